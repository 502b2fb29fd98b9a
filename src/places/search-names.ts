import { definiteOf } from './albanian-forms.ts';
import { gazetteer, municipalityNames, type Gazetteer } from './gazetteer.ts';

// The names by which people look for a place and which are not its names: old ones, new ones that did not take hold, and those of the town
// from which it is governed. All of them, with the slips and the languages further away, are in spellings.ts; these are what a search can afford.
const OTHER_NAMES =
  'xk-dragash/Sharr,xk-drenas/Gllogoc,xk-istog/Burim,xk-kamenice/Dardanë,xk-leposaviq/Albanik,' +
  'xk-novoberde/Artanë,xk-obiliq/Kastriot,xk-podujeve/Besianë,xk-suhareke/Therandë,al-diber/Peshkopi,' +
  'al-mat/Burrel,al-has/Krumë,al-tropoje/Bajram Curri,al-kurbin/Laç,al-mirdite/Rrëshen,' +
  'al-malesi-e-madhe/Koplik,al-kamez/Kamza,al-skrapar/Çorovodë,al-dimal/Ura Vajgurore,al-mallakaster/Ballsh,' +
  'al-devoll/Bilisht,al-kolonje/Ersekë,al-pustec/Liqenas';

let otherNames: ReadonlyMap<string, string> | undefined;

/** "Shkodër" as a subject: "Shkodra". In "Malësi e Madhe" the first word changes, else the last. */
const definite = (name: string) => name.replace(/^\S+(?= [ie] )|\S+$/, definiteOf);

/**
 * What a place is called by those who look for it: its names in every language, in Albanian in both forms ("Pejë", "Peja"), and the name that it
 * had or that its town has.
 *
 * @param id The id, as `xk-gjakove`.
 * @param places The gazetteer with a dataset's own municipalities, if it has any.
 * @returns Each name once, for a search to fold; nothing for an id that is not there.
 * @example
 * searchNames('xk-drenas'); // ['Drenas', 'Glogovac', 'Gllogoc', 'Drenasi', 'Gllogoci']
 */
export function searchNames(id: string, places: Gazetteer = gazetteer()): string[] {
  otherNames ??= new Map(OTHER_NAMES.split(',').map((row) => row.split('/') as [string, string]));
  const place = places.get(id);
  const albanian = [place?.name['sq'], otherNames.get(id)].filter((name) => name !== undefined);
  const names = [...municipalityNames(id, places), ...(place?.aliases ?? []), ...albanian];
  return [...new Set([...names, ...albanian.map(definite), place?.forms?.definite ?? []].flat())];
}

import { definiteOf } from './albanian-forms.ts';
import { gazetteer, municipalityNames, type Gazetteer } from './gazetteer.ts';

// Other names under which people search for a place: old ones, new ones that are little used, and
// that of its seat. A small part of spellings.ts, so that widgets need not bundle all of it.
const OTHER_NAMES =
  'xk-dragash/Sharr,xk-drenas/Gllogoc,xk-istog/Burim,xk-kamenice/Dardanë,xk-leposaviq/Albanik,' +
  'xk-novoberde/Artanë,xk-obiliq/Kastriot,xk-podujeve/Besianë,xk-suhareke/Therandë,al-diber/Peshkopi,' +
  'al-mat/Burrel,al-has/Krumë,al-tropoje/Bajram Curri,al-kurbin/Laç,al-mirdite/Rrëshen,' +
  'al-malesi-e-madhe/Koplik,al-kamez/Kamza,al-skrapar/Çorovodë,al-dimal/Ura Vajgurore,al-mallakaster/Ballsh,' +
  'al-devoll/Bilisht,al-kolonje/Ersekë,al-pustec/Liqenas';

let otherNames: ReadonlyMap<string, string> | undefined;

/**
 * The definite form of a name: "Shkodra" of "Shkodër". In "Malësi e Madhe" the first word changes,
 * else the last.
 */
const definite = (name: string) => name.replace(/^\S+(?= [ie] )|\S+$/, definiteOf);

/**
 * Returns the names under which a municipality is searched: in every language, in both Albanian
 * forms ("Pejë", "Peja"), and its other names.
 *
 * @param id the id, as `xk-gjakove`
 * @param places the gazetteer of a dataset with its own municipalities
 * @returns the different names; an empty list for an unknown id
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

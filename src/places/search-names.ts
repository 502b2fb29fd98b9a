import { searchSpellings } from '../language/search-spellings.ts';
import { albanianForms, definiteOf } from './albanian-forms.ts';
import { gazetteer, municipalityNames, type Gazetteer } from './gazetteer.ts';
import { serbianCases } from './serbian-cases.ts';
import { settlementNames } from './settlements.ts';

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

/** The names of a municipality in every language, in both Albanian forms, and its other names. */
function ownNames(id: string, places: Gazetteer): readonly string[] {
  otherNames ??= new Map(OTHER_NAMES.split(',').map((row) => row.split('/') as [string, string]));
  const place = places.get(id);
  const albanian = [place?.name['sq'], otherNames.get(id)].filter((name) => name !== undefined);
  const names = [...municipalityNames(id, places), ...(place?.aliases ?? []), ...albanian];
  return [...names, ...albanian.map(definite), place?.forms?.definite ?? []].flat();
}

/**
 * Returns the names under which a municipality is searched: in every language, in both Albanian
 * forms ("Pejë", "Peja"), its other names, and those of its towns and villages.
 *
 * @param id the id, as `xk-gjakove`
 * @param places the gazetteer of a dataset with its own municipalities
 * @returns the different names; an empty list for an unknown id
 * @example
 * searchNames('xk-obiliq'); // ['Obiliq', 'Obilić', 'Kastriot', 'Obiliqi', 'Kastrioti']
 */
export function searchNames(id: string, places: Gazetteer = gazetteer()): string[] {
  const { sq: towns = [], sr = [] } = settlementNames().get(id) ?? {};
  return [...new Set([...ownNames(id, places), ...towns, ...towns.map(definite), ...sr])];
}

const indexes = new WeakMap<Gazetteer, ReadonlyMap<string, readonly string[]>>();

/** A shorter name would be found in many words. */
const SHORTEST = 4;

function indexOf(places: Gazetteer): ReadonlyMap<string, readonly string[]> {
  let index = indexes.get(places);
  if (index) return index;
  const namesakes = new Map<string, Set<string>>();
  for (const [id, { name }] of places) {
    const names = [...new Set(ownNames(id, places).flatMap(searchSpellings))];
    const forms = [
      ...Object.values(name['sq'] ? albanianForms(name['sq']) : {}),
      ...(name['sr-Latn'] ? serbianCases(name['sr-Latn']) : []),
    ].flatMap(searchSpellings);
    for (const key of new Set([...names, ...forms])) {
      if (!key) continue;
      const others = namesakes.get(key) ?? new Set();
      for (const other of names) if (other.length >= SHORTEST && !other.includes(key)) others.add(other);
      namesakes.set(key, others);
    }
  }
  indexes.set(places, (index = new Map(Array.from(namesakes, ([key, others]) => [key, [...others]]))));
  return index;
}

/**
 * The other names of a municipality, normalised, by one of its names or an inflected form of it.
 *
 * @param name a normalised name
 * @returns an empty list if it is no name
 * @example namesakes('obilic') // ['obiliq', 'kastriot', 'obiliqi', 'kastrioti']
 */
export const namesakes = (name: string, places: Gazetteer = gazetteer()): readonly string[] =>
  indexOf(places).get(name) ?? [];

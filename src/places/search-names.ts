import { searchSpellings } from '../language/search-spellings.ts';
import type { Municipality } from '../model/municipality.ts';
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

/** The municipalities of a gazetteer by the words under which they are searched. */
interface PlaceIndex {
  /** The other names of a municipality, by each of its names and inflected forms. */
  readonly namesakes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The positions of municipalities in the gazetteer, by their names and inflected forms. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** How many words the longest of these has that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<Gazetteer, PlaceIndex>();

/** A shorter name would be found in many words. */
const SHORTEST = 4;

/** The names of a municipality in all cases, normalised. */
function inflectedForms(id: string, { name, forms }: Municipality): readonly string[] {
  const albanian = [otherNames!.get(id)].filter((other) => other !== undefined);
  const inflected = [
    ...(name['sq'] ? Object.values(albanianForms(name['sq'], forms?.definite)) : []),
    ...albanian.flatMap((other) => Object.values(albanianForms(other))),
    ...(name['sr-Latn'] ? serbianCases(name['sr-Latn']) : []),
  ];
  return inflected.flatMap(searchSpellings);
}

function indexOf(places: Gazetteer): PlaceIndex {
  let index = indexes.get(places);
  if (index) return index;
  const namesakes = new Map<string, Set<string>>();
  const positions = new Map<string, number[]>();
  const longest = new Map<string, number>();
  let position = 0;
  for (const [id, municipality] of places) {
    const names = [...new Set(ownNames(id, places).flatMap(searchSpellings))];
    for (const key of new Set([...names, ...inflectedForms(id, municipality)])) {
      if (!key) continue;
      const others = namesakes.get(key) ?? new Set();
      for (const other of names) if (other.length >= SHORTEST && !other.includes(key)) others.add(other);
      namesakes.set(key, others);
      positions.set(key, [...(positions.get(key) ?? []), position]);
      const words = key.split(' ');
      longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
    }
    position++;
  }
  indexes.set(places, (index = { namesakes, positions, longest }));
  return index;
}

/**
 * The other names of a municipality, normalised, by one of its names or an inflected form of it.
 *
 * @param name a normalised name
 * @returns an empty list if it is no name
 * @example namesakes('obilic') // ['obiliq', 'kastriot', 'obiliqi', 'kastrioti']
 */
export const namesakes = (name: string, places: Gazetteer = gazetteer()): readonly string[] => [
  ...(indexOf(places).namesakes.get(name) ?? []),
];

/** The positions in the gazetteer of the municipalities with a normalised name, in any case. */
export const placesNamed = (name: string, places: Gazetteer = gazetteer()): readonly number[] =>
  indexOf(places).positions.get(name) ?? [];

/**
 * The positions in the gazetteer of the municipalities that a text names, in any language and case.
 *
 * @param text a normalised text
 * @param shortest the length of the shortest name that counts: many words are "has" or "mat"
 * @example placesIn('biblioteka e obiliqit').length; // 1
 */
export function placesIn(
  text: string,
  places: Gazetteer = gazetteer(),
  shortest = SHORTEST,
): readonly number[] {
  const { positions, longest } = indexOf(places);
  const words = text.split(' ');
  const found: number[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let count = longest.get(words[at]!) ?? 0; count > 0; count--) {
      const name = count === 1 ? words[at]! : words.slice(at, at + count).join(' ');
      const named = name.length < shortest ? undefined : positions.get(name);
      if (!named) continue;
      found.push(...named);
      at += count - 1;
      break;
    }
  }
  return found;
}

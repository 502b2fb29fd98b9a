import { edits } from '../../dataset/validate/suggest.ts';
import { normalizeSearch } from '../../language/normalize-search.ts';
import { gazetteer, type Gazetteer } from '../../places/gazetteer.ts';
import { searchNames } from '../../places/search-names.ts';

/** More municipalities than these are a guess. */
const MOST = 3;

/** The words of a name in alphabetical order: "Mitrovica Severna" is "Severna Mitrovica". */
const sortWords = (key: string) => key.split(' ').sort().join(' ');

const indexes = new WeakMap<Gazetteer, ReadonlyMap<string, ReadonlySet<string>>>();

/** The ids of municipalities by their normalised names. */
function indexOf(places: Gazetteer): ReadonlyMap<string, ReadonlySet<string>> {
  const known = indexes.get(places);
  if (known) return known;
  const index = new Map<string, Set<string>>();
  for (const id of places.keys())
    for (const name of searchNames(id, places)) {
      const key = sortWords(normalizeSearch(name));
      index.set(key, (index.get(key) ?? new Set()).add(id));
    }
  indexes.set(places, index);
  return index;
}

/** How many letters of a name may be wrong. Short names differ from each other by one letter. */
const limitFor = ({ length }: string) => (length < 5 ? 0 : length < 9 ? 1 : 2);

/**
 * Returns the ids of the municipalities whose names are nearest to a text that is none of them, in
 * any order of words; none if there are too many to choose from.
 *
 * @example
 * suggestMunicipalities('Pejaa'); // ['xk-peje']
 * suggestMunicipalities('Mitrovica Severna'); // ['xk-mitrovice-e-veriut']
 */
export function suggestMunicipalities(text: string, places: Gazetteer = gazetteer()): readonly string[] {
  if (text.length > 80) return [];
  const word = sortWords(normalizeSearch(text));
  let distance = limitFor(word);
  let nearest = new Set<string>();
  for (const [name, ids] of indexOf(places)) {
    if (Math.abs(word.length - name.length) > distance) continue;
    const count = edits(word, name, distance);
    if (count > distance) continue;
    if (count < distance) nearest = new Set();
    distance = count;
    for (const id of ids) nearest.add(id);
  }
  return nearest.size <= MOST ? [...nearest] : [];
}

import { normalizeSearch } from '../language/normalize-search.ts';
import { gazetteer, type Gazetteer } from './gazetteer.ts';
import { searchNames } from './search-names.ts';

/** The ids of the places that have a normalised name, and of those whose name begins with it. */
const indexes = new WeakMap<Gazetteer, Map<string, Set<string>>>();

function indexOf(places: Gazetteer): Map<string, Set<string>> {
  let index = indexes.get(places);
  if (index) return index;
  indexes.set(places, (index = new Map()));
  for (const id of places.keys())
    for (const name of searchNames(id, places)) {
      const words = normalizeSearch(name).split(' ');
      // "Mitrovica" is also the beginning of "Mitrovica e Veriut", so it names neither.
      for (let count = 1; count <= words.length; count++) {
        const key = words.slice(0, count).join(' ');
        const isWhole = count === words.length;
        index.set(key, (index.get(key) ?? new Set()).add(isWhole ? id : `${id} `));
      }
    }
  return index;
}

/**
 * Returns the id of a municipality that is given by its id or by one of its names. A smaller
 * `findMunicipality`, for attributes of elements.
 *
 * @returns the id, or the text without surrounding spaces if it is no name, or an ambiguous one
 * @example
 * resolveMunicipality(' Gjilan '); // 'xk-gjilan'
 * resolveMunicipality('Mitrovica'); // 'Mitrovica'
 */
export function resolveMunicipality(text: string, places: Gazetteer = gazetteer()): string {
  const given = text.trim();
  if (places.has(given)) return given;
  const found = indexOf(places).get(normalizeSearch(given));
  const ids = new Set(Array.from(found ?? [], (id) => id.trim()));
  const [id] = ids;
  return id !== undefined && ids.size === 1 && found!.has(id) ? id : given;
}

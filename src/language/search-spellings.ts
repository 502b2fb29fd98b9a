import { normalizeSearch } from './normalize-search.ts';

/**
 * A text normalised for search, and once more with `d` for `đ` if it has one, as many type it.
 *
 * @example searchSpellings('Đakovica') // ['djakovica', 'dakovica']
 */
export function searchSpellings(text: string): readonly string[] {
  const normalized = normalizeSearch(text);
  if (!/[đðĐÐђЂ]/.test(text)) return [normalized];
  return [normalized, normalizeSearch(text.replace(/[đðĐÐ]/g, 'd').replace(/[ђЂ]/g, 'д'))];
}

import { normalizeSearch } from '../../language/normalize-search.ts';

/** The longest id that is made from a name. The model allows 80 characters. */
const LONGEST = 60;

/**
 * Makes a readable id from a name: the same each time, in Latin letters.
 *
 * @param noun stands before the number, if the name has no Latin, Cyrillic or digit
 * @example
 * makeId('Qendra “Burimore” e Gjakovës', 'organisations'); // 'qendra-burimore-e-gjakoves'
 * makeId('Ђаковица', 'organisations'); // 'djakovica'
 */
export function makeId(name: string, noun: string): string {
  const slug = normalizeSearch(name)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!slug) return `${noun}-${hash(name)}`;
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
  // Two long names may begin alike.
  return `${cut.slice(0, LONGEST)}-${hash(slug)}`;
}

/** A short number that depends on the whole text. Source: FNV-1a, 32 bits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return value.toString(36);
}

/** Whether a text can be an id as it is. */
export const isId = (text: string): boolean => text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

import { asText } from '../../language/as-text.ts';
import { normalizeSearch } from '../../language/normalize-search.ts';

/** The longest id that is made from a name. The model allows 80 characters. */
const LONGEST = 60;

/** Options for making an id. */
export interface MakeIdOptions {
  /** The ids in use; if the name gives one of them, a number follows it. */
  readonly taken?: Pick<ReadonlySet<string>, 'has'> | undefined;
  /** Stands before a number, if the name has no Latin, Cyrillic or digit. Default: `record`. */
  readonly noun?: string | undefined;
}

/**
 * Makes a readable id for a new record from its name, in Latin letters.
 *
 * @example
 * makeId('Qendra e Gruas'); // 'qendra-e-gruas'
 * makeId('Qendra e Gruas', { taken: new Set(['qendra-e-gruas']) }); // 'qendra-e-gruas-2'
 */
export function makeId(name: string, options?: MakeIdOptions): string;
/** @deprecated Pass options: `makeId(name, { taken, noun })`. */
export function makeId(name: string, taken: { has(id: string): boolean }, noun?: string): string;
export function makeId(
  name: string,
  options?: MakeIdOptions | { has(id: string): boolean },
  nounOfOlderForm?: string,
): string {
  const older = options as { has?: unknown } | undefined;
  const { taken, noun = 'record' } = (
    typeof older?.has === 'function' ? { taken: older, noun: nounOfOlderForm } : (options ?? {})
  ) as MakeIdOptions;
  const id = idFromName(asText(name), noun);
  let free = id;
  for (let number = 2; taken?.has(free); number++) free = `${id}-${number}`;
  return free;
}

/**
 * The id that a name gives: the same each time, whatever ids there are.
 *
 * @example
 * idFromName('Qendra “Burimore” e Gjakovës', 'organisations'); // 'qendra-burimore-e-gjakoves'
 * idFromName('Ђаковица', 'organisations'); // 'djakovica'
 */
export function idFromName(name: string, noun: string): string {
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

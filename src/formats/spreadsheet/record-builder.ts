/** A record while it is put together from cells. */
export type PlainRecord = Record<string, unknown>;

/** A place in a record: keys, and the numbers of items from 0. */
export type Place = readonly (string | number)[];

/**
 * The place of a field: `deadlines[].at` of item 2 is `['deadlines', 1, 'at']`.
 *
 * @param item the number of the item from 0, for a field inside a list
 */
export function placeOf(path: string, item = 0): (string | number)[] {
  if (!path.includes('.')) return [path];
  return path.split('.').flatMap((key) => (key.endsWith('[]') ? [key.slice(0, -2), item] : [key]));
}

const isObject = (value: unknown): value is PlainRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a place, if any. */
export function valueAt(record: unknown, place: Place): unknown {
  let value = record;
  for (const key of place) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/**
 * Sets a value, and creates the objects and lists around it. An existing value is kept.
 *
 * @returns whether the value was set
 */
export function setAt(record: PlainRecord, place: Place, value: unknown): boolean {
  let owner = record as Record<string | number, unknown>;
  for (let depth = 0; depth < place.length - 1; depth++) {
    const key = place[depth]!;
    const next = (owner[key] ??= typeof place[depth + 1] === 'number' ? [] : {});
    if (typeof next !== 'object' || next === null) return false;
    owner = next as Record<string | number, unknown>;
  }
  const key = place.at(-1)!;
  if (Object.hasOwn(owner, key)) return false;
  owner[key] = value;
  return true;
}

/**
 * Sets a text. A text without a language stays a plain string, unless the field also has a text
 * with a language; then it gets the language of the workbook.
 */
export function setText(
  record: PlainRecord,
  place: Place,
  text: string,
  language: string | undefined,
  defaultLanguage: string,
): boolean {
  const existing = valueAt(record, place);
  if (existing === undefined)
    return setAt(record, place, language === undefined ? text : { [language]: text });
  const tag = language ?? defaultLanguage;
  const owner = valueAt(record, place.slice(0, -1)) as Record<string | number, unknown>;
  const texts: PlainRecord = isObject(existing) ? existing : { [defaultLanguage]: existing };
  if (Object.hasOwn(texts, tag)) return false;
  texts[tag] = text;
  owner[place.at(-1)!] = texts;
  return true;
}

/**
 * Removes the gaps that empty cells left in lists.
 *
 * @returns for each list with gaps, the number that each item had before, by its path
 */
export function closeGaps(record: PlainRecord): ReadonlyMap<string, readonly number[]> {
  const moved = new Map<string, readonly number[]>();
  const visit = (owner: PlainRecord, path: string) => {
    for (const [key, value] of Object.entries(owner)) {
      if (isObject(value)) visit(value, `${path}${key}.`);
      if (!Array.isArray(value)) continue;
      const numbers = [...value.keys()].filter((index) => value[index] !== undefined);
      if (numbers.length < value.length) {
        owner[key] = numbers.map((index) => value[index] as unknown);
        moved.set(path + key, numbers);
      }
      for (const item of owner[key] as unknown[]) if (isObject(item)) visit(item, `${path}${key}.`);
    }
  };
  visit(record, '');
  return moved;
}

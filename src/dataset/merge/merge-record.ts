import { isObject } from '../validate/safe-read.ts';

const isTexts = (value: Readonly<Record<string, unknown>>) =>
  Object.keys(value).length > 0 &&
  Object.entries(value).every(
    ([key, text]) => typeof text === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(key),
  );

/** Lists of objects with an id of their own, which are merged item by item. */
const hasIds = (list: readonly unknown[]) =>
  list.every((item) => isObject(item) && typeof item['id'] === 'string');

function mergeLists(
  old: readonly unknown[],
  added: readonly unknown[],
  language: string,
): readonly unknown[] {
  if (!old.length || !added.length || !hasIds(old) || !hasIds(added)) return added;
  // One office in both is the same office, whatever the made id says.
  if (old.length === 1 && added.length === 1) {
    const [[before], [after]] = [old, added] as [[Record<string, unknown>], [Record<string, unknown>]];
    return [{ ...(mergeValues(before, after, language) as object), id: before['id'] }];
  }
  const byId = new Map(old.map((item) => [(item as { id: string }).id, item]));
  for (const item of added) {
    const { id } = item as { id: string };
    byId.set(id, byId.has(id) ? mergeValues(byId.get(id), item, language) : item);
  }
  return [...byId.values()];
}

/**
 * Merges a value into an older one: objects field by field, texts language by language, lists of
 * objects with ids item by item. Other values and lists replace the older ones.
 *
 * @param language the language of texts that are plain strings
 */
export function mergeValues(old: unknown, added: unknown, language: string): unknown {
  if (added === undefined) return old;
  if (Array.isArray(old) && Array.isArray(added)) return mergeLists(old, added, language);
  if (isObject(old) && typeof added === 'string' && isTexts(old)) return { ...old, [language]: added };
  if (typeof old === 'string' && isObject(added) && isTexts(added)) return { [language]: old, ...added };
  if (!isObject(old) || !isObject(added)) return added;
  const merged: Record<string, unknown> = { ...old };
  for (const [key, value] of Object.entries(added)) merged[key] = mergeValues(old[key], value, language);
  return merged;
}

/** Whether two values are the same as JSON, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

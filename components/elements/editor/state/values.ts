import { isObject } from '../../../../src/dataset/validate/safe-read.ts';
import { asText } from '../../../../src/language/as-text.ts';

/** The keys and indices that lead to a value in a record. */
export type Path = readonly (string | number)[];

type Owner = Readonly<Record<string | number, unknown>>;

/** A value as the text of an input. */
export const plainText = (value: unknown): string =>
  typeof value === 'boolean' ? String(value) : asText(value);

/** The value at a path, or `undefined`. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Owner)[key];
  }
  return found;
}

/** Whether an object or a list is empty. */
const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && !Object.keys(value).length;

/**
 * Sets the value at a path, or removes it if it is `undefined`. Missing objects and lists are
 * created. Empty ones are removed, except items of a list, which only the user removes.
 *
 * @returns a copy that shares everything else with the value
 */
export function withValue(value: unknown, path: Path, next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (typeof key === 'number') {
    const list: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : [];
    if (!rest.length && next === undefined) list.splice(key, 1);
    else list[key] = withValue(list[key], rest, next) ?? {};
    return list.length ? list : undefined;
  }
  const entries = isObject(value) ? Object.entries(value) : [];
  const own = entries.find(([name]) => name === key)?.[1] as unknown;
  const inner = withValue(own, rest, next);
  const gone = inner === undefined || (next === undefined && rest.length > 0 && isEmpty(inner));
  const kept = entries.filter(([name]) => name !== key || !gone);
  const copy = kept.map(([name, old]): [string, unknown] => [name, name === key ? inner : old]);
  if (!gone && !kept.some(([name]) => name === key)) copy.push([key, inner]);
  return Object.fromEntries(copy);
}

/** Moves an item of a list to another place. */
export function moved<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
}

import { ownValue } from '../../language/own-value.ts';
import type { Shape } from '../../model/shape.ts';
import { isSame } from '../merge/merge-record.ts';
import { isObject } from '../validate/safe-read.ts';

/** The change of one field. Without `before` it was added, without `after` it was removed. */
export interface FieldChange {
  /** The keys that lead to the field: `['name', 'sq']`, `['dates', 'end']`, `['parties']`. */
  readonly path: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The option of a union that an object has. */
const objectOption = (shape: Shape | undefined): Shape | undefined =>
  shape?.type === 'either'
    ? shape.options!.find(({ type }) => type === 'object' || type === 'localized')
    : shape;

/**
 * Whether the parts of an object only make sense together: an amount and its currency, the one
 * organisation or programme of a party. Objects that the model does not know are whole, too.
 */
const isWhole = (shape: Shape | undefined): boolean =>
  (shape?.type !== 'object' && shape?.type !== 'localized') ||
  (shape.type === 'object' && (shape.rules !== undefined || (shape.required ?? []).includes('currency')));

/**
 * The fields that differ between two values. Texts are compared language by language and objects
 * field by field; lists and amounts change as a whole.
 */
export function changesBetween(
  before: unknown,
  after: unknown,
  shape: Shape | undefined,
  path: readonly string[] = [],
): FieldChange[] {
  if (isSame(before, after)) return [];
  const own = objectOption(shape);
  const isRecord = !path.length;
  if (
    !isObject(before) ||
    !isObject(after) ||
    (!isRecord && (isWhole(own) || isEmpty(before) || isEmpty(after)))
  )
    return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const field = own?.type === 'localized' ? own.item : ownValue(own?.fields ?? {}, key);
    return changesBetween(ownValue(before, key), ownValue(after, key), field, [...path, key]);
  });
}

/** The value of a field, which may be in objects. */
export const fieldAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((owner, key) => (isObject(owner) ? ownValue(owner, key) : undefined), value);

/**
 * Sets or removes one field of a value, and returns the new value. Missing objects on the path are
 * created, and empty ones removed.
 */
export function withField(owner: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = isObject(owner) ? { ...owner } : {};
  const inner = withField(ownValue(copy, key), rest, value);
  if (inner === undefined || (rest.length && value === undefined && isEmpty(inner))) delete copy[key];
  // An assignment to `__proto__` would change the prototype of the copy.
  else
    Object.defineProperty(copy, key, { value: inner, enumerable: true, configurable: true, writable: true });
  return copy;
}

const isEmpty = (value: unknown) => isObject(value) && !Object.keys(value).length;

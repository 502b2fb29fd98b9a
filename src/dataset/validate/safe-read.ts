/** Whether a value is an object with fields, and not a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The items of a list; none if the value is not a list. For data that was never checked. */
export const listOf = <Item>(value: readonly Item[] | null | undefined): readonly Item[] =>
  Array.isArray(value) ? (value as readonly Item[]) : [];

/** Runs a function, and returns `undefined` if it throws. For data that was never checked. */
export function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/**
 * The deepest nesting of a field that the model does not know. Past 4,000, `JSON.stringify`
 * overflows the stack.
 */
const DEEPEST_FIELD = 64;

/**
 * The deepest nesting that is read: deeper than an unknown field can be in any record, so it is
 * reported as too deep.
 */
const DEEPEST_READ = DEEPEST_FIELD + 32;

/**
 * Stands for a value that throws when it is read, such as a revoked proxy. As a symbol it is valid
 * nowhere.
 */
export const UNREADABLE: unique symbol = Symbol('unreadable');

/**
 * Copies of objects that JSON cannot express, such as dates. A field of the model may hold one, an
 * unknown field may not.
 */
const notJson = new WeakSet<object>();

/** Whether an object is a literal or comes from `JSON.parse`, also that of another frame. */
function isLiteral(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * No shape is nested deeper. Below, shared objects are copied once, so that the copy cannot grow
 * exponentially.
 */
const DEEPEST_SHAPE = 12;

/**
 * Copies untrusted input into plain objects and lists. It never throws.
 *
 * The copy shares nothing with the input. What throws becomes {@link UNREADABLE}.
 */
export function readOnce(value: unknown, depth = 0, copies?: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST_READ) return UNREADABLE;
  if (depth > DEEPEST_SHAPE) copies ??= new Map();
  const existing = copies?.get(value);
  if (existing) return existing;
  try {
    return Array.isArray(value) ? readList(value, depth, copies) : readFields(value, depth, copies);
  } catch {
    return UNREADABLE;
  }
}

/**
 * Copies a file as {@link readOnce}, but the items of its lists are still those of the input. It
 * never throws.
 */
export function readLists(value: unknown): unknown {
  try {
    if (!isObject(value)) return readOnce(value);
    const copy = copyFields(value);
    for (const key in copy) {
      const own = readField(copy[key]);
      if (key === '__proto__') Object.defineProperty(copy, key, { value: own });
      else copy[key] = own;
    }
    return copy;
  } catch {
    return UNREADABLE;
  }
}

function readField(value: unknown): unknown {
  try {
    if (!Array.isArray(value)) return readOnce(value, 1);
    return Array.from({ length: value.length }, (_, index) => readProperty(value, index));
  } catch {
    return UNREADABLE;
  }
}

function readList(source: readonly unknown[], depth: number, copies: Map<object, object> | undefined) {
  const copy: unknown[] = [];
  copies?.set(source, copy);
  const { length } = source;
  for (let index = 0; index < length; index++) {
    const value = readProperty(source, index);
    copy.push(typeof value === 'object' ? readOnce(value, depth + 1, copies) : value);
  }
  return copy;
}

function readFields(source: object, depth: number, copies: Map<object, object> | undefined) {
  const copy = copyFields(source);
  copies?.set(source, copy);
  for (const key in copy) {
    const value = copy[key];
    if (typeof value !== 'object' || value === null) continue;
    const own = readOnce(value, depth + 1, copies);
    // An assignment to `__proto__` would change the prototype of the copy.
    if (key === '__proto__') Object.defineProperty(copy, key, { value: own });
    else copy[key] = own;
  }
  if (!isLiteral(source)) notJson.add(copy);
  return copy;
}

/** Spreads an object, which is fast, or reads its properties one by one if a getter throws. */
function copyFields(source: object): Record<string, unknown> {
  try {
    return { ...source };
  } catch {
    return Object.fromEntries(Object.keys(source).map((key) => [key, readProperty(source, key)]));
  }
}

function readProperty(source: object, key: string | number): unknown {
  try {
    return (source as Readonly<Record<string | number, unknown>>)[key];
  } catch {
    return UNREADABLE;
  }
}

/** Thrown for a value that is nested too deep, or contains itself. */
export class TooDeep extends Error {}

/**
 * Copies a field that the model does not know.
 *
 * @throws {TooDeep} if it is nested too deep
 * @throws {TypeError} if JSON cannot express it
 */
export function jsonCopy(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST_FIELD) throw new TooDeep();
  if (Array.isArray(value)) return Array.from(value, (item) => jsonCopy(item, depth + 1));
  if (isObject(value) && !notJson.has(value)) {
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) {
      // Merging the copy into another object must not change the prototype of that object.
      if (key !== '__proto__') copy[key] = jsonCopy(inner, depth + 1);
    }
    return copy;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
    return value;
  throw new TypeError('JSON cannot express this value');
}

/** Whether a value is an object with fields, and not a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Runs what could throw on an input that never was JSON, as an object with a getter that throws. */
export function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** Data of an unknown form may be nested this deep. Beyond some 4,000 `JSON.stringify` runs out of stack. */
const DEEPEST = 64;

/** What is thrown for a value that is nested deeper, as one that contains itself. */
export class TooDeep extends Error {}

/** Whether an object is one that a literal or `JSON.parse` makes, in whatever realm: a frame has an `Object` of its own. */
function isLiteral(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * A copy of a value of unknown form, as far as JSON can say it.
 *
 * @throws {TooDeep} for what is nested too deep
 * @throws {TypeError} for what JSON cannot say
 */
export function plainCopy(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new TooDeep();
  if (Array.isArray(value)) return Array.from(value, (item) => plainCopy(item, depth + 1));
  if (isObject(value) && isLiteral(value)) {
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) {
      // Whoever merges the copy into an object of his own would otherwise change the prototype of that.
      if (key !== '__proto__') copy[key] = plainCopy(inner, depth + 1);
    }
    return copy;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
    return value;
  throw new TypeError();
}

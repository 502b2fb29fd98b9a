import type { Part, Shape, Target } from '../../model/shape.ts';
import { isOfType, obeys } from './validate.ts';
import { isObject, TooDeep } from './safe-read.ts';

/** Whether a reference leads somewhere, as far as that can be told by now. */
export type IsKnown = (target: Target | Part, id: string) => boolean;

/** Whether nothing is wrong with a value, nothing unknown in it, and whether all that it points at is known. */
export type FastValidator = (value: unknown, isKnown: IsKnown) => boolean;

/** The id of a record is its own: it points at nothing. */
function ownId({ type, rules = [] }: Shape): Shape {
  return { type, rules };
}

const made = new WeakMap<Shape, FastValidator>();

/**
 * What accepts values of a shape at a quarter of the cost of an examination: it keeps no account of where it is, copies nothing and stops at the
 * first thing that it cannot accept. Most records are good; why one is not, {@link examine} says.
 */
export function compileFastValidator(shape: Shape): FastValidator {
  let accept = made.get(shape);
  if (!accept) made.set(shape, (accept = makeAccepter(shape)));
  return accept;
}

function makeAccepter(shape: Shape): FastValidator {
  const { type, rules = [], target, required = [] } = shape;
  const options = shape.options?.map(compileFastValidator);
  const item = shape.item && compileFastValidator(shape.item);
  const isLanguage = shape.keys && compileFastValidator({ type: 'string', rules: [shape.keys] });
  const fields = new Map(
    Object.entries(shape.fields ?? {}).map(([key, field]) => [
      key,
      compileFastValidator(key === 'id' ? ownId(field) : field),
    ]),
  );
  const obeysAll = (value: unknown) => {
    for (let at = 0; at < rules.length; at++) if (!obeys(rules[at]!, value)) return false;
    return true;
  };
  switch (type) {
    case 'either':
      return (value, isKnown) => {
        for (const accept of options!) if (accept(value, isKnown)) return true;
        return false;
      };
    case 'array':
      return (value, isKnown) => {
        if (!Array.isArray(value)) return false;
        for (let at = 0; at < value.length; at++) if (!item!(value[at], isKnown)) return false;
        return obeysAll(value);
      };
    case 'object':
    case 'localized':
      return (value, isKnown) => {
        if (!isObject(value)) return false;
        for (const key in value) {
          const accept = isLanguage?.(key, isKnown) ? item : fields.get(key);
          if (!accept?.(value[key], isKnown)) return false;
        }
        for (let at = 0; at < required.length; at++) if (value[required[at]!] === undefined) return false;
        return obeysAll(value);
      };
    default:
      return (value, isKnown) =>
        isOfType(value, shape) &&
        obeysAll(value) &&
        (target === undefined || isKnown(target, value as string));
  }
}

/** No shape goes deeper. */
const DEEPEST = 16;

/**
 * A copy that nobody else can change, of what is nested no deeper than any shape.
 *
 * @throws {TooDeep} for what is nested deeper
 */
export function ownCopy(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) throw new TooDeep();
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (let at = 0; at < value.length; at++) copy.push(ownCopy(value[at], depth + 1));
    return copy;
  }
  const copy: Record<string, unknown> = { ...value };
  for (const key in copy) if (typeof copy[key] === 'object') copy[key] = ownCopy(copy[key], depth + 1);
  return copy;
}

import type { FindingCode } from './finding.ts';
import type { Noun } from './noun.ts';

/** The lists that an id can point into. `records` means a record of any noun. */
export type Target = Noun | 'municipalities' | 'records';

/**
 * Objects whose id is unique only within their owner: the components of a programme, the offices of
 * an organisation.
 */
export type Part = 'components' | 'offices';

/**
 * A test of a value, and the code of the finding when the value fails it. A rule of an object can
 * name the field that is wrong: then only that field is omitted.
 */
export type Rule = readonly [test: RegExp | ((value: never) => boolean), code: FindingCode, field?: string];

/**
 * A schema as plain data. The check reads these instead of the zod schemas, so that no widget
 * bundles zod. `shapes.ts` is generated; a property test compares it with the schemas.
 */
export interface Shape {
  /** `localized` is an object with a key for each language; `either` is a union. */
  readonly type: 'string' | 'number' | 'boolean' | 'literal' | 'object' | 'array' | 'localized' | 'either';
  /** Tested in order; the first that fails is reported. */
  readonly rules?: readonly Rule[];
  /** The list that this id points into. */
  readonly target?: Target | Part;
  /** The values that a literal may have. */
  readonly values?: readonly unknown[];
  /** The fields of an object that the model knows. Others are kept. */
  readonly fields?: Readonly<Record<string, Shape>>;
  /** The names of the required fields of an object. */
  readonly required?: readonly string[];
  /** The shape of the items of an array, or of the values of a localized text. */
  readonly item?: Shape;
  /** The rule for the keys of a localized text. */
  readonly keys?: Rule;
  /** The members of a union. */
  readonly options?: readonly Shape[];
}

/** Tests that a number is at least `minimum`. */
export const from = (minimum: number) => (value: number) => value >= minimum;

/** Tests that a number is greater than `bound`. */
export const above = (bound: number) => (value: number) => value > bound;

/** Tests that a number is at most `maximum`. */
export const to = (maximum: number) => (value: number) => value <= maximum;

/** Tests that a text or list has more than `length` characters or items. */
export const longerThan = (length: number) => (value: { length: number }) => value.length > length;

/** Tests that a text or list has fewer than `length` characters or items. */
export const shorterThan = (length: number) => (value: { length: number }) => value.length < length;

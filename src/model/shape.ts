import type { FindingCode } from './finding.ts';
import type { Noun } from './noun.ts';

/** The lists that an id can point into. `records` stands for a record of any noun. */
export type Target = Noun | 'municipalities' | 'records';

/** What has an id only within its owner: a component within its programme, an office within its organisation. */
export type Part = 'components' | 'offices';

/** What a value must be, and the code of the finding when it is not. */
export type Rule = readonly [test: RegExp | ((value: never) => boolean), code: FindingCode];

/**
 * A schema of this room as plain data: what the check reads, so that no widget has to carry zod. `shapes.ts` is made from the schemas, and a
 * property test proves that both say the same.
 */
export interface Shape {
  /** `texts` is an object with a key for each language; `either` chooses from options. */
  readonly type: 'string' | 'number' | 'boolean' | 'literal' | 'object' | 'array' | 'texts' | 'either';
  /** Asked in their order; the first that fails speaks. */
  readonly rules?: readonly Rule[];
  /** What this id points into. */
  readonly target?: Target | Part;
  /** Which values a literal may have. */
  readonly values?: readonly unknown[];
  /** The fields of an object that the model knows. Others are kept. */
  readonly fields?: Readonly<Record<string, Shape>>;
  /** The fields that an object cannot do without. */
  readonly needs?: readonly string[];
  /** What an array repeats, or what stands under each key of texts. */
  readonly item?: Shape;
  /** What a key of texts must be. */
  readonly keys?: Rule;
  readonly options?: readonly Shape[];
}

/** Whether a number is at least this. */
export const from = (least: number) => (value: number) => value >= least;

/** Whether a number is more than this. */
export const above = (bound: number) => (value: number) => value > bound;

/** Whether a number is at most this. */
export const to = (most: number) => (value: number) => value <= most;

/** Whether a text or list has at least so many characters or items. */
export const longerThan = (length: number) => (value: { length: number }) => value.length > length;

/** Whether a text or list has fewer characters or items. */
export const shorterThan = (length: number) => (value: { length: number }) => value.length < length;

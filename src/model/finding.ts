/** What the check of a data file finds. */
export type CheckCode =
  // the form of a value
  | 'missing'
  | 'wrong-type'
  | 'unknown-value'
  | 'empty-text'
  | 'too-few'
  | 'bad-language'
  | 'bad-id'
  | 'bad-date'
  | 'bad-moment'
  | 'impossible-date'
  | 'unknown-zone'
  | 'bad-link'
  | 'bad-image'
  | 'bad-email'
  | 'bad-phone'
  | 'bad-currency'
  | 'negative-amount'
  | 'too-many-decimals'
  | 'bad-number'
  | 'party-needs-one'
  | 'bad-identifier'
  | 'bad-value'
  // the whole
  | 'not-a-dataset'
  | 'unknown-version'
  | 'unknown-field'
  | 'duplicate-id'
  | 'dangling-reference'
  | 'unknown-place'
  | 'too-deep'
  | 'too-many-findings';

/** What else is found in data that has passed: it may be right, and is probably not. */
export type InspectionCode = 'doubtful-identifier';

/** What was found, as a code. `sayFinding` makes the sentence, in four languages. */
export type FindingCode = CheckCode | InspectionCode;

/** How bad it is. `error`: something was left out. `warning`: shown, but probably wrong. `advice`: could be better. */
export type Severity = 'error' | 'warning' | 'advice';

/** Where a value stands in the data file: `['calls', 3, 'deadlines', 0, 'at']`. */
export type Path = readonly (string | number)[];

/** What was left out because of a fault: the whole record, or only the value at the path. */
export type Dropped = 'record' | 'value';

/**
 * One thing that the check found: a code, a place and parameters, never a sentence. `sayFinding(finding, locale)` says it.
 *
 * @example
 * ```ts
 * { code: 'bad-link', severity: 'error', path: ['organisations', 4, 'website'], record: { noun: 'organisations', id: 'd4d', index: 4 },
 *   dropped: 'value', params: { value: 'javascript:alert(1)' } }
 * ```
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** From the top of the file to the value. */
  readonly path: Path;
  /** The record that it is about, where there is one. `index` counts from 0; `id` and `name` as far as they could be read. */
  readonly record?: {
    readonly noun: string;
    readonly id?: string;
    readonly index: number;
    readonly name?: string;
  };
  /** The cell of a spreadsheet, where the data came out of one. Rows count from 1. */
  readonly cell?: { readonly sheet?: string; readonly row: number; readonly column: string };
  /** What was left out, if anything. */
  readonly dropped?: Dropped;
  /** What the sentence needs: the value found, what was expected, suggestions. */
  readonly params: Readonly<Record<string, string | number>>;
}

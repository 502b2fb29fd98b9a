/** The codes that `checkDataset` reports. */
export type CheckCode =
  // Values
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
  // The file and its references
  | 'not-a-dataset'
  | 'unknown-version'
  | 'unknown-field'
  | 'duplicate-id'
  | 'dangling-reference'
  | 'unknown-place'
  | 'too-deep'
  | 'too-many-findings';

/** The codes that `inspectDataset` reports for checked data. */
export type InspectionCode =
  | 'doubtful-identifier'
  // the file
  | 'file-old'
  | 'no-licence'
  // any record
  | 'end-before-start'
  | 'date-in-future'
  | 'long-unverified'
  | 'zero-amount'
  | 'party-twice'
  // texts
  | 'one-language'
  | 'wrong-script'
  | 'garbled-text'
  | 'lost-diacritics'
  | 'capitals'
  | 'double-space'
  | 'html-in-text'
  | 'placeholder-text'
  | 'summary-repeats-title'
  | 'long-summary'
  // links, pictures and telephones
  | 'insecure-link'
  | 'placeholder-link'
  | 'picture-without-alt'
  | 'phone-without-country'
  | 'old-phone-code'
  // organisations and memberships
  | 'no-contact'
  | 'no-municipality'
  | 'same-name'
  | 'same-acronym'
  | 'same-website'
  | 'same-identifier'
  | 'circle'
  | 'unconnected'
  | 'dissolved-member'
  | 'dissolved-party'
  | 'network-without-members'
  | 'stated-members-differ'
  | 'stated-members-old'
  | 'member-of-itself'
  | 'member-twice'
  | 'member-before-network'
  // programmes and projects
  | 'no-parties'
  | 'end-passed'
  | 'over-in-use'
  | 'unused-component'
  | 'status-out-of-date'
  | 'status-too-early'
  | 'duration-disagrees'
  | 'outside-programme'
  | 'no-dates'
  | 'no-end'
  | 'no-implementer'
  | 'no-funder'
  | 'no-results'
  | 'grants-above-budget'
  // calls and grants
  | 'deadline-before-opening'
  | 'min-above-max'
  | 'funding-does-not-add-up'
  | 'no-deadline'
  | 'no-way-to-apply'
  | 'closing-untranslated'
  | 'closed-but-tagged-open'
  | 'results-before-deadline'
  | 'no-results-date'
  | 'results-without-grants'
  | 'grants-above-total'
  | 'apply-link-is-site'
  | 'info-session-too-late'
  | 'no-amount'
  | 'no-award-date'
  | 'recipient-is-funder'
  | 'grant-before-deadline'
  | 'grant-beyond-limits'
  | 'grant-currency-differs'
  // events, services and articles
  | 'no-event-end'
  | 'registration-after-start'
  | 'no-place'
  | 'no-online-address'
  | 'series-without-events'
  | 'no-channel'
  | 'article-in-future'
  | 'article-about-nothing'
  | 'no-article-text';

/** The codes that only `readDataFile` reports, which sees the file before it is parsed. */
export type FileCode = 'wrong-encoding' | 'text-around' | 'duplicate-key';

/** The codes that `readWorkbook` and `readTable` report for a file, a sheet, a row or a cell. */
export type SpreadsheetCode =
  // The file
  | 'file-not-a-workbook'
  | 'file-old-format'
  | 'file-encrypted'
  | 'file-damaged'
  | 'file-too-large'
  | 'file-unsafe'
  | 'file-without-tables'
  | 'file-without-header'
  | 'file-encoding'
  // Sheets, columns and rows
  | 'sheet-unknown'
  | 'sheet-hidden'
  | 'sheet-columns-left-out'
  | 'column-unknown'
  | 'column-twice'
  | 'column-missing'
  | 'column-filled-in'
  | 'row-hidden'
  | 'row-total'
  | 'row-open-quote'
  // Cells
  | 'cell-choice'
  | 'cell-date'
  | 'cell-digits-lost'
  | 'cell-formula-error'
  | 'cell-id-changed'
  | 'cell-moment'
  | 'cell-month-first'
  | 'cell-municipality'
  | 'cell-municipality-ambiguous'
  | 'cell-municipality-near'
  | 'cell-name-ambiguous'
  | 'cell-name-unknown'
  | 'cell-not-computed'
  | 'cell-number'
  | 'cell-phone-number'
  | 'cell-several'
  | 'cell-time'
  | 'cell-yes-no';

/**
 * The code of a finding. `formatFinding` returns its message in all languages; those of
 * spreadsheets need `formatSheetFinding` of `ura/spreadsheet`.
 */
export type FindingCode = FileCode | CheckCode | InspectionCode | SpreadsheetCode;

/**
 * How serious a finding is. An `error` cannot be right, or was omitted; a `warning` is probably
 * wrong; an `advice` could be better.
 */
export type Severity = 'error' | 'warning' | 'advice';

/** The path of a value in the data file, such as `['calls', 3, 'deadlines', 0, 'at']`. */
export type Path = readonly (string | number)[];

/** What was omitted because of a fault: the whole record, or only the value at the path. */
export type Dropped = 'record' | 'value';

/**
 * A finding: a code, a path and parameters. `formatFinding(finding, locale)` returns its message.
 *
 * @example
 * ```ts
 * { code: 'bad-link', severity: 'error', path: ['organisations', 4, 'website'],
 *   record: { noun: 'organisations', id: 'd4d', index: 4 },
 *   dropped: 'value', params: { value: 'javascript:alert(1)' } }
 * ```
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The path from the top of the file to the value. */
  readonly path: Path;
  /**
   * Its record, if any. `index` counts from 0; `id` and `name` are absent if they are unreadable.
   */
  readonly record?: {
    readonly noun: string;
    readonly id?: string;
    readonly index: number;
    readonly name?: string;
  };
  /**
   * The cell, if the data comes from a spreadsheet, as people see it: the name of the sheet, the
   * row from 1 and the letters of the column. A finding about a whole row or column has one.
   */
  readonly cell?: { readonly sheet?: string; readonly row?: number; readonly column?: string };
  /** What was omitted, if anything. */
  readonly dropped?: Dropped;
  /** The parameters of the message: the value, what was expected, suggestions. */
  readonly params: Readonly<Record<string, string | number>>;
}

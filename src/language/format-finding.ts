import type { FindingMessages } from './en/findings.ts';
import type { Finding } from '../model/finding.ts';
import { findingMessages } from './messages/findings.ts';
import type { LocaleTag } from './locale.ts';
import { ownValue } from './own-value.ts';

/**
 * The path in the file, with items counted from 1, and the name of the field: `deadlines › 1 › at
 * (Data dhe ora)`.
 */
function formatField(path: readonly (string | number)[], { fields }: FindingMessages): string {
  const keys = path.map((key) => (typeof key === 'number' ? key + 1 : key));
  const names = path.filter((key) => typeof key === 'string');
  const name = ownValue(fields, names.join('.')) ?? ownValue(fields, names.at(-1) ?? '');
  return keys.join(' › ') + (name ? ` (${name})` : '');
}

/**
 * The noun, the number in the file counted from 1, and the name: `Organizata 5 “Demokraci për
 * Zhvillim”`.
 */
function formatRecord({ record }: Finding, { nouns, quote }: FindingMessages): string {
  if (!record) return '';
  const name = record.name ?? record.id;
  const noun = ownValue<string>(nouns, record.noun) ?? record.noun;
  return `${noun} ${record.index + 1}${name ? ' ' + quote(name) : ''}`;
}

/** A cell as a spreadsheet names it: `Anëtarët!C14`. A row or column alone is named in words. */
function formatCell({ sheet, row, column }: NonNullable<Finding['cell']>, messages: FindingMessages): string {
  if (row !== undefined && column !== undefined) return `${sheet ? sheet + '!' : ''}${column}${row}`;
  const parts = [
    sheet && `${messages.sheet} ${messages.quote(sheet)}`,
    row !== undefined && `${messages.row} ${row}`,
    column !== undefined && `${messages.column} ${column}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** The cell and the field of a finding. */
function formatLocation({ path, record, cell }: Finding, messages: FindingMessages): string {
  const parts: string[] = [];
  if (cell) {
    parts.push(formatCell(cell, messages));
  }
  const inRecord = record ? path.slice(2) : path;
  if (inRecord.length) parts.push(`${messages.field} ${formatField(inRecord, messages)}`);
  return parts.join(', ');
}

/** Parameters written without quotation marks: lists of codes, dates, positions and examples. */
const UNQUOTED: readonly string[] = [
  'options',
  'missing',
  'start',
  'date',
  'encoding',
  'place',
  'firstPlace',
  'example',
  'candidates',
  'read',
];

function formatParams(
  { params, code }: Finding,
  { params: labels, types, nouns, quote }: FindingMessages,
): string[] {
  return Object.entries(labels).flatMap(([name, label]) => {
    const value = ownValue(params, name);
    if (value === undefined || value === '') return [];
    if (name === 'expected' || name === 'found')
      return `${label}: ${ownValue(types, String(value)) ?? value}.`;
    if (name === 'noun')
      return code === 'unknown-place' ? [] : `${label}: ${ownValue<string>(nouns, String(value)) ?? value}.`;
    return `${label}: ${typeof value === 'string' && !UNQUOTED.includes(name) ? quote(value) : value}.`;
  });
}

/**
 * The parts of a formatted finding, for the columns of a table. A part without content is an empty
 * string.
 */
export interface FindingText {
  /** The record: its noun, its number in the list and its name. */
  readonly record: string;
  /** The cell of the spreadsheet, and the field in the file. */
  readonly where: string;
  /** The fault, and how to correct it. */
  readonly what: string;
  /** The values with their labels, and what was omitted. */
  readonly values: string;
}

/** Sentences and labels of findings that widgets never show, which are in files of their own. */
export interface MoreMessages {
  readonly sentences?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string>>;
  /** The word for a sheet, if it is something else, such as a file. */
  readonly sheet?: string;
}

/**
 * Formats the parts of a finding.
 *
 * @param more the messages of codes that `findingMessages` does not have
 * @example
 * const path = ['grants', 0, 'awardedOn'];
 * const params = { value: '1.2.2026' };
 * const finding = { code: 'bad-date', severity: 'error', path, params } as const;
 * formatFindingParts(finding, 'en').values // 'Value: “1.2.2026”.'
 */
export function formatFindingParts(
  finding: Finding,
  locale: LocaleTag,
  more: MoreMessages = {},
): FindingText {
  const own = findingMessages(locale);
  const messages = more.sheet === undefined ? own : { ...own, sheet: more.sheet };
  const params = { ...messages.params, ...more.params };
  const sentences: Readonly<Record<string, string>> = { ...messages.sentences, ...more.sentences };
  const values = formatParams(finding, { ...messages, params });
  if (finding.dropped) values.push(messages.dropped[finding.dropped]);
  return {
    record: formatRecord(finding, messages),
    where: formatLocation(finding, messages),
    what: ownValue(sentences, finding.code) ?? finding.code,
    values: values.join(' '),
  };
}

/**
 * Formats a finding for the editor of a data file: where it is, what is wrong, how to correct it,
 * the values, and what was omitted.
 *
 * @example
 * const website = 'javascript:alert(1)';
 * const organisations = [{ id: 'd4d', name: 'D4D', kind: 'ngo', website }];
 * const { findings } = checkDataset({ organisations });
 * formatFinding(findings.at(-1)!, 'en')
 * // 'Organisation 1 “D4D”, field website (Website): This address cannot be used as a link. Write one
 * //  that starts with https://, http://, mailto: or tel:. Value: “javascript:alert(1)”. The value was left out.'
 */
export function formatFinding(finding: Finding, locale: LocaleTag): string {
  const { record, where, what, values } = formatFindingParts(finding, locale);
  const place = [record, where].filter(Boolean).join(', ');
  return (place && place + ': ') + [what, values].filter(Boolean).join(' ');
}

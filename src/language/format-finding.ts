import type { FindingMessages } from './en/findings.ts';
import type { Finding } from '../model/finding.ts';
import { findingMessages } from './messages/findings.ts';
import type { Locale } from './locale.ts';

/** The field as it stands in the file, its items counted from 1, and what it is called: `deadlines › 1 › at (Data dhe ora)`. */
function sayField(path: readonly (string | number)[], { fields }: FindingMessages): string {
  const keys = path.map((key) => (typeof key === 'number' ? key + 1 : key));
  const last = path.filter((key) => typeof key === 'string').at(-1);
  const name = last === undefined ? undefined : fields[last];
  return keys.join(' › ') + (name ? ` (${name})` : '');
}

/** The record, its number in the file counted from 1, and its name: `Organizata 5 “Demokraci për Zhvillim”`. */
function sayRecord({ record }: Finding, { nouns, quote }: FindingMessages): string {
  if (!record) return '';
  const name = record.name ?? record.id;
  const noun = nouns[record.noun as keyof typeof nouns] ?? record.noun;
  return `${noun} ${record.index + 1}${name ? ' ' + quote(name) : ''}`;
}

/** The cell and the field. */
function sayWhere({ path, record, cell }: Finding, messages: FindingMessages): string {
  const places: string[] = [];
  if (cell) {
    if (cell.sheet) places.push(`${messages.sheet} ${messages.quote(cell.sheet)}`);
    places.push(`${messages.row} ${cell.row}`, `${messages.column} ${cell.column}`);
  }
  const inRecord = record ? path.slice(2) : path;
  if (inRecord.length) places.push(`${messages.field} ${sayField(inRecord, messages)}`);
  return places.join(', ');
}

/** Lists of codes, and dates that stand elsewhere. */
const UNQUOTED: readonly string[] = ['options', 'missing', 'start', 'date'];

function sayParams(
  { params, code }: Finding,
  { params: labels, types, nouns, quote }: FindingMessages,
): string[] {
  return Object.entries(labels).flatMap(([name, label]) => {
    const value = params[name];
    if (value === undefined || value === '') return [];
    if (name === 'expected' || name === 'found') return `${label}: ${types[value] ?? value}.`;
    if (name === 'noun')
      return code === 'unknown-place' ? [] : `${label}: ${nouns[value as keyof typeof nouns] ?? value}.`;
    return `${label}: ${typeof value === 'string' && !UNQUOTED.includes(name) ? quote(value) : value}.`;
  });
}

/** A finding in its parts, for tables that have a place for each. What there is nothing to say of is an empty text. */
export interface FindingText {
  /** The record: its noun, its number in the list and its name. */
  readonly record: string;
  /** The cell of the spreadsheet and the field of the file. */
  readonly where: string;
  /** What is wrong, and how to mend it. */
  readonly what: string;
  /** The values, with their labels, and what was left out. */
  readonly values: string;
}

/**
 * Says a finding in its parts.
 *
 * @example
 * const finding = { code: 'bad-date', severity: 'error', path: ['grants', 0, 'awardedOn'], params: { value: '1.2.2026' } } as const;
 * sayFindingInParts(finding, 'en').values // 'Value: “1.2.2026”.'
 */
export function formatFindingParts(finding: Finding, locale: Locale): FindingText {
  const messages = findingMessages(locale);
  const values = sayParams(finding, messages);
  if (finding.dropped) values.push(messages.dropped[finding.dropped]);
  return {
    record: sayRecord(finding, messages),
    where: sayWhere(finding, messages),
    what: messages.sentences[finding.code] ?? finding.code,
    values: values.join(' '),
  };
}

/**
 * Says a finding to the editor of a data file: where it is, what is wrong, how to mend it, what was found there, and what was left out.
 *
 * Names, values and fields stand behind labels, as they are in the file.
 *
 * @example
 * const website = 'javascript:alert(1)';
 * const { findings } = checkDataset({ organisations: [{ id: 'd4d', name: 'D4D', kind: 'ngo', website }] });
 * sayFinding(findings.at(-1)!, 'en')
 * // 'Organisation 1 “D4D”, field website (Website): This address cannot be linked. Write one that begins with https://, http://, mailto:
 * //  or tel:. Value: “javascript:alert(1)”. The value was left out.'
 */
export function formatFinding(finding: Finding, locale: Locale): string {
  const { record, where, what, values } = formatFindingParts(finding, locale);
  const place = [record, where].filter(Boolean).join(', ');
  return (place && place + ': ') + [what, values].filter(Boolean).join(' ');
}

import type { Finding } from '../model/finding.ts';
import { findingMessages, type FindingMessages } from './finding-messages.ts';
import type { Locale } from './locale.ts';

/** The field as it stands in the file, its items counted from 1, and what it is called: `deadlines › 1 › at (Data dhe ora)`. */
function sayField(path: readonly (string | number)[], { fields }: FindingMessages): string {
  const keys = path.map((key) => (typeof key === 'number' ? key + 1 : key));
  const last = path.filter((key) => typeof key === 'string').at(-1);
  const name = last === undefined ? undefined : fields[last];
  return keys.join(' › ') + (name ? ` (${name})` : '');
}

function sayPlace({ path, record, cell }: Finding, messages: FindingMessages): string {
  const { nouns, quote } = messages;
  const places: string[] = [];
  if (record) {
    const name = record.name ?? record.id;
    const noun = nouns[record.noun as keyof typeof nouns] ?? record.noun;
    places.push(`${noun} ${record.index + 1}${name ? ' ' + quote(name) : ''}`);
  }
  if (cell) {
    if (cell.sheet) places.push(`${messages.sheet} ${quote(cell.sheet)}`);
    places.push(`${messages.row} ${cell.row}`, `${messages.column} ${cell.column}`);
  }
  const inRecord = record ? path.slice(2) : path;
  if (inRecord.length) places.push(`${messages.field} ${sayField(inRecord, messages)}`);
  return places.join(', ');
}

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
    return `${label}: ${typeof value === 'string' && name !== 'options' ? quote(value) : value}.`;
  });
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
export function sayFinding(finding: Finding, locale: Locale): string {
  const messages = findingMessages(locale);
  const place = sayPlace(finding, messages);
  const said = [messages.sentences[finding.code] ?? finding.code, ...sayParams(finding, messages)];
  if (finding.dropped) said.push(messages.dropped[finding.dropped]);
  return (place && place + ': ') + said.join(' ');
}

import { inspectDataset } from '../dataset/inspect/inspect-dataset.ts';
import { inspectedFindings } from '../dataset/inspect/inspected-findings.ts';
import { linkDataset } from '../dataset/link/link-dataset.ts';
import type { Locale } from '../language/locale.ts';
import { healthMessages } from '../language/messages/health.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Clock } from '../time/clock.ts';
import type { ReadData } from './read-dataset.ts';
import { print, type Style, type Terminal } from './terminal.ts';

/** The severities in the order of the report, with their colours. */
export const SEVERITIES: readonly (readonly [Severity, Style])[] = [
  ['error', 'red'],
  ['warning', 'yellow'],
  ['advice', 'cyan'],
];

/** What the check and the inspection found in a file. */
export function allFindings({ dataset, findings, locate }: ReadData, clock: Clock): readonly Finding[] {
  if (findings.some(({ code }) => code === 'not-a-dataset')) return findings;
  const inspected = inspectDataset(linkDataset(dataset), { clock });
  return [...findings, ...locate(inspectedFindings(inspected, findings))];
}

/** The exit code of a command that has found something: 1 if there is an error. */
export const exitCodeOf = (findings: readonly Finding[]): 0 | 1 =>
  findings.some(({ severity }) => severity === 'error') ? 1 : 0;

/** A value of the data cannot begin a line, which would look like a line of the report. */
const oneLine = (sentence: string) => sentence.replaceAll('\n', '\\n');

/** Prints findings by severity, and how many there are. */
export function printFindings(
  findings: readonly Finding[],
  format: ReadData['format'],
  locale: Locale,
  terminal: Terminal,
): void {
  const messages = healthMessages(locale);
  const counts: string[] = [];
  for (const [severity, colour] of SEVERITIES) {
    const group = findings.filter((finding) => finding.severity === severity);
    if (!group.length) continue;
    counts.push(messages.counts[severity](group.length));
    print(terminal, [colour, messages.headings[severity]], '\n');
    for (const finding of group) print(terminal, `- ${oneLine(format(finding, locale))}\n`);
    print(terminal, '\n');
  }
  print(terminal, counts.length ? counts.join(', ') : ['green', messages.allWell], '\n');
}

import { inspectDataset } from '../../dataset/inspect/inspect-dataset.ts';
import { linkDataset } from '../../dataset/link/link-dataset.ts';
import { remapIndices } from '../../dataset/validate/remap-indices.ts';
import { formatFinding } from '../../language/format-finding.ts';
import { healthMessages } from '../../language/messages/health.ts';
import type { Severity } from '../../model/finding.ts';
import { readDataset } from '../read-dataset.ts';
import { readClock, type Subcommand } from '../subcommand.ts';
import { print, printJson, type Style } from '../terminal.ts';

/** The severities in the order of the report, with their colours. */
const SEVERITIES: readonly (readonly [Severity, Style])[] = [
  ['error', 'red'],
  ['warning', 'yellow'],
  ['advice', 'cyan'],
];

/** Reports what is wrong in a data file, and how to fix it. */
export const check: Subcommand = {
  name: 'check',
  arguments: ['<file>'],
  options: { locale: '--locale <tag>', json: '--json', now: '--now <instant>' },
  examples: [
    'ura check network.json',
    'ura check network.json --locale sq',
    'ura check https://example.org/network.json --json',
  ],
  exitCodes: [0, 1, 2],
  async run({ terminal, locale, args: [source], text, has }) {
    const clock = readClock(text('now'));
    const { dataset, findings: checked } = await readDataset(source!, terminal, locale);
    const inspected = checked.some(({ code }) => code === 'not-a-dataset')
      ? []
      : remapIndices(inspectDataset(linkDataset(dataset), clock), checked);
    const findings = [...checked, ...inspected];
    const exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
    if (has('json')) {
      printJson(terminal, findings);
      return exitCode;
    }
    const messages = healthMessages(locale);
    const counts: string[] = [];
    for (const [severity, colour] of SEVERITIES) {
      const group = findings.filter((finding) => finding.severity === severity);
      if (!group.length) continue;
      counts.push(messages.counts[severity](group.length));
      print(terminal, [colour, messages.headings[severity]], '\n');
      for (const finding of group) print(terminal, `- ${oneLine(formatFinding(finding, locale))}\n`);
      print(terminal, '\n');
    }
    print(terminal, counts.length ? counts.join(', ') : ['green', messages.allWell], '\n');
    return exitCode;
  },
};

/** A value of the data cannot begin a line, which would look like a line of the report. */
const oneLine = (sentence: string) => sentence.replaceAll('\n', '\\n');

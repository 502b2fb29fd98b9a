import { allFindings, exitCodeOf, printFindings } from '../findings.ts';
import { readDataset } from '../read-dataset.ts';
import { readClock, type Subcommand } from '../subcommand.ts';
import { printJson } from '../terminal.ts';

/** Reports what is wrong in a data file or a spreadsheet, and how to fix it. */
export const check: Subcommand = {
  name: 'check',
  arguments: ['<file>'],
  options: { locale: '--locale <tag>', json: '--json', now: '--now <instant>' },
  examples: [
    'ura check network.json',
    'ura check members.xlsx --locale sq',
    'ura check https://example.org/network.json --json',
  ],
  exitCodes: [0, 1, 2],
  async run({ terminal, locale, args: [source], text, has }) {
    const clock = readClock(text('now'));
    const read = await readDataset(source!, terminal, locale);
    const findings = allFindings(read, clock);
    if (has('json')) printJson(terminal, findings);
    else printFindings(findings, read.format, locale, terminal);
    return exitCodeOf(findings);
  },
};

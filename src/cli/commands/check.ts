import type { Locale } from '../../language/locale.ts';
import type { Finding } from '../../model/finding.ts';
import { InputError, UsageError } from '../errors.ts';
import { allFindings, exitCodeOf, printFindings } from '../findings.ts';
import { commandMessages, fillIn } from '../messages/messages.ts';
import { isFolder, readDataset } from '../read-dataset.ts';
import { readClock, type Subcommand } from '../subcommand.ts';
import { print, printJson } from '../terminal.ts';
import { assertWritable, writeFileAtomic } from '../write-file.ts';

/** A copy of a spreadsheet with its cells marked. */
async function markCells(
  spreadsheet: Uint8Array,
  findings: readonly Finding[],
  locale: Locale,
  path: string,
): Promise<Uint8Array> {
  const [{ markWorkbook }, { WorkbookError }] = await Promise.all([
    import('../../formats/spreadsheet/mark-workbook.ts'),
    import('../../formats/spreadsheet/workbook.ts'),
  ]);
  try {
    return await markWorkbook(spreadsheet, findings, { locale });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new InputError('not-marked', { path });
  }
}

/** Reports what is wrong in a data file or a spreadsheet, and how to fix it. */
export const check: Subcommand = {
  name: 'check',
  arguments: ['<file>'],
  options: {
    locale: '--locale <tag>',
    mark: '--mark <file>',
    json: '--json',
    now: '--now <instant>',
    force: '--force',
  },
  examples: [
    'ura check network.json',
    'ura check members.xlsx --locale sq --mark marked.xlsx',
    'ura check https://example.org/network.json --json',
  ],
  exitCodes: [0, 1, 2],
  async run({ terminal, locale, args, text, has }) {
    const source = args[0]!;
    const clock = readClock(text('now'));
    const path = text('mark');
    const force = has('force');
    if (path !== undefined && !/\.xlsx$/i.test(path)) throw new UsageError('bad-workbook', { value: path });
    await assertWritable({ path, force });
    if (path !== undefined && (await isFolder(source))) throw new InputError('mark-folder', { source });
    const read = await readDataset(source, terminal, locale);
    const findings = allFindings(read, clock);
    if (has('json')) printJson(terminal, findings);
    else printFindings(findings, read.format, locale, terminal);
    if (path !== undefined) {
      if (!read.spreadsheet) throw new InputError('no-spreadsheet', { source });
      await writeFileAtomic(path, await markCells(read.spreadsheet, findings, locale, path), force);
      if (!has('json')) print(terminal, `${fillIn(commandMessages(locale).marked, locale, { path })}\n`);
    }
    return exitCodeOf(findings);
  },
};

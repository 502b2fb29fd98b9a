import { NOUNS } from '../../model/noun.ts';
import { InputError } from '../errors.ts';
import { exitCodeOf, printFindings } from '../findings.ts';
import { commandMessages, fillIn } from '../messages/messages.ts';
import { outputFormat, writeDataset, writeTables } from '../output.ts';
import { createProgress } from '../progress.ts';
import { readDataset, type SpreadsheetOptions } from '../read-dataset.ts';
import { readNoun, type Invocation, type Subcommand } from '../subcommand.ts';
import { print, printJson } from '../terminal.ts';
import { assertWritable, writeFileAtomic, writeFolder } from '../write-file.ts';

/** What the options say about the spreadsheet. */
async function readOptions({ text, terminal, locale }: Invocation): Promise<SpreadsheetOptions> {
  const noun = readNoun(text('noun'));
  const known = text('known');
  return {
    ...(noun && { noun }),
    ...(known !== undefined && { known: (await readDataset(known, terminal, locale)).dataset }),
  };
}

/** Converts a spreadsheet into a data file, or back. Reports what it cannot read. */
export const convert: Subcommand = {
  name: 'convert',
  arguments: ['<in>', '<out>'],
  options: {
    noun: '--noun <name>',
    known: '--known <file>',
    locale: '--locale <tag>',
    json: '--json',
    force: '--force',
  },
  examples: [
    'ura convert network.xlsx network.json --locale sq',
    'ura convert network.json network.xlsx',
    'ura convert members.csv members.json --noun organisations --known network.json',
    'ura convert lists/ network.json',
  ],
  exitCodes: [0, 1, 2],
  async run(invocation) {
    const { terminal, locale, chosenLocale, args, has, text } = invocation;
    const [source = '', path = ''] = args;
    const force = has('force');
    const output = await outputFormat(path);
    const noun = readNoun(text('noun'));
    if (output !== 'folder') await assertWritable({ path, force });
    const read = await readDataset(source, terminal, locale, await readOptions(invocation));
    const { dataset, findings, format } = read;
    const counts = NOUNS.flatMap((noun) =>
      dataset[noun].length ? [[noun, dataset[noun].length] as const] : [],
    );
    const records = counts.reduce((sum, [, count]) => sum + count, 0);
    // A file without a record has nothing worth writing over another one.
    if (!records && exitCodeOf(findings)) {
      printFindings(findings, format, locale, terminal);
      throw new InputError('nothing-to-write', { source });
    }
    const progress = createProgress(terminal, locale);
    const onRows = (rows: number) => progress.show('rowsWritten', rows);
    try {
      const options = { locale: chosenLocale, noun, onRows };
      if (output === 'folder') await writeFolder(path, await writeTables(dataset, options), force);
      else await writeFileAtomic(path, await writeDataset(dataset, output, options), force);
    } finally {
      progress.end();
    }
    if (has('json')) printJson(terminal, { path, records: Object.fromEntries(counts), findings });
    else {
      printFindings(findings, format, locale, terminal);
      print(terminal, `${fillIn(commandMessages(locale).written, locale, { path, count: records })}\n`);
    }
    return exitCodeOf(findings);
  },
};

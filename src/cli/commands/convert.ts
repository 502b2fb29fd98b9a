import type { Finding } from '../../model/finding.ts';
import { NOUNS } from '../../model/noun.ts';
import { InputError } from '../errors.ts';
import { exitCodeOf, printFindings } from '../findings.ts';
import { commandMessages, fillIn } from '../messages/messages.ts';
import { outputFormat, writeDataset, writeTables } from '../output.ts';
import { createProgress, type Progress } from '../progress.ts';
import { readDataset, type ReadData, type SpreadsheetOptions } from '../read-dataset.ts';
import { isLargeTable, streamTable } from '../stream-table.ts';
import { readNoun, type Invocation, type Subcommand } from '../subcommand.ts';
import { print, printJson } from '../terminal.ts';
import { assertWritable, writeFileAtomic, writeFolder } from '../write-file.ts';

/** What was converted. */
interface Converted {
  /** The number of records that were written of each list. */
  readonly records: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  readonly format: ReadData['format'];
  /** Whether no more than a part of the file was in memory at a time. */
  readonly isInParts: boolean;
  readonly exitCode: 0 | 1;
}

/** The options for reading the spreadsheet. */
async function readOptions({ text, terminal, locale }: Invocation): Promise<SpreadsheetOptions> {
  const noun = readNoun(text('noun'));
  const known = text('known');
  return {
    ...(noun && { noun }),
    ...(known !== undefined && { known: (await readDataset(known, terminal, locale)).dataset }),
  };
}

/** A file without a record has nothing worth writing over another one. */
function nothingToWrite(
  { terminal, locale, args }: Invocation,
  findings: readonly Finding[],
  format: ReadData['format'],
): InputError {
  printFindings(findings, format, locale, terminal);
  return new InputError('nothing-to-write', { source: args[0]! });
}

/** Converts a file that fits in memory. */
async function convertWhole(
  invocation: Invocation,
  output: Awaited<ReturnType<typeof outputFormat>>,
  progress: Progress,
): Promise<Converted> {
  const { terminal, locale, chosenLocale, args, text, has } = invocation;
  const [source = '', path = ''] = args;
  const read = await readDataset(source, terminal, locale, await readOptions(invocation));
  const { dataset, findings, format } = read;
  const records = Object.fromEntries(
    NOUNS.flatMap((noun) => (dataset[noun].length ? [[noun, dataset[noun].length]] : [])),
  );
  const exitCode = exitCodeOf(findings);
  if (!Object.keys(records).length && exitCode) throw nothingToWrite(invocation, findings, format);
  const onRows = (rows: number) => progress.show('rowsWritten', rows);
  const options = { locale: chosenLocale, noun: readNoun(text('noun')), onRows };
  const force = has('force');
  if (output === 'folder') await writeFolder(path, await writeTables(dataset, options), force);
  else await writeFileAtomic(path, await writeDataset(dataset, output, options), force);
  return { records, findings, format, isInParts: false, exitCode };
}

/** Converts a large CSV file into a data file, part by part. */
async function convertInParts(invocation: Invocation, progress: Progress): Promise<Converted> {
  const { args, has } = invocation;
  const [source = '', path = ''] = args;
  const onRows = (rows: number) => progress.show('rowsRead', rows);
  const stream = streamTable(source, { ...(await readOptions(invocation)), name: source, onRows });
  const { formatSheetFinding: format } = await import('../../formats/spreadsheet/format-sheet-finding.ts');
  await writeFileAtomic(path, stream.json, has('force'), () => {
    progress.end();
    if (!stream.records()) throw nothingToWrite(invocation, stream.findings(), format);
  });
  const records = { [stream.noun()!]: stream.records() };
  return { records, findings: stream.findings(), format, isInParts: true, exitCode: stream.exitCode() };
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
    const { terminal, locale, args, has, text } = invocation;
    const [source = '', path = ''] = args;
    const output = await outputFormat(path);
    readNoun(text('noun'));
    if (output !== 'folder') await assertWritable({ path, force: has('force') });
    const progress = createProgress(terminal, locale);
    let converted: Converted;
    try {
      converted =
        output === 'json' && (await isLargeTable(source))
          ? await convertInParts(invocation, progress)
          : await convertWhole(invocation, output, progress);
    } finally {
      progress.end();
    }
    const { records, findings, format, isInParts, exitCode } = converted;
    if (has('json')) printJson(terminal, { path, records, findings });
    else {
      const { written, inParts } = commandMessages(locale);
      const count = Object.values(records).reduce((sum, each) => sum + each, 0);
      printFindings(findings, format, locale, terminal);
      print(terminal, `${fillIn(written, locale, { path, count })}\n`);
      if (isInParts) print(terminal, `${fillIn(inParts, locale, { path })}\n`);
    }
    return exitCode;
  },
};

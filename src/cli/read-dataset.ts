import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readDataFile } from '../dataset/load/read-data-file.ts';
import type { CheckedDataset } from '../dataset/validate/check-dataset.ts';
import type { TableFile } from '../formats/spreadsheet/read-workbook.ts';
import type { ReadOptions, ReadWorkbook } from '../formats/spreadsheet/to-dataset.ts';
import { formatFinding } from '../language/format-finding.ts';
import type { Locale } from '../language/locale.ts';
import type { Finding } from '../model/finding.ts';
import { InputError } from './errors.ts';
import { createProgress } from './progress.ts';
import { hasTableName, isUrl, readSource } from './read-source.ts';
import type { Terminal } from './terminal.ts';

const MEGABYTE = 1e6;

/** The error of a text that is not JSON. */
const JSON_ERRORS = {
  comma: 'json-comma',
  quote: 'json-quote',
  comment: 'json-comment',
  end: 'json-end',
  unexpected: 'json-unexpected',
} as const;

/** A checked dataset, and how its findings are written. */
export interface ReadData extends CheckedDataset {
  /** The address that answered, after redirects; relative addresses are resolved against it. */
  readonly url?: string | undefined;
  /** The sentence of a finding. That about a spreadsheet names the cell. */
  readonly format: (finding: Finding, locale: Locale) => string;
  /** Adds to findings of another inspection where they are in the file. */
  readonly locate: (findings: readonly Finding[]) => readonly Finding[];
  /** The bytes of the file, if it is a spreadsheet. */
  readonly spreadsheet?: Uint8Array;
  /** The records of a spreadsheet whose id is that of a known record with the same name. */
  readonly foundByName?: ReadWorkbook['foundByName'];
}

/** How a spreadsheet is read. */
export type SpreadsheetOptions = Pick<ReadOptions, 'noun' | 'known'>;

/** Whether a file is a spreadsheet: a zip, an old Excel file, or a name of a table of text. */
const isSpreadsheet = (bytes: Uint8Array, name: string): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf) || hasTableName(name);

/** The name of a file or of the file at a URL. */
const nameOf = (source: string) =>
  (isUrl(source) ? new URL(source).pathname : source).replace(/^.*[\\/]/, '');

/**
 * Reads and checks a data file, a spreadsheet or a folder of spreadsheets. Shows progress while a
 * large one is read.
 *
 * @throws InputError if it cannot be read, is not JSON or is of another standard
 */
export async function readDataset(
  source: string,
  terminal: Terminal,
  locale: Locale,
  options: SpreadsheetOptions = {},
): Promise<ReadData> {
  const progress = createProgress(terminal, locale);
  try {
    const files = await listFolder(source);
    const onRows = (rows: number) => progress.show('rowsRead', rows);
    if (files) return await readFolder(files, source, { ...options, onRows });
    const { bytes, url } = await readSource(source, (count) =>
      progress.show('megabytes', Math.round(count / MEGABYTE)),
    );
    const name = nameOf(source);
    if (!isSpreadsheet(bytes, name))
      return { ...readJson(bytes, source), url, format: formatFinding, locate: (findings) => findings };
    // Loaded only when it is needed, since parsers of spreadsheets are large.
    const [{ readWorkbook }, { formatSheetFinding }, { locateFindings }] = await Promise.all([
      import('../formats/spreadsheet/read-workbook.ts'),
      import('../formats/spreadsheet/format-sheet-finding.ts'),
      import('../formats/spreadsheet/origins.ts'),
    ]);
    const { dataset, findings, origins, foundByName } = await readWorkbook(bytes, {
      ...options,
      name,
      onRows,
    });
    return {
      dataset,
      findings,
      url,
      format: formatSheetFinding,
      spreadsheet: bytes,
      foundByName,
      locate: (more) => locateFindings(more, origins),
    };
  } finally {
    progress.end();
  }
}

/** Whether a source is a folder of this computer. */
export const isFolder = async (source: string): Promise<boolean> =>
  !isUrl(source) &&
  (await stat(source).then(
    (found) => found.isDirectory(),
    () => false,
  ));

/** The spreadsheets of a folder, also those that cannot be read; `undefined` if it is no folder. */
async function listFolder(source: string): Promise<string[] | undefined> {
  if (!(await isFolder(source))) return undefined;
  const names = (await readdir(source))
    .filter((name) => /^[^.~].*\.(?:csv|tsv|xlsx|xlsm|xls|ods)$/i.test(name))
    .sort();
  if (!names.length) throw new InputError('no-tables', { source });
  return names;
}

async function readFolder(
  names: readonly string[],
  folder: string,
  options: SpreadsheetOptions & Pick<ReadOptions, 'onRows'>,
): Promise<ReadData> {
  const [{ readTableFiles }, { formatSheetFinding }, { locateFindings }] = await Promise.all([
    import('../formats/spreadsheet/read-workbook.ts'),
    import('../formats/spreadsheet/format-sheet-finding.ts'),
    import('../formats/spreadsheet/origins.ts'),
  ]);
  const files: TableFile[] = [];
  for (const name of names) files.push({ name, content: (await readSource(join(folder, name))).bytes });
  const { dataset, findings, origins, foundByName } = await readTableFiles(files, options);
  const locate: ReadData['locate'] = (more) => locateFindings(more, origins);
  return { dataset, findings, format: formatSheetFinding, foundByName, locate };
}

function readJson(bytes: Uint8Array, source: string): CheckedDataset {
  const file = readDataFile(bytes);
  switch (file.state) {
    case 'dataset':
    case 'not-a-dataset':
      return file;
    case 'empty':
      throw new InputError('empty', { source });
    case 'other-format':
      throw new InputError('other-format', { source, format: file.format });
    case 'not-json': {
      const { line, column, reason, found } = file.error;
      throw new InputError(JSON_ERRORS[reason], { source, line, column, found });
    }
  }
}

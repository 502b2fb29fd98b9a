import { runSync, type CooperativeTask } from '../../dataset/cooperative-task.ts';
import { checkParsedTask } from '../../dataset/validate/check-dataset.ts';
import type { Finding } from '../../model/finding.ts';
import { openFile, openText, type OpenedFile } from './detect-file.ts';
import { sheetFinding } from './read-sheet.ts';
import { runTask, type TaskOptions } from './run-task.ts';
import { readSheets, type ReadOptions, type ReadWorkbook } from './to-dataset.ts';
import { Budget, WorkbookError, type Sheet } from './workbook.ts';

/**
 * Reads a spreadsheet into a dataset: `.xlsx`, `.ods` or CSV, told apart by their content.
 *
 * Sheets are recognised by their headings in any built-in language, and by their names. A bad cell
 * loses its value, a bad row its record; both are findings with the cell, which
 * `formatSheetFinding` says. What is left out is named. It never throws on a bad file, and runs in
 * browsers, workers and Node.
 *
 * @param bytes the whole file
 * @param options the header of the dataset, limits, and a signal to stop
 * @returns the dataset, its findings and where its records come from
 * @throws the reason of the signal, if it is aborted
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadWorkbook> {
  return runTask(readTask(open(bytes, new Budget(options.limits)), options), options);
}

/**
 * Reads a CSV file that is already text, as {@link readWorkbook} reads its bytes. The noun comes
 * from the headings, from the name of the file, or from `noun`. It never throws.
 *
 * @param text the whole file. For files that do not fit in memory see `readTableRows`
 * @example
 * const csv = 'Emri;Lloji;Komuna\nDemokraci për Zhvillim;OJQ;Prishtinë\n';
 * readTable(csv, { noun: 'organisations' }).dataset.organisations
 * // [{ id: 'demokraci-per-zhvillim', name: 'Demokraci për Zhvillim', kind: 'ngo',
 * //   municipality: 'xk-prishtine' }]
 */
export function readTable(text: string, options: Omit<ReadOptions, keyof TaskOptions> = {}): ReadWorkbook {
  return runSync(readTask(open(text, new Budget(options.limits)), options));
}

/** A file of a folder. */
export interface TableFile {
  /** The name of a CSV file says what its rows are, such as `projects.csv` or `projektet.csv`. */
  readonly name: string;
  /** Bytes in any encoding, or text. */
  readonly content: Uint8Array | string;
}

/**
 * Reads the spreadsheets of a folder, such as a CSV file of each list, into one dataset. References
 * go from file to file. Findings name the file as they name a sheet: `projects.csv!C14`, or
 * `members.xlsx, Anëtarët!C14`. It never throws on a bad file.
 *
 * @param files in any order
 * @throws the reason of the signal, if it is aborted
 * @example
 * const files = [{ name: 'organisations.csv', content: 'Emri;Lloji\nD4D;OJQ\n' }];
 * (await readTableFiles(files)).dataset.organisations[0]
 * // { id: 'd4d', name: 'D4D', kind: 'ngo' }
 */
export function readTableFiles(
  files: readonly TableFile[],
  options: Omit<ReadOptions, 'name'> = {},
): Promise<ReadWorkbook> {
  return runTask(readFilesTask(files, options), options);
}

function* readFilesTask(files: readonly TableFile[], options: ReadOptions): CooperativeTask<ReadWorkbook> {
  const budget = new Budget(options.limits);
  const findings: Finding[] = [];
  const sheets: Sheet[] = [];
  for (const { name, content } of files) {
    try {
      const file = yield* open(content, budget);
      findings.push(...fileFindings(file, name));
      for (const sheet of file.workbook.sheets)
        sheets.push(
          sheet.name ? { ...sheet, name: `${name}, ${sheet.name}`, tab: sheet.name } : { ...sheet, name },
        );
    } catch (error) {
      findings.push(sheetFinding(codeOf(error), 'error', { sheet: name }));
    }
  }
  return yield* readSheets(sheets, findings, options);
}

/** Opens bytes, or a CSV file that is already text. */
function* open(content: Uint8Array | string, budget: Budget): CooperativeTask<OpenedFile> {
  if (typeof content === 'string') return yield* openText(content.replace(/^\ufeff/, ''), budget);
  if (!ArrayBuffer.isView(content)) throw new WorkbookError('file-not-a-workbook');
  return yield* openFile(content, budget);
}

/** The code of an error of a file that cannot be read. Other errors are thrown again. */
function codeOf(error: unknown) {
  if (error instanceof WorkbookError) return error.code;
  if (error instanceof RangeError) return 'file-damaged';
  throw error;
}

/** The findings about a file. */
function fileFindings({ encoding, openQuotes = [] }: OpenedFile, name?: string): Finding[] {
  const cell = name === undefined ? {} : { sheet: name };
  const findings = openQuotes.map((row) => sheetFinding('row-open-quote', 'warning', { ...cell, row }));
  if (!encoding || encoding === 'utf-8') return findings;
  const about = { path: [], params: { encoding }, ...(name !== undefined && { cell }) };
  return [{ code: 'file-encoding', severity: 'advice', ...about }, ...findings];
}

function* readTask(open: CooperativeTask<OpenedFile>, options: ReadOptions): CooperativeTask<ReadWorkbook> {
  let file: OpenedFile;
  try {
    file = yield* open;
  } catch (error) {
    const code = codeOf(error);
    const { dataset } = yield* checkParsedTask({});
    const finding: Finding = { code, severity: 'error', path: [], params: {} };
    return {
      dataset,
      findings: [finding],
      origins: { tables: [], records: {} },
      unknownColumns: [],
      foundByName: [],
    };
  }
  return yield* readSheets(file.workbook.sheets, fileFindings(file), options);
}

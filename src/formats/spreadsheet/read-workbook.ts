import { runSync, type CooperativeTask } from '../../dataset/cooperative-task.ts';
import { checkParsedTask } from '../../dataset/validate/check-dataset.ts';
import type { Finding } from '../../model/finding.ts';
import { openFile, openText, type OpenedFile } from './detect-file.ts';
import { sheetFinding } from './read-sheet.ts';
import { runTask, type TaskOptions } from './run-task.ts';
import { readSheets, type ReadOptions, type ReadWorkbook } from './to-dataset.ts';
import { Budget, WorkbookError } from './workbook.ts';

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
  return runTask(readTask(openFile(bytes, new Budget(options.limits)), options), options);
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
  return runSync(readTask(openText(text.replace(/^\ufeff/, ''), new Budget(options.limits)), options));
}

function* readTask(open: CooperativeTask<OpenedFile>, options: ReadOptions): CooperativeTask<ReadWorkbook> {
  let file: OpenedFile;
  try {
    file = yield* open;
  } catch (error) {
    if (!(error instanceof WorkbookError) && !(error instanceof RangeError)) throw error;
    const code = error instanceof WorkbookError ? error.code : 'file-damaged';
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
  const findings: Finding[] = [];
  if (file.encoding && file.encoding !== 'utf-8')
    findings.push({
      code: 'file-encoding',
      severity: 'advice',
      path: [],
      params: { encoding: file.encoding },
    });
  for (const row of file.openQuotes ?? []) findings.push(sheetFinding('row-open-quote', 'warning', { row }));
  return yield* readSheets(file.workbook.sheets, findings, options);
}

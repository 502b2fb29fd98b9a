/** What stands in one cell of a table. A number stays one; nothing is an empty cell. */
export type CsvCell = string | number | null | undefined;

/** How a table is written. */
export interface CsvOptions {
  /** Begins with a byte order mark, without which Excel reads `ë` as `Ã«`. Default: none, as everybody else wants it. */
  readonly bom?: boolean | undefined;
}

/**
 * What a spreadsheet would take for the beginning of a formula, also behind spaces and what cannot be seen. The wide and the small forms
 * of the signs are read as the signs themselves on Asian systems. Source: OWASP, "CSV Injection".
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r＝＋－＠﹢﹣﹦﹫]/u;

function write(cell: CsvCell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = FORMULA.test(cell ?? '') ? `'${cell}` : (cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * Writes a table as CSV: commas, quotes only where they are needed, lines ended with CR and LF. Source: RFC 4180.
 *
 * Nothing that it writes is run by the spreadsheet that opens it: before a text that begins as a formula does stands an apostrophe. Numbers
 * are written as they are, negative ones too, so a spreadsheet can add them up. It never throws.
 *
 * @param columns the headings
 * @param rows the cells of each row, in the order of the headings; one that is missing is empty, one without a heading is left out
 * @param options whether Excel must be told that it is UTF-8
 * @example
 * toCsv(['title', 'amount'], [['Kopshti, "i lagjes"', 3000.5]]); // 'title,amount\r\n"Kopshti, ""i lagjes""",3000.5\r\n'
 * toCsv(['title', 'amount'], [['=1+1', -1]]); // "title,amount\r\n'=1+1,-1\r\n"
 */
export function toCsv(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  options: CsvOptions = {},
): string {
  // A row of one empty cell would be an empty line, which is passed over where it is read.
  const line = (cells: readonly CsvCell[]) =>
    (columns.map((_, index) => write(cells[index])).join(',') || '""') + '\r\n';
  return (options.bom ? '\ufeff' : '') + [columns, ...rows].map(line).join('');
}

/** The value of a cell. `null` and `undefined` are written as an empty cell. */
export type CsvCell = string | number | null | undefined;

/** How {@link toCsv} writes a table. */
export interface CsvOptions {
  /** Starts with a byte order mark. Without it, Excel reads `ë` as `Ã«`. Default: no. */
  readonly bom?: boolean | undefined;
}

/**
 * The start of a formula, also after spaces and invisible characters. On Asian systems,
 * spreadsheets read the full-width and small forms of the signs as the signs. Source: OWASP, "CSV
 * Injection".
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r＝＋－＠﹢﹣﹦﹫]/u;

/**
 * A separator after which another reader starts a cell with a formula. Albanian and Serbian Excel
 * split at semicolons, and then also inside quotes, which for them are not at the start of a cell.
 */
const FORMULA_INSIDE = /([;\t\r\n])(?=[\s"\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫])/gu;

function write(cell: CsvCell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const inside = (cell ?? '').replace(FORMULA_INSIDE, "$1'");
  const text = FORMULA.test(inside) ? `'${inside}` : inside;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * Writes a table as CSV: commas, quotes only where needed, lines end with CRLF. Source: RFC 4180.
 *
 * No spreadsheet runs a cell as a formula: text that starts like one gets an apostrophe in front,
 * and so does what follows a semicolon, tab or line break, where other readers split.
 * Numbers are written unchanged, also negative ones, so that a spreadsheet can add them up. Never
 * throws.
 *
 * @param columns the headings
 * @param rows the cells of each row, in the order of the headings; a missing cell is empty, a cell
 *   without a heading is left out
 * @param options whether to start with a byte order mark, for Excel
 * @example
 * toCsv(['title', 'amount'], [['Kopshti, "i lagjes"', 3000.5]]);
 * // 'title,amount\r\n"Kopshti, ""i lagjes""",3000.5\r\n'
 * toCsv(['title', 'amount'], [['=1+1', -1]]); // "title,amount\r\n'=1+1,-1\r\n"
 */
export function toCsv(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  options: CsvOptions = {},
): string {
  // A row of one empty cell would be an empty line, which readers skip.
  const line = (cells: readonly CsvCell[]) =>
    (columns.map((_, index) => write(cells[index])).join(',') || '""') + '\r\n';
  return (options.bom ? '\ufeff' : '') + [columns, ...rows].map(line).join('');
}

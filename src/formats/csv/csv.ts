import { asText } from '../../language/as-text.ts';
import { guardFormula } from './guard-formula.ts';

/** The value of a cell. `null` and `undefined` are written as an empty cell. */
export type CsvCell = string | number | null | undefined;

/** How {@link toCsv} writes a table. */
export interface CsvOptions {
  /** Starts with a byte order mark. Without it, Excel reads `ë` as `Ã«`. Default: no. */
  readonly bom?: boolean | undefined;
  /**
   * The delimiter. Excel expects a semicolon where the decimal sign is a comma, as in
   * Albanian and Serbian; numbers then have a decimal comma. Default: a comma.
   */
  readonly delimiter?: ',' | ';' | '\t' | undefined;
}

/** A number with a decimal comma. Three decimals would look like thousands, so they are four. */
const withComma = (number: string) => number.replace('.', ',').replace(/,\d{3}$/, '$&0');

function write(cell: CsvCell, delimiter: string): string {
  if (typeof cell === 'number' && !Number.isFinite(cell)) return '';
  const number = typeof cell === 'number' ? String(cell) : undefined;
  const text =
    number === undefined ? guardFormula(asText(cell)) : delimiter === ';' ? withComma(number) : number;
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * Writes a table as CSV: quotes only where needed, lines end with CRLF. Source: RFC 4180.
 *
 * No spreadsheet runs a cell as a formula: text that starts like one gets an apostrophe in front,
 * and so does what follows a comma, semicolon, tab or line break, where other readers split.
 * So does text of digits that would lose its leading zeros, or become 3.8338E+11. `readTable`
 * removes the apostrophes, so that `+383 38 123 456` and `0038338123456` come back unchanged.
 * Numbers are written unchanged, also negative ones, so that a spreadsheet can add them up. Never
 * throws.
 *
 * @param columns the headings
 * @param rows the cells of each row, in the order of the headings; a missing cell is empty, a cell
 *   without a heading is left out
 * @param options whether to start with a byte order mark, for Excel, and what divides the cells
 * @example
 * toCsv(['title', 'amount'], [['Kopshti, "i lagjes"', 3000.5]]);
 * // 'title,amount\r\n"Kopshti, ""i lagjes""",3000.5\r\n'
 * toCsv(['title', 'amount'], [['=1+1', -1]]); // "title,amount\r\n'=1+1,-1\r\n"
 * toCsv(['title', 'amount'], [['Kopshti', 3000.5]], { delimiter: ';' });
 * // 'title;amount\r\nKopshti;3000,5\r\n'
 */
export function toCsv(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  options: CsvOptions = {},
): string {
  const delimiter = [',', ';', '\t'].find((each) => each === options.delimiter) ?? ',';
  // A row of one empty cell would be an empty line, which readers skip.
  const line = (cells: readonly CsvCell[]) =>
    (columns.map((_, index) => write(cells[index], delimiter)).join(delimiter) || '""') + '\r\n';
  return (options.bom ? '\ufeff' : '') + [columns, ...rows].map(line).join('');
}

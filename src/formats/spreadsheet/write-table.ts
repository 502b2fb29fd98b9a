import { resolveLocale, type LocaleTag } from '../../language/locale.ts';
import { toLocale } from '../../language/locale-registry.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import { gazetteer } from '../../places/gazetteer.ts';
import { guardFormula } from '../csv/guard-formula.ts';
import { cellValue, type CellValue } from './cell-values.ts';
import { columnHeading } from './columns.ts';
import { extraCell, extraFields } from './extra-fields.ts';
import { planColumns } from './plan-columns.ts';
import { fromSerial } from './serial-date.ts';
import { commonColumns } from './template-columns.ts';
import { unmarked } from './template-rows.ts';
import { extraNames, recordsOf, type WriteProgress } from './write-workbook.ts';

/** How {@link writeTable} writes a CSV file. */
export interface WriteTableOptions {
  /** The language of headings, choices and places. Default: that of the dataset. */
  readonly locale?: LocaleTag | undefined;
  /**
   * The delimiter. Default: a semicolon, as spreadsheets of the region expect, with a decimal
   * comma. With a comma, numbers have a decimal point.
   */
  readonly delimiter?: ';' | ',' | '\t' | undefined;
  /** Starts with a byte order mark. Without it, Excel reads `ë` as `Ã«`. Default: yes. */
  readonly bom?: boolean | undefined;
  /** Told after every thousand rows, and after the last. */
  readonly onProgress?: ((progress: WriteProgress) => void) | undefined;
}

/** A number as readers take it: three decimals would look like thousands. */
function numberText(number: number, point: string): string {
  const [whole = '', decimals] = String(number).split('.');
  if (decimals === undefined) return whole;
  return whole + point + (decimals.length === 3 ? `${decimals}0` : decimals);
}

function textOf(value: CellValue | undefined, point: string): string {
  if (!value) return '';
  if (value.type === 'number') return numberText(value.number, point);
  if (value.type !== 'text') return (fromSerial(value.number, value.type) ?? '').replace('T', ' ');
  return guardFormula(value.text);
}

/**
 * Writes the records of a noun as CSV, line by line, for files that are too large to hold in
 * memory. See {@link writeTable}.
 */
export function* writeTableInPieces(
  dataset: Dataset,
  owner: FieldOwner,
  { delimiter = ';', bom = true, onProgress, ...options }: WriteTableOptions = {},
): Generator<string, void> {
  const locale = toLocale(options.locale ?? resolveLocale(dataset.language, 'en'));
  const context = { locale, places: gazetteer(dataset.municipalities) };
  const records = recordsOf(dataset, owner);
  const columns = planColumns(owner, records, records.length ? undefined : commonColumns(owner, ['']));
  const extras = extraNames(records, owner);
  const point = delimiter === ';' ? ',' : '.';
  const special = new RegExp(`["\r\n${delimiter}]|^\\s|\\s$`);
  const line = (cells: readonly string[]) =>
    cells.map((cell) => (special.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(delimiter) +
    '\r\n';
  yield (bom ? '\ufeff' : '') + line([...columns.map((column) => columnHeading(column, locale)), ...extras]);
  for (const [index, record] of records.entries()) {
    const own = new Map(extras.length ? extraFields(record, owner) : []);
    const cells = [
      ...columns.map((column) => textOf(cellValue(record, column, context), point)),
      ...extras.map((name) => (own.has(name) ? textOf(extraCell(own.get(name)), point) : '')),
    ];
    const first = cells.findIndex(Boolean);
    if (first >= 0) cells[first] = unmarked(cells[first]!);
    yield line(cells);
    if ((index + 1) % 1000 === 0 || index + 1 === records.length)
      onProgress?.({ owner, done: index + 1, total: records.length });
  }
}

/**
 * Writes the records of a noun as a CSV file with the headings of a workbook.
 *
 * No spreadsheet runs a cell as a formula: text that starts like one, such as `+383 38 123 456`,
 * gets an apostrophe in front, which `readTable` removes.
 *
 * @param owner a noun, `municipalities`, or `dataset` for the header
 * @example
 * const { dataset } = checkDataset({ organisations: [{ id: 'd4d', name: 'D4D', kind: 'ngo' }] });
 * writeTable(dataset, 'organisations', { locale: 'sq', bom: false })
 * // 'Emri;Lloji;Id-ja\r\nD4D;Organizatë joqeveritare (OJQ);d4d\r\n'
 */
export const writeTable = (dataset: Dataset, owner: FieldOwner, options: WriteTableOptions = {}): string =>
  [...writeTableInPieces(dataset, owner, options)].join('');

import { suggest } from '../../dataset/validate/suggest.ts';
import { fieldsOf } from '../../language/fields-of.ts';
import { normalizeSearch } from '../../language/normalize-search.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import type { Finding, SpreadsheetCode, Severity } from '../../model/finding.ts';
import type { Table, TableColumn } from './find-table.ts';
import { headingNames, type ColumnMeaning } from './headings.ts';
import type { OriginColumn } from './origins.ts';
import { cleanText } from './read-cell.ts';
import { isTemplateRow } from './template-rows.ts';
import { columnName, type SheetRow } from './workbook.ts';

/** A column whose heading is not known, with its cells, so that nothing is lost. */
export interface UnknownColumn {
  readonly sheet: string;
  /** The letters of the column. */
  readonly column: string;
  readonly heading: string;
  readonly cells: readonly { readonly row: number; readonly text: string }[];
}

/** Creates a finding about a sheet, column or row. */
export const sheetFinding = (
  code: SpreadsheetCode,
  severity: Severity,
  cell: NonNullable<Finding['cell']>,
  params: Finding['params'] = {},
): Finding => ({
  code,
  severity,
  path: [],
  cell: { ...cell, ...(cell.sheet === '' && { sheet: undefined }) } as NonNullable<Finding['cell']>,
  params,
});

/** Identifies what a column fills in, to find two that are the same. */
function meaningKey(meaning: ColumnMeaning): string | undefined {
  if (meaning.kind !== 'field' || meaning.field.isList) return undefined;
  const { field, place = 0, language = '' } = meaning;
  return `${field.path} ${place} ${language}`;
}

/** The unknown columns for which a known heading is suggested. */
const MOST_SUGGESTIONS = 50;

/** Divides the columns of a table into those to read, doubles and unknown ones. */
export function sortColumns(
  { owner, columns, headingRow }: Table,
  sheet: string,
  rows: readonly SheetRow[],
): {
  readonly known: readonly TableColumn[];
  readonly unknown: readonly UnknownColumn[];
  readonly findings: readonly Finding[];
} {
  const known: TableColumn[] = [];
  const unknown: UnknownColumn[] = [];
  const findings: Finding[] = [];
  const seen = new Map<string, TableColumn>();
  const row = rows[headingRow]!.number;
  const below = rows.slice(headingRow + 1);
  for (const column of columns) {
    const { heading, read } = column;
    const cell = { sheet, row, column: columnName(column.column) };
    if (!read) {
      const cells = below.flatMap(({ number, cells }) => {
        const text = cells[column.column]?.text;
        return text === undefined ? [] : [{ row: number, text }];
      });
      // A heading without a value below is a title or a remark.
      if (!cells.length) continue;
      unknown.push({ sheet, column: cell.column, heading, cells });
      // With more unknown columns than these, the sheet is not one of ours.
      const suggestion =
        unknown.length <= MOST_SUGGESTIONS
          ? suggest(normalizeSearch(heading), headingNames(owner))
          : undefined;
      findings.push(
        sheetFinding('column-unknown', 'advice', cell, { heading, ...(suggestion && { suggestion }) }),
      );
      continue;
    }
    const key = meaningKey(read.meaning);
    const first = key === undefined ? undefined : seen.get(key);
    if (first) {
      findings.push(
        sheetFinding('column-twice', 'warning', cell, {
          heading,
          other: `${columnName(first.column)}${row}`,
        }),
      );
      continue;
    }
    if (key !== undefined) seen.set(key, column);
    known.push(column);
  }
  return { known, unknown, findings };
}

/** The columns of a table by the paths of their fields. */
export const originColumns = (columns: readonly TableColumn[]): OriginColumn[] =>
  columns.flatMap(({ column, read }) => {
    if (read?.meaning.kind !== 'field') return [];
    const { field, place, language } = read.meaning;
    return [
      {
        column,
        path: field.path,
        ...(place !== undefined && { item: place - 1 }),
        ...(language !== undefined && { language }),
      },
    ];
  });

/** The required fields that no column fills in. */
export function missingFields(owner: FieldOwner, columns: readonly TableColumn[]): string[] {
  const paths = columns.flatMap(({ read }) => {
    if (read?.meaning.kind === 'field') return [read.meaning.field.path];
    return read?.meaning.kind === 'party' ? ['parties[].organisation'] : [];
  });
  return fieldsOf(owner)
    .filter(({ required, parent, kind }) => required && parent === undefined && kind !== 'id')
    .map(({ path }) => path)
    .filter(
      (path) =>
        !paths.some((each) => each === path || each.startsWith(`${path}.`) || each.startsWith(`${path}[].`)),
    );
}

const TOTAL =
  /^(total|totali|gjithsej|shuma|shuma totale|ukupno|zbir|sveukupno|suma|sum|grand total|toplam|vkupno)$/;

/** Whether a row is a total: its first cell says so, and it has hardly more than numbers. */
export function isTotal({ cells }: SheetRow): boolean {
  const filled = cells.filter((cell) => cell !== undefined);
  const [first] = filled;
  if (first?.kind !== 'text' || !TOTAL.test(normalizeSearch(first.text))) return false;
  const texts = filled.slice(1).filter(({ kind, text }) => kind === 'text' && !/^[\d.,\s€]+$/.test(text));
  return texts.length === 0;
}

/** Whether a row is the notes or the example of a template, which says so at its start. */
export function isExampleRow({ cells }: SheetRow): boolean {
  const first = cells.find((cell) => cell !== undefined);
  return first?.kind === 'text' && isTemplateRow(first.text);
}

/** Whether a row has the notes of a template, also when the mark in its first cell was deleted. */
export function isNoteRow({ cells }: SheetRow, columns: readonly TableColumn[]): boolean {
  let filled = 0;
  let notes = 0;
  for (const { column, read } of columns) {
    const text = cells[column]?.text;
    if (text === undefined) continue;
    filled++;
    const help = read?.meaning.kind === 'field' ? Object.values(read.meaning.field.help) : [];
    if (help.some((each) => each !== '' && text.startsWith(each))) notes++;
  }
  return notes > 1 && notes * 2 > filled;
}

/** Whether a row repeats the headings, as printed tables do on each page. */
export function isHeadingRow(row: SheetRow, columns: readonly TableColumn[]): boolean {
  let same = 0;
  let filled = 0;
  for (const { column, heading } of columns) {
    const cell = row.cells[column];
    if (!cell) continue;
    filled++;
    if (cleanText(cell.text) === heading) same++;
  }
  return same > 1 && same * 2 > filled;
}

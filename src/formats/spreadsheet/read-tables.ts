import type { CooperativeTask } from '../../dataset/cooperative-task.ts';
import { checkDataset } from '../../dataset/validate/check-dataset.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Finding } from '../../model/finding.ts';
import { gazetteer, type Gazetteer } from '../../places/gazetteer.ts';
import { findTable, OWNERS, ownersNamed, type Table, type TableColumn } from './find-table.ts';
import { prepareHeadings, readHeading } from './headings.ts';
import type { OriginTable } from './origins.ts';
import { RowReader, type ReadRow } from './read-row.ts';
import {
  isExampleRow,
  isHeadingRow,
  isNoteRow,
  isTotal,
  missingFields,
  originColumns,
  sheetFinding,
  sortColumns,
  type UnknownColumn,
} from './read-sheet.ts';
import { headerSheets, sheetsWithoutRecords } from './template-rows.ts';
import { columnName, type Sheet, type SheetRow } from './workbook.ts';

/** What the tables of a workbook are read with. */
export interface TablesOptions {
  /** The name of the file, which says what a sheet without a name holds. */
  readonly name?: string | undefined;
  /** What the rows are, if it is known. */
  readonly noun?: FieldOwner | undefined;
  readonly language?: string | undefined;
  readonly known?: Dataset | undefined;
  readonly onRows?: ((rows: number) => void) | undefined;
}

/** A table with its rows read. */
export interface ReadTable extends OriginTable {
  readonly owner: FieldOwner;
  readonly rows: readonly ReadRow[];
  /** The required fields without a column. */
  readonly missing: readonly string[];
  /** The findings that were left out, because there are more than anybody reads. */
  readonly leftOut: number;
  /** The language of the headings, if they are labels of the model. */
  readonly headingLanguage?: string;
}

/** The tables of a workbook, and what was left out. */
export interface ReadTables {
  readonly tables: readonly ReadTable[];
  readonly findings: readonly Finding[];
  readonly unknownColumns: readonly UnknownColumn[];
  readonly gazetteer: Gazetteer | undefined;
}

/** Rows that are read per step. */
const STEP = 64;
/** Rows after which the number of rows is told. */
const ROWS_TOLD = 128;
/** The first rows, each a step of its own. */
const FIRST_STEPS = 8;

/** The totals of a sheet that are reported one by one. */
const MOST_TOTALS = 1000;

interface FoundTable {
  readonly sheet: Sheet;
  readonly table: Table;
  /** The rows of the values, if the table was written as pairs. */
  readonly valueRows?: readonly number[];
}

/** The header of a dataset as pairs: a label in the first column, its value beside it. */
function pairsAsTable({ rows, name }: Sheet): FoundTable | undefined {
  const labels = rows.flatMap((row) => {
    const label = row.cells[0];
    const read = label && readHeading(label.text, 'dataset');
    return label && read?.meaning.kind === 'field' ? [{ row, read, heading: label.text }] : [];
  });
  // A table has its labels in one row. Labels may have no value yet.
  if (labels.length < 2) return undefined;
  const cells = labels.map(({ row }) => row.cells[1]);
  const columns = labels.map(({ read, heading }, column) => ({ column, heading, read }));
  const headings = labels.map(({ heading }) => ({ kind: 'text' as const, text: heading }));
  const valueRows = labels.map(({ row }) => row.number);
  const sheet = {
    name,
    rows: [
      { number: 1, cells: headings },
      { number: valueRows[0]!, cells },
    ],
  };
  return { sheet, table: { owner: 'dataset', headingRow: 0, columns }, valueRows };
}

/** Whether a sheet can hold a table at all: a guide has one column of text. */
const hasRows = ({ rows }: Sheet) => rows.filter(({ cells }) => cells.filter(Boolean).length > 2).length > 1;

function* findTables(
  sheets: readonly Sheet[],
  { name = '', noun }: TablesOptions,
  findings: Finding[],
): CooperativeTask<FoundTable[]> {
  yield* prepareHeadings(noun ? [noun] : OWNERS);
  const found: FoundTable[] = [];
  for (const sheet of sheets) {
    if (!sheet.rows.length) continue;
    yield;
    const tab = sheet.tab ?? sheet.name;
    if (sheetsWithoutRecords.includes(tab)) continue;
    const title = tab || (name.split(/[/\\]/).at(-1) ?? '');
    const isHeader = headerSheets.includes(tab);
    const table = findTable(sheet.rows, title, noun && [isHeader ? 'dataset' : noun]);
    const pairs = !noun && ownersNamed(title).includes('dataset') ? pairsAsTable(sheet) : undefined;
    const { name: sheetName, isHidden, columnsLeftOut } = sheet;
    if (isHidden) {
      if (table && table.columns.filter(({ read }) => read).length > 2)
        findings.push(sheetFinding('sheet-hidden', 'advice', { sheet: sheetName }));
    } else if (pairs) found.push(pairs);
    else if (table) found.push({ sheet, table });
    else if (hasRows(sheet)) findings.push(sheetFinding('sheet-unknown', 'advice', { sheet: sheetName }));
    if (columnsLeftOut && table && !isHidden)
      findings.push(
        sheetFinding('sheet-columns-left-out', 'warning', { sheet: sheetName }, { count: columnsLeftOut }),
      );
  }
  return found;
}

/** The language of most headings, and its script. */
function headingLanguage(columns: readonly TableColumn[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { heading, read } of columns) {
    if (!read?.locale) continue;
    const language =
      read.locale === 'sq-AL' ? 'sq' : /\p{Script=Cyrillic}/u.test(heading) ? 'sr-Cyrl' : read.locale;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Skips rows that hold no record. */
export function isDataRow(row: SheetRow, columns: readonly TableColumn[]): boolean {
  return !isExampleRow(row) && !isHeadingRow(row, columns);
}

function* readRows(
  { sheet, table, valueRows }: FoundTable,
  language: string,
  places: Gazetteer | undefined,
  findings: Finding[],
  unknownColumns: UnknownColumn[],
  onRows: TablesOptions['onRows'],
): CooperativeTask<ReadTable> {
  const { owner, headingRow } = table;
  const { known, unknown, findings: ofColumns } = sortColumns(table, sheet.name, sheet.rows);
  findings.push(...ofColumns);
  unknownColumns.push(...unknown);
  const reader = new RowReader({ owner, columns: known, language, gazetteer: places });
  const rows: ReadRow[] = [];
  let hidden = 0;
  let totals = 0;
  for (let index = headingRow + 1; index < sheet.rows.length; index++) {
    if (index % ROWS_TOLD === 0) onRows?.(index);
    // The first rows take longest: they prepare what the others use.
    if (index % STEP === 0 || index < headingRow + FIRST_STEPS) yield;
    const row = sheet.rows[index]!;
    if (!isDataRow(row, table.columns)) continue;
    if (index === headingRow + 1 && isNoteRow(row, table.columns)) continue;
    if (isTotal(row)) {
      if (++totals > MOST_TOTALS) continue;
      const first = row.cells.findIndex((cell) => cell !== undefined);
      const cell = { sheet: sheet.name, row: row.number, column: columnName(first) };
      findings.push(sheetFinding('row-total', 'advice', cell, { value: row.cells[first]!.text }));
      continue;
    }
    const read = reader.read(row);
    if (!read) continue;
    if (row.isHidden) hidden++;
    rows.push(read);
  }
  if (hidden) findings.push(sheetFinding('row-hidden', 'advice', { sheet: sheet.name }, { rows: hidden }));
  const own = headingLanguage(known);
  return {
    owner,
    sheet: sheet.name,
    columns: originColumns(known),
    rows,
    missing: missingFields(owner, known),
    leftOut: reader.leftOut + Math.max(0, totals - MOST_TOTALS),
    headingRow: sheet.rows[headingRow]!.number,
    ...(valueRows && { valueRows }),
    ...(own && { headingLanguage: own }),
  };
}

/**
 * Reads the tables of a workbook into records whose references are still names. Municipalities and
 * the header come first, because the others depend on them.
 */
export function* readTables(sheets: readonly Sheet[], options: TablesOptions): CooperativeTask<ReadTables> {
  const findings: Finding[] = [];
  const unknownColumns: UnknownColumn[] = [];
  const found = yield* findTables(sheets, options, findings);
  const order = (owner: FieldOwner) => ['municipalities', 'dataset'].indexOf(owner) + 1 || 3;
  found.sort((a, b) => order(a.table.owner) - order(b.table.owner));
  const { known, onRows } = options;
  const labels = found
    .map(({ table }) => headingLanguage(table.columns))
    .filter((each) => each !== undefined);
  let language = options.language ?? known?.language ?? labels[0] ?? 'sq';
  let places = known?.municipalities.length ? gazetteer(known.municipalities) : undefined;
  const tables: ReadTable[] = [];
  for (const each of found) {
    const table = yield* readRows(each, language, places, findings, unknownColumns, onRows);
    tables.push(table);
    if (table.owner === 'municipalities') {
      const municipalities = table.rows.map(({ record }) => record);
      places = gazetteer([
        ...(known?.municipalities ?? []),
        ...checkDataset({ municipalities }).dataset.municipalities,
      ]);
    }
    const declared = table.owner === 'dataset' ? table.rows[0]?.record['language'] : undefined;
    if (typeof declared === 'string' && !options.language) language = declared;
  }
  return { tables, findings, unknownColumns, gazetteer: places };
}

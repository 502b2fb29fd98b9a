import type { Finding } from '../../model/finding.ts';
import { NOUNS } from '../../model/noun.ts';
import type { RowFault } from './read-row.ts';
import type { Place } from './record-builder.ts';
import { columnName } from './workbook.ts';

/** A column that fills in a field. */
export interface OriginColumn {
  /** From 0. */
  readonly column: number;
  /** The path of its field: `deadlines[].at`. */
  readonly path: string;
  /** The number of the item from 0, for a field inside a list. */
  readonly item?: number;
  readonly language?: string;
}

/** The table that a record comes from. */
export interface OriginTable {
  readonly sheet: string;
  /** The row of the headings, as the spreadsheet numbers it. */
  readonly headingRow: number;
  readonly columns: readonly OriginColumn[];
  /**
   * The rows of the values, by column, if the sheet has labels in its first column and the values
   * beside them.
   */
  readonly valueRows?: readonly number[];
}

/** The row that a record comes from. */
export interface OriginRecord {
  /** The position of its table. */
  readonly table: number;
  /** The row as the spreadsheet numbers it. */
  readonly row: number;
  /** The columns of values whose place the headings do not tell, by their path. */
  readonly columns?: Readonly<Record<string, number>>;
  /** The numbers that items had before gaps in their list were closed. */
  readonly moved?: Readonly<Record<string, readonly number[]>>;
}

/** Where the records of a dataset come from: plain data, for {@link locateFindings}. */
export interface Origins {
  readonly tables: readonly OriginTable[];
  /**
   * The records of each list, in the order in which the dataset was checked, and as `dataset` the
   * row of its header.
   */
  readonly records: Readonly<Record<string, readonly OriginRecord[]>>;
}

/** The column of a place in a record, from 0. */
export function columnOf(origins: Origins, origin: OriginRecord, place: Place): number | undefined {
  for (let length = place.length; length > 0; length--) {
    const own = origin.columns?.[place.slice(0, length).join('.')];
    if (own !== undefined) return own;
  }
  const keys = place.filter((key) => typeof key === 'string');
  const at = place.findIndex((key) => typeof key === 'number');
  const list = place.slice(0, at).join('.');
  const index = at < 0 ? undefined : (place[at] as number);
  const item = index === undefined ? undefined : (origin.moved?.[list]?.[index] ?? index);
  let best: number | undefined;
  let bestScore = 0;
  for (const column of origins.tables[origin.table]?.columns ?? []) {
    const own = column.path.replace('[]', '').split('.');
    const shared = own.findIndex((key, depth) => key !== keys[depth]);
    const common = shared < 0 ? own.length : shared;
    // A column of the whole, of the part, or of a part of what is missing.
    if (common < own.length && common < keys.length) continue;
    if (column.path.includes('[].') && item !== undefined && (column.item ?? 0) !== item) continue;
    const score = common * 2 + (column.language !== undefined && place.includes(column.language) ? 1 : 0);
    if (score > bestScore) [best, bestScore] = [column.column, score];
  }
  return best;
}

/** The cell of a column of a record, as people see it. Without a column it is the row. */
export function cellAt(
  { tables }: Origins,
  { table, row }: OriginRecord,
  column: number | undefined,
): NonNullable<Finding['cell']> {
  const { sheet, valueRows } = tables[table]!;
  const own = valueRows && column !== undefined ? { row: valueRows[column]!, column: 'B' } : undefined;
  return {
    ...(sheet && { sheet }),
    ...(own ?? { row, ...(column !== undefined && { column: columnName(column) }) }),
  };
}

/** Whether a path begins with a field of the dataset outside its lists. */
const isOfHeader = ([first]: Finding['path']) =>
  typeof first === 'string' && first !== 'municipalities' && !NOUNS.some((noun) => noun === first);

/** The place in its record, or in the header, of what a finding is about. */
export const placeIn = ({ record, path }: Pick<Finding, 'record' | 'path'>): Place =>
  record ? path.slice(2) : path;

/**
 * Adds to findings about a dataset the cells that it comes from: those of `checkDataset` and of
 * `inspectDataset`.
 *
 * @param findings with the indices that records had when the dataset was checked
 * @param origins as `readWorkbook` returns them
 */
export function locateFindings(findings: readonly Finding[], origins: Origins): readonly Finding[] {
  return findings.map((finding) => {
    const { record, path } = finding;
    const origin = record
      ? origins.records[record.noun]?.[record.index]
      : isOfHeader(path)
        ? origins.records['dataset']?.[0]
        : undefined;
    if (!origin || finding.cell) return finding;
    const cell = cellAt(origins, origin, columnOf(origins, origin, placeIn(finding)));
    return { ...finding, cell, ...withFirstCell(finding, origins) };
  });
}

/** The cell of the first record with the same id, in the place of its position in the file. */
function withFirstCell(
  { code, record, path, params }: Finding,
  origins: Origins,
): Pick<Finding, 'params'> | undefined {
  const first = params['first'];
  if (code !== 'duplicate-id' || typeof first !== 'number') return undefined;
  const origin = origins.records[record!.noun]?.[first - 1];
  if (!origin) return undefined;
  const { sheet, row, column = '' } = cellAt(origins, origin, columnOf(origins, origin, path.slice(2)));
  return { params: { ...params, first: `${sheet ? `${sheet}!` : ''}${column}${row}` } };
}

/** The column of a fault, which the id of a record does not know. */
export const columnOfFault = (origins: Origins, origin: OriginRecord, fault: RowFault): number | undefined =>
  fault.column >= 0 ? fault.column : columnOf(origins, origin, fault.place);

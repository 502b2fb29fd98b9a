/**
 * What a cell holds. Dates are stored as numbers, and told apart by the format of the cell; `error`
 * is a failed formula, `unknown` a formula whose value was never computed.
 */
export type CellKind = 'text' | 'number' | 'date' | 'time' | 'boolean' | 'error' | 'unknown';

/** A cell with content. */
export interface Cell {
  readonly kind: CellKind;
  /**
   * The text as written; a number with a decimal point; a date as `2022`, `2022-12`, `2022-12-15`
   * or `2022-12-15T16:00`, as precise as the cell shows it; a time as `16:00`; `true` or `false`.
   */
  readonly text: string;
  /** Whether a number is shown as a percentage: 0.25 as 25 %. */
  readonly isPercent?: true;
  /** The address of its hyperlink. */
  readonly link?: string;
  /** The note or comment on it. */
  readonly note?: string;
}

/** A row with content. */
export interface SheetRow {
  /** The number that the spreadsheet shows, from 1. */
  readonly number: number;
  /** The cells by column, from 0. Empty cells are `undefined`. */
  readonly cells: readonly (Cell | undefined)[];
  readonly isHidden?: true;
}

/** A sheet of a workbook. */
export interface Sheet {
  /** The name on its tab; empty for a CSV file. Findings name the sheet by it. */
  readonly name: string;
  /** The name on its tab, where `name` has that of its file too. */
  readonly tab?: string;
  readonly rows: readonly SheetRow[];
  readonly isHidden?: true;
  /** The number of columns beyond the limit, which were not read. */
  readonly columnsLeftOut?: number;
}

/** A workbook, as cells. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** How much of a file is read, so that a hostile file cannot fill the memory. */
export interface WorkbookLimits {
  /** The size of the file in bytes. Default: 100 million. */
  readonly bytes: number;
  /** The size of its parts when unpacked, together, in bytes. Default: 400 million. */
  readonly unpackedBytes: number;
  /** Cells with content, in all sheets together. Default: 4 million. */
  readonly cells: number;
  /** The characters of all cells together. Default: 200 million. */
  readonly characters: number;
  /** The columns of a sheet; others are left out and counted. Default: 1,000. */
  readonly columns: number;
}

export const DEFAULT_LIMITS: WorkbookLimits = {
  bytes: 100e6,
  unpackedBytes: 400e6,
  cells: 4e6,
  characters: 200e6,
  columns: 1000,
};

/** Why a file could not be read at all. */
export type WorkbookFault =
  | 'file-not-a-workbook'
  | 'file-old-format'
  | 'file-encrypted'
  | 'file-damaged'
  | 'file-too-large'
  | 'file-unsafe';

/** Thrown by the readers of file formats. `readWorkbook` returns it as a finding. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly code: WorkbookFault;
  constructor(code: WorkbookFault) {
    super(code);
    this.code = code;
  }
}

/** The most rows of a sheet in Excel and LibreOffice. */
export const MOST_ROWS = 1_048_576;

/** Empty places that a sheet may have for each cell that it may have. */
const PLACES_PER_CELL = 5;

/** Counts what is read, and throws when a limit is reached. */
export class Budget {
  readonly limits: WorkbookLimits;
  #unpacked = 0;
  #cells = 0;
  #places = 0;
  #characters = 0;

  constructor(limits: Partial<WorkbookLimits> = {}) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
  }

  unpack(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > this.limits.unpackedBytes) throw new WorkbookError('file-too-large');
  }

  /** Counts the places of a row. One cell in the last column takes the memory of a whole row. */
  addPlaces(count: number): void {
    if (count > 0) this.#places += count;
    if (this.#places > this.limits.cells * PLACES_PER_CELL) throw new WorkbookError('file-too-large');
  }

  addCell(characters: number): void {
    this.#cells++;
    this.#characters += characters;
    if (this.#cells > this.limits.cells || this.#characters > this.limits.characters)
      throw new WorkbookError('file-too-large');
  }
}

/**
 * The letters of a column, from 0.
 *
 * @example
 * columnName(2); // 'C'
 * columnName(27); // 'AB'
 */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/**
 * The column and row of a reference such as `C14`, both from 0, or `undefined` for anything else.
 *
 * @example parseReference('C14'); // { column: 2, row: 13 }
 */
export function parseReference(
  reference: string,
): { readonly column: number; readonly row: number } | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (!parts) return undefined;
  let column = 0;
  for (const letter of parts[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(parts[2]) - 1 };
}

/** A range of merged cells, first and last included, from 0. */
export interface MergedRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
}

/**
 * Repeats the value of cells merged downwards in each of their rows that has other content. A cell
 * merged sideways keeps its value in the first column.
 *
 * @param rows the rows by number, from 0
 * @param budget counts each repetition as a cell, so that overlapping ranges end
 */
export function repeatMerged(
  rows: ReadonlyMap<number, (Cell | undefined)[]>,
  ranges: readonly MergedRange[],
  budget: Budget,
): void {
  const tall = ranges.filter(({ firstRow, lastRow }) => lastRow > firstRow);
  if (!tall.length) return;
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  for (const { firstRow, lastRow, firstColumn } of tall) {
    const cell = rows.get(firstRow)?.[firstColumn];
    if (!cell) continue;
    for (let index = lowerBound(numbers, firstRow + 1); numbers[index]! <= lastRow; index++) {
      const cells = rows.get(numbers[index]!)!;
      budget.addCell(0);
      budget.addPlaces(firstColumn + 1 - cells.length);
      cells[firstColumn] ??= cell;
    }
  }
}

function lowerBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows in their order, which a file need not have. */
export function inOrder(
  rows: ReadonlyMap<number, (Cell | undefined)[]>,
  hidden: ReadonlySet<number>,
): SheetRow[] {
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([index, cells]) => ({ number: index + 1, cells, ...(hidden.has(index) && { isHidden: true }) }));
}

/** A number without exponent and without the noise of binary fractions: 0.3 for 0.1 + 0.2. */
export function numberText(number: number): string {
  const rounded = Number(number.toPrecision(15));
  if (Number.isInteger(rounded) && Math.abs(rounded) < 1e21) return BigInt(rounded).toString();
  return String(rounded);
}

import { WorkbookError } from './workbook.ts';

/** The longest cell. Excel allows 32,767 characters. */
const LONGEST_CELL = 100_000;

/** A line of a CSV file, and the number of its row in a spreadsheet. */
export interface CsvRow {
  /** From 1. A line break in quotes does not start a row. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Whether a quote was opened and never closed, and so was read as a character. */
  readonly hasOpenQuote?: true;
}

const DELIMITERS = [';', ',', '\t', '|'];

/** The delimiter of a CSV file, and the length of a line `sep=;` in front of it. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly skip: number;
}

/**
 * Finds the delimiter: that of a line `sep=;`, as Excel writes it, or the one that divides the
 * first lines into the same number of cells.
 *
 * @param start the start of the file, some thousand characters
 * @example
 * detectDialect('Emri;Komuna\r\nD4D;Prishtinë\r\n').delimiter; // ';'
 * detectDialect('sep=|\r\na,b|c\r\n'); // { delimiter: '|', skip: 7 }
 */
export function detectDialect(start: string): CsvDialect {
  const declared = /^\ufeff?"?sep=(.)"?(\r\n|\n|\r)/i.exec(start);
  if (declared) return { delimiter: declared[1]!, skip: declared[0].length };
  let best = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const rows: CsvRow[] = [];
    try {
      const reader = new CsvReader(delimiter, (row) => rows.push(row));
      reader.push(start);
      // The last line may be cut off.
      if (rows.length < 2) reader.finish();
    } catch {
      continue;
    }
    const widths = new Map<number, number>();
    for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    let score = 0;
    for (const [width, times] of widths)
      if (width > 1) score = Math.max(score, (times / rows.length) * 10 + Math.min(width, 30) / 30);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return { delimiter: best, skip: 0 };
}

/**
 * Divides a CSV file into rows while it arrives, so that only one row is in memory. Source: RFC
 * 4180, with any delimiter and line end. A quote inside an unquoted cell is a character, and so is
 * one that is never closed: it would swallow the rest of the file.
 */
export class CsvReader {
  readonly #delimiter: string;
  readonly #onRow: (row: CsvRow) => void;
  readonly #mostCells: number;
  #number = 0;
  #cells: string[] = [];
  /** The current cell so far, as written: without its first quote, with `""` for a quote. */
  #cell = '';
  #state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  #wasQuoted = false;
  #hasOpenQuote = false;
  /** The last character was a carriage return, so a line feed belongs to it. */
  #wasReturn = false;

  /**
   * @param delimiter one character
   * @param onRow called for each row that is not empty
   * @param mostCells the most cells of a row; others are left out
   */
  constructor(delimiter: string, onRow: (row: CsvRow) => void, mostCells = 1000) {
    this.#delimiter = delimiter;
    this.#onRow = onRow;
    this.#mostCells = mostCells;
  }

  /** @throws {WorkbookError} if a cell is longer than any spreadsheet allows */
  push(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const character = text[at]!;
      if (this.#wasReturn) {
        this.#wasReturn = false;
        if (character === '\n') {
          from = at + 1;
          continue;
        }
      }
      if (this.#state === 'quoted') {
        if (character === '"') this.#state = 'quote';
        continue;
      }
      if (this.#state === 'start' && character === '"') {
        this.#state = 'quoted';
        this.#wasQuoted = true;
        from = at + 1;
        continue;
      }
      if (this.#state === 'quote' && character === '"') {
        this.#state = 'quoted';
        continue;
      }
      // Text after the closing quote belongs to the cell: "Nisma" Barabar.
      if (this.#state !== 'quote' || this.#isEnd(character)) this.#state = 'plain';
      if (this.#state === 'quote') {
        this.#cell += text.slice(from, at);
        from = at;
        this.#cell = unquote(this.#cell);
        this.#wasQuoted = false;
        this.#state = 'plain';
      }
      if (!this.#isEnd(character)) continue;
      this.#cell += text.slice(from, at);
      from = at + 1;
      this.#endCell();
      if (character !== this.#delimiter) {
        this.#endRow();
        this.#wasReturn = character === '\r';
      }
    }
    this.#cell += text.slice(from);
    if (this.#cell.length <= LONGEST_CELL) return;
    if (this.#state !== 'quoted') throw new WorkbookError('file-too-large');
    this.#readOpenQuote();
  }

  /** Ends the last row, which needs no line end. */
  finish(): void {
    while (this.#state === 'quoted') this.#readOpenQuote();
    if (this.#cell === '' && !this.#cells.length && !this.#wasQuoted) return;
    this.#endCell();
    this.#endRow();
  }

  #isEnd(character: string): boolean {
    return character === this.#delimiter || character === '\n' || character === '\r';
  }

  /** Reads what follows an opening quote again, with the quote as a character. */
  #readOpenQuote(): void {
    const text = this.#cell;
    this.#cell = '"';
    this.#state = 'plain';
    this.#wasQuoted = false;
    this.#hasOpenQuote = true;
    this.push(text);
  }

  #endCell(): void {
    const cell = this.#wasQuoted ? unquote(this.#cell) : this.#cell;
    if (this.#cells.length < this.#mostCells) this.#cells.push(cell);
    this.#cell = '';
    this.#wasQuoted = false;
    this.#state = 'start';
  }

  #endRow(): void {
    this.#number++;
    const cells = this.#cells;
    const hasOpenQuote = this.#hasOpenQuote;
    this.#cells = [];
    this.#hasOpenQuote = false;
    if (cells.some((cell) => cell !== ''))
      this.#onRow({ number: this.#number, cells, ...(hasOpenQuote && { hasOpenQuote }) });
  }
}

/** The text of a quoted cell: its closing quote goes, and `""` is a quote. */
const unquote = (cell: string) => cell.replace(/"("?)/g, '$1');

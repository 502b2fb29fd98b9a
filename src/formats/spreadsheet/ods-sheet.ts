import type { DatePrecision } from './serial-date.ts';
import {
  inOrder,
  numberText,
  repeatMerged,
  WorkbookError,
  type Budget,
  type Cell,
  type MergedRange,
  type Sheet,
} from './workbook.ts';
import type { Attributes, XmlHandler } from './xml.ts';

/** How a style of dates shows them. */
type Parts = Set<string>;

function precisionOfParts(parts: Parts): DatePrecision {
  if (parts.has('hours')) return 'moment';
  if (parts.has('day')) return 'day';
  return parts.has('month') ? 'month' : 'year';
}

const CUT: Readonly<Record<DatePrecision, number>> = { year: 4, month: 7, day: 10, moment: 16, time: 16 };

/** The maximum number of repetitions of a row with content. */
const MOST_REPEATED = 100_000;

const count = (text: string | undefined) => {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
};

/** Receives `styles.xml` and then `content.xml`, and collects the sheets. */
export class OdsReader implements XmlHandler {
  readonly sheets: Sheet[] = [];
  readonly #budget: Budget;
  /** The precision of a style of dates, and the style of dates of a style of cells. */
  readonly #dateStyles = new Map<string, Parts>();
  readonly #cellStyles = new Map<string, string>();
  readonly #hiddenStyles = new Set<string>();
  #dateParts: Parts | undefined;
  #styleName = '';

  #sheet: { name: string; isHidden: boolean } | undefined;
  #rows = new Map<number, (Cell | undefined)[]>();
  #hidden = new Set<number>();
  #merged: MergedRange[] = [];
  #widest = 0;
  /** The default styles of the columns: the first column and the style. */
  #columnStyles: { readonly from: number; readonly style: string }[] = [];
  #columns = 0;

  #row = 0;
  #rowRepeat = 1;
  #rowIsHidden = false;
  #cells: (Cell | undefined)[] = [];
  #column = 0;

  #cell: Attributes | undefined;
  #paragraphs: string[] | undefined;
  #note: string[] | undefined;
  #isNote = false;
  #link: string | undefined;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  open(tag: string, attributes: Attributes): void {
    if (this.#cell) this.#openInCell(tag, attributes);
    else if (this.#sheet) this.#openInSheet(tag, attributes);
    else this.#openStyle(tag, attributes);
  }

  #openStyle(tag: string, attributes: Attributes): void {
    const { name = '' } = attributes;
    if (tag === 'date-style') this.#dateStyles.set(name, (this.#dateParts = new Set()));
    else if (this.#dateParts) this.#dateParts.add(tag);
    else if (tag === 'style') {
      this.#styleName = name;
      const parent = attributes['parent-style-name'] ?? '';
      const dates = attributes['data-style-name'] ?? this.#cellStyles.get(parent);
      if (dates) this.#cellStyles.set(name, dates);
    } else if (tag === 'table-properties' && attributes['display'] === 'false')
      this.#hiddenStyles.add(this.#styleName);
    else if (tag === 'table') {
      const isHidden = this.#hiddenStyles.has(attributes['style-name'] ?? '');
      this.#sheet = { name, isHidden };
    }
  }

  #openInSheet(tag: string, attributes: Attributes): void {
    switch (tag) {
      case 'table-column': {
        const style = attributes['default-cell-style-name'];
        if (style && this.#columnStyles.length < this.#budget.limits.columns)
          this.#columnStyles.push({ from: this.#columns, style });
        this.#columns += count(attributes['number-columns-repeated']);
        return;
      }
      case 'table-row':
        this.#rowRepeat = count(attributes['number-rows-repeated']);
        this.#rowIsHidden = (attributes['visibility'] ?? 'visible') !== 'visible';
        this.#cells = [];
        this.#column = 0;
        return;
      case 'table-cell':
      case 'covered-table-cell':
        this.#cell = attributes;
        this.#paragraphs = [];
        this.#note = undefined;
        this.#link = undefined;
    }
  }

  #openInCell(tag: string, attributes: Attributes): void {
    const paragraphs = this.#isNote ? this.#note! : this.#paragraphs!;
    switch (tag) {
      case 'annotation':
        this.#note = [];
        this.#isNote = true;
        return;
      case 'p':
        paragraphs.push('');
        return;
      case 's':
        this.text(' '.repeat(Math.min(count(attributes['c']), 1000)));
        return;
      case 'tab':
        this.text('\t');
        return;
      case 'line-break':
        this.text('\n');
        return;
      case 'a':
        this.#link ??= attributes['href'];
    }
  }

  text(piece: string): void {
    const paragraphs = this.#isNote ? this.#note : this.#paragraphs;
    if (this.#cell && paragraphs?.length) paragraphs[paragraphs.length - 1] += piece;
  }

  close(tag: string): void {
    if (tag === 'date-style') this.#dateParts = undefined;
    else if (tag === 'annotation') this.#isNote = false;
    else if (tag === 'table-cell' || tag === 'covered-table-cell') this.#closeCell();
    else if (tag === 'table-row') this.#closeRow();
    else if (tag === 'table' && this.#sheet) this.#closeSheet(this.#sheet);
  }

  #closeCell(): void {
    const attributes = this.#cell!;
    this.#cell = undefined;
    const repeat = count(attributes['number-columns-repeated']);
    const from = this.#column;
    this.#column += repeat;
    const content = this.#toCell(attributes, from);
    if (!content || content.text === '') return;
    const note = this.#note?.join('\n').trim();
    const cell = { ...content, ...(note && { note }), ...(this.#link && { link: this.#link }) };
    this.#widest = Math.max(this.#widest, this.#column);
    const last = Math.min(from + repeat, this.#budget.limits.columns);
    for (let column = from; column < last; column++) this.#cells[column] = cell;
    const rows = count(attributes['number-rows-spanned']);
    if (rows > 1 && this.#merged.length < 100_000)
      this.#merged.push({ firstRow: this.#row, lastRow: this.#row + rows - 1, firstColumn: from });
  }

  #toCell(attributes: Attributes, column: number): Cell | undefined {
    const written = this.#paragraphs!.join('\n');
    if (attributes['calcext:value-type'] === 'error') return { kind: 'error', text: written };
    switch (attributes['office:value-type']) {
      case 'float':
      case 'currency':
      case 'percentage': {
        const value = Number(attributes['value']);
        if (!Number.isFinite(value)) return { kind: 'text', text: written };
        const text = numberText(value);
        const isPercent = attributes['office:value-type'] === 'percentage';
        // "007" is shown with its zeros, and stored as 7.
        const isPadded = /^0\d+$/.test(written) && written.replace(/^0+/, '') === text;
        return { kind: 'number', text: isPadded ? written : text, ...(isPercent && { isPercent: true }) };
      }
      case 'date': {
        const value = attributes['date-value'] ?? '';
        const style = attributes['style-name'] ?? this.#styleOfColumn(column);
        const parts = this.#dateStyles.get(this.#cellStyles.get(style ?? '') ?? '');
        const length = parts ? CUT[precisionOfParts(parts)] : 16;
        return { kind: 'date', text: value.slice(0, length).replace(/T00:00$/, '') };
      }
      case 'time': {
        const parts = /^PT(\d{1,6})H(\d{1,2})M/.exec(attributes['time-value'] ?? '');
        const hours = String(Number(parts?.[1] ?? 0) % 24).padStart(2, '0');
        return parts
          ? { kind: 'time', text: `${hours}:${parts[2]!.padStart(2, '0')}` }
          : { kind: 'text', text: written };
      }
      case 'boolean':
        return { kind: 'boolean', text: attributes['boolean-value'] === 'true' ? 'true' : 'false' };
      default:
        if (written) return { kind: 'text', text: written };
        return attributes['formula'] && attributes['office:value-type'] === undefined
          ? { kind: 'unknown', text: '=' }
          : undefined;
    }
  }

  #styleOfColumn(column: number): string | undefined {
    let style: string | undefined;
    for (const each of this.#columnStyles) if (each.from <= column) style = each.style;
    return style;
  }

  #closeRow(): void {
    const first = this.#row;
    this.#row += this.#rowRepeat;
    if (!this.#cells.length) return;
    if (this.#rowRepeat > MOST_REPEATED) throw new WorkbookError('file-too-large');
    const characters = this.#cells.reduce((sum, cell) => sum + (cell?.text.length ?? 0), 0);
    for (let row = first; row < this.#row; row++) {
      this.#budget.addPlaces(this.#cells.length);
      this.#rows.set(row, row === first ? this.#cells : [...this.#cells]);
      for (const cell of this.#cells) if (cell) this.#budget.addCell(0);
      if (this.#rowIsHidden) this.#hidden.add(row);
    }
    this.#budget.addCell(characters);
  }

  #closeSheet({ name, isHidden }: { name: string; isHidden: boolean }): void {
    repeatMerged(this.#rows, this.#merged, this.#budget);
    const left = this.#widest - this.#budget.limits.columns;
    this.sheets.push({
      name,
      rows: inOrder(this.#rows, this.#hidden),
      ...(isHidden && { isHidden }),
      ...(left > 0 && { columnsLeftOut: left }),
    });
    this.#sheet = undefined;
    this.#rows = new Map();
    this.#hidden = new Set();
    this.#merged = [];
    this.#columnStyles = [];
    this.#widest = this.#columns = this.#row = 0;
  }
}

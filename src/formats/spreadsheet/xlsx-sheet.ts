import type { CooperativeTask } from '../../dataset/cooperative-task.ts';
import { readRelationships, unescapeText, type Package, type Relationship } from './xlsx-package.ts';
import { fromSerial } from './serial-date.ts';
import {
  inOrder,
  MOST_ROWS,
  numberText,
  parseReference,
  repeatMerged,
  WorkbookError,
  type Budget,
  type Cell,
  type CellKind,
  type MergedRange,
  type Sheet,
} from './workbook.ts';
import type { Attributes } from './xml.ts';
import type { NumberFormat } from './xlsx-styles.ts';

interface SheetContext {
  readonly parts: Package;
  /** The name of the part of the sheet. */
  readonly part: string;
  readonly texts: readonly string[];
  readonly styles: readonly NumberFormat[];
  readonly is1904: boolean;
  readonly budget: Budget;
}

/** A cell while it is read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly format: NumberFormat;
  value: string | undefined;
  hasFormula: boolean;
}

/** What the sheet says about a cell, apart from its value. */
interface Remark {
  link?: string;
  note?: string;
}

/** Reads the cells of a sheet, with their links and notes. */
export function* readXlsxSheet(context: SheetContext): CooperativeTask<Omit<Sheet, 'name'>> {
  const relationships = yield* readRelationships(context.parts, context.part);
  const reader = new SheetReader(context, relationships);
  yield* context.parts.parse(context.part, reader);
  for (const { type, target, isExternal } of relationships.values()) {
    if (type === 'comments' && !isExternal && context.parts.has(target))
      yield* readComments(context.parts, target, reader.remarks);
  }
  return reader.finish();
}

class SheetReader {
  readonly remarks = new Map<string, Remark>();
  readonly #context: SheetContext;
  readonly #relationships: ReadonlyMap<string, Relationship>;
  readonly #rows = new Map<number, (Cell | undefined)[]>();
  readonly #hidden = new Set<number>();
  readonly #merged: MergedRange[] = [];
  #row = -1;
  #column = -1;
  #cell: OpenCell | undefined;
  #reads: 'value' | 'inline' | undefined;
  #isPhonetic = false;
  #widest = 0;

  constructor(context: SheetContext, relationships: ReadonlyMap<string, Relationship>) {
    this.#context = context;
    this.#relationships = relationships;
  }

  open(tag: string, attributes: Attributes): void {
    switch (tag) {
      case 'row': {
        const number = Number(attributes['r']);
        this.#row =
          Number.isInteger(number) && number > 0 && number <= MOST_ROWS ? number - 1 : this.#row + 1;
        if (this.#row >= MOST_ROWS) throw new WorkbookError('file-too-large');
        this.#column = -1;
        if (attributes['hidden'] === '1' || attributes['hidden'] === 'true') this.#hidden.add(this.#row);
        return;
      }
      case 'c': {
        const column = parseReference(attributes['r'] ?? '')?.column ?? this.#column + 1;
        this.#column = column;
        const format = this.#context.styles[Number(attributes['s'] ?? 0)] ?? {};
        this.#cell = { column, type: attributes['t'] ?? 'n', format, value: undefined, hasFormula: false };
        return;
      }
      case 'v':
        this.#reads = 'value';
        return;
      case 't':
        if (this.#cell) this.#reads = 'inline';
        return;
      case 'rPh':
        this.#isPhonetic = true;
        return;
      case 'f':
        if (this.#cell) this.#cell.hasFormula = true;
        return;
      case 'mergeCell':
        this.#addMerged(attributes['ref'] ?? '');
        return;
      case 'hyperlink':
        this.#addLink(attributes);
    }
  }

  text(piece: string): void {
    const cell = this.#cell;
    if (cell && this.#reads && !this.#isPhonetic) cell.value = (cell.value ?? '') + piece;
  }

  close(tag: string): void {
    if (tag === 'v' || tag === 't') this.#reads = undefined;
    else if (tag === 'rPh') this.#isPhonetic = false;
    else if (tag === 'c' && this.#cell) {
      this.#addCell(this.#cell);
      this.#cell = undefined;
    }
  }

  #addCell(open: OpenCell): void {
    const cell = this.#toCell(open);
    if (!cell || cell.text === '') return;
    const { column } = open;
    this.#widest = Math.max(this.#widest, column + 1);
    if (column >= this.#context.budget.limits.columns) return;
    this.#context.budget.addCell(cell.text.length);
    const cells = this.#rows.get(this.#row) ?? [];
    this.#context.budget.addPlaces(column + 1 - cells.length);
    cells[column] = cell;
    this.#rows.set(this.#row, cells);
  }

  #toCell({ type, value, hasFormula, format }: OpenCell): Cell | undefined {
    if (value === undefined) return hasFormula ? { kind: 'unknown', text: '=' } : undefined;
    switch (type) {
      case 's': {
        const text = this.#context.texts[Number(value)];
        return text === undefined ? undefined : { kind: 'text', text };
      }
      case 'str':
      case 'inlineStr':
        return { kind: 'text', text: unescapeText(value) };
      case 'b':
        return { kind: 'boolean', text: value === '1' || value === 'true' ? 'true' : 'false' };
      case 'e':
        return { kind: 'error', text: value };
      case 'd':
        return { kind: 'date', text: value.slice(0, 16).replace(/T00:00$/, '') };
      default:
        return numberCell(value, format, this.#context.is1904);
    }
  }

  #addMerged(reference: string): void {
    const [from = '', to = ''] = reference.split(':');
    const [first, last] = [parseReference(from), parseReference(to)];
    if (!first || !last || last.row <= first.row || this.#merged.length >= 100_000) return;
    this.#merged.push({ firstRow: first.row, lastRow: last.row, firstColumn: first.column });
  }

  #addLink({ ref = '', 'r:id': id, id: bare }: Attributes): void {
    const target = this.#relationships.get(id ?? bare ?? '');
    if (!target?.isExternal) return;
    const reference = ref.split(':')[0]!;
    this.remarks.set(reference, { ...this.remarks.get(reference), link: target.target });
  }

  finish(): Omit<Sheet, 'name'> {
    for (const [reference, remark] of this.remarks) {
      const at = parseReference(reference);
      const cells = at && this.#rows.get(at.row);
      const cell = at && cells?.[at.column];
      if (cell) cells![at.column] = { ...cell, ...remark };
    }
    repeatMerged(this.#rows, this.#merged, this.#context.budget);
    const left = this.#widest - this.#context.budget.limits.columns;
    return { rows: inOrder(this.#rows, this.#hidden), ...(left > 0 && { columnsLeftOut: left }) };
  }
}

function numberCell(value: string, { date, isPercent, digits }: NumberFormat, is1904: boolean): Cell {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return { kind: 'text', text: value };
  const written = date && fromSerial(number, date, is1904);
  if (written) {
    const kind: CellKind = date === 'time' ? 'time' : 'date';
    return { kind, text: written };
  }
  const text = numberText(number);
  return {
    kind: 'number',
    text: digits && Number.isInteger(number) && number >= 0 ? text.padStart(digits, '0') : text,
    ...(isPercent && { isPercent }),
  };
}

/** Reads the notes on the cells. Newer comments in threads have a note with the same text. */
function* readComments(parts: Package, name: string, remarks: Map<string, Remark>): CooperativeTask<void> {
  let reference: string | undefined;
  let note = '';
  let isText = false;
  yield* parts.parse(name, {
    open(tag, { ref }) {
      if (tag === 'comment') [reference, note] = [ref, ''];
      else if (tag === 't') isText = true;
    },
    text(piece) {
      if (isText) note += piece;
    },
    close(tag) {
      if (tag === 't') isText = false;
      else if (tag === 'comment' && reference !== undefined && note.trim())
        remarks.set(reference, { ...remarks.get(reference), note: unescapeText(note.trim()) });
    },
  });
}

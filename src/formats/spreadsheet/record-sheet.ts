import type { Field } from '../../language/fields-of.ts';
import type { BuiltInLocale, Locale } from '../../language/locale.ts';
import { builtInLocale } from '../../language/locale-registry.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import { cellValue, type CellContext, type CellValue } from './cell-values.ts';
import { columnHeading, isRequired, REQUIRED_MARK, type Column } from './columns.ts';
import { extraCell, extraFields } from './extra-fields.ts';
import { NOTE_MARK, sheetName, unmarked } from './template-rows.ts';
import type { ListsSheet } from './lists-sheet.ts';
import { workbookWords } from './words/words.ts';
import { columnName } from './workbook.ts';
import {
  LONGEST_CELL,
  rangeIn,
  type DropDown,
  type StyledCell,
  type WrittenRow,
  type WrittenSheet,
} from './write-xlsx.ts';
import type { CellStyle } from './xlsx-write-styles.ts';

/** The sheet of a noun, before it is written. */
export interface SheetPlan {
  readonly owner: FieldOwner;
  readonly columns: readonly Column[];
  /** The names of fields that the model does not know. */
  readonly extras: readonly string[];
  readonly records: readonly unknown[];
  /** The rows before the records, under the headings. */
  readonly exampleRow?: readonly (StyledCell | undefined)[];
  /** Whether references point to the first column of a sheet, its names, or to its ids. */
  readonly refersBy: 'name' | 'id';
}

/** What the writing of a sheet depends on. */
export interface SheetContext extends CellContext {
  readonly plans: readonly SheetPlan[];
  readonly lists: ListsSheet;
  /** Told after every thousand rows, and after the last. */
  readonly onProgress?: ((owner: FieldOwner, done: number) => void) | undefined;
  /** Told of a text that is too long for a cell, and was cut off. */
  readonly onShortened?: ((sheet: string, cell: string) => void) | undefined;
}

/** Empty rows that offer the drop-down lists too. */
const SPARE_ROWS = 500;
const TAB_COLOURS: Readonly<Partial<Record<FieldOwner, string>>> = {
  dataset: '5B6675',
  organisations: '17494D',
  memberships: '17494D',
  calls: '9A3412',
  grants: '9A3412',
};

const AMOUNT = /(^|\.)(amount|total|min|max)$/;

/** The format of the cells of a column, in which people write. */
export function entryStyle({ kind, isList, path }: Field): CellStyle {
  if (kind === 'date') return 'dayEntry';
  if (kind === 'moment') return 'moment';
  if (kind === 'number') return AMOUNT.test(path) && !path.startsWith('projectMonths') ? 'amount' : 'number';
  return isList ? 'lines' : 'text';
}

const WIDTHS: Readonly<Partial<Record<Field['kind'], number>>> = {
  date: 14,
  moment: 18,
  number: 14,
  'yes-no': 14,
  currency: 10,
  phone: 20,
  zone: 18,
  municipality: 20,
  country: 18,
  language: 18,
};

function widthOf({ field, place }: Column, heading: string): number {
  const kindWidth = WIDTHS[field.kind] ?? 26;
  const isName = place === undefined && /^(name|title)$/.test(field.path);
  const isLong = field.kind === 'localized-text' && (field.isList || /summary|text/.test(field.path));
  const width = isName ? 36 : isLong ? 44 : kindWidth;
  // Long words of headings should not be broken.
  return Math.max(width, ...heading.split(/[\s–-]+/).map((word) => word.length + 3));
}

const columnWidths = ({ columns, extras }: SheetPlan, locale: Locale): number[] => [
  ...columns.map((column) => widthOf(column, columnHeading(column, locale))),
  ...extras.map(() => 20),
];

function styleOf(value: CellValue, column: Column): CellStyle {
  if (value.type === 'text') return column.field.isList ? 'lines' : 'text';
  return value.type === 'number' ? entryStyle(column.field) : value.type;
}

/** The rows above the records: headings, notes and an example. */
const rowsAbove = ({ exampleRow }: SheetPlan) => (exampleRow ? 3 : 2);

/** The height of a row whose texts wrap, in points. Not all programs fit it themselves. */
export function heightOf(texts: readonly string[], widths: readonly number[], size: number): number {
  const lines = texts.map((text, index) => Math.ceil((text.length * size) / 11.5 / (widths[index]! - 2)));
  return Math.max(1, ...lines) * Math.ceil(size * 1.36) + 6;
}

function* rowsOf(plan: SheetPlan, context: SheetContext): Generator<WrittenRow> {
  const { owner, columns, extras, records, exampleRow } = plan;
  const { locale, onProgress, onShortened } = context;
  const builtIn = builtInLocale(locale) as BuiltInLocale;
  const say = (text: string, style: CellStyle): StyledCell => ({ value: { type: 'text', text }, style });
  const widths = columnWidths(plan, locale);
  // A text is needed in one language only.
  const required = columns.map(
    (column, at) =>
      isRequired(column, owner) && columns.findIndex(({ field }) => field === column.field) === at,
  );
  const headings = [
    ...columns.map((column, at) => columnHeading(column, locale) + (required[at] ? ` ${REQUIRED_MARK}` : '')),
    ...extras,
  ];
  yield {
    cells: headings.map((heading, at) => say(heading, required[at] ? 'requiredHeading' : 'heading')),
    height: heightOf(headings, widths, 11.5),
  };
  const { inLines } = workbookWords(locale);
  const notes = columns.map(({ field }, at) => {
    const help = field.help[builtIn] ?? field.help.en;
    return (at ? '' : `${NOTE_MARK} `) + (field.isList ? `${help} ${inLines}` : help);
  });
  yield { cells: notes.map((note) => say(note, 'note')), height: heightOf(notes, widths, 9.5) };
  if (exampleRow) {
    const texts = exampleRow.map((cell) => (cell?.value.type === 'text' ? cell.value.text : ''));
    yield { cells: exampleRow, height: heightOf(texts, widths, 11) };
  }
  const sheet = sheetName(owner, locale);
  for (const [index, record] of records.entries()) {
    const number = rowsAbove(plan) + index + 1;
    const fit = (value: CellValue, column: number): CellValue => {
      if (value.type !== 'text' || value.text.length <= LONGEST_CELL) return value;
      onShortened?.(sheet, columnName(column) + number);
      return { type: 'text', text: `${value.text.slice(0, LONGEST_CELL - 1)}…` };
    };
    const cells: (StyledCell | undefined)[] = columns.map((column, at) => {
      const value = cellValue(record, column, context);
      return value && { value: fit(value, at), style: styleOf(value, column) };
    });
    const first = cells.findIndex(Boolean);
    const begins = cells[first]?.value;
    if (begins?.type === 'text') cells[first] = say(unmarked(begins.text), cells[first]!.style);
    if (extras.length) {
      const own = new Map(extraFields(record, owner));
      for (const [at, name] of extras.entries()) {
        const value = own.has(name) ? fit(extraCell(own.get(name)), columns.length + at) : undefined;
        cells.push(value && { value, style: value.type === 'number' ? 'number' : 'text' });
      }
    }
    yield { cells };
    if ((index + 1) % 1000 === 0 || index + 1 === records.length) onProgress?.(owner, index + 1);
  }
}

/** The cells that a reference can name. */
function targetsOf({ refersTo }: Field, { plans, locale }: SheetContext): string | undefined {
  const target = plans.find(({ owner }) => owner === refersTo);
  if (!target) return undefined;
  const { columns, records, refersBy } = target;
  const column = refersBy === 'name' ? 0 : columns.findIndex(({ field }) => field.path === 'id');
  const above = rowsAbove(target);
  return column < 0
    ? undefined
    : rangeIn(sheetName(target.owner, locale), column, above + 1, above + records.length + SPARE_ROWS);
}

function dropDownsOf(plan: SheetPlan, context: SheetContext): DropDown[] {
  const above = rowsAbove(plan);
  const last = above + plan.records.length + SPARE_ROWS;
  return plan.columns.flatMap((column, index): DropDown[] => {
    const { field } = column;
    const from = field.kind === 'reference' ? targetsOf(field, context) : context.lists.from(field);
    if (from === undefined) return [];
    const isClosed = !field.isList && (field.kind === 'choice' || field.kind === 'yes-no');
    // The first cell of the example row says that it is one.
    const first = plan.exampleRow && index > 0 ? above : above + 1;
    return [
      {
        column: index,
        rows: [first, last],
        from,
        ...(isClosed && { warning: workbookWords(context.locale).notInList }),
      },
    ];
  });
}

/** Writes the sheet of a noun. Its rows are made while they are written. */
export function recordSheet(plan: SheetPlan, context: SheetContext): WrittenSheet {
  const { owner, columns } = plan;
  const colour = TAB_COLOURS[owner];
  return {
    name: sheetName(owner, context.locale),
    columns: columnWidths(plan, context.locale).map((width, at) => ({
      width,
      style: columns[at] ? entryStyle(columns[at].field) : 'text',
    })),
    frozen: { rows: 1, columns: 1 },
    dropDowns: dropDownsOf(plan, context),
    ...(colour && { colour }),
    rows: { [Symbol.iterator]: () => rowsOf(plan, context) },
  };
}

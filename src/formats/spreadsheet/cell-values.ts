import type { Field } from '../../language/fields-of.ts';
import type { Locale } from '../../language/locale.ts';
import { gazetteer, municipalityName, type Gazetteer } from '../../places/gazetteer.ts';
import { valueAt, type Column } from './columns.ts';
import { knownValues } from './known-values.ts';
import { joinList, NO_ITEM } from './list-cell.ts';
import { toSerial } from './serial-date.ts';

/** The value of a cell: text, a number, or the serial number of a day or a moment. */
export type CellValue =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number' | 'day' | 'moment'; readonly number: number };

/** What the writing of cells depends on. */
export interface CellContext {
  readonly locale: Locale;
  /** The municipalities of the dataset. Default: those of Kosovo and Albania. */
  readonly places?: Gazetteer | undefined;
}

const text = (value: string): CellValue => ({ type: 'text', text: value });

/** A day as a date cell. A year, a month, and days before March 1900 are text. */
function dateCell(value: string): CellValue {
  const serial = toSerial(value);
  if (serial === undefined) return text(value);
  return { type: value.length > 10 ? 'moment' : 'day', number: serial };
}

/** A value in the words of the language, as the drop-down lists of the sheet have it. */
function wordFor({ field }: Column, value: unknown, { locale, places }: CellContext): string {
  const own = String(value);
  if (field.kind === 'municipality') return placeName(own, locale, places ?? gazetteer());
  return knownWords(field, locale).get(own) ?? own;
}

const wordsOf = new WeakMap<Field, Map<Locale, ReadonlyMap<string, string>>>();

/** The words for the known values of a field, by value. */
function knownWords(field: Field, locale: Locale): ReadonlyMap<string, string> {
  let byLocale = wordsOf.get(field);
  if (!byLocale) wordsOf.set(field, (byLocale = new Map()));
  let words = byLocale.get(locale);
  if (!words) {
    words = new Map(knownValues(field, locale).map(({ value, word }) => [value, word]));
    byLocale.set(locale, words);
  }
  return words;
}

/**
 * The name of a municipality that no other one has, and else its id. A name is what people look
 * for.
 */
function placeName(id: string, locale: Locale, places: Gazetteer): string {
  const name = municipalityName(id, locale, places)?.text;
  return name !== undefined && namesOf(locale, places).get(name) === id ? name : id;
}

const names = new WeakMap<Gazetteer, Map<Locale, Map<string, string | undefined>>>();

/** The names of all municipalities in a language, with their ids. A name of two has none. */
export function namesOf(locale: Locale, places: Gazetteer): ReadonlyMap<string, string | undefined> {
  let byLocale = names.get(places);
  if (!byLocale) names.set(places, (byLocale = new Map()));
  let found = byLocale.get(locale);
  if (!found) {
    byLocale.set(locale, (found = new Map()));
    for (const id of places.keys()) {
      const name = municipalityName(id, locale, places)!.text;
      found.set(name, found.has(name) ? undefined : id);
    }
  }
  return found;
}

/** The text of one item of a list in the language of the column. */
function textIn(value: unknown, language = ''): string | undefined {
  if (typeof value === 'string') return language === '' ? value : undefined;
  if (typeof value !== 'object' || value === null || language === '') return undefined;
  return Object.hasOwn(value, language) ? (value as Record<string, string>)[language] : undefined;
}

/**
 * The value of a record in a column, or `undefined` for an empty cell.
 *
 * Text is never a formula: a workbook stores the two differently.
 */
export function cellValue(record: unknown, column: Column, context: CellContext): CellValue | undefined {
  return cellOf(valueAt(record, column), column, context);
}

/** The cell of a value of the model. */
export function cellOf(value: unknown, column: Column, context: CellContext): CellValue | undefined {
  if (value === undefined) return undefined;
  const { kind, isList } = column.field;
  if (isList) {
    const items = value as readonly unknown[];
    const words =
      kind === 'localized-text'
        ? items.map((item) => textIn(item, column.language) ?? NO_ITEM)
        : items.map((item) => wordFor(column, item, context));
    return words.length && words.some((word) => word !== NO_ITEM) ? text(joinList(words)) : undefined;
  }
  if (kind === 'localized-text' || kind === 'codes') {
    const found = textIn(value, column.language);
    return found === undefined ? undefined : text(found);
  }
  if (typeof value === 'object') return undefined; // the other half of a union
  if (kind === 'number') return { type: 'number', number: value as number };
  if (kind === 'date' || kind === 'moment') return dateCell(value as string);
  return text(wordFor(column, value, context));
}

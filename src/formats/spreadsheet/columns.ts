import { fieldLabel } from '../../language/field-label.ts';
import { fieldsOf, type Field } from '../../language/fields-of.ts';
import type { Locale } from '../../language/locale.ts';
import { findingMessages } from '../../language/messages/findings.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';

/**
 * A column of a sheet: one field of a record, or a part of it.
 *
 * A sheet is a noun and a row is a record. What a cell cannot hold is divided among columns:
 *
 * - a text in several languages has a column for each, `Name (sq)`; a text that is a plain string
 *   has one without a language
 * - a list of objects has columns for each item, `Deadline 2: date and time`
 * - a list of values is one cell with a value in each line. A list of texts in several languages
 *   has a column for each language, with the items in the same order; `∅` stands where an item is
 *   missing in one of them
 */
export interface Column {
  readonly field: Field;
  /** The number of the item from 1, inside a list of objects. */
  readonly place?: number;
  /** The language of a text, or the register of a code. */
  readonly language?: string;
}

/** The mark after the heading of a column that every row must fill in. */
export const REQUIRED_MARK = '*';

/** Whether a field has a value of its own. Objects and amounts only have parts. */
export const hasValue = ({ kind }: Field): boolean => kind !== 'object' && kind !== 'money';

/** Whether a field is inside a list of objects. */
export const isInList = ({ path }: Field): boolean => path.includes('[].');

/** Names a column by the path of its field: `name@sq`, `deadlines[2].at`. */
export const columnKey = ({ field, place = 1, language }: Column): string =>
  field.path.replace('[].', `[${place}].`) + (language === undefined ? '' : `@${language}`);

/**
 * Whether every row must fill in a column. The parts of an object that may be missing need not be
 * filled in, and an id is made from the name.
 */
export function isRequired({ field, place = 1 }: Column, owner: FieldOwner): boolean {
  if (!field.required || place > 1 || field.path === 'id') return false;
  const parent = field.parent && fieldsOf(owner).find(({ path }) => path === field.parent);
  // The other half of a union: a member is an organisation or a person.
  if (!parent || hasValue(parent)) return !parent;
  return parent.required;
}

/**
 * Writes the heading of a column.
 *
 * @example
 * const field = fieldsOf('calls').find(({ path }) => path === 'deadlines[].stage')!;
 * columnHeading({ field, place: 2, language: 'en' }, 'sq'); // 'Afati 2: faza e thirrjes (en)'
 */
export function columnHeading({ field, place, language }: Column, locale: Locale): string {
  const label = fieldLabel(findingMessages(locale).fields, field.path, place);
  return label + (language === undefined ? '' : ` (${language})`);
}

/** The value of a field in a record, for the item of a list that a column shows. */
export function valueAt(record: unknown, { field, place = 1 }: Column): unknown {
  let value = record;
  for (const key of field.keys) {
    if (Array.isArray(value)) value = (value as readonly unknown[])[place - 1];
    // A union: the member of a network is an id or an object.
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

import { LOCALES, type Locale } from '../../language/locale.ts';
import { findingMessages } from '../../language/messages/findings.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import { workbookWords } from './words/words.ts';

/** The mark in the first cell of the row that explains the headings. */
export const NOTE_MARK = '→';

const isExample = new RegExp(
  `^(${LOCALES.map((locale) => workbookWords(locale).example).join('|')})\\s*:`,
  'iu',
);

/**
 * Whether a row of a workbook explains the columns, or is the example row of a template. Such rows
 * hold no data.
 *
 * @param first the text of its first cell that is not empty
 * @example
 * isTemplateRow('→ Emri zyrtar, si në certifikatë'); // true
 * isTemplateRow('Shembull: Shtëpia e Fushës'); // true
 * isTemplateRow('Shembulli i mirë'); // false
 */
export const isTemplateRow = (first: string): boolean => {
  const text = first.trim();
  return text.startsWith(NOTE_MARK) || isExample.test(text);
};

/**
 * The first text of a record, with a space of no width in front if it would make the row a note or
 * an example. The reader removes it, like all invisible characters.
 */
export const unmarked = (first: string): string => (isTemplateRow(first) ? `\u200b${first}` : first);

/**
 * The name of the sheet of a noun, or of the header of the dataset.
 *
 * @example sheetName('organisations', 'sq'); // 'Organizatat'
 */
export function sheetName(owner: FieldOwner, locale: Locale): string {
  return owner === 'dataset'
    ? workbookWords(locale).dataset
    : (findingMessages(locale).fields[owner] ?? owner);
}

/** The names of the sheets that hold no records, in all languages. */
export const sheetsWithoutRecords: readonly string[] = LOCALES.flatMap((locale) => {
  const { guide, lists } = workbookWords(locale);
  return [guide, lists];
});

/** The names of the sheet with the header of the dataset, in all languages. */
export const headerSheets: readonly string[] = LOCALES.map((locale) => workbookWords(locale).dataset);

import { fieldsOf, type Translated } from '../../language/fields-of.ts';
import type { BuiltInLocale, Locale, LocaleTag } from '../../language/locale.ts';
import { builtInLocale, toLocale } from '../../language/locale-registry.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import { NOUNS, type Noun } from '../../model/noun.ts';
import { gazetteer } from '../../places/gazetteer.ts';
import { cellOf, type CellValue } from './cell-values.ts';
import { hasValue, type Column } from './columns.ts';
import { planColumns, type WantedColumns } from './plan-columns.ts';
import type { SheetPlan } from './record-sheet.ts';
import { commonColumns } from './template-columns.ts';
import { workbookWords } from './words/words.ts';
import { joinPieces, writeSheets } from './write-workbook.ts';
import type { StyledCell } from './write-xlsx.ts';

/** How {@link writeTemplate} writes a template. */
export interface TemplateOptions {
  /** The language of the workbook. Default: `sq`. */
  readonly locale?: LocaleTag | undefined;
  /**
   * The sheets. `members` stands for organisations and memberships. What a sheet must refer to is
   * added. Default: all.
   */
  readonly with?: readonly (Noun | 'members')[] | undefined;
  /**
   * The languages of texts, a column for each. Default: one column without a language; the sheet
   * about the data says which it is.
   */
  readonly languages?: readonly string[] | undefined;
  /** Whether every field has a column. Default: the fields that most offices need. */
  readonly allFields?: boolean | undefined;
}

/** The nouns of a template, in the order of its sheets. */
function sheetsFor(wanted: readonly (Noun | 'members')[]): readonly Noun[] {
  const nouns = new Set<Noun>(
    wanted.flatMap((name): Noun[] => (name === 'members' ? ['organisations', 'memberships'] : [name])),
  );
  // Calls have a publisher, projects have parties: organisations are always needed.
  if ([...nouns].some((noun) => noun !== 'articles')) nouns.add('organisations');
  return NOUNS.filter((noun) => nouns.has(noun));
}

/** Fields that contradict another one in the example row. */
const NOT_IN_EXAMPLE = ['member.individual', 'recipient.individual', 'rolling', 'until', 'dissolved'];

/** The title or name in an example, for a reference to it. */
const exampleName = (owner: FieldOwner): Translated | undefined =>
  fieldsOf(owner).find(({ path }) => path === 'name' || path === 'title')?.example as Translated | undefined;

function exampleCell(column: Column, locale: Locale): CellValue | undefined {
  const { field, place = 1, language } = column;
  if (place > 1 || NOT_IN_EXAMPLE.includes(field.path)) return undefined;
  const builtIn = builtInLocale(locale) as BuiltInLocale;
  const target = field.refersTo && exampleName(field.refersTo as FieldOwner);
  if (field.kind === 'reference' && target) return { type: 'text', text: target[builtIn] };
  const { example } = field;
  const own = typeof example === 'object' ? example[builtIn] : example;
  const text = language === undefined ? own : { [language]: String(exampleIn(example, language) ?? own) };
  return cellOf(field.isList ? [text] : text, column, { locale });
}

/** An example in the language of a column, if there is one. */
const exampleIn = (example: unknown, language: string): string | undefined =>
  typeof example === 'object' && example !== null && Object.hasOwn(example, language)
    ? (example as Record<string, string>)[language]
    : undefined;

const EXAMPLE_STYLES = {
  text: 'exampleText',
  number: 'exampleNumber',
  day: 'exampleDay',
  moment: 'exampleMoment',
} as const;

function exampleRow(columns: readonly Column[], locale: Locale): StyledCell[] {
  return columns.map((column, index) => {
    const value = exampleCell(column, locale) ?? { type: 'text', text: '' };
    if (index > 0) return { value, style: EXAMPLE_STYLES[value.type] };
    const text = value.type === 'text' ? value.text : String(value.number);
    return {
      value: { type: 'text', text: `${workbookWords(locale).example}: ${text}` },
      style: 'exampleText',
    };
  });
}

function planOf(
  owner: FieldOwner,
  locale: Locale,
  { languages = [''], allFields }: TemplateOptions,
): SheetPlan {
  const common = commonColumns(owner, languages);
  const wanted: WantedColumns = allFields
    ? {
        ...common,
        paths: fieldsOf(owner)
          .filter(hasValue)
          .map(({ path }) => path),
      }
    : common;
  const columns = planColumns(owner, [], wanted).filter(({ field }) => field.path !== 'ura');
  const language = languages.find(Boolean) ?? builtInLocale(locale);
  return {
    owner,
    columns,
    extras: [],
    records: owner === 'dataset' ? [{ language }] : [],
    exampleRow: exampleRow(columns, locale),
    refersBy: 'name',
  };
}

/**
 * Writes an empty workbook for the data of a network, to be filled in with a spreadsheet program:
 * a sheet that says how, a sheet for the header of the dataset, and a sheet for each noun, with
 * headings, a note under each, an example row, and drop-down lists.
 *
 * The notes and the example row are marked in their first cell (see `isTemplateRow`), so that they
 * are not read as data.
 *
 * @returns the bytes of an `.xlsx` file; the same options give the same bytes
 * @example
 * const file = writeTemplate({ locale: 'sq', with: ['members', 'calls'] });
 * file.subarray(0, 2) // new Uint8Array([80, 75])
 */
export function writeTemplate(options: TemplateOptions = {}): Uint8Array {
  const locale = toLocale(options.locale ?? 'sq');
  const owners: readonly FieldOwner[] = ['dataset', ...sheetsFor(options.with ?? NOUNS)];
  return joinPieces(
    writeSheets(
      owners.map((owner) => planOf(owner, locale, options)),
      { locale, places: gazetteer() },
    ),
  );
}

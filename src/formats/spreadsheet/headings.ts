import type { CooperativeTask } from '../../dataset/cooperative-task.ts';
import { fieldLabel } from '../../language/field-label.ts';
import { fieldsOf, type Field } from '../../language/fields-of.ts';
import { LOCALES, type BuiltInLocale } from '../../language/locale.ts';
import { findingMessages } from '../../language/messages/findings.ts';
import { normalizeSearch } from '../../language/normalize-search.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import { LANGUAGE_NAMES } from './code-names.ts';
import { HEADING_ALIASES, IGNORED_HEADINGS, TIME_HEADINGS } from './heading-aliases.ts';
import { readCurrency } from './read-number.ts';

/** The field that a column contains. */
export type ColumnMeaning =
  | {
      readonly kind: 'field';
      readonly field: Field;
      /** The number of the item from 1, inside a list of objects, if the heading has one. */
      readonly place?: number;
      /** The language of a text, or the register of a code. */
      readonly language?: string;
      /** The currency that the heading names: "Shuma (EUR)". */
      readonly currency?: string;
    }
  /** Organisations with one role in a project or programme. */
  | { readonly kind: 'party'; readonly role: string }
  /** A number of one register. */
  | { readonly kind: 'identifier'; readonly scheme: string }
  /** An address and a telephone number in one cell. */
  | { readonly kind: 'contact' }
  /** A start and an end in one cell. */
  | { readonly kind: 'period' }
  /** The time of the date in the column before. */
  | { readonly kind: 'time' }
  /** The number of the row. */
  | { readonly kind: 'ignored' };

/** A heading that was recognised. */
export interface ReadHeading {
  readonly meaning: ColumnMeaning;
  /** The language of the heading, if it is a label of the model. */
  readonly locale?: BuiltInLocale;
}

const ROLES = new Set(['funder', 'lead', 'implementer', 'partner']);

type Index = ReadonlyMap<string, ReadHeading>;
const indexes = new Map<FieldOwner, { readonly byPath: Index; readonly byName: Index }>();

const PERIOD: Readonly<Partial<Record<FieldOwner, readonly [string, string]>>> = {
  projects: ['dates.start', 'dates.end'],
  programmes: ['dates.start', 'dates.end'],
  memberships: ['since', 'until'],
};

/** The fields that a column with a period fills in. */
export function periodFields(owner: FieldOwner): readonly [Field, Field] | undefined {
  const paths = PERIOD[owner];
  const field = (path: string | undefined) => fieldsOf(owner).find((each) => each.path === path);
  const [start, end] = [field(paths?.[0]), field(paths?.[1])];
  return start && end ? [start, end] : undefined;
}

/** The meaning of a path or of an alias. */
function meaningOf(owner: FieldOwner, path: string): ColumnMeaning | undefined {
  if (path === 'period' || path === 'contact') return { kind: path };
  if (ROLES.has(path)) return { kind: 'party', role: path };
  if (path.startsWith('identifiers:')) return { kind: 'identifier', scheme: path.slice(12) };
  const fields = fieldsOf(owner);
  const field = fields.find((each) => each.path === path);
  if (field?.kind === 'money') return meaningOf(owner, `${path}.amount`);
  if (field?.kind === 'object') return path === 'dates' ? { kind: 'period' } : undefined;
  return field && { kind: 'field', field };
}

function buildIndex(owner: FieldOwner): { byPath: Index; byName: Index } {
  const byPath = new Map<string, ReadHeading>();
  const byName = new Map<string, ReadHeading>();
  const add = (name: string, meaning: ColumnMeaning | undefined, locale?: BuiltInLocale) => {
    const key = normalizeSearch(name);
    if (meaning && key && !byName.has(key)) byName.set(key, { meaning, ...(locale && { locale }) });
  };
  const fields = fieldsOf(owner);
  for (const { path } of fields) {
    const meaning = meaningOf(owner, path);
    if (meaning) byPath.set(path, { meaning });
  }
  for (const locale of LOCALES) {
    const labels = findingMessages(locale).fields;
    // Fields with a value first: "Shuma" is the amount, not the object around it.
    for (const hasValue of [true, false])
      for (const { path, kind } of fields)
        if ((kind !== 'money' && kind !== 'object') === hasValue)
          add(fieldLabel(labels, path), meaningOf(owner, path), locale);
  }
  for (const [path, names] of Object.entries(HEADING_ALIASES[owner]))
    for (const name of names.split(',')) add(name, meaningOf(owner, path));
  for (const name of IGNORED_HEADINGS) add(name, { kind: 'ignored' });
  for (const name of TIME_HEADINGS) add(name, { kind: 'time' });
  return { byPath, byName };
}

function indexOf(owner: FieldOwner) {
  let index = indexes.get(owner);
  if (!index) indexes.set(owner, (index = buildIndex(owner)));
  return index;
}

/** Collects the names of the fields of each noun, a noun per step: the first time it takes long. */
export function* prepareHeadings(owners: readonly FieldOwner[]): CooperativeTask<void> {
  for (const owner of owners) {
    if (indexes.has(owner)) continue;
    indexOf(owner);
    yield;
  }
}

/** A heading without its mark and note, and its suffix in brackets or after an @. */
function divide(heading: string): { readonly name: string; readonly behind: string | undefined } {
  const [line = ''] = heading.trim().split(/[\r\n]/);
  const plain = line
    .replace(/[*✱]+/g, ' ')
    .replace(/[:\s]+$/, '')
    .trim();
  const parts =
    /^(.*\S)\s*[([]([^()[\]]{1,40})[)\]]$/.exec(plain) ?? /^(.*\S)@([A-Za-z0-9-]{2,20})$/.exec(plain);
  return parts ? { name: parts[1]!, behind: parts[2]!.trim() } : { name: plain, behind: undefined };
}

/** A language as a tag or a word. Three capital letters are a currency. */
function languageOf(text: string): string | undefined {
  const word = normalizeSearch(text).replace(/^(ne|na|in) /, '');
  if (Object.hasOwn(LANGUAGE_NAMES, word)) return LANGUAGE_NAMES[word];
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i.test(text) && !/^[A-Z]{3}$/.test(text)
    ? text.replace(/^[A-Z]+/, (tag) => tag.toLowerCase())
    : undefined;
}

/** A text that may name a field, in the forms in which it is looked up. */
interface Words {
  readonly text: string;
  readonly key: string;
  /** Without the number of an item: "Afati 2: data dhe ora", `deadlines[2].at`. */
  readonly item?: { readonly number: number; readonly path?: string; readonly key?: string };
}

/** A heading, divided into all that can be looked up among the fields of a noun. */
export interface ParsedHeading {
  readonly whole: Words;
  /** "Përshkrimi në shqip", "Naziv na srpskom", "Name in English", "Emri shqip". */
  readonly inLanguage?: { readonly words: Words; readonly language: string };
  /** The heading without its suffix in brackets or after an @. */
  readonly name?: Words;
  readonly behind?: string;
}

function wordsOf(text: string): Words {
  const key = normalizeSearch(text);
  const inPath = /^(\w+)\[(\d{1,2})\](\..+)$/.exec(text);
  if (inPath) return { text, key, item: { number: Number(inPath[2]), path: `${inPath[1]}[]${inPath[3]}` } };
  const number = Number(/(?<= )\d{1,2}(?= |$)/.exec(key)?.[0] ?? 0);
  return number ? { text, key, item: { number, key: key.replace(/ \d{1,2}(?= |$)/, '') } } : { text, key };
}

/**
 * Divides a heading, once for all nouns that it is looked up for.
 *
 * @returns `undefined` if it is too long to be one
 */
export function parseHeading(heading: string): ParsedHeading | undefined {
  if (heading.length > 300) return undefined;
  const { name, behind } = divide(heading);
  const whole = behind === undefined ? name : `${name} ${behind}`;
  const parts = /^(.*?\S)\s+(?:(?:në|ne|na|in|-|–)\s+)?(\p{L}+)$/iu.exec(whole);
  const word =
    parts && normalizeSearch(parts[2]!).replace(/^(srpsk|englesk|albansk|bosansk|tursk|makedonsk)om$/, '$1i');
  const language = word && Object.hasOwn(LANGUAGE_NAMES, word) ? LANGUAGE_NAMES[word] : undefined;
  return {
    whole: wordsOf(whole),
    ...(language !== undefined && { inLanguage: { words: wordsOf(parts![1]!), language } }),
    ...(behind !== undefined && { name: wordsOf(name), behind }),
  };
}

/** Looks up words as the path or a name of a field, then as that of an item with a number. */
function find(owner: FieldOwner, { text, key, item }: Words): ReadHeading | undefined {
  const { byPath, byName } = indexOf(owner);
  const plain = byPath.get(text) ?? byName.get(key);
  if (plain || !item?.number) return plain;
  const found = item.path === undefined ? byName.get(item.key!) : byPath.get(item.path);
  if (!found || found.meaning.kind === 'party') return found;
  const { meaning } = found;
  return meaning.kind === 'field' && meaning.field.path.includes('[].')
    ? { ...found, meaning: { ...meaning, place: item.number } }
    : undefined;
}

function findInLanguage(owner: FieldOwner, { inLanguage }: ParsedHeading): ReadHeading | undefined {
  const found = inLanguage && find(owner, inLanguage.words);
  return found?.meaning.kind === 'field' && found.meaning.field.kind === 'localized-text'
    ? { ...found, meaning: { ...found.meaning, language: inLanguage!.language } }
    : undefined;
}

/** Recognises a heading that was divided before: see {@link readHeading}. */
export function recogniseHeading(parsed: ParsedHeading, owner: FieldOwner): ReadHeading | undefined {
  const { whole, name, behind } = parsed;
  const asWhole = find(owner, whole);
  const found = asWhole ?? findInLanguage(owner, parsed) ?? (name && find(owner, name));
  if (!found || behind === undefined || found.meaning.kind !== 'field' || found === asWhole) return found;
  const { meaning } = found;
  const { kind } = meaning.field;
  if (kind === 'codes') return { ...found, meaning: { ...meaning, language: behind } };
  if (kind === 'localized-text') {
    const language = languageOf(behind);
    return { ...found, meaning: { ...meaning, ...(language && { language }) } };
  }
  const currency = kind === 'number' ? readCurrency(behind) : undefined;
  return currency ? { ...found, meaning: { ...meaning, currency } } : found;
}

/**
 * Recognises the heading of a column: the path of a field, its label in any built-in language, or
 * another usual name, with the language of the texts or a currency behind it.
 *
 * @example
 * readHeading('Financuesit', 'projects')?.meaning; // { kind: 'party', role: 'funder' }
 * readHeading('Shënime', 'organisations'); // undefined
 */
export function readHeading(heading: string, owner: FieldOwner): ReadHeading | undefined {
  const parsed = parseHeading(heading);
  return parsed && recogniseHeading(parsed, owner);
}

/** All names of the fields of a noun, for suggestions. */
export const headingNames = (owner: FieldOwner): Iterable<string> => indexOf(owner).byName.keys();

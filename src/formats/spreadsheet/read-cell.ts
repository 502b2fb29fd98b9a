import { LOCALES } from '../../language/locale.ts';
import { knownValues } from './known-values.ts';
import { normalizeSearch } from '../../language/normalize-search.ts';
import type { Field, FieldChoice } from '../../language/fields-of.ts';
import { suggest } from '../../dataset/validate/suggest.ts';
import type { SpreadsheetCode } from '../../model/finding.ts';
import { findMunicipality } from '../../places/find-municipality.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { CHOICE_NAMES, COUNTRY_NAMES, LANGUAGE_NAMES } from './code-names.ts';
import { readDate } from './read-date.ts';
import { isScientific, readCurrency, readNumber, readYesNo } from './read-number.ts';
import { readTime } from './read-time.ts';
import { fromSerial } from './serial-date.ts';
import { suggestMunicipalities } from './suggest-municipality.ts';
import type { Cell } from './workbook.ts';

/** What is wrong with a cell, or worth knowing about it. */
export interface CellFault {
  readonly code: SpreadsheetCode;
  readonly severity: 'error' | 'warning' | 'advice';
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A value of the model, and what there is to say about how it was read. */
export interface CellValue {
  /** Absent if the cell cannot be read as the kind of its field. */
  readonly value?: string | number | boolean;
  readonly fault?: CellFault;
  /** The currency beside an amount. */
  readonly currency?: string;
}

const error = (code: SpreadsheetCode, params?: CellFault['params']): CellValue => ({
  fault: { code, severity: 'error', ...(params && { params }) },
});

/** Removes characters that are not text: control characters and invisible marks. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .trim();

function readDateCell(cell: Cell, text: string, field: Field): CellValue {
  if (cell.kind === 'date') return { value: field.kind === 'date' ? text.slice(0, 10) : text };
  const number = Number(text);
  // A date whose cell lost its format, as in a CSV file; smaller numbers are years.
  if (/^\d{5}(\.\d+)?$/.test(text) && number >= 20_000 && number < 80_000) {
    const date = fromSerial(number, field.kind === 'date' ? 'day' : 'moment');
    if (date) return { value: date };
  }
  const read = readDate(text);
  if (!read) return error(field.kind === 'date' ? 'cell-date' : 'cell-moment');
  if (field.kind === 'moment' && read.date.length < 10) return error('cell-moment');
  const value = field.kind === 'date' ? read.date.slice(0, 10) : read.date;
  return read.isMonthFirst
    ? { value, fault: { code: 'cell-month-first', severity: 'warning', params: { date: value } } }
    : { value };
}

function readNumberCell(cell: Cell, text: string, field: Field): CellValue {
  const isShare = /percent/i.test(field.path);
  if (cell.kind === 'number') {
    const number = Number(text);
    return { value: cell.isPercent && isShare ? Math.round(number * 1e8) / 1e6 : number };
  }
  if (isScientific(text)) return error('cell-digits-lost');
  const units = field.path.startsWith('duration') || /month/i.test(field.path);
  const read = readNumber(
    units ? text.replace(/\s*(muaj(t|sh)?|mj\.?|mesec[ai]?|months?|месец[аи]?)$/iu, '') : text,
  );
  return read
    ? { value: read.number, ...(read.currency && { currency: read.currency }) }
    : error('cell-number');
}

/** A phone number that the spreadsheet took for a number has lost its + or its first 0. */
function readPhone(cell: Cell, text: string): CellValue {
  if (isScientific(text)) return error('cell-digits-lost');
  if (cell.kind !== 'number') {
    const value = text.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/^(tel|mob|cel|nr)\.?:?\s*/i, '');
    // Two numbers, as in "044 123 456 / 038 555 111"
    const [first = '', ...others] = value.split(/\s*[/,]\s*/);
    return others.length && first.replace(/\D/g, '').length >= 8
      ? { value: first, fault: { code: 'cell-several', severity: 'warning', params: { read: first } } }
      : { value };
  }
  const value = /^(383|355|381|389|382|387|385|386)\d{7,9}$/.test(text)
    ? `+${text}`
    : /^[1-9]\d{7,8}$/.test(text)
      ? `0${text}`
      : text;
  return value === text
    ? { value }
    : { value, fault: { code: 'cell-phone-number', severity: 'advice', params: { read: value } } };
}

function readLink({ link }: Cell, text: string, field: Field): CellValue {
  const isAddress = (candidate: string) => /^(https?:\/\/|mailto:|tel:)\S+$/i.test(candidate);
  if (isAddress(text)) return { value: text };
  // "www.example.org", as people write it. The text of a cell may differ from its link.
  if (/^[\w-]+(\.[\w-]+)*\.[a-z]{2,12}(\/\S*)?$/i.test(text) && !/\.(docx?|xlsx?|pdf)$/i.test(text))
    return { value: field.kind === 'link' ? `https://${text}` : text };
  if (link !== undefined && isAddress(link)) return { value: link };
  return { value: text };
}

/** The names of a choice: its label, the part in brackets, and the part before them. */
function* namesOfChoice({ value, label }: FieldChoice): Generator<string> {
  yield value;
  for (const name of Object.values(label)) {
    yield name;
    const parts = /^(.*\S)\s*\((.+)\)$/.exec(name);
    if (parts) yield* parts.slice(1);
  }
  yield* CHOICE_NAMES[value]?.split(',') ?? [];
}

const choiceNames = new WeakMap<Field, ReadonlyMap<string, FieldChoice>>();

/** The choices of a field by their names, normalised. */
function choicesByName(field: Field): ReadonlyMap<string, FieldChoice> {
  const known = choiceNames.get(field);
  if (known) return known;
  const names = new Map<string, FieldChoice>();
  for (const choice of field.choices ?? [])
    for (const name of namesOfChoice(choice)) {
      const key = normalizeSearch(name);
      if (!names.has(key)) names.set(key, choice);
    }
  choiceNames.set(field, names);
  return names;
}

function readChoice(text: string, field: Field): CellValue {
  const { choices = [] } = field;
  if (choices.some(({ value }) => value === text)) return { value: text };
  const key = normalizeSearch(text);
  const names = choicesByName(field);
  const found = names.get(key);
  if (found) return { value: found.value };
  const near = names.get(suggest(key, names.keys()) ?? '');
  return error('cell-choice', {
    options: choices.map(({ value }) => value).join(', '),
    ...(near && { suggestion: near.value }),
  });
}

function readMunicipality(text: string, gazetteer: Gazetteer | undefined): CellValue {
  const found = findMunicipality(text, { gazetteer });
  if (!found) {
    const near = suggestMunicipalities(text, gazetteer);
    return error('cell-municipality', near.length ? { suggestion: near.join(', ') } : undefined);
  }
  if (found.candidates) {
    const candidates = found.candidates.slice(0, 5).map(({ id }) => id);
    return error('cell-municipality-ambiguous', { candidates: candidates.join(', ') });
  }
  const { id, name } = found.municipality;
  const fault: CellFault | undefined =
    found.match === 'near'
      ? { code: 'cell-municipality-near', severity: 'warning', params: { read: name['sq'] ?? id } }
      : undefined;
  return { value: id, ...(fault && { fault }) };
}

/** The words for the languages and countries in the cells that Ura writes, normalised. */
const writtenWords = new Map<Field['kind'], ReadonlyMap<string, string>>();

function writtenWordsOf(field: Field): ReadonlyMap<string, string> {
  let words = writtenWords.get(field.kind);
  if (!words) {
    const all = LOCALES.flatMap((locale) => knownValues(field, locale));
    words = new Map(all.map(({ value, word }) => [normalizeSearch(word), value]));
    writtenWords.set(field.kind, words);
  }
  return words;
}

/** A code from its name in any language, or the text itself, which the check then reports. */
function fromNames(text: string, field: Field, names: Readonly<Record<string, string>>): string {
  const key = normalizeSearch(text);
  return writtenWordsOf(field).get(key) ?? (Object.hasOwn(names, key) ? names[key]! : text);
}

/**
 * Reads a cell, or one of the values in it, as the kind of a field. References and ids are texts
 * here; they are resolved when all records are known.
 *
 * @param text the value, if the cell holds several
 */
export function readCell(cell: Cell, text: string, field: Field, gazetteer?: Gazetteer): CellValue {
  if (cell.kind === 'error') return error('cell-formula-error');
  if (cell.kind === 'unknown') return error('cell-not-computed');
  switch (field.kind) {
    case 'date':
    case 'moment':
      return readDateCell(cell, text, field);
    case 'number':
      return readNumberCell(cell, text, field);
    case 'yes-no': {
      const answer = readYesNo(text);
      return answer === undefined ? error('cell-yes-no') : { value: answer };
    }
    case 'choice':
      return readChoice(text, field);
    case 'municipality':
      return readMunicipality(text, gazetteer);
    case 'phone':
      return readPhone(cell, text);
    case 'email': {
      const fromLink = /^mailto:([^?]+)/i.exec(cell.link ?? '')?.[1];
      const bare = text.replace(/^mailto:/i, '').replace(/\s+/g, '');
      // A value that is not an address is reported as it is in the cell.
      return { value: bare.includes('@') ? bare : (fromLink ?? text) };
    }
    case 'link':
    case 'image':
      return readLink(cell, text, field);
    case 'currency':
      return { value: readCurrency(text) ?? text };
    case 'language':
      return { value: fromNames(text, field, LANGUAGE_NAMES) };
    case 'country':
      return { value: fromNames(text, field, COUNTRY_NAMES) };
    case 'text':
      // A register number that became 3.83445E+11 cannot be mended.
      if (cell.kind !== 'text' && isScientific(text)) return error('cell-digits-lost');
      return { value: text };
    default:
      return { value: text };
  }
}

/** A time in a cell of its own. */
export const readTimeCell = (cell: Cell, text: string): string | undefined =>
  cell.kind === 'time' ? text : (readTime(text) ?? readTime(`ora ${text}`));

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import { readTable, readWorkbook } from '../../../../src/formats/spreadsheet/read-workbook.ts';
import { writeTable } from '../../../../src/formats/spreadsheet/write-table.ts';
import { writeWorkbook } from '../../../../src/formats/spreadsheet/write-workbook.ts';
import { fieldsOf, type Field } from '../../../../src/language/fields-of.ts';
import { LOCALES } from '../../../../src/language/locale.ts';
import { NOUNS, type Noun } from '../../../../src/model/noun.ts';
import { municipalityIds } from '../../../../src/places/gazetteer.ts';
import { isFull } from '../../../tier.mjs';
import { read } from '../../data/example.ts';

const writtenAndRead = async (
  dataset: ReturnType<typeof checkDataset>['dataset'],
  locale: (typeof LOCALES)[number],
) => readWorkbook(writeWorkbook(dataset, { locale }));

/** Values that a spreadsheet cannot distinguish from nothing: empty lists and objects. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([, inner]) => typeof inner !== 'object' || inner === null || Object.keys(inner).length > 0);
  return Object.fromEntries(entries);
}

test.each(LOCALES)('the example dataset comes back from a workbook in %s unchanged', async (locale) => {
  const { dataset } = checkDataset(JSON.parse(read('civil-society.json')));
  const { dataset: again, unknownColumns } = await writtenAndRead(dataset, locale);
  expect(withoutEmpty(again)).toEqual(withoutEmpty(dataset));
  expect(unknownColumns).toEqual([]);
});

// Texts as people write them, and as somebody would to make a formula of them.
const text = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+383 38 123 456',
    '-5',
    '@cmd',
    '00123',
    '1e5',
    '15.12.2022',
    'po',
    'a; b',
    '"a"',
    '"a"; b',
    'një\ndy',
    "'tre",
    '_x0041_',
    '<b>&amp;</b>',
    'Ђаковица, ë ç č đ 🙂',
    '→ shigjeta',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((each) => each.replace(/\p{C}/gu, '').trim())
    .filter((each) => each !== '' && each !== '∅'),
);
const slug = (prefix: string) => fc.integer({ min: 1, max: 3 }).map((n) => `${prefix}-${n}`);
const localized = fc.oneof(text, fc.dictionary(fc.constantFrom('sq', 'en', 'sr-Latn'), text, { minKeys: 1 }));
const day = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const PREFIX: Readonly<Record<string, string>> = { records: 'projects' };

function valueOf({
  kind,
  choices = [],
  refersTo = 'records',
  path,
}: Field): fc.Arbitrary<unknown> | undefined {
  switch (kind) {
    case 'localized-text':
      return localized;
    case 'choice':
      return fc.constantFrom(...choices.map(({ value }) => value));
    case 'date':
      return fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
    case 'moment':
      return fc.tuple(day, fc.constantFrom(10, 16)).map(([date, length]) => date.slice(0, length));
    case 'number':
      return /amount|total|min$|max$/.test(path) && !path.startsWith('projectMonths')
        ? fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100)
        : fc.integer({ min: 1, max: 90 });
    case 'yes-no':
      return path === 'rolling' ? fc.boolean() : fc.constant(true);
    case 'municipality':
      return fc.constantFrom(...municipalityIds);
    case 'reference':
      return slug(PREFIX[refersTo] ?? refersTo);
    case 'link':
      return slug('https://example.org/');
    case 'image':
      return slug('logos/');
    case 'email':
      return slug('info').map((name) => `${name}@example.org`);
    case 'phone':
      return fc.constantFrom('+383 38 123 456', '038 123 456', '00383 44 123 456');
    case 'language':
      return fc.constantFrom('sq', 'en', 'sr-Latn', 'sr-Cyrl', 'sr', 'it', 'eo');
    case 'country':
      return fc.constantFrom('XK', 'AL', 'SE');
    case 'currency':
      return fc.constantFrom('EUR', 'ALL', 'NOK');
    case 'zone':
      return fc.constantFrom('Europe/Belgrade', 'Europe/Tirane', 'UTC');
    case 'text':
      return path.endsWith('scheme') ? fc.constantFrom('x-xk-ngo', 'AL-QKB') : text;
    default:
      return undefined;
  }
}

/** Any object with the fields whose paths begin with a prefix. */
function objectOf(noun: Noun, prefix: string): fc.Arbitrary<Record<string, unknown>> {
  const fields = fieldsOf(noun).filter(
    ({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).includes('.'),
  );
  const values: Record<string, fc.Arbitrary<unknown>> = {};
  const required: string[] = [];
  for (const field of fields) {
    const key = field.keys.at(-1)!;
    if (field.path === 'id') continue;
    if (field.kind === 'id') continue;
    const inside = `${field.path}${field.isList ? '[].' : '.'}`;
    const plain = valueOf(field);
    // A person in place of the id of an organisation.
    const kinds = [
      ...(plain ? [plain] : []),
      ...(fieldsOf(noun).some(({ path }) => path.startsWith(inside)) ? [objectOf(noun, inside)] : []),
    ];
    if (!kinds.length) continue;
    const one = fc.oneof(...kinds);
    const list = fc.array(one, { minLength: 1, maxLength: 3 });
    const hasIds = fieldsOf(noun).some(({ path }) => path === `${inside}id`);
    values[key] = !field.isList
      ? one
      : hasIds
        ? list.map((parts) => parts.map((part, at) => ({ id: `${key}-${at + 1}`, ...(part as object) })))
        : list;
    if (field.required) required.push(key);
  }
  return fc.record(values, { requiredKeys: required });
}
const datasets = fc
  .record(Object.fromEntries(NOUNS.map((noun) => [noun, fc.array(objectOf(noun, ''), { maxLength: 3 })])))
  .map((lists) => {
    const numbered = Object.entries(lists).map(([noun, records]) => [
      noun,
      records.map((record, index) => ({ id: `${noun}-${index + 1}`, ...record })),
    ]);
    const { dataset } = checkDataset({
      ura: '1',
      title: 'Rrjeti',
      publisher: 'organisations-1',
      language: 'sq',
      ...Object.fromEntries(numbered),
    });
    // A spreadsheet has no place for the names of fields that the check could not read.
    return JSON.parse(
      JSON.stringify(dataset, (key, value: unknown) => (key === 'unreadable' ? undefined : value)),
    ) as typeof dataset;
  });

/** The paths of all values of a record, as those of fields: `deadlines[].at`. */
function* pathsIn(value: unknown, path: string): Generator<string> {
  yield path;
  if (Array.isArray(value)) for (const item of value) yield* pathsIn(item, `${path}[]`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* pathsIn(inner, path ? `${path}.${key}` : key);
}

describe('a generated dataset', () => {
  test('has every field of every noun', () => {
    const found = new Set<string>();
    for (const dataset of fc.sample(datasets, { numRuns: 300, seed: 17 }))
      for (const noun of NOUNS)
        for (const record of dataset[noun])
          for (const path of pathsIn(record, '')) found.add(`${noun}.${path}`);
    const missing = NOUNS.flatMap((noun) =>
      fieldsOf(noun)
        .map(({ path }) => `${noun}.${path}`)
        .filter((path) => !found.has(path)),
    );
    expect(missing).toEqual([]);
  });

  test('comes back from a workbook unchanged', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(datasets, fc.constantFrom(...LOCALES), async (dataset, locale) => {
        const { dataset: again } = await writtenAndRead(dataset, locale);
        expect(withoutEmpty(again)).toEqual(withoutEmpty(dataset));
      }),
      { numRuns: isFull ? 200 : 20 },
    );
  });

  test.each([';', ',', '\t'] as const)(
    'comes back from CSV files divided by %j unchanged',
    { timeout: 120_000 },
    (delimiter) => {
      fc.assert(
        fc.property(
          datasets,
          fc.constantFrom(...LOCALES),
          fc.constantFrom(...NOUNS),
          (known, locale, noun) => {
            const table = writeTable(known, noun, { locale, delimiter });
            const header = { title: 'Rrjeti', publisher: 'organisations-1', language: 'sq' } as const;
            const { dataset } = readTable(table, { noun, header, known: { ...known, [noun]: [] } });
            expect(withoutEmpty(dataset[noun])).toEqual(withoutEmpty(known[noun]));
          },
        ),
        { numRuns: isFull ? 200 : 20 },
      );
    },
  );
});

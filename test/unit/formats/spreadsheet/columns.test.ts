import { describe, expect, it, test } from 'vitest';
import { cellValue } from '../../../../src/formats/spreadsheet/cell-values.ts';
import { columnHeading, columnKey, isRequired } from '../../../../src/formats/spreadsheet/columns.ts';
import { knownValues } from '../../../../src/formats/spreadsheet/known-values.ts';
import { planColumns } from '../../../../src/formats/spreadsheet/plan-columns.ts';
import { isTemplateRow, sheetName } from '../../../../src/formats/spreadsheet/template-rows.ts';
import { fieldsOf } from '../../../../src/language/fields-of.ts';
import { LOCALES } from '../../../../src/language/locale.ts';
import type { FieldOwner } from '../../../../src/model/field-shapes.ts';
import { NOUNS } from '../../../../src/model/noun.ts';
import { gazetteer, municipalityIds } from '../../../../src/places/gazetteer.ts';
import type { MunicipalityId } from '../../../../src/model/id.ts';

const keysFor = (owner: FieldOwner, ...records: object[]) => planColumns(owner, records).map(columnKey);

/** The cells of a record by the keys of their columns. */
const cellsOf = (owner: FieldOwner, record: object, locale: (typeof LOCALES)[number] = 'sq') =>
  Object.fromEntries(
    planColumns(owner, [record]).map((column) => {
      const cell = cellValue(record, column, { locale });
      return [columnKey(column), cell && (cell.type === 'text' ? cell.text : `${cell.type} ${cell.number}`)];
    }),
  );

describe('planColumns', () => {
  it('gives a text a column for each of its languages, and one for plain strings', () => {
    expect(keysFor('organisations', { name: { sq: 'A', en: 'B' } }, { name: 'C' })).toEqual([
      'name',
      'name@sq',
      'name@en',
    ]);
  });

  it('gives the items of a list of objects their own columns, item by item', () => {
    const deadlines = [{ at: '2026-01-01' }, { at: '2026-02-01', stage: { sq: 'x' } }];
    expect(keysFor('calls', { id: 'c', deadlines }, { id: 'd' })).toEqual([
      'deadlines[1].at',
      'deadlines[1].stage@sq',
      'deadlines[2].at',
      'deadlines[2].stage@sq',
      'id',
    ]);
  });

  it('keeps a list of values in one column', () => {
    expect(keysFor('organisations', { tags: ['a', 'b'], alternateNames: [{ sq: 'x' }, 'y'] })).toEqual([
      'alternateNames',
      'alternateNames@sq',
      'tags',
    ]);
  });

  it('divides a union into its halves', () => {
    expect(keysFor('memberships', { member: 'd4d' }, { member: { individual: 'Ana' } })).toEqual([
      'member',
      'member.individual',
    ]);
  });

  it('adds wanted columns in their places, in the languages that the data has', () => {
    const wanted = {
      paths: ['id', 'name', 'summary', 'offices[].phone', 'phone'],
      languages: ['sq', 'en'],
      places: { offices: 2 },
    };
    expect(planColumns('organisations', [{ name: { sq: 'A' } }], wanted).map(columnKey)).toEqual([
      'name@sq',
      'summary@sq',
      'summary@en',
      'offices[1].phone',
      'offices[2].phone',
      'phone',
      'id',
    ]);
  });
});

describe('cellValue', () => {
  it('writes codes and municipalities in the words of the language', () => {
    const record = {
      kind: 'ngo',
      municipality: 'xk-gjakove',
      country: 'XK',
      languages: ['sq', 'sr-Latn', 'eo'],
      website: 'https://d4d.example',
    };
    expect(cellsOf('organisations', record, 'sr-Cyrl')).toEqual({
      kind: 'Невладина организација (НВО)',
      municipality: 'Ђаковица',
      country: 'Косово',
      languages: 'Албански\nСрпски (латиница)\neo',
      website: 'https://d4d.example',
    });
  });

  it('writes whole days and moments as dates, and all others as text', () => {
    const record = {
      dates: { start: '2022-12-15', end: '2023', actualStart: '2022-12', actualEnd: '1899-12-31' },
    };
    expect(cellsOf('projects', record)).toEqual({
      'dates.start': 'day 44910',
      'dates.end': '2023',
      'dates.actualStart': '2022-12',
      'dates.actualEnd': '1899-12-31',
    });
    const at = (moment: string) => cellsOf('calls', { opens: moment })['opens'];
    expect(at('2022-12-15T12:00')).toBe('moment 44910.5');
    expect(at('2022-12-15')).toBe('day 44910');
    expect(at('2022-12-15T00:00')).toBe('2022-12-15T00:00');
  });

  it('marks the items that a list of texts does not have in a language', () => {
    const goals = [{ sq: 'një', en: 'one' }, { sq: 'dy; tre' }, 'plain'];
    expect(cellsOf('projects', { goals })).toEqual({
      goals: '∅\n∅\nplain',
      'goals@sq': 'një\n"dy; tre"\n∅',
      'goals@en': 'one\n∅\n∅',
    });
  });

  it('writes numbers as numbers, yes and no as words', () => {
    expect(
      cellsOf('calls', { rolling: false, funding: { max: 1500.5, currency: 'EUR' }, reference: '007' }),
    ).toEqual({ reference: '007', rolling: 'Jo', 'funding.max': 'number 1500.5', 'funding.currency': 'EUR' });
  });
});

test.each(LOCALES)('every municipality has a name of its own in %s', (locale) => {
  const names = municipalityIds.map(
    (municipality) => cellsOf('organisations', { municipality }, locale)['municipality'],
  );
  expect(new Set(names).size).toBe(99);
  for (const name of names) expect(name).not.toMatch(/^(xk|al)-/);
});

test('a municipality with the name of another one is written by its id', () => {
  const own = { id: 'mk-gjakove' as MunicipalityId, country: 'MK', name: { sq: 'Gjakovë' } };
  const places = gazetteer([own]);
  const column = planColumns('organisations', [{ municipality: 'xk-gjakove' }])[0]!;
  const cell = (municipality: string) => cellValue({ municipality }, column, { locale: 'sq', places });
  expect(cell('xk-gjakove')).toEqual({ type: 'text', text: 'xk-gjakove' });
  expect(cell('mk-gjakove')).toEqual({ type: 'text', text: 'mk-gjakove' });
  expect(cell('xk-peje')).toEqual({ type: 'text', text: 'Pejë' });
});

test('the known values of a field have different words in every language', () => {
  for (const field of NOUNS.flatMap(fieldsOf)) {
    for (const locale of LOCALES) {
      const words = knownValues(field, locale).map(({ word }) => word);
      expect([field.path, new Set(words).size]).toEqual([field.path, words.length]);
      for (const word of words)
        expect([field.path, word]).not.toEqual([field.path, expect.stringContaining(',')]);
    }
  }
});

test('a heading names the field, the number of the item and the language', () => {
  const [column] = planColumns('calls', [{ deadlines: [{ stage: { en: 'x' } }] }]);
  expect(columnHeading(column!, 'sq')).toBe('Afati 1: faza e thirrjes (en)');
  expect(columnHeading(column!, 'sr-Cyrl')).toBe('Рок 1: фаза позива (en)');
});

test('only what every record must have is required', () => {
  const required = (owner: FieldOwner) => {
    const paths = fieldsOf(owner).map(({ path }) => path);
    return planColumns(owner, [], { paths, languages: [''], places: { parties: 2 } })
      .filter((column) => isRequired(column, owner))
      .map(columnKey);
  };
  expect(required('organisations')).toEqual(['name', 'kind']);
  expect(required('projects')).toEqual(['title', 'parties[1].role']);
  expect(required('memberships')).toEqual(['network', 'member']);
  expect(required('calls')).toEqual(['title', 'publisher']);
});

test('the rows of a template that hold no data are recognised in every language', () => {
  expect(isTemplateRow('→ Emri zyrtar')).toBe(true);
  for (const first of ['Shembull: A', 'Primer: A', 'Пример: A', 'Example: A', '  shembull : a'])
    expect(isTemplateRow(first)).toBe(true);
  for (const first of ['Shembulli i mirë', 'Primera', 'D4D', '']) expect(isTemplateRow(first)).toBe(false);
});

test.each(LOCALES)('the names of sheets in %s are allowed by spreadsheets', (locale) => {
  const names = (['dataset', ...NOUNS, 'municipalities'] as const).map((owner) => sheetName(owner, locale));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
});

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import { writeTemplate } from '../../../../src/formats/spreadsheet/write-template.ts';
import { readTable, readWorkbook } from '../../../../src/formats/spreadsheet/read-workbook.ts';
import { writeTable } from '../../../../src/formats/spreadsheet/write-table.ts';
import {
  writeWorkbook,
  writeWorkbookInPieces,
  type WriteProgress,
} from '../../../../src/formats/spreadsheet/write-workbook.ts';
import { escapeText } from '../../../../src/formats/spreadsheet/write-xlsx.ts';
import { LOCALES } from '../../../../src/language/locale.ts';
import { read } from '../../data/example.ts';

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The sheets of a workbook by name, as XML. */
function sheetsOf(bytes: Uint8Array): Record<string, string> {
  const parts = partsOf(bytes);
  const names = [...parts['xl/workbook.xml']!.matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)];
  return Object.fromEntries(names.map(([, name, id]) => [name, parts[`xl/worksheets/sheet${id}.xml`]!]));
}

/** The texts of a row. */
const rowOf = (sheet: string, row: number) =>
  [
    ...(new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`, 's').exec(sheet)?.[1] ?? '').matchAll(
      /<(?:t [^>]*|v)>([^<]*)</g,
    ),
  ].map(([, text]) => text!);

const datasetWith = (organisation: object) =>
  checkDataset({
    ura: '1',
    title: 'T',
    publisher: 'a',
    language: 'sq',
    organisations: [{ id: 'a', name: 'A', kind: 'ngo', ...organisation }],
  }).dataset;

test.each([
  ['sq', 'Listat', 'Komuna', 'Titujt me yll (*)'],
  ['sr-Latn', 'Liste', 'Opština', 'Naslovi sa zvezdicom (*)'],
  ['sr-Cyrl', 'Листе', 'Општина', 'Наслови са звездицом (*)'],
  ['en', 'Lists', 'Municipality', 'Headings with an asterisk (*)'],
] as const)(
  'a template in %s names its lists and its required headings',
  (locale, lists, label, required) => {
    const sheets = sheetsOf(writeTemplate({ locale }));
    expect(rowOf(sheets[lists]!, 1)).toContain(label);
    expect(Object.values(sheets)[0]).toContain(required);
  },
);

describe('a workbook', () => {
  test('has no formula, whatever the texts are', () => {
    const texts = ['=1+1', '+383 38 123 456', '-2', '@SUM(A1)', '\t=1', '=HYPERLINK("https://example.org")'];
    const sheets = sheetsOf(
      writeWorkbook(datasetWith({ tags: texts, name: '=cmd|calc', phone: '+383 38 123 456' })),
    );
    for (const xml of Object.values(sheets)) expect(xml).not.toMatch(/<f[ >]/);
    expect(sheets['Organizatat']).toContain('t="inlineStr"><is><t xml:space="preserve">+383 38 123 456</t>');
  });

  test('keeps fields that the model does not know, in columns after the others', () => {
    const sheet = sheetsOf(
      writeWorkbook(datasetWith({ internal: 'x', scores: [1, 2], offices: [{ id: 'o', fax: 7 }] })),
    )['Organizatat']!;
    expect(rowOf(sheet, 1).slice(-3)).toEqual(['internal', 'scores', 'offices[1].fax']);
    expect(rowOf(sheet, 3).slice(-3)).toEqual(['x', '[1,2]', '7']);
  });

  test('offers the ids of other sheets where a field refers to them', () => {
    const { dataset } = checkDataset(JSON.parse(read('civil-society.json')));
    const sheets = sheetsOf(writeWorkbook(dataset, { locale: 'en' }));
    expect(sheets['Memberships']).toMatch(/<formula1>'Organisations'!\$[A-Z]+\$3:\$[A-Z]+\$\d+<\/formula1>/);
    expect(sheets['Organisations']).toMatch(/<formula1>'Lists'!\$([A-Z])\$2:\$\1\$16<\/formula1>/);
  });

  test('is the same for the same dataset', () => {
    expect(writeWorkbook(datasetWith({}))).toEqual(writeWorkbook(datasetWith({})));
  });

  test('says how far it is, and is written in pieces of bounded size', () => {
    const organisations = Array.from({ length: 2500 }, (_, index) => ({
      id: `o-${index}`,
      name: `Organizata ${index}`,
      kind: 'ngo',
    }));
    const { dataset } = checkDataset({ ...datasetWith({}), organisations });
    const told: WriteProgress[] = [];
    const pieces = [...writeWorkbookInPieces(dataset, { onProgress: (progress) => told.push(progress) })];
    expect(told.map(({ owner, done, total }) => `${owner} ${done}/${total}`)).toEqual([
      'dataset 1/1',
      'organisations 1000/2500',
      'organisations 2000/2500',
      'organisations 2500/2500',
    ]);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200_000);
  });

  test('is made while it is taken, so that no more than a piece is in memory', () => {
    const organisations = Array.from({ length: 5000 }, (_, index) => ({
      id: `o-${index}`,
      name: 'A',
      kind: 'ngo',
    }));
    const { dataset } = checkDataset({ ...datasetWith({}), organisations });
    let done = 0;
    const pieces = writeWorkbookInPieces(dataset, { onProgress: (progress) => (done = progress.done) });
    for (let count = 0; count < 20 && done < 1000; count++) pieces.next();
    expect(done).toBeLessThan(5000);
    pieces.return();
  });

  test('cuts off a text that no cell can hold, and says where', async () => {
    const places: string[] = [];
    const dataset = datasetWith({ summary: 'ë'.repeat(40_000) });
    const bytes = writeWorkbook(dataset, {
      onShortened: ({ sheet, cell }) => places.push(`${sheet}!${cell}`),
    });
    expect(places).toEqual([expect.stringMatching(/^Organizatat![A-Z]+3$/)]);
    const { dataset: again } = await readWorkbook(bytes);
    expect(again.organisations[0]!.summary).toHaveLength(32_767);
  });
});

test('a record that is named like a note or an example is not taken for one', async () => {
  for (const name of ['→ shigjeta', 'Example: A', 'Shembull: A']) {
    const dataset = datasetWith({ name });
    expect((await readWorkbook(writeWorkbook(dataset))).dataset.organisations[0]!.name).toBe(name);
    const table = writeTable(dataset, 'organisations');
    expect(readTable(table, { noun: 'organisations' }).dataset.organisations[0]!.name).toBe(name);
  }
});

test('a CSV file has headings in its language, and neither formulas nor lost signs', () => {
  const dataset = datasetWith({ phone: '+383 38 123 456', tags: ['a', '=1+1'], founded: '2014-03-01' });
  const table = writeTable(dataset, 'organisations', { locale: 'sr-Latn' });
  expect(table).toBe(
    '\ufeffNaziv;Vrsta;Datum osnivanja;Telefon;Ključne reči;Oznaka\r\n' +
      'A;Nevladina organizacija (NVO);2014-03-01;\'+383 38 123 456;"a\n\'=1+1";a\r\n',
  );
});

test('the numbers of a CSV file have the decimal sign that goes with its delimiter', () => {
  const { dataset } = checkDataset({
    ...datasetWith({}),
    municipalities: [{ id: 'mk-tetove', country: 'MK', name: { sq: 'Tetovë' }, areaKm2: 1080.125 }],
  });
  const written = (delimiter: ';' | ',') =>
    writeTable(dataset, 'municipalities', { locale: 'en', delimiter });
  expect(written(';')).toContain(';1080,1250;');
  expect(written(',')).toContain(',1080.1250,');
});

test('escapeText leaves no character that XML does not allow', () => {
  expect(escapeText('a<b>&"c"')).toBe('a&lt;b&gt;&amp;&quot;c&quot;');
  expect(escapeText('\u0001\r\n\t')).toBe('_x0001__x000D_\n\t');
  expect(escapeText('_x0041_')).toBe('_x005F_x0041_');
  expect(escapeText('\ud800x')).toBe('\ufffdx');
});

describe('a template', () => {
  test.each(LOCALES)('in %s holds no data, and its notes and examples are not read', async (locale) => {
    const { dataset, unknownColumns, findings } = await readWorkbook(writeTemplate({ locale }));
    const records = Object.values(dataset).filter((value) => Array.isArray(value) && value.length);
    expect(records).toEqual([]);
    expect(unknownColumns).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['file-without-header']);
    expect(dataset.language).toBe(locale === 'sq-AL' ? 'sq-AL' : locale);
  });

  test('explains itself in ten lines on its first sheet', () => {
    for (const locale of LOCALES) {
      const [guide] = Object.values(sheetsOf(writeTemplate({ locale })));
      const numbers = [...guide!.matchAll(/<v>(\d+)<\/v>/g)].map(([, number]) => Number(number));
      expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    }
  });

  test('has the sheets that were asked for, and those that they need', () => {
    expect(Object.keys(sheetsOf(writeTemplate({ locale: 'en', with: ['members', 'calls'] })))).toEqual([
      'Instructions',
      'About the data',
      'Organisations',
      'Memberships',
      'Calls',
      'Lists',
    ]);
  });

  test('marks required headings, and has a note and an example under each', () => {
    const sheet = sheetsOf(writeTemplate({ locale: 'sr-Latn', with: ['members'] }))['Organizacije']!;
    const headings = rowOf(sheet, 1);
    expect(headings.slice(0, 3)).toEqual(['Naziv *', 'Vrsta *', 'Skraćenica']);
    expect(rowOf(sheet, 2)[0]).toBe('→ Pun zvanični naziv.');
    expect(rowOf(sheet, 3)[0]).toBe('Primer: Kuća polja');
    expect(rowOf(sheet, 2)).toHaveLength(headings.length);
  });

  test('offers the names of the 99 municipalities in its language', () => {
    const sheets = sheetsOf(writeTemplate({ locale: 'sr-Cyrl' }));
    expect(sheets['Организације']).toMatch(/<formula1>'Листе'!\$([A-Z])\$2:\$\1\$100<\/formula1>/);
    expect(sheets['Листе']).toContain('>Ђаковица<');
    expect(sheets['Листе']).toContain('>Скадар<');
  });

  test('has a column for each language that was asked for', () => {
    const sheet = sheetsOf(writeTemplate({ locale: 'en', languages: ['sq', 'en'] }))['Organisations']!;
    expect(rowOf(sheet, 1).slice(0, 2)).toEqual(['Name (sq) *', 'Name (en)']);
    expect(rowOf(sheet, 3).slice(0, 2)).toEqual(['Example: Shtëpia e Fushës', 'House of the Field']);
  });

  test('has all fields of the model if it is asked to', () => {
    const sheet = sheetsOf(writeTemplate({ locale: 'en', allFields: true }))['Calls']!;
    expect(rowOf(sheet, 1)).toContain('Deadline 1: time zone');
  });
});

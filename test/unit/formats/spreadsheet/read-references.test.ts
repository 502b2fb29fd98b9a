import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { formatSheetFinding } from '../../../../src/formats/spreadsheet/format-sheet-finding.ts';
import {
  readTable,
  readTableFiles,
  readWorkbook,
} from '../../../../src/formats/spreadsheet/read-workbook.ts';
import { joinPieces } from '../../../../src/formats/spreadsheet/write-workbook.ts';
import { writeXlsx } from '../../../../src/formats/spreadsheet/write-xlsx.ts';

/** A workbook with some sheets of text. */
const workbook = (
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
  hidden: readonly string[] = [],
) =>
  joinPieces(
    writeXlsx(
      Object.entries(sheets).map(([name, rows]) => ({
        name,
        columns: [],
        rows: rows.map((cells) => ({
          cells: cells.map((text) =>
            text ? { value: { type: 'text' as const, text }, style: 'plain' as const } : undefined,
          ),
        })),
        ...(hidden.includes(name) && { isHidden: true }),
      })),
    ),
  );

const organisations = [
  ['Emri', 'Shkurtesa', 'Lloji'],
  ['Rrjeti i Grave', 'RRGK', 'rrjet'],
  ['Demokraci për Zhvillim', 'D4D', 'OJQ'],
  ['Qendra Burimore', 'QB', 'OJQ'],
  ['Qendra e Biznesit', 'QB', 'OJQ'],
];

test('names, short names and ids refer to records of other sheets', async () => {
  const { dataset, findings } = await readWorkbook(
    workbook({
      Organizatat: organisations,
      Anëtarësitë: [
        ['Rrjeti', 'Anëtari', 'Që nga'],
        ['RRGK', 'd4d', '2010'],
        ['rrjeti-i-grave', 'QENDRA BURIMORE', '3.2012'],
      ],
      Projektet: [
        ['Titulli', 'Financuesi', 'Zbatuesi'],
        ['Ura', 'demokraci per zhvillim', 'Qendra Burimore\nRRGK'],
      ],
    }),
  );
  expect(findings.map(({ code }) => code)).toEqual(['file-without-header']);
  expect(dataset.memberships).toEqual([
    {
      id: 'rrjeti-i-grave-demokraci-per-zhvillim',
      network: 'rrjeti-i-grave',
      member: 'demokraci-per-zhvillim',
      since: '2010',
    },
    {
      id: 'rrjeti-i-grave-qendra-burimore',
      network: 'rrjeti-i-grave',
      member: 'qendra-burimore',
      since: '2012-03',
    },
  ]);
  expect(dataset.projects[0]?.parties).toEqual([
    { organisation: 'demokraci-per-zhvillim', role: 'funder' },
    { organisation: 'qendra-burimore', role: 'implementer' },
    { organisation: 'rrjeti-i-grave', role: 'implementer' },
  ]);
});

test('a name that two records have is never guessed', async () => {
  const { findings } = await readWorkbook(
    workbook({
      Organizatat: organisations,
      Anëtarësitë: [
        ['Rrjeti', 'Anëtari'],
        ['RRGK', 'QB'],
      ],
    }),
  );
  const [finding] = findings.filter(({ code }) => code === 'cell-name-ambiguous');
  expect(formatSheetFinding(finding!, 'en')).toMatch(
    /^Anëtarësitë!B2, Member, .*: Several records have this name\./,
  );
});

test('the header may be a table or pairs, and the publisher a name', async () => {
  for (const header of [
    [
      ['Titulli', 'Publikuesi', 'Gjuha'],
      ['Rrjeti ynë', 'RRGK', 'shqip'],
    ],
    [
      ['Titulli', 'Rrjeti ynë'],
      ['Publikuesi', 'RRGK'],
      ['Gjuha', 'shqip'],
    ],
  ]) {
    const { dataset, findings } = await readWorkbook(
      workbook({ 'Të dhënat': header, Organizatat: organisations }),
    );
    expect(findings).toEqual([]);
    expect([dataset.title, dataset.publisher, dataset.language]).toEqual([
      'Rrjeti ynë',
      'rrjeti-i-grave',
      'sq',
    ]);
  }
});

test.each([
  ['as a table', 'Titulli;Publikuesi;Përditësimi;Gjuha\n;Nuk jam;31.2.2010;klingonisht\n', 'B2 C2 D2 A2'],
  ['as pairs', 'Titulli;\nPublikuesi;Nuk jam\nPërditësimi;31.2.2010\nGjuha;klingonisht\n', 'B2 B3 B4 B1'],
])('a bad value of the header leads to its cell, %s', async (_form, content, cells) => {
  const [publisher, updated, language, title] = cells.split(' ');
  const { findings } = await readTableFiles([
    { name: 'rreth të dhënave.csv', content },
    { name: 'organizatat.csv', content: 'Emri;Lloji\nD4D;OJQ\n' },
  ]);
  const said = findings.map((finding) => formatSheetFinding(finding, 'en'));
  expect(said.sort()).toEqual(
    [
      `rreth të dhënave.csv!${publisher}, Publisher: No record has this name or ID. Add the record, or correct the name. Value: “Nuk jam”. Expected a record of type: Organisation.`,
      `rreth të dhënave.csv!${updated}, Last update: This is not a day with or without a time. Write 4.12.2026 or 4.12.2026 16:00. Value: “31.2.2010”. The value was left out.`,
      `rreth të dhënave.csv!${language}, Language: This is not a language tag. Write a BCP 47 tag, such as sq, en, sr-Latn or sr-Cyrl. Value: “klingonisht”. The value was left out.`,
      `rreth të dhënave.csv!${title}, Title: Something required is missing. Fill it in.`,
    ].sort(),
  );
});

test('a file that cannot be read is called a file, and a sheet of a workbook a sheet', async () => {
  const { findings } = await readTableFiles([
    { name: 'old.xls', content: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0) },
    { name: 'x.csv', content: 'a;b;c\nd;e;f\ng;h;i\n' },
  ]);
  const inLanguage = (locale: string) => findings.map((finding) => formatSheetFinding(finding, locale));
  expect(inLanguage('en')[0]).toMatch(/^file “old\.xls”: This is the old Excel format/);
  expect(inLanguage('sq')[0]).toMatch(/^skedari “old\.xls”: /);
  expect(inLanguage('sr-Cyrl')[0]).toMatch(/^датотека „old\.xls“: /);
  expect(inLanguage('en')[1]).toMatch(/^file “x\.csv”: /);
  const sheet = { sheet: 'Anëtarët' };
  const about = { code: 'sheet-hidden', severity: 'advice', path: [], params: {}, cell: sheet } as const;
  expect(formatSheetFinding(about, 'en')).toMatch(/^sheet “Anëtarët”: /);
});

test('a hidden sheet and one that is not known are named; a sheet of notes is not', async () => {
  const { findings } = await readWorkbook(
    workbook(
      {
        Organizatat: organisations,
        Vjetër: organisations,
        Buxheti: [
          ['Zëri', 'Sasia', 'Çmimi'],
          ['Qira', '12', '300'],
          ['Paga', '12', '900'],
        ],
        Shënime: [['Mos harro']],
      },
      ['Vjetër'],
    ),
  );
  expect(findings.map(({ code, cell }) => [code, cell?.sheet])).toEqual([
    ['sheet-hidden', 'Vjetër'],
    ['sheet-unknown', 'Buxheti'],
    ['file-without-header', undefined],
  ]);
});

test('a row of an .ods file that is repeated a million times is bounded', async () => {
  const row = (attributes: string, ...cells: string[]) =>
    `<table:table-row ${attributes}>${cells.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
  const ods = (rows: string) =>
    zipSync({
      'content.xml': strToU8(
        `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="OJQ">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    });
  const headings = row('', 'Emri', 'Lloji');
  const three = await readWorkbook(ods(headings + row('table:number-rows-repeated="3"', 'D4D', 'OJQ')));
  expect(three.findings.map(({ code, cell }) => [code, cell?.row])).toEqual([
    ['file-without-header', undefined],
    ['duplicate-id', 3],
    ['duplicate-id', 4],
  ]);
  const million = await readWorkbook(
    ods(headings + row('table:number-rows-repeated="1048575"', 'D4D', 'OJQ')),
  );
  expect(million.findings.map(({ code }) => code)).toEqual(['file-too-large']);
});

test('a second record with the same id names the cell of the first, and the email stays as written', () => {
  const text = 'Emri;Lloji;E-posta;Id-ja\nD4D;OJQ;info at d4d.org;d4d\nCASA;OJQ;;casa\nTjetra;OJQ;;d4d\n';
  const { findings } = readTable(text, { noun: 'organisations' });
  const sentences = findings.map((finding) => formatSheetFinding(finding, 'en'));
  expect(sentences).toContainEqual(
    expect.stringMatching(/^D4, ID, “Tjetra”: .*Value: “d4d”\. Cell of the first record: “?D2”?\./),
  );
  expect(sentences).toContainEqual(expect.stringMatching(/^C2, Email, .*Value: “info at d4d\.org”/));
});

import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../../src/language/locale.ts';
import { formatSheetFinding } from '../../../../src/formats/spreadsheet/format-sheet-finding.ts';
import { locateFindings } from '../../../../src/formats/spreadsheet/origins.ts';
import { writeWorkbook } from '../../../../src/formats/spreadsheet/write-workbook.ts';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import type { Finding } from '../../../../src/model/finding.ts';
import { readTable, readWorkbook } from '../../../../src/formats/spreadsheet/read-workbook.ts';

const office = (ending: string) =>
  new Uint8Array(readFileSync(new URL(`files/office.${ending}`, import.meta.url)));

describe.each(['xlsx', 'ods'])('a workbook that LibreOffice wrote as .%s', (ending) => {
  test('becomes a dataset, with real dates, a formula, a link and merged cells', async () => {
    const { dataset } = await readWorkbook(office(ending));
    expect(dataset.organisations).toEqual([
      {
        id: 'demokraci-per-zhvillim',
        name: 'Demokraci për Zhvillim',
        kind: 'ngo',
        municipality: 'xk-prishtine',
        founded: '2010-04-09',
        phone: '+38344123456',
        website: 'https://d4d-ks.org',
      },
      {
        id: 'ura-djakovica',
        name: 'Ура   Ђаковица',
        kind: 'network',
        municipality: 'xk-prishtine',
        founded: '2018-03',
        phone: '044123456',
      },
    ]);
  });

  test('has findings that lead to cells, as people see them', async () => {
    const { findings } = await readWorkbook(office(ending));
    expect(findings.map(({ code, cell }) => `${code} ${cell?.column ?? ''}${cell?.row ?? ''}`)).toEqual([
      'column-unknown G3',
      'row-hidden ',
      'file-without-header ',
      'cell-phone-number E4',
      'cell-choice B6',
      'cell-municipality C6',
      'cell-formula-error F6',
      'bad-phone E6',
    ]);
    expect(formatSheetFinding(findings.at(-2)!, 'sq')).toMatch(/^Anëtarët!F6, Faqja e internetit, /);
    for (const finding of findings)
      for (const locale of LOCALES)
        expect(formatSheetFinding(finding, locale)).not.toMatch(/undefined|cell-|row-|column-/);
  });
});

describe('a finding of the reader', () => {
  const csv = 'Emri;Lloji;Themeluar;Ngjyra\nA;OJQ;31.2.2010;e kuqe\n;OJQ;2011;\nC;klub;2012;\n';
  const cells = (findings: readonly Finding[]) => findings.map(({ code, cell }) => [code, cell]);

  test('has its cell: a column, a row, or both, as people number them', () => {
    const { findings } = readTable(csv, { name: 'organizatat.csv' });
    expect(cells(findings)).toEqual(
      expect.arrayContaining([
        ['column-unknown', { row: 1, column: 'D' }],
        ['cell-date', { row: 2, column: 'C' }],
        ['cell-choice', { row: 4, column: 'B' }],
      ]),
    );
    for (const { record, cell } of findings) if (record) expect(cell?.row).toBeGreaterThan(1);
  });

  test('has the sheet too, if it is of a workbook, unless it is about the whole file', async () => {
    const { findings } = await readWorkbook(office('xlsx'));
    expect(cells(findings)).toEqual(
      expect.arrayContaining([['cell-choice', { sheet: 'Anëtarët', row: 6, column: 'B' }]]),
    );
    for (const { code, cell } of findings) if (!code.startsWith('file-')) expect(cell?.sheet).toBeTruthy();
  });
});

describe('a CSV file', () => {
  const csv = 'Emri;Lloji\nÇelësi i Gjakovës për të rinjtë;OJQ\n';
  const bytesIn = (encoding: string) => {
    if (encoding === 'utf-8') return strToU8(csv);
    if (encoding === 'utf-8 with BOM') return strToU8('\ufeff' + csv);
    if (encoding === 'utf-16le')
      return Uint8Array.from([
        0xff,
        0xfe,
        ...[...csv].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
      ]);
    if (encoding === 'utf-16be')
      return Uint8Array.from([
        0xfe,
        0xff,
        ...[...csv].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]),
      ]);
    return Uint8Array.from([...csv].map((letter) => letter.charCodeAt(0)));
  };

  test.each([
    ['utf-8', undefined],
    ['utf-8 with BOM', undefined],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['windows-1252', 'windows-1252'],
  ])('in %s is read, and its encoding said', async (encoding, said) => {
    const { dataset, findings } = await readWorkbook(bytesIn(encoding));
    expect(dataset.organisations[0]?.name).toBe('Çelësi i Gjakovës për të rinjtë');
    expect(findings.find(({ code }) => code === 'file-encoding')?.params['encoding']).toBe(said);
  });
});

/** A workbook with some cells written by hand. */
function workbook(cells: readonly string[], { date1904 = false, styles = '' } = {}): Uint8Array {
  const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const related = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships>${related('r1', 'officeDocument', 'book/main.xml')}</Relationships>`,
    ),
    'book/main.xml': strToU8(
      `<x:workbook xmlns:x="m" xmlns:r="${REL}"><x:workbookPr date1904="${date1904 ? 1 : 0}"/><x:sheets><x:sheet name="OJQ" sheetId="1" r:id="a"/></x:sheets></x:workbook>`,
    ),
    'book/_rels/main.xml.rels': strToU8(
      `<Relationships>${related('a', 'worksheet', '/book/s.xml')}${related('b', 'styles', 'st.xml')}</Relationships>`,
    ),
    'book/st.xml': strToU8(
      `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/>${styles}</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    ),
    'book/s.xml': strToU8(
      `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>Emri</x:v></x:c><x:c r="B1" t="str"><x:v>Lloji</x:v></x:c><x:c r="C1" t="str"><x:v>Themeluar</x:v></x:c><x:c r="D1" t="str"><x:v>Numri fiskal</x:v></x:c></x:row><x:row r="2"><x:c r="A2" t="str"><x:v>D4D</x:v></x:c><x:c r="B2" t="str"><x:v>OJQ</x:v></x:c>${cells.join('')}</x:row></x:sheetData></x:worksheet>`,
    ),
  });
}

describe('a workbook with other names for its parts and prefixes for its elements', () => {
  test.each([
    [false, 44910],
    [true, 43448],
  ])('has the dates of both calendars of Excel (1904: %s)', async (date1904, serial) => {
    const bytes = workbook([`<x:c r="C2" s="1"><x:v>${serial}</x:v></x:c>`], { date1904 });
    expect((await readWorkbook(bytes)).dataset.organisations[0]?.founded).toBe('2022-12-15');
  });

  test('keeps the zeros that a format shows', async () => {
    const bytes = workbook(['<x:c r="D2" s="2"><x:v>123456</x:v></x:c>'], {
      styles: '<numFmt numFmtId="165" formatCode="000000000"/>',
    });
    expect((await readWorkbook(bytes)).dataset.organisations[0]?.identifiers).toEqual([
      { scheme: 'x-xk-fiscal', value: '000123456' },
    ]);
  });

  test('says that a formula was never calculated', async () => {
    const { findings } = await readWorkbook(workbook(['<x:c r="C2"><x:f>TODAY()</x:f></x:c>']));
    expect(findings.map(({ code, cell }) => [code, cell?.column])).toContainEqual(['cell-not-computed', 'C']);
  });

  test('takes the value of a formula', async () => {
    const bytes = workbook(['<x:c r="C2"><x:f>1000+1010</x:f><x:v>2010</x:v></x:c>']);
    expect((await readWorkbook(bytes)).dataset.organisations[0]?.founded).toBe('2010');
  });
});

test('findings of another inspection get their cells from the origins', async () => {
  const csv = strToU8('Emri;Lloji;E-mail\nD4D;OJQ;a@example.org\n');
  const { origins } = await readWorkbook(csv);
  const path = ['organisations', 0, 'email'];
  const record = { noun: 'organisations', index: 0 };
  expect(
    locateFindings([{ code: 'no-contact', severity: 'advice', path, record, params: {} }], origins)[0]?.cell,
  ).toEqual({
    row: 2,
    column: 'C',
  });
});

test('progress is reported, and other tasks run in between', async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => `Shoqata ${index};OJQ\n`).join('');
  const told: number[] = [];
  let turns = 0;
  await readWorkbook(strToU8(`Emri;Lloji\n${rows}`), {
    onRows: (count) => told.push(count),
    pause: () => {
      turns++;
      return undefined;
    },
  });
  expect(told).toEqual([128, 256, 384, 512, 640, 768, 896]);
  expect(turns).toBeGreaterThan(10);
});

test.each(LOCALES)(
  'a workbook in %s without a title and a publisher is read without remarks',
  async (locale) => {
    const organisations = [{ id: 'a', name: 'A', kind: 'ngo' }];
    const { dataset } = checkDataset({ ura: '1', organisations });
    const { findings, ...read } = await readWorkbook(writeWorkbook(dataset, { locale }));
    expect(read.dataset.organisations).toMatchObject(organisations);
    expect(findings.map(({ code }) => code)).toEqual(['file-without-header']);
    const ofNoun = await readWorkbook(writeWorkbook(dataset, { locale }), { noun: 'organisations' });
    expect(ofNoun).toMatchObject({ findings, dataset: { organisations } });
  },
);

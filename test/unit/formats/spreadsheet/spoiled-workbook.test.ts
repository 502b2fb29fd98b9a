import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import { formatSheetFinding } from '../../../../src/formats/spreadsheet/format-sheet-finding.ts';
import { markWorkbook } from '../../../../src/formats/spreadsheet/mark-workbook.ts';
import { readWorkbook } from '../../../../src/formats/spreadsheet/read-workbook.ts';
import { writeWorkbook } from '../../../../src/formats/spreadsheet/write-workbook.ts';

const { dataset } = checkDataset(
  JSON.parse(readFileSync(new URL('../../../../examples/data/civil-society.json', import.meta.url), 'utf8')),
);

const written = writeWorkbook(dataset, { locale: 'sq' });

/** A workbook as an office keeps it, whose cells can be overwritten. */
class OfficeWorkbook {
  readonly #parts = unzipSync(written);

  #partOf(sheet: string): string {
    const book = strFromU8(this.#parts['xl/workbook.xml']!);
    const number = [...book.matchAll(/<sheet name="([^"]*)"/g)].findIndex(([, name]) => name === sheet) + 1;
    return `xl/worksheets/sheet${number}.xml`;
  }

  /** Writes a text into the cell under a heading. Returns its reference. */
  write(sheet: string, heading: string, row: number, text: string): string {
    const part = this.#partOf(sheet);
    const xml = strFromU8(this.#parts[part]!);
    const headings = [...xml.matchAll(/<c r="([A-Z]+)1"[^>]*><is><t[^>]*>([^<]*)</g)];
    const column = headings.find(([, , name]) => name!.replace(/\s*\*$/, '') === heading)?.[1];
    expect(column, `${sheet} has no column ${heading}`).toBeDefined();
    const reference = `${column}${row}`;
    const cell = `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const own = new RegExp(`<c r="${reference}"(?:[^>]*/>|[^>]*>.*?</c>)`);
    const rowStart = new RegExp(`(<row r="${row}"[^>]*>)`);
    this.#parts[part] = strToU8(own.test(xml) ? xml.replace(own, cell) : xml.replace(rowStart, `$1${cell}`));
    return `${sheet}!${reference}`;
  }

  /** Empties the cells of a row under all headings that begin with a label. Returns the first. */
  empty(sheet: string, label: string, row: number): string {
    const part = this.#partOf(sheet);
    const xml = strFromU8(this.#parts[part]!);
    const columns = [...xml.matchAll(/<c r="([A-Z]+)1"[^>]*><is><t[^>]*>([^<]*)</g)]
      .filter(([, , name]) => name!.replace(/\s*(?:\([\w-]+\))?\s*\*?$/, '') === label)
      .map(([, column]) => column!);
    expect(columns.length, `${sheet} has no column ${label}`).toBeGreaterThan(0);
    const cells = new RegExp(`<c r="(?:${columns.join('|')})${row}"(?:[^>]*/>|[^>]*>.*?</c>)`, 'g');
    this.#parts[part] = strToU8(xml.replace(cells, ''));
    return `${sheet}!${columns[0]}${row}`;
  }

  bytes(): Uint8Array {
    return zipSync(this.#parts);
  }
}

/** Ten usual mistakes. Returns the workbook and the cells they are in. */
function spoil(): { office: OfficeWorkbook; cells: string[] } {
  const office = new OfficeWorkbook();
  const sheet = 'Organizatat';
  const cells = [
    office.write(sheet, 'Lloji', 3, 'diçka'),
    office.write(sheet, 'Komuna', 4, 'Atlantidë'),
    office.write(sheet, 'Komuna', 5, 'Mitrovica'),
    office.write(sheet, 'Data e themelimit', 6, '31.2.2010'),
    office.write(sheet, 'E-posta', 7, 'info(at)example.org'),
    office.write(sheet, 'Telefoni', 8, '3.83445E+11'),
    office.write(sheet, 'Faqja e internetit', 9, 'faqja jonë'),
    office.write('Thirrjet', 'Shuma maksimale', 3, 'rreth 5000'),
    office.write('Thirrjet', 'Publikuesi', 4, 'Një organizatë e panjohur'),
    office.write('Ngjarjet', 'Fillimi', 3, 'së shpejti'),
  ];
  return { office, cells };
}

test.each([
  [
    'sq',
    [
      'Kjo vlerë nuk është nga ato të lejuarat.',
      'Asnjë komunë nuk ka këtë emër.',
      'Mund të jenë disa komuna.',
      'Kjo nuk është datë, ose dita nuk ekziston.',
      'Kjo nuk është adresë e-poste.',
      'shifrat kanë humbur.',
      'Kjo adresë nuk mund të përdoret si lidhje.',
      'Ky nuk është numër.',
      'Asnjë shënim nuk e ka këtë emër ose id.',
      'Kjo nuk është ditë me ose pa orë.',
    ],
  ],
  [
    'en',
    [
      'This value is not one of those allowed.',
      'No municipality has this name.',
      'Several municipalities can be meant.',
      'This is not a date, or the day does not exist.',
      'This is not an email address.',
      'its digits are lost.',
      'This address cannot be used as a link.',
      'This is not a number.',
      'No record has this name or ID.',
      'This is not a day with or without a time.',
    ],
  ],
] as const)(
  'ten usual mistakes in the example workbook give ten sentences in %s that lead to their cells',
  async (locale, expected) => {
    const { office, cells } = spoil();
    const { dataset: read, findings } = await readWorkbook(office.bytes());
    const sentences = findings.map((finding) => formatSheetFinding(finding, locale));
    expect(sentences, sentences.join('\n')).toHaveLength(10);
    for (const [index, cell] of cells.entries()) {
      const own = sentences.filter((sentence) => sentence.startsWith(`${cell}, `));
      expect(own, cell).toEqual([expect.stringContaining(expected[index]!)]);
    }
    // A bad value in an optional field loses only itself.
    expect(read.organisations).toHaveLength(dataset.organisations.length - 1);
    expect(read.calls).toHaveLength(dataset.calls.length);
    const marked = unzipSync(await markWorkbook(office.bytes(), findings, { locale }));
    expect(Object.keys(marked).filter((name) => /comments\d+\.xml$/.test(name))).toHaveLength(3);
  },
);

test.each([
  ['Rreth të dhënave', 'Titulli'],
  ['Rreth të dhënave', 'Publikuesi'],
  ['Organizatat', 'Emri'],
  ['Organizatat', 'Lloji'],
  ['Anëtarësitë', 'Rrjeti'],
  ['Anëtarësitë', 'Anëtari'],
  ['Programet', 'Titulli'],
  ['Projektet', 'Titulli'],
  ['Grantet', 'Titulli'],
  ['Grantet', 'Përfituesi'],
  ['Thirrjet', 'Titulli'],
  ['Thirrjet', 'Publikuesi'],
  ['Shërbimet', 'Titulli'],
  ['Ngjarjet', 'Titulli'],
  ['Lajmet', 'Titulli'],
])('%s: a required “%s” that is emptied in every language leads to its first cell', async (sheet, label) => {
  const office = new OfficeWorkbook();
  const cell = office.empty(sheet, label, 3);
  const { findings } = await readWorkbook(office.bytes());
  expect(findings.map((finding) => formatSheetFinding(finding, 'sq'))).toEqual([
    expect.stringMatching(
      new RegExp(`^${cell}, ${label}(?:, “[^”]+”)?: Mungon diçka e detyrueshme\\. Plotësojeni\\.`),
    ),
  ]);
});

test('the notes under the headings are no record, even without the mark in their first cell', async () => {
  const office = new OfficeWorkbook();
  for (const sheet of ['Rreth të dhënave', 'Organizatat', 'Thirrjet'])
    office.empty(sheet, sheet === 'Organizatat' ? 'Emri' : 'Titulli', 2);
  const { dataset: read, findings } = await readWorkbook(office.bytes());
  expect(findings).toEqual([]);
  expect(read.calls).toHaveLength(dataset.calls.length);
  expect(read.title).toEqual(dataset.title);
});

test('the unspoiled example workbook gives no finding', async () => {
  const { findings } = await readWorkbook(new OfficeWorkbook().bytes());
  expect(findings).toEqual([]);
});

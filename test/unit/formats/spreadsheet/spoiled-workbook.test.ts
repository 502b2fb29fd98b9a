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

/** A workbook as an office keeps it, whose cells can be overwritten. */
class OfficeWorkbook {
  readonly #parts = unzipSync(writeWorkbook(dataset, { locale: 'sq' }));

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

  bytes(): Uint8Array {
    return zipSync(this.#parts);
  }
}

test('ten usual mistakes in the example workbook give ten sentences that lead to their cells', async () => {
  const office = new OfficeWorkbook();
  const sheet = 'Organizatat';
  const spoiled = [
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
  const { dataset: read, findings } = await readWorkbook(office.bytes());
  const sentences = findings.map((finding) => formatSheetFinding(finding, 'sq'));
  expect(sentences, sentences.join('\n')).toHaveLength(10);
  for (const cell of spoiled)
    expect(sentences.filter((sentence) => sentence.startsWith(`${cell}, `))).toHaveLength(1);
  // A bad value in an optional field loses only itself.
  expect(read.organisations).toHaveLength(dataset.organisations.length - 1);
  expect(read.calls).toHaveLength(dataset.calls.length);
  const marked = unzipSync(await markWorkbook(office.bytes(), findings, { locale: 'sq' }));
  expect(Object.keys(marked).filter((name) => /comments\d+\.xml$/.test(name))).toHaveLength(3);
});

test('the unspoiled example workbook gives no finding', async () => {
  const { findings } = await readWorkbook(new OfficeWorkbook().bytes());
  expect(findings).toEqual([]);
});

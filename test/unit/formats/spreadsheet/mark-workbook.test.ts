import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { runSync } from '../../../../src/dataset/cooperative-task.ts';
import { markWorkbook } from '../../../../src/formats/spreadsheet/mark-workbook.ts';
import { readXlsx } from '../../../../src/formats/spreadsheet/read-xlsx.ts';
import { readWorkbook } from '../../../../src/formats/spreadsheet/read-workbook.ts';
import { Budget, parseReference, type Workbook } from '../../../../src/formats/spreadsheet/workbook.ts';

const office = (ending: string) =>
  new Uint8Array(readFileSync(new URL(`files/office.${ending}`, import.meta.url)));
const cellsOf = (bytes: Uint8Array) => runSync(readXlsx(bytes, new Budget()));
const noteIn = ({ sheets }: Workbook, sheet: string, reference: string) => {
  const { row, column } = parseReference(reference)!;
  const rows = sheets.find(({ name }) => name === sheet)?.rows;
  return rows?.find(({ number }) => number === row + 1)?.cells[column]?.note;
};

test.each(['xlsx', 'ods'])('a marked .%s has notes on its cells and a sheet of findings', async (ending) => {
  const { findings } = await readWorkbook(office(ending));
  const marked = cellsOf(await markWorkbook(office(ending), findings, { locale: 'en-GB' }));
  expect(noteIn(marked, 'Anëtarët', 'C6')).toBe(
    'No municipality has this name. Write its official name, such as Gjilan or Shkodër. Value: “0.25”. The value was left out.',
  );
  const list = marked.sheets.at(-1);
  expect(list?.name).toBe('Findings');
  expect(list?.rows).toHaveLength(findings.length + 1);
  expect(list?.rows.map(({ cells }) => cells[0]?.text)).toContain('Anëtarët!C6, Municipality');
});

test('a marked workbook keeps its values, its formats, its notes and its other parts', async () => {
  const { findings } = await readWorkbook(office('xlsx'));
  const bytes = await markWorkbook(office('xlsx'), findings, { locale: 'sq' });
  const values = ({ sheets }: Workbook) =>
    sheets
      .slice(0, 2)
      .map(({ name, isHidden, rows }) => [
        name,
        isHidden,
        rows.map(({ number, isHidden: hidden, cells }) => [
          number,
          hidden,
          cells.map((cell) => cell && { ...cell, note: '' }),
        ]),
      ]);
  expect(values(cellsOf(bytes))).toEqual(values(cellsOf(office('xlsx'))));
  expect(noteIn(cellsOf(bytes), 'Anëtarët', 'A4')).toBe('Emri zyrtar,\nsipas statutit');
  const [before, after] = [unzipSync(office('xlsx')), unzipSync(bytes)];
  expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before)));
  for (const name of Object.keys(before).filter((each) => /theme|docProps|sharedStrings|sheet2/.test(each)))
    expect(after[name]).toEqual(before[name]);
});

test('a note that is there already is continued, and the gravest finding gives the colour', async () => {
  const cell = { sheet: 'Anëtarët', row: 4, column: 'A' };
  const marked = await markWorkbook(
    office('xlsx'),
    [
      { code: 'missing', severity: 'advice', path: [], cell, params: {} },
      { code: 'cell-date', severity: 'error', path: [], cell, params: { value: 'x' } },
    ],
    { locale: 'en' },
  );
  expect(noteIn(cellsOf(marked), 'Anëtarët', 'A4')).toBe(
    'Emri zyrtar,\nsipas statutit\n\nSomething required is missing. Fill it in.\nThis is not a date, or the day does not exist. Write 4.12.2026, 12.2026 or 2026. Value: “x”.',
  );
  expect(new TextDecoder().decode(unzipSync(marked)['xl/styles.xml'])).toContain('FFFFC7CE');
});

test('an empty cell can be marked, and a text in a finding is no markup', async () => {
  const cell = { sheet: 'Anëtarët', row: 5, column: 'F' };
  const params = { value: '<b>"&\u0001' };
  const marked = await markWorkbook(
    office('xlsx'),
    [{ code: 'cell-date', severity: 'error', path: [], cell, params }],
    {
      locale: 'en',
    },
  );
  const xml = new TextDecoder().decode(unzipSync(marked)['xl/worksheets/sheet1.xml']);
  expect(xml).toMatch(/<c r="F5" s="\d+"\/?>/);
  const list = cellsOf(marked).sheets.at(-1);
  expect(list?.rows[1]?.cells[4]?.text).toBe('Value: “<b>"&\u0001”.');
});

test('the list of findings goes through the sheets row by row, under bold headings, and wraps its texts', async () => {
  const at = (sheet: string | undefined, row: number, column: string) =>
    ({
      code: 'missing',
      severity: 'error',
      path: [],
      cell: { ...(sheet && { sheet }), row, column },
      params: {},
    }) as const;
  const findings = [
    at('Listat', 3, 'A'),
    at('Anëtarët', 12, 'B'),
    at('Anëtarët', 4, 'AA'),
    at('Anëtarët', 4, 'C'),
    { code: 'file-without-header', severity: 'advice', path: [], params: {} } as const,
  ];
  const bytes = await markWorkbook(office('xlsx'), findings, { locale: 'en' });
  const list = cellsOf(bytes).sheets.at(-1);
  expect(list?.rows.map(({ cells }) => cells[0]?.text)).toEqual([
    'Cell',
    undefined,
    'Anëtarët!C4',
    'Anëtarët!AA4',
    'Anëtarët!B12',
    'Listat!A3',
  ]);
  const parts = unzipSync(bytes);
  const part = Object.keys(parts)
    .filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))
    .at(-1)!;
  const [heading, text] = [...new TextDecoder().decode(parts[part]).matchAll(/<c r="D[12]" s="(\d+)"/g)].map(
    ([, style]) => Number(style),
  );
  const styles = new TextDecoder().decode(parts['xl/styles.xml']);
  const formats = [
    .../<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)![1]!.matchAll(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs),
  ].map(([format]) => format);
  const fonts = [.../<fonts[^>]*>(.*)<\/fonts>/s.exec(styles)![1]!.matchAll(/<font>.*?<\/font>/gs)];
  for (const style of [heading!, text!]) expect(formats[style]).toContain('wrapText="1"');
  expect(fonts[Number(/fontId="(\d+)"/.exec(formats[heading!]!)![1])]![0]).toContain('<b/>');
});

test.each([{ row: 0, column: 'A' }, { row: 1.5, column: 'A' }, { row: NaN }, { row: 4, column: 'AAAA' }])(
  'a finding in a cell that no sheet has is only in the list: %j',
  async (place) => {
    const cell = { sheet: 'Anëtarët', ...place };
    const findings = [{ code: 'missing', severity: 'error', path: [], cell, params: {} }] as const;
    const marked = cellsOf(await markWorkbook(office('xlsx'), findings, { locale: 'en' }));
    expect(marked.sheets.at(-1)?.rows).toHaveLength(2);
  },
);

test('the same findings give the same bytes', async () => {
  const { findings } = await readWorkbook(office('xlsx'));
  const mark = () => markWorkbook(office('xlsx'), findings, { locale: 'sr-Cyrl' });
  expect(await mark()).toEqual(await mark());
});

test('a CSV file becomes a marked workbook', async () => {
  const csv = new TextEncoder().encode('Emri;Lloji\nD4D;diçka\n');
  const { findings } = await readWorkbook(csv);
  const marked = cellsOf(await markWorkbook(csv, findings, { locale: 'en' }));
  expect(noteIn(marked, 'CSV', 'B2')).toContain('This value is not one of those allowed.');
});

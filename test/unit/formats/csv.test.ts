import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv, type CsvCell } from '../../../src/formats/csv/csv.ts';
import { readTable } from '../../../src/formats/spreadsheet/read-workbook.ts';

/** The cells of a CSV file, read by RFC 4180, section 2. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  let end = 0;
  for (const [all, quoted, plain, after] of csv.matchAll(cells)) {
    row.push(quoted?.replace(/""/g, '"') ?? plain!);
    if (after === '\r\n') {
      rows.push(row);
      row = [];
    }
    end += all.length;
  }
  expect(csv.slice(end)).toBe(''); // read to the end
  return rows;
}

/** The only cell of a table of one cell. */
const cell = (value: CsvCell) => parse(toCsv(['x'], [[value]]))[1]![0];

describe('toCsv', () => {
  test('writes headings and rows, each ending with CR and LF', () => {
    expect(
      toCsv(
        ['Titulli', 'Shuma'],
        [
          ['Kopshti', 3000.5],
          ['Ura', 0],
        ],
      ),
    ).toBe('Titulli,Shuma\r\nKopshti,3000.5\r\nUra,0\r\n');
  });

  test('quotes only cells with a comma, a quote or a line break', () => {
    expect(toCsv(['a'], [['x, y'], ['"z"'], ['l\n2'], ['l\r2'], ['l; 2'], [' l ']])).toBe(
      'a\r\n"x, y"\r\n"""z"""\r\n"l\n2"\r\n"l\r2"\r\nl; 2\r\n l \r\n',
    );
  });

  test('leaves missing values empty', () => {
    expect(toCsv(['a', 'b', 'c'], [[null, undefined, ''], ['1'], []])).toBe('a,b,c\r\n,,\r\n1,,\r\n,,\r\n');
    expect(toCsv(['a', 'b'], [[NaN, Infinity]])).toBe('a,b\r\n,\r\n');
  });

  test('writes a row of one empty cell as a row', () => {
    expect(toCsv(['a'], [[undefined], ['x']])).toBe('a\r\n""\r\nx\r\n');
  });

  test('omits cells without a heading', () => {
    expect(toCsv(['a'], [['1', '2']])).toBe('a\r\n1\r\n');
  });

  test('divides with semicolons and writes decimal commas, as Albanian and Serbian Excel read it', () => {
    const rows = [
      ['a;b', 3000.5],
      ['a, b', 1.125],
      ['c', -5],
      ['d', 1e21],
    ];
    expect(toCsv(['Emri', 'Shuma'], rows, { delimiter: ';' })).toBe(
      'Emri;Shuma\r\n"a;b";3000,5\r\na, b;1,1250\r\nc;-5\r\nd;1e+21\r\n',
    );
  });

  test.each([',', ';', '\t'] as const)('is read back unchanged by readTable, divided by %j', (delimiter) => {
    const names = ['+383 38 123 456', "'+383", '=1+1', '@rrjeti', 'a;=1', "'n Rrjeti"];
    const rows = names.map((name, index) => [name, 'OJQ', `+383 44 00${index}`, `rrjeti-${index}`]);
    const csv = toCsv(['Emri', 'Lloji', 'Telefoni', 'Id-ja'], rows, { bom: true, delimiter });
    const { dataset } = readTable(csv, { header: { title: 'R', publisher: 'rrjeti', language: 'sq' } });
    expect(dataset.organisations.map(({ name }) => name)).toEqual(names);
    expect(JSON.stringify(dataset)).toContain('"+383 44 000"');
  });

  test('begins with a byte order mark if requested', () => {
    expect(toCsv(['ë'], [], { bom: true })).toBe('\ufeffë\r\n');
    expect(toCsv(['ë'], [], { bom: false })).toBe('ë\r\n');
  });

  test.each([
    '=1+1',
    '+383 38 123 456',
    '-2',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '  =1',
    '\u00a0-1',
    '\u200b=1',
    '\ufeff=1',
    '\u0000@x',
    '＝1+1',
    '＋1',
    ' －1',
    '＠x',
    '﹦1',
  ])('escapes %j so that it is not a formula', (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  test.each(['a=1', '1-2', 'info@example.org', '–5', "'n Rrjeti", 'Ura', '#REF', ' x'])(
    'leaves %j as it is',
    (text) => {
      expect(cell(text)).toBe(text);
    },
  );

  test.each([
    ['x;=1+1', "x;'=1+1"],
    ["'=1", "''=1"],
    ['x,=1', "x,'=1"],
    ['x; @y', "x;' @y"],
    ['x\t+1', "x\t'+1"],
    ['x\n-1', "x\n'-1"],
    ['x\r\n=1', "x\r\n'=1"],
    ['\n=1', "\n'=1"],
    ['\t=1', "'\t'=1"],
    ['x;"=1"', `x;'"=1"`],
    ['x;\u200b＝1', "x;'\u200b＝1"],
    ['x;;=1', "x;;'=1"],
    ['a; b - c = d', 'a; b - c = d'],
  ])('escapes what other readers would split off %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  test('escapes headings too', () => {
    expect(toCsv(['=1', 'a'], [])).toBe("'=1,a\r\n");
  });

  test.each([
    [-5, '-5'],
    [-0, '0'],
    [0.1, '0.1'],
    [1e21, '1e+21'],
  ])('formats the number %d as %s', (number, written) => {
    expect(cell(number)).toBe(written);
  });

  const signs = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', ' ', "'", 'ë'),
  });
  const value = fc.oneof(signs, fc.string({ unit: 'binary' }), fc.double(), fc.constantFrom(null, undefined));
  const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.record({
      columns: fc.array(signs, { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(value, { minLength: width, maxLength: width })),
    }),
  );

  /**
   * Reads as lenient spreadsheets do: a quote counts at the start of a cell only, and what follows
   * the closing quote belongs to the cell.
   */
  function lenient(csv: string, separator: string): string[] {
    const cells: string[] = [];
    for (let at = 0; at < csv.length; ) {
      let value = '';
      if (csv[at] === '"') {
        const end = /^"((?:[^"]|"")*)"?/.exec(csv.slice(at))!;
        value = end[1]!.replaceAll('""', '"');
        at += end[0].length;
      }
      const rest = new RegExp(`^[^${separator}\\r\\n]*`).exec(csv.slice(at))![0];
      cells.push(value + rest);
      at += rest.length + 1;
    }
    return cells;
  }

  test.each([',', ';', '\t'])('is never a formula for a spreadsheet that splits at %j', (separator) => {
    fc.assert(
      fc.property(table, ({ columns, rows }) => {
        const texts = rows.map((row) => row.map((value) => (typeof value === 'number' ? null : value)));
        const csv = toCsv(columns, texts);
        const read = [
          ...lenient(csv, separator),
          ...papaparse.parse<string[]>(csv, { delimiter: separator }).data.flat(),
          ...(separator === ','
            ? []
            : papaparse.parse<string[]>(csv, { delimiter: separator, quoteChar: '\u0001' }).data.flat()),
        ];
        for (const each of read) expect(each).not.toMatch(/^[\s\p{Cf}]*[=+\-@]/u);
      }),
    );
  });

  test('keeps every text and never writes a formula', () => {
    fc.assert(
      fc.property(table, ({ columns, rows }) => {
        const read = parse(toCsv(columns, rows));
        expect(read.length).toBe(rows.length + 1);
        [columns, ...rows].forEach((row, at) => {
          row.forEach((given, index) => {
            const got = read[at]![index]!;
            if (typeof given === 'number') expect(got).toBe(Number.isFinite(given) ? String(given) : '');
            else {
              expect(got.replaceAll("'", '')).toBe((given ?? '').replaceAll("'", ''));
              expect(got).not.toMatch(/^\s*[=+\-@]|^[\t\r]/);
            }
          });
          expect(read[at]!.length).toBe(columns.length);
        });
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvReader } from '../../../../src/formats/spreadsheet/csv-rows.ts';
import { markWorkbook } from '../../../../src/formats/spreadsheet/mark-workbook.ts';
import { readWorkbook } from '../../../../src/formats/spreadsheet/read-workbook.ts';
import { joinList, splitList } from '../../../../src/formats/spreadsheet/list-cell.ts';

const office = (ending: string) =>
  new Uint8Array(readFileSync(new URL(`files/office.${ending}`, import.meta.url)));
const codes = async (bytes: Uint8Array, options = {}) =>
  (await readWorkbook(bytes, options)).findings.map(({ code }) => code);

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A workbook with one sheet, written by hand. */
const workbook = (sheet: string | Uint8Array, more: Record<string, string> = {}): Uint8Array => {
  const parts: Zippable = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      more['xl/workbook.xml'] ??
        `<workbook ${MAIN} xmlns:r="${REL}"><sheets><sheet name="Anëtarët" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet,
  };
  for (const [name, text] of Object.entries(more)) parts[name] = strToU8(text);
  return zipSync(parts);
};
const rows = (...lines: string[][]) =>
  `<worksheet ${MAIN}><sheetData>${lines
    .map(
      (cells) => `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

test('a workbook written by hand is read, without references or styles', async () => {
  const { dataset } = await readWorkbook(workbook(rows(['Emri', 'Lloji'], ['D4D', 'OJQ'])));
  expect(dataset.organisations).toEqual([{ id: 'd4d', name: 'D4D', kind: 'ngo' }]);
});

describe('a hostile workbook is refused with a sentence', () => {
  test('a ZIP bomb', async () => {
    const bomb = workbook(new Uint8Array(30_000_000).fill(0x20));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codes(bomb, { limits: { unpackedBytes: 1_000_000 } })).toEqual(['file-too-large']);
  });

  test('a size that the archive lies about', async () => {
    const bytes = workbook(rows(['Emri', 'Lloji'], ['D4D', 'OJQ']));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xffffffff, true);
    expect((await readWorkbook(bytes)).dataset.organisations).toHaveLength(1);
  });

  test('an XML bomb, and an external entity', async () => {
    const entities = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet ${MAIN}><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`;
    const external = `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>`;
    expect(await codes(workbook(entities))).toEqual(['file-unsafe']);
    expect(await codes(workbook(external))).toEqual(['file-unsafe']);
  });

  test('elements nested without end, and a text without end', async () => {
    expect(await codes(workbook('<worksheet>' + '<a>'.repeat(5000)))).toEqual(['file-unsafe']);
    const long = `<worksheet><sheetData><row><c t="inlineStr"><is><t>${'x'.repeat(3_000_000)}`;
    expect(await codes(workbook(long))).toEqual(['file-too-large']);
  });

  test('one cell in the last column of each row, which takes the memory of whole rows', async () => {
    const line = '<row><c r="ALL1"><v>1</v></c></row>';
    const wide = `<worksheet><sheetData>${line.repeat(6000)}</sheetData></worksheet>`;
    expect(await codes(workbook(wide), { limits: { cells: 1_000_000 } })).toEqual(['file-too-large']);
    const empty = '<table-cell table:number-columns-repeated="999"/><table-cell><p>x</p></table-cell>';
    const repeated = `<d><table><table-row table:number-rows-repeated="6000">${empty}</table-row></table></d>`;
    const ods = zipSync({ 'content.xml': strToU8(repeated) });
    expect(await codes(ods, { limits: { cells: 1_000_000 } })).toEqual(['file-too-large']);
  });

  test('merged ranges that overlap, over and over', async () => {
    const line = '<row><c><v>1</v></c></row>';
    const merged = `<worksheet><sheetData>${line.repeat(1000)}</sheetData><mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(5000)}</mergeCells></worksheet>`;
    expect(await codes(workbook(merged), { limits: { cells: 100_000 } })).toEqual(['file-too-large']);
  });

  test('more rows than a sheet can have', async () => {
    const last = '<worksheet><sheetData><row r="1048576"/><row/></sheetData></worksheet>';
    expect(await codes(workbook(last))).toEqual(['file-too-large']);
  });

  test('more cells than the limit', async () => {
    const table = workbook(rows(['Emri', 'Lloji'], ...Array.from({ length: 100 }, () => ['D4D', 'OJQ'])));
    expect(await codes(table, { limits: { cells: 50 } })).toEqual(['file-too-large']);
  });

  test.each([
    ['an old .xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'file-old-format'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0], 'file-without-tables'],
    ['the first bytes of a ZIP', [0x50, 0x4b, 3, 4, 0, 0], 'file-damaged'],
  ])('%s', async (_name, bytes, code) => {
    expect(await codes(Uint8Array.from(bytes))).toContain(code);
  });

  test('a workbook with a password', async () => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    for (const [index, letter] of [...'EncryptedPackage'].entries())
      bytes[1024 + 2 * index] = letter.charCodeAt(0);
    expect(await codes(bytes)).toEqual(['file-encrypted']);
  });
});

describe('a hostile workbook is neutral', () => {
  test('with parts whose names climb out of the archive', async () => {
    const bytes = workbook(rows(['Emri', 'Lloji'], ['D4D', 'OJQ']), {
      '../../etc/passwd': 'x',
      '/abs.xml': 'y',
    });
    expect((await readWorkbook(bytes)).dataset.organisations).toHaveLength(1);
    const marked = unzipSync(await markWorkbook(bytes, [], { locale: 'en' }));
    expect(Object.keys(marked).some((name) => name.includes('..') || name.startsWith('/'))).toBe(false);
  });

  test('with a million columns', async () => {
    const wide = `<worksheet><sheetData><row><c r="A1" t="inlineStr"><is><t>Emri</t></is></c><c r="B1" t="inlineStr"><is><t>Lloji</t></is></c><c r="ZZZ1" t="inlineStr"><is><t>x</t></is></c></row><row><c r="A2" t="inlineStr"><is><t>D4D</t></is></c></row></sheetData></worksheet>`;
    const result = await readWorkbook(workbook(wide));
    expect(result.findings.map(({ code }) => code)).toContain('sheet-columns-left-out');
    const csv = new TextEncoder().encode('Emri;Lloji' + ';'.repeat(1_000_000) + '\nD4D;OJQ\n');
    expect((await readWorkbook(csv)).dataset.organisations).toHaveLength(1);
  });

  test('with names that JavaScript owns', async () => {
    const bytes = workbook(
      rows(
        ['Emri', 'Lloji', '__proto__', 'constructor'],
        ['constructor', 'OJQ', 'x', 'y'],
        ['__proto__', 'OJQ', 'x', 'y'],
      ),
    );
    const { dataset, unknownColumns } = await readWorkbook(bytes);
    expect(dataset.organisations.map(({ id }) => id)).toEqual(['constructor', 'proto']);
    expect(unknownColumns.map(({ heading }) => heading)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('with format codes of megabytes, which a thousand styles use', async () => {
    for (const character of ['y', '[', '"', '\\']) {
      const styles = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${character.replace('"', '&quot;').repeat(character === '"' ? 300_000 : 1_900_000)}"/></numFmts><cellXfs>${'<xf numFmtId="200"/>'.repeat(2000)}</cellXfs></styleSheet>`;
      const bytes = workbook(rows(['Emri', 'Lloji'], ['D4D', 'OJQ']), {
        'xl/styles.xml': styles,
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
      });
      const { user: start } = process.cpuUsage();
      expect((await readWorkbook(bytes)).dataset.organisations).toHaveLength(1);
      expect(process.cpuUsage().user - start).toBeLessThan(3_000_000);
    }
  });

  test('with merged ranges over the whole sheet', async () => {
    const merged = rows(['Emri', 'Lloji'], ['D4D', 'OJQ']).replace(
      '</sheetData>',
      '</sheetData><mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells>',
    );
    expect((await readWorkbook(workbook(merged))).dataset.organisations).toHaveLength(1);
  });
});

test('a table in which every cell is bad gives findings that a person can read, and the number of the others', async () => {
  const bad = 'D4D;OJQ;31.2.2020\n'.repeat(30_000);
  const { findings } = await readWorkbook(new TextEncoder().encode(`Emri;Lloji;Themeluar\n${bad}Totali;1\n`));
  expect(findings.length).toBeLessThan(3000);
  const last = findings.at(-1);
  expect(last?.code).toBe('too-many-findings');
  expect(last?.params['count']).toBeGreaterThan(27_000);
}, 30_000);

test('reading stops when its signal is aborted', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(readWorkbook(office('xlsx'), { signal })).rejects.toThrow('enough');
});

test('a CSV file is divided as papaparse divides it, in pieces of any size', () => {
  const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('', '"', ';', '\n', 'ë', '""', 'a"b'));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), (lines, size) => {
      const csv = Papa.unparse(lines, { delimiter: ';', quotes: true, newline: '\r\n' });
      const found: (readonly string[])[] = [];
      const reader = new CsvReader(';', ({ cells }) => found.push(cells));
      for (let at = 0; at < csv.length; at += size) reader.push(csv.slice(at, at + size));
      reader.finish();
      const expected = Papa.parse<string[]>(csv, { delimiter: ';', newline: '\r\n' }).data;
      expect(found).toEqual(expected.filter((cells) => cells.some((each) => each !== '')));
    }),
    { seed: 17, numRuns: 300 },
  );
});

test('a list that was joined for a cell is divided into the same values', () => {
  const value = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && !text.includes('\r'));
  fc.assert(
    fc.property(fc.array(value), (values) => {
      expect(splitList(joinList(values))).toEqual(values);
    }),
    { seed: 17 },
  );
});

// A part of a real workbook with some bytes changed, in its place in the archive. URA_FUZZ_RUNS
// sets the number of runs.
describe.each(['xlsx', 'ods'])('a mutated .%s', (ending) => {
  const parts = unzipSync(office(ending));
  const names = Object.keys(parts).filter((name) =>
    /sheet1|sharedStrings|styles|workbook|content|comments/.test(name),
  );
  const numRuns = Number(process.env['URA_FUZZ_RUNS'] ?? 60);

  test('never throws, whatever its XML says', async () => {
    const change = fc.record({
      name: fc.constantFrom(...names),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.integer({ min: 0, max: 40 }),
      insert: fc.constantFrom(
        '',
        '<',
        '>',
        '"',
        '&',
        '-1',
        '1e99',
        'NaN',
        '<c/>',
        '<row r="9999999"/>',
        ' r="A0"',
        '\0',
        'ü',
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const mutated: Zippable = { ...parts };
        for (const { name, at, remove, insert } of changes) {
          const bytes = mutated[name] as Uint8Array;
          const start = Math.floor(at * bytes.length);
          mutated[name] = Uint8Array.from([
            ...bytes.subarray(0, start),
            ...strToU8(insert),
            ...bytes.subarray(start + remove),
          ]);
        }
        const file = zipSync(mutated);
        const { dataset, findings } = await readWorkbook(file);
        expect(dataset.organisations).toBeDefined();
        expect(findings.every(({ code }) => code)).toBe(true);
      }),
      { seed: 17, numRuns },
    );
  }, 60_000);

  test('never throws, whatever bytes of its archive are changed', async () => {
    const bytes = office(ending);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.nat(bytes.length),
        async (changes, cut) => {
          const file = cut % 3 ? bytes.slice() : bytes.slice(0, cut);
          for (const [at, value] of changes) if (at < file.length) file[at] = value;
          await readWorkbook(file);
        },
      ),
      { seed: 17, numRuns },
    );
  }, 60_000);
});

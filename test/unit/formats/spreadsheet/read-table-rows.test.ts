import { expect, test } from 'vitest';
import {
  readTableRows,
  type Pieces,
  type TableBatch,
} from '../../../../src/formats/spreadsheet/read-table-rows.ts';
import { readTable } from '../../../../src/formats/spreadsheet/read-workbook.ts';
import type { ReadOptions } from '../../../../src/formats/spreadsheet/to-dataset.ts';

async function batchesOf(pieces: Pieces, options?: ReadOptions): Promise<TableBatch[]> {
  const batches: TableBatch[] = [];
  for await (const batch of readTableRows(pieces, options)) batches.push(batch);
  return batches;
}

/** The bytes of a text in pieces of a size, which cut letters in two. */
function* inPieces(text: string, size: number): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const table = (rows: number) =>
  'Lista e anëtarëve\n\nEmri;Lloji;Komuna;Shënime\n' +
  Array.from({ length: rows }, (_, index) => `Shoqata ${index};OJQ;Gjakovë;x\n`).join('');

test('a file in pieces of any size gives the records that it gives as a whole', async () => {
  const whole = readTable(table(50)).dataset.organisations;
  for (const size of [1, 7, 1000]) {
    const batches = await batchesOf(inPieces(table(50), size));
    expect(batches.flatMap(({ records }) => records)).toEqual(whole);
    expect(batches[0]?.noun).toBe('organisations');
  }
});

test('a long file comes in batches, and findings about its columns come once', async () => {
  const batches = await batchesOf([table(5000)]);
  expect(batches.map(({ records }) => records.length)).toEqual([1998, 2000, 1002]);
  expect(batches.map(({ lastRow }) => lastRow)).toEqual([2001, 4001, 5003]);
  expect(batches.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
    'column-unknown',
    'file-without-header',
  ]);
});

test('a bad cell of a later batch leads to its row', async () => {
  const batches = await batchesOf([
    table(4000) + 'E fundit;OJQ;Atlantis;\nShoqata 0;OJQ;Gjakovë;\nEmri;Lloji\n',
  ]);
  expect(batches.at(-1)?.findings.map(({ code, cell }) => [code, cell?.row])).toEqual([
    ['cell-municipality', 4004],
  ]);
  // The second "Shoqata 0" is told apart by its municipality, as in a whole file.
  expect(batches.at(-1)?.records.map(({ id }) => id)).toContain('shoqata-0-xk-gjakove');
});

test('the same id in a later batch is a finding', async () => {
  const rows = Array.from({ length: 2500 }, (_, index) => `a${index};Shoqata ${index};OJQ\n`).join('');
  const batches = await batchesOf([`Id;Emri;Lloji\n${rows}a1;Tjetra;OJQ\n`]);
  expect(batches.at(-1)?.findings.map(({ code, cell, dropped }) => [code, cell, dropped])).toEqual([
    ['duplicate-id', { row: 2502, column: 'A' }, 'record'],
  ]);
});

test('Windows-1250 is recognised from the start of the file', async () => {
  // Ž and č
  const bytes = Uint8Array.from(
    [...'Naziv;Vrsta\n']
      .map((letter) => letter.charCodeAt(0))
      .concat([0x8e, 0x65, 0x6e, 0x61, 0xe8, 0x6b, 0x61, 0xe6, 0x3b, 0x4e, 0x56, 0x4f, 0x0a]),
  );
  const [batch] = await batchesOf([bytes.subarray(0, 14), bytes.subarray(14)]);
  expect(batch?.records).toEqual([{ id: 'zenackac', name: 'Ženačkać', kind: 'ngo' }]);
  expect(batch?.findings[0]).toMatchObject({ code: 'file-encoding', params: { encoding: 'windows-1250' } });
});

test('a code page is recognised after a long start without any other letter', async () => {
  const start = new TextEncoder().encode('Naziv;Vrsta\nMost;NVO\n');
  const end = Uint8Array.of(0x8e, 0x65, 0x6e, 0x61, 0xe8, 0x6b, 0x61, 0xe6, 0x3b, 0x4e, 0x56, 0x4f, 0x0a);
  const first: string[] = [];
  for await (const { records } of readTableRows([start, end]))
    first.push(...records.map((record) => (record as { name: string }).name));
  expect(first.at(-1)).toBe('Ženačkać');
});

test('findings name the record by its place in the file', async () => {
  const batches = await batchesOf([table(3000) + 'E fundit;OJQ;Atlantis;\n']);
  const [finding] = batches.at(-1)!.findings;
  expect(finding).toMatchObject({ path: ['organisations', 3000, 'municipality'], record: { index: 3000 } });
});

test('a file without a table, an empty one, and a cell without end say what is wrong', async () => {
  const codes = async (pieces: Pieces) =>
    (await batchesOf(pieces)).flatMap(({ findings }) => findings.map(({ code }) => code));
  expect(await codes(['a;b\n1;2\n'])).toContain('file-without-tables');
  expect(await codes([])).toContain('file-without-tables');
  expect(await codes(['<!doctype html>'])).toEqual(['file-not-a-workbook']);
  expect(await codes(['Emri;Lloji\nD4D;OJQ\n' + 'x'.repeat(200_000)])).toContain('file-too-large');
});

test('reading stops when its signal is aborted', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(batchesOf([table(3)], { signal })).rejects.toThrow('enough');
});

test('no more of a file is read than one batch needs, however long it is', async () => {
  let pulled = 0;
  function* endless(): Generator<string> {
    yield 'Emri;Lloji;Komuna\n';
    for (let row = 2; ; row += 100) {
      pulled = row + 99;
      yield Array.from({ length: 100 }, (_, at) => `Organizata ${row + at};OJQ;Gjilan\n`).join('');
    }
  }
  let batches = 0;
  for await (const { records, lastRow } of readTableRows(endless())) {
    expect(records.length).toBeLessThanOrEqual(2000);
    // What was read ahead: the start of 65,536 characters, by which the delimiter is found.
    expect(pulled - lastRow).toBeLessThan(3000);
    if (++batches === 6) break;
  }
  expect(batches).toBe(6);
});

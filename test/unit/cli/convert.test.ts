import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTable } from '../../../src/formats/spreadsheet/read-workbook.ts';
import { ura } from './ura.ts';

const WORKBOOK = 'test/unit/formats/spreadsheet/files/office.xlsx';
const KNOWN = 'examples/data/civil-society.json';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'ura-convert-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const csv = (text: string) => {
  writeFileSync(at('in.csv'), text);
  return at('in.csv');
};
const json = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as Record<string, unknown>;

const ROWS = 'Emri;Lloji;Komuna\nDemokraci për Zhvillim;OJQ;Prishtinë\n';

describe('ura convert', () => {
  test('writes the records of a workbook and reports each cell that it could not read', async () => {
    const { code, out } = await ura('convert', WORKBOOK, at('out.json'));
    expect(code).toBe(1);
    expect(out).toMatch(/^- Anëtarët!B6, Type, .*Value: “true”/m);
    expect(out).toContain(`Records written to ${at('out.json')}: 2.`);
    expect(json('out.json')['organisations']).toMatchObject([
      { id: 'demokraci-per-zhvillim', kind: 'ngo', municipality: 'xk-prishtine' },
      { id: 'ura-djakovica', kind: 'network' },
    ]);
  });

  test('writes what ura check reads without an error', async () => {
    const known = ['--noun', 'organisations', '--known', KNOWN];
    expect(await ura('convert', csv(ROWS), at('out.json'), ...known)).toMatchObject({ code: 0 });
    expect(json('out.json')).toMatchObject({ publisher: 'rrjeti-harku', language: 'sq' });
    expect(await ura('check', at('out.json'))).toMatchObject({ code: 0 });
  });

  test('prints what it did as JSON', async () => {
    const { code, out } = await ura(
      'convert',
      csv(ROWS),
      at('out.json'),
      '--noun',
      'organisations',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ path: at('out.json'), records: { organisations: 1 } });
  });

  test('keeps an existing file unless it is forced', async () => {
    writeFileSync(at('out.json'), 'old');
    expect(await ura('convert', csv(ROWS), at('out.json'))).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(at('out.json'), 'utf8')).toBe('old');
    expect((await ura('convert', csv(ROWS), at('out.json'), '--force')).code).toBe(0);
    expect(json('out.json')['organisations']).toHaveLength(1);
  });

  test('writes nothing when no record can be read', async () => {
    const damaged = at('in.xlsx');
    writeFileSync(damaged, 'PK\u0003\u0004 damaged');
    const { code, out, err } = await ura('convert', damaged, at('out.json'));
    expect(code).toBe(2);
    expect(out).toMatch(/^Errors\n- /);
    expect(err).toContain('has no record that can be read');
    expect(existsSync(at('out.json'))).toBe(false);
  });

  test('reads a folder of CSV files, and leads to the file and cell', async () => {
    mkdirSync(at('lists'));
    writeFileSync(at('lists/organisations.csv'), ROWS + 'CASA;OJQ;Prishtinaa\n');
    writeFileSync(
      at('lists/thirrjet.csv'),
      'Titulli;Publikuesi;Financuesi;Afati\nGrante 2026;CASA;CASA;31.2.2026\nGrante 2027;CASA;CASA;1.12.2027\n',
    );
    writeFileSync(at('lists/~$notes.csv'), 'x');
    const { code, out } = await ura('convert', at('lists'), at('out.json'), '--locale', 'sq');
    expect(code).toBe(1);
    expect(out).toMatch(/^- organisations\.csv!C3, Komuna, “CASA”: /m);
    expect(out).toMatch(/^- thirrjet\.csv!D2, .*Vlera: “31\.2\.2026”/m);
    expect(json('out.json')).toMatchObject({
      organisations: [{ id: 'demokraci-per-zhvillim' }, { id: 'casa' }],
      calls: [{ id: 'grante-2026' }, { title: 'Grante 2027', funders: ['casa'] }],
    });
    mkdirSync(at('empty'));
    expect((await ura('convert', at('empty'), at('no.json'))).err).toContain('has no spreadsheets');
  });

  test('reads the workbooks of a folder with its CSV files, and names the file and sheet', async () => {
    mkdirSync(at('lists'));
    copyFileSync(WORKBOOK, at('lists/office.xlsx'));
    writeFileSync(at('lists/thirrjet.csv'), 'Titulli;Publikuesi\nGrante 2026;Demokraci për Zhvillim\n');
    writeFileSync(at('lists/old.xls'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
    const { out } = await ura('convert', at('lists'), at('out.json'));
    expect(out).toMatch(/^- office\.xlsx, Anëtarët!B6, Type, .*Value: “true”/m);
    expect(out).toContain('file “old.xls”: This is the old Excel format');
    expect(json('out.json')).toMatchObject({
      organisations: [{ id: 'demokraci-per-zhvillim' }, { id: 'ura-djakovica' }],
      calls: [{ id: 'grante-2026', publisher: 'demokraci-per-zhvillim' }],
    });
  });

  test('reads a large CSV file in parts, as it reads it whole', async () => {
    const text = 'e gjatë '.repeat(10_000);
    const rows = Array.from({ length: 60 }, (_, index) => `Shoqata ${index};OJQ;Prizren;${text}\n`);
    const source = csv('Emri;Lloji;Komuna;Përshkrimi\n' + rows.join('') + 'Agimi;OJQ;Askund;\n');
    const inParts = await ura('convert', source, at('out.json'), '--noun', 'organisations');
    expect(inParts.code).toBe(1);
    expect(inParts.out).toMatch(/^- C62, Municipality, “Agimi”: .*Value: “Askund”/m);
    expect(inParts.out).toContain('was read in parts');
    const { dataset } = readTable(readFileSync(source, 'utf8'), { noun: 'organisations' });
    expect(json('out.json')).toEqual(
      Object.fromEntries(
        Object.entries(dataset).filter(([, value]) => !Array.isArray(value) || value.length),
      ),
    );
    // Nothing is written when nothing can be read.
    writeFileSync(at('x.csv'), 'a;b\n1;2\n'.repeat(600_000));
    expect(await ura('convert', at('x.csv'), at('no.json'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('has no record that can be read') as string,
    });
    expect(readdirSync(folder)).toEqual(['in.csv', 'out.json', 'x.csv']);
  });

  test('refuses other uses of a CSV file that does not fit in memory before it reads it', async () => {
    writeFileSync(at('in.csv'), ROWS);
    truncateSync(at('in.csv'), 100_000_001);
    for (const args of [
      ['check', at('in.csv')],
      ['convert', at('in.csv'), at('out.xlsx')],
    ])
      expect(await ura(...args)).toMatchObject({
        code: 2,
        err: expect.stringContaining('is larger than 100 MB. Only ura convert') as string,
      });
  });

  test('writes a folder of CSV files that it reads back as the same data', async () => {
    expect((await ura('convert', KNOWN, at('lists/'))).code).toBe(0);
    expect(readdirSync(at('lists'))).toEqual(expect.arrayContaining(['dataset.csv', 'organisations.csv']));
    expect((await ura('convert', KNOWN, at('lists'))).err).toContain('exists already');
    expect(await ura('convert', at('lists'), at('out.json'))).toMatchObject({ code: 0 });
    expect((await ura('convert', KNOWN, at('same.json'))).code).toBe(0);
    expect(json('out.json')).toEqual(json('same.json'));
  });

  test.each([
    [['--noun', 'people'], 'out.json', 'Unknown kind of record "people"'],
    [[], 'out.pdf', 'must end with .json, .xlsx or .csv, and that of a folder with / (got'],
  ])('explains the mistake in %j', async (args, name, text) => {
    const { code, err } = await ura('convert', csv(ROWS), at(name), ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(text)]);
  });
});

test('ura check refuses to mark the cells of a folder', async () => {
  const { code, out, err } = await ura('check', folder, '--mark', at('marked.xlsx'));
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('is a folder. --mark needs one spreadsheet');
});

test('ura check leads to the cells of a spreadsheet', async () => {
  const { code, out } = await ura('check', WORKBOOK, '--locale', 'sq');
  expect(code).toBe(1);
  expect(out).toMatch(/^- Anëtarët!C6, Komuna, .*Asnjë komunë nuk ka këtë emër/m);
  expect(out).toMatch(/^- Anëtarët!B5, Lloji, .*Askush nuk është anëtar i këtij rrjeti/m); // of the inspection
});

test('ura check reports a value that cannot be used once, and not as missing too', async () => {
  const rows = 'Emri;Lloji;Komuna;E-posta\nCASA;OJQ;Askund;info@casa.org\nAgimi;OJQ;Prizren;info@agimi.org\n';
  const { out } = await ura('check', csv(rows), '--locale', 'en');
  expect(out.match(/^- C2, Municipality.*$/gm)).toEqual([expect.stringContaining('Value: “Askund”')]);
  expect(out).not.toContain('Nothing in the file refers to');
});

test('ura check does not advise to add a contact where one that cannot be used was left out', async () => {
  const rows = 'Emri;Lloji;E-posta;Telefoni\nCASA;OJQ;info(at)casa.org;3,83445E+11\nAgimi;OJQ;;\n';
  const { out } = await ura('check', csv(rows), '--locale', 'en');
  expect(out).toMatch(/^- D2, .*Value: “3,83445E\+11”/m);
  expect(out.match(/^.*There is no way to reach.*$/gm)).toEqual([expect.stringContaining('“Agimi”')]);
});

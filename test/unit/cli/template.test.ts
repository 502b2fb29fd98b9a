import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/formats/spreadsheet/read-workbook.ts';
import { ura } from './ura.ts';

const WORKBOOK = 'test/unit/formats/spreadsheet/files/office.xlsx';
const DATA = 'examples/data/civil-society.json';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'ura-template-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

describe('ura template', () => {
  test('writes a workbook that ura check reads without a record', async () => {
    expect(await ura('template', at('a.xlsx'), '--locale', 'sq', '--with', 'members,calls')).toEqual({
      code: 0,
      out: `Libri i punës u shkrua: ${at('a.xlsx')}\n`,
      err: '',
    });
    const { dataset, findings } = await readWorkbook(readFileSync(at('a.xlsx')));
    expect(dataset.organisations).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect((await ura('template', at('a.xlsx'))).code).toBe(2);
    expect((await ura('template', at('a.xlsx'), '--force')).code).toBe(0);
  });

  test.each([
    ['sq', 'Përdorimi: ura template [opsionet] [out]'],
    ['sr-Cyrl', 'Употреба: ura template [опције] [out]'],
    ['en', 'Usage: ura template [options] [out]'],
  ])('has a line of usage in %s', async (locale, usage) => {
    expect((await ura('template', '--help', '--locale', locale)).out.split('\n')[0]).toBe(usage);
  });

  test.each([
    [['--with', 'people'], 'a.xlsx', 'Unknown kind of record "people". Use one of: members, '],
    [[], 'a.csv', 'must end with .xlsx'],
  ])('explains the mistake in %j', async (args, name, text) => {
    const { code, err } = await ura('template', at(name), ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(text)]);
  });
});

describe('ura convert to a spreadsheet', () => {
  test('and back gives the same data', async () => {
    expect((await ura('convert', DATA, at('a.xlsx'), '--locale', 'sq')).code).toBe(0);
    expect((await ura('convert', at('a.xlsx'), at('b.json'))).code).toBe(0);
    expect((await ura('convert', DATA, at('c.json'))).code).toBe(0);
    expect(JSON.parse(readFileSync(at('b.json'), 'utf8'))).toEqual(
      JSON.parse(readFileSync(at('c.json'), 'utf8')),
    );
  });

  test('writes one list as CSV, and asks which if there are several', async () => {
    expect((await ura('convert', DATA, at('calls.csv'), '--noun', 'calls', '--locale', 'sq')).code).toBe(0);
    expect(readFileSync(at('calls.csv'), 'utf8')).toMatch(/^\ufeff?[^\n]*;[^\n]*\r\n/);
    expect((await ura('convert', DATA, at('all.csv'))).err).toContain('A CSV file has one list. Add --noun');
  });
});

describe('ura check --mark', () => {
  test('writes a copy with marked cells, and never over a file', async () => {
    const args = ['check', WORKBOOK, '--locale', 'sq', '--mark', at('marked.xlsx')];
    const { code, out } = await ura(...args);
    expect(code).toBe(1);
    expect(out).toMatch(/\nKopja me qelizat e shënuara: .*marked\.xlsx\n$/);
    expect(readFileSync(at('marked.xlsx')).length).toBeGreaterThan(readFileSync(WORKBOOK).length / 2);
    expect((await ura(...args)).code).toBe(2);
  });

  test('needs a spreadsheet', async () => {
    expect((await ura('check', DATA, '--mark', at('m.xlsx'))).err).toContain('is not a spreadsheet');
    writeFileSync(at('bad.xlsx'), 'PK\u0003\u0004');
    expect((await ura('check', at('bad.xlsx'), '--mark', at('m.xlsx'))).err).toContain('was not written');
    expect((await ura('check', WORKBOOK, '--mark', at('m.csv'))).err).toContain('must end with .xlsx');
  });
});

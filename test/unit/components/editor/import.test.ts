import { expect, test } from 'vitest';
import { changeLabel, valueText } from '../../../../components/elements/editor/state/change-texts.ts';
import {
  applyImport,
  planImport,
  readFile,
  usualRows,
} from '../../../../components/elements/editor/state/import-file.ts';
import { openDataset } from '../../../../components/elements/editor/state/open-dataset.ts';
import { writeWorkbook } from '../../../../src/formats/spreadsheet/write-workbook.ts';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';

const header = { ura: '1', title: 'T', publisher: 'a', language: 'sq' };
const { dataset: known } = openDataset({
  ...header,
  organisations: [
    { id: 'a', name: 'Alfa', kind: 'ngo', website: 'not a link' },
    { id: 'b', name: 'Beta', kind: 'ngo' },
  ],
})!;
const bytes = (text: string) => new TextEncoder().encode(text);
const workbook = async () =>
  (await writeWorkbook(
    checkDataset({
      ...header,
      organisations: [
        { id: 'a', name: 'Alfa', kind: 'network' },
        { id: 'c', name: 'Gama', kind: 'ngo' },
        { id: 'd', name: 'BETA', kind: 'ngo' },
      ],
    }).dataset,
    { locale: 'en' },
  )) as Uint8Array;

test('a workbook is compared with the open file, record by record', async () => {
  const plan = planImport('a.xlsx', known, (await readFile('a.xlsx', await workbook(), known))!);
  expect(plan.rows.map(({ key, name, fields, candidates }) => [key, name, fields, candidates])).toEqual([
    ['added organisations c', 'Gama', [], []],
    ['changed organisations a', 'Alfa', ['kind'], []],
    ['doubtful organisations d', 'BETA', [], ['Beta']],
  ]);
});

test('only the chosen rows are imported, and earlier errors stay as they were', async () => {
  const plan = planImport('a.xlsx', known, (await readFile('a.xlsx', await workbook(), known))!);
  expect(applyImport(known, plan, new Set())).toEqual(known);
  const usual = applyImport(known, plan, usualRows(plan));
  expect(usual.organisations).toEqual([
    { id: 'a', name: 'Alfa', kind: 'network', website: 'not a link' },
    { id: 'b', name: 'Beta', kind: 'ngo' },
    { id: 'c', name: 'Gama', kind: 'ngo' },
  ]);
  const same = applyImport(known, plan, new Set(['doubtful organisations d']));
  expect(same.organisations.map(({ id, name }) => [id, name])).toEqual([
    ['a', 'Alfa'],
    ['b', 'BETA'],
  ]);
});

test('a record that is missing from the file is deleted only on request', async () => {
  const text = JSON.stringify({ ...header, organisations: [{ id: 'a', name: 'Alfa', kind: 'ngo' }] });
  const plan = planImport('a.json', known, (await readFile('a.json', bytes(text), known))!);
  expect(plan.rows.map(({ key }) => key)).toEqual(['removed organisations b']);
  expect(usualRows(plan).size).toBe(0);
  expect(applyImport(known, plan, new Set(['removed organisations b'])).organisations.length).toBe(1);
});

test('CSV is read too, and other files are refused', async () => {
  const read = await readFile('anetaret.csv', bytes('Emri;Lloji\nDelta;OJQ\n'), known);
  expect(read?.dataset.organisations[0]).toMatchObject({ name: 'Delta', kind: 'ngo' });
  expect(await readFile('a.json', bytes('{"a": 1}'))).toBeUndefined();
  expect(await readFile('a.json', bytes('{"a": '))).toBeUndefined();
});

test('a change is said with the name of its field, its language and its values', () => {
  expect(changeLabel({ path: ['name', 'sr-Latn'] }, 'en')).toBe('Name (Serbian (Latin))');
  expect(changeLabel({ path: ['dates', 'end'] }, 'en')).toBe('End');
  expect(valueText({ amount: 5000, currency: 'EUR' }, 'en')).toBe('€5,000');
  expect(valueText(['a', { sq: 'b' }], 'en')).toBe('a; b');
  expect(valueText(undefined, 'en')).toBe('');
  expect(valueText('x'.repeat(500), 'en').length).toBe(120);
});

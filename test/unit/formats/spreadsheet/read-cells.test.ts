import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runSync } from '../../../../src/dataset/cooperative-task.ts';
import { readOds } from '../../../../src/formats/spreadsheet/read-ods.ts';
import { readXlsx } from '../../../../src/formats/spreadsheet/read-xlsx.ts';
import {
  Budget,
  columnName,
  parseReference,
  type Workbook,
} from '../../../../src/formats/spreadsheet/workbook.ts';

// Written by LibreOffice from office.fods:
//   soffice --headless --convert-to xlsx --outdir . office.fods (and ods)
const read = (ending: 'xlsx' | 'ods'): Workbook => {
  const bytes = new Uint8Array(readFileSync(new URL(`files/office.${ending}`, import.meta.url)));
  return runSync((ending === 'xlsx' ? readXlsx : readOds)(bytes, new Budget()));
};

describe.each(['xlsx', 'ods'] as const)('a workbook that LibreOffice wrote as .%s', (ending) => {
  const [members, lists] = read(ending).sheets;
  const cell = (row: number, column: string) =>
    members?.rows.find(({ number }) => number === row)?.cells[parseReference(column + '1')!.column];

  test('has its sheets by name, hidden ones marked', () => {
    expect([members?.name, members?.isHidden]).toEqual(['Anëtarët', undefined]);
    expect([lists?.name, lists?.isHidden]).toEqual(['Listat', true]);
  });

  test('has the rows with content under the numbers that people see', () => {
    expect(members?.rows.map(({ number }) => number)).toEqual([1, 3, 4, 5, 6]);
  });

  test('marks a hidden row and keeps its cells', () => {
    expect(members?.rows.find(({ number }) => number === 5)?.isHidden).toBe(true);
    expect(cell(5, 'A')?.text).toBe('Ура   Ђаковица');
  });

  test('repeats a cell that is merged downwards', () => {
    expect(cell(4, 'C')?.text).toBe('Prishtinë');
    expect(cell(5, 'C')?.text).toBe('Prishtinë');
  });

  test('has dates as precise as they are shown', () => {
    expect(cell(4, 'D')).toEqual({ kind: 'date', text: '2010-04-09' });
    expect(cell(5, 'D')).toEqual({ kind: 'date', text: '2018-03' });
    expect(cell(6, 'D')).toEqual({ kind: 'date', text: '2026-12-04T16:00' });
    expect(cell(6, 'E')).toEqual({ kind: 'time', text: '16:00' });
  });

  test('has numbers with all their digits, and with the zeros that their format shows', () => {
    expect(cell(4, 'E')).toEqual({ kind: 'number', text: '38344123456' });
    expect(cell(5, 'E')).toEqual({ kind: 'number', text: '044123456' });
    expect(cell(4, 'G')).toEqual({ kind: 'number', text: '12500.5' });
    expect(cell(6, 'C')).toEqual({ kind: 'number', text: '0.25', isPercent: true });
  });

  test('has the value of a formula, and the error of a failed one', () => {
    expect(cell(5, 'G')).toEqual({ kind: 'number', text: '25001' });
    expect(cell(6, 'F')).toEqual({ kind: 'error', text: '#DIV/0!' });
  });

  test('has the note on a cell, its link and its line breaks', () => {
    expect(cell(4, 'A')?.note).toBe('Emri zyrtar,\nsipas statutit');
    expect(cell(4, 'F')).toEqual({ kind: 'text', text: 'd4d-ks.org', link: 'https://d4d-ks.org/' });
    expect(cell(6, 'A')?.text).toBe('rreshti i parë\nrreshti i dytë');
  });

  test('repeats a merged cell in each of its columns', () => {
    expect([cell(6, 'G')?.text, cell(6, 'H')?.text]).toEqual(['0.1', '0.1']);
    expect(cell(6, 'B')).toEqual({ kind: 'boolean', text: 'true' });
  });
});

test('columns have the letters of a spreadsheet', () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  for (const column of [0, 25, 26, 701, 702, 16383])
    expect(parseReference(`${columnName(column)}7`)).toEqual({ column, row: 6 });
});

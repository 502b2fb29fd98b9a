import { describe, expect, it } from 'vitest';
import { sortRecords, type SortKey } from '../../../src/view/sort-records.ts';
import { readSort, writeSort, type Column } from '../../../src/view/table.ts';

const column = (name: string, kind: 'text' | 'date'): Column<never> => ({
  name,
  label: name,
  cell: () => undefined,
  sort: { kind, of: () => undefined },
});
const columns = [column('title', 'text'), column('run-by', 'text'), column('start', 'date')];

describe('sorting records', () => {
  const text: SortKey<string> = { kind: 'text', of: (name) => name };

  it('uses the alphabet of the language, with its digraphs', () => {
    const names = ['Zhur', 'Çabra', 'Zym', 'Dhërmi', 'Dukat', 'Cakaj', 'Ejll', 'Ëma'];
    expect(sortRecords(names, text, 'ascending', 'sq')).toEqual([
      'Cakaj',
      'Çabra',
      'Dukat',
      'Dhërmi',
      'Ejll',
      'Ëma',
      'Zym',
      'Zhur',
    ]);
    expect(sortRecords(['Njegoš', 'Nušić', 'Džep', 'Dom'], text, 'descending', 'sr-Latn')).toEqual([
      'Njegoš',
      'Nušić',
      'Džep',
      'Dom',
    ]);
  });

  it('puts records without a value last in both directions, and keeps the order of equal ones', () => {
    const dates: SortKey<readonly [string, string?]> = { kind: 'date', of: ([, date]) => date };
    const records = [['a', '2024'], ['b'], ['c', '2025-03'], ['d', '2024'], ['e']] as const;
    const ids = (direction: 'ascending' | 'descending') =>
      sortRecords(records, dates, direction, 'en').map(([id]) => id);
    expect(ids('descending')).toEqual(['c', 'a', 'd', 'b', 'e']);
    expect(ids('ascending')).toEqual(['a', 'd', 'c', 'b', 'e']);
  });

  it('compares amounts only within their currency, the most frequent one first', () => {
    const money: SortKey<readonly [number, string]> = {
      kind: 'money',
      of: ([amount, currency]) => (currency ? { amount, currency } : undefined),
    };
    const grants = [
      [9_000_000, 'ALL'],
      [5, ''],
      [200, 'EUR'],
      [1000, 'EUR'],
    ] as const;
    const amounts = (direction: 'ascending' | 'descending') =>
      sortRecords(grants, money, direction, 'sq').map(([amount]) => amount);
    expect(amounts('descending')).toEqual([1000, 200, 9_000_000, 5]);
    expect(amounts('ascending')).toEqual([200, 1000, 9_000_000, 5]);
  });
});

describe('a written sort', () => {
  it('has the direction that readers expect first, or the one that it names', () => {
    expect(readSort('title', columns)).toEqual({ by: 'title', direction: 'ascending' });
    expect(readSort('start', columns)).toEqual({ by: 'start', direction: 'descending' });
    expect(readSort(' run-by-descending ', columns)).toEqual({ by: 'run-by', direction: 'descending' });
  });

  it('is nothing for a column that the table does not have', () => {
    for (const written of [undefined, '', 'nonsense', 'constructor', 'title-sideways', '-ascending'])
      expect(readSort(written, columns)).toBeUndefined();
  });

  it('is read as it was written', () => {
    for (const written of ['title', 'title-descending', 'start', 'start-ascending'])
      expect(writeSort(readSort(written, columns)!, columns)).toBe(written);
  });
});

import { describe, expect, test } from 'vitest';
import { filterOptions } from '../../../../components/list/filter-form.ts';

describe('filterOptions', () => {
  const names: Readonly<Record<string, string>> = { a: 'Çadra', b: 'Cakë', c: 'Dritë' };
  const nameOf = (value: string) => ({ text: names[value]!, lang: 'sq' });

  test('sorts values by their names in the alphabet of the language', () => {
    const options = filterOptions(['c', 'a', 'b'], { label: '', nameOf }, 'sq');
    expect(options.map(({ text }) => text)).toEqual(['Cakë', 'Çadra', 'Dritë']);
  });

  test('keeps a given order', () => {
    const options = filterOptions(['a', 'c', 'b'], { label: '', nameOf, order: ['c', 'b', 'a'] }, 'sq');
    expect(options.map(({ value }) => value)).toEqual(['c', 'b', 'a']);
  });

  test('uses a value as its name if none is given', () => {
    expect(filterOptions(['2025'], { label: '' }, 'en')).toEqual([
      { value: '2025', text: '2025', lang: 'en' },
    ]);
  });

  test('leaves out what has no name, except for the value that is set', () => {
    const field = { label: '', nameOf: (value: string) => (value === 'x' ? undefined : nameOf(value)) };
    expect(filterOptions(['c', 'x'], field, 'sq').map(({ value }) => value)).toEqual(['c']);
    expect(filterOptions(['c', 'x'], field, 'sq', 'x')).toEqual([
      { value: 'c', text: 'Dritë', lang: 'sq' },
      { value: 'x', text: 'x', lang: 'sq' },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { filterOptions } from '../../../../components/list/filter-form.ts';

describe('filterOptions', () => {
  const names: Readonly<Record<string, string>> = { a: 'Çadra', b: 'Cakë', c: 'Dritë' };
  const say = (value: string) => ({ text: names[value]!, lang: 'sq' });

  test('sorts values by their names in the alphabet of the language', () => {
    const options = filterOptions(['c', 'a', 'b'], { label: '', say }, 'sq');
    expect(options.map(({ text }) => text)).toEqual(['Cakë', 'Çadra', 'Dritë']);
  });

  test('keeps an order of its own', () => {
    const options = filterOptions(['a', 'c', 'b'], { label: '', say, order: ['c', 'b', 'a'] }, 'sq');
    expect(options.map(({ value }) => value)).toEqual(['c', 'b', 'a']);
  });

  test('names values by themselves where nothing else is said', () => {
    expect(filterOptions(['2025'], { label: '' }, 'en')).toEqual([
      { value: '2025', text: '2025', lang: 'en' },
    ]);
  });
});

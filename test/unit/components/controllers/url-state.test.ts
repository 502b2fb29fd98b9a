import { describe, expect, test } from 'vitest';
import { readFilters, writeFilters } from '../../../../components/controllers/url-state.ts';

describe('filters in a URL', () => {
  test('leave the parameters of others unchanged', () => {
    const search = '?q=a%20b+c&broken=%E0&x';
    const written = writeFilters(search, 'grants', new Map([['municipality', 'xk-gjilan']]));
    expect(written).toBe(`${search}&grants.municipality=xk-gjilan`);
    expect([...readFilters(written, 'grants')]).toEqual([['municipality', 'xk-gjilan']]);
    expect([...readFilters(written, 'calls')]).toEqual([]);
    expect(writeFilters(written, 'grants', new Map())).toBe(search);
  });

  test('are written even if a word has half of a surrogate pair', () => {
    const written = writeFilters('', 'calls', new Map([['text', 'a\ud800']]));
    expect(written).toBe('?calls.text=a%EF%BF%BD');
    expect(readFilters(written, 'calls').get('text')).toBe('a\ufffd');
  });

  test('belong to one list, even if the prefix of another begins with the same letters', () => {
    expect([...readFilters('?calls.new.kind=1&calls.kind=2', 'calls')]).toEqual([['kind', '2']]);
  });
});

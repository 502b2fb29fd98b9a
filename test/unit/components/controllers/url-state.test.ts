import { describe, expect, test } from 'vitest';
import { readFilters, writeFilters } from '../../../../components/controllers/url-state.ts';

describe('Filters in an address', () => {
  test('stand beside the parameters of others, which stay letter by letter', () => {
    const search = '?q=a%20b+c&broken=%E0&x';
    const written = writeFilters(search, 'grants', new Map([['municipality', 'xk-gjilan']]));
    expect(written).toBe(`${search}&grants.municipality=xk-gjilan`);
    expect([...readFilters(written, 'grants')]).toEqual([['municipality', 'xk-gjilan']]);
    expect([...readFilters(written, 'calls')]).toEqual([]);
    expect(writeFilters(written, 'grants', new Map())).toBe(search);
  });

  test('belong to one list, also where the name of another begins alike', () => {
    expect([...readFilters('?calls.new.kind=1&calls.kind=2', 'calls')]).toEqual([['kind', '2']]);
  });
});

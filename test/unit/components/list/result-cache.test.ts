import { describe, expect, test, vi } from 'vitest';
import { ResultCache } from '../../../../components/list/result-cache.ts';

interface Result {
  readonly changesAt?: number;
}

describe('ResultCache', () => {
  const linked = {};
  const setUp = (result: Result = {}) => ({
    cache: new ResultCache<'matches' | 'all', Result>(),
    search: vi.fn(() => ({ ...result })),
  });

  test('searches once for the same data and query', () => {
    const { cache, search } = setUp();
    const first = cache.get('matches', { linked, question: 'a', now: 1 }, search);
    expect(cache.get('matches', { linked, question: 'a', now: 2 }, search)).toBe(first);
    expect(search).toHaveBeenCalledTimes(1);
  });

  test('answers one slot with the result of another', () => {
    const { cache, search } = setUp();
    const first = cache.get('all', { linked, question: 'a', now: 1 }, search);
    expect(cache.get('matches', { linked, question: 'a', now: 1 }, search)).toBe(first);
  });

  test('searches again when the data, the query or the time changes', () => {
    const { cache, search } = setUp({ changesAt: 10 });
    cache.get('all', { linked, question: 'a', now: 5 }, search);
    cache.get('all', { linked: {}, question: 'a', now: 5 }, search);
    cache.get('all', { linked, question: 'b', now: 5 }, search);
    cache.get('all', { linked, question: 'b', now: 10 }, search);
    cache.get('all', { linked, question: 'b', now: 4 }, search);
    expect(search).toHaveBeenCalledTimes(5);
  });
});

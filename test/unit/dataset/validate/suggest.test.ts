import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../../src/dataset/validate/suggest.ts';
import { runs } from '../../../tier.mjs';

/** The distance by the textbook, with swapped letters: Damerau, optimal string alignment. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

describe('suggest', () => {
  test.each([
    ['foundaton', 'foundation'],
    ['fundation', 'foundation'],
    ['foundatoin', 'foundation'],
    ['xfoundation', 'foundation'],
    ['foundation', 'foundation'],
    ['fondaton', 'foundation'],
    ['fondatn', undefined],
    ['ngoo', 'ngo'],
    ['nog', 'ngo'],
    ['nox', undefined],
    ['', undefined],
    ['x'.repeat(81), undefined],
  ])('returns for "%s": %s', (word, expected) => {
    expect(suggest(word, ['ngo', 'foundation', 'x'.repeat(81)])).toBe(expected);
  });

  test('returns undefined when two words are equally near', () => {
    expect(suggest('projekt-3', ['projekt-1', 'projekt-2'])).toBeUndefined();
    expect(suggest('projekt-3', ['projekt-1', 'projekt-2', 'projekt-3'])).toBe('projekt-3');
    expect(suggest('projekt-13', ['projekt-2', 'projekt-1'])).toBe('projekt-1');
  });

  test('returns what the textbook algorithm finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 9 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (asked, known) => {
        const limit = asked.length < 5 ? 1 : 2;
        const found = known
          .map((each) => ({ each, away: distance(asked, each) }))
          .filter(({ away }) => away <= limit);
        const least = Math.min(...found.map(({ away }) => away));
        const best = found.filter(({ away }) => away === least);
        expect(suggest(asked, known)).toBe(best.length === 1 ? best[0]!.each : undefined);
      }),
      { numRuns: runs(2000) },
    );
  });
});

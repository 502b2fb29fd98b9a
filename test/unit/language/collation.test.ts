import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText, initialLetter, sortKey } from '../../../src/language/collation.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { runs } from '../../tier.mjs';

const sign = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe.each(LOCALES)('text order in %s', (locale) => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'adhgjlnrstxzćčçđëžšЂaaDHLN -’1209“'), maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const compare = compareText(locale);

  it('is total, and agrees with the sort keys', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(compare(a, b) === 0).toBe(a === b);
        expect(compare(a, b)).toBe(sign(sortKey(a, locale), sortKey(b, locale)));
        expect(compare(a, b) + compare(b, a)).toBe(0);
      }),
      { numRuns: runs(500) },
    );
  });

  it('sorts numbers by size, lower case before upper case, and accents last', () => {
    const right = ['2 a', '10 a', 'a', 'A', 'á', 'b'];
    expect([...right].reverse().sort(compare)).toEqual(right);
  });

  it('ignores punctuation before the first letter', () => {
    expect(sortKey('“QKB”', locale).split('\0')[0]).toBe(sortKey('QKB', locale).split('\0')[0]);
    expect(initialLetter('“QKB”', locale)).toBe('Q');
  });
});

it('sorts the 36 letters of the Albanian alphabet', () => {
  const alphabet = 'a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v x xh y z zh'.split(
    ' ',
  );
  expect(alphabet).toHaveLength(36);
  expect([...alphabet].reverse().sort(compareText('sq'))).toEqual(alphabet);
  expect(alphabet.map((letter) => initialLetter(letter.toUpperCase(), 'sq').toLowerCase())).toEqual(alphabet);
});

it('sorts the 30 letters of both Serbian alphabets', () => {
  const latin = 'a b c č ć d dž đ e f g h i j k l lj m n nj o p r s š t u v z ž'.split(' ');
  const cyrillic = [...'абвгдђежзијклљмнњопрстћуфхцчџш'];
  expect([latin.length, cyrillic.length]).toEqual([30, 30]);
  expect([...latin].reverse().sort(compareText('sr-Latn'))).toEqual(latin);
  expect([...cyrillic].reverse().sort(compareText('sr-Cyrl'))).toEqual(cyrillic);
});

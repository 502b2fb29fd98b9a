import { describe, expect, test } from 'vitest';
import { initials } from '../../../src/language/initials.ts';

describe('initials', () => {
  test.each([
    ['Shtëpia e Bozhures', 'sq', 'ShB'],
    ['Demokraci për Zhvillim', 'sq', 'DZh'],
    ['Shoqata', 'sq', 'Sh'],
    ['Gjethi', 'sq', 'Gj'],
    ['Dhoma', 'sq', 'Dh'],
    ['Çelësi i Artë', 'sq', 'ÇA'],
    ['Njegoš', 'sr-Latn', 'Nj'],
    ['Ljubav', 'sr-Latn', 'Lj'],
    ['Džez klub', 'sr-Latn', 'DžK'],
    ['NJEGOŠ', 'sr-Latn', 'Nj'],
    ['Njegoš', 'sr', 'Nj'],
    ['Његош', 'sr-Cyrl', 'Њ'],
    ['Мрежа Ђаковица', 'sr-Cyrl', 'МЂ'],
    ['Ǉubav', 'sr-Latn', 'Lj'], // the letter as one character
    ['Njegos House', 'en', 'NH'],
    ['Shelter', 'en', 'S'],
    ['Book Oasis', 'en', 'BO'],
    ['istanbul evi', 'tr', 'İ'],
    ['İstanbul Işık', 'tr', 'İI'],
    ['“Rruga e Re”, OJQ', 'sq', 'RrR'],
    ['“4 maj”', 'sq', 'M'],
    ['e dhe i', 'sq', 'EDh'],
    ['2026', 'sq', ''],
    ['', 'und', ''],
  ])('of %s in %s are %s', (text, lang, expected) => {
    expect(initials({ text, lang }, 'en')).toBe(expected);
  });

  test('follow the alphabet of the reader when the language of the name is unknown', () => {
    expect(initials({ text: 'Shoqata', lang: 'und' }, 'sq')).toBe('Sh');
    expect(initials({ text: 'Shoqata', lang: 'und' }, 'en')).toBe('S');
  });
});

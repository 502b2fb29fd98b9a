import { describe, expect, it } from 'vitest';
import { pick } from '../../../src/language/text.ts';

const all = {
  sq: 'Komuna',
  'sq-AL': 'Bashkia',
  'sr-Latn': 'Opština',
  'sr-Cyrl': 'Општина!',
  en: 'Municipality',
};

describe('pick', () => {
  it.each(['sq', 'sq-AL', 'sr-Latn', 'sr-Cyrl', 'en'] as const)(
    'takes %s as it is, if it is there',
    (locale) => {
      expect(pick(all, locale, 'sq')).toEqual({ text: all[locale], lang: locale });
    },
  );

  it('reads a plain string in the language of the dataset', () => {
    expect(pick('Komuna', 'en', 'sq')).toEqual({ text: 'Komuna', lang: 'sq' });
    expect(pick('Komuna', 'en')).toEqual({ text: 'Komuna', lang: 'und' });
    expect(pick('Opština', 'sr-Cyrl', 'sr-Latn')).toEqual({ text: 'Општина', lang: 'sr-Cyrl' });
    expect(pick('Opština', 'en', 'sr')).toEqual({ text: 'Opština', lang: 'sr-Latn' });
  });

  it('transliterates a missing Serbian script', () => {
    expect(pick({ sq: 'Komuna', 'sr-Latn': 'Opština' }, 'sr-Cyrl', 'sq')).toEqual({
      text: 'Општина',
      lang: 'sr-Cyrl',
    });
    expect(pick({ sq: 'Komuna', 'sr-Cyrl': 'Општина' }, 'sr-Latn', 'sq')).toEqual({
      text: 'Opština',
      lang: 'sr-Latn',
    });
  });

  it('sees by the letters what "sr" is written in', () => {
    expect(pick({ sr: 'Opština' }, 'sr-Latn')).toEqual({ text: 'Opština', lang: 'sr-Latn' });
    expect(pick({ sr: 'Opština' }, 'sr-Cyrl')).toEqual({ text: 'Општина', lang: 'sr-Cyrl' });
    expect(pick({ 'sr-RS': 'Општина' }, 'sr-Latn')).toEqual({ text: 'Opština', lang: 'sr-Latn' });
    expect(pick({ sr: 'Opština' }, 'en')).toEqual({ text: 'Opština', lang: 'sr-Latn' });
  });

  it('takes another variety of the language before another language', () => {
    expect(pick({ en: 'x', sq: 'Komuna' }, 'sq-AL', 'en')).toEqual({ text: 'Komuna', lang: 'sq' });
    expect(pick({ en: 'x', 'sq-AL': 'Bashkia' }, 'sq', 'en')).toEqual({ text: 'Bashkia', lang: 'sq-AL' });
    expect(pick({ sq: 'x', 'en-GB': 'Programme' }, 'en', 'sq')).toEqual({ text: 'Programme', lang: 'en-GB' });
    expect(pick({ en: 'x', bs: 'Općina' }, 'sr-Latn', 'en')).toEqual({ text: 'Općina', lang: 'bs' });
    expect(pick({ en: 'x', hr: 'Općina' }, 'sr-Cyrl', 'en')).toEqual({ text: 'Općina', lang: 'hr' });
  });

  it('falls back to the language of the dataset, then English, Albanian, the first', () => {
    expect(pick({ tr: 'Belediye', en: 'Municipality', mk: 'Општина' }, 'sq', 'mk').lang).toBe('mk');
    expect(pick({ tr: 'Belediye', en: 'Municipality' }, 'sq', 'mk').lang).toBe('en');
    expect(pick({ tr: 'Belediye', sq: 'Komuna' }, 'en', 'mk').lang).toBe('sq');
    expect(pick({ tr: 'Belediye', mk: 'Општина' }, 'en').lang).toBe('tr');
  });

  it('never throws on a text without a language', () =>
    expect(pick({}, 'sq')).toEqual({ text: '', lang: 'und' }));
});

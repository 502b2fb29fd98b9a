import { describe, expect, it } from 'vitest';
import { pickText } from '../../../src/language/text.ts';

const all = {
  sq: 'Komuna',
  'sq-AL': 'Bashkia',
  'sr-Latn': 'Opština',
  'sr-Cyrl': 'Општина!',
  en: 'Municipality',
};

describe('pickText', () => {
  it.each(['sq', 'sq-AL', 'sr-Latn', 'sr-Cyrl', 'en'] as const)(
    'returns the text in %s if there is one',
    (locale) => {
      expect(pickText(all, locale, 'sq')).toEqual({ text: all[locale], lang: locale });
    },
  );

  it('reads a plain string as the language of the dataset', () => {
    expect(pickText('Komuna', 'en', 'sq')).toEqual({ text: 'Komuna', lang: 'sq' });
    expect(pickText('Komuna', 'en')).toEqual({ text: 'Komuna', lang: 'und' });
    expect(pickText('Opština', 'sr-Cyrl', 'sr-Latn')).toEqual({ text: 'Општина', lang: 'sr-Cyrl' });
    expect(pickText('Opština', 'en', 'sr')).toEqual({ text: 'Opština', lang: 'sr-Latn' });
  });

  it('transliterates a missing Serbian script', () => {
    expect(pickText({ sq: 'Komuna', 'sr-Latn': 'Opština' }, 'sr-Cyrl', 'sq')).toEqual({
      text: 'Општина',
      lang: 'sr-Cyrl',
    });
    expect(pickText({ sq: 'Komuna', 'sr-Cyrl': 'Општина' }, 'sr-Latn', 'sq')).toEqual({
      text: 'Opština',
      lang: 'sr-Latn',
    });
  });

  it('detects the script of "sr" by its letters', () => {
    expect(pickText({ sr: 'Opština' }, 'sr-Latn')).toEqual({ text: 'Opština', lang: 'sr-Latn' });
    expect(pickText({ sr: 'Opština' }, 'sr-Cyrl')).toEqual({ text: 'Општина', lang: 'sr-Cyrl' });
    expect(pickText({ 'sr-RS': 'Општина' }, 'sr-Latn')).toEqual({ text: 'Opština', lang: 'sr-Latn' });
    expect(pickText({ sr: 'Opština' }, 'en')).toEqual({ text: 'Opština', lang: 'sr-Latn' });
  });

  it('prefers another variety of the language to another language', () => {
    expect(pickText({ en: 'x', sq: 'Komuna' }, 'sq-AL', 'en')).toEqual({ text: 'Komuna', lang: 'sq' });
    expect(pickText({ en: 'x', 'sq-AL': 'Bashkia' }, 'sq', 'en')).toEqual({ text: 'Bashkia', lang: 'sq-AL' });
    expect(pickText({ sq: 'x', 'en-GB': 'Programme' }, 'en', 'sq')).toEqual({
      text: 'Programme',
      lang: 'en-GB',
    });
    expect(pickText({ en: 'x', bs: 'Općina' }, 'sr-Latn', 'en')).toEqual({ text: 'Općina', lang: 'bs' });
    expect(pickText({ en: 'x', hr: 'Općina' }, 'sr-Cyrl', 'en')).toEqual({ text: 'Općina', lang: 'hr' });
  });

  it('falls back to the language of the dataset, then English, Albanian, the first', () => {
    expect(pickText({ tr: 'Belediye', en: 'Municipality', mk: 'Општина' }, 'sq', 'mk').lang).toBe('mk');
    expect(pickText({ tr: 'Belediye', en: 'Municipality' }, 'sq', 'mk').lang).toBe('en');
    expect(pickText({ tr: 'Belediye', sq: 'Komuna' }, 'en', 'mk').lang).toBe('sq');
    expect(pickText({ tr: 'Belediye', mk: 'Општина' }, 'en').lang).toBe('tr');
  });

  it('never throws on a text without languages', () =>
    expect(pickText({}, 'sq')).toEqual({ text: '', lang: 'und' }));
});

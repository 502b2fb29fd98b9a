import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addLanguage } from '../../../src/language/add-language.ts';
import { bs } from '../../../src/language/optional/bs.ts';
import { compareText } from '../../../src/language/collation.ts';
import { formatDate, formatRange } from '../../../src/language/dates.ts';
import { formatList } from '../../../src/language/lists.ts';
import { LOCALES, resolveLocale, type Locale } from '../../../src/language/locale.ts';
import { mk } from '../../../src/language/optional/mk.ts';
import { formatMoney } from '../../../src/language/money.ts';
import { countryName, languageName } from '../../../src/language/names.ts';
import { formatNumber, formatPercent } from '../../../src/language/numbers.ts';
import { pluralCategory } from '../../../src/language/plurals.ts';
import { formatRelativeDays } from '../../../src/language/relative-days.ts';
import { transliterate } from '../../../src/language/transliterate.ts';
import { tr } from '../../../src/language/optional/tr.ts';
import { MUNICIPALITIES } from './municipality-names.ts';
import { runs } from '../../tier.mjs';

// Covers the optional languages too.
for (const language of [bs, mk, tr]) addLanguage(language);
const ALL: readonly Locale[] = [...LOCALES, 'bs', 'mk', 'tr'];

// Node ships all of ICU, which is right for these languages. Where Ura differs on purpose, the test
// says so.
const ICU: Record<Locale, string> = {
  sq: 'sq',
  'sq-AL': 'sq',
  'sr-Latn': 'sr-Latn',
  'sr-Cyrl': 'sr-Cyrl',
  en: 'en-GB',
  bs: 'bs',
  mk: 'mk',
  tr: 'tr',
};
const LETTERS: Record<Locale, string> = {
  sq: 'abcçdeëfghijlnrstuxyz',
  'sq-AL': 'abcçdeëfghijlnrstuxyz',
  'sr-Latn': 'abcčćdđežijlnsšz',
  'sr-Cyrl': 'абвгдђежзијклљмнњопрстћуфхцчџш',
  en: 'abcdefghijklmnopqrstuvwxyz',
  bs: 'abcčćdđežijlnsšz',
  mk: 'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
};
const utc = (date: string) => new Date(`${date}T12:00:00Z`);
const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe.each(ALL)('compared with ICU, in %s', (locale) => {
  const icu = ICU[locale];

  it('formats every month and weekday', () => {
    const format = new Intl.DateTimeFormat(icu, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    fc.assert(
      fc.property(days, (day) => {
        expect(formatDate(day, locale, { weekday: true })).toBe(format.format(utc(day)));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('formats a month of a year, and a year', () => {
    const month = new Intl.DateTimeFormat(icu, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const year = new Intl.DateTimeFormat(icu, { year: 'numeric', timeZone: 'UTC' });
    for (let index = 1; index <= 12; index++) {
      const text = `2026-${String(index).padStart(2, '0')}`;
      expect(formatDate(text, locale)).toBe(month.format(utc(`${text}-15`)));
    }
    expect(formatDate('2016', locale)).toBe(year.format(utc('2016-06-15')));
  });

  it('formats ranges, except for the narrow dash and the leading zero of Serbian', () => {
    const format = new Intl.DateTimeFormat(icu, { dateStyle: 'long', timeZone: 'UTC' });
    const alike = (text: string) =>
      text
        .replace(/[\u00a0\u2009\u202f]/g, ' ')
        .replace(/\s*–\s*/g, '–')
        .replace(/\b0(?=\d\.)/g, '')
        .replace('.–', '–');
    for (const [start, end] of [
      ['2018-03-14', '2018-03-16'],
      ['2018-02-28', '2018-03-03'],
      ['2022-12-15', '2023-06-14'],
    ] as const) {
      expect(alike(formatRange(start, end, locale))).toBe(alike(format.formatRange(utc(start), utc(end))));
    }
  });

  it('picks the plural category of 0 to 1000 and of tenths', () => {
    const rules = new Intl.PluralRules(icu);
    for (let n = 0; n <= 1000; n++) {
      expect([n, pluralCategory(n, locale)]).toEqual([n, rules.select(n)]);
      expect([n / 10, pluralCategory(n / 10, locale)]).toEqual([n / 10, rules.select(n / 10)]);
    }
  });

  it('formats numbers with up to two decimals', () => {
    const format = new Intl.NumberFormat(icu, { maximumFractionDigits: 2 });
    const check = (value: number) => {
      expect(formatNumber(value, locale)).toBe(format.format(value).replace(/^-0$/, '0'));
    };
    fc.assert(fc.property(fc.integer(), check));
    fc.assert(
      fc.property(
        fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100),
        check,
      ),
    );
    fc.assert(fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), check), { numRuns: runs(500) });
    expect(formatPercent(12.5, locale)).toBe(
      new Intl.NumberFormat(icu, { style: 'percent', maximumFractionDigits: 1 }).format(0.125),
    );
  });

  it('formats money, but never rounds cents and omits them from whole amounts', () => {
    for (const currency of ['EUR', 'USD', 'GBP', 'CHF', 'RSD', 'MKD', 'BAM', 'ALL']) {
      for (const amount of [1, 999, 1234, 12345, 1500000, 0.5, 1234.56]) {
        const fraction = Number.isInteger(amount) ? 0 : 2;
        const format = new Intl.NumberFormat(icu, {
          style: 'currency',
          currency,
          minimumFractionDigits: fraction,
          maximumFractionDigits: fraction,
        });
        expect(formatMoney({ amount, currency }, locale)).toBe(format.format(amount));
      }
    }
  });

  it('formats relative days, except that Serbian uses "za 2 dana"', () => {
    const words = new Intl.RelativeTimeFormat(icu, { numeric: 'auto' });
    const figures = new Intl.RelativeTimeFormat(icu, { numeric: 'always' });
    for (let day = -400; day <= 400; day++) {
      expect(formatRelativeDays(day, locale)).toBe((Math.abs(day) < 2 ? words : figures).format(day, 'day'));
    }
  });

  it('joins lists', () => {
    for (const [joint, type] of [
      ['and', 'conjunction'],
      ['or', 'disjunction'],
    ] as const) {
      const format = new Intl.ListFormat(icu, { type });
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) {
        expect(formatList(items, locale, joint)).toBe(format.format(items));
      }
    }
  });

  it('names languages and countries', () => {
    const lower = (text: string) => text.toLocaleLowerCase(icu);
    const languages = new Intl.DisplayNames(icu, { type: 'language' });
    // ICU's Albanian names Romani "rom" (the person); it treats Montenegrin as Serbian, and names
    // the scripts of Serbian.
    for (const tag of ['sq', 'sr', 'en', 'tr', 'mk', 'bs', 'hr', 'el', 'de', 'fr', 'it']) {
      expect(lower(languageName(tag, locale))).toBe(lower(languages.of(tag)!));
    }
    const countries = new Intl.DisplayNames(icu, { type: 'region' });
    // ICU joins Bosnia and Herzegovina with a hyphen or ampersand, and has Montenegro indefinite in
    // Albanian.
    for (const code of ['XK', 'AL', 'MK', 'RS', 'HR', 'GR', 'TR'])
      expect(countryName(code, locale)).toBe(countries.of(code));
  });

  it('sorts all municipality names, but treats a hyphen as a space', () => {
    const collator = new Intl.Collator(icu);
    const spaced = MUNICIPALITIES.map((name) => name.replaceAll('-', ' '));
    // ICU mixes Latin names into Cyrillic ones as no language does; Ura sorts them as Serbian.
    const names =
      locale === 'sr-Cyrl'
        ? spaced.map((name) => transliterate(name, 'Cyrl')).filter((name) => /[а-џ]/.test(name))
        : spaced;
    expect([...names].sort(compareText(locale))).toEqual([...names].sort(collator.compare));
  });

  it('sorts words of the alphabet', () => {
    const letters = LETTERS[locale];
    const collator = new Intl.Collator(icu);
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 });
    const compare = compareText(locale);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(Math.sign(collator.compare(a, b)));
      }),
      { numRuns: runs(1000) },
    );
  });
});

it('resolves the script of Serbian as CLDR does', () => {
  for (const tag of [
    'sr',
    'sr-RS',
    'sr-XK',
    'sr-BA',
    'sr-MK',
    'sr-ME',
    'sr-RO',
    'sr-TR',
    'sr-Latn-XK',
    'sr-Cyrl-ME',
    'sh',
    'hr',
    'bs-Cyrl',
  ]) {
    expect([tag, resolveLocale(tag)]).toEqual([tag, `sr-${new Intl.Locale(tag).maximize().script!}`]);
  }
});

import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { addLanguage } from '../../../src/language/add-language.ts';
import { bs } from '../../../src/language/optional/bs.ts';
import { articleMessages } from '../../../src/language/messages/articles.ts';
import { callMessages } from '../../../src/language/messages/calls.ts';
import { compareText, initialLetter } from '../../../src/language/collation.ts';
import { creditMessages } from '../../../src/language/messages/credit.ts';
import { formatDate, formatMoment, formatRange, formatTime } from '../../../src/language/dates.ts';
import { formatDuration, formatDurationRange } from '../../../src/language/durations.ts';
import { eventMessages } from '../../../src/language/messages/events.ts';
import { findingMessages } from '../../../src/language/messages/findings.ts';
import { normalizeSearch } from '../../../src/language/normalize-search.ts';
import { grantMessages } from '../../../src/language/messages/grants.ts';
import { keyFigureMessages } from '../../../src/language/messages/key-figures.ts';
import type { Language, LanguageGroups, WholeLanguage } from '../../../src/language/language.ts';
import { formatList } from '../../../src/language/lists.ts';
import { LOCALES, resolveLocale, type BuiltInLocale, type Locale } from '../../../src/language/locale.ts';
import { mapMessages } from '../../../src/language/messages/maps.ts';
import { mk } from '../../../src/language/optional/mk.ts';
import { formatMoney, formatMoneyRange } from '../../../src/language/money.ts';
import { countryName, formatZone, languageName } from '../../../src/language/names.ts';
import { formatNumber, formatPercent } from '../../../src/language/numbers.ts';
import { organisationKind, organisationKinds } from '../../../src/language/messages/organisation-kinds.ts';
import { organisationMessages } from '../../../src/language/messages/organisations.ts';
import { partyRole } from '../../../src/language/messages/party-roles.ts';
import { phrasesOf } from '../../../src/language/phrases.ts';
import { pluralCategory } from '../../../src/language/plurals.ts';
import { programmeMessages } from '../../../src/language/messages/programmes.ts';
import { projectMessages } from '../../../src/language/messages/projects.ts';
import { formatRelativeDays } from '../../../src/language/relative-days.ts';
import { formatFinding } from '../../../src/language/format-finding.ts';
import { serviceMessages } from '../../../src/language/messages/services.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import { midSentence, pickText } from '../../../src/language/text.ts';
import { tr } from '../../../src/language/optional/tr.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { municipalityName } from '../../../src/places/gazetteer.ts';

// Taken before any language is added.
const before = {
  tags: ['bs', 'bs-Cyrl', 'bos', 'tr-TR', 'mk', 'qq'].map((tag) => resolveLocale(tag)),
  turkish: stateMessages('tr').retry,
  bosnian: pickText({ en: 'Municipality', bs: 'Općina' }, 'sr-Latn').text,
};
for (const language of [bs, tr, mk]) addLanguage(language);

const finding: Finding = {
  code: 'bad-link',
  severity: 'error',
  path: ['organisations', 4, 'website'],
  record: { noun: 'organisations', id: 'd4d', index: 4, name: 'D4D' },
  dropped: 'value',
  params: { value: 'javascript:alert(1)' },
};

describe('addLanguage with an invented language', () => {
  /** A language in which every message is its own path, in angle brackets, with its arguments. */
  function invent(): WholeLanguage {
    const turn = (value: unknown, path: string): unknown => {
      if (typeof value === 'string') return `<${path}>`;
      if (typeof value === 'function') return (...args: unknown[]) => `<${[path, ...args].join(' ')}>`;
      if (Array.isArray(value)) return value.map((inner, index) => turn(inner, `${path}.${index}`));
      return Object.fromEntries(
        Object.entries(value as object).map(([key, inner]) => [
          key,
          turn(inner, path ? `${path}.${key}` : key),
        ]),
      );
    };
    const { calendar, openEnds, figures, base, locale, aliases, alphabet, plural, ...rest } = tr;
    return {
      ...(turn(rest, '') as typeof rest),
      locale: 'qq',
      aliases: ['qqq'],
      alphabet: 'z y x',
      plural: (n) => (n === 0 ? 'zero' : n > 9 ? 'many' : 'other'),
      figures: {
        ...figures,
        decimal: '·',
        group: ' ',
        signs: { EUR: 'E' },
        signFirst: false,
        percent: '# %%',
        atMost: '<=',
        atLeast: '>=',
      },
      calendar: {
        months: Array.from({ length: 12 }, (_, index) => `m${index + 1}`),
        weekdays: Array.from({ length: 7 }, (_, index) => `w${index + 1}`),
        ordinal: 'º',
        whole: (date, weekday) => (weekday ? `${weekday}=${date}` : date),
        numeric: { separator: '/', twoDigits: false },
        hour: 'h',
        at: (from, to) => ` @${from}${to ? '-' + to : ''}`,
      },
      openEnds: {
        from: (date) => `${date}>`,
        until: ['<', '<<', Array.from({ length: 12 }, (_, index) => `u${index + 1}`)],
      },
    };
  }
  const qq = 'qq' as Locale;
  addLanguage(invent());

  it.each([
    [() => formatDate('2026-12-04', qq), '4º m12 2026º'],
    [() => formatDate('2026-12-04', qq, { weekday: true }), 'w5=4º m12 2026º'],
    [() => formatDate('2026-12-04', qq, { style: 'numeric' }), '4/12/2026º'],
    [() => formatTime('16:00', qq), 'h16:00'],
    [() => formatMoment('2026-12-04T16:00', qq), '4º m12 2026º @16:00'],
    [() => formatRange('2026-12-04T16:00', '2026-12-04T17:00', qq), '4º m12 2026º @16:00-17:00'],
    [() => formatRange('2018-03-14', '2018-03-16', qq), '14–16º m3 2018º'],
    [() => formatRange('2018-03-14', undefined, qq), '14º m3 2018º>'],
    [() => formatRange(undefined, '2018-03-14', qq), '< 14º u3 2018º'],
    [() => formatRange(undefined, '2018-03', qq), '<< u3 2018º'],
    [() => formatNumber(12345.6, qq), '12 345·6'],
    [() => formatPercent(12.5, qq), '12·5 %%'],
    [() => formatMoney({ amount: 5000, currency: 'EUR' }, qq), '5 000\u00a0E'],
    [() => formatMoneyRange(undefined, { amount: 5, currency: 'EUR' }, qq), '<= 5\u00a0E'],
    [() => formatDuration({ years: 1, months: 2 }, qq), '<phrases.years 1> <phrases.and> <phrases.months 2>'],
    [() => formatDurationRange({ min: 3, unit: 'days' }, qq), '>= <phrases.days 3>'],
    [() => formatRelativeDays(0, qq), '<phrases.today>'],
    [() => formatRelativeDays(3, qq), '<phrases.inDays 3>'],
    [() => formatRelativeDays(-3, qq), '<phrases.daysAgo 3>'],
    [() => formatList(['a', 'b'], qq, 'or'), 'a <phrases.or> b'],
    [() => languageName('sq', qq), '<names.languages.sq>'],
    [() => countryName('XK', qq), '<names.countries.XK>'],
    [() => formatZone('Europe/Skopje', qq), '<names.localTime>: Skopje'],
    [() => organisationKind('ngo', qq), '<organisationKinds.ngo.0>'],
    [() => organisationKinds('ngo', qq), '<organisationKinds.ngo.1>'],
    [() => partyRole('partner', qq, { count: 2 }), '<partyRoles.partner.1>'],
    [() => callMessages(qq).statuses.closed, '<calls.statuses.closed>'],
    [() => findingMessages(qq).quote('a'), '<findings.quote a>'],
    [() => organisationMessages(qq).organisationCount(0), '<organisations.organisationCount 0>'],
    [() => stateMessages(qq).failed('timeout'), '<states.failures.network>'],
    [() => findingMessages(qq).severities.error, '<findings.severities.error>'],
    [() => formatFinding(finding, qq).slice(0, 32), '<findings.nouns.organisations> 5'],
    [() => pluralCategory(0, qq) + pluralCategory(10, qq), 'zeromany'],
    [() => ['x', 'a', 'Z', 'y'].sort(compareText(qq)).join(''), 'Zyxa'],
    [() => initialLetter('zebra', qq), 'Z'],
    [() => pickText({ en: 'x', qq: 'y' }, qq).text, 'y'],
    [() => pickText({ en: 'x', 'qq-QQ': 'y' }, qq).text, 'y'],
    [() => pickText({ en: 'x', fr: 'z' }, qq).text, 'x'],
    [() => resolveLocale('qq-QQ-x-qq'), 'qq'],
    [() => resolveLocale('QQQ_qq.UTF-8'), 'qq'],
  ])('formats with the words, signs and order of the invented language: %s', (say, text) =>
    expect(say()).toBe(text),
  );

  it('falls back to English for messages that an untyped program leaves out', () => {
    const partial = {
      locale: 'qa',
      states: { retry: 'Qa!', close: undefined },
      calls: { statuses: { open: 'Qo' } },
    };
    addLanguage(partial as unknown as Language);
    const qa = 'qa' as Locale;
    expect(stateMessages(qa)).toMatchObject({ retry: 'Qa!', showMore: 'Show more' });
    expect(callMessages(qa).statuses).toMatchObject({ open: 'Qo', closed: 'Closed' });
    expect(formatDate('2026-12-04', qa)).toBe('4 December 2026');
    expect([pluralCategory(1, qa), pluralCategory(2, qa)]).toEqual(['one', 'other']);
    expect(['b', 'ç', 'a'].sort(compareText(qa))).toEqual(['a', 'b', 'ç']);
  });
});

describe('addLanguage', () => {
  it('leaves the built-in languages and earlier answers as they were', () => {
    expect(before).toEqual({
      tags: ['sr-Latn', 'sr-Cyrl', 'sr-Latn', undefined, undefined, undefined],
      turkish: 'Try again',
      bosnian: 'Općina',
    });
    expect(LOCALES).toEqual(['sq', 'sq-AL', 'sr-Latn', 'sr-Cyrl', 'en']);
    expect(stateMessages('sr-Latn').retry).toBe('Pokušaj ponovo');
    expect(pickText({ en: 'Municipality', bs: 'Općina' }, 'sr-Latn').text).toBe('Općina');
  });

  it.each([
    ['tr-TR', 'tr'],
    ['tur', 'tr'],
    ['tr_TR.UTF-8', 'tr'],
    ['tr-u-nu-latn', 'tr'],
    ['mk-MK', 'mk'],
    ['bs', 'bs'],
    ['bs-Latn-BA', 'bs'],
    ['bos', 'bs'],
    ['bs-Cyrl-BA', 'sr-Cyrl'],
    ['hr', 'sr-Latn'],
    ['cnr', 'sr-Latn'],
    ['sr-BA', 'sr-Cyrl'],
    ['sq-AL', 'sq-AL'],
    ['trv', undefined],
    ['x-tr', undefined],
  ])('resolves %s to %s', (tag, locale) => expect(resolveLocale(tag)).toBe(locale));

  it('keeps the merged messages when the same language is added again', () => {
    const calls = callMessages('tr');
    addLanguage(tr);
    expect(callMessages('tr')).toBe(calls);
  });

  it('replaces the first language when another is added under the same tag', () => {
    addLanguage({ locale: 'sq-MK', base: 'sq', calls: { apply: 'Një' } });
    expect(callMessages('sq-MK' as Locale).apply).toBe('Një');
    addLanguage({ locale: 'sq-MK', base: 'sq', calls: { apply: 'Dy' } });
    expect(callMessages('sq-MK' as Locale).apply).toBe('Dy');
    expect(callMessages('sq-MK' as Locale).closed).toBe(callMessages('sq').closed);
    expect([resolveLocale('sq-MK'), resolveLocale('sq-XK'), resolveLocale('sq-AL')]).toEqual([
      'sq-MK',
      'sq',
      'sq-AL',
    ]);
    expect(formatDate('2026-12-04', 'sq-MK' as Locale, { weekday: true })).toBe('e premte, 4 dhjetor 2026');
    expect(['Dhe', 'Du'].sort(compareText('sq-MK' as Locale))).toEqual(['Du', 'Dhe']);
    expect(pickText({ en: 'x', sq: 'Komuna' }, 'sq-MK' as Locale, 'en')).toEqual({
      text: 'Komuna',
      lang: 'sq',
    });
  });

  it('overrides messages of a built-in language that has the same tag', async () => {
    vi.resetModules();
    const { addLanguage: add } = await import('../../../src/language/add-language.ts');
    const { stateMessages: say } = await import('../../../src/language/messages/states.ts');
    const { resolveLocale: resolve } = await import('../../../src/language/locale.ts');
    add({ locale: 'sq', base: 'sq', states: { retry: 'Edhe një herë' } });
    expect(say('sq')).toMatchObject({ retry: 'Edhe një herë', empty: stateMessages('sq').empty });
    expect(say('sq-AL').retry).toBe(stateMessages('sq').retry);
    expect([resolve('sq-XK'), resolve('sq-AL')]).toEqual(['sq', 'sq-AL']);
    // Another copy of the library is not affected.
    expect([stateMessages('sq').retry, resolve('tr')]).toEqual(['Provo përsëri', undefined]);
  });

  it('rejects missing messages, unknown messages and unknown bases at compile time', () => {
    const whole = tr;
    expectTypeOf(whole).toExtend<Language>();
    const { empty, ...states } = whole.states;
    const { calls, ...rest } = whole;
    expect([empty, calls.apply]).toHaveLength(2);
    // @ts-expect-error -- states.empty is missing
    addLanguage.bind(null, { ...whole, states });
    // @ts-expect-error -- a whole group is missing
    addLanguage.bind(null, rest);
    // @ts-expect-error -- there is no message of that name
    addLanguage.bind(null, { locale: 'cnr', base: 'sr-Latn', states: { emtpy: '…' } });
    // @ts-expect-error -- a plural is a function
    addLanguage.bind(null, { locale: 'cnr', base: 'sr-Latn', phrases: { days: 'dana' } });
    // @ts-expect-error -- there is no such base
    addLanguage.bind(null, { locale: 'cnr', base: 'hr' });
    addLanguage.bind(null, { locale: 'cnr', base: 'sr-Latn', states: { failures: { network: '…' } } });
    expectTypeOf<keyof LanguageGroups>().toExtend<keyof WholeLanguage>();
  });

  it('makes only the tag of an imported language file a Locale', () => {
    expectTypeOf<'tr'>().toExtend<Locale>();
    expectTypeOf<'bs' | 'mk'>().toExtend<Locale>();
    expectTypeOf<BuiltInLocale>().toExtend<Locale>();
    expectTypeOf<'tr'>().not.toExtend<BuiltInLocale>();
    expectTypeOf<'de'>().not.toExtend<Locale>();
    expectTypeOf<string>().not.toExtend<Locale>();
  });
});

type Row = readonly [format: (locale: Locale) => unknown, bs: unknown, tr: unknown, mk: unknown];

const EUR = (amount: number) => ({ amount, currency: 'EUR' });
const unlink = (text: string) => text.replaceAll('\u00a0', ' ');

// Written by hand; icu.test.ts compares the same with ICU where it can.
const GOLDEN: readonly Row[] = [
  [(l) => formatDate('2026-12-04', l), '4. decembar 2026.', '4 Aralık 2026', '4 декември 2026 г.'],
  [(l) => formatDate('2026-06-01', l), '1. juni 2026.', '1 Haziran 2026', '1 јуни 2026 г.'],
  [(l) => formatDate('2026-08', l), 'august 2026.', 'Ağustos 2026', 'август 2026 г.'],
  [(l) => formatDate('2016', l), '2016.', '2016', '2016 г.'],
  [
    (l) => formatDate('2026-12-04', l, { weekday: true }),
    'petak, 4. decembar 2026.',
    '4 Aralık 2026 Cuma',
    'петок, 4 декември 2026 г.',
  ],
  [
    (l) => formatDate('2026-11-25', l, { weekday: true }),
    'srijeda, 25. novembar 2026.',
    '25 Kasım 2026 Çarşamba',
    'среда, 25 ноември 2026 г.',
  ],
  [(l) => formatDate('2026-02-04', l, { style: 'numeric' }), '4. 2. 2026.', '04.02.2026', '4.2.2026 г.'],
  [(l) => formatDate('2026-02', l, { style: 'numeric' }), '2. 2026.', '02.2026', '2.2026 г.'],
  [(l) => formatTime('16:00', l), '16:00', 'saat 16:00', '16:00'],
  [
    (l) => formatMoment('2026-12-04T16:00', l),
    '4. decembar 2026. u 16:00',
    '4 Aralık 2026, saat 16:00',
    '4 декември 2026 г. во 16:00 часот',
  ],
  [
    (l) => formatMoment('2026-12-04T16:00', l, { weekday: true }),
    'petak, 4. decembar 2026. u 16:00',
    '4 Aralık 2026 Cuma, saat 16:00',
    'петок, 4 декември 2026 г. во 16:00 часот',
  ],
  [
    (l) => formatRange('2018-03-14', '2018-03-16', l),
    '14–16. mart 2018.',
    '14–16 Mart 2018',
    '14–16 март 2018 г.',
  ],
  [
    (l) => formatRange('2018-02-28', '2018-03-03', l),
    '28. februar – 3. mart 2018.',
    '28 Şubat – 3 Mart 2018',
    '28 февруари – 3 март 2018 г.',
  ],
  [
    (l) => formatRange('2022-12-15', '2023-06-14', l),
    '15. decembar 2022. – 14. juni 2023.',
    '15 Aralık 2022 – 14 Haziran 2023',
    '15 декември 2022 г. – 14 јуни 2023 г.',
  ],
  [
    (l) => formatRange('2021-10', '2021-12', l),
    'oktobar–decembar 2021.',
    'Ekim–Aralık 2021',
    'октомври–декември 2021 г.',
  ],
  [(l) => formatRange('2022', '2025', l), '2022–2025.', '2022–2025', '2022–2025 г.'],
  [
    (l) => formatRange('2018-03-14T10:00', '2018-03-14T12:00', l),
    '14. mart 2018. od 10:00 do 12:00',
    '14 Mart 2018, saat 10:00–12:00',
    '14 март 2018 г. од 10:00 до 12:00 часот',
  ],
  [
    (l) => formatRange('2026-12-04', undefined, l),
    'od 4. decembra 2026.',
    '4 Aralık 2026’dan itibaren',
    'од 4 декември 2026 г.',
  ],
  [
    (l) => formatRange(undefined, '2026-06-04', l),
    'do 4. juna 2026.',
    '4 Haziran 2026’ya kadar',
    'до 4 јуни 2026 г.',
  ],
  [
    (l) => formatRange('2025-08', undefined, l),
    'od augusta 2025.',
    'Ağustos 2025’ten itibaren',
    'од август 2025 г.',
  ],
  [(l) => formatRange(undefined, '2030', l), 'do 2030.', '2030’a kadar', 'до 2030 г.'],
  [
    (l) => formatRange(undefined, '2026-12-04T16:30', l),
    'do 4. decembra 2026. u 16:30',
    '4 Aralık 2026, saat 16:30’a kadar',
    'до 4 декември 2026 г. во 16:30 часот',
  ],
  [
    (l) => formatRange('2026-12-04', undefined, l, { weekday: true }),
    'od petka, 4. decembra 2026.',
    '4 Aralık 2026 Cuma gününden itibaren',
    'од петок, 4 декември 2026 г.',
  ],
  [(l) => formatNumber(1234567.8, l), '1.234.567,8', '1.234.567,8', '1.234.567,8'],
  [(l) => formatPercent(12.5, l), '12,5%', '%12,5', '12,5 %'],
  [(l) => formatMoney(EUR(12500.5), l), '12.500,50 €', '€12.500,50', '12.500,50 €'],
  [(l) => formatMoney({ amount: 5000, currency: 'MKD' }, l), '5.000 MKD', 'MKD 5.000', '5.000 ден.'],
  [(l) => formatMoney({ amount: 5000, currency: 'TRY' }, l), '5.000 TRY', '₺5.000', '5.000 TRY'],
  [(l) => formatMoneyRange(EUR(3000), EUR(5000), l), '3.000–5.000 €', '€3.000–€5.000', '3.000–5.000 €'],
  [
    (l) => formatMoneyRange(undefined, EUR(5000), l),
    'najviše 5.000 €',
    'en fazla €5.000',
    'најмногу 5.000 €',
  ],
  [(l) => formatMoneyRange(EUR(3000), undefined, l), 'najmanje 3.000 €', 'en az €3.000', 'најмалку 3.000 €'],
  [
    (l) => formatDuration({ years: 1, months: 6 }, l),
    '1 godina i 6 mjeseci',
    '1 yıl ve 6 ay',
    '1 година и 6 месеци',
  ],
  [(l) => formatDuration({ weeks: 2 }, l), '2 sedmice', '2 hafta', '2 седмици'],
  [
    (l) => formatDuration({ hours: 21, minutes: 5 }, l),
    '21 sat i 5 minuta',
    '21 saat ve 5 dakika',
    '21 час и 5 минути',
  ],
  [(l) => formatDurationRange({ min: 3, max: 6, unit: 'months' }, l), '3–6 mjeseci', '3–6 ay', '3–6 месеци'],
  [
    (l) => formatDurationRange({ max: 21, unit: 'days' }, l),
    'najviše 21 dan',
    'en fazla 21 gün',
    'најмногу 21 ден',
  ],
  [
    (l) => [-1, 0, 1].map((n) => formatRelativeDays(n, l)).join(),
    'jučer,danas,sutra',
    'dün,bugün,yarın',
    'вчера,денес,утре',
  ],
  [(l) => formatRelativeDays(3, l), 'za 3 dana', '3 gün sonra', 'за 3 дена'],
  [(l) => formatRelativeDays(-21, l), 'prije 21 dan', '21 gün önce', 'пред 21 ден'],
  [
    (l) => formatList(['Gjilan', 'Istog', 'Peć'], l),
    'Gjilan, Istog i Peć',
    'Gjilan, Istog ve Peć',
    'Gjilan, Istog и Peć',
  ],
  [
    (l) => [1, 2, 5, 11, 21, 22].map((n) => pluralCategory(n, l)).join(),
    'one,few,other,other,one,few',
    'one,other,other,other,other,other',
    'one,other,other,other,one,other',
  ],
  [(l) => callMessages(l).statuses.open, 'Otvoren', 'Açık', 'Отворен'],
  [(l) => callMessages(l).statuses.cancelled, 'Otkazan', 'İptal edildi', 'Откажан'],
  [(l) => callMessages(l).daysLeft(1), 'Još 1 dan', '1 gün kaldı', 'Уште 1 ден'],
  [(l) => callMessages(l).daysLeft(3), 'Još 3 dana', '3 gün kaldı', 'Уште 3 дена'],
  [(l) => callMessages(l).hoursLeft(5), 'Još 5 sati', '5 saat kaldı', 'Уште 5 часа'],
  [(l) => callMessages(l).minutesLeft(2), 'Još 2 minute', '2 dakika kaldı', 'Уште 2 минути'],
  [
    (l) => callMessages(l).closesToday('16:00'),
    'Zatvara se danas u 16:00',
    'Bugün saat 16:00’da kapanıyor',
    'Се затвора денес во 16:00 часот',
  ],
  [
    (l) => callMessages(l).closesTomorrow('23:55'),
    'Zatvara se sutra u 23:55',
    'Yarın saat 23:55’te kapanıyor',
    'Се затвора утре во 23:55 часот',
  ],
  [(l) => callMessages(l).closesToday(), 'Zatvara se danas', 'Bugün kapanıyor', 'Се затвора денес'],
  [(l) => callMessages(l).callCount(22), '22 poziva', '22 hibe çağrısı', '22 повици'],
  [(l) => callMessages(l).callCount(0), 'Nema poziva', 'Hibe çağrısı yok', 'Нема повици'],
  [(l) => projectMessages(l).statuses.completed, 'Završen', 'Tamamlandı', 'Завршен'],
  [
    (l) => mapMessages(l).emptyPlaces(16),
    'Nema ih u 16 općina.',
    '16 belediyede yok.',
    'Ги нема во 16 општини.',
  ],
  [(l) => mapMessages(l).emptyPlaces(1), 'Nema ih u 1 općini.', '1 belediyede yok.', 'Ги нема во 1 општина.'],
  [(l) => organisationMessages(l).organisationCount(21), '21 organizacija', '21 kuruluş', '21 организација'],
  [
    (l) => organisationMessages(l).statedMembers(17, '2017'),
    '17 članova prema podacima mreže (2017)',
    '17 üye (beyana göre, 2017)',
    '17 членови според мрежата (2017)',
  ],
  [
    (l) => organisationKinds('ngo', l),
    'Nevladine organizacije (NVO)',
    'Sivil toplum kuruluşları (STK)',
    'Невладини организации (НВО)',
  ],
  [(l) => organisationKind('municipality', l), 'Općina', 'Belediye', 'Општина'],
  [(l) => partyRole('implementer', l, { count: 2 }), 'Provode', 'Uygulayanlar', 'Спроведуваат'],
  [
    (l) => stateMessages(l).partial(1),
    '1 zapis s greškama je izostavljen.',
    '1 hatalı kayıt gösterilmiyor.',
    '1 запис со грешки е изоставен.',
  ],
  [
    (l) => stateMessages(l).partial(3),
    '3 zapisa s greškama su izostavljena.',
    '3 hatalı kayıt gösterilmiyor.',
    '3 записи со грешки се изоставени.',
  ],
  [
    (l) => stateMessages(l).failed('network'),
    'Podaci nisu učitani. Provjerite internetsku vezu.',
    'Veriler yüklenemedi. İnternet bağlantınızı kontrol edin.',
    'Податоците не се вчитаа. Проверете ја интернет-врската.',
  ],
  [(l) => languageName('de', l), 'Njemački', 'Almanca', 'Германски'],
  [(l) => languageName('en', l, true), 'engleski', 'İngilizce', 'англиски'],
  [(l) => countryName('MK', l), 'Sjeverna Makedonija', 'Kuzey Makedonya', 'Северна Македонија'],
  [(l) => formatZone('Europe/Belgrade', l), 'kosovsko vrijeme', 'Kosova saati', 'косовско време'],
  [(l) => findingMessages(l).findingCount(2), '2 nalaza', '2 bulgu', '2 наоди'],
  [
    (l) => findingMessages(l).sentences['too-many-decimals'],
    'Iznos ima više decimala nego njegova valuta. Zaokružite ga.',
    'Tutarın ondalık basamakları para biriminin izin verdiğinden fazla. Yuvarlayın.',
    'Износот има повеќе децимали од неговата валута. Заокружете го.',
  ],
  [
    (l) => formatFinding(finding, l),
    'Organizacija 5 „D4D”, polje website (Web-stranica): Ova adresa ne može biti veza. Napišite adresu koja počinje sa https://, http://, mailto: ili tel:. Vrijednost: „javascript:alert(1)”. Vrijednost je izostavljena.',
    'Kuruluş 5 “D4D”, alan website (Web sitesi): Bu adrese bağlantı verilemez. https://, http://, mailto: veya tel: ile başlayan bir adres yazın. Değer: “javascript:alert(1)”. Değer dışarıda bırakıldı.',
    'Организација 5 „D4D“, поле website (Веб-страница): До оваа адреса не може да води врска. Напишете адреса што почнува со https://, http://, mailto: или tel:. Вредност: „javascript:alert(1)“. Вредноста е изоставена.',
  ],
];

describe('the optional languages', () => {
  it.each(GOLDEN)('%s', (say, ...expected) => {
    const said = (['bs', 'tr', 'mk'] as const).map((locale) => {
      const text = say(locale);
      return typeof text === 'string' ? unlink(text) : text;
    });
    expect(said).toEqual(expected);
  });

  const groups = {
    articleMessages,
    callMessages,
    creditMessages,
    eventMessages,
    findingMessages,
    grantMessages,
    keyFigureMessages,
    organisationMessages,
    mapMessages,
    phrasesOf,
    programmeMessages,
    projectMessages,
    serviceMessages,
    stateMessages,
  };
  type Said = [path: string, text: string];
  const texts = (value: unknown, path: string): Said[] => {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') {
      const say = value as (...args: unknown[]) => string;
      if (/(closes|status|quote|failed)\w*$/.test(path)) return [[path, say('16:00', '17:00')]];
      return [0, 1, 2, 5, 21].map((n): Said => [`${path}(${n})`, say(n)]);
    }
    return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
  };
  const all = (locale: Locale) =>
    Object.entries(groups).flatMap(([name, messagesOf]) => texts(messagesOf(locale), name));

  it.each(['bs', 'tr', 'mk'] as const)(
    'have every message that English has, without gaps, in %s',
    (locale) => {
      const said = all(locale);
      const paths = (messages: typeof said) => messages.map(([path]) => path).sort();
      expect(paths(said)).toEqual(paths(all('en')));
      for (const [path, text] of said) {
        expect([path, text.trim()]).toEqual([path, expect.stringMatching(/^(?!.*(undefined|NaN| {2})).+$/)]);
      }
    },
  );

  it('have no ekavian words in Bosnian', () => {
    const ekavian =
      /opštin|\bmes(?:t|ec)|\bvreme\b|primer|vrednost|\breč|sused|sediš|namenj|prover|posledn|verovatn|\bcen[ae]\b|\bvest|\bceo\b|\bdve\b|\bnedelj|\bpre\b|severn|nemačk|ocenj|umesto|uticaj/i;
    expect(all('bs').filter(([, text]) => ekavian.test(text))).toEqual([]);
  });

  it('write Macedonian in its own letters, and Turkish without foreign ones', () => {
    for (const [path, text] of all('mk')) {
      const rest = text
        .replace(
          /"[^"]*"|https?:\/\/|mailto:|tel:|info@example\.org|nisma-barabar|\b[ax]k?-\w+(-\w+)?|AL-QKB/g,
          '',
        )
        .replace(
          /\b(Europe\/\w+|BCP|EUR|ALL|JSON|UTF-8|sr-Latn|sr-Cyrl|sq|en|al-shkoder|xk-gjilan|a|z|true|false|null)\b/g,
          '',
        )
        .replace(/\d[\dT:-]*/g, '');
      expect([path, rest]).not.toEqual([path, expect.stringMatching(/[A-Za-zђћъыэщйюя]/i)]);
    }
    for (const [path, text] of all('tr'))
      expect([path, text]).not.toEqual([path, expect.stringMatching(/[qxă]\p{L}*[ğışöüç]|i̇/iu)]);
  });

  it('give Turkish years and hours the suffix of the spoken number', () => {
    const until = (year: number) => formatRange(undefined, String(year), 'tr').replace(/ kadar$/, '');
    expect([2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009].map(until)).toEqual([
      '2000’e',
      '2001’e',
      '2002’ye',
      '2003’e',
      '2004’e',
      '2005’e',
      '2006’ya',
      '2007’ye',
      '2008’e',
      '2009’a',
    ]);
    expect([2010, 2020, 2030, 2040, 2050, 2060, 2070, 2080, 2090, 2100].map(until)).toEqual([
      '2010’a',
      '2020’ye',
      '2030’a',
      '2040’a',
      '2050’ye',
      '2060’a',
      '2070’e',
      '2080’e',
      '2090’a',
      '2100’e',
    ]);
    const since = (year: number) => formatRange(String(year), undefined, 'tr').replace(/ itibaren$/, '');
    expect([1999, 2000, 2010, 2023, 2024, 2025, 2026, 2040, 2060, 2070, 2100].map(since)).toEqual([
      '1999’dan',
      '2000’den',
      '2010’dan',
      '2023’ten',
      '2024’ten',
      '2025’ten',
      '2026’dan',
      '2040’tan',
      '2060’tan',
      '2070’ten',
      '2100’den',
    ]);
    expect(callMessages('tr').closesToday('00:00')).toBe('Bugün saat 00:00’da kapanıyor');
  });

  it.each([
    ['bs', 'a b c č ć d dž đ e f g h i j k l lj m n nj o p r s š t u v z ž'],
    ['tr', 'a b c ç d e f g ğ h ı i j k l m n o ö p r s ş t u ü v y z'],
    ['mk', 'а б в г д ѓ е ж з ѕ и ј к л љ м н њ о п р с т ќ у ф х ц ч џ ш'],
  ] as const)('sort the alphabet of %s', (locale, alphabet) => {
    const letters = alphabet.split(' ');
    expect([...letters].reverse().sort(compareText(locale))).toEqual(letters);
    const capitals = letters.map((letter) => letter[0]!.toLocaleUpperCase(locale) + letter.slice(1));
    expect([...capitals].reverse().sort(compareText(locale))).toEqual(capitals);
    expect(letters.map((letter) => initialLetter(letter, locale))).toEqual(capitals);
  });

  it('distinguish dotted and dotless i in Turkish only', () => {
    expect(['İzmir', 'Iğdır', 'Hatay', 'ısı'].sort(compareText('tr'))).toEqual([
      'Hatay',
      'Iğdır',
      'ısı',
      'İzmir',
    ]);
    expect([initialLetter('iş', 'tr'), initialLetter('ışık', 'tr'), initialLetter('iş', 'en')]).toEqual([
      'İ',
      'I',
      'I',
    ]);
    expect(midSentence('İşletmeler')).toBe('işletmeler');
  });

  it.each([
    ['isparta', ['Isparta', 'ISPARTA', 'ısparta', 'İsparta']],
    ['gumushane', ['Gümüşhane', 'GÜMÜŞHANE', 'gumushane']],
    ['agri cesme ogut', ['Ağrı, Çeşme, Öğüt', 'AĞRI ÇEŞME ÖĞÜT']],
    ['gjorce petrov', ['Ѓорче Петров', 'ЃОРЧЕ ПЕТРОВ', 'Gjorče Petrov']],
    ['kjerka', ['Ќерка', 'ЌЕРКА', 'Kjerka']],
    ['dzvezda', ['Ѕвезда', 'ѕвезда', 'Dzvezda']],
    ['ljubov njiva', ['Љубов, Њива', 'ЉУБОВ ЊИВА']],
    ['dzep', ['Џеп', 'ЏЕП', 'Džep']],
    ['i njoj i se', ['ѝ њој ѝ се', 'и њој и се']],
  ])('normalise "%s" for search from every spelling', (folded, spellings) => {
    for (const spelling of spellings) expect(normalizeSearch(spelling)).toBe(folded);
  });

  it('pick Serbian text in Latin script for Bosnian, and the fallback for Turkish', () => {
    expect(pickText({ en: 'x', 'sr-Cyrl': 'Општина' }, 'bs')).toEqual({ text: 'Opština', lang: 'sr-Latn' });
    expect(pickText({ en: 'x', 'sr-Cyrl': 'Општина', bs: 'Općina' }, 'bs')).toEqual({
      text: 'Općina',
      lang: 'bs',
    });
    expect(pickText({ en: 'x', hr: 'Općina' }, 'bs')).toEqual({ text: 'Općina', lang: 'hr' });
    expect(pickText('Општина', 'bs', 'sr')).toEqual({ text: 'Opština', lang: 'sr-Latn' });
    expect(pickText({ sq: 'Komuna', 'tr-TR': 'Belediye', en: 'x' }, 'tr', 'sq')).toEqual({
      text: 'Belediye',
      lang: 'tr-TR',
    });
    expect(pickText({ sq: 'Komuna', en: 'Municipality' }, 'tr', 'sq')).toEqual({
      text: 'Komuna',
      lang: 'sq',
    });
    expect(municipalityName('xk-peje', 'bs')?.text).toBe('Peć');
    expect(municipalityName('xk-peje', 'tr')?.text).toBe(municipalityName('xk-peje', 'en')?.text);
  });
});

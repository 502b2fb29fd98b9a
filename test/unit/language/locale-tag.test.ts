import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../../src/dataset/edit/check-record.ts';
import { linkDataset } from '../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../src/dataset/validate/check-dataset.ts';
import { toJsonLd, toJsonLdScript } from '../../../src/formats/json-ld/json-ld.ts';
import {
  formatSheetFinding,
  formatSheetFindingParts,
} from '../../../src/formats/spreadsheet/format-sheet-finding.ts';
import { writeTable } from '../../../src/formats/spreadsheet/write-table.ts';
import { writeTemplate } from '../../../src/formats/spreadsheet/write-template.ts';
import { writeWorkbook } from '../../../src/formats/spreadsheet/write-workbook.ts';
import { compareText, initialLetter, sortKey } from '../../../src/language/collation.ts';
import { formatDate, formatMoment, formatRange, formatTime } from '../../../src/language/dates.ts';
import { formatDuration } from '../../../src/language/durations.ts';
import { formatList } from '../../../src/language/lists.ts';
import { resolveLocale } from '../../../src/language/locale.ts';
import { callMessages } from '../../../src/language/messages/calls.ts';
import { organisationKind } from '../../../src/language/messages/organisation-kinds.ts';
import { partyRole } from '../../../src/language/messages/party-roles.ts';
import { formatMoney, formatMoneyRange } from '../../../src/language/money.ts';
import { countryName, formatZone, languageName } from '../../../src/language/names.ts';
import { formatNumber, formatPercent } from '../../../src/language/numbers.ts';
import { pluralCategory } from '../../../src/language/plurals.ts';
import { formatRelativeDays } from '../../../src/language/relative-days.ts';
import { pickText } from '../../../src/language/text.ts';
import { formatWeekday } from '../../../src/language/weekdays.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const euros = { amount: 12500.5, currency: 'EUR' };
const name = { en: 'Bridge', sq: 'Ura', 'sr-Latn': 'Most', 'sr-Cyrl': 'Мост' };
const linked = linkDataset(
  checkDataset({ organisations: [{ id: 'ura', name, kind: 'ngo', municipality: 'xk-gjilan' }] }).dataset,
);
const [organisation] = linked.dataset.organisations;
const sheetFinding = {
  code: 'unknown-value',
  severity: 'error',
  path: ['organisations', 0, 'kind'],
  params: { value: 'NGO', options: 'ngo', suggestion: 'ngo' },
} as const;
const FORMATTERS: readonly (readonly [name: string, format: (tag: string) => unknown])[] = [
  ['formatDate', (tag) => formatDate('2026-12-04', tag, { weekday: true })],
  ['formatMoment', (tag) => formatMoment('2026-12-04T16:00', tag)],
  ['formatRange', (tag) => formatRange('2026-12-04', undefined, tag)],
  ['formatTime', (tag) => formatTime('16:00', tag)],
  ['formatWeekday', (tag) => formatWeekday('2026-12-04', tag)],
  ['formatDuration', (tag) => formatDuration({ years: 1, months: 6 }, tag)],
  ['formatList', (tag) => formatList(['a', 'b'], tag)],
  ['formatMoney', (tag) => formatMoney(euros, tag)],
  ['formatMoneyRange', (tag) => formatMoneyRange(undefined, euros, tag)],
  ['formatNumber', (tag) => formatNumber(12345.6, tag)],
  ['formatPercent', (tag) => formatPercent(12.5, tag)],
  ['formatRelativeDays', (tag) => formatRelativeDays(3, tag)],
  ['formatZone', (tag) => formatZone('Europe/Belgrade', tag)],
  ['countryName', (tag) => countryName('XK', tag)],
  ['languageName', (tag) => languageName('en', tag)],
  ['pluralCategory', (tag) => pluralCategory(21, tag)],
  ['organisationKind', (tag) => organisationKind('ngo', tag)],
  ['partyRole', (tag) => partyRole('funder', tag)],
  ['callMessages', (tag) => callMessages(tag).daysLeft(3)],
  ['sortKey', (tag) => sortKey('Dhërmi', tag)],
  ['initialLetter', (tag) => initialLetter('Dhërmi', tag)],
  ['compareText', (tag) => ['Zhur', 'Dhërmi', 'Dukat', 'Zym'].sort(compareText(tag))],
  ['pickText', (tag) => pickText({ en: 'a', sq: 'b', 'sr-Latn': 'c', 'sr-Cyrl': 'ц' }, tag)],
  ['toJsonLd', (tag) => toJsonLd(organisation, tag, { linked })],
  ['toJsonLdScript', (tag) => toJsonLdScript(organisation, tag, { linked })],
  [
    'checkRecord',
    (locale) => checkRecord('organisations', { id: 'a', kind: 'NGO' }, { linked, locale }).findings,
  ],
  ['formatSheetFinding', (tag) => formatSheetFinding(sheetFinding, tag)],
  ['formatSheetFindingParts', (tag) => formatSheetFindingParts(sheetFinding, tag)],
  ['writeTable', (locale) => writeTable(linked.dataset, 'organisations', { locale })],
  ['writeTemplate', (locale) => digest(writeTemplate({ locale, with: ['articles'] }))],
  ['writeWorkbook', (locale) => digest(writeWorkbook(linked.dataset, { locale }))],
];

// `null` stands for the language of the dataset, or of a template, as leaving it out does.
const HAS_DEFAULT = ['writeTable', 'writeTemplate', 'writeWorkbook'];

describe.each(FORMATTERS)('%s', (formatter, format) => {
  test.each([
    'en-GB',
    'EN',
    'en_US',
    'sq-XK',
    'sq-al',
    'SR',
    'sr-Cyrl-RS',
    'sr_RS.UTF-8@latin',
    'hr',
    'sq-AL',
  ])('reads %s as the elements do', (tag) => expect(format(tag)).toEqual(format(resolveLocale(tag)!)));

  const unset = HAS_DEFAULT.includes(formatter) ? [] : [null, undefined];
  test.each(['de', '', 'constructor', '__proto__', '🙂', 5, ...unset])('reads %s as English', (tag) =>
    expect(format(tag as string)).toEqual(format('en')),
  );
});

test('pickText prefers a text with the very tag', () => {
  const text = { en: 'organization', 'en-GB': 'organisation', de: 'Verein', sq: 'shoqatë' };
  expect(pickText(text, 'en-GB')).toEqual({ text: 'organisation', lang: 'en-GB' });
  expect(pickText(text, 'de')).toEqual({ text: 'Verein', lang: 'de' });
  expect(pickText(text, 'fr', { language: 'sq' })).toEqual({ text: 'shoqatë', lang: 'sq' });
});

describe('the older forms with positional arguments give the same as those with options', () => {
  test.each([
    [formatNumber(2.345, 'en', 0), formatNumber(2.345, 'en', { decimals: 0 }), '2'],
    [formatList(['a', 'b'], 'sq', 'or'), formatList(['a', 'b'], 'sq', { conjunction: 'or' }), 'a ose b'],
    [languageName('en', 'sq', true), languageName('en', 'sq', { inside: true }), 'anglisht'],
    [pickText('a', 'en', 'sq').lang, pickText('a', 'en', { language: 'sq' }).lang, 'sq'],
  ])('%s', (older, newer, expected) => {
    expect([older, newer]).toEqual([expected, expected]);
  });
});

describe('a date that does not exist', () => {
  test.each(['2026-02-30', '2026-13-01', '2026-02-30T10:00', '2026-12-04T25:00', '2026-00', '0000-00-00'])(
    '%s is returned as it is, without a weekday',
    (date) => {
      for (const locale of ['sq', 'sr-Cyrl', 'en-GB']) {
        for (const options of [{}, { weekday: true }, { style: 'numeric' }] as const) {
          expect(formatDate(date, locale, options)).toBe(date);
          expect(formatMoment(date, locale, options)).toBe(date);
          expect(formatRange(date, date, locale, options)).toBe(`${date} – ${date}`);
        }
      }
    },
  );

  test.each(['2026-02-30', '2026-02-29T10:00', '2026-12', 'x'])('%s has no weekday', (date) =>
    expect(formatWeekday(date, 'sq')).toBe(''),
  );
});

test.each([NaN, Infinity, -Infinity, '3' as unknown as number])('formatRelativeDays of %s is empty', (days) =>
  expect(formatRelativeDays(days, 'en')).toBe(''),
);

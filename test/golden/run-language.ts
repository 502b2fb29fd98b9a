import { callMessages } from '../../src/language/messages/calls.ts';
import { compareText, initialLetter } from '../../src/language/collation.ts';
import { formatDate, formatMoment, formatRange, formatTime } from '../../src/language/dates.ts';
import { formatDuration, formatDurationRange } from '../../src/language/durations.ts';
import { formatList } from '../../src/language/lists.ts';
import { LOCALES, type Locale } from '../../src/language/locale.ts';
import { mapMessages } from '../../src/language/messages/maps.ts';
import { formatMoney, formatMoneyRange } from '../../src/language/money.ts';
import { countryName, formatZone, languageName } from '../../src/language/names.ts';
import { formatNumber, formatPercent } from '../../src/language/numbers.ts';
import { organisationKind, organisationKinds } from '../../src/language/messages/organisation-kinds.ts';
import { organisationMessages } from '../../src/language/messages/organisations.ts';
import { partyRole } from '../../src/language/messages/party-roles.ts';
import { pluralCategory } from '../../src/language/plurals.ts';
import { formatRelativeDays } from '../../src/language/relative-days.ts';
import { stateMessages } from '../../src/language/messages/states.ts';

// The golden table in language.json was written by hand from grammar and CLDR. This file needs no
// Node, so that the table also runs in browsers: Chromium does not support Albanian.

/**
 * A row of the table: a function, its arguments after the locale, and the expected results.
 * `sq-AL` defaults to `sq`.
 */
export interface GoldenRow {
  readonly call: string;
  readonly with: readonly unknown[];
  readonly is: Readonly<Partial<Record<Locale, unknown>>>;
}

/** A result that differs from the table. */
export interface Difference {
  readonly call: string;
  readonly locale: Locale;
  readonly expected: unknown;
  readonly actual: unknown;
}

/* eslint-disable @typescript-eslint/no-explicit-any -- the table is JSON */
const CALLS: Readonly<Record<string, (locale: Locale, ...args: any[]) => unknown>> = {
  formatDate: (locale, date, options) => formatDate(date, locale, options),
  formatMoment: (locale, moment, options) => formatMoment(moment, locale, options),
  formatTime: (locale, time) => formatTime(time, locale),
  formatRange: (locale, start, end, options) =>
    formatRange(start ?? undefined, end ?? undefined, locale, options),
  formatNumber: (locale, value, decimals) => formatNumber(value, locale, decimals),
  formatPercent: (locale, percent) => formatPercent(percent, locale),
  formatMoney: (locale, money) => formatMoney(money, locale),
  formatMoneyRange: (locale, min, max) => formatMoneyRange(min ?? undefined, max ?? undefined, locale),
  formatDuration: (locale, duration) => formatDuration(duration, locale),
  formatDurationRange: (locale, min, max, unit) =>
    formatDurationRange({ min: min ?? undefined, max: max ?? undefined, unit }, locale),
  formatRelativeDays: (locale, days) => formatRelativeDays(days, locale),
  formatList: (locale, items, joint) => formatList(items, locale, joint),
  pluralCategory: (locale, n) => pluralCategory(n, locale),
  sort: (locale, items) => [...items].sort(compareText(locale)),
  initialLetter: (locale, text) => initialLetter(text, locale),
  partyRole: (locale, role, count) => partyRole(role, locale, { count }),
  organisationKind: (locale, kind) => organisationKind(kind, locale),
  organisationKinds: (locale, kind) => organisationKinds(kind, locale),
  languageName: (locale, tag) => languageName(tag, locale),
  countryName: (locale, code) => countryName(code, locale),
  formatZone: (locale, zone) => formatZone(zone, locale),
  daysLeft: (locale, n) => callMessages(locale).daysLeft(n),
  hoursLeft: (locale, n) => callMessages(locale).hoursLeft(n),
  minutesLeft: (locale, n) => callMessages(locale).minutesLeft(n),
  closesToday: (locale, time) => callMessages(locale).closesToday(time),
  organisationCount: (locale, n) => organisationMessages(locale).organisationCount(n),
  statedMembers: (locale, n, asOf) => organisationMessages(locale).statedMembers(n, asOf),
  partial: (locale, n) => stateMessages(locale).partial(n),
  emptyPlaces: (locale, n) => mapMessages(locale).emptyPlaces(n),
};

/** Runs the golden table and returns the number of comparisons and the differences. */
export function runLanguageTable(rows: readonly GoldenRow[]): {
  compared: number;
  differences: Difference[];
} {
  const differences: Difference[] = [];
  let compared = 0;
  for (const row of rows) {
    const call = CALLS[row.call];
    for (const locale of LOCALES) {
      const expected = row.is[locale] ?? (locale === 'sq-AL' ? row.is.sq : undefined);
      const actual = call?.(locale, ...row.with);
      compared++;
      if (JSON.stringify(actual) !== JSON.stringify(expected)) {
        differences.push({
          call: `${row.call}(${JSON.stringify(row.with).slice(1, -1)})`,
          locale,
          expected,
          actual,
        });
      }
    }
  }
  return { compared, differences };
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDate } from '../../../src/language/dates.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { formatWeekday } from '../../../src/language/weekdays.ts';

it.each([
  ['2026-12-04', 'sq', 'e premte'],
  ['2026-12-04T16:00', 'sr-Latn', 'petak'],
  ['2026-12-06', 'sr-Cyrl', 'недеља'],
  ['2026-12-07', 'en', 'Monday'],
  ['0099-01-01', 'en', 'Thursday'],
] as const)('formats the weekday of %s in %s as %s', (date, locale, weekday) => {
  expect(formatWeekday(date, locale)).toBe(weekday);
});

it.each(['', '2026', '2026-12', '2026-13-01', '2026-12-99', 'e premte'])(
  'returns an empty string for "%s"',
  (date) => {
    expect(formatWeekday(date, 'sq')).toBe('');
  },
);

it('equals the weekday of a formatted whole date', () => {
  const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom(...LOCALES), (day, locale) => {
      const date = day.toISOString().slice(0, 10);
      expect(formatDate(date, locale, { weekday: true })).toBe(
        `${formatWeekday(date, locale)}, ${formatDate(date, locale)}`,
      );
    }),
  );
});

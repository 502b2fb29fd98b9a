import type { PlainDate } from '../model/plain-date.ts';
import type { Moment } from '../model/moment.ts';
import { messageResolver } from './message-resolver.ts';
import { calendar as en } from './en/calendar.ts';
import type { Locale } from './locale.ts';
import { calendar as sq } from './sq/calendar.ts';
import { calendar as srLatn } from './sr-latn/calendar.ts';

const calendarOf = /*@__PURE__*/ messageResolver('calendar', { sq, srLatn, en });

/**
 * Formats the weekday of a date without the date.
 *
 * @param date a day or a moment
 * @returns an empty string if the date is not a day
 * @example
 * formatWeekday('2026-12-04', 'sq') // 'e premte'
 * formatWeekday('2026-12-04T16:00', 'sr-Latn') // 'petak'
 */
export function formatWeekday(date: PlainDate | Moment, locale: Locale): string {
  const sunday = /^\d{4}-\d\d-\d\d/.test(date) ? new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDay() : NaN;
  return Number.isNaN(sunday) ? '' : calendarOf(locale).weekdays[(sunday + 6) % 7]!;
}

import { existsInCalendar } from '../model/rules.ts';
import { asText } from './as-text.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Moment } from '../model/moment.ts';
import { messageResolver } from './message-resolver.ts';
import { calendar as en } from './en/calendar.ts';
import type { LocaleTag } from './locale.ts';
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
export function formatWeekday(date: PlainDate | Moment, locale: LocaleTag): string {
  const day = asText(date).slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !existsInCalendar(day)) return '';
  return calendarOf(locale).weekdays[(new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7]!;
}

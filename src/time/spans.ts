import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import type { PlainDate } from '../model/plain-date.ts';
import { existsInCalendar } from '../model/rules.ts';

// Calendar dates without a zone. date-fns does the arithmetic, in UTC; the precision of a
// `PlainDate` and inclusive ends are ours: docs/decisions/0005-date-fns-for-calendar-arithmetic.md.

/** Milliseconds in a day of 24 hours. */
export const DAY = 86_400_000;

/**
 * The UTC midnight of a day. `setFullYear` reads the years 0 to 99 as they are; the constructor
 * adds 1900.
 */
function utcDate(year: number, month: number, day: number): Date {
  const date = new UTCDateMini(0);
  date.setFullYear(year, month - 1, day);
  return date;
}

/** The number of a day, counted from 1 January 1970. */
const dayNumber = (date: Date): number => date.getTime() / DAY;

/** The date of a day number, or `undefined` outside the years 0000 to 9999. */
export function dateOfDay(day: number): PlainDate | undefined {
  return day >= -719_528 && day <= 2_932_896 ? new Date(day * DAY).toISOString().slice(0, 10) : undefined;
}

const format = (date: Date) => dateOfDay(dayNumber(date));

/** A date with its precision. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12, or 0 if the date is only a year. */
  readonly month: number;
  /** 1 to 31, or 0 if the date is only a year or a month. */
  readonly day: number;
  /** The number of its first day, counted from 1 January 1970. */
  readonly first: number;
  /** The number of its last day, inclusive. */
  readonly last: number;
}

const PLAIN_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * Reads a date with its precision.
 *
 * @param date any value
 * @returns the parts, or `undefined` if the value is not an existing date. It never throws
 */
export function readDate(date: unknown): DateParts | undefined {
  const match = typeof date === 'string' ? PLAIN_DATE.exec(date) : null;
  if (!match || !existsInCalendar(match[0])) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map((digits) => Number(digits || 0));
  const start = utcDate(year, month || 1, day || 1);
  const first = dayNumber(start);
  if (day) return { year, month, day, first, last: first };
  const end = lastDayOfMonth(month ? start : utcDate(year, 12, 1));
  return { year, month, day, first, last: dayNumber(end) };
}

/**
 * Returns the first day of a date, which may be only a year or a month.
 *
 * @param date a year, a month or a day
 * @returns the day, or `undefined` if it is not a date
 * @example firstDay('2016') // '2016-01-01'
 */
export function firstDay(date: PlainDate): PlainDate | undefined {
  const parts = readDate(date);
  return parts && dateOfDay(parts.first);
}

/**
 * Returns the last day of a date, which may be only a year or a month.
 *
 * @param date a year, a month or a day
 * @returns the day, or `undefined` if it is not a date
 * @example lastDay('2024-02') // '2024-02-29'
 */
export function lastDay(date: PlainDate): PlainDate | undefined {
  const parts = readDate(date);
  return parts && dateOfDay(parts.last);
}

/**
 * Counts the days between two days: 0 if they are the same, negative if `to` is earlier.
 *
 * @param from a day
 * @param to a day
 * @returns whole days, or `undefined` if one of them is only a month or a year, or not a date
 * @example daysBetween('2023-06-14', '2026-11-22') // 1257
 */
export function daysBetween(from: PlainDate, to: PlainDate): number | undefined {
  const [start, end] = [readDate(from), readDate(to)];
  return start?.day && end?.day ? end.first - start.first : undefined;
}

/**
 * Adds days to a day.
 *
 * @param date a day
 * @param days whole days, negative to subtract
 * @returns the day, or `undefined` if the date is only a month or a year, or not a date, or if the
 *   result is outside the years 0000 to 9999
 * @example addDays('2026-12-31', 1) // '2027-01-01'
 */
export function addDays(date: PlainDate, days: number): PlainDate | undefined {
  const parts = readDate(date);
  if (!parts?.day || !Number.isInteger(days)) return undefined;
  return format(addDaysTo(utcDate(parts.year, parts.month, parts.day), days));
}

/**
 * Adds months to a month or a day, and keeps its precision. The 31st becomes the last day of a
 * shorter month.
 *
 * @param date a month or a day
 * @param months whole months, negative to subtract
 * @returns the date, or `undefined` if the date is only a year, or not a date
 * @example addMonths('2026-01-31', 1) // '2026-02-28'
 * @example addMonths('2015-10', 3) // '2016-01'
 */
export function addMonths(date: PlainDate, months: number): PlainDate | undefined {
  const parts = readDate(date);
  if (!parts?.month || !Number.isInteger(months)) return undefined;
  return format(addMonthsTo(utcDate(parts.year, parts.month, parts.day || 1), months))?.slice(0, date.length);
}

/**
 * Returns the last day, inclusive, of a span of whole months.
 *
 * The first day counts in full, so the span ends on the day before the one with the same number, or
 * on the last day of a shorter month. Source: German Civil Code, sections 187(2) and 188(2) and
 * (3).
 *
 * @param start the first day, or the first month
 * @param months whole months, at least 1
 * @returns the last day or the last month, inclusive; `undefined` if the start is only a year
 * @example endOfSpan('2022-12-15', 6) // '2023-06-14'
 * @example endOfSpan('2023-01-31', 1) // '2023-02-28'
 * @example endOfSpan('2015-10', 3) // '2015-12'
 */
export function endOfSpan(start: PlainDate, months: number): PlainDate | undefined {
  const parts = readDate(start);
  if (!parts?.month || !Number.isInteger(months) || months < 1) return undefined;
  if (!parts.day) return addMonths(start, months - 1);
  const end = addMonthsTo(utcDate(parts.year, parts.month, parts.day), months);
  // In a shorter month, date-fns already returns the last day of the span.
  return format(end.getDate() < parts.day ? end : addDaysTo(end, -1));
}

/**
 * Compares two dates, for `sort`. A year sorts before its months, a month before its days, and what
 * is not a date last.
 *
 * @example ['2016-03', undefined, '2016', '2015-12-31'].sort(compareDates)
 * // ['2015-12-31', '2016', '2016-03', undefined]
 */
export function compareDates(a: PlainDate | undefined, b: PlainDate | undefined): number {
  const [isDate, isOtherDate] = [Boolean(readDate(a)), Boolean(readDate(b))];
  if (!isDate || !isOtherDate) return Number(isOtherDate) - Number(isDate);
  return a! < b! ? -1 : a! > b! ? 1 : 0;
}

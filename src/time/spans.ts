import type { PlainDate } from '../model/plain-date.ts';

// Calendar arithmetic on whole days, counted from 1 January 1970. No zone and no hour can disturb it.

/** Milliseconds in a day of 24 hours. */
export const DAY = 86_400_000;

/** The days of 400 years of the Gregorian calendar, after which it repeats. */
const DAYS_OF_400_YEARS = 146_097;

/**
 * The number of a day. Months and days may overflow: day 0 is the last of the month before.
 *
 * It is reckoned 400 years later, because `Date.UTC` reads the years 0 to 99 as 1900 to 1999.
 */
function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year + 400, month - 1, day) / DAY - DAYS_OF_400_YEARS;
}

/** The date of a day's number, or `undefined` outside the years 0000 to 9999, which is all that four digits can say. */
export function dateOfDay(day: number): PlainDate | undefined {
  return day >= -719_528 && day <= 2_932_896 ? new Date(day * DAY).toISOString().slice(0, 10) : undefined;
}

/** The numbers of a date; a month or a day that it leaves open is 0. */
export interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The number of its first day. */
  readonly first: number;
  /** The number of its last day, inclusive. */
  readonly last: number;
}

/**
 * Reads a date with its precision.
 *
 * @param date Anything at all.
 * @returns Its numbers, or `undefined` if it is not a date that exists. It never throws.
 */
export function readDate(date: unknown): Parts | undefined {
  const match = typeof date === 'string' && /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map((digits) => Number(digits || 0));
  const first = dayNumber(year, month || 1, day || 1);
  // What does not exist overflows, and so comes back as another: 30 February as 1 or 2 March.
  if (dateOfDay(first)?.slice(0, match[0].length) !== date) return undefined;
  return { year, month, day, first, last: day ? first : dayNumber(year, (month || 12) + 1, 0) };
}

/**
 * The first day of a date that may be only a year or a month.
 *
 * @param date A year, a month or a day.
 * @returns The day, or `undefined` if it is no date.
 *
 * @example firstDay('2016') // '2016-01-01'
 */
export function firstDay(date: PlainDate): PlainDate | undefined {
  const parts = readDate(date);
  return parts && dateOfDay(parts.first);
}

/**
 * The last day of a date that may be only a year or a month.
 *
 * @param date A year, a month or a day.
 * @returns The day, or `undefined` if it is no date.
 *
 * @example lastDay('2024-02') // '2024-02-29'
 */
export function lastDay(date: PlainDate): PlainDate | undefined {
  const parts = readDate(date);
  return parts && dateOfDay(parts.last);
}

/**
 * How many days lie between two days: 0 for the same, negative if the second comes first.
 *
 * @param from A day.
 * @param to A day.
 * @returns Whole days, or `undefined` if one of the two is only a month or a year, or no date.
 *
 * @example daysBetween('2023-06-14', '2026-11-22') // 1257
 */
export function daysBetween(from: PlainDate, to: PlainDate): number | undefined {
  const [start, end] = [readDate(from), readDate(to)];
  return start?.day && end?.day ? end.first - start.first : undefined;
}

/**
 * A day some days later, or earlier for a negative count.
 *
 * @param date A day.
 * @param days Whole days.
 * @returns The day, or `undefined` if the date is only a month or a year, is no date, or the result has no year of four digits.
 *
 * @example addDays('2026-12-31', 1) // '2027-01-01'
 */
export function addDays(date: PlainDate, days: number): PlainDate | undefined {
  const parts = readDate(date);
  return parts?.day && Number.isInteger(days) ? dateOfDay(parts.first + days) : undefined;
}

/** Day `day` of the month that lies some months after, or the last of that month where it is shorter. */
function dayInMonth(year: number, month: number, day: number): PlainDate | undefined {
  return dateOfDay(Math.min(dayNumber(year, month, day), dayNumber(year, month + 1, 0)));
}

/**
 * A month or a day some months later, with the precision that it had. The 31st becomes the last day of a shorter month.
 *
 * @param date A month or a day.
 * @param months Whole months, negative for earlier.
 * @returns The date, or `undefined` for a year alone, which has no months to count from.
 *
 * @example addMonths('2026-01-31', 1) // '2026-02-28'
 * @example addMonths('2015-10', 3) // '2016-01'
 */
export function addMonths(date: PlainDate, months: number): PlainDate | undefined {
  const parts = readDate(date);
  if (!parts?.month || !Number.isInteger(months)) return undefined;
  return dayInMonth(parts.year, parts.month + months, parts.day || 1)?.slice(0, date.length);
}

/**
 * The last day, inclusive, of a span of whole months.
 *
 * The start counts as a whole day, so the span ends on the day before the one with the same number; where that month is too short, on its
 * last day. Same rule: German Civil Code, sections 187(2) and 188(2) and (3).
 *
 * @param start The first day. With only a month, the answer is only a month, and that month still belongs to the span.
 * @param months Whole months, one or more.
 * @returns The last day or month, or `undefined` for a year alone: "2022" and six months end nobody knows when.
 *
 * @example endOfSpan('2022-12-15', 6) // '2023-06-14'
 * @example endOfSpan('2023-01-31', 1) // '2023-02-28'
 * @example endOfSpan('2015-10', 3) // '2015-12'
 */
export function endOfSpan(start: PlainDate, months: number): PlainDate | undefined {
  const parts = readDate(start);
  if (!parts?.month || !Number.isInteger(months) || months < 1) return undefined;
  if (!parts.day) return addMonths(start, months - 1);
  return dayInMonth(parts.year, parts.month + months, parts.day - 1);
}

/**
 * Puts dates in order, for `sort`. A year comes before its months and a month before its days; what is no date comes last.
 *
 * @example ['2016-03', undefined, '2016', '2015-12-31'].sort(compareDates) // ['2015-12-31', '2016', '2016-03', undefined]
 */
export function compareDates(a: PlainDate | undefined, b: PlainDate | undefined): number {
  const [known, other] = [Boolean(readDate(a)), Boolean(readDate(b))];
  if (!known || !other) return Number(other) - Number(known);
  return a! < b! ? -1 : a! > b! ? 1 : 0;
}

import * as z from 'zod/mini';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days of a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** Whether the digits of a date name a day, month or year that exists. Takes the form for granted. */
export function existsInCalendar(date: string): boolean {
  const month = date.length > 4 ? Number(date.slice(5, 7)) : 1;
  const day = date.length > 7 ? Number(date.slice(8, 10)) : 1;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(date.slice(0, 4)), month);
}

/**
 * A calendar date that keeps its precision: a year, a month or a day.
 *
 * It is a string and stays one: a source that says "2016" is never made to say 1 January. Source: ISO 8601-1, reduced precision.
 *
 * @example "2016"
 * @example "2015-10"
 * @example "2022-12-15"
 */
export const PlainDate = z
  .string()
  .check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'bad-date', abort: true }), z.refine(existsInCalendar, 'impossible-date'));
export type PlainDate = z.infer<typeof PlainDate>;

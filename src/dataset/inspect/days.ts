import { readDate } from '../../time/spans.ts';

/** A year and two of them in days, and half of one: how old a statement may be before it is worth another look. */
export const YEAR = 365;
export const TWO_YEARS = 730;
export const HALF_A_YEAR = 183;

/** The first and last day of a date or of the day of a moment, as numbers; of anything else nothing. */
export const daysOf = (date: unknown) => (typeof date === 'string' ? readDate(date.slice(0, 10)) : undefined);

const isDate = (date: unknown): date is string =>
  typeof date === 'string' && /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/.test(date);

/**
 * Whether all of one date or moment lies before all of another, as far as both are precise. Of dates that overlap, as "2026" and "2026-05",
 * nobody knows. Dates are texts that sort: nothing has to be reckoned.
 */
export function isBefore(date: unknown, other: unknown): boolean {
  if (!isDate(date) || !isDate(other)) return false;
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) < other.slice(0, precision);
}

import { readDate } from '../../time/spans.ts';

/** The ages in days after which a statement should be reviewed. */
export const YEAR = 365;
export const TWO_YEARS = 730;
export const HALF_A_YEAR = 183;

/** The first and last day of a date or moment, as day numbers; `undefined` for anything else. */
export const daysOf = (date: unknown) => (typeof date === 'string' ? readDate(date.slice(0, 10)) : undefined);

const isDate = (date: unknown): date is string =>
  typeof date === 'string' && /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/.test(date);

/**
 * Whether all of one date or moment is before all of another. False for dates that overlap, such as
 * "2026" and "2026-05".
 */
export function isBefore(date: unknown, other: unknown): boolean {
  if (!isDate(date) || !isDate(other)) return false;
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) < other.slice(0, precision);
}

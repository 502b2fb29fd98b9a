// Rules that a regular expression cannot express. The schemas and the generated shapes both use
// them, so they do not depend on zod.
import { currencyDigits } from './currency-digits.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Returns the number of days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** Whether a well-formed date exists in the calendar. */
export function existsInCalendar(date: string): boolean {
  const month = date.length > 4 ? Number(date.slice(5, 7)) : 1;
  const day = date.length > 7 ? Number(date.slice(8, 10)) : 1;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(date.slice(0, 4)), month);
}

/** Whether a well-formed moment exists. */
export const isMoment = (moment: string): boolean =>
  existsInCalendar(moment.slice(0, 10)) &&
  Number(moment.slice(11, 13)) < 24 &&
  Number(moment.slice(14, 16)) < 60;

/** What people write as the zone of Kosovo. */
const KOSOVO = /^europe\/(?:pri[sš]h?tin(?:a|ë|e)|kosov(?:o|a|ë))$/i;

/** Whether the runtime supports an IANA time zone, or it is a name that people write for one. */
export function isZone(zone: string): boolean {
  if (zone === 'Europe/Belgrade' || zone === 'Europe/Tirane' || zone === 'UTC') return true; // avoids a formatter, which is slow
  if (KOSOVO.test(zone)) return true;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/**
 * The name of a zone in its usual case: `europe/tirane` becomes `Europe/Tirane`. A name in mixed
 * case is returned as it is.
 *
 * `Europe/Pristina` becomes `Europe/Belgrade`. The IANA database has no zone for Kosovo, since its
 * clocks have always agreed with those of Belgrade, but people write one, and mean these clocks.
 */
export const normalizeZone = (zone: string): string =>
  KOSOVO.test(zone)
    ? 'Europe/Belgrade'
    : /^[a-z]|^[A-Z/_]{4,}$/.test(zone)
      ? zone.toLowerCase() === 'utc'
        ? 'UTC'
        : zone.toLowerCase().replace(/(^|[/_-])[a-z]/g, (start) => start.toUpperCase())
      : zone;

/** Whether an amount has no more decimals than its currency. `toFixed` is exact below 1e21. */
const fits = (amount: unknown, currency: unknown): boolean =>
  typeof amount !== 'number' ||
  typeof currency !== 'string' ||
  Number.isInteger(amount) ||
  Number(amount.toFixed(currencyDigits(currency))) === amount;

// One rule for each field, so that a finding leads to the amount that is wrong.
export const amountFits = (money: { amount?: unknown; currency?: unknown }): boolean =>
  fits(money.amount, money.currency);
export const totalFits = (funding: { total?: unknown; currency?: unknown }): boolean =>
  fits(funding.total, funding.currency);
export const minFits = (funding: { min?: unknown; currency?: unknown }): boolean =>
  fits(funding.min, funding.currency);
export const maxFits = (funding: { max?: unknown; currency?: unknown }): boolean =>
  fits(funding.max, funding.currency);

/** Whether exactly one of organisation and programme is given. */
export const isOneActor = (party: { organisation?: unknown; programme?: unknown }): boolean =>
  (party.organisation === undefined) !== (party.programme === undefined);

/** Whether an object has any key. */
export const hasAny = (texts: object): boolean => Object.keys(texts).length > 0;

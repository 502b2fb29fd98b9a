// The rules that are more than a pattern, without zod: the schemas of this room and the table made from them use the same functions.

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

/** Whether the digits of a day and hour name one that exists. Takes the form for granted. */
export const isMoment = (moment: string): boolean =>
  existsInCalendar(moment.slice(0, 10)) &&
  Number(moment.slice(11, 13)) < 24 &&
  Number(moment.slice(14, 16)) < 60;

/** Whether this machine knows the IANA zone. */
export function isZone(zone: string): boolean {
  if (zone === 'Europe/Belgrade' || zone === 'Europe/Tirane' || zone === 'UTC') return true; // no formatter on the usual path
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** Whether an amount has at most two decimals. Takes for granted that numbers are close enough to tell: below 7e13. */
export const hasCents = (amount: number): boolean => Math.round(amount * 100) / 100 === amount;

/** Whether exactly one of an organisation and a programme is named. */
export const isOneActor = (party: { organisation?: unknown; programme?: unknown }): boolean =>
  (party.organisation === undefined) !== (party.programme === undefined);

/** Whether an object has anything in it. */
export const hasAny = (texts: object): boolean => Object.keys(texts).length > 0;

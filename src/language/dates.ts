import { asText } from './as-text.ts';
import type { Moment } from '../model/moment.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { isMoment } from '../model/rules.ts';
import { messageResolver } from './message-resolver.ts';
import { calendar as en, openEnds as openEn, type Calendar } from './en/calendar.ts';
import type { LocaleTag } from './locale.ts';
import { calendar as sq, openEnds as openSq } from './sq/calendar.ts';
import { calendar as srLatn, openEnds as openSrLatn } from './sr-latn/calendar.ts';

/** Options for formatting a date. */
export interface DateOptions {
  /** Whether the weekday comes first. Default: no. */
  readonly weekday?: boolean;
  /** `long` (default) has the name of the month; `numeric` is in figures, for tables. */
  readonly style?: 'long' | 'numeric';
}

const calendarOf = /*@__PURE__*/ messageResolver('calendar', { sq, srLatn, en });
const openEndsOf = /*@__PURE__*/ messageResolver('openEnds', { sq: openSq, srLatn: openSrLatn, en: openEn });

interface Parts {
  readonly year: string;
  /** 1 to 12, or 0 if the date is only a year. */
  readonly month: number;
  readonly day: number;
  readonly time: string | undefined;
}

function read(text: string): Parts | undefined {
  if (typeof text !== 'string') return undefined; // as in an unchecked file
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?$/.exec(text);
  if (!found || !isMoment(text)) return undefined;
  return {
    year: String(Number(found[1])),
    month: Number(found[2] ?? 0),
    day: Number(found[3] ?? 0),
    time: found[4],
  };
}

/** The weekday, 0 for Monday. Source: Sakamoto's method for the Gregorian calendar. */
function weekdayOf({ year, month, day }: Parts): number {
  const y = Number(year) - (month < 3 ? 1 : 0);
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!;
  // Adding 6 instead of -1, and 400 years, avoids negative numbers.
  return (
    (y +
      400 +
      Math.floor(y / 4) +
      100 -
      Math.floor(y / 100) -
      4 +
      Math.floor(y / 400) +
      1 +
      shift +
      day +
      6) %
    7
  );
}

/** Writes a date with names up to the day, the month or the year. */
function spell(
  { year, month, day }: Parts,
  { months, ordinal }: Calendar,
  upTo: 'day' | 'month' | 'year' = 'year',
  names = months,
): string {
  const words = [];
  if (day) words.push(day + ordinal);
  if (month && upTo !== 'day') words.push(names[month - 1]);
  if (upTo === 'year') words.push(year + ordinal);
  return words.join(' ');
}

function inFigures(
  { year, month, day }: Parts,
  { ordinal, numeric: { separator, twoDigits } }: Calendar,
): string {
  const figures = [day, month]
    .filter(Boolean)
    .map((figure) => String(figure).padStart(twoDigits ? 2 : 1, '0'));
  return [...figures, year].join(separator) + ordinal;
}

function write(parts: Parts, calendar: Calendar, { weekday, style }: DateOptions, withTime: boolean): string {
  const date = style === 'numeric' ? inFigures(parts, calendar) : spell(parts, calendar);
  const day = weekday && parts.day ? calendar.weekdays[weekdayOf(parts)] : undefined;
  return (
    (calendar.whole?.(date, day) ?? (day ? day + ', ' : '') + date) +
    (withTime && parts.time ? calendar.at(parts.time) : '')
  );
}

/**
 * Formats a date with the precision that it has.
 *
 * @param date a year, a month or a day; of a moment, only the day is written
 * @returns the formatted date, or the input if it is not a date of the calendar
 * @example
 * formatDate('2026-12-04', 'sq', { weekday: true }) // 'e premte, 4 dhjetor 2026'
 * formatDate('2026-12-04', 'sr-Latn') // '4. decembar 2026.'
 * formatDate('2026-12', 'en') // 'December 2026'
 * formatDate('2026-12-04', 'sq', { style: 'numeric' }) // '04.12.2026'
 */
export function formatDate(date: PlainDate | Moment, locale: LocaleTag, options: DateOptions = {}): string {
  const parts = read(date);
  return parts ? write(parts, calendarOf(locale), options, false) : asText(date);
}

/**
 * Formats a time of day in the 24-hour clock.
 *
 * @param time the time, as `16:00`
 * @example
 * formatTime('16:00', 'sq') // 'ora 16:00'
 * formatTime('16:00', 'en') // '16:00'
 */
export function formatTime(time: string, locale: LocaleTag): string {
  return calendarOf(locale).hour + asText(time);
}

/**
 * Formats a day and its time, if it has one. The zone is not included; see {@link formatZone}.
 *
 * @param moment a day or a moment, by the clock of its zone
 * @returns the formatted moment, or the input if it is not a moment of the calendar
 * @example
 * formatMoment('2026-12-04T16:00', 'sq', { weekday: true })
 * // 'e premte, 4 dhjetor 2026, ora 16:00'
 * formatMoment('2026-12-04T16:00', 'sr-Latn') // '4. decembar 2026. u 16:00'
 */
export function formatMoment(moment: Moment, locale: LocaleTag, options: DateOptions = {}): string {
  const parts = read(moment);
  return parts ? write(parts, calendarOf(locale), options, true) : asText(moment);
}

/**
 * Formats a range, and writes shared parts once. With only one end it begins with "from" or
 * "until".
 *
 * @param start the first day, month or year, or a moment
 * @param end the last one, inclusive
 * @param options with `weekday` or `numeric`, both ends are written in full
 * @returns an empty string if both ends are missing
 * @example
 * formatRange('2018-03-14', '2018-03-16', 'sq') // '14–16 mars 2018'
 * formatRange('2021-10', '2021-12', 'sq') // 'tetor–dhjetor 2021'
 * formatRange('2022', '2025', 'sr-Latn') // '2022–2025.'
 * formatRange('2018-03-14T10:00', '2018-03-14T12:00', 'en') // '14 March 2018, 10:00–12:00'
 */
export function formatRange(
  start: PlainDate | Moment | undefined,
  end: PlainDate | Moment | undefined,
  locale: LocaleTag,
  options: DateOptions = {},
): string {
  const calendar = calendarOf(locale);
  const first = start === undefined ? undefined : read(start);
  const last = end === undefined ? undefined : read(end);
  if (!first || !last) {
    const parts = first ?? last;
    if (!parts || (start && end)) return [start, end].map(asText).filter(Boolean).join(' – ');
    const open = openEndsOf(locale)[first ? 'from' : 'until'];
    if (typeof open === 'function') return open(write(parts, calendar, options, true));
    const [day, period, months, weekdays] = open;
    const date =
      options.style === 'numeric'
        ? write(parts, calendar, { style: 'numeric' }, true)
        : spell(parts, calendar, 'year', months) + (parts.time ? calendar.at(parts.time) : '');
    if (!options.weekday || !parts.day) return `${parts.day ? day : period} ${date}`;
    const weekday = weekdayOf(parts);
    return `${weekdays?.[weekday] ?? `${day} ${calendar.weekdays[weekday]}`}, ${date}`;
  }
  const from = write(first, calendar, options, true);
  if (start === end) return from;
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  if (first.time && last.time && sameMonth && first.day === last.day) {
    return write(first, calendar, options, false) + calendar.at(first.time, last.time);
  }
  const to = write(last, calendar, options, true);
  const alike = !first.day === !last.day && !first.month === !last.month && !first.time && !last.time;
  if (alike && !options.weekday && options.style !== 'numeric') {
    // Serbian has no full stop before the dash of such a range: 14–16. mart 2018.
    if (!first.month) return `${first.year}–${to}`;
    if (sameMonth) return `${first.day}–${to}`;
    if (sameYear) return spell(first, calendar, 'month') + (first.day ? ' – ' : '–') + to;
  }
  return `${from} – ${to}`;
}

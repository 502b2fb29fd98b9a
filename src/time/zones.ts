import type { Moment, Zone } from '../model/moment.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { normalizeZone } from '../model/rules.ts';
import type { Clock } from './clock.ts';
import { DAY, dateOfDay, readDate } from './spans.ts';

const HOUR = 3_600_000;

/** The zone of times without one. Kosovo uses it, since it has no IANA zone of its own. */
export const DEFAULT_ZONE: Zone = 'Europe/Belgrade';

/**
 * Returns the zone of a country: `Europe/Tirane` for Albania (`AL`), else `Europe/Belgrade`.
 *
 * @example zoneOfCountry('AL') // 'Europe/Tirane'
 */
export function zoneOfCountry(country: string): Zone {
  return country === 'AL' ? 'Europe/Tirane' : DEFAULT_ZONE;
}

/**
 * Zones with the common European rule since 1997. In winter the first group is at UTC, the second
 * two hours ahead, all others one. Computed here because creating an `Intl` formatter takes about
 * 60 ms on a slow phone; other zones use `Intl`. Source: IANA time zone database, 2025c.
 */
const EUROPEAN =
  /^Europe\/(?:(London|Dublin|Lisbon)|(Athens|Sofia|Bucharest|Helsinki)|Belgrade|Tirane|Podgorica|Sarajevo|Skopje|Zagreb|Ljubljana|Brussels|Vienna|Berlin|Rome|Paris|Madrid|Amsterdam|Luxembourg|Budapest|Prague|Bratislava|Warsaw|Zurich|Stockholm|Copenhagen|Oslo)$/;

/**
 * The last Sunday of a month with 31 days, at 01:00 UTC. Source: Directive 2000/84/EC, articles 2
 * and 3.
 */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month - 1, 31, 1);
  return last - new Date(last).getUTCDay() * DAY;
}

/** The formatters of zones, by the name in lower case: a formatter takes about 40 KB. */
const formatters = new Map<string, Intl.DateTimeFormat | undefined>();
const MAX_FORMATTERS = 64;
/** No name in the IANA database is longer. */
const LONGEST_NAME = 40;

/**
 * Returns the cached formatter of a zone, or `undefined` if this machine does not know the zone.
 * Data may have any number of spellings, so the oldest formatters are dropped.
 */
function formatterOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (typeof timeZone !== 'string' || timeZone.length > LONGEST_NAME) return undefined;
  const key = timeZone.toLowerCase();
  if (!formatters.has(key)) {
    let formatter: Intl.DateTimeFormat | undefined;
    try {
      formatter = new Intl.DateTimeFormat('en-US', {
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
        hourCycle: 'h23',
        timeZone,
      });
    } catch {
      // An unknown zone is an error in the data, not in the program.
    }
    if (formatters.size >= MAX_FORMATTERS) formatters.delete(formatters.keys().next().value!);
    formatters.set(key, formatter);
  }
  return formatters.get(key);
}

/** The offset of a zone from UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  if (zone === 'UTC') return 0;
  // In unchecked data it may be an object that has no string form.
  const european = typeof zone === 'string' ? EUROPEAN.exec(zone) : null;
  const utcYear = new Date(instant).getUTCFullYear();
  if (european && utcYear > 1996) {
    const summer = instant >= lastSunday(utcYear, 3) && instant < lastSunday(utcYear, 10);
    return HOUR * ((european[1] ? 0 : european[2] ? 2 : 1) + Number(summer));
  }
  const formatter = formatterOf(zone);
  if (!formatter) return zone === DEFAULT_ZONE ? HOUR : offsetAt(instant, DEFAULT_ZONE);
  // Clamped to the years 1653 to 255,000: standard time did not exist earlier, and dates end later.
  const clamped = Math.floor(Math.min(Math.max(instant, -1e13), 8e15) / 1000) * 1000;
  const [month = 1, day, year = 0, hour, minute, second] = formatter
    .format(clamped)
    .match(/\d+/g)!
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - clamped;
}

/**
 * The instant of a local time, which is given in milliseconds as if it were UTC. `wanted` chooses
 * between two, or says that it is the start of a day.
 */
function instantOfLocal(local: number, zone: string, wanted: 'first' | 'second' | 'day'): number {
  // A zone changes its clocks at most once in two days, so only these two offsets can apply.
  const [low, high] = [-DAY, DAY]
    .map((away) => local - offsetAt(local + away, zone))
    .sort((a, b) => a - b) as [number, number];
  const holds = (instant: number) => instant + offsetAt(instant, zone) === local;
  if (low === high || (holds(low) && !(wanted === 'second' && holds(high)))) return low;
  // A time that the clocks skip counts with the offset before the change: RFC 5545, 3.3.5.
  if (wanted !== 'day' || holds(high)) return high;
  // A day whose midnight is skipped begins with the change. Bisect to it.
  const offset = offsetAt(low, zone);
  let [before, after] = [low, high];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle, zone) === offset) before = middle;
    else after = middle;
  }
  return after;
}

/** Returns the first known zone, in its usual case, or {@link DEFAULT_ZONE}. It never throws. */
export function resolveZone(...zones: readonly unknown[]): Zone {
  for (const given of zones) {
    if (typeof given !== 'string') continue;
    const zone = normalizeZone(given);
    if (zone === 'UTC' || EUROPEAN.test(zone) || formatterOf(zone)) return zone;
  }
  return DEFAULT_ZONE;
}

/** Settings of the dataset that apply where a record has none. */
export interface StatusDefaults {
  /** The zone of the dataset. Default: {@link DEFAULT_ZONE}. */
  readonly zone?: Zone | undefined;
}

/** Returns the first instant of a day, given by its number. */
export function startOfDayNumber(day: number, zone: string): number {
  return instantOfLocal(day * DAY, zone, 'day');
}

/**
 * Returns the number of the day at an instant.
 *
 * Where clocks were set back over midnight (Newfoundland until 2011), the previous day does not
 * return.
 */
export function dayNumberAt(instant: number, zone: string): number {
  let day = Math.floor((instant + offsetAt(instant, zone)) / DAY);
  while (startOfDayNumber(day + 1, zone) <= instant) day += 1;
  return day;
}

/**
 * Returns the first instant of a day, month or year: midnight, or the first instant that exists
 * where the clocks skip midnight.
 *
 * @param date a year, a month or a day
 * @param zone an IANA zone; an unknown one is read as {@link DEFAULT_ZONE}
 * @returns milliseconds since 1970 UTC, or `undefined` if it is not a date
 * @example startOfDay('2026-10-25', 'Europe/Tirane')
 * // 1792879200000, which is 22:00 UTC of the day before
 */
export function startOfDay(date: PlainDate, zone: string): number | undefined {
  const parts = readDate(date);
  return parts && startOfDayNumber(parts.first, zone);
}

/**
 * Returns the first instant **after** a day, month or year. A day has 23 to 25 hours.
 *
 * @param date a year, a month or a day
 * @param zone an IANA zone; an unknown one is read as {@link DEFAULT_ZONE}
 * @returns milliseconds since 1970 UTC, or `undefined` if it is not a date
 * @example endOfDay('2026-10-25', 'Europe/Tirane')
 * // 1792969200000, which is 23:00 UTC: 25 hours later
 */
export function endOfDay(date: PlainDate, zone: string): number | undefined {
  const parts = readDate(date);
  return parts && startOfDayNumber(parts.last + 1, zone);
}

/** How to read a moment. */
export interface InstantOptions {
  /**
   * A day without a time means its first instant as a `start`, and the first instant after it as an
   * `end`. Default: `start`.
   */
  readonly edge?: 'start' | 'end' | undefined;
}

/**
 * Returns the instant of a moment in a zone.
 *
 * A time in the hour that the clocks skip in spring counts with the offset before the change, so
 * 02:30 is 03:30 (RFC 5545, 3.3.5). In the hour that they repeat in autumn, a start takes the first
 * and an end the second.
 *
 * @param moment a day, or a day and a time, by the clock of the zone
 * @param zone an IANA zone; an unknown one is read as {@link DEFAULT_ZONE}
 * @returns milliseconds since 1970 UTC, or `undefined` if it is not a moment. It never throws
 * @example instantOf('2026-12-04T16:00', 'Europe/Belgrade', { edge: 'end' })
 * // 1796396400000, which is 15:00 UTC
 */
export function instantOf(moment: Moment, zone: string, options?: InstantOptions): number | undefined;
/** @deprecated Pass it as an option: `instantOf(moment, zone, { edge: 'end' })`. */
export function instantOf(moment: Moment, zone: string, edge: 'start' | 'end'): number | undefined;
export function instantOf(
  moment: Moment,
  zone: string,
  options?: InstantOptions | 'start' | 'end',
): number | undefined {
  const edge = typeof options === 'string' ? options : options?.edge;
  if (typeof moment !== 'string') return undefined;
  const day = readDate(moment.slice(0, 10));
  const clock = /^(?:T([01]\d|2[0-3]):([0-5]\d))?$/.exec(moment.slice(10));
  if (!day?.day || !clock) return undefined;
  if (!clock[1]) return startOfDayNumber(edge === 'end' ? day.first + 1 : day.first, zone);
  return instantOfLocal(
    day.first * DAY + Number(clock[1]) * HOUR + Number(clock[2]) * 60_000,
    zone,
    edge === 'end' ? 'second' : 'first',
  );
}

/** Returns the first instant after `now`, as the `changesAt` of a result. */
export function firstAfter(now: number, instants: readonly (number | undefined)[]): { changesAt?: number } {
  const changesAt = Math.min(...instants.map((instant) => (instant! > now ? instant! : Infinity)));
  return changesAt < Infinity ? { changesAt } : {};
}

/** The local date and time of a place. */
export interface WallClock {
  /** The day. */
  readonly date: PlainDate;
  /** Hours and minutes, as `16:00`. */
  readonly time: string;
  /** The offset from UTC, as `+01:00`. */
  readonly offset: string;
}

const two = (number: number) => String(number).padStart(2, '0');

/**
 * Returns the local date and time at an instant.
 *
 * @param instant milliseconds since 1970 UTC
 * @param zone an IANA zone; an unknown one is read as {@link DEFAULT_ZONE}
 * @returns the day, time and offset, or `undefined` outside the years 0000 to 9999
 * @example wallClock(1796396400000, 'Europe/Belgrade')
 * // { date: '2026-12-04', time: '16:00', offset: '+01:00' }
 */
export function wallClock(instant: number, zone: string): WallClock | undefined {
  if (typeof instant !== 'number' || !(Math.abs(instant) < 1e15)) return undefined;
  const ahead = offsetAt(instant, zone);
  const date = dateOfDay(Math.floor((instant + ahead) / DAY));
  if (!date) return undefined;
  const minute = Math.floor((instant + ahead) / 60_000);
  const away = Math.round(Math.abs(ahead) / 60_000);
  const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return {
    date,
    time: clock(((minute % 1440) + 1440) % 1440),
    offset: (ahead < 0 ? '-' : '+') + clock(away),
  };
}

/**
 * Returns a moment as the clocks of its zone show it: a time that they skip becomes the one that it
 * is read as. Anything else is returned as it is.
 *
 * @example existingMoment('2026-03-29T02:30', 'Europe/Belgrade') // '2026-03-29T03:30'
 */
export function existingMoment(moment: Moment, zone: string): Moment {
  const instant = moment.length > 10 ? instantOf(moment, zone) : undefined;
  const clock = instant === undefined ? undefined : wallClock(instant, zone);
  return clock ? `${clock.date}T${clock.time}` : moment;
}

/**
 * Returns the current day in a zone.
 *
 * @example today(fixedClock('2026-11-22T23:30:00Z'), 'Europe/Tirane') // '2026-11-23'
 */
export function today(clock: Clock, zone: string): PlainDate | undefined {
  const now = clock.now().getTime();
  return Number.isNaN(now) ? undefined : dateOfDay(dayNumberAt(now, zone));
}

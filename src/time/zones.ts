import type { Moment, Zone } from '../model/moment.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Clock } from './clock.ts';
import { DAY, dateOfDay, readDate } from './spans.ts';

const HOUR = 3_600_000;

/** The zone of times that have none: Kosovo's, which has no name of its own among the IANA zones. */
export const DEFAULT_ZONE: Zone = 'Europe/Belgrade';

/**
 * The zone in which a country of the gazetteer lives: `Europe/Tirane` for Albania (`AL`), `Europe/Belgrade` for Kosovo (`XK`) and all else.
 *
 * @example zoneOfCountry('AL') // 'Europe/Tirane'
 */
export function zoneOfCountry(country: string): Zone {
  return country === 'AL' ? 'Europe/Tirane' : DEFAULT_ZONE;
}

/**
 * Zones that have kept the common European rule since 1997: winter is no hour ahead of UTC in the first group, two in the second, else one.
 *
 * They are reckoned here because one `Intl` formatter takes some 60 ms on a slow phone: the zones of the area, and of those who give grants
 * in it. Any other is left to `Intl`. Source: IANA time zone database, 2025c. Should the Union give up summer time, this is the place.
 */
const EUROPEAN =
  /^Europe\/(?:(London|Dublin|Lisbon)|(Athens|Sofia|Bucharest|Helsinki)|Belgrade|Tirane|Podgorica|Sarajevo|Skopje|Zagreb|Ljubljana|Brussels|Vienna|Berlin|Rome|Paris|Madrid|Amsterdam|Luxembourg|Budapest|Prague|Bratislava|Warsaw|Zurich|Stockholm|Copenhagen|Oslo)$/;

/** The last Sunday of a month of 31 days, at 01:00 UTC. Source: Directive 2000/84/EC, articles 2 and 3. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month - 1, 31, 1);
  return last - new Date(last).getUTCDay() * DAY;
}

const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

/** Made once for each zone that needs it, and only then. `undefined` for a zone that this machine does not know. */
function formatterOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formatters.has(timeZone)) {
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
        timeZone: String(timeZone), // with `undefined`, Intl would take the zone of the machine
      });
    } catch {
      // An unknown zone is bad data, not a bad program.
    }
    formatters.set(timeZone, formatter);
  }
  return formatters.get(timeZone);
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  if (zone === 'UTC') return 0;
  // Of an unchecked file it may be an object that cannot even be made a string.
  const european = typeof zone === 'string' ? EUROPEAN.exec(zone) : null;
  const utcYear = new Date(instant).getUTCFullYear();
  if (european && utcYear > 1996) {
    const summer = instant >= lastSunday(utcYear, 3) && instant < lastSunday(utcYear, 10);
    return HOUR * ((european[1] ? 0 : european[2] ? 2 : 1) + Number(summer));
  }
  const formatter = formatterOf(zone);
  if (!formatter) return zone === DEFAULT_ZONE ? HOUR : offsetAt(instant, DEFAULT_ZONE);
  // Before 1653 no place had a standard time: the oldest mean time serves, and no year has fewer than four digits. Beyond 8e15 no date is.
  const known = Math.floor(Math.min(Math.max(instant, -1e13), 8e15) / 1000) * 1000;
  const [month = 1, day, year = 0, hour, minute, second] = formatter.format(known).match(/\d+/g)!.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - known;
}

/** The instant at which the clocks of a zone show a local time, given in milliseconds as if it were UTC. */
function instantOfLocal(local: number, zone: string, second: boolean): number {
  // A zone changes its clocks at most once in two days, so these two are all the offsets that can apply.
  const [low, high] = [-DAY, DAY]
    .map((away) => local - offsetAt(local + away, zone))
    .sort((a, b) => a - b) as [number, number];
  const holds = (instant: number) => instant + offsetAt(instant, zone) === local;
  if (low === high || (holds(low) && !(second && holds(high)))) return low;
  if (holds(high)) return high;
  // The clocks jumped over it. The change lies between the two: halve the way to its first millisecond.
  const offset = offsetAt(low, zone);
  let [before, after] = [low, high];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle, zone) === offset) before = middle;
    else after = middle;
  }
  return after;
}

/** The first of these zones that is one. Without any, {@link DEFAULT_ZONE}. It never throws. */
export function resolveZone(...zones: readonly unknown[]): Zone {
  for (const zone of zones) {
    if (typeof zone === 'string' && (zone === 'UTC' || EUROPEAN.test(zone) || formatterOf(zone))) return zone;
  }
  return DEFAULT_ZONE;
}

/** What a record leaves to its dataset. */
export interface StatusDefaults {
  /** The zone of the dataset. Without it, {@link DEFAULT_ZONE}. */
  readonly zone?: Zone | undefined;
}

/** The instant at which a day begins, by its number. */
export function startOfDayNumber(day: number, zone: string): number {
  return instantOfLocal(day * DAY, zone, false);
}

/**
 * The number of the day that it is at an instant.
 *
 * A day that has begun stays begun: where clocks were once put back over midnight (Newfoundland until 2011), the day before does not return.
 */
export function dayNumberAt(instant: number, zone: string): number {
  let day = Math.floor((instant + offsetAt(instant, zone)) / DAY);
  while (startOfDayNumber(day + 1, zone) <= instant) day += 1;
  return day;
}

/**
 * The first instant of a day, month or year. Mostly midnight; where clocks jump at midnight, the first instant that exists.
 *
 * @param date A year, a month or a day.
 * @param zone An IANA zone. One that this machine does not know is read as {@link DEFAULT_ZONE}.
 * @returns Milliseconds since 1970 UTC, or `undefined` if it is no date.
 *
 * @example startOfDay('2026-10-25', 'Europe/Tirane') // 1792879200000, which is 22:00 UTC of the day before
 */
export function startOfDay(date: PlainDate, zone: string): number | undefined {
  const parts = readDate(date);
  return parts && startOfDayNumber(parts.first, zone);
}

/**
 * The first instant **after** a day, month or year: what ends with that day holds before it and not at it. A day has 23 to 25 hours.
 *
 * @param date A year, a month or a day.
 * @param zone An IANA zone. One that this machine does not know is read as {@link DEFAULT_ZONE}.
 * @returns Milliseconds since 1970 UTC, or `undefined` if it is no date.
 *
 * @example endOfDay('2026-10-25', 'Europe/Tirane') // 1792969200000, which is 23:00 UTC: 25 hours later
 */
export function endOfDay(date: PlainDate, zone: string): number | undefined {
  const parts = readDate(date);
  return parts && startOfDayNumber(parts.last + 1, zone);
}

/**
 * The instant that a moment names in a zone.
 *
 * The hour that spring leaves out becomes the first instant after it. Of the hour that autumn repeats, a start takes the first and an end
 * the second: whoever reads the clock on the wall is never too late while it still shows the time before.
 *
 * @param moment A day, or a day and an hour, by the clock of the zone.
 * @param zone An IANA zone. One that this machine does not know is read as {@link DEFAULT_ZONE}.
 * @param edge What it is to be. A day without an hour is as a `start` its first instant, as an `end` the first instant after it.
 * @returns Milliseconds since 1970 UTC, or `undefined` if it is no moment. It never throws.
 *
 * @example instantOf('2026-12-04T16:00', 'Europe/Belgrade', 'end') // 1796396400000, which is 15:00 UTC
 */
export function instantOf(moment: Moment, zone: string, edge: 'start' | 'end' = 'start'): number | undefined {
  if (typeof moment !== 'string') return undefined;
  const day = readDate(moment.slice(0, 10));
  const clock = /^(?:T([01]\d|2[0-3]):([0-5]\d))?$/.exec(moment.slice(10));
  if (!day?.day || !clock) return undefined;
  if (!clock[1]) return startOfDayNumber(edge === 'end' ? day.first + 1 : day.first, zone);
  return instantOfLocal(
    day.first * DAY + Number(clock[1]) * HOUR + Number(clock[2]) * 60_000,
    zone,
    edge === 'end',
  );
}

/** The first of these instants that is still to come, as the `changesAt` of an answer. */
export function firstAfter(now: number, instants: readonly (number | undefined)[]): { changesAt?: number } {
  const changesAt = Math.min(...instants.map((instant) => (instant! > now ? instant! : Infinity)));
  return changesAt < Infinity ? { changesAt } : {};
}

/** What the clock and the calendar on the wall of a place show. */
export interface WallClock {
  /** The day. */
  readonly date: PlainDate;
  /** Hours and minutes, as `16:00`. */
  readonly time: string;
  /** How far ahead of UTC, as `+01:00`. */
  readonly offset: string;
}

const two = (number: number) => String(number).padStart(2, '0');

/**
 * What the clock on the wall shows at an instant.
 *
 * @param instant Milliseconds since 1970 UTC.
 * @param zone An IANA zone. One that this machine does not know is read as {@link DEFAULT_ZONE}.
 * @returns The day, the time and the offset, or `undefined` if it is no instant of the years 0000 to 9999.
 *
 * @example wallClock(1796396400000, 'Europe/Belgrade') // { date: '2026-12-04', time: '16:00', offset: '+01:00' }
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
 * The day that it is now in a zone.
 *
 * @example today(fixedClock('2026-11-22T23:30:00Z'), 'Europe/Tirane') // '2026-11-23'
 */
export function today(clock: Clock, zone: string): PlainDate | undefined {
  const now = clock.now().getTime();
  return Number.isNaN(now) ? undefined : dateOfDay(dayNumberAt(now, zone));
}

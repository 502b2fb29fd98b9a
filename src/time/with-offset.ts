import type { Moment } from '../model/moment.ts';
import { instantOf, wallClock } from './zones.ts';

/**
 * Formats a moment in ISO 8601. A time gets its offset from UTC; a day stays unchanged. A time that
 * the clocks skip is written as the one that {@link instantOf} reads it as.
 *
 * @param moment a day, or a day and a time, by the clock of the zone
 * @param zone an IANA zone
 * @param edge which of the two repeated hours is meant when summer time ends, as in {@link
 *   instantOf}
 * @example
 * withOffset('2026-12-04T16:00', 'Europe/Belgrade'); // '2026-12-04T16:00+01:00'
 * withOffset('2026-03-29T02:30', 'Europe/Belgrade'); // '2026-03-29T03:30+02:00'
 * withOffset('2026-12-04', 'Europe/Belgrade'); // '2026-12-04'
 */
export function withOffset(moment: Moment, zone: string, edge?: 'start' | 'end'): string {
  const instant = moment.length > 10 ? instantOf(moment, zone, { edge }) : undefined;
  const clock = instant === undefined ? undefined : wallClock(instant, zone);
  return clock ? `${clock.date}T${clock.time}${clock.offset}` : moment;
}

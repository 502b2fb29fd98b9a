import type { PublicEvent } from '../model/public-event.ts';
import type { Clock } from './clock.ts';
import { type StatusDefaults, endOfDay, firstAfter, instantOf, resolveZone } from './zones.ts';

/** Where an event stands. `undated` where nobody has said when it begins. */
export type EventStatusCode = 'upcoming' | 'now' | 'past' | 'cancelled' | 'postponed' | 'undated';

/** What is true of an event at a moment. Instants are milliseconds since 1970 UTC, so it goes through JSON unchanged. */
export interface ComputedEventStatus {
  readonly status: EventStatusCode;
  /** The instant at which it begins. */
  readonly startsAt?: number;
  /** The first instant at which it is over, where its end is written or it fills whole days. */
  readonly endsAt?: number;
  /** Whether one can still register, where the data say until when. */
  readonly registration?: 'open' | 'closed';
  /** The first instant at which this answer is another. Without it, it never changes. */
  readonly changesAt?: number;
}

/**
 * Tells where an event stands, from its dates; but that it is cancelled or postponed, people must say.
 *
 * A postponed event keeps its old date until it has a new one, so that date tells nothing. A day without an hour is the whole day. An event
 * with an hour and no end is `now` until its day is over: nobody knows when it ends, and to call it over would send people home. An end that
 * does not come after the start is as none. Without a start it is `undated`, or `past` once its end has passed.
 *
 * Registration closes at `registrationCloses`, and at the latest when the event is over or called off.
 *
 * @param event An event. Of a record that was never checked it takes what it can read. It never throws.
 * @param clock What tells the time: `systemClock`, or `fixedClock(...)` for any other moment.
 * @param defaults The zone of the dataset.
 * @returns What is true now, and when that changes.
 *
 * @example
 * eventStatus({ starts: '2026-11-23', zone: 'Europe/Tirane' }, fixedClock('2026-11-22T12:00:00Z'))
 * // { status: 'upcoming', startsAt: 1795388400000, endsAt: 1795474800000, changesAt: 1795388400000 }
 */
export function eventStatus(
  event: Pick<PublicEvent, 'starts' | 'ends' | 'zone' | 'status' | 'registrationCloses'>,
  clock: Clock,
  defaults?: StatusDefaults,
): ComputedEventStatus {
  const now = clock.now().getTime();
  if (Number.isNaN(now)) return { status: 'undated' };

  const zone = resolveZone(event?.zone, defaults?.zone);
  const starts = event?.starts as string;
  const startsAt = instantOf(starts, zone);
  const written = instantOf(event?.ends as string, zone, 'end');
  const ends = startsAt !== undefined && written! <= startsAt ? undefined : written;
  // The end of the day on which it starts: the real end of an event of whole days, a bound for one with an hour.
  const dayEnds = startsAt === undefined ? undefined : endOfDay(starts.slice(0, 10), zone);
  const endsAt = ends ?? (starts?.length === 10 ? dayEnds : undefined);
  const overAt = endsAt ?? dayEnds;
  const closesAt = instantOf(event?.registrationCloses as string, zone, 'end');

  const declared = event?.status;
  const calledOff = declared === 'cancelled' || declared === 'postponed';
  let status: EventStatusCode = 'undated';
  if (calledOff) status = declared;
  else if (overAt! <= now) status = 'past';
  else if (startsAt !== undefined) status = now < startsAt ? 'upcoming' : 'now';

  const changes = calledOff ? [] : [startsAt, overAt];
  let registration: ComputedEventStatus['registration'];
  if (closesAt !== undefined) {
    registration = calledOff || status === 'past' || closesAt <= now ? 'closed' : 'open';
    if (registration === 'open') changes.push(closesAt);
  }
  return {
    status,
    ...(startsAt !== undefined && { startsAt }),
    ...(endsAt !== undefined && { endsAt }),
    ...(registration && { registration }),
    ...firstAfter(now, changes),
  };
}

import type { PublicEvent } from '../model/public-event.ts';
import type { Clock } from './clock.ts';
import { type StatusDefaults, endOfDay, firstAfter, instantOf, resolveZone } from './zones.ts';

/** The status of an event. `undated` if it has no start. */
export type EventStatusCode = 'upcoming' | 'now' | 'past' | 'cancelled' | 'postponed' | 'undated';

/** The status of an event at a moment, as JSON. Instants are milliseconds since 1970 UTC. */
export interface ComputedEventStatus {
  readonly status: EventStatusCode;
  /** The instant at which it starts. */
  readonly startsAt?: number;
  /** The first instant after it, if its end is given or it takes whole days. */
  readonly endsAt?: number;
  /** Whether registration is open, if its closing time is given. */
  readonly registration?: 'open' | 'closed';
  /** The next instant at which this result changes. Absent if it never does. */
  readonly changesAt?: number;
}

/**
 * Computes the status of an event from its dates. Only `cancelled` and `postponed` are declared.
 *
 * - A postponed event keeps its old date until it has a new one, so its dates are ignored.
 * - A day without a time is the whole day.
 * - An event with a start time and no end is `now` until its day is over.
 * - An end that is not after the start is ignored.
 * - Without a start it is `undated`, or `past` once its end has passed.
 *
 * Registration closes at `registrationCloses`, or when the event is over or called off.
 *
 * @param event an event; unreadable values in unchecked data are ignored, and it never throws
 * @param clock `systemClock`, or `fixedClock(...)` for another moment
 * @param defaults the zone of the dataset
 * @returns the status now, and when it changes
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
  const written = instantOf(event?.ends as string, zone, { edge: 'end' });
  const ends = startsAt !== undefined && written! <= startsAt ? undefined : written;
  // The end of an event that takes the whole day, and the latest end of one with a start time.
  const dayEnds = startsAt === undefined ? undefined : endOfDay(starts.slice(0, 10), zone);
  const endsAt = ends ?? (starts?.length === 10 ? dayEnds : undefined);
  const overAt = endsAt ?? dayEnds;
  const closesAt = instantOf(event?.registrationCloses as string, zone, { edge: 'end' });

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

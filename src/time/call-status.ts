import type { Deadline, GrantCall } from '../model/grant-call.ts';
import type { Zone } from '../model/moment.ts';
import { isUnreadable } from '../model/statements.ts';
import type { Clock } from './clock.ts';
import {
  type StatusDefaults,
  dayNumberAt,
  existingMoment,
  firstAfter,
  instantOf,
  resolveZone,
  startOfDay,
  startOfDayNumber,
} from './zones.ts';

/** A call is closing soon when its deadline is at most this many calendar days away. */
export const CLOSING_SOON_DAYS = 7;

/**
 * The status of a call: `forecast` before it opens, `open`, `closing-soon` (still open), `closed`,
 * `cancelled`, `rolling` (open without an end), or `unknown` if its dates do not tell.
 */
export type CallStatus =
  | 'forecast'
  | 'open'
  | 'closing-soon'
  | 'closed'
  | 'cancelled'
  | 'rolling'
  | 'unknown';

/** The deadline of a call that applies at a moment. */
export interface CountingDeadline {
  /** Its index in the `deadlines` of the call. */
  readonly index: number;
  /** The day, or the day and the time. A time that the clocks skip is the one it is read as. */
  readonly at: Deadline['at'];
  /** The zone in which it is read. */
  readonly zone: Zone;
  /** The stage of the application, as in the data. */
  readonly stage?: NonNullable<Deadline['stage']>;
}

/** The status of a call at a moment, as JSON. Instants are milliseconds since 1970 UTC. */
export interface ComputedCallStatus {
  readonly status: CallStatus;
  /** The instant at which it opens or opened, if given. */
  readonly opensAt?: number;
  /**
   * The first instant after the deadline that applies. Absent if the call is rolling or cancelled.
   */
  readonly closesAt?: number;
  /** The next deadline, or the last once all have passed. Absent if the call is cancelled. */
  readonly deadline?: CountingDeadline;
  /**
   * Calendar days to the last day of the deadline, in its zone: 0 is today. Only while the call is
   * open.
   */
  readonly daysLeft?: number;
  /**
   * The next instant at which this result changes. Absent if it never does. It may exceed the range
   * of a timer.
   */
  readonly changesAt?: number;
}

/** Settings that a call does not have itself. */
export interface CallStatusDefaults extends StatusDefaults {
  /**
   * The calendar days before the deadline; 0 is only the last day. Default: {@link
   * CLOSING_SOON_DAYS}.
   */
  readonly closingSoonDays?: number | undefined;
}

/** The fields without which a status is not certain. */
const DOUBTS: Readonly<Partial<Record<CallStatus, readonly string[]>>> = {
  forecast: ['cancelledOn'],
  open: ['cancelledOn', 'opens'],
  'closing-soon': ['cancelledOn', 'opens'],
  rolling: ['cancelledOn', 'opens'],
  closed: ['rolling'],
};

/**
 * Computes the status of a call from its dates.
 *
 * - **Cancelled** from the first instant of `cancelledOn`, whatever its other dates are.
 * - **Closed** once all deadlines have passed. A deadline of 16:00 is met at 15:59:59.999 and
 *   missed at 16:00:00.000; a deadline without a time lasts until the end of its day.
 * - **Forecast** before `opens`.
 * - **Rolling** if it is declared so. Its deadlines are dates of assessment and do not close it.
 * - **Open** or **closing soon** before a deadline. With several stages the next deadline applies,
 *   so a call can be closing soon for the concept note and open again for the full proposal.
 * - **Unknown** otherwise: a call that has opened and has no deadline may or may not be over. Also
 *   if the check could not read a date that could change the status.
 *
 * Deadlines are read in their own zone; `opens` and `cancelledOn` in that of the first deadline,
 * else of the dataset. Unknown zones and unreadable values are ignored.
 *
 * @param call a call; unreadable values in unchecked data are ignored, and it never throws
 * @param clock `systemClock`, or `fixedClock(...)` for another moment
 * @param defaults the zone of the dataset, and when a call is closing soon
 * @returns the status now, and when it changes
 * @example
 * const deadlines = [{ at: '2026-12-04T16:00', zone: 'Europe/Belgrade' }];
 * callStatus({ deadlines }, fixedClock('2026-12-01T09:00:00Z'))
 * // { status: 'closing-soon', deadline: { index: 0, at: '2026-12-04T16:00', zone: 'Europe/Belgrade' },
 * //   closesAt: 1796396400000, daysLeft: 3, changesAt: 1796166000000 }
 */
export function callStatus(
  call: Pick<GrantCall, 'opens' | 'deadlines' | 'rolling' | 'cancelledOn'>,
  clock: Clock,
  defaults?: CallStatusDefaults,
): ComputedCallStatus {
  const now = clock.now().getTime();
  if (Number.isNaN(now)) return { status: 'unknown' };

  const given: readonly Deadline[] = Array.isArray(call?.deadlines) ? call.deadlines : [];
  const deadlines = given
    .flatMap((deadline, index) => {
      const zone = resolveZone(deadline?.zone, defaults?.zone);
      const closesAt = instantOf(deadline?.at, zone, { edge: 'end' });
      if (closesAt === undefined) return [];
      const { at, stage } = deadline;
      return { closesAt, deadline: { index, at: existingMoment(at, zone), zone, ...(stage && { stage }) } };
    })
    .sort((a, b) => a.closesAt - b.closesAt); // in the data they may be in any order
  const zone = resolveZone(given[0]?.zone, defaults?.zone);
  const opensAt = instantOf(call?.opens as string, zone);
  const opens = opensAt === undefined ? {} : { opensAt };
  const cancelledAt = startOfDay(call?.cancelledOn as string, zone);
  if (cancelledAt !== undefined && cancelledAt <= now) return { status: 'cancelled', ...opens };

  const rolling = call?.rolling === true;
  const ahead = deadlines.find(({ closesAt }) => closesAt > now);
  const applicable = ahead ?? (rolling ? undefined : deadlines[deadlines.length - 1]);
  let status: CallStatus = rolling ? 'rolling' : 'unknown';
  let remaining: Pick<ComputedCallStatus, 'daysLeft'> = {};
  const changes = [cancelledAt, ahead?.closesAt];

  if (applicable && !ahead) status = 'closed';
  else if (opensAt !== undefined && now < opensAt) {
    status = 'forecast';
    changes.push(opensAt);
  } else if (ahead) {
    const deadlineZone = ahead.deadline.zone;
    const day = dayNumberAt(now, deadlineZone);
    changes.push(startOfDayNumber(day + 1, deadlineZone));
    // Counts to the last instant that meets the deadline: one at 00:00 leaves only the day before.
    const daysLeft = dayNumberAt(ahead.closesAt - 1, deadlineZone) - day;
    remaining = { daysLeft };
    const soon = daysLeft <= (defaults?.closingSoonDays ?? CLOSING_SOON_DAYS);
    if (!rolling) status = soon ? 'closing-soon' : 'open';
  }

  // A field that could not be read may say that the call is not open, or not closed.
  if (isUnreadable(call, ...(DOUBTS[status] ?? []))) {
    const deadline = applicable && { deadline: applicable.deadline };
    return { status: 'unknown', ...opens, ...deadline, ...firstAfter(now, changes) };
  }
  return {
    status,
    ...opens,
    ...(applicable && { deadline: applicable.deadline, ...(!rolling && { closesAt: applicable.closesAt }) }),
    ...remaining,
    ...firstAfter(now, changes),
  };
}

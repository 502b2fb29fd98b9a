import type { Deadline, GrantCall } from '../model/grant-call.ts';
import type { Zone } from '../model/moment.ts';
import type { Clock } from './clock.ts';
import {
  type StatusDefaults,
  dayNumberAt,
  firstAfter,
  instantOf,
  resolveZone,
  startOfDay,
  startOfDayNumber,
} from './zones.ts';

/** Within how many calendar days of its deadline a call is said to be closing soon. */
export const CLOSING_SOON_DAYS = 7;

/**
 * Where a call stands: `forecast` before it opens; `open`; `closing-soon`, which is open too; `closed`; `cancelled`; `rolling`, open with no
 * end; `unknown` where its dates do not tell.
 */
export type CallStatusCode =
  | 'forecast'
  | 'open'
  | 'closing-soon'
  | 'closed'
  | 'cancelled'
  | 'rolling'
  | 'unknown';

/** The deadline that counts at a moment, among those of its call. */
export interface CountingDeadline {
  /** Its place in the `deadlines` of the call, from 0. */
  readonly index: number;
  /** The day, or the day and the hour, as it is written in the data. */
  readonly at: Deadline['at'];
  /** The zone in which it was read. */
  readonly zone: Zone;
  /** What must have arrived, as it is written in the data. */
  readonly stage?: NonNullable<Deadline['stage']>;
}

/** What is true of a call at a moment. Instants are milliseconds since 1970 UTC, so it goes through JSON unchanged. */
export interface ComputedCallStatus {
  readonly status: CallStatusCode;
  /** The instant at which it opens or opened, if the data say. */
  readonly opensAt?: number;
  /** The first instant at which the deadline that counts has passed. A rolling call and a cancelled one have none. */
  readonly closesAt?: number;
  /** The next deadline; once all have passed, the last. A cancelled call has none. */
  readonly deadline?: CountingDeadline;
  /** Calendar days to the last day on which the deadline can be met, in its zone: 0 is today. Only while one can apply. */
  readonly daysLeft?: number;
  /** The first instant at which this answer is another. Without it, it never changes. It may be further away than a timer can wait. */
  readonly changesAt?: number;
}

/** What a call leaves to its dataset, and to whoever shows it. */
export interface CallStatusDefaults extends StatusDefaults {
  /** Within how many calendar days of the deadline a call is closing soon; 0 is only the last day. Without it, {@link CLOSING_SOON_DAYS}. */
  readonly closingSoonDays?: number | undefined;
}

/**
 * Tells where a call stands, from its dates alone.
 *
 * - **Cancelled** from the first instant of `cancelledOn`, whatever else the dates say.
 * - **Closed** once all deadlines have passed. A deadline of 16:00 can be met at 15:59:59.999 and not at 16:00:00.000; a deadline without an
 *   hour can be met until its day is over.
 * - **Forecast** while `opens` lies ahead.
 * - **Rolling** if it says so. Its deadlines are days on which applications are weighed: they are counted, but close nothing.
 * - **Open**, or **closing soon**, while a deadline is ahead. With several stages the next deadline counts, so a call can be closing soon for
 *   the concept note and open again for the full proposal.
 * - **Unknown** otherwise: a call that has opened and has no deadline may be over or not, and that is not guessed.
 *
 * Deadlines are read in their own zone; `opens` and `cancelledOn` in that of the first deadline in the list, since one office wrote all
 * three; else in that of the dataset. A zone that this machine does not know is passed over. A value that cannot be read is as one that is
 * not there.
 *
 * @param call A call. Of a record that was never checked it takes what it can read. It never throws.
 * @param clock What tells the time: `systemClock`, or `fixedClock(...)` for any other moment.
 * @param defaults The zone of the dataset, and from when a call is closing soon.
 * @returns What is true now, and when that changes.
 *
 * @example
 * callStatus({ deadlines: [{ at: '2026-12-04T16:00', zone: 'Europe/Belgrade' }] }, fixedClock('2026-12-01T09:00:00Z'))
 * // { status: 'closing-soon', deadline: { index: 0, at: '2026-12-04T16:00', zone: 'Europe/Belgrade' }, closesAt: 1796396400000,
 * //   daysLeft: 3, changesAt: 1796166000000 }
 */
export function callStatus(
  call: Pick<GrantCall, 'opens' | 'deadlines' | 'rolling' | 'cancelledOn'>,
  clock: Clock,
  defaults?: CallStatusDefaults,
): ComputedCallStatus {
  const now = clock.now().getTime();
  if (Number.isNaN(now)) return { status: 'unknown' };

  const written: readonly Deadline[] = Array.isArray(call?.deadlines) ? call.deadlines : [];
  const deadlines = written
    .flatMap((deadline, index) => {
      const zone = resolveZone(deadline?.zone, defaults?.zone);
      const closesAt = instantOf(deadline?.at, zone, 'end');
      if (closesAt === undefined) return [];
      const { at, stage } = deadline;
      return { closesAt, deadline: { index, at, zone, ...(stage && { stage }) } };
    })
    .sort((a, b) => a.closesAt - b.closesAt); // an author may write them in any order
  const zone = resolveZone(written[0]?.zone, defaults?.zone);
  const opensAt = instantOf(call?.opens as string, zone);
  const opens = opensAt === undefined ? {} : { opensAt };
  const cancelledAt = startOfDay(call?.cancelledOn as string, zone);
  if (cancelledAt !== undefined && cancelledAt <= now) return { status: 'cancelled', ...opens };

  const rolling = call?.rolling === true;
  const ahead = deadlines.find(({ closesAt }) => closesAt > now);
  const counting = ahead ?? (rolling ? undefined : deadlines[deadlines.length - 1]);
  let status: CallStatusCode = rolling ? 'rolling' : 'unknown';
  let left: Pick<ComputedCallStatus, 'daysLeft'> = {};
  const changes = [cancelledAt, ahead?.closesAt];

  if (counting && !ahead) status = 'closed';
  else if (opensAt !== undefined && now < opensAt) {
    status = 'forecast';
    changes.push(opensAt);
  } else if (ahead) {
    const its = ahead.deadline.zone;
    const day = dayNumberAt(now, its);
    changes.push(startOfDayNumber(day + 1, its));
    // The last instant at which it can be met, not the first at which it cannot: one that ends at 00:00 leaves only the day before.
    const daysLeft = dayNumberAt(ahead.closesAt - 1, its) - day;
    left = { daysLeft };
    const soon = daysLeft <= (defaults?.closingSoonDays ?? CLOSING_SOON_DAYS);
    if (!rolling) status = soon ? 'closing-soon' : 'open';
  }

  return {
    status,
    ...opens,
    ...(counting && { deadline: counting.deadline, ...(!rolling && { closesAt: counting.closesAt }) }),
    ...left,
    ...firstAfter(now, changes),
  };
}

import type { PlainDate } from '../model/plain-date.ts';
import type { DeclaredStatus, Project } from '../model/project.ts';
import type { Clock } from './clock.ts';
import { endOfSpan, readDate } from './spans.ts';
import { type StatusDefaults, dayNumberAt, resolveZone, startOfDayNumber } from './zones.ts';

/** Where a project stands. `unknown` where its dates do not tell, and nothing was declared that they bear out. */
export type ProjectStatusCode = DeclaredStatus | 'unknown';

/** What is true of a project at a moment. It goes through JSON unchanged. */
export interface ComputedProjectStatus {
  readonly status: ProjectStatusCode;
  /** Whether the dates say so, or people did and the dates allow it. */
  readonly from: 'dates' | 'declared';
  /** The first day, real before planned, as precisely as it is known. */
  readonly start?: PlainDate;
  /** The last day, inclusive: real before planned before derived, as precisely as it is known. */
  readonly end?: PlainDate;
  /** True where nobody wrote the end: it is the start and the duration. To be said wherever the end is shown. */
  readonly derivedEnd?: true;
  /** The declared status, where the dates refute it. For the editor, not for the visitor. */
  readonly conflict?: DeclaredStatus;
  /** Calendar days since the last day, beside a `conflict` with an end that has passed: 1 on the day after it. */
  readonly daysOver?: number;
  /** The first instant at which this answer is another, in milliseconds since 1970 UTC. Without it, it never changes. */
  readonly changesAt?: number;
}

const DECLARED: readonly unknown[] = ['planned', 'in-progress', 'completed', 'suspended', 'cancelled'];

/**
 * The first and the last day of a project: real before planned, and an end that nobody wrote from the start and the duration. Nothing is
 * said of a day that cannot be read. It never throws.
 */
export function projectSpan(
  project: Pick<Project, 'dates' | 'duration'>,
): Pick<ComputedProjectStatus, 'start' | 'end' | 'derivedEnd'> {
  const dates = project?.dates;
  const readable = (date: PlainDate | undefined) => readDate(date) && date;
  const start = readable(dates?.actualStart) ?? readable(dates?.start);
  const written = readable(dates?.actualEnd) ?? readable(dates?.end);
  const end = written ?? (start && endOfSpan(start, project?.duration?.months as number));
  return {
    ...(start && { start }),
    ...(end && { end, ...(!written && { derivedEnd: true as const }) }),
  };
}

/**
 * Tells where a project stands, from its dates first and from what was declared second.
 *
 * The dates: before the first day `planned`, after the last `completed`, between them `in-progress`. The end is the real one, else the
 * planned one, else start and duration. A start of "2016" may be any day of 2016; an end of "2023" lasts until 2023 is over. Dates that
 * contradict each other, an end before the start, tell nothing.
 *
 * What was declared is believed only as long as it cannot have become stale unnoticed:
 * - `cancelled` always: dates cannot tell it, and it never passes.
 * - `suspended` until the end. After it, unless the real end is known, the answer is `unknown`: the dates would say `completed`, and people
 *   said that it stood still.
 * - `completed` unless the end, or the start, is still to come.
 * - `in-progress` and `planned` where the dates leave it open, and only if an end, or a start, will show when it is over. So a project with
 *   no dates that was once declared to be in progress is `unknown`.
 *
 * @param project A project. Of a record that was never checked it takes what it can read. It never throws.
 * @param clock What tells the time: `systemClock`, or `fixedClock(...)` for any other moment.
 * @param defaults The zone of the dataset.
 * @returns What is true now, and when that changes.
 *
 * @example
 * const project = { dates: { start: '2022-12-15' }, duration: { months: 6 }, declaredStatus: 'in-progress' } as const;
 * projectStatus(project, fixedClock('2026-11-22T12:00:00Z'))
 * // { status: 'completed', from: 'dates', start: '2022-12-15', end: '2023-06-14', derivedEnd: true, conflict: 'in-progress',
 * //   daysOver: 1257, changesAt: 1795388400000 }
 */
export function projectStatus(
  project: Pick<Project, 'dates' | 'duration' | 'declaredStatus'>,
  clock: Clock,
  defaults?: StatusDefaults,
): ComputedProjectStatus {
  const known = projectSpan(project);
  const { start, end } = known;
  const declared = DECLARED.includes(project?.declaredStatus) ? project.declaredStatus : undefined;

  const [first, last] = [readDate(start), readDate(end)];
  const contradict = first && last && last.last < first.first;
  const [starts, ends] = contradict ? [] : [first, last];

  /** The answer on a day, by its number. */
  const answerOn = (
    day: number,
  ): Pick<ComputedProjectStatus, 'status' | 'from' | 'conflict' | 'daysOver'> => {
    // Each is true only where the dates prove it. `mayBeOver` is the exception: they merely allow it.
    const future = starts && day < starts.first;
    const begun = starts && day >= starts.last;
    const over = ends && day > ends.last;
    const mayBeOver = !future && !(ends && day < ends.first);
    const endAhead = ends && !over;

    const believed =
      declared === 'cancelled' ||
      (declared === 'suspended' && endAhead) ||
      (declared === 'completed' && mayBeOver && !over) ||
      (declared === 'in-progress' && endAhead && !begun && !future) ||
      (declared === 'planned' && starts && !future && !begun);
    if (declared && believed) return { status: declared, from: 'declared' };

    const refuted =
      (declared === 'planned' && (begun || over)) ||
      (declared === 'in-progress' && (future || over)) ||
      (declared === 'completed' && !mayBeOver) ||
      (declared === 'suspended' && over);
    let status: ProjectStatusCode = 'unknown';
    if (over)
      status = declared === 'suspended' && !readDate(project.dates?.actualEnd) ? 'unknown' : 'completed';
    else if (future) status = 'planned';
    else if (begun && ends) status = 'in-progress';
    return {
      status,
      from: 'dates',
      ...(declared && refuted && { conflict: declared, ...(over && { daysOver: day - ends.last }) }),
    };
  };

  const now = clock.now().getTime();
  if (Number.isNaN(now)) return { status: 'unknown', from: 'dates', ...known };

  const zone = resolveZone(defaults?.zone);
  const today = dayNumberAt(now, zone);
  const answer = answerOn(today);
  // Only on these days can the answer become another; whether it does is seen by asking.
  const next = [today + 1, starts?.first, starts?.last, ends?.first, ends && ends.last + 1]
    .filter((day) => day !== undefined && day > today)
    .sort((a, b) => a! - b!)
    .find((day) => {
      const later = answerOn(day!);
      return (Object.keys({ ...answer, ...later }) as (keyof typeof answer)[]).some(
        (key) => answer[key] !== later[key],
      );
    });
  return { ...answer, ...known, ...(next !== undefined && { changesAt: startOfDayNumber(next, zone) }) };
}

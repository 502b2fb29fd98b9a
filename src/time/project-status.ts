import type { PlainDate } from '../model/plain-date.ts';
import type { DeclaredStatus, Project } from '../model/project.ts';
import { isUnreadable } from '../model/statements.ts';
import type { Clock } from './clock.ts';
import { endOfSpan, readDate } from './spans.ts';
import { type StatusDefaults, dayNumberAt, resolveZone, startOfDayNumber } from './zones.ts';

/** The status of a project. `unknown` if neither its dates nor a consistent declaration tell. */
export type ProjectStatus = DeclaredStatus | 'unknown';

/** The status of a project at a moment, as JSON. */
export interface ComputedProjectStatus {
  readonly status: ProjectStatus;
  /** Whether the dates tell the status, or it was declared and the dates allow it. */
  readonly from: 'dates' | 'declared';
  /** The first day, actual before planned, with the precision of the data. */
  readonly start?: PlainDate;
  /**
   * The last day, inclusive: actual before planned before derived, with the precision of the data.
   */
  readonly end?: PlainDate;
  /** Whether the end is computed from start and duration. Say so wherever the end is shown. */
  readonly derivedEnd?: true;
  /** The declared status, if the dates contradict it. For editors, not for visitors. */
  readonly conflict?: DeclaredStatus;
  /** With a `conflict` after the end: calendar days since the last day, 1 on the day after it. */
  readonly daysOver?: number;
  /**
   * The next instant at which this result changes, in milliseconds since 1970 UTC. Absent if it
   * never does.
   */
  readonly changesAt?: number;
}

const DECLARED: readonly unknown[] = ['planned', 'in-progress', 'completed', 'suspended', 'cancelled'];

/**
 * Returns the first and the last day of a project: actual before planned, or an end derived from
 * start and duration. Unreadable dates are ignored. It never throws.
 */
export function projectSpan(
  project: Pick<Project, 'dates' | 'duration'>,
): Pick<ComputedProjectStatus, 'start' | 'end' | 'derivedEnd'> {
  const dates = project?.dates;
  const readable = (date: PlainDate | undefined) => readDate(date) && date;
  const start = readable(dates?.actualStart) ?? readable(dates?.start);
  const given = readable(dates?.actualEnd) ?? readable(dates?.end);
  const end = given ?? (start && endOfSpan(start, project?.duration?.months as number));
  return {
    ...(start && { start }),
    ...(end && { end, ...(!given && { derivedEnd: true as const }) }),
  };
}

/**
 * Computes the status of a project from its dates, and from its declared status where they allow
 * it.
 *
 * By its dates it is `planned` before the first day, `completed` after the last and `in-progress`
 * between them. A start of "2016" may be any day of 2016; an end of "2023" is the end of that year.
 * An end before the start makes both dates useless.
 *
 * The declared status applies only while it cannot be out of date unnoticed:
 * - `cancelled` always.
 * - `suspended` until the end. After it the status is `unknown`, unless the actual end is known.
 * - `completed`, unless the start or the end is in the future.
 * - `in-progress` and `planned`, if the dates allow it and an end or a start will show when it is
 *   over. So a project without dates that was declared `in-progress` is `unknown`.
 *
 * If the check could not read the declared status, it may have been `cancelled`: then the status is
 * `unknown`.
 *
 * @param project a project; unreadable values in unchecked data are ignored, and it never throws
 * @param clock `systemClock`, or `fixedClock(...)` for another moment
 * @param defaults the zone of the dataset
 * @returns the status now, and when it changes
 * @example
 * const dates = { start: '2022-12-15' };
 * const project = { dates, duration: { months: 6 }, declaredStatus: 'in-progress' } as const;
 * projectStatus(project, fixedClock('2026-11-22T12:00:00Z'))
 * // { status: 'completed', from: 'dates', start: '2022-12-15', end: '2023-06-14', derivedEnd: true,
 * //   conflict: 'in-progress', daysOver: 1257, changesAt: 1795388400000 }
 */
export function projectStatus(
  project: Pick<Project, 'dates' | 'duration' | 'declaredStatus'>,
  clock: Clock,
  defaults?: StatusDefaults,
): ComputedProjectStatus {
  const span = projectSpan(project);
  const { start, end } = span;
  const declared = DECLARED.includes(project?.declaredStatus) ? project.declaredStatus : undefined;

  const [first, last] = [readDate(start), readDate(end)];
  const isContradiction = first && last && last.last < first.first;
  const [starts, ends] = isContradiction ? [] : [first, last];

  /** The result on a day, by its number. */
  const resultOn = (
    day: number,
  ): Pick<ComputedProjectStatus, 'status' | 'from' | 'conflict' | 'daysOver'> => {
    // Each is true only if the dates prove it, except `mayBeOver`, which they merely allow.
    const future = starts && day < starts.first;
    const begun = starts && day >= starts.last;
    const over = ends && day > ends.last;
    const mayBeOver = !future && !(ends && day < ends.first);
    const endAhead = ends && !over;

    const applies =
      declared === 'cancelled' ||
      (declared === 'suspended' && endAhead) ||
      (declared === 'completed' && mayBeOver && !over) ||
      (declared === 'in-progress' && endAhead && !begun && !future) ||
      (declared === 'planned' && starts && !future && !begun);
    if (isUnreadable(project, 'declaredStatus')) return { status: 'unknown', from: 'dates' };
    if (declared && applies) return { status: declared, from: 'declared' };

    const contradicted =
      (declared === 'planned' && (begun || over)) ||
      (declared === 'in-progress' && (future || over)) ||
      (declared === 'completed' && !mayBeOver) ||
      (declared === 'suspended' && over);
    let status: ProjectStatus = 'unknown';
    if (over)
      status = declared === 'suspended' && !readDate(project.dates?.actualEnd) ? 'unknown' : 'completed';
    else if (future) status = 'planned';
    else if (begun && ends) status = 'in-progress';
    return {
      status,
      from: 'dates',
      ...(declared && contradicted && { conflict: declared, ...(over && { daysOver: day - ends.last }) }),
    };
  };

  const now = clock.now().getTime();
  if (Number.isNaN(now)) return { status: 'unknown', from: 'dates', ...span };

  const zone = resolveZone(defaults?.zone);
  const today = dayNumberAt(now, zone);
  const result = resultOn(today);
  // The result can change only on these days.
  const next = [today + 1, starts?.first, starts?.last, ends?.first, ends && ends.last + 1]
    .filter((day) => day !== undefined && day > today)
    .sort((a, b) => a! - b!)
    .find((day) => {
      const later = resultOn(day!);
      return (Object.keys({ ...result, ...later }) as (keyof typeof result)[]).some(
        (key) => result[key] !== later[key],
      );
    });
  return { ...result, ...span, ...(next !== undefined && { changesAt: startOfDayNumber(next, zone) }) };
}

import type { PlainDate } from '../../../src/model/plain-date.ts';
import type { Project } from '../../../src/model/project.ts';
import { projectSpan } from '../../../src/time/project-status.ts';
import { readDate } from '../../../src/time/spans.ts';

// A point in time is a year with the fraction of it that has passed, as 2026.5. So all years, leap
// years too, have the same width.

/** From when to when a project runs, as precisely as its dates say. */
export interface Span {
  readonly start?: PlainDate;
  readonly end?: PlainDate;
  readonly derivedEnd?: true;
  /** Between which points in time it begins. */
  readonly begins?: readonly [from: number, to: number];
  /** Between which points in time it ends. */
  readonly ends?: readonly [from: number, to: number];
}

/** The years of a timeline. */
export interface Axis {
  readonly first: number;
  /** The number of years. */
  readonly years: number;
  /** The position of today in percent; undefined outside the years. */
  readonly today: number | undefined;
}

/** A bar. Its positions are percentages of the axis. */
export interface Bar {
  /** The time in which the project certainly runs. */
  readonly certain?: readonly [from: number, to: number];
  /** The year or month in which it begins or ends, if its day is unknown. */
  readonly inexact: readonly (readonly [from: number, to: number])[];
  /** Where the known part begins or ends, if the start or the end is not known. */
  readonly openStart?: number;
  readonly openEnd?: number;
  /** Whether it begins before or ends after the years of the axis. */
  readonly beyondStart: boolean;
  readonly beyondEnd: boolean;
  /** Where it ends, if the end was derived from its duration. */
  readonly derivedEnd?: number;
}

/** What a bar shows besides the status, as the legend explains it. */
export type BarFeature = 'inexact' | 'open' | 'derived' | 'beyond';

/** The shortest gap, in years, that the axis may leave out. */
const GAP = 3;

const spans = new WeakMap<Project, Span>();

/** The instants at which a day, month or year begins and ends. */
function intervalOf(date: PlainDate | undefined): readonly [number, number] | undefined {
  const parts = readDate(date);
  if (!parts) return undefined;
  const { first, last } = readDate(date!.slice(0, 4))!;
  const timeOf = (day: number) => parts.year + (day - first) / (last - first + 1);
  return [timeOf(parts.first), timeOf(parts.last + 1)];
}

/** From when to when a project runs. Computed once for each project. */
export function spanOf(project: Project): Span {
  let span = spans.get(project);
  if (!span) {
    const known = projectSpan(project);
    const [begins, ends] = [intervalOf(known.start), intervalOf(known.end)];
    // Dates that contradict each other have no position.
    const isConsistent = !begins || !ends || ends[1] > begins[0];
    span = { ...known, ...(isConsistent && begins && { begins }), ...(isConsistent && ends && { ends }) };
    spans.set(project, span);
  }
  return span;
}

/** Whether a project can be placed on a timeline. */
export function isDated(project: Project): boolean {
  const { begins, ends } = spanOf(project);
  return Boolean(begins ?? ends);
}

/**
 * The first year of an axis (`sign` 1), or its last (-1). It leaves out at most a fifth of the
 * projects, and only those that take up more than twice their share of all years.
 */
function outermost(years: readonly number[], sign: 1 | -1): number {
  const sorted = [...years].sort((a, b) => sign * (a - b));
  const extent = Math.abs(sorted.at(-1)! - sorted[0]!);
  for (let outside = Math.floor(sorted.length / 5); outside > 0; outside--) {
    const saved = Math.abs(sorted[outside]! - sorted[0]!);
    if (saved >= GAP && saved / extent > (2 * outside) / sorted.length) return sorted[outside]!;
  }
  return sorted[0]!;
}

/**
 * The axis for some projects: the years in which most of them are, and the current year if it is
 * near.
 *
 * @param isWhole whether it has the years of all projects, and the current one
 * @returns undefined if no project has a date
 */
export function axisOf(
  projects: readonly Project[],
  today: PlainDate | undefined,
  isWhole = false,
): Axis | undefined {
  const now = intervalOf(today)?.[0];
  const dated = projects.filter(isDated).map(spanOf);
  if (!dated.length) return undefined;
  const firsts = dated.map(({ begins, ends }) => Math.floor((begins ?? ends)![0]));
  const lasts = dated.map(({ begins, ends }) => Math.ceil((ends ?? begins)![1]) - 1);
  let first = isWhole ? Math.min(...firsts) : outermost(firsts, 1);
  let last = Math.max(first, isWhole ? Math.max(...lasts) : outermost(lasts, -1));
  if (now !== undefined) {
    const current = Math.floor(now);
    const distance = Math.max(first - current, current - last);
    if (isWhole || distance <= Math.max(GAP, last - first + 1))
      [first, last] = [Math.min(first, current), Math.max(last, current)];
  }
  const years = last - first + 1;
  const position = now === undefined ? undefined : ((now - first) / years) * 100;
  const isOnAxis = position !== undefined && position >= 0 && position <= 100;
  return { first, years, today: isOnAxis ? position : undefined };
}

/** The bar of a project on an axis; undefined if the project has no dates. */
export function barOf({ begins, ends, derivedEnd }: Span, { first, years }: Axis): Bar | undefined {
  if (!begins && !ends) return undefined;
  const isDay = ([from, to]: readonly [number, number]) => to - from < 2 / 365;
  const percent = (time: number) => ((time - first) / years) * 100;
  /** The part of an interval that is on the axis, if any. */
  const within = (from: number, to: number) => {
    const [left, right] = [Math.max(0, percent(from)), Math.min(100, percent(to))];
    return right > left ? [[left, right] as const] : [];
  };
  const from = (begins ?? ends)![0];
  const to = (ends ?? begins)![1];
  const certainFrom = begins ? (isDay(begins) ? from : begins[1]) : ends![0];
  const certainTo = ends ? (isDay(ends) ? to : ends[0]) : begins![1];
  const isCertain = begins && ends && certainFrom < certainTo;
  const [certain] = isCertain ? within(certainFrom, certainTo) : [];
  const inexact = isCertain
    ? [...within(from, certainFrom), ...within(certainTo, to)]
    : // A single day is exact; only the other date is missing.
      (begins && ends) || !isDay((begins ?? ends)!)
      ? within(from, to)
      : [];
  const isOnAxis = (time: number) => percent(time) >= 0 && percent(time) <= 100;
  return {
    ...(certain && { certain }),
    inexact,
    ...(!ends && isOnAxis(to) && { openEnd: percent(to) }),
    ...(!begins && isOnAxis(from) && { openStart: percent(from) }),
    beyondStart: percent(from) < 0,
    beyondEnd: percent(to) > 100,
    ...(derivedEnd && ends && isOnAxis(to) && { derivedEnd: percent(to) }),
  };
}

/** Whether any part of a bar is on the axis. Of another bar, only an arrow at the edge is shown. */
export const isOnAxis = ({ certain, inexact, openStart, openEnd }: Bar): boolean =>
  Boolean(certain) || inexact.length > 0 || openStart !== undefined || openEnd !== undefined;

/** The features of a bar that the legend must explain. */
export const featuresOf = ({
  inexact,
  openStart,
  openEnd,
  beyondStart,
  beyondEnd,
  derivedEnd,
}: Bar): BarFeature[] => [
  ...(inexact.length ? (['inexact'] as const) : []),
  ...(openStart !== undefined || openEnd !== undefined ? (['open'] as const) : []),
  ...(derivedEnd !== undefined ? (['derived'] as const) : []),
  ...(beyondStart || beyondEnd ? (['beyond'] as const) : []),
];

/**
 * A labelled year. Its class name says whether it is shown only on a wide or only on a narrow
 * timeline.
 */
export interface Tick {
  readonly year: number;
  readonly name: '' | 'if-wide' | 'if-narrow';
}

/** Year steps that people count in. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 10_000];

/** The years that get a line and a label: about 12 on a wide timeline, about 6 on a narrow one. */
export function ticksOf({ first, years }: Axis): readonly Tick[] {
  const stepFor = (most: number) => STEPS.find((step) => years / step <= most)!;
  const [wide, narrow] = [stepFor(12), stepFor(6)];
  return Array.from({ length: years }, (_, index) => first + index).flatMap((year) => {
    const [isWide, isNarrow] = [year % wide === 0, year % narrow === 0];
    return isWide || isNarrow ? [{ year, name: isWide ? (isNarrow ? '' : 'if-wide') : 'if-narrow' }] : [];
  });
}

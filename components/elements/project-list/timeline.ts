import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PlainDate } from '../../../src/model/plain-date.ts';
import type { Project } from '../../../src/model/project.ts';
import { projectSpan, type ProjectStatusCode } from '../../../src/time/project-status.ts';
import { readDate } from '../../../src/time/spans.ts';

// Years are of one width here, leap year or not: a place in time is a year and the part of it that has passed, as 2026.5.

/** From when to when a project runs, as exactly as it is known. */
export interface Span {
  readonly start?: PlainDate;
  readonly end?: PlainDate;
  readonly derivedEnd?: true;
  /** Between which places in time it begins. */
  readonly begins?: readonly [from: number, to: number];
  /** Between which places in time it ends. */
  readonly ends?: readonly [from: number, to: number];
}

/** The years of a timeline. */
export interface Axis {
  /** The first year. */
  readonly first: number;
  /** How many years there are. */
  readonly years: number;
  /** Where today is, in percent. */
  readonly today: number | undefined;
}

/** A bar, its places in percent of the axis. */
export interface Bar {
  /** What is certain. */
  readonly sure?: readonly [from: number, to: number];
  /** What may belong to it: the year in which it begins or ends, where that is all that is known. */
  readonly inexact: readonly (readonly [from: number, to: number])[];
  /** Where it goes on nobody knows how far, to the past or the future. */
  readonly openStart?: number;
  readonly openEnd?: number;
  /** Whether it goes on before or after the years of the axis. */
  readonly beyondStart: boolean;
  readonly beyondEnd: boolean;
  /** Where an end is that nobody wrote. */
  readonly derivedEnd?: number;
}

/** The signs of a timeline beside those of the statuses. */
export type Sign = 'inexact' | 'open' | 'derived' | 'beyond';

/** A day or a short time is seen all the same. In percent. */
const LEAST = 0.6;

/** How long a bar goes on that nobody knows the length of. In percent. */
const TAIL = 4;

/** How long a bar is of which only one day is known. In percent. */
const STUB = 1.5;

/** A year that has less than this left of the axis has a line and no figures. */
const ROOM = 0.08;

/** A gap of so many years, which are also half of all, is left out where it parts a few projects from all others. */
const GAP = 10;

const spans = new WeakMap<Project, Span>();

/** Between which places in time something is that is known to the day, month or year. */
function placesOf(date: PlainDate | undefined): readonly [number, number] | undefined {
  const parts = readDate(date);
  if (!parts) return undefined;
  const { first, last } = readDate(date!.slice(0, 4))!;
  const place = (day: number) => parts.year + (day - first) / (last - first + 1);
  return [place(parts.first), place(parts.last + 1)];
}

/** From when to when a project runs. Reckoned once. */
export function spanOf(project: Project): Span {
  let span = spans.get(project);
  if (!span) {
    const known = projectSpan(project);
    const [begins, ends] = [placesOf(known.start), placesOf(known.end)];
    // Dates that contradict each other have no place in time.
    const isClear = !begins || !ends || ends[1] > begins[0];
    span = { ...known, ...(isClear && begins && { begins }), ...(isClear && ends && { ends }) };
    spans.set(project, span);
  }
  return span;
}

/** Whether a project has a place on a timeline. */
export function isDated(project: Project): boolean {
  const { begins, ends } = spanOf(project);
  return Boolean(begins ?? ends);
}

/**
 * Where to begin, in years that grow with `sign` 1, or to end, with -1: at the outermost, but that a tenth of the projects at most are left
 * outside where a great gap parts them from the others.
 */
function outermost(years: readonly number[], sign: 1 | -1): number {
  const sorted = [...years].sort((a, b) => sign * (a - b));
  const all = Math.abs(sorted.at(-1)! - sorted[0]!);
  const most = sorted.length < 6 ? 0 : Math.max(1, Math.floor(sorted.length / 10));
  for (let outside = most; outside > 0; outside--) {
    const gap = Math.abs(sorted[outside]! - sorted[outside - 1]!);
    if (gap >= GAP && gap * 2 >= all) return sorted[outside]!;
  }
  return sorted[0]!;
}

/**
 * The years of some projects, and that of today.
 *
 * @param today a day
 * @returns nothing where none has a date
 */
export function axisOf(projects: readonly Project[], today: PlainDate | undefined): Axis | undefined {
  const now = placesOf(today)?.[0];
  const dated = projects.filter(isDated).map(spanOf);
  if (!dated.length) return undefined;
  const current = now === undefined ? [] : [Math.floor(now)];
  const firsts = dated.map(({ begins, ends }) => Math.floor((begins ?? ends)![0]));
  const lasts = dated.map(({ begins, ends }) => Math.ceil((ends ?? begins)![1]) - 1);
  const first = outermost([...firsts, ...current], 1);
  const last = Math.max(first, outermost([...lasts, ...current], -1));
  const years = last - first + 1;
  const place = now === undefined ? undefined : ((now - first) / years) * 100;
  return { first, years, today: place !== undefined && place >= 0 && place <= 100 ? place : undefined };
}

/** The bar of a project on an axis; nothing where it has no place in time. */
export function barOf({ begins, ends, derivedEnd }: Span, { first, years }: Axis): Bar | undefined {
  if (!begins && !ends) return undefined;
  const isDay = ([from, to]: readonly [number, number]) => to - from < 2 / 365;
  const percent = (place: number) => ((place - first) / years) * 100;
  /** The part that is on the axis, if any is. */
  const within = (from: number, to: number) => {
    const [left, right] = [Math.max(0, percent(from)), Math.min(100, percent(to))];
    return right > left ? [[left, right] as const] : [];
  };
  const from = (begins ?? ends)![0];
  const to = (ends ?? begins)![1];
  const sureFrom = begins ? (isDay(begins) ? from : begins[1]) : ends![0];
  const sureTo = ends ? (isDay(ends) ? to : ends[0]) : begins![1];
  const isSure = begins && ends && sureFrom < sureTo;
  const [sure] = isSure ? within(sureFrom, sureTo) : [];
  const inexact = isSure
    ? [...within(from, sureFrom), ...within(sureTo, to)]
    : // Of a day alone there is nothing inexact, but that the other is not known.
      (begins && ends) || !isDay((begins ?? ends)!)
      ? within(from, to)
      : [];
  const isOn = (place: number) => percent(place) >= 0 && percent(place) <= 100;
  return {
    ...(sure && { sure }),
    inexact,
    ...(!ends && isOn(to) && { openEnd: percent(to) }),
    ...(!begins && isOn(from) && { openStart: percent(from) }),
    beyondStart: percent(from) < 0,
    beyondEnd: percent(to) > 100,
    ...(derivedEnd && ends && isOn(to) && { derivedEnd: percent(to) }),
  };
}

/** Which signs a bar has. */
export const signsOf = ({ inexact, openStart, openEnd, beyondStart, beyondEnd, derivedEnd }: Bar): Sign[] => [
  ...(inexact.length ? (['inexact'] as const) : []),
  ...(openStart !== undefined || openEnd !== undefined ? (['open'] as const) : []),
  ...(derivedEnd !== undefined ? (['derived'] as const) : []),
  ...(beyondStart || beyondEnd ? (['beyond'] as const) : []),
];

const percents = (value: number) => `${Math.round(value * 100) / 100}%`;

const box = (name: string, [from, to]: readonly [number, number]) =>
  svg`<rect
    class=${name}
    x=${percents(Math.min(from, 100 - LEAST))}
    y="20%"
    width=${percents(Math.max(to - from, LEAST))}
    height="60%"
  ></rect>`;

/** An arrow at a place, to the past or the future. */
const arrow = (place: number, to: 'past' | 'future') =>
  svg`<svg class="arrow" x=${percents(place)} y="20%" width="0.45em" height="60%" viewBox="0 0 5 10">
    <path d=${to === 'past' ? 'M-1.5 1.5 L-5 5 L-1.5 8.5' : 'M1.5 1.5 L5 5 L1.5 8.5'}></path>
  </svg>`;

const tail = (from: number, to: number) =>
  svg`<line class="tail" x1=${percents(from)} x2=${percents(to)} y1="50%" y2="50%"></line>`;

/** Draws a bar. The same is said in words beside it. */
export function drawBar(
  { sure, inexact, openStart, openEnd, beyondStart, beyondEnd, derivedEnd }: Bar,
  status: ProjectStatusCode,
  name = '',
): TemplateResult {
  let body = sure;
  // A day is too short to be seen, and of what is not known nothing is drawn: so that there is a bar at all, it begins or ends with a stub.
  if (!sure && !inexact.length) {
    if (openEnd !== undefined) body = [Math.min(openEnd, 100 - STUB), Math.min(openEnd, 100 - STUB) + STUB];
    else if (openStart !== undefined) body = [Math.max(openStart, STUB) - STUB, Math.max(openStart, STUB)];
  }
  const tails: TemplateResult[] = [];
  if (openEnd !== undefined) {
    const to = Math.min(100, openEnd + TAIL);
    tails.push(tail(body?.[1] ?? openEnd, to), arrow(to, 'future'));
  }
  if (openStart !== undefined) {
    const to = Math.max(0, openStart - TAIL);
    tails.push(tail(to, body?.[0] ?? openStart), arrow(to, 'past'));
  }
  return html`<svg class="bar ${status} ${name}" part="bar" aria-hidden="true">
    ${inexact.map((part) => box('inexact', part))}
    ${body
      ? svg`${box('sure', body)}
        <line class="mark" x1=${percents(body[0])} x2=${percents(body[1])} y1="50%" y2="50%"></line>`
      : nothing}
    ${tails} ${beyondStart ? arrow(0, 'past') : nothing}${beyondEnd ? arrow(100, 'future') : nothing}
    ${derivedEnd === undefined
      ? nothing
      : svg`<svg class="ring" x=${percents(derivedEnd)} y="0" width="1" height="100%">
          <circle cx="0.5em" cy="50%" r="0.26em"></circle>
        </svg>`}
  </svg>`;
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 10_000];

/** The years at which there are lines, each for a wide timeline, a narrow one or both. */
export function ticksOf({ first, years }: Axis): readonly { readonly year: number; readonly name: string }[] {
  const stepFor = (most: number) => STEPS.find((step) => years / step <= most)!;
  const [wide, narrow] = [stepFor(12), stepFor(6)];
  return Array.from({ length: years }, (_, index) => first + index).flatMap((year) => {
    const [isWide, isNarrow] = [year % wide === 0, year % narrow === 0];
    return isWide || isNarrow ? [{ year, name: isWide ? (isNarrow ? '' : 'if-wide') : 'if-narrow' }] : [];
  });
}

const placeOfYear = (year: number, { first, years }: Axis) => percents(((year - first) / years) * 100);

/** The lines of the years and of today behind a bar. */
export const drawLines = (axis: Axis): TemplateResult =>
  html`<svg class="lines" aria-hidden="true">
    ${ticksOf(axis).map(({ year, name }) => {
      const place = placeOfYear(year, axis);
      return svg`<line class=${name} x1=${place} x2=${place} y1="0" y2="100%"></line>`;
    })}
    ${axis.today === undefined
      ? nothing
      : svg`<line class="today" x1=${percents(axis.today)} x2=${percents(axis.today)} y1="0" y2="100%"></line>`}
  </svg>`;

/**
 * The years over the bars, and the word for today over its line, which leaves out the figures of the years: it may stand in one of them.
 *
 * @param today the word for today
 */
export function drawAxis(axis: Axis, today: string): TemplateResult {
  const place = axis.today;
  // Near an end the word stands beside the line and not over it.
  const anchor = place === undefined || (place > 15 && place < 85) ? 'middle' : place <= 15 ? 'start' : 'end';
  return html`<svg class="years" part="axis" aria-hidden="true">
    ${ticksOf(axis).map(({ year, name }) => {
      const x = placeOfYear(year, axis);
      return svg`<line class=${name} x1=${x} x2=${x} y1="1.5em" y2="100%"></line>
        ${
          (axis.first + axis.years - year) / axis.years < ROOM
            ? nothing
            : svg`<text class=${name} x=${x} dx="0.3em" y="2.5em">${year}</text>`
        }`;
    })}
    ${place === undefined
      ? nothing
      : svg`<line class="today" x1=${percents(place)} x2=${percents(place)} y1="1.15em" y2="1.55em"></line>
        <text class="today" x=${percents(place)} y="0.85em" text-anchor=${anchor}>${today}</text>`}
  </svg>`;
}

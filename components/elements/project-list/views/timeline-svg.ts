import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ProjectStatus } from '../../../../src/time/project-status.ts';
import { ticksOf, type Axis, type Bar } from '../timeline-geometry.ts';

/** The shortest bar, in percent, so that a single day is visible. */
const SHORTEST = 0.6;

/** The length of the tail of a bar with an open end, in percent. */
const TAIL = 4;

/** The length of a bar of which only one day is known, in percent. */
const STUB = 1.5;

/** A year with less than this share of the axis after it gets a line but no label. */
const LABEL_SHARE = 0.08;

const percents = (value: number) => `${Math.round(value * 100) / 100}%`;

const box = (name: string, [from, to]: readonly [number, number]) =>
  svg`<rect
    class=${name}
    x=${percents(Math.min(from, 100 - SHORTEST))}
    y="20%"
    width=${percents(Math.max(to - from, SHORTEST))}
    height="60%"
  ></rect>`;

/** An arrow at a position in percent. */
const arrow = (position: number, to: 'past' | 'future') =>
  svg`<svg class="arrow" x=${percents(position)} y="20%" width="0.45em" height="60%" viewBox="0 0 5 10">
    <path d=${to === 'past' ? 'M-1.5 1.5 L-5 5 L-1.5 8.5' : 'M1.5 1.5 L5 5 L1.5 8.5'}></path>
  </svg>`;

const tail = (from: number, to: number) =>
  svg`<line class="tail" x1=${percents(from)} x2=${percents(to)} y1="50%" y2="50%"></line>`;

/** Draws a bar. It is hidden from screen readers, since the dates are beside it as text. */
export function drawBar(
  { certain, inexact, openStart, openEnd, beyondStart, beyondEnd, derivedEnd }: Bar,
  status: ProjectStatus,
  name = '',
): TemplateResult {
  let body = certain;
  // A single day is too short to see and the rest is not known, so the bar is a stub.
  if (!certain && !inexact.length) {
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

const positionOf = (year: number, { first, years }: Axis) => percents(((year - first) / years) * 100);

/** The lines of the years and of today behind a bar. */
export const drawLines = (axis: Axis): TemplateResult =>
  html`<svg class="lines" aria-hidden="true">
    ${ticksOf(axis).map(({ year, name }) => {
      const x = positionOf(year, axis);
      return svg`<line class=${name} x1=${x} x2=${x} y1="0" y2="100%"></line>`;
    })}
    ${axis.today === undefined
      ? nothing
      : svg`<line class="today" x1=${percents(axis.today)} x2=${percents(axis.today)} y1="0" y2="100%"></line>`}
  </svg>`;

/**
 * Draws the years above the bars, and the word for today above them so that it covers no year.
 *
 * @param todayLabel the word for today
 */
export function drawAxis(axis: Axis, todayLabel: string): TemplateResult {
  const { today } = axis;
  // Near the ends of the axis, the word is beside its line, to stay inside the axis.
  const anchor = today === undefined || (today > 15 && today < 85) ? 'middle' : today <= 15 ? 'start' : 'end';
  return html`<svg class="years" part="axis" aria-hidden="true">
    ${ticksOf(axis).map(({ year, name }) => {
      const x = positionOf(year, axis);
      return svg`<line class=${name} x1=${x} x2=${x} y1="1.5em" y2="100%"></line>
        ${
          (axis.first + axis.years - year) / axis.years < LABEL_SHARE
            ? nothing
            : svg`<text class=${name} x=${x} dx="0.3em" y="2.5em">${year}</text>`
        }`;
    })}
    ${today === undefined
      ? nothing
      : svg`<line class="today" x1=${percents(today)} x2=${percents(today)} y1="1.15em" y2="1.55em"></line>
        <text class="today" x=${percents(today)} y="0.85em" text-anchor=${anchor}>${todayLabel}</text>`}
  </svg>`;
}

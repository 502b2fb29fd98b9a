import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { groupBy } from '../../../../src/dataset/group-by.ts';
import { formatDate } from '../../../../src/language/dates.ts';
import { projectMessages } from '../../../../src/language/messages/projects.ts';
import { stateMessages } from '../../../../src/language/messages/states.ts';
import { isGiven } from '../../../../src/model/statements.ts';
import type { PlainDate } from '../../../../src/model/plain-date.ts';
import type { Project } from '../../../../src/model/project.ts';
import { PROJECT_STATUSES } from '../../../../src/view/project-table.ts';
import { renderHeading } from '../../../templates/heading.ts';
import { renderText } from '../../../templates/text.ts';
import {
  barOf,
  featuresOf,
  isOnAxis,
  isDated,
  spanOf,
  type Axis,
  type Bar,
  type BarFeature,
} from '../timeline-geometry.ts';
import { renderOpener, renderPeriod, renderSheet, renderStatus, type ProjectContext } from './project-row.ts';
import { drawAxis, drawBar, drawLines } from './timeline-svg.ts';

/** A sample bar for the legend, for each feature that it explains. */
const SAMPLES: Readonly<Record<BarFeature, Bar>> = {
  inexact: { inexact: [[2, 98]], beyondStart: false, beyondEnd: false },
  open: { certain: [2, 30], inexact: [], openEnd: 30, beyondStart: false, beyondEnd: false },
  derived: { certain: [2, 58], inexact: [], derivedEnd: 58, beyondStart: false, beyondEnd: false },
  beyond: { certain: [2, 100], inexact: [], beyondStart: false, beyondEnd: true },
};
const PLAIN_SAMPLE: Bar = { certain: [2, 98], inexact: [], beyondStart: false, beyondEnd: false };

/** The years of a timeline, and how a visitor changes them. */
export interface TimelineYears {
  /** Undefined if no project has dates. */
  readonly axis: Axis | undefined;
  /** All years, if the axis leaves some out or did before the visitor asked for all. */
  readonly whole: Axis | undefined;
  readonly showsAll: boolean;
  readonly toggle: () => void;
}

/**
 * Projects on a timeline, with a legend. Projects without dates are listed under it.
 *
 * @param projects those with dates first
 * @param isGrouped whether they are grouped by programme
 */
export function renderTimeline(
  projects: readonly Project[],
  context: ProjectContext,
  years: TimelineYears,
  today: PlainDate | undefined,
  isGrouped: boolean,
): TemplateResult {
  const { axis } = years;
  const messages = projectMessages(context.locale);
  const dated = projects.filter(isDated);
  const undated = projects.slice(dated.length);
  // A programme that is not in the data is unknown, which is not the same as none.
  const programmeOf = (project: Project) =>
    context.linked.get('programmes', project.programme) ??
    (isGiven(project, 'programme') ? 'unknown' : undefined);
  const headingOf = (programme: ReturnType<typeof programmeOf>) =>
    programme === 'unknown'
      ? `${messages.programme}: ${stateMessages(context.locale).unknown}`
      : programme
        ? renderText(programme.title, context)
        : messages.withoutProgramme;
  const renderList = (some: readonly Project[], below: number, on?: Axis) =>
    html`<ul class="list timeline" part="list">
      ${repeat(
        some,
        ({ id }) => id,
        (project) => renderRow(project, context, below, on),
      )}
    </ul>`;
  return html`${axis ? renderLegend(dated, axis, today, context) : nothing}
  ${renderYears(years, messages.allYears)}
  ${axis
    ? repeat(
        groupBy(dated, (project) => (isGrouped ? programmeOf(project) : undefined)),
        ([programme]) => (programme === 'unknown' ? ' ' : (programme?.id ?? '')),
        ([programme, some]) =>
          html`${isGrouped ? renderHeading(headingOf(programme), 'section', context) : nothing}
            <div class="axis">
              <div></div>
              <div class="track">${drawAxis(axis, messages.today)}</div>
            </div>
            ${renderList(some, isGrouped ? 1 : 0, axis)}`,
      )
    : nothing}
  ${undated.length
    ? html`${renderHeading(messages.withoutDates, 'section', context)}${renderList(undated, 1)}`
    : nothing}`;
}

/** The button for all years, as in `All years: 2016–2027`. */
const renderYears = ({ whole, showsAll, toggle }: TimelineYears, label: string) =>
  whole
    ? html`<p class="widen">
        <button type="button" class="quiet" part="years" aria-pressed=${showsAll} @click=${toggle}>
          ${label}: ${whole.first}–${whole.first + whole.years - 1}
        </button>
      </p>`
    : nothing;

function renderRow(
  project: Project,
  context: ProjectContext,
  below: number,
  axis: Axis | undefined,
): TemplateResult {
  const computed = context.statusOf(project);
  const bar = axis && barOf(spanOf(project), axis);
  const period = renderPeriod(computed, context);
  return html`<li class="row" part="row" data-record=${project.id}>
    <div class="what">
      <p class="name" part="name">${renderOpener(project, context)}</p>
      ${renderStatus(project, context)}${period ? html`<p class="by">${period}</p>` : nothing}
    </div>
    ${bar ? html`<div class="track">${drawLines(axis)}${drawBar(bar, computed.status)}</div>` : nothing}
    ${renderSheet(project, context, below)}
  </li>`;
}

/** Explains the statuses and bars that are shown, and no others. */
function renderLegend(
  projects: readonly Project[],
  axis: Axis,
  today: PlainDate | undefined,
  context: ProjectContext,
): TemplateResult {
  const messages = projectMessages(context.locale);
  const bars = projects.map((project) => ({ project, bar: barOf(spanOf(project), axis)! }));
  const statuses = new Set(
    bars.filter(({ bar }) => isOnAxis(bar)).map(({ project }) => context.statusOf(project).status),
  );
  const features = new Set(bars.flatMap(({ bar }) => featuresOf(bar)));
  const labels: Readonly<Record<BarFeature, string>> = {
    inexact: messages.inexactDate,
    open: messages.openEnd,
    derived: `${messages.end}: ${messages.derivedEnd}`,
    beyond: messages.beyondYears,
  };
  return html`<ul class="legend" part="legend" aria-label=${messages.legend}>
    ${PROJECT_STATUSES.filter((status) => statuses.has(status)).map(
      (status) => html`<li>${drawBar(PLAIN_SAMPLE, status, 'swatch')}${messages.statuses[status]}</li>`,
    )}
    ${(Object.keys(SAMPLES) as BarFeature[])
      .filter((feature) => features.has(feature))
      .map((feature) => html`<li>${drawBar(SAMPLES[feature], 'completed', 'swatch')}${labels[feature]}</li>`)}
    ${axis.today === undefined || !today
      ? nothing
      : html`<li>
          <svg class="swatch lines" aria-hidden="true">
            <line class="today" x1="50%" x2="50%" y1="0" y2="100%"></line></svg
          ><span>${messages.today}: <time datetime=${today}>${formatDate(today, context.locale)}</time></span>
        </li>`}
  </ul>`;
}

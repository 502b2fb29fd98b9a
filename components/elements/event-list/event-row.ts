import { html, nothing, type TemplateResult } from 'lit';
import { eventMessages } from '../../../src/language/messages/events.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import type { PublicEvent } from '../../../src/model/public-event.ts';
import type { AgendaEntry } from '../../../src/view/agenda.ts';
import { isEmpty, type Content, type Line } from '../../../src/view/content.ts';
import { eventRow, type EventDays } from '../../../src/view/event-row.ts';
import { isCalledOff } from '../../../src/view/event-time.ts';
import type { CalendarMenu } from '../../templates/calendar-menu.ts';
import { renderHeading } from '../../templates/heading.ts';
import type { ImageFallback } from '../../controllers/image-fallback.ts';
import { renderPicture } from '../../templates/picture.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { renderContent, renderLine, renderProse } from '../../templates/view.ts';
import { calendarEntry } from './calendar-entry.ts';

/** What the event list provides to its rows. */
export interface EventRowContext extends RenderContext {
  readonly images: ImageFallback;
  readonly calendar: CalendarMenu;
  readonly isCard: boolean;
  /** The button that shares a link to an event. */
  readonly share: (event: PublicEvent) => TemplateResult | typeof nothing;
}

/** A row names at most this many dates of a series. */
const SERIES_DATES = 3;

/**
 * An event in the list.
 *
 * @param below how many levels its title is below the headings of the list
 */
export function renderEventRow(entry: AgendaEntry, context: EventRowContext, below: number): TemplateResult {
  const view = eventRow(entry, context);
  const { title, notice, days, about, summary, acknowledgement } = view;
  const when = [days ? days.rest : view.time, ...view.place];
  return html`<li class="row event" part="row" data-record=${entry.event.id}>
    ${days ? renderDays(days) : html`<div class="date"></div>`}
    <div class="what">
      ${renderHeading(renderContent(title, context), 'name', context, below)}
      ${notice
        ? html`<p class="status ${notice.code}" part="status" data-status=${notice.code}>${notice.text}</p>`
        : nothing}
      ${isEmpty(when) ? nothing : html`<p class="when" part="when">${renderLine(when, context)}</p>`}
      ${isEmpty(about) ? nothing : html`<p class="by">${renderLine(about, context)}</p>`}
      ${renderProse(summary, context, context.isCard ? 'brief' : '')}
      ${renderSeriesDates(view.dates, context)} ${renderProse(acknowledgement, context, 'by')}
      ${renderActions(entry, view.actions, context)}
    </div>
    ${renderPicture(view.image, context, context.images)}
  </li>`;
}

/** The days of an event in a month, in large type. */
function renderDays({ datetime, text, weekdays, isCalledOff }: EventDays): TemplateResult {
  return html`<div class="date ${isCalledOff ? 'struck' : ''}" part="date">
    <time datetime=${datetime}
      ><span class="day">${text}</span> ${weekdays.map(
        (weekday, index) => html`<span class="weekday">${index ? '– ' : ''}${weekday}</span> `,
      )}</time
    >
  </div>`;
}

/** The next dates of a series. */
function renderSeriesDates(dates: readonly Line[], context: RenderContext): TemplateResult | typeof nothing {
  const rest = dates.length - SERIES_DATES;
  return dates.length
    ? html`<ul class="bullets">
        ${dates
          .slice(0, SERIES_DATES)
          .map(({ title, notes }) => html`<li>${renderLine([title, ...notes], context)}</li>`)}
        ${rest > 0 ? html`<li>${stateMessages(context.locale).more(rest)}</li>` : nothing}
      </ul>`
    : nothing;
}

function renderActions(
  entry: AgendaEntry,
  actions: readonly Content[],
  context: EventRowContext,
): TemplateResult | typeof nothing {
  const { event, status, part } = entry;
  const { linked, locale } = context;
  const isAhead = part !== 'past' && !isCalledOff(event);
  const [calendar] = calendarEntry(entry, linked, locale);
  const all = [
    ...actions
      .filter((action) => !isEmpty(action))
      .map((action) => html`<span>${renderContent(action, context)}</span>`),
    ...(isAhead && calendar && status.startsAt !== undefined
      ? [context.calendar.render(() => calendar, event.id, eventMessages(locale).addToCalendar, context)]
      : []),
    context.share(event),
  ].filter((action) => action !== nothing);
  // The spaces separate the actions for screen readers, and where a page copies the text.
  return all.length
    ? html`<div class="links" part="action">${all.map((action) => html`${action} `)}</div>`
    : nothing;
}

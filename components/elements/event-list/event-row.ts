import { html, nothing, type TemplateResult } from 'lit';
import { toCalendar } from '../../../src/formats/icalendar/icalendar.ts';
import { formatRange, formatTime } from '../../../src/language/dates.ts';
import { eventMessages } from '../../../src/language/messages/events.ts';
import { formatZone } from '../../../src/language/names.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import { formatWeekday } from '../../../src/language/weekdays.ts';
import type { PublicEvent } from '../../../src/model/public-event.ts';
import { eventSpan } from '../../../src/time/event-span.ts';
import { resolveZone } from '../../../src/time/zones.ts';
import type { AgendaEntry } from '../../../src/view/agenda.ts';
import { isEmpty } from '../../../src/view/content.ts';
import type { ViewContext } from '../../../src/view/context.ts';
import { eventAbout, eventNotice, isCalledOff } from '../../../src/view/event.ts';
import { download } from '../../core/download-file.ts';
import { renderHeading } from '../../templates/heading.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { renderMunicipalities, renderText, withCommas } from '../../templates/text.ts';
import { renderLine } from '../../templates/view.ts';
import { calendarEntry } from './calendar-entry.ts';
import { isInMonth } from './event-months.ts';

/** What the event list provides to its rows. */
export interface EventContext extends RenderContext {
  readonly view: ViewContext;
}

/** A row names at most this many dates of a series. */
const SERIES_DATES = 3;

/** Between items in one line. The no-break space keeps the dot at the end of a line. */
const DOT = '\u00a0· ';

/**
 * An event in the list.
 *
 * @param below how many levels its title is below the headings of the list
 */
export function renderEventRow(entry: AgendaEntry, context: EventContext, below: number): TemplateResult {
  const { event } = entry;
  const { view } = context;
  const title = renderText(event.title, context);
  const notice = eventNotice(entry, view);
  const about = eventAbout(event, view);
  const when = [renderTime(entry, context), ...renderPlace(event, context)].filter(
    (item) => item !== undefined,
  );
  return html`<li class="row event" part="row">
    ${renderDate(entry, context)}
    <div class="what">
      ${renderHeading(
        event.url
          ? html`<a href=${event.url} @click=${(click: Event) => context.select(click, 'events', event)}
              >${title}</a
            >`
          : title,
        'name',
        context,
        below,
      )}
      ${notice
        ? html`<p class="status ${event.status}" part="status" data-status=${event.status!}>${notice}</p>`
        : nothing}
      ${when.length
        ? html`<p class="when" part="when">
            ${when.map((item, index) => (index ? html`${DOT}${item}` : item))}
          </p>`
        : nothing}
      ${about.every(isEmpty) ? nothing : html`<p class="by">${renderLine(about, context)}</p>`}
      ${event.summary ? html`<p class="prose">${renderText(event.summary, context)}</p>` : nothing}
      ${renderSeriesDates(entry, context)}
      ${event.acknowledgement
        ? html`<p class="by prose">${renderText(event.acknowledgement, context)}</p>`
        : nothing}
      ${renderActions(entry, context)}
    </div>
  </li>`;
}

/** The days of an event in a month, in large type. Elsewhere the space stays empty. */
function renderDate(entry: AgendaEntry, { locale }: EventContext): TemplateResult {
  const { from, to, isOneDay } = eventSpan(entry.event);
  if (!from || !isInMonth(entry)) return html`<div class="date"></div>`;
  const last = isOneDay ? undefined : to;
  const isOneMonth = last?.slice(0, 7) === from.slice(0, 7);
  const day = (moment: string) => String(Number(moment.slice(8, 10)));
  return html`<div class="date ${isCalledOff(entry.event) ? 'struck' : ''}" part="date">
    <time datetime=${from}
      ><span class="day">${day(from)}${last ? '–' : nothing}${isOneMonth ? day(last!) : nothing}</span>
      <span class="weekday">${formatWeekday(from, locale)}</span>
      ${last ? html`<span class="weekday">– ${formatWeekday(last, locale)}</span>` : nothing}</time
    >
  </div>`;
}

/**
 * The hours, or date and hours if the day is not beside them. A zone is named if it is not the
 * dataset's.
 */
function renderTime(entry: AgendaEntry, { linked, locale }: EventContext): TemplateResult | undefined {
  const { event } = entry;
  const { from, to, isOneDay } = eventSpan(event);
  if (!from) return undefined;
  const hasHour = from.length > 10;
  const isBesideDay = isInMonth(entry) && isOneDay;
  if (isBesideDay && !hasHour) return undefined;
  const hours = [from, to].flatMap((moment) => moment?.slice(11) || []).join('–');
  const text = isBesideDay ? formatTime(hours, locale) : formatRange(from, to ?? from, locale);
  const zone = resolveZone(event.zone, linked.dataset.zone);
  const isOtherZone = hasHour && zone !== resolveZone(linked.dataset.zone);
  return html`<span class=${isCalledOff(event) ? 'struck' : ''}
    >${isBesideDay ? text : html`<time datetime=${from}>${text}</time>`}${isOtherZone
      ? html` (${formatZone(zone, locale)})`
      : nothing}</span
  >`;
}

/** The place, and whether the event is online. If it moved online, its place is struck out. */
function renderPlace(event: PublicEvent, context: EventContext): readonly (TemplateResult | string)[] {
  const isElsewhere = event.status === 'moved-online';
  const place = [
    event.venue ? renderText(event.venue, context) : undefined,
    renderMunicipalities(event.municipality ? [event.municipality] : undefined, context),
  ].filter((item) => item !== undefined);
  return [
    ...(place.length ? [html`<span class=${isElsewhere ? 'struck' : ''}>${withCommas(place)}</span>`] : []),
    ...(event.onlineUrl || isElsewhere ? [eventMessages(context.locale).online] : []),
  ];
}

/** The next dates of a series. */
function renderSeriesDates({ dates }: AgendaEntry, context: EventContext): TemplateResult | typeof nothing {
  const { locale } = context;
  return dates.length
    ? html`<ul class="bullets">
        ${dates.slice(0, SERIES_DATES).map((event) => {
          const { from, to } = eventSpan(event);
          return html`<li>
            <time datetime=${from!}>${formatRange(from, to ?? from, locale)}</time>${DOT}${renderText(
              event.title,
              context,
            )}
          </li>`;
        })}
        ${dates.length > SERIES_DATES
          ? html`<li>${stateMessages(locale).more(dates.length - SERIES_DATES)}</li>`
          : nothing}
      </ul>`
    : nothing;
}

function renderActions(
  entry: AgendaEntry,
  { linked, locale, view }: EventContext,
): TemplateResult | typeof nothing {
  const { event, status, part } = entry;
  if (part === 'past' || isCalledOff(event)) return nothing;
  const messages = eventMessages(locale);
  const { registrationUrl, registrationCloses, onlineUrl } = event;
  const isOpen = registrationUrl && status.registration !== 'closed';
  const until = isOpen && registrationCloses ? formatRange(undefined, registrationCloses, locale) : undefined;
  const save = () =>
    download(
      `${event.id}.ics`,
      'text/calendar;charset=utf-8',
      toCalendar(calendarEntry(entry, linked, locale), view.clock.now().getTime()),
    );
  const actions = [
    isOpen &&
      html`<span
        ><a href=${registrationUrl}>${messages.register}</a>${until
          ? html` <time datetime=${registrationCloses!}>${until}</time>`
          : nothing}</span
      >`,
    status.registration === 'closed' && html`<span>${messages.registrationClosed}</span>`,
    onlineUrl && html`<a href=${onlineUrl}>${messages.takePart}</a>`,
    status.startsAt !== undefined &&
      html`<button type="button" class="quiet" @click=${save}>${messages.addToCalendar}</button>`,
  ].filter(Boolean);
  // The spaces separate the actions for screen readers, and where a page copies the text.
  return actions.length
    ? html`<p class="links" part="action">${actions.map((action) => html`${action} `)}</p>`
    : nothing;
}

import { groupBy } from '../../dataset/group-by.ts';
import { formatDate } from '../../language/dates.ts';
import { eventMessages } from '../../language/messages/events.ts';
import type { PublicEvent } from '../../model/public-event.ts';
import { agendaOf, sortAgenda, type AgendaEntry } from '../../view/agenda.ts';
import { eventFacts, type EventFacts } from '../../view/event.ts';
import type { HtmlContext } from './html-context.ts';
import { list, markup, NOTHING, type Markup } from './markup.ts';
import {
  renderContent,
  renderHeading,
  renderLine,
  renderLines,
  renderParagraph,
  renderProvenance,
  renderRecords,
} from './render-content.ts';

/** Renders everything but the title. */
const renderBody = (view: EventFacts, context: HtmlContext): Markup =>
  markup`
    ${renderParagraph(view.notice, context)}
    ${renderLine([view.time, view.place], context)}
    ${renderLine(view.about, context)}
    ${renderParagraph(view.summary, context)}
    ${renderParagraph(view.acknowledgement, context)}
    ${list(view.actions.map((action) => renderContent(action, context)))}
    ${renderLines(view.dates, context)}`;

/** Renders the card of an event or series. A series has its upcoming dates. */
export function eventCard(event: PublicEvent, context: HtmlContext): Markup {
  const view = eventFacts(event, context);
  return markup`<article>
    ${renderHeading(view.title, context)}
    ${renderBody(view, context)}
    ${renderProvenance(event.tags, context)}
  </article>`;
}

const capital = (text: string) => (text[0] ?? '').toUpperCase() + text.slice(1);

/**
 * The heading of an event in the agenda: the month if it is upcoming, else the name of its part.
 */
function headingOf({ part, event }: AgendaEntry, { locale }: HtmlContext): string {
  const messages = eventMessages(locale);
  switch (part) {
    case 'now':
      return messages.statuses.now;
    case 'series':
      return messages.seriesWithDates;
    case 'undated':
      return messages.dateToCome;
    default:
      return capital(formatDate(event.starts!.slice(0, 7), locale));
  }
}

/**
 * Renders events as an agenda: current events, upcoming ones by month, series and events without a
 * date, and past events, collapsed, the latest first.
 */
export function eventList(events: readonly PublicEvent[], context: HtmlContext): Markup {
  const { entries } = agendaOf(context.linked, context.clock);
  const agenda = sortAgenda(events.flatMap((event) => entries.get(event) ?? []));
  const over = agenda.filter(({ part }) => part === 'past');
  const rows = (part: readonly AgendaEntry[]) =>
    renderRecords(part, ({ event }) => {
      const view = eventFacts(event, context);
      return markup`${renderHeading(view.title, context, 1)}${renderBody(view, context)}`;
    });
  const groups = groupBy(
    agenda.filter(({ part }) => part !== 'past'),
    (entry) => headingOf(entry, context),
  );
  return markup`
    ${[...groups].map(([heading, part]) => markup`${renderHeading(heading, context)}${rows(part)}`)}
    ${
      over.length
        ? markup`<details><summary>${eventMessages(context.locale).pastCount(over.length)}</summary>${rows(over)}</details>`
        : NOTHING
    }`;
}

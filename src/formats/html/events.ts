import { eventMessages } from '../../language/messages/events.ts';
import type { PublicEvent } from '../../model/public-event.ts';
import { agendaOf, sortAgenda, type AgendaEntry } from '../../view/agenda.ts';
import { groupByMonth, groupHeading } from '../../view/event-months.ts';
import { eventRow } from '../../view/event-row.ts';
import { eventFacts, type EventFacts } from '../../view/event.ts';
import type { HtmlContext } from './html-context.ts';
import { list, markup, NOTHING, type Markup } from './markup.ts';
import {
  renderContent,
  renderHeading,
  renderImage,
  renderLine,
  renderLines,
  renderParagraph,
  renderProvenance,
  renderRecords,
} from './render-content.ts';

/** Renders everything but the title. */
const renderBody = (view: EventFacts, context: HtmlContext): Markup =>
  markup`
    ${renderParagraph(view.notice?.text, context)}
    ${renderLine([view.time, ...view.place], context)}
    ${renderLine(view.about, context)}
    ${renderImage(view.image, '180', context)}
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

/**
 * Renders events as an agenda: current events, upcoming ones by month, series and events without a
 * date, and past events, collapsed, the latest first.
 */
export function eventList(events: readonly PublicEvent[], context: HtmlContext): Markup {
  const { entries } = agendaOf(context.linked, context.clock);
  const agenda = sortAgenda(events.flatMap((event) => entries.get(event) ?? []));
  const over = agenda.filter(({ part }) => part === 'past');
  const rows = (part: readonly AgendaEntry[]) =>
    renderRecords(part, (entry) => {
      const view = eventRow(entry, context);
      return markup`${renderHeading(view.title, context, 1)}${renderBody(view, context)}`;
    });
  const groups = groupByMonth(agenda.filter(({ part }) => part !== 'past'));
  return markup`
    ${[...groups.values()].map((part) => markup`${renderHeading(groupHeading(part[0]!, context.locale), context)}${rows(part)}`)}
    ${
      over.length
        ? markup`<details><summary>${eventMessages(context.locale).pastCount(over.length)}</summary>${rows(over)}</details>`
        : NOTHING
    }`;
}

import { formatDate, formatRange } from '../../language/dates.ts';
import { eventMessages } from '../../language/messages/events.ts';
import { formatZone, languageName } from '../../language/names.ts';
import type { PublicEvent } from '../../model/public-event.ts';
import { eventSpan } from '../../time/event-span.ts';
import { eventStatus } from '../../time/event-status.ts';
import { endOfDay, resolveZone } from '../../time/zones.ts';
import {
  anchor,
  isThere,
  joined,
  list,
  markup,
  NOTHING,
  paragraph,
  type Content,
  type Markup,
} from './markup.ts';
import { heading, mark, named, organisations, place, prose, provenance, say, type Writer } from './writer.ts';

const statusOf = (event: PublicEvent, { clock, zone }: Writer) => eventStatus(event, clock, { zone });

const isCalledOff = ({ status }: PublicEvent) => status === 'cancelled' || status === 'postponed';

/** Whether its day is over: also of what was called off. */
function isOver(event: PublicEvent, writer: Writer): boolean {
  const { status, startsAt, endsAt } = statusOf(event, writer);
  if (!isCalledOff(event) || startsAt === undefined) return status === 'past';
  const over = endsAt ?? endOfDay(event.starts!.slice(0, 10), resolveZone(event.zone, writer.zone));
  return over !== undefined && over <= writer.clock.now().getTime();
}

/** What people said of an event that is not as it was announced. */
function said({ status }: PublicEvent, { locale }: Writer): string | undefined {
  const messages = eventMessages(locale);
  if (status === 'cancelled') return messages.statuses.cancelled;
  if (status === 'postponed') return `${messages.statuses.postponed}: ${messages.newDate}`;
  return status === 'moved-online' ? messages.movedOnline : undefined;
}

/** From when to when, by whose clock. */
function time(event: PublicEvent, { locale, zone }: Writer): Content {
  const { from, to } = eventSpan(event);
  if (!from) return undefined;
  const written = markup`<time datetime="${from}">${formatRange(from, to ?? from, locale)}</time>`;
  return [
    isCalledOff(event) ? markup`<s>${written}</s>` : written,
    from.length > 10 && ` (${formatZone(resolveZone(event.zone, zone), locale)})`,
  ];
}

/** Where it is: what was moved is said to be where it is now. */
function where(event: PublicEvent, writer: Writer): Content {
  const house = joined([event.venue && say(event.venue, writer), place(event.municipality, writer)], ', ');
  const isElsewhere = event.status === 'moved-online';
  return joined(
    [
      isElsewhere && isThere(house) ? markup`<s>${house}</s>` : house,
      (event.onlineUrl || isElsewhere) && eventMessages(writer.locale).online,
    ],
    ' · ',
  );
}

/** Label, colon and what is named, or nothing. */
const labelled = (label: string, value: Content): Content => isThere(value) && [`${label}: `, value];

/** All but the title. */
function body(event: PublicEvent, writer: Writer): Markup {
  const { linked, locale } = writer;
  const messages = eventMessages(locale);
  const series = linked.get('events', event.series);
  const { registration } = statusOf(event, writer);
  const isAhead = !isOver(event, writer) && !isCalledOff(event);
  return markup`
    ${paragraph(said(event, writer))}
    ${paragraph(joined([time(event, writer), where(event, writer)], ' · '))}
    ${paragraph(
      joined(
        [
          event.kind && event.kind !== 'other' && messages.kinds[event.kind],
          labelled(messages.organiser, organisations(event.organiser ? [event.organiser] : [], writer)),
          labelled(messages.series, series && named('events', series, series.title, series.url, writer)),
          labelled(
            messages.languages,
            (event.languages ?? []).map((tag) => languageName(tag, locale, true)).join(', '),
          ),
          mark(event, writer),
        ],
        ' · ',
      ),
    )}
    ${prose(event.summary, writer)}
    ${prose(event.acknowledgement, writer)}
    ${
      isAhead &&
      list([
        event.registrationUrl && registration !== 'closed'
          ? joined(
              [
                anchor(event.registrationUrl, messages.register),
                event.registrationCloses &&
                  markup`<time datetime="${event.registrationCloses}">${formatRange(undefined, event.registrationCloses, locale)}</time>`,
              ],
              ' ',
            )
          : undefined,
        registration === 'closed' && messages.registrationClosed,
        event.onlineUrl && anchor(event.onlineUrl, messages.takePart),
      ])
    }`;
}

/** The events of a series that have a day and are not over, the next first. */
const ofSeries = ({ id }: PublicEvent, writer: Writer): readonly PublicEvent[] =>
  writer.linked
    .referrers('events', id)
    .flatMap(({ noun, record }) => (noun === 'events' ? (writer.linked.get(noun, record.id) ?? []) : []))
    .filter((event) => event.series === id && event.starts && !isOver(event, writer) && !isCalledOff(event))
    .sort((a, b) => statusOf(a, writer).startsAt! - statusOf(b, writer).startsAt!);

/** All that is known of an event; of a series, its dates to come. */
export const eventCard = (event: PublicEvent, writer: Writer): Markup =>
  markup`<article>
    ${heading(named('events', event, event.title, event.url, writer), writer)}
    ${body(event, writer)}
    ${list(
      ofSeries(event, writer).map((each) =>
        joined([time(each, writer), named('events', each, each.title, each.url, writer)], ' · '),
      ),
    )}
    ${provenance(event, writer)}
  </article>`;

const capital = (text: string) => (text[0] ?? '').toUpperCase() + text.slice(1);

/** Events by month: what comes, the next first; what has no date yet; and folded away what is over, the last first. */
export function eventList(events: readonly PublicEvent[], writer: Writer): Markup {
  const messages = eventMessages(writer.locale);
  const at = (event: PublicEvent) => statusOf(event, writer).startsAt ?? 0;
  const row = (event: PublicEvent) =>
    markup`<li>
      ${heading(named('events', event, event.title, event.url, writer), writer, 1)}${body(event, writer)}
    </li>`;
  const rows = (part: readonly PublicEvent[]) => markup`<ul>${part.map(row)}</ul>`;

  const isDated = (event: PublicEvent) => statusOf(event, writer).startsAt !== undefined;
  const over = events.filter((event) => isOver(event, writer));
  const ahead = events
    .filter((event) => isDated(event) && !over.includes(event))
    .sort((a, b) => at(a) - at(b));
  const undated = events.filter((event) => !isDated(event) && !over.includes(event));
  const months = new Map<string, PublicEvent[]>();
  for (const event of ahead) {
    const month = event.starts!.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), event]);
  }
  return markup`
    ${[...months].map(
      ([month, part]) => markup`${heading(capital(formatDate(month, writer.locale)), writer)}${rows(part)}`,
    )}
    ${undated.length ? markup`${heading(messages.dateToCome, writer)}${rows(undated)}` : NOTHING}
    ${
      over.length
        ? markup`<details><summary>${messages.pastCount(over.length)}</summary>${rows(
            over.sort((a, b) => at(b) - at(a)),
          )}</details>`
        : NOTHING
    }`;
}

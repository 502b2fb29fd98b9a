import { formatRange } from '../language/dates.ts';
import { eventMessages } from '../language/messages/events.ts';
import { languageName } from '../language/names.ts';
import type { PublicEvent } from '../model/public-event.ts';
import { isUnreadable } from '../model/statements.ts';
import { agendaOf, type AgendaEntry } from './agenda.ts';
import {
  isEmpty,
  join,
  type Content,
  type Image,
  type Line,
  type RecordContent,
  type TextContent,
} from './content.ts';
import type { ViewContext } from './context.ts';
import { eventDates, eventMoment, eventNotice, eventZone, isCalledOff, struck } from './event-time.ts';
import {
  complete,
  exampleMark,
  image,
  known,
  municipalityNames,
  optionalText,
  organisationNames,
  recordLink,
  referenced,
  remark,
} from './parts.ts';

/** The content of an event. */
export interface EventFacts {
  readonly title: RecordContent;
  /** A notice that it does not take place as announced, and the status of the event. */
  readonly notice: { readonly code: string; readonly text: string } | undefined;
  readonly time: Content;
  /** Where it takes place, and whether it is online. */
  readonly place: readonly Content[];
  /** Its kind, organiser, series and languages, and the mark of an example. */
  readonly about: readonly Content[];
  readonly summary: TextContent | undefined;
  readonly image: Image | undefined;
  /** The acknowledgement that the funder requires. */
  readonly acknowledgement: TextContent | undefined;
  /** The links for registration and online participation, while they apply. */
  readonly actions: readonly Content[];
  /** For a series: its upcoming dates. */
  readonly dates: readonly Line[];
}

/** The place of an event. If it was moved online, the former place is struck through. */
function eventPlace(event: PublicEvent, context: ViewContext): readonly Content[] {
  const isElsewhere = event.status === 'moved-online';
  const parts = [optionalText(event.venue, context), municipalityNames([event.municipality], context)];
  const place = complete(event, ['venue', 'municipality'], join(parts), context);
  return [
    struck(place, isElsewhere),
    event.onlineUrl || isElsewhere ? eventMessages(context.locale).online : undefined,
  ];
}

const labelled = (label: string, value: Content): Content =>
  isEmpty(value) ? undefined : [`${label}: `, value];

const titleOf = (
  event: PublicEvent,
  context: ViewContext,
  link: RecordContent['link'] = 'select',
): RecordContent => recordLink('events', event, event.title, event.url, context, link);

/** The kind, organiser, series and languages of an event. */
function eventAbout(event: PublicEvent, context: ViewContext): readonly Content[] {
  const { linked, locale } = context;
  const messages = eventMessages(locale);
  const { kind, organiser, languages = [] } = event;
  const series = linked.get('events', event.series);
  return [
    kind && kind !== 'other' ? messages.kinds[kind] : undefined,
    labelled(
      messages.organiser,
      known(event, ['organiser'], organiser && organisationNames([organiser], context), context),
    ),
    labelled(
      messages.series,
      referenced(event, 'series', series, (known) => titleOf(known, context), context),
    ),
    labelled(messages.languages, languages.map((tag) => languageName(tag, locale, true)).join(', ')),
    exampleMark(event, context),
  ];
}

function actionsOf({ event, status, part }: AgendaEntry, context: ViewContext): readonly Content[] {
  if (part === 'past' || isCalledOff(event) || isUnreadable(event, 'status')) return [];
  const { locale } = context;
  const messages = eventMessages(locale);
  const { registrationUrl, onlineUrl } = event;
  const closes = eventMoment(event.registrationCloses, event, context);
  const isClosed = status.registration === 'closed';
  return [
    registrationUrl && !isClosed
      ? [
          { kind: 'link', url: registrationUrl, content: messages.register },
          isUnreadable(event, 'registrationCloses') ? remark(messages.unknownStatus) : undefined,
          closes && [' ', { kind: 'time', datetime: closes, text: formatRange(undefined, closes, locale) }],
        ]
      : undefined,
    isClosed ? messages.registrationClosed : undefined,
    onlineUrl && { kind: 'link', url: onlineUrl, content: messages.takePart },
  ];
}

/** Returns the content of an event in the locale of the context. */
export const eventFacts = (event: PublicEvent, context: ViewContext): EventFacts =>
  entryFacts(agendaOf(context.linked, context.clock).entries.get(event)!, context);

/**
 * Returns the content of an entry of an agenda.
 *
 * @param usualZone the zone that needs no name
 */
export function entryFacts(entry: AgendaEntry, context: ViewContext, usualZone?: string): EventFacts {
  const { event } = entry;
  const notice = eventNotice(entry, context);
  const time = (each: PublicEvent) => [eventDates(each, context), eventZone(each, context, usualZone)];
  return {
    title: titleOf(event, context),
    notice: notice === undefined ? undefined : { code: event.status ?? 'unknown', text: notice },
    time: time(event),
    place: eventPlace(event, context),
    about: eventAbout(event, context),
    summary: optionalText(event.summary, context),
    image: image(event.image, context),
    acknowledgement: optionalText(event.acknowledgement, context),
    actions: actionsOf(entry, context),
    dates: entry.dates.map((each) => ({
      title: time(each),
      notes: [titleOf(each, context, 'none')],
    })),
  };
}

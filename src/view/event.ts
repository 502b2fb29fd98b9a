import { formatRange } from '../language/dates.ts';
import { eventMessages, eventStatusMessages } from '../language/messages/events.ts';
import { formatZone, languageName } from '../language/names.ts';
import type { Moment } from '../model/moment.ts';
import type { PublicEvent } from '../model/public-event.ts';
import { isUnreadable } from '../model/statements.ts';
import { eventSpan } from '../time/event-span.ts';
import { existingMoment, resolveZone } from '../time/zones.ts';
import { agendaOf, type AgendaEntry } from './agenda.ts';
import {
  isEmpty,
  join,
  type Content,
  type Image,
  type DateTense,
  type Line,
  type RecordContent,
  type TextContent,
} from './content.ts';
import type { ViewContext } from './context.ts';
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

export const isCalledOff = ({ status }: PublicEvent): boolean =>
  status === 'cancelled' || status === 'postponed';

/** The notice that an event does not take place as announced, if so. */
export function eventNotice(
  { event, part }: Pick<AgendaEntry, 'event' | 'part'>,
  { locale }: ViewContext,
): string | undefined {
  const messages = eventStatusMessages(locale);
  switch (event.status) {
    case 'cancelled':
      return messages.statuses.cancelled;
    case 'postponed':
      return `${messages.statuses.postponed}: ${messages.newDate}`;
    case 'moved-online':
      return part === 'past' ? undefined : messages.movedOnline;
    default:
      return isUnreadable(event, 'status') && part !== 'past' ? messages.unknownStatus : undefined;
  }
}

/** Strikes out what no longer applies. */
export const struck = (content: Content, isStruck: boolean): Content =>
  isStruck && !isEmpty(content) ? { kind: 'struck', content } : content;

/** A moment of an event as the clocks of its zone show it. */
export const eventMoment = <At extends Moment | undefined>(
  at: At,
  event: PublicEvent,
  { linked }: Pick<ViewContext, 'linked'>,
): At => (at && existingMoment(at, resolveZone(event.zone, linked.dataset.zone))) as At;

/** The start and end of an event as the clocks of its zone show them. */
export const shownSpan = (
  event: PublicEvent,
  context: Pick<ViewContext, 'linked'>,
): ReturnType<typeof eventSpan> =>
  eventSpan({
    starts: eventMoment(event.starts, event, context),
    ends: eventMoment(event.ends, event, context),
  });

/** The dates of an event, with hours if they are known. */
export function eventDates(event: PublicEvent, context: ViewContext, when?: DateTense): Content {
  const { from, to } = shownSpan(event, context);
  if (!from) return known(event, ['starts'], undefined, context);
  const text = formatRange(from, to ?? from, context.locale);
  return struck({ kind: 'time', datetime: from, text, when }, isCalledOff(event));
}

/**
 * The zone of an event that has hours.
 *
 * @param usual the zone that needs no name
 */
export function eventZone(event: PublicEvent, { linked, locale }: ViewContext, usual?: string): Content {
  const { from } = eventSpan(event);
  const zone = resolveZone(event.zone, linked.dataset.zone);
  // If the zone of the file cannot be read, the reader is told which one is meant instead.
  return from && from.length > 10 && (zone !== usual || isUnreadable(linked.dataset, 'zone'))
    ? { kind: 'note', name: 'zone', content: formatZone(zone, locale) }
    : undefined;
}

/** The dates of an event, with its zone. */
export const eventTime = (event: PublicEvent, context: ViewContext, when?: DateTense): Content => [
  eventDates(event, context, when),
  eventZone(event, context),
];

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

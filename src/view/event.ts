import { formatRange } from '../language/dates.ts';
import { eventMessages } from '../language/messages/events.ts';
import { formatZone, languageName } from '../language/names.ts';
import type { PublicEvent } from '../model/public-event.ts';
import { eventSpan } from '../time/event-span.ts';
import { resolveZone } from '../time/zones.ts';
import { agendaOf, type AgendaEntry } from './agenda.ts';
import {
  isEmpty,
  join,
  type Content,
  type DateTense,
  type Line,
  type RecordContent,
  type TextContent,
} from './content.ts';
import type { ViewContext } from './context.ts';
import { exampleMark, municipalityNames, optionalText, organisationLinks, recordLink } from './parts.ts';

/** The content of an event. */
export interface EventFacts {
  readonly title: RecordContent;
  /** A notice that it does not take place as announced. */
  readonly notice: string | undefined;
  readonly time: Content;
  readonly place: Content;
  /** Its kind, organiser, series and languages, and the mark of an example. */
  readonly about: readonly Content[];
  readonly summary: TextContent | undefined;
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
  const messages = eventMessages(locale);
  switch (event.status) {
    case 'cancelled':
      return messages.statuses.cancelled;
    case 'postponed':
      return `${messages.statuses.postponed}: ${messages.newDate}`;
    case 'moved-online':
      return part === 'past' ? undefined : messages.movedOnline;
    default:
      return undefined;
  }
}

const struck = (content: Content, isStruck: boolean): Content =>
  isStruck && !isEmpty(content) ? { kind: 'struck', content } : content;

/** The period of an event, with its zone. */
export function eventTime(event: PublicEvent, { linked, locale }: ViewContext, when?: DateTense): Content {
  const { from, to } = eventSpan(event);
  if (!from) return undefined;
  const text = formatRange(from, to ?? from, locale);
  const zone = resolveZone(event.zone, linked.dataset.zone);
  return [
    struck({ kind: 'time', datetime: from, text, when }, isCalledOff(event)),
    from.length > 10 ? { kind: 'note', name: 'zone', content: formatZone(zone, locale) } : undefined,
  ];
}

/** The place of an event. If it was moved online, the former place is struck through. */
export function eventPlace(event: PublicEvent, context: ViewContext): Content {
  const isElsewhere = event.status === 'moved-online';
  const place = join([optionalText(event.venue, context), municipalityNames([event.municipality], context)]);
  return join(
    [
      struck(place, isElsewhere),
      event.onlineUrl || isElsewhere ? eventMessages(context.locale).online : undefined,
    ],
    ' · ',
  );
}

const labelled = (label: string, value: Content): Content =>
  isEmpty(value) ? undefined : [`${label}: `, value];

const titleOf = (event: PublicEvent, context: ViewContext): RecordContent =>
  recordLink('events', event, event.title, event.url, context);

/** The kind, organiser, series and languages of an event. */
export function eventAbout(event: PublicEvent, context: ViewContext): readonly Content[] {
  const { linked, locale } = context;
  const messages = eventMessages(locale);
  const { kind, organiser, languages = [] } = event;
  const series = linked.get('events', event.series);
  return [
    kind && kind !== 'other' ? messages.kinds[kind] : undefined,
    labelled(messages.organiser, organisationLinks(organiser ? [organiser] : [], context)),
    labelled(messages.series, series && titleOf(series, context)),
    labelled(messages.languages, languages.map((tag) => languageName(tag, locale, true)).join(', ')),
    exampleMark(event, context),
  ];
}

function actionsOf({ event, status, part }: AgendaEntry, { locale }: ViewContext): readonly Content[] {
  if (part === 'past' || isCalledOff(event)) return [];
  const messages = eventMessages(locale);
  const { registrationUrl, registrationCloses: closes, onlineUrl } = event;
  const isClosed = status.registration === 'closed';
  return [
    registrationUrl && !isClosed
      ? [
          { kind: 'link', url: registrationUrl, content: messages.register },
          closes && [' ', { kind: 'time', datetime: closes, text: formatRange(undefined, closes, locale) }],
        ]
      : undefined,
    isClosed ? messages.registrationClosed : undefined,
    onlineUrl && { kind: 'link', url: onlineUrl, content: messages.takePart },
  ];
}

/** Returns the content of an event in the locale of the context. */
export function eventFacts(event: PublicEvent, context: ViewContext): EventFacts {
  const entry = agendaOf(context.linked, context.clock).entries.get(event)!;
  return {
    title: titleOf(event, context),
    notice: eventNotice(entry, context),
    time: eventTime(event, context),
    place: eventPlace(event, context),
    about: eventAbout(event, context),
    summary: optionalText(event.summary, context),
    acknowledgement: optionalText(event.acknowledgement, context),
    actions: actionsOf(entry, context),
    dates: entry.dates.map((each) => ({
      title: eventTime(each, context),
      notes: [titleOf(each, context)],
    })),
  };
}

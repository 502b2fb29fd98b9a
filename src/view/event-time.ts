import { formatRange } from '../language/dates.ts';
import { eventStatusMessages } from '../language/messages/events.ts';
import { formatZone } from '../language/names.ts';
import type { Moment } from '../model/moment.ts';
import type { PublicEvent } from '../model/public-event.ts';
import { isUnreadable } from '../model/statements.ts';
import { eventSpan } from '../time/event-span.ts';
import { existingMoment, resolveZone } from '../time/zones.ts';
import type { AgendaEntry } from './agenda.ts';
import { isEmpty, type Content, type DateTense } from './content.ts';
import type { ViewContext } from './context.ts';
import { known } from './parts.ts';

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

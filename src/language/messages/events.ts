import type { EventKind } from '../../model/public-event.ts';
import { messageResolver } from '../message-resolver.ts';
import { events as en } from '../en/events.ts';
import type { Locale } from '../locale.ts';
import type { Counted } from '../phrases.ts';
import { events as sq } from '../sq/events.ts';
import { events as srLatn } from '../sr-latn/events.ts';

/** What the list of events says. Labels have no colon. */
export interface EventMessages {
  readonly search: string;
  readonly searchPlaceholder: string;
  /** How many were found, 0 included. */
  readonly eventCount: Counted;
  readonly kinds: Readonly<Record<EventKind, string>>;
  /** Where an event stands, in the gender of the word for one. */
  readonly statuses: Readonly<
    Record<'upcoming' | 'now' | 'past' | 'cancelled' | 'postponed' | 'undated', string>
  >;
  /** What people said of one that takes place, but elsewhere. */
  readonly movedOnline: string;
  /** After the word for a postponed event, inside the line. */
  readonly newDate: string;
  /** Over the events of which nobody knows when they are. */
  readonly dateToCome: string;
  /** Over the series that have dates to come. */
  readonly seriesWithDates: string;
  /** How many are over: the button behind which they are. */
  readonly pastCount: Counted;
  /** Labels before names. */
  readonly series: string;
  readonly organiser: string;
  readonly allOrganisers: string;
  readonly languages: string;
  /** Where an event is that is nowhere else. */
  readonly online: string;
  /** Links and buttons. */
  readonly register: string;
  readonly takePart: string;
  readonly addToCalendar: string;
  readonly registrationClosed: string;
  /** Heads that only the spreadsheet has. */
  readonly title: string;
  readonly starts: string;
  readonly ends: string;
  readonly venue: string;
  readonly summary: string;
}

/**
 * The messages of events.
 *
 * @example
 * eventMessages('sq').statuses.cancelled // 'E anuluar'
 * eventMessages('sr-Latn').pastCount(5) // '5 prošlih događaja'
 */
export const eventMessages: (locale: Locale) => EventMessages = /*@__PURE__*/ messageResolver('events', {
  sq,
  srLatn,
  en,
});

import type { Counted } from '../counted.ts';
import type { EventKind } from '../../model/public-event.ts';
import { count } from './number.ts';

/** Messages of events other than their statuses. Labels have no colon. */
export interface EventFactMessages {
  readonly search: string;
  readonly searchPlaceholder: string;
  /** The number found, including 0. */
  readonly eventCount: Counted;
  readonly kinds: Readonly<Record<EventKind, string>>;
  /** Heading of events without a date. */
  readonly dateToCome: string;
  /** Heading of series with future dates. */
  readonly seriesWithDates: string;
  /** Button that shows past events, with their number. */
  readonly pastCount: Counted;
  /** Labels of people and places. */
  readonly series: string;
  readonly organiser: string;
  readonly allOrganisers: string;
  readonly languages: string;
  /** The place of an event that is only online. */
  readonly online: string;
  /** Links and buttons. */
  readonly register: string;
  readonly takePart: string;
  readonly addToCalendar: string;
  readonly registrationClosed: string;
  /** Column headings that only the spreadsheet has. */
  readonly title: string;
  readonly starts: string;
  readonly ends: string;
  readonly venue: string;
  readonly summary: string;
}

/** Messages of the status of an event. */
export interface EventStatusMessages {
  /** The status, in the gender of the word for an event. */
  readonly statuses: Readonly<
    Record<'upcoming' | 'now' | 'past' | 'cancelled' | 'postponed' | 'undated', string>
  >;
  /** Declared changes of an event that still takes place. */
  readonly movedOnline: string;
  /** Its status could not be read, so it may not take place. */
  readonly unknownStatus: string;
  /** Follows the word for a postponed event, in the same line. */
  readonly newDate: string;
}

/** All messages of events. */
export interface EventMessages extends EventFactMessages, EventStatusMessages {}

export const events: EventFactMessages = {
  search: 'Search events',
  searchPlaceholder: 'Title, place or topic',
  eventCount: (n) => (n ? count(n, 'event') : 'No events'),
  kinds: {
    meeting: 'Meeting',
    training: 'Training',
    'info-session': 'Info session',
    conference: 'Conference',
    workshop: 'Workshop',
    exchange: 'Peer exchange',
    'national-week': 'National week',
    other: 'Other event',
  },
  dateToCome: 'Date to be announced',
  seriesWithDates: 'Event series',
  pastCount: (n) => count(n, 'past event'),
  series: 'Series',
  organiser: 'Organiser',
  allOrganisers: 'All',
  languages: 'Languages',
  online: 'Online',
  register: 'Register',
  takePart: 'Join online',
  addToCalendar: 'Add to calendar',
  registrationClosed: 'Registration is closed',
  title: 'Title',
  starts: 'Starts',
  ends: 'Ends',
  venue: 'Venue',
  summary: 'Summary',
};

export const eventStatuses: EventStatusMessages = {
  statuses: {
    upcoming: 'Upcoming',
    now: 'On now',
    past: 'Past',
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    undated: 'No date yet',
  },
  movedOnline: 'Moved online',
  unknownStatus: 'Status unknown',
  newDate: 'new date to be announced',
};

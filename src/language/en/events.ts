import type { Counted } from '../counted.ts';
import type { EventKind } from '../../model/public-event.ts';
import { count } from './number.ts';

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

export const events: EventMessages = {
  search: 'Search events',
  searchPlaceholder: 'Title, place or theme',
  eventCount: (n) => (n ? count(n, 'event') : 'No events'),
  kinds: {
    meeting: 'Meeting',
    training: 'Training',
    'info-session': 'Info session',
    conference: 'Conference',
    workshop: 'Workshop',
    exchange: 'Exchange of experience',
    'national-week': 'National week',
    other: 'Other event',
  },
  statuses: {
    upcoming: 'Upcoming',
    now: 'On now',
    past: 'Past',
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    undated: 'No date yet',
  },
  movedOnline: 'Moved online',
  newDate: 'new date to be announced',
  dateToCome: 'Date to be announced',
  seriesWithDates: 'Series of events',
  pastCount: (n) => count(n, 'past event'),
  series: 'Series',
  organiser: 'Organiser',
  allOrganisers: 'All organisers',
  languages: 'Languages',
  online: 'Online',
  register: 'Register',
  takePart: 'Take part online',
  addToCalendar: 'Add to calendar',
  registrationClosed: 'Registration is closed',
  title: 'Title',
  starts: 'Starts',
  ends: 'Ends',
  venue: 'Venue',
  summary: 'Summary',
};

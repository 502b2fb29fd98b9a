import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/** What can be counted by municipality. */
export type Counting =
  | 'organisations'
  | 'members'
  | 'projects'
  | 'calls'
  | 'grants'
  | 'services'
  | 'events'
  | 'programmes';

/** What a map of municipalities says. */
export interface MapMessages {
  /** What the map shows: the name of the map. */
  readonly titles: Readonly<Record<Counting, string>>;
  /** How many there are in a place, 0 included: after the name of the place and a comma. */
  readonly counts: Readonly<Record<Counting, Counted>>;
  /** Under the map, while nothing is chosen. */
  readonly choose: string;
  /** A button: no place is chosen any more. */
  readonly showAll: string;
  /** In how many municipalities there is nothing. */
  readonly emptyPlaces: Counted;
  /** Labels before a count: of what names no place, and of what is in other countries. */
  readonly withoutPlace: string;
  readonly elsewhere: string;
  /** Why the numbers add up to more than there is. */
  readonly severalPlaces: string;
}

export const maps: MapMessages = {
  titles: {
    organisations: 'Organisations by municipality',
    members: 'Members by municipality',
    projects: 'Projects by municipality',
    calls: 'Calls by municipality',
    grants: 'Grants by municipality',
    services: 'Services by municipality',
    events: 'Events by municipality',
    programmes: 'Programmes by municipality',
  },
  counts: {
    organisations: (n) => count(n, 'organisation'),
    members: (n) => count(n, 'member'),
    projects: (n) => count(n, 'project'),
    calls: (n) => count(n, 'call'),
    grants: (n) => count(n, 'grant'),
    services: (n) => count(n, 'service'),
    events: (n) => count(n, 'event'),
    programmes: (n) => count(n, 'programme'),
  },
  choose: 'Choose a municipality.',
  showAll: 'Show all',
  emptyPlaces: (n) => `None in ${count(n, 'municipality', 'municipalities')}.`,
  withoutPlace: 'No place given',
  elsewhere: 'In other countries',
  severalPlaces: 'What is in several municipalities is counted in each of them.',
};

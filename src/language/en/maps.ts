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

/** Messages of the municipality map. */
export interface MapMessages {
  /** Titles of the map, by what it counts. */
  readonly titles: Readonly<Record<Counting, string>>;
  /** The count of a municipality, including 0. Follows its name and a comma. */
  readonly counts: Readonly<Record<Counting, Counted>>;
  /** Shown under the map while no municipality is selected. */
  readonly choose: string;
  /** Button that clears the selection. */
  readonly showAll: string;
  /** The number of municipalities with a count of 0. */
  readonly emptyPlaces: Counted;
  /** Labels of the counts without a municipality and in other countries. */
  readonly withoutPlace: string;
  readonly elsewhere: string;
  /** Explains why the counts add up to more than the total. */
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
  severalPlaces: 'Items in several municipalities are counted in each.',
};

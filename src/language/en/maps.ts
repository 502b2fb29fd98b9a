import type { MapMessages } from '../messages/maps.ts';
import { count } from './number.ts';

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

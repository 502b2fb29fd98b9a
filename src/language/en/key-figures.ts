import type { KeyFigureMessages } from '../messages/key-figures.ts';
import { count } from './number.ts';

/** The word that a number counts, in the singular or in the plural. */
const word =
  (one: string, many = one + 's') =>
  (n: number) =>
    n === 1 ? one : many;

export const keyFigures: KeyFigureMessages = {
  labels: {
    members: word('member'),
    organisations: word('organisation'),
    municipalities: word('municipality reached', 'municipalities reached'),
    running: word('project in progress', 'projects in progress'),
    completed: word('completed project'),
    calls: word('open call'),
    grants: word('grant'),
    events: word('event ahead', 'events ahead'),
  },
  byDates: (date) => `by their dates, on ${date}`,
  inData: 'in these data',
  inList: 'in the list of the network',
  stated: (n, asOf) => `the network itself counts ${count(n, '', '').trim()}${asOf ? ` (${asOf})` : ''}`,
  places: 'of projects, grants and programmes; each is counted once',
  grantCount: (n) => count(n, 'grant'),
  awarded: 'awarded',
  withoutAmount: (n) => `${count(n, '', '').trim()} without an amount`,
};

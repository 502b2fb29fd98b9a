import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/** What stands beside a large figure. The labels have no number of their own: it stands above them, and they agree with it. */
export interface KeyFigureMessages {
  /** What is counted. */
  readonly labels: {
    readonly members: Counted;
    readonly organisations: Counted;
    readonly municipalities: Counted;
    readonly running: Counted;
    readonly completed: Counted;
    readonly calls: Counted;
    readonly grants: Counted;
    readonly events: Counted;
  };
  /** How it was counted. `date` is the day of today as it is said. */
  readonly byDates: (date: string) => string;
  readonly inData: string;
  readonly inList: string;
  /** What the network itself says of the number of its members; `asOf` is a date as it is said. */
  readonly stated: (count: number, asOf?: string) => string;
  readonly places: string;
  /** A number of grants, before the sum of one currency. */
  readonly grantCount: Counted;
  /** A label before the days from when to when the grants were given. */
  readonly awarded: string;
  readonly withoutAmount: Counted;
}

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

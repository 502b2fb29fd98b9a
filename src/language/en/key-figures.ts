import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/** Messages of the key figures. A label agrees with its number, which is shown above it. */
export interface KeyFigureMessages {
  /** The labels, by what is counted. */
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
  /** Explains how a figure was counted. `date` is today, formatted. */
  readonly byDates: (date: string) => string;
  readonly inData: string;
  readonly inList: string;
  /** The number of members that the network states itself; `asOf` is a formatted date. */
  readonly stated: (count: number, asOf?: string) => string;
  readonly places: string;
  /** The number of grants, before the total in one currency. */
  readonly grantCount: Counted;
  /** Label before the period in which the grants were awarded. */
  readonly awarded: string;
  readonly withoutAmount: Counted;
}

/** The counted word in singular or plural, without the number. */
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
    events: word('upcoming event'),
  },
  byDates: (date) => `based on dates, as of ${date}`,
  inData: 'in this data',
  inList: 'in the network’s list',
  stated: (n, asOf) => `the network itself reports ${count(n, '', '').trim()}${asOf ? ` (${asOf})` : ''}`,
  places: 'across projects, grants and programmes, each counted once',
  grantCount: (n) => count(n, 'grant'),
  awarded: 'awarded',
  withoutAmount: (n) => `${count(n, '', '').trim()} without an amount`,
};

import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/** What every widget says of itself and of its data. */
export interface StateMessages {
  /** There is nothing to show, and that is no fault. */
  readonly empty: string;
  /** The record that was asked for is not in the data. */
  readonly notFound: string;
  /** Loading failed: what to tell the visitor, by kind of failure. The developer is told more elsewhere. */
  readonly failures: {
    /** No answer: the connection, or the other site. */
    readonly network: string;
    /** The author has not said where the data is. */
    readonly noData: string;
    readonly other: string;
  };
  /** A button. */
  readonly retry: string;
  /** A label with its colon, before the date of the last good copy. */
  readonly stale: string;
  /** How many records were left out because of faults. */
  readonly partial: Counted;
  /** The records are made up, to show how it looks. */
  readonly fictional: string;
  /** The mark of one such record among others that are facts. */
  readonly example: string;
  /** The records were made by a program, to show many. */
  readonly generated: string;
  /** A label with its colon. */
  readonly source: string;
  /** A button. */
  readonly showMore: string;
  /** How many more there are than are shown. */
  readonly more: Counted;
}

export const states: StateMessages = {
  empty: 'There is nothing to show at the moment.',
  notFound: 'This record is no longer in the data.',
  failures: {
    network: 'The data could not be loaded. Check your connection.',
    noData: 'It has not been said where the data comes from.',
    other: 'The data could not be loaded.',
  },
  retry: 'Try again',
  stale: 'Data as of:',
  partial: (n) => `${count(n, 'record')} with faults ${n === 1 ? 'was' : 'were'} left out.`,
  fictional: 'Example: these data are fictional.',
  example: 'example',
  generated: 'Example: these data were made by a program.',
  source: 'Source:',
  showMore: 'Show more',
  more: (n) => count(n, 'more', 'more'),
};

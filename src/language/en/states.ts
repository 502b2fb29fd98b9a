import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/** Messages of every widget about the state of its data. */
export interface StateMessages {
  /** Shown if there is nothing to show. */
  readonly empty: string;
  /** The data has no record with that id. */
  readonly notFound: string;
  /**
   * Shown to the visitor if loading failed, by kind of failure. The console tells the developer
   * more.
   */
  readonly failures: {
    /** No answer, because of the connection or the server. */
    readonly network: string;
    /** The widget has no data source. */
    readonly noData: string;
    readonly other: string;
  };
  /** A button. */
  readonly retry: string;
  /** Label with a colon, before the date of the last good copy. */
  readonly stale: string;
  /** The number of records left out because of errors. */
  readonly partial: Counted;
  /** All records are invented, as examples. */
  readonly fictional: string;
  /** Mark of an invented record among real ones. */
  readonly example: string;
  /** All records are generated, to show many. */
  readonly generated: string;
  /** Label with a colon. */
  readonly source: string;
  /** A button in the menu "Add to calendar". */
  readonly calendarFile: string;
  /** A button: gives the address of a record to others. */
  readonly share: string;
  /** The address of a record was copied to the clipboard. */
  readonly linkCopied: string;
  /** What opens the folded part of a card. */
  readonly allDetails: string;
  /** A button. */
  readonly showMore: string;
  /** In place of a value that could not be read. */
  readonly unknown: string;
  /** Follows a list of which a part could not be read, in brackets. */
  readonly incomplete: string;
  /** Follows a date, in brackets: it has passed, is today, or is still ahead. */
  readonly dateNotes: Readonly<Record<'past' | 'today' | 'ahead', string>>;
  /** The number of records not shown. */
  readonly more: Counted;
}

export const states: StateMessages = {
  empty: 'There is nothing to show at the moment.',
  notFound: 'This record is no longer in the data.',
  failures: {
    network: 'The data could not be loaded. Check your connection.',
    noData: 'No data source has been set.',
    other: 'The data could not be loaded.',
  },
  retry: 'Try again',
  stale: 'Data as of:',
  partial: (n) => `${count(n, 'record')} with errors ${n === 1 ? 'was' : 'were'} left out.`,
  fictional: 'Example: this data is fictional.',
  example: 'example',
  generated: 'Example: computer-generated data.',
  source: 'Source:',
  calendarFile: 'Calendar file',
  share: 'Share',
  linkCopied: 'Link copied.',
  allDetails: 'All details',
  showMore: 'Show more',
  unknown: 'unknown',
  incomplete: 'incomplete',
  dateNotes: { past: 'past', today: 'today', ahead: 'in the future' },
  more: (n) => count(n, 'more', 'more'),
};

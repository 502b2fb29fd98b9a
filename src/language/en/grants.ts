import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/** What the list of grants says. Labels have no colon. */
export interface GrantMessages {
  readonly search: string;
  readonly searchPlaceholder: string;
  /** How many were found, 0 included. */
  readonly grantCount: Counted;
  /** Heads of the table. Those that are filters too are among the messages of lists. */
  readonly title: string;
  readonly recipient: string;
  readonly amount: string;
  readonly awarded: string;
  /** Heads that only the spreadsheet has. */
  readonly currency: string;
  readonly summary: string;
  /** A person who got a grant, where nobody said what they want to be called. */
  readonly individual: string;
  /** A label before the sum of all amounts of a currency. */
  readonly total: string;
  /** How many say nothing of an amount. */
  readonly withoutAmount: Counted;
  /** By what the chart sums up. */
  readonly charts: Readonly<Record<'year' | 'funder' | 'municipality' | 'none', string>>;
  /** The bar of grants without a date, and without a place. */
  readonly withoutDate: string;
  readonly withoutPlace: string;
  /** The bar of so many others together. */
  readonly others: Counted;
}

export const grants: GrantMessages = {
  search: 'Search grants',
  searchPlaceholder: 'Title, recipient or place',
  grantCount: (n) => (n ? count(n, 'grant') : 'No grants'),
  title: 'Grant',
  recipient: 'Recipient',
  amount: 'Amount',
  awarded: 'Awarded',
  currency: 'Currency',
  summary: 'Summary',
  individual: 'Individual',
  total: 'Total',
  withoutAmount: (n) => `${count(n, 'grant')} without a stated amount`,
  charts: { year: 'By year', funder: 'By funder', municipality: 'By municipality', none: 'No chart' },
  withoutDate: 'No date',
  withoutPlace: 'No place',
  others: (n) => `The rest (${count(n, '', '').trim()})`,
};

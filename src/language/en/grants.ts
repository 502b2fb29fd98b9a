import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/** Messages of the grant list. Labels have no colon. */
export interface GrantMessages {
  readonly search: string;
  readonly searchPlaceholder: string;
  /** The number found, including 0. */
  readonly grantCount: Counted;
  /** Column headings. Those that are also filters are in the list messages. */
  readonly title: string;
  readonly recipient: string;
  readonly amount: string;
  readonly awarded: string;
  /** Column headings that only the spreadsheet has. */
  readonly currency: string;
  readonly summary: string;
  /** A grantee who is an individual without a label. */
  readonly individual: string;
  /** Label of the total per currency. */
  readonly total: string;
  /** The number of grants without an amount. */
  readonly withoutAmount: Counted;
  /** Titles of the chart, by its grouping. */
  readonly charts: Readonly<Record<'year' | 'funder' | 'municipality' | 'none', string>>;
  /** Bars of grants without a date or municipality. */
  readonly withoutDate: string;
  readonly withoutPlace: string;
  /** Bar that combines this many other groups. */
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

import type { GrantMessages } from '../messages/grants.ts';
import { count } from './number.ts';

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

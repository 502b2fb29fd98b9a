import type { StateMessages } from '../messages/states.ts';
import { count } from './number.ts';

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

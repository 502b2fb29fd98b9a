import type { Dataset } from '../../model/dataset.ts';
import { HALF_A_YEAR } from './days.ts';
import { at, type Rules } from './rule.ts';

/** What is asked of the file itself. */
export const fileRules: Rules<Dataset> = {
  /** Nothing in it has changed for half a year: either nothing happens, or nobody writes it down. */
  'file-old': [
    'advice',
    ({ updatedAt }, { isOlder }) => isOlder(updatedAt, HALF_A_YEAR) && at('updatedAt', { value: updatedAt }),
  ],
  /** It says that it was changed on a day that has not come. */
  'date-in-future': [
    'warning',
    ({ updatedAt }, { isAhead }) => isAhead(updatedAt) && at('updatedAt', { value: updatedAt }),
  ],
  /** Without a licence nobody may use the data. */
  'no-licence': ['advice', ({ licence }) => !licence && at('licence')],
};

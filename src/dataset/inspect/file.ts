import type { Dataset } from '../../model/dataset.ts';
import { HALF_A_YEAR } from './days.ts';
import { at, type Rules } from './rule.ts';

/** The rules for the file itself. */
export const fileRules: Rules<Dataset> = {
  /** The file has not changed for half a year, so it is probably out of date. */
  'file-old': [
    'advice',
    ({ updatedAt }, { isOlder }) => isOlder(updatedAt, HALF_A_YEAR) && at('updatedAt', { value: updatedAt }),
  ],
  /** The date of the last change is in the future. */
  'date-in-future': [
    'warning',
    ({ updatedAt }, { isAhead }) => isAhead(updatedAt) && at('updatedAt', { value: updatedAt }),
  ],
  /** There is no licence, so nobody else may use the data. */
  'no-licence': ['advice', ({ licence }) => !licence && at('licence')],
};

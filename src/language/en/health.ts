import type { Severity } from '../../model/finding.ts';
import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/** What the report on the health of a data file says around its findings. The findings themselves are in {@link FindingMessages}. */
export interface HealthMessages {
  /** Nothing was found, and that is good. */
  readonly allWell: string;
  /** The headings over the findings of one severity. */
  readonly headings: Readonly<Record<Severity, string>>;
  /** How many there are of a severity, never none. */
  readonly counts: Readonly<Record<Severity, Counted>>;
  /** A label of a filter, and its choice that does not filter. */
  readonly severity: string;
  readonly allSeverities: string;
  readonly noun: string;
  readonly allNouns: string;
  /** In the place of a record: the finding is on the file. */
  readonly file: string;
  /** The head of a column of a table. */
  readonly what: string;
}

export const health: HealthMessages = {
  allWell: 'All is well: nothing was found that needs mending.',
  headings: { error: 'Errors', warning: 'Warnings', advice: 'Advice' },
  counts: {
    error: (n) => count(n, 'error'),
    warning: (n) => count(n, 'warning'),
    advice: (n) => count(n, 'piece of advice', 'pieces of advice'),
  },
  severity: 'Kind of finding',
  allSeverities: 'All findings',
  noun: 'Records',
  allNouns: 'All records',
  file: 'The file itself',
  what: 'What is wrong, and how to mend it',
};

import type { Severity } from '../../model/finding.ts';
import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/** Messages of the data health report. The findings themselves are in {@link FindingMessages}. */
export interface HealthMessages {
  /** Shown if there are no findings. */
  readonly allWell: string;
  /** Headings by severity. */
  readonly headings: Readonly<Record<Severity, string>>;
  /** Counts by severity, at least 1. */
  readonly counts: Readonly<Record<Severity, Counted>>;
  /** Labels of filters, and their options that show everything. */
  readonly severity: string;
  readonly allSeverities: string;
  readonly noun: string;
  readonly allNouns: string;
  /** Shown instead of a record if the finding is about the file. */
  readonly file: string;
  /** Column headings of the table. */
  readonly what: string;
}

export const health: HealthMessages = {
  allWell: 'No problems found.',
  headings: { error: 'Errors', warning: 'Warnings', advice: 'Suggestions' },
  counts: {
    error: (n) => count(n, 'error'),
    warning: (n) => count(n, 'warning'),
    advice: (n) => count(n, 'suggestion'),
  },
  severity: 'Severity',
  allSeverities: 'All',
  noun: 'Records',
  allNouns: 'All',
  file: 'The file itself',
  what: 'What’s wrong and how to fix it',
};

import type { HealthMessages } from '../messages/health.ts';
import { count } from './number.ts';

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

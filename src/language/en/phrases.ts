import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/** Durations, relative days, and the words that join a list. */
export interface Phrases {
  readonly minutes: Counted;
  readonly hours: Counted;
  readonly days: Counted;
  readonly weeks: Counted;
  readonly months: Counted;
  readonly years: Counted;
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
  readonly inDays: Counted;
  readonly daysAgo: Counted;
  readonly and: string;
  readonly or: string;
}

export const phrases: Phrases = {
  minutes: (n) => count(n, 'minute'),
  hours: (n) => count(n, 'hour'),
  days: (n) => count(n, 'day'),
  weeks: (n) => count(n, 'week'),
  months: (n) => count(n, 'month'),
  years: (n) => count(n, 'year'),
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  inDays: (n) => 'in ' + count(n, 'day'),
  daysAgo: (n) => count(n, 'day') + ' ago',
  and: 'and',
  or: 'or',
};

import type { Phrases } from '../phrases.ts';
import { count } from './number.ts';

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

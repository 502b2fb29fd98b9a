import type { Phrases } from '../en/phrases.ts';
import { number } from './number.ts';

export const phrases: Phrases = {
  minutes: (n) => `${number(n)} ${n === 1 ? 'minutë' : 'minuta'}`,
  hours: (n) => `${number(n)} orë`,
  days: (n) => `${number(n)} ditë`,
  weeks: (n) => `${number(n)} javë`,
  months: (n) => `${number(n)} muaj`,
  years: (n) => `${number(n)} ${n === 1 ? 'vit' : 'vjet'}`, // a duration; calendar years are "vite"
  today: 'sot',
  tomorrow: 'nesër',
  yesterday: 'dje',
  inDays: (n) => `pas ${number(n)} ${n === 1 ? 'dite' : 'ditësh'}`,
  daysAgo: (n) => `${number(n)} ditë më parë`,
  and: 'dhe',
  or: 'ose',
};

import type { Phrases } from '../en/phrases.ts';
import { few } from '../plurals.ts';
import { number } from './number.ts';

const days = (n: number) => `${number(n)} ${few(n, 'dan', 'dana', 'dana')}`;

export const phrases: Phrases = {
  minutes: (n) => `${number(n)} ${few(n, 'minut', 'minuta', 'minuta')}`,
  hours: (n) => `${number(n)} ${few(n, 'sat', 'sata', 'sati')}`,
  days,
  weeks: (n) => `${number(n)} ${few(n, 'nedelja', 'nedelje', 'nedelja')}`,
  months: (n) => `${number(n)} ${few(n, 'mesec', 'meseca', 'meseci')}`,
  years: (n) => `${number(n)} ${few(n, 'godina', 'godine', 'godina')}`,
  today: 'danas',
  tomorrow: 'sutra',
  yesterday: 'juče',
  inDays: (n) => 'za ' + days(n),
  daysAgo: (n) => `pre ${number(n)} dana`, // genitive for every number: pre 21 dana, but za 21 dan
  and: 'i',
  or: 'ili',
};

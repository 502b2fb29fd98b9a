import { messageResolver } from './message-resolver.ts';
import { phrases as en } from './en/phrases.ts';
import type { Locale } from './locale.ts';
import { phrases as sq } from './sq/phrases.ts';
import { phrases as srLatn } from './sr-latn/phrases.ts';

/** A number with its counted word, in the right plural. */
export type Counted = (n: number) => string;

/** Units of time with their numbers, days seen from today, and the words that join a list. */
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

/** The phrases of a locale. */
export const phrasesOf: (locale: Locale) => Phrases = /*@__PURE__*/ messageResolver('phrases', {
  sq,
  srLatn,
  en,
});

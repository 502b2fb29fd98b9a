import { messageResolver } from '../message-resolver.ts';
import { maps as en } from '../en/maps.ts';
import type { Locale } from '../locale.ts';
import type { Counted } from '../phrases.ts';
import { maps as sqAl } from '../sq-al.ts';
import { maps as sq } from '../sq/maps.ts';
import { maps as srLatn } from '../sr-latn/maps.ts';

/** What can be counted by municipality. */
export type Counting =
  | 'organisations'
  | 'members'
  | 'projects'
  | 'calls'
  | 'grants'
  | 'services'
  | 'events'
  | 'programmes';

/** What a map of municipalities says. */
export interface MapMessages {
  /** What the map shows: the name of the map. */
  readonly titles: Readonly<Record<Counting, string>>;
  /** How many there are in a place, 0 included: after the name of the place and a comma. */
  readonly counts: Readonly<Record<Counting, Counted>>;
  /** Under the map, while nothing is chosen. */
  readonly choose: string;
  /** A button: no place is chosen any more. */
  readonly showAll: string;
  /** In how many municipalities there is nothing. */
  readonly emptyPlaces: Counted;
  /** Labels before a count: of what names no place, and of what is in other countries. */
  readonly withoutPlace: string;
  readonly elsewhere: string;
  /** Why the numbers add up to more than there is. */
  readonly severalPlaces: string;
}

/**
 * The messages of the map of municipalities.
 *
 * @example
 * mapMessages('sq').counts.organisations(3) // '3 organizata'
 * mapMessages('sr-Latn').emptyPlaces(21) // 'Nema ih u 21 opštini.'
 */
export const mapMessages: (locale: Locale) => MapMessages = /*@__PURE__*/ messageResolver('maps', {
  sq,
  sqAl,
  srLatn,
  en,
});

import { messageResolver } from '../message-resolver.ts';
import { maps as en, type MapMessages } from '../en/maps.ts';
import type { LocaleTag } from '../locale.ts';
import { maps as sqAl } from '../sq-al.ts';
import { maps as sq } from '../sq/maps.ts';
import { maps as srLatn } from '../sr-latn/maps.ts';

/**
 * The messages of the map of municipalities.
 *
 * @example
 * mapMessages('sq').counts.organisations(3) // '3 organizata'
 * mapMessages('sr-Latn').emptyPlaces(21) // 'Nema ih u 21 opštini.'
 */
export const mapMessages: (locale: LocaleTag) => MapMessages = /*@__PURE__*/ messageResolver('maps', {
  sq,
  sqAl,
  srLatn,
  en,
});

import { messageResolver } from '../message-resolver.ts';
import { events as en, type EventMessages } from '../en/events.ts';
import type { Locale } from '../locale.ts';
import { events as sqAl } from '../sq-al.ts';
import { events as sq } from '../sq/events.ts';
import { events as srLatn } from '../sr-latn/events.ts';

/**
 * The messages of events.
 *
 * @example
 * eventMessages('sq').statuses.cancelled // 'E anuluar'
 * eventMessages('sr-Latn').pastCount(5) // '5 prošlih događaja'
 */
export const eventMessages: (locale: Locale) => EventMessages = /*@__PURE__*/ messageResolver('events', {
  sq,
  sqAl,
  srLatn,
  en,
});

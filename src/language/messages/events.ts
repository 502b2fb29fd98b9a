import {
  events as en,
  eventStatuses as enStatuses,
  type EventFactMessages,
  type EventMessages,
  type EventStatusMessages,
} from '../en/events.ts';
import type { LocaleTag } from '../locale.ts';
import { joinMessages, messageResolver } from '../message-resolver.ts';
import { events as sqAl } from '../sq-al.ts';
import { events as sq, eventStatuses as sqStatuses } from '../sq/events.ts';
import { events as srLatn, eventStatuses as srLatnStatuses } from '../sr-latn/events.ts';

const factMessages: (locale: LocaleTag) => EventFactMessages = /*@__PURE__*/ messageResolver('events', {
  sq,
  sqAl,
  srLatn,
  en,
});

/** The messages of the status of an event. A call with info sessions bundles only these. */
export const eventStatusMessages: (locale: LocaleTag) => EventStatusMessages = /*@__PURE__*/ messageResolver(
  'events',
  { sq: sqStatuses, srLatn: srLatnStatuses, en: enStatuses },
);

/**
 * The messages of events.
 *
 * @example
 * eventMessages('sq').statuses.cancelled // 'E anuluar'
 * eventMessages('sr-Latn').pastCount(5) // '5 prošlih događaja'
 */
export const eventMessages: (locale: LocaleTag) => EventMessages = /*@__PURE__*/ joinMessages(
  factMessages,
  eventStatusMessages,
);

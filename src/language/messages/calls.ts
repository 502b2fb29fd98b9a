import {
  callList as enList,
  calls as en,
  type CallFactMessages,
  type CallListMessages,
  type CallMessages,
} from '../en/calls.ts';
import type { LocaleTag } from '../locale.ts';
import { joinMessages, messageResolver } from '../message-resolver.ts';
import { callList as sqAlList, calls as sqAl } from '../sq-al.ts';
import { callList as sqList, calls as sq } from '../sq/calls.ts';
import { callList as srLatnList, calls as srLatn } from '../sr-latn/calls.ts';

/** The messages of one call. A card bundles only these. */
export const callFactMessages: (locale: LocaleTag) => CallFactMessages = /*@__PURE__*/ messageResolver(
  'calls',
  {
    sq,
    sqAl,
    srLatn,
    en,
  },
);

const listMessages: (locale: LocaleTag) => CallListMessages = /*@__PURE__*/ messageResolver('calls', {
  sq: sqList,
  sqAl: sqAlList,
  srLatn: srLatnList,
  en: enList,
});

/**
 * The messages of calls for applications.
 *
 * @example
 * callMessages('sq').statuses.closed // 'E mbyllur'
 * callMessages('sr-Latn').daysLeft(3) // 'Još 3 dana'
 * callMessages('sq').closesToday('16:00') // 'Mbyllet sot në orën 16:00'
 */
export const callMessages: (locale: LocaleTag) => CallMessages = /*@__PURE__*/ joinMessages(
  callFactMessages,
  listMessages,
);

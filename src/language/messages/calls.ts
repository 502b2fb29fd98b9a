import { messageResolver } from '../message-resolver.ts';
import { calls as en, type CallMessages } from '../en/calls.ts';
import type { Locale } from '../locale.ts';
import { calls as sqAl } from '../sq-al.ts';
import { calls as sq } from '../sq/calls.ts';
import { calls as srLatn } from '../sr-latn/calls.ts';

/**
 * The messages of calls for applications.
 *
 * @example
 * callMessages('sq').statuses.closed // 'E mbyllur'
 * callMessages('sr-Latn').daysLeft(3) // 'Još 3 dana'
 * callMessages('sq').closesToday('16:00') // 'Mbyllet sot në orën 16:00'
 */
export const callMessages: (locale: Locale) => CallMessages = /*@__PURE__*/ messageResolver('calls', {
  sq,
  sqAl,
  srLatn,
  en,
});

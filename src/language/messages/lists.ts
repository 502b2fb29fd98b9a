import { messageResolver } from '../message-resolver.ts';
import { lists as en, type ListMessages } from '../en/lists.ts';
import type { LocaleTag } from '../locale.ts';
import { lists as sqAl } from '../sq-al.ts';
import { lists as sq } from '../sq/lists.ts';
import { lists as srLatn } from '../sr-latn/lists.ts';

/**
 * The messages of lists: their filters, their views and their downloads.
 *
 * @example
 * listMessages('sq').clearFilters // 'Pastro filtrat'
 */
export const listMessages: (locale: LocaleTag) => ListMessages = /*@__PURE__*/ messageResolver('lists', {
  sq,
  sqAl,
  srLatn,
  en,
});

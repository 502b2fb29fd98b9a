import { messageResolver } from '../message-resolver.ts';
import { credit as en, type CreditMessages } from '../en/credit.ts';
import type { LocaleTag } from '../locale.ts';
import { credit as sq } from '../sq/credit.ts';
import { credit as srLatn } from '../sr-latn/credit.ts';

/**
 * The messages of the funder credit.
 *
 * @example creditMessages('sq').funders // 'Financuar nga'
 */
export const creditMessages: (locale: LocaleTag) => CreditMessages = /*@__PURE__*/ messageResolver('credit', {
  sq,
  srLatn,
  en,
});

import { messageResolver } from '../message-resolver.ts';
import { credit as en } from '../en/credit.ts';
import type { Locale } from '../locale.ts';
import { credit as sq } from '../sq/credit.ts';
import { credit as srLatn } from '../sr-latn/credit.ts';

/** The labels before the names of those who are thanked; a colon follows, then the names as they are. */
export interface CreditMessages {
  readonly funders: string;
  /** Whoever passes on the money of others. */
  readonly regranters: string;
  /** What the row of their logos is called for those who do not see it. */
  readonly logos: string;
}

/**
 * The messages of the credit.
 *
 * @example creditMessages('sq').funders // 'Financuar nga'
 */
export const creditMessages: (locale: Locale) => CreditMessages = /*@__PURE__*/ messageResolver('credit', {
  sq,
  srLatn,
  en,
});

import { messageResolver } from '../message-resolver.ts';
import { grants as en, type GrantMessages } from '../en/grants.ts';
import type { LocaleTag } from '../locale.ts';
import { grants as sqAl } from '../sq-al.ts';
import { grants as sq } from '../sq/grants.ts';
import { grants as srLatn } from '../sr-latn/grants.ts';

/**
 * The messages of grants.
 *
 * @example
 * grantMessages('sq').grantCount(8) // '8 grante'
 * grantMessages('sr-Latn').withoutAmount(2) // '2 granta bez navedenog iznosa'
 */
export const grantMessages: (locale: LocaleTag) => GrantMessages = /*@__PURE__*/ messageResolver('grants', {
  sq,
  sqAl,
  srLatn,
  en,
});

import { messageResolver } from '../message-resolver.ts';
import { services as en, type ServiceMessages } from '../en/services.ts';
import type { LocaleTag } from '../locale.ts';
import { services as sq } from '../sq/services.ts';
import { services as srLatn } from '../sr-latn/services.ts';

/**
 * The messages of services.
 *
 * @example
 * serviceMessages('sq').kinds.mentoring // 'Mentorim'
 * serviceMessages('sr-Latn').serviceCount(21) // '21 usluga'
 */
export const serviceMessages: (locale: LocaleTag) => ServiceMessages = /*@__PURE__*/ messageResolver(
  'services',
  {
    sq,
    srLatn,
    en,
  },
);

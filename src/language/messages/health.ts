import { messageResolver } from '../message-resolver.ts';
import { health as en, type HealthMessages } from '../en/health.ts';
import type { LocaleTag } from '../locale.ts';
import { health as sq } from '../sq/health.ts';
import { health as srLatn } from '../sr-latn/health.ts';

/** The messages of the report on the health of a data file. */
export const healthMessages: (locale: LocaleTag) => HealthMessages = /*@__PURE__*/ messageResolver('health', {
  sq,
  srLatn,
  en,
});

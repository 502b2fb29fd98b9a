import { messageResolver } from '../message-resolver.ts';
import { programmes as en, type ProgrammeMessages } from '../en/programmes.ts';
import type { LocaleTag } from '../locale.ts';
import { programmes as sqAl } from '../sq-al.ts';
import { programmes as sq } from '../sq/programmes.ts';
import { programmes as srLatn } from '../sr-latn/programmes.ts';

/**
 * The messages of a programme.
 *
 * @example programmeMessages('sq').grantCount(4) // '4 grante'
 */
export const programmeMessages: (locale: LocaleTag) => ProgrammeMessages = /*@__PURE__*/ messageResolver(
  'programmes',
  {
    sq,
    sqAl,
    srLatn,
    en,
  },
);

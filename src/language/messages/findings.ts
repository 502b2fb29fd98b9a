import { messageResolver } from '../message-resolver.ts';
import { findings as en, type FindingMessages } from '../en/findings.ts';
import type { LocaleTag } from '../locale.ts';
import { findings as sqAl } from '../sq-al.ts';
import { findings as sq } from '../sq/findings.ts';
import { findings as srLatn } from '../sr-latn/findings.ts';

/**
 * The messages about findings, for tables with their own headings. See also {@link formatFinding}.
 */
export const findingMessages: (locale: LocaleTag) => FindingMessages = /*@__PURE__*/ messageResolver(
  'findings',
  {
    sq,
    sqAl,
    srLatn,
    en,
  },
);

import { messageResolver } from '../message-resolver.ts';
import { findings as en, type FindingMessages } from '../en/findings.ts';
import type { Locale } from '../locale.ts';
import { findings as sqAl } from '../sq-al.ts';
import { findings as sq } from '../sq/findings.ts';
import { findings as srLatn } from '../sr-latn/findings.ts';

/** The messages with which {@link sayFinding} speaks, for tables of findings with headings of their own. */
export const findingMessages: (locale: Locale) => FindingMessages = /*@__PURE__*/ messageResolver(
  'findings',
  {
    sq,
    sqAl,
    srLatn,
    en,
  },
);

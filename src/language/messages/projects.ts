import { messageResolver } from '../message-resolver.ts';
import { projects as en, type ProjectMessages } from '../en/projects.ts';
import type { Locale } from '../locale.ts';
import { projects as sqAl } from '../sq-al.ts';
import { projects as sq } from '../sq/projects.ts';
import { projects as srLatn } from '../sr-latn/projects.ts';

/**
 * The messages of projects.
 *
 * @example
 * projectMessages('sq').statuses.completed // 'I përfunduar'
 * projectMessages('sq').resultKinds.output // 'Produktet'
 */
export const projectMessages: (locale: Locale) => ProjectMessages = /*@__PURE__*/ messageResolver(
  'projects',
  {
    sq,
    sqAl,
    srLatn,
    en,
  },
);

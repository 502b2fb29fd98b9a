import { articles as en, type ArticleMessages } from '../en/articles.ts';
import { messageResolver } from '../message-resolver.ts';
import type { LocaleTag } from '../locale.ts';
import { articles as sq } from '../sq/articles.ts';
import { articles as srLatn } from '../sr-latn/articles.ts';

/**
 * The messages of news.
 *
 * @example
 * articleMessages('sq').articleCount(4) // '4 lajme'
 * articleMessages('sr-Latn').articleCount(2) // '2 vesti'
 */
export const articleMessages: (locale: LocaleTag) => ArticleMessages = /*@__PURE__*/ messageResolver(
  'articles',
  {
    sq,
    srLatn,
    en,
  },
);

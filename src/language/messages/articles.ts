import { articles as en } from '../en/articles.ts';
import { messageResolver } from '../message-resolver.ts';
import type { Locale } from '../locale.ts';
import type { Counted } from '../phrases.ts';
import { articles as sq } from '../sq/articles.ts';
import { articles as srLatn } from '../sr-latn/articles.ts';

/** What the list of news says. Labels have no colon. */
export interface ArticleMessages {
  readonly search: string;
  readonly searchPlaceholder: string;
  /** How many were found, 0 included. */
  readonly articleCount: Counted;
  /** Before the names of what an article is about. */
  readonly about: string;
  /** Heads that only the spreadsheet has. */
  readonly title: string;
  readonly published: string;
  readonly summary: string;
  readonly address: string;
}

/**
 * The messages of news.
 *
 * @example
 * articleMessages('sq').articleCount(4) // '4 lajme'
 * articleMessages('sr-Latn').articleCount(2) // '2 vesti'
 */
export const articleMessages: (locale: Locale) => ArticleMessages = /*@__PURE__*/ messageResolver(
  'articles',
  {
    sq,
    srLatn,
    en,
  },
);

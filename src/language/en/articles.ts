import type { Counted } from '../counted.ts';
import { count } from './number.ts';

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

export const articles: ArticleMessages = {
  search: 'Search news',
  searchPlaceholder: 'Headline or theme',
  articleCount: (n) => (n ? count(n, 'article') : 'No news'),
  about: 'About',
  title: 'Headline',
  published: 'Published',
  summary: 'Summary',
  address: 'Address',
};

import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/** Messages of the news list. Labels have no colon. */
export interface ArticleMessages {
  readonly search: string;
  readonly searchPlaceholder: string;
  /** The number found, including 0. */
  readonly articleCount: Counted;
  /** Label before the records that an article is about. */
  readonly about: string;
  /** Column headings that only the spreadsheet has. */
  readonly title: string;
  readonly published: string;
  readonly summary: string;
  readonly address: string;
}

export const articles: ArticleMessages = {
  search: 'Search news',
  searchPlaceholder: 'Headline or topic',
  articleCount: (n) => (n ? count(n, 'article') : 'No news'),
  about: 'About',
  title: 'Headline',
  published: 'Published',
  summary: 'Summary',
  address: 'Address',
};

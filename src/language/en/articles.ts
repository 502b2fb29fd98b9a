import type { ArticleMessages } from '../messages/articles.ts';
import { count } from './number.ts';

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

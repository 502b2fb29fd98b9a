import type { ArticleMessages } from '../en/articles.ts';
import { few } from '../plurals.ts';
import { number } from './number.ts';

export const articles: ArticleMessages = {
  search: 'Pretraži vesti',
  searchPlaceholder: 'Naslov ili tema',
  articleCount: (n) => (n ? `${number(n)} ${few(n, 'vest', 'vesti', 'vesti')}` : 'Nema vesti'),
  about: 'Povezano',
  title: 'Naslov',
  published: 'Objavljeno',
  summary: 'Sažetak',
  address: 'Adresa',
};

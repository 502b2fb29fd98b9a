import type { ArticleMessages } from '../en/articles.ts';
import { number } from './number.ts';

export const articles: ArticleMessages = {
  search: 'Kërko lajme',
  searchPlaceholder: 'Titulli ose tema',
  articleCount: (n) => (n ? `${number(n)} ${n === 1 ? 'lajm' : 'lajme'}` : 'Asnjë lajm'),
  about: 'Lidhet me',
  title: 'Titulli',
  published: 'Publikuar',
  summary: 'Përmbledhja',
  address: 'Adresa',
};

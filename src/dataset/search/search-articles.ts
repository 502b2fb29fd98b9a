import type { Locale } from '../../language/locale.ts';
import type { Article } from '../../model/article.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';
import { search } from './engine.ts';
import type { Query, SearchDescriptor, SearchResult } from './types.ts';
import { tagsOf, yearOf } from './values.ts';

/** The facets of articles. */
export type ArticleFacet = 'year' | 'about' | 'tag';

const articles: SearchDescriptor<Article, ArticleFacet> = {
  key: 'articles',
  items: ({ dataset }) => dataset?.articles,
  name: ({ title }) => title,
  texts: ({ summary, body = [], tags = [] }) => [summary, ...body, ...tags],
  facets: { year: ({ published }) => yearOf(published), about: ({ about = [] }) => about, tag: tagsOf },
};

/**
 * Searches articles by words, year, the id of a record that they are about, and tag. See
 * {@link searchOrganisations}.
 *
 * @param on the day on which they are read, as `2026-11-22`; later articles are in no count.
 *   Without it, all
 * @example
 * searchArticles(linked, { about: 'fondi-zymbyl' }, 'sq').items.map(({ id }) => id);
 * // ['u-hap-thirrja-per-lagjet']
 */
export const searchArticles = (
  linked: LinkedDataset,
  query: Query<ArticleFacet>,
  locale: Locale,
  on?: PlainDate,
): SearchResult<Article, ArticleFacet> => {
  // Compares strings: a year or a month sorts before each of its days.
  const accepts = on
    ? ({ published }: Article) => typeof published === 'string' && published <= on
    : undefined;
  return search(articles, linked, query, locale, { accepts });
};

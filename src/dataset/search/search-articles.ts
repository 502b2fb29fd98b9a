import { asText } from '../../language/as-text.ts';
import type { LocaleTag } from '../../language/locale.ts';
import type { Article } from '../../model/article.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';
import { search } from './engine.ts';
import { searchInEitherForm, type DaySearchOptions, type SearchPage } from './search-options.ts';
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

/** Compares strings: a year or a month sorts before each of its days. */
const publishedBy = (day: string) =>
  day ? ({ published }: Article) => typeof published === 'string' && published <= day : undefined;

/**
 * Searches articles by words, year, the id of a record that they are about, and tag. See
 * {@link searchOrganisations}.
 *
 * @param options with `on`, later articles are in no count
 * @example
 * searchArticles(linked, { about: 'fondi-zymbyl' }, { locale: 'sq' }).items.map(({ id }) => id);
 * // ['u-hap-thirrja-per-lagjet']
 */
export function searchArticles(
  linked: LinkedDataset,
  query: Query<ArticleFacet>,
  options?: DaySearchOptions,
): SearchPage<Article, ArticleFacet>;
/** @deprecated Pass `{ locale, on }` as options. The facets of this older form are maps. */
export function searchArticles(
  linked: LinkedDataset,
  query: Query<ArticleFacet>,
  locale: LocaleTag,
  on?: PlainDate,
): SearchResult<Article, ArticleFacet>;
export function searchArticles(
  linked: LinkedDataset,
  query: Query<ArticleFacet>,
  options?: DaySearchOptions | LocaleTag,
  olderDay?: PlainDate,
): SearchPage<Article, ArticleFacet> | SearchResult<Article, ArticleFacet> {
  return searchInEitherForm(
    linked,
    options,
    (locale, { on }) => search(articles, linked, query, locale, { accepts: publishedBy(asText(on)) }),
    { on: olderDay },
  );
}

import type { LocaleTag } from '../../language/locale.ts';
import type { Grant } from '../../model/grant.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';
import { search } from './engine.ts';
import { searchInEitherForm, type SearchOptions, type SearchPage } from './search-options.ts';
import type { Query, SearchDescriptor, SearchResult } from './types.ts';
import { namesOf, tagsOf, yearOf } from './values.ts';

/**
 * The facets of grants. An individual recipient has no id, so no filter shows the grants of one
 * person.
 */
export type GrantFacet = 'funder' | 'recipient' | 'municipality' | 'programme' | 'call' | 'year' | 'tag';

const grants: SearchDescriptor<Grant, GrantFacet> = {
  key: 'grants',
  items: ({ dataset }) => dataset?.grants,
  name: ({ title }) => title,
  texts: ({ summary, recipient, funders, tags = [] }, linked) => [
    summary,
    typeof recipient === 'string' ? undefined : recipient.label,
    ...namesOf(typeof recipient === 'string' ? [recipient, ...funders] : funders, linked),
    ...tags,
  ],
  facets: {
    funder: ({ funders }) => funders,
    recipient: ({ recipient }) => [typeof recipient === 'string' ? recipient : undefined],
    municipality: ({ municipality }) => [municipality],
    programme: ({ programme }) => [programme],
    call: ({ call }) => [call],
    year: ({ awardedOn }) => yearOf(awardedOn),
    tag: tagsOf,
  },
};

/**
 * Searches grants by words (including the names of recipient and funders), funder, recipient,
 * municipality, programme, call, year of award and tag. See {@link searchOrganisations}.
 *
 * @example
 * const query = { text: 'ketri', call: 'rinia-ne-levizje-2025' };
 * const { items } = searchGrants(linked, query, { locale: 'en' });
 * items.map(({ id }) => id);
 * // ['fluturza-2025', 'individ-2025', 'sinica-2025']
 */
export function searchGrants(
  linked: LinkedDataset,
  query: Query<GrantFacet>,
  options?: SearchOptions,
): SearchPage<Grant, GrantFacet>;
/** @deprecated Pass `{ locale }` as options. The facets of this older form are maps. */
export function searchGrants(
  linked: LinkedDataset,
  query: Query<GrantFacet>,
  locale: LocaleTag,
): SearchResult<Grant, GrantFacet>;
export function searchGrants(
  linked: LinkedDataset,
  query: Query<GrantFacet>,
  options?: SearchOptions | LocaleTag,
): SearchPage<Grant, GrantFacet> | SearchResult<Grant, GrantFacet> {
  return searchInEitherForm(linked, options, (locale) => search(grants, linked, query, locale));
}

import type { Locale, LocaleTag } from '../../language/locale.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { CooperativeTask } from '../cooperative-task.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';
import { prepareSearch, search } from './engine.ts';
import { searchInEitherForm, type SearchOptions, type SearchPage } from './search-options.ts';
import type { Query, SearchDescriptor, SearchResult } from './types.ts';
import { letterOf, organisationMunicipalities, organisationTexts, tagsOf } from './values.ts';

/** The facets of organisations. */
export type OrganisationFacet = 'kind' | 'municipality' | 'network' | 'letter' | 'tag';

const organisations: SearchDescriptor<Organisation, OrganisationFacet> = {
  key: 'organisations',
  items: ({ dataset }) => dataset?.organisations,
  name: ({ name }) => name,
  texts: organisationTexts,
  facets: {
    kind: ({ kind }) => [kind],
    municipality: organisationMunicipalities,
    network: ({ id }, linked) => linked.networksOf(id).map((network) => network.id),
    letter: ({ name }, linked, locale) => [letterOf(name, linked, locale)],
    tag: tagsOf,
  },
};

/**
 * Searches organisations by words, kind, municipality, network, first letter and tag. Words match
 * in any script, with or without diacritics: `gjakove` finds Gjakovë and Ђаковица.
 *
 * Matches of the whole name come first, then its beginning, a word of it, and any other text; equal
 * matches are in alphabetical order. The counts of a facet apply the words and the *other* filters,
 * so that each count is the number of items that choosing the value would show.
 *
 * @example
 * const { items, facets } = searchOrganisations(linked, { text: 'qendra' }, { locale: 'sq' });
 * // in examples/data/civil-society.json
 * items[0]?.id; // 'barabar-centre'
 * facets.kind.ngo; // 5
 * searchOrganisations(linked, { text: 'Ђаковица' }, { locale: 'sq' }).items.length; // 1
 */
export function searchOrganisations(
  linked: LinkedDataset,
  query: Query<OrganisationFacet>,
  options?: SearchOptions,
): SearchPage<Organisation, OrganisationFacet>;
/** @deprecated Pass `{ locale }` as options. The facets of this older form are maps. */
export function searchOrganisations(
  linked: LinkedDataset,
  query: Query<OrganisationFacet>,
  locale: LocaleTag,
): SearchResult<Organisation, OrganisationFacet>;
export function searchOrganisations(
  linked: LinkedDataset,
  query: Query<OrganisationFacet>,
  options?: SearchOptions | LocaleTag,
): SearchPage<Organisation, OrganisationFacet> | SearchResult<Organisation, OrganisationFacet> {
  return searchInEitherForm(linked, options, (locale) => search(organisations, linked, query, locale));
}

/** Prepares {@link searchOrganisations} in steps, and counts the facets that are shown. */
export const prepareOrganisations = (
  linked: LinkedDataset,
  locale: Locale,
  shown: readonly OrganisationFacet[],
): CooperativeTask<void> => prepareSearch(organisations, linked, locale, shown);

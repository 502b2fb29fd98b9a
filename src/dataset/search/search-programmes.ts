import type { LocaleTag } from '../../language/locale.ts';
import type { Programme } from '../../model/programme.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';
import { search } from './engine.ts';
import { searchInEitherForm, type SearchOptions, type SearchPage } from './search-options.ts';
import type { Query, SearchDescriptor, SearchResult } from './types.ts';
import { tagsOf } from './values.ts';

/** The facets of programmes. */
export type ProgrammeFacet = 'municipality' | 'organisation' | 'tag';

const programmes: SearchDescriptor<Programme, ProgrammeFacet> = {
  key: 'programmes',
  items: ({ dataset }) => dataset?.programmes,
  name: ({ title }) => title,
  texts: ({ shortTitle, alternateTitles = [], summary, goals = [], tags = [] }) => [
    shortTitle,
    ...alternateTitles,
    summary,
    ...goals,
    ...tags,
  ],
  facets: {
    municipality: ({ places = [] }) => places.flatMap(({ municipalities }) => municipalities),
    organisation: ({ parties = [] }) => parties.map(({ organisation }) => organisation),
    tag: tagsOf,
  },
};

/**
 * Searches programmes by words, municipality, organisation (in any role) and tag. See
 * {@link searchOrganisations}.
 *
 * @example
 * const { items } = searchProgrammes(linked, { municipality: 'xk-gjilan' }, { locale: 'sq' });
 * items.map(({ id }) => id);
 * // ['akt-ls', 'programi-lagjja']
 */
export function searchProgrammes(
  linked: LinkedDataset,
  query: Query<ProgrammeFacet>,
  options?: SearchOptions,
): SearchPage<Programme, ProgrammeFacet>;
/** @deprecated Pass `{ locale }` as options. The facets of this older form are maps. */
export function searchProgrammes(
  linked: LinkedDataset,
  query: Query<ProgrammeFacet>,
  locale: LocaleTag,
): SearchResult<Programme, ProgrammeFacet>;
export function searchProgrammes(
  linked: LinkedDataset,
  query: Query<ProgrammeFacet>,
  options?: SearchOptions | LocaleTag,
): SearchPage<Programme, ProgrammeFacet> | SearchResult<Programme, ProgrammeFacet> {
  return searchInEitherForm(linked, options, (locale) => search(programmes, linked, query, locale));
}

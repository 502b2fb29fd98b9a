import type { LocaleTag } from '../../language/locale.ts';
import type { Service } from '../../model/service.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';
import { search } from './engine.ts';
import { searchInEitherForm, type SearchOptions, type SearchPage } from './search-options.ts';
import type { Query, SearchDescriptor, SearchResult } from './types.ts';
import { tagsOf } from './values.ts';

/** The facets of services. */
export type ServiceFacet = 'kind' | 'municipality' | 'provider' | 'channel' | 'tag';

const services: SearchDescriptor<Service, ServiceFacet> = {
  key: 'services',
  items: ({ dataset }) => dataset?.services,
  name: ({ title }) => title,
  texts: ({ summary, audience, tags = [] }) => [summary, audience, ...tags],
  facets: {
    kind: ({ kind }) => [kind],
    municipality: ({ provider, offices = [] }, linked) => {
      const all = linked.get('organisations', provider.organisation)?.offices ?? [];
      return all.filter(({ id }) => offices.includes(id)).map(({ municipality }) => municipality);
    },
    provider: ({ provider }) => [provider.organisation, provider.programme],
    channel: ({ channels = [] }) => channels,
    tag: tagsOf,
  },
};

/**
 * Searches services by words, kind, municipality of the office, provider, channel and tag. See
 * {@link searchOrganisations}.
 *
 * @example
 * const query = { kind: 'help-desk', channel: 'phone' };
 * searchServices(linked, query, { locale: 'sq' }).items.map(({ id }) => id);
 * // ['harku-help-desk']
 */
export function searchServices(
  linked: LinkedDataset,
  query: Query<ServiceFacet>,
  options?: SearchOptions,
): SearchPage<Service, ServiceFacet>;
/** @deprecated Pass `{ locale }` as options. The facets of this older form are maps. */
export function searchServices(
  linked: LinkedDataset,
  query: Query<ServiceFacet>,
  locale: LocaleTag,
): SearchResult<Service, ServiceFacet>;
export function searchServices(
  linked: LinkedDataset,
  query: Query<ServiceFacet>,
  options?: SearchOptions | LocaleTag,
): SearchPage<Service, ServiceFacet> | SearchResult<Service, ServiceFacet> {
  return searchInEitherForm(linked, options, (locale) => search(services, linked, query, locale));
}

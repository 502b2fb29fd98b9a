import { asText } from '../../language/as-text.ts';
import type { Locale, LocaleTag } from '../../language/locale.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import { isMemberOn } from '../../time/is-member-on.ts';
import type { CooperativeTask } from '../cooperative-task.ts';
import { prepareReferrers, type LinkedDataset, type Member } from '../link/link-dataset.ts';
import { prepareSearch, search } from './engine.ts';
import { searchInEitherForm, type DaySearchOptions, type SearchPage } from './search-options.ts';
import type { Query, SearchDescriptor, SearchResult } from './types.ts';
import { letterOf, organisationMunicipalities, organisationTexts } from './values.ts';

/** The facets of members. */
export type MemberFacet = 'kind' | 'municipality' | 'letter' | 'tag';

const nameOf = ({ organisation, individual }: Member) => organisation?.name ?? individual ?? '';

const members = (network: string, on: PlainDate | undefined): SearchDescriptor<Member, MemberFacet> => ({
  key: `members ${asText(network)} ${on}`,
  items: (linked) => linked.membersOf(network).filter(({ membership }) => !on || isMemberOn(membership, on)),
  name: nameOf,
  texts: ({ organisation, membership }) => [
    ...(organisation ? organisationTexts(organisation) : []),
    membership.role,
    membership.phase,
  ],
  facets: {
    kind: ({ organisation }) => [organisation?.kind ?? 'individual'],
    municipality: ({ organisation }) => (organisation ? organisationMunicipalities(organisation) : []),
    letter: (member, linked, locale) => [letterOf(nameOf(member), linked, locale)],
    tag: ({ organisation, membership }) => [...(organisation?.tags ?? []), ...(membership.tags ?? [])],
  },
});

/**
 * Searches the members of a network by words, kind (`individual` for people), municipality, first
 * letter and tag. See {@link searchOrganisations}.
 *
 * @param network the id of the network
 * @param options with `on`, only those who are members on that day
 * @example
 * const { items } = searchMembers(linked, 'rrjeti-harku', { kind: 'media' }, { locale: 'sq' });
 * items[0]?.organisation?.id;
 * // 'radio-korja'
 */
export function searchMembers(
  linked: LinkedDataset,
  network: string,
  query: Query<MemberFacet>,
  options?: DaySearchOptions,
): SearchPage<Member, MemberFacet>;
/** @deprecated Pass `{ locale, on }` as options. The facets of this older form are maps. */
export function searchMembers(
  linked: LinkedDataset,
  network: string,
  query: Query<MemberFacet>,
  locale: LocaleTag,
  on?: PlainDate,
): SearchResult<Member, MemberFacet>;
export function searchMembers(
  linked: LinkedDataset,
  network: string,
  query: Query<MemberFacet>,
  options?: DaySearchOptions | LocaleTag,
  olderDay?: PlainDate,
): SearchPage<Member, MemberFacet> | SearchResult<Member, MemberFacet> {
  return searchInEitherForm(
    linked,
    options,
    (locale, { on }) => search(members(network, asText(on)), linked, query, locale),
    { on: olderDay },
  );
}

/** Prepares {@link searchMembers} in steps, and counts the facets that are shown. */
export function* prepareMembers(
  linked: LinkedDataset,
  network: string,
  locale: Locale,
  shown: readonly MemberFacet[],
  on?: PlainDate,
): CooperativeTask<void> {
  yield* prepareReferrers(linked) ?? [];
  yield* prepareSearch(members(network, on), linked, locale, shown);
}

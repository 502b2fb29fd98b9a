import { normalizeSearch } from '../../language/normalize-search.ts';
import type { Membership } from '../../model/membership.ts';
import { NOUNS } from '../../model/noun.ts';
import type { Organisation } from '../../model/organisation.ts';
import { isMemberOn } from '../../time/is-member-on.ts';
import { isBefore, TWO_YEARS } from './days.ts';
import type { Facts } from './facts.ts';
import { plainAddress } from './links.ts';
import { at, type Faults, type Rules } from './rule.ts';

/** How far the stated number of members may differ from the list: by two members or by a fifth. */
const NEAR = { count: 2, share: 0.2 };

/** Kinds of organisations whose seat can be anywhere in the world. */
const FROM_AFAR: readonly string[] = ['international', 'embassy', 'development-agency'];

const allTexts = (text: Organisation['name'] | undefined) =>
  typeof text === 'string' ? [text] : Object.values(text ?? {});

// The results are cached by function, so there is one function for each kind of key.
const namesOf = ({ name }: Organisation) => allTexts(name).map(normalizeSearch).filter(Boolean);
const acronymsOf = ({ shortName }: Organisation) => allTexts(shortName).map(normalizeSearch).filter(Boolean);
const websitesOf = ({ website }: Organisation) => (website ? [plainAddress(website)] : []);
const identifiersOf = ({ identifiers }: Organisation) =>
  (identifiers ?? []).map(({ scheme, value }) => `${scheme} ${value}`);

/** The keys by which organisations are compared. */
export const organisationKeys = [namesOf, identifiersOf, websitesOf, acronymsOf];

const areOneHouse = (one: Organisation, other: Organisation) =>
  one.parent === other.id ||
  other.parent === one.id ||
  (one.parent !== undefined && one.parent === other.parent);

/** Finds a key that an earlier organisation has too. */
function shared(
  organisation: Organisation,
  keysOf: (organisation: Organisation) => readonly string[],
  field: string,
  { firstWith, nameOf }: Facts,
): Faults {
  for (const key of keysOf(organisation)) {
    const first = firstWith(keysOf, key);
    if (first && first !== organisation && !areOneHouse(first, organisation))
      return at(field, { other: `${nameOf(first) ?? ''} (${first.id})`.trim() });
  }
  return undefined;
}

const isGone = (organisation: Organisation | undefined, { isOlder }: Facts) =>
  isOlder(organisation?.dissolved, 0);

/** The rules for organisations. */
export const organisationRules: Rules<Organisation> = {
  /** Two organisations with the same name are probably one, entered twice. */
  'same-name': ['warning', (organisation, facts) => shared(organisation, namesOf, 'name', facts)],
  /** A number in a register belongs to one organisation only. */
  'same-identifier': [
    'warning',
    (organisation, facts) => shared(organisation, identifiersOf, 'identifiers', facts),
  ],
  /** Two organisations with the same website may be one. */
  'same-website': ['advice', (organisation, facts) => shared(organisation, websitesOf, 'website', facts)],
  /** Two organisations with the same acronym are easily confused, though both may be right. */
  'same-acronym': ['advice', (organisation, facts) => shared(organisation, acronymsOf, 'shortName', facts)],
  /** The references to the parent form a circle. */
  circle: ['error', ({ id }, { circles }) => circles('organisations', 'parent').has(id) && at('parent')],
  /**
   * There is no contact: no website, e-mail, telephone number or social network, also at its
   * offices.
   */
  'no-contact': [
    'advice',
    (organisation, facts) => {
      const { website, email, phone, social, offices } = organisation;
      const office = offices?.some((one) => one.phone ?? one.email);
      return (
        !(website ?? email ?? phone ?? social?.[0]) &&
        !office &&
        !isGone(organisation, facts) &&
        at('website')
      );
    },
  ],
  /** There is no municipality, so it is not on the map. */
  'no-municipality': [
    'advice',
    (organisation, facts) => {
      const { kind, country, municipality, offices } = organisation;
      const here = !FROM_AFAR.includes(kind) && (country === undefined || /^(XK|AL)$/.test(country));
      const placed = municipality ?? offices?.find((office) => office.municipality);
      return here && !placed && !isGone(organisation, facts) && at('municipality');
    },
  ],
  /** No record refers to it, and it belongs to nothing, so it can only be found by name. */
  unconnected: [
    'advice',
    (organisation, { linked }) => {
      const { id, parent } = organisation;
      // A file with nothing but organisations is a list, in which no one refers to another.
      if (NOUNS.every((noun) => noun === 'organisations' || !linked.dataset[noun].length)) return false;
      const named = [...linked.referrers('organisations', id), ...linked.referrers('records', id)];
      return (
        !parent &&
        linked.dataset.publisher !== id &&
        !named.some(({ record }) => record !== organisation) &&
        at('id')
      );
    },
  ],
  /** The network has no members. */
  'network-without-members': [
    'advice',
    (organisation, facts) =>
      organisation.kind === 'network' &&
      !isGone(organisation, facts) &&
      facts.linked.membersOf(organisation.id).length === 0 &&
      at('kind'),
  ],
  /** The stated number of members differs much from the list. */
  'stated-members-differ': [
    'advice',
    ({ id, statedMembers }, { linked, day }) => {
      if (!statedMembers || !day) return undefined;
      const listed = linked.membersOf(id).filter(({ membership }) => isMemberOn(membership, day)).length;
      const { count } = statedMembers;
      return (
        Math.abs(count - listed) > Math.max(NEAR.count, count * NEAR.share) &&
        at('statedMembers.count', { value: count, found: listed })
      );
    },
  ],
  /** The stated number is more than two years old. */
  'stated-members-old': [
    'advice',
    ({ statedMembers }, { isOlder }) =>
      isOlder(statedMembers?.asOf, TWO_YEARS) && at('statedMembers.asOf', { value: statedMembers?.asOf }),
  ],
};

const overlap = (one: Membership, other: Membership) =>
  !isBefore(one.until, other.since) && !isBefore(other.until, one.since);

/** The rules for memberships. */
export const membershipRules: Rules<Membership> = {
  /** The network is a member of itself. */
  'member-of-itself': ['error', ({ network, member }) => member === network && at('member')],
  /** The member is already in the network at that time. Former members may rejoin. */
  'member-twice': [
    'warning',
    (membership, { membershipsOf }) => {
      const { network, member } = membership;
      if (typeof member !== 'string') return undefined;
      for (const earlier of membershipsOf(network, member)) {
        if (earlier === membership) break;
        if (overlap(earlier, membership)) return at('member', { value: member, other: earlier.id });
      }
      return undefined;
    },
  ],
  /** The membership begins before the network was founded. */
  'member-before-network': [
    'warning',
    ({ network, since }, { linked }) => {
      const founded = linked.get('organisations', network)?.founded;
      return isBefore(since, founded) && at('since', { value: since, date: founded });
    },
  ],
  /** The member was dissolved, but the membership has no end. */
  'dissolved-member': [
    'warning',
    (membership, facts) => {
      const { member } = membership;
      const { linked, day } = facts;
      const organisation = typeof member === 'string' ? linked.get('organisations', member) : undefined;
      return (
        day !== undefined &&
        isGone(organisation, facts) &&
        isMemberOn(membership, day) &&
        at('until', { date: organisation?.dissolved })
      );
    },
  ],
};

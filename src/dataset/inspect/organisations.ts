import { normalizeSearch } from '../../language/normalize-search.ts';
import type { Membership } from '../../model/membership.ts';
import type { Organisation } from '../../model/organisation.ts';
import { isMemberOn } from '../../time/is-member-on.ts';
import { isBefore, TWO_YEARS } from './days.ts';
import type { Facts } from './facts.ts';
import { plainAddress } from './links.ts';
import { at, type Faults, type Rules } from './rule.ts';

/** How far a stated number of members may be from that of the list: by two, or by a fifth. */
const NEAR = { count: 2, share: 0.2 };

/** Whose seat may be anywhere in the world. */
const FROM_AFAR: readonly string[] = ['international', 'embassy', 'development-agency'];

const allTexts = (text: Organisation['name'] | undefined) =>
  typeof text === 'string' ? [text] : Object.values(text ?? {});

// One function for each, so that its answers are kept.
const namesOf = ({ name }: Organisation) => allTexts(name).map(normalizeSearch).filter(Boolean);
const acronymsOf = ({ shortName }: Organisation) => allTexts(shortName).map(normalizeSearch).filter(Boolean);
const websitesOf = ({ website }: Organisation) => (website ? [plainAddress(website)] : []);
const identifiersOf = ({ identifiers }: Organisation) =>
  (identifiers ?? []).map(({ scheme, value }) => `${scheme} ${value}`);

/** By what two organisations are compared. */
export const organisationKeys = [namesOf, identifiersOf, websitesOf, acronymsOf];

const areOneHouse = (one: Organisation, other: Organisation) =>
  one.parent === other.id ||
  other.parent === one.id ||
  (one.parent !== undefined && one.parent === other.parent);

/** A key that an organisation before it has as well. */
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

/** What is asked of an organisation. */
export const organisationRules: Rules<Organisation> = {
  /** Two of one name are probably one organisation, entered twice. */
  'same-name': ['warning', (organisation, facts) => shared(organisation, namesOf, 'name', facts)],
  /** A number in a register belongs to one. */
  'same-identifier': [
    'warning',
    (organisation, facts) => shared(organisation, identifiersOf, 'identifiers', facts),
  ],
  /** Two with one site may be one organisation. */
  'same-website': ['advice', (organisation, facts) => shared(organisation, websitesOf, 'website', facts)],
  /** Two with one acronym are mixed up, though both may be right. */
  'same-acronym': ['advice', (organisation, facts) => shared(organisation, acronymsOf, 'shortName', facts)],
  /** Whoever follows its parents comes round in a circle. */
  circle: ['error', ({ id }, { circles }) => circles('organisations', 'parent').has(id) && at('parent')],
  /** No way to reach it: no site, no e-mail, no telephone, no page on a network, not even at an office. */
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
  /** No place on the map, of one whose seat is here. */
  'no-municipality': [
    'advice',
    (organisation, facts) => {
      const { kind, country, municipality, offices } = organisation;
      const here = !FROM_AFAR.includes(kind) && (country === undefined || /^(XK|AL)$/.test(country));
      const placed = municipality ?? offices?.find((office) => office.municipality);
      return here && !placed && !isGone(organisation, facts) && at('municipality');
    },
  ],
  /** Nothing refers to it, and it belongs to nothing: nobody finds it but by its name. */
  unconnected: [
    'advice',
    (organisation, { linked }) => {
      const { id, parent } = organisation;
      const named = [...linked.referrers('organisations', id), ...linked.referrers('records', id)];
      return (
        !parent &&
        linked.dataset.publisher !== id &&
        !named.some(({ record }) => record !== organisation) &&
        at('id')
      );
    },
  ],
  /** A network of which nobody is a member. */
  'network-without-members': [
    'advice',
    (organisation, facts) =>
      organisation.kind === 'network' &&
      !isGone(organisation, facts) &&
      facts.linked.membersOf(organisation.id).length === 0 &&
      at('kind'),
  ],
  /** What a network says of the number of its members is far from the list. */
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
  /** The number is of more than two years ago. */
  'stated-members-old': [
    'advice',
    ({ statedMembers }, { isOlder }) =>
      isOlder(statedMembers?.asOf, TWO_YEARS) && at('statedMembers.asOf', { value: statedMembers?.asOf }),
  ],
};

const overlap = (one: Membership, other: Membership) =>
  !isBefore(one.until, other.since) && !isBefore(other.until, one.since);

/** What is asked of a membership. */
export const membershipRules: Rules<Membership> = {
  /** A network that is a member of itself. */
  'member-of-itself': ['error', ({ network, member }) => member === network && at('member')],
  /** The same member in the same network, at the same time. Who left may come back. */
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
  /** A member from a time when the network was not there yet. */
  'member-before-network': [
    'warning',
    ({ network, since }, { linked }) => {
      const founded = linked.get('organisations', network)?.founded;
      return isBefore(since, founded) && at('since', { value: since, date: founded });
    },
  ],
  /** A member that was dissolved, and did not leave. */
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

import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/** Messages of the organisation widgets. Labels have no colon; kinds are in `organisationKind`. */
export interface OrganisationMessages {
  /** The search field of the directory. */
  readonly search: string;
  readonly searchPlaceholder: string;
  /** The number found, including 0. Announced after each change. */
  readonly organisationCount: Counted;
  readonly noResults: string;
  /** Membership. */
  readonly members: string;
  readonly memberOf: string;
  readonly memberSince: string;
  readonly individualMember: string;
  /** The number of members that a network states itself; `asOf` is a formatted date. */
  readonly statedMembers: (count: number, asOf?: string) => string;
  readonly listedMembers: Counted;
  /** Labels of an organisation. */
  readonly name: string;
  readonly founded: string;
  readonly dissolved: string;
  readonly alsoKnownAs: string;
  readonly projects: string;
  readonly openCalls: string;
  readonly services: string;
  readonly partOf: string;
  readonly registrations: string;
  readonly languages: string;
  readonly website: string;
  readonly email: string;
  readonly phone: string;
  readonly social: string;
  readonly offices: string;
  readonly hours: string;
}

export const organisations: OrganisationMessages = {
  search: 'Search organisations',
  searchPlaceholder: 'Name, place or topic',
  name: 'Name',
  organisationCount: (n) => (n ? count(n, 'organisation') : 'No organisations'),
  noResults: 'No organisations found.',
  members: 'Members',
  memberOf: 'Member of',
  memberSince: 'Member since',
  individualMember: 'Individual member',
  statedMembers: (n, asOf) => count(n, 'stated member') + (asOf ? ` (${asOf})` : ''),
  listedMembers: (n) => `${count(n, 'member')} in this list`,
  founded: 'Founded',
  dissolved: 'Dissolved',
  alsoKnownAs: 'Also known as',
  projects: 'Projects',
  openCalls: 'Open calls',
  services: 'Services',
  partOf: 'Part of',
  registrations: 'Registration numbers',
  languages: 'Languages',
  website: 'Website',
  email: 'Email',
  phone: 'Phone',
  social: 'Social networks',
  offices: 'Offices',
  hours: 'Opening hours',
};

import { messageResolver } from '../message-resolver.ts';
import { organisations as en } from '../en/organisations.ts';
import type { Locale } from '../locale.ts';
import type { Counted } from '../phrases.ts';
import { organisations as sq } from '../sq/organisations.ts';
import { organisations as srLatn } from '../sr-latn/organisations.ts';

/** What the widgets of organisations say. Labels have no colon; the kinds are in `organisationKind`. */
export interface OrganisationMessages {
  /** The search of a directory. */
  readonly search: string;
  readonly searchPlaceholder: string;
  /** How many were found, 0 included: to be spoken after each change. */
  readonly organisationCount: Counted;
  readonly noResults: string;
  /** Membership. */
  readonly members: string;
  readonly memberOf: string;
  readonly memberSince: string;
  readonly individualMember: string;
  /** What a network itself says, beside the list that is known; `asOf` is a date as it is said. */
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

/**
 * The messages of organisations and their directory.
 *
 * @example
 * organisationMessages('sq').organisationCount(0) // 'Asnjë organizatë'
 * organisationMessages('sq').statedMembers(17, '2017') // '17 anëtarë të deklaruar (2017)'
 * organisationMessages('sr-Latn').organisationCount(21) // '21 organizacija'
 */
export const organisationMessages: (locale: Locale) => OrganisationMessages = /*@__PURE__*/ messageResolver(
  'organisations',
  {
    sq,
    srLatn,
    en,
  },
);

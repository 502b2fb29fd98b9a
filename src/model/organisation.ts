import * as z from 'zod/mini';
import { MunicipalityId, OfficeId, OrganisationId } from './id.ts';
import { Identifier } from './identifier.ts';
import { Email, Link, Phone, Picture } from './link.ts';
import { LanguageTag, LocalText } from './local-text.ts';
import { CountryCode } from './municipality.ts';
import { PlainDate } from './plain-date.ts';
import { optionalList, recordFields } from './record.ts';

/** What an organisation is. What it does in a project is a {@link Role} of the project. */
export const OrganisationKind = z.enum([
  'ngo',
  'community-based',
  'network',
  'resource-centre',
  'foundation',
  'informal-group',
  'business',
  'public-institution',
  'municipality',
  'embassy',
  'development-agency',
  'international',
  'media',
  'academic',
  'other',
]);
export type OrganisationKind = z.infer<typeof OrganisationKind>;

/** A place where people can come: one of the offices of an organisation. */
export const Office = z.looseObject({
  /** Unique within the organisation. */
  id: OfficeId,
  /** What the office is called. */
  name: z.optional(LocalText),
  /** The municipality in which it stands. */
  municipality: z.optional(MunicipalityId),
  /** Street and number, as on a letter. */
  address: z.optional(LocalText),
  /** A telephone number in the international form. */
  phone: z.optional(Phone),
  /** An e-mail address. */
  email: z.optional(Email),
  /** When it is open, as a sentence. */
  hours: z.optional(LocalText),
});
export type Office = z.infer<typeof Office>;

/**
 * An organisation, network, institution, business or informal group: whoever can be a member, funder or implementer.
 *
 * Source of the shape: Popolo and schema.org `Organization`, HSDS `organization`; identifiers as org-id.guide.
 *
 * @example { "id": "d4d", "name": { "sq": "Demokraci për Zhvillim" }, "shortName": "D4D", "kind": "ngo" }
 */
export const Organisation = z.looseObject({
  /** Stable and unique among the organisations. */
  id: OrganisationId,
  /** The name, in each language in which the organisation has one. */
  name: LocalText,
  /** What it is. */
  kind: OrganisationKind,
  /** The acronym or short form. It is no key: QKB is two things. */
  shortName: z.optional(LocalText),
  /** Other spellings and former names, for search. */
  alternateNames: optionalList(LocalText),
  /** Numbers in registers. */
  identifiers: optionalList(Identifier),
  /** What it does, in two or three sentences. */
  summary: z.optional(LocalText),
  /** When it was founded, as precisely as is known. */
  founded: z.optional(PlainDate),
  /** When it was dissolved, if it was. */
  dissolved: z.optional(PlainDate),
  /** The organisation of which it is a part. */
  parent: z.optional(OrganisationId),
  /** The country of its seat, where the municipality is not known: ISO 3166-1 alpha-2, `XK` for Kosovo. */
  country: z.optional(CountryCode),
  /** The municipality of its seat. */
  municipality: z.optional(MunicipalityId),
  /** Its offices. */
  offices: optionalList(Office),
  /** Its site. */
  website: z.optional(Link),
  /** Its e-mail address. */
  email: z.optional(Email),
  /** Its telephone number. */
  phone: z.optional(Phone),
  /** Its pages on social networks. */
  social: optionalList(Link),
  /** Its logo. */
  logo: z.optional(Picture),
  /** The languages in which it can be reached. */
  languages: optionalList(LanguageTag),
  /** What a network itself says of the number of its members; it stands beside the list that is known. */
  statedMembers: z.optional(
    z.looseObject({
      /** The number that was stated. */
      count: z.int().check(z.gte(0, 'bad-number')),
      /** When it was true. */
      asOf: z.optional(PlainDate),
    }),
  ),
  ...recordFields,
});
export type Organisation = z.infer<typeof Organisation>;

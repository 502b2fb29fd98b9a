import * as z from 'zod/mini';
import { MunicipalityId, OfficeId, OrganisationId } from './id.ts';
import { Identifier } from './identifier.ts';
import { Email, Link, Phone, Picture } from './link.ts';
import { LanguageTag, LocalText } from './local-text.ts';
import { CountryCode } from './municipality.ts';
import { PlainDate } from './plain-date.ts';
import { optionalList, recordFields } from './record.ts';

/** The kind of an organisation. What it does in a project is a {@link Role} there. */
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

/** An office of an organisation, which people can visit. */
export const Office = z.looseObject({
  /** Unique within the organisation. */
  id: OfficeId,
  /** The name of the office. */
  name: z.optional(LocalText),
  /** The municipality of the office. */
  municipality: z.optional(MunicipalityId),
  /** The street address. */
  address: z.optional(LocalText),
  /** A telephone number in international format. */
  phone: z.optional(Phone),
  /** An e-mail address. */
  email: z.optional(Email),
  /** The opening hours, as text. */
  hours: z.optional(LocalText),
});
export type Office = z.infer<typeof Office>;

/**
 * An organisation, network, institution, business or informal group.
 *
 * Modelled on `Organization` of Popolo and schema.org and on `organization` of HSDS. Identifiers
 * follow org-id.guide.
 *
 * @example
 * ```json
 * { "id": "d4d", "name": { "sq": "Demokraci për Zhvillim" }, "shortName": "D4D", "kind": "ngo" }
 * ```
 */
export const Organisation = z.looseObject({
  /** Stable, and unique among the organisations. */
  id: OrganisationId,
  /** The name, in each language in which it has one. */
  name: LocalText,
  /** The kind of organisation. */
  kind: OrganisationKind,
  /** The acronym or short name. It is not unique: two organisations can share an acronym. */
  shortName: z.optional(LocalText),
  /** Other spellings and former names, which are found by search. */
  alternateNames: optionalList(LocalText),
  /** Its numbers in registers. */
  identifiers: optionalList(Identifier),
  /** What it does, in two or three sentences. */
  summary: z.optional(LocalText),
  /** When it was founded. */
  founded: z.optional(PlainDate),
  /** When it was dissolved, if it was. */
  dissolved: z.optional(PlainDate),
  /** The organisation that it is part of. */
  parent: z.optional(OrganisationId),
  /**
   * The country of its seat, if the municipality is unknown: an ISO 3166-1 alpha-2 code, `XK` for
   * Kosovo.
   */
  country: z.optional(CountryCode),
  /** The municipality of its seat. */
  municipality: z.optional(MunicipalityId),
  /** Its offices. */
  offices: optionalList(Office),
  /** Its website. */
  website: z.optional(Link),
  /** Its e-mail address. */
  email: z.optional(Email),
  /** Its telephone number. */
  phone: z.optional(Phone),
  /** Its profiles on social networks. */
  social: optionalList(Link),
  /** Its logo. */
  logo: z.optional(Picture),
  /** The languages in which it can be contacted. */
  languages: optionalList(LanguageTag),
  /**
   * The number of members that a network states. It is shown next to the number of members in the
   * dataset.
   */
  statedMembers: z.optional(
    z.looseObject({
      /** The stated number. */
      count: z.int().check(z.gte(0, 'bad-number')),
      /** The date of the statement. */
      asOf: z.optional(PlainDate),
    }),
  ),
  ...recordFields,
});
export type Organisation = z.infer<typeof Organisation>;

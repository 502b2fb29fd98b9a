import * as z from 'zod/mini';
import { Contact } from './contact.ts';
import { GrantCallId, MunicipalityId, OrganisationId, ProgrammeId, PublicEventId } from './id.ts';
import { DocumentLink, Link } from './link.ts';
import { LanguageTag, LocalText } from './local-text.ts';
import { Moment, Zone } from './moment.ts';
import { Amount, Currency } from './money.ts';
import { CountryCode } from './municipality.ts';
import { OrganisationKind } from './organisation.ts';
import { PlainDate } from './plain-date.ts';
import { optionalList, recordFields } from './record.ts';

/** By when something must have arrived. A call has one for each stage. */
export const Deadline = z.looseObject({
  /** The day, or the day and the hour, by the clock of `zone`. A day without an hour ends with that day. */
  at: Moment,
  /** The zone of that clock. Without it, the zone of the dataset. */
  zone: z.optional(Zone),
  /** What must have arrived, where there are several: a concept note, then the full proposal. */
  stage: z.optional(LocalText),
});
export type Deadline = z.infer<typeof Deadline>;

/** How much money there is, in one currency. */
export const Funding = z.looseObject({
  /** The ISO 4217 code of all amounts here. */
  currency: Currency,
  /** All that is to be given. */
  total: z.optional(Amount),
  /** The least that one applicant may ask for. */
  min: z.optional(Amount),
  /** The most that one applicant may ask for. */
  max: z.optional(Amount),
  /** How many grants are planned. */
  awards: z.optional(z.int().check(z.gte(1, 'bad-number'))),
  /** The share that applicants bring themselves, in percent of the whole. */
  coFinancingPercent: z.optional(z.number().check(z.gte(0, 'bad-number'), z.lte(100, 'bad-number'))),
});
export type Funding = z.infer<typeof Funding>;

/** Who may apply: a kind of organisation, or people without one. */
export const ApplicantKind = z.union([OrganisationKind, z.literal('individual')]);
export type ApplicantKind = z.infer<typeof ApplicantKind>;

/** Who may apply, and from where. */
export const Eligibility = z.looseObject({
  /** Kinds of applicants. */
  applicants: optionalList(ApplicantKind),
  /** Where applicants must be, or where the work must happen. */
  municipalities: optionalList(MunicipalityId),
  /** Countries, as ISO 3166-1 alpha-2 (`XK` for Kosovo). */
  countries: optionalList(CountryCode),
  /** The conditions, as sentences. */
  text: z.optional(LocalText),
});
export type Eligibility = z.infer<typeof Eligibility>;

/** Something that one must have or do before applying, as a registration in PADOR. */
export const Requirement = z.looseObject({
  /** What is needed. */
  text: LocalText,
  /** Where one gets it. */
  url: z.optional(Link),
});
export type Requirement = z.infer<typeof Requirement>;

/**
 * A call for applications. Whether it is open is computed from its dates, never stored.
 *
 * Source of the shape: CommonGrants 0.4 `OpportunityBase`, and the calls that funders of the area publish.
 *
 * @example
 * ```json
 * { "id": "grante-2026", "title": { "sq": "Grante të vogla 2026" }, "publisher": "fondi",
 *   "deadlines": [{ "at": "2026-12-04T16:00", "zone": "Europe/Belgrade" }], "funding": { "max": 5000, "currency": "EUR" } }
 * ```
 */
export const GrantCall = z.looseObject({
  /** Stable and unique among the calls. */
  id: GrantCallId,
  /** What the call is called. */
  title: LocalText,
  /** The organisation that publishes it and takes the applications. */
  publisher: OrganisationId,
  /** Whose money it is. */
  funders: optionalList(OrganisationId),
  /** The programme to which it belongs. */
  programme: z.optional(ProgrammeId),
  /** The publisher's own number, as `EuropeAid/182336/DD/ACT/ET`. */
  reference: z.optional(z.string()),
  /** What the money is for. */
  summary: z.optional(LocalText),
  /** From when applications are taken, by the clock of the first deadline's zone, else of the dataset's. */
  opens: z.optional(Moment),
  /** By when they must have arrived, a deadline for each stage. */
  deadlines: optionalList(Deadline),
  /** Whether it stays open, with applications weighed from time to time. */
  rolling: z.optional(z.boolean()),
  /** The day on which it was called off, if it was. */
  cancelledOn: z.optional(PlainDate),
  /** When applicants hear of the result. */
  resultsOn: z.optional(PlainDate),
  /** How much money there is. */
  funding: z.optional(Funding),
  /** How long a project may last. */
  projectMonths: z.optional(
    z.looseObject({
      /** At least so many months. */
      min: z.optional(z.int().check(z.gte(0, 'bad-number'))),
      /** At most so many months. */
      max: z.optional(z.int().check(z.gte(1, 'bad-number'))),
    }),
  ),
  /** Who may apply. */
  eligibility: z.optional(Eligibility),
  /** The languages in which one may apply. */
  applicationLanguages: optionalList(LanguageTag),
  /** What one must have or do before. */
  requirements: optionalList(Requirement),
  /** How to apply, step by step. */
  steps: optionalList(LocalText),
  /** Where one applies. */
  applyUrl: z.optional(Link),
  /** Guidelines and forms. */
  documents: optionalList(DocumentLink),
  /** Events at which the call is explained. */
  infoSessions: optionalList(PublicEventId),
  /** Whom to ask. */
  contact: z.optional(Contact),
  ...recordFields,
});
export type GrantCall = z.infer<typeof GrantCall>;

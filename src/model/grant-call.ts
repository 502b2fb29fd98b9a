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
import { maxFits, minFits, totalFits } from './rules.ts';

/** The deadline for one stage of a call. */
export const Deadline = z.looseObject({
  /** The day, or the day and time, in `zone`. A day without a time includes that whole day. */
  at: Moment,
  /** The time zone of `at`. Default: the zone of the dataset. */
  zone: z.optional(Zone),
  /**
   * What is due, if a call has several stages, such as a concept note and then the full proposal.
   */
  stage: z.optional(LocalText),
});
export type Deadline = z.infer<typeof Deadline>;

/** How much money is available, in one currency, each amount with at most its decimals. */
export const Funding = z
  .looseObject({
    /** The ISO 4217 code of all amounts in this object. */
    currency: Currency,
    /** The total to be awarded. */
    total: z.optional(Amount),
    /** The minimum that one applicant may request. */
    min: z.optional(Amount),
    /** The maximum that one applicant may request. */
    max: z.optional(Amount),
    /** The number of grants planned. */
    awards: z.optional(z.int().check(z.gte(1, 'bad-number'))),
    /** The share of the project's costs that the applicant must cover, in percent (0 to 100). */
    coFinancingPercent: z.optional(z.number().check(z.gte(0, 'bad-number'), z.lte(100, 'bad-number'))),
  })
  .check(
    z.refine(totalFits, { error: 'too-many-decimals', path: ['total'] }),
    z.refine(minFits, { error: 'too-many-decimals', path: ['min'] }),
    z.refine(maxFits, { error: 'too-many-decimals', path: ['max'] }),
  );
export type Funding = z.infer<typeof Funding>;

/** A kind of applicant: a kind of organisation, or an individual. */
export const ApplicantKind = z.union([OrganisationKind, z.literal('individual')]);
export type ApplicantKind = z.infer<typeof ApplicantKind>;

/** Who may apply, and from where. */
export const Eligibility = z.looseObject({
  /** The kinds of applicants that are eligible. */
  applicants: optionalList(ApplicantKind),
  /** Where applicants must be based, or where the work must take place. */
  municipalities: optionalList(MunicipalityId),
  /** The eligible countries, as ISO 3166-1 alpha-2 codes (`XK` for Kosovo). */
  countries: optionalList(CountryCode),
  /** The conditions, in full sentences. */
  text: z.optional(LocalText),
});
export type Eligibility = z.infer<typeof Eligibility>;

/** Something that applicants need before they can apply, such as a registration in PADOR. */
export const Requirement = z.looseObject({
  /** What is needed. */
  text: LocalText,
  /** Where to get it. */
  url: z.optional(Link),
});
export type Requirement = z.infer<typeof Requirement>;

/**
 * A call for applications. Whether it is open is computed from its dates and never stored.
 *
 * Modelled on `OpportunityBase` of CommonGrants 0.4 and on the calls that funders in the region
 * publish.
 *
 * @example
 * ```json
 * { "id": "grante-2026", "title": { "sq": "Grante të vogla 2026" }, "publisher": "fondi",
 *   "deadlines": [{ "at": "2026-12-04T16:00", "zone": "Europe/Belgrade" }],
 *   "funding": { "max": 5000, "currency": "EUR" } }
 * ```
 */
export const GrantCall = z.looseObject({
  /** Stable, and unique among the calls. */
  id: GrantCallId,
  /** The title of the call. */
  title: LocalText,
  /** The organisation that publishes the call and receives the applications. */
  publisher: OrganisationId,
  /** The organisations that provide the money. */
  funders: optionalList(OrganisationId),
  /** The programme that the call belongs to. */
  programme: z.optional(ProgrammeId),
  /** The publisher's reference number, such as `EuropeAid/182336/DD/ACT/ET`. */
  reference: z.optional(z.string()),
  /** What the money is for. */
  summary: z.optional(LocalText),
  /** When applications open, in the zone of the first deadline or, without one, of the dataset. */
  opens: z.optional(Moment),
  /** The deadlines, one for each stage. */
  deadlines: optionalList(Deadline),
  /** Whether the call stays open and applications are reviewed continuously. */
  rolling: z.optional(z.boolean()),
  /** The day on which it was cancelled, if it was. */
  cancelledOn: z.optional(PlainDate),
  /** The day on which the results are announced. */
  resultsOn: z.optional(PlainDate),
  /** The money available. */
  funding: z.optional(Funding),
  /** How long a project may last. */
  projectMonths: z.optional(
    z.looseObject({
      /** The minimum, in months. */
      min: z.optional(z.int().check(z.gte(0, 'bad-number'))),
      /** The maximum, in months. */
      max: z.optional(z.int().check(z.gte(1, 'bad-number'))),
    }),
  ),
  /** Who may apply. */
  eligibility: z.optional(Eligibility),
  /** The languages in which applications are accepted. */
  applicationLanguages: optionalList(LanguageTag),
  /** What applicants need before they can apply. */
  requirements: optionalList(Requirement),
  /** How to apply, step by step. */
  steps: optionalList(LocalText),
  /** Where to apply. */
  applyUrl: z.optional(Link),
  /** Guidelines and forms. */
  documents: optionalList(DocumentLink),
  /** The information sessions about the call. */
  infoSessions: optionalList(PublicEventId),
  /** Where to ask questions. */
  contact: z.optional(Contact),
  ...recordFields,
});
export type GrantCall = z.infer<typeof GrantCall>;

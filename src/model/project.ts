import * as z from 'zod/mini';
import { Dates } from './dates.ts';
import { ComponentId, MunicipalityId, ProgrammeId, ProjectId } from './id.ts';
import { DocumentLink, Link, Picture } from './link.ts';
import { LocalText } from './local-text.ts';
import { Money } from './money.ts';
import { Party } from './party.ts';
import { optionalList, recordFields } from './record.ts';

/**
 * The level of a result, by the OECD DAC glossary: a direct product (`output`), its effect
 * (`outcome`) or a long-term change (`impact`).
 */
export const ResultKind = z.enum(['output', 'outcome', 'impact']);
export type ResultKind = z.infer<typeof ResultKind>;

/** A result of a project. */
export const Result = z.looseObject({
  /** The result, as a sentence. */
  text: LocalText,
  /** The level of the result. */
  kind: z.optional(ResultKind),
  /** How to tell that the result was achieved. */
  indicators: optionalList(LocalText),
});
export type Result = z.infer<typeof Result>;

/**
 * The status of a project as its source states it. The library also computes a status from the
 * dates, and shows where the two disagree.
 */
export const DeclaredStatus = z.enum(['planned', 'in-progress', 'completed', 'suspended', 'cancelled']);
export type DeclaredStatus = z.infer<typeof DeclaredStatus>;

/**
 * A project. Modelled on the IATI activity standard 2.03, reduced to what a small organisation
 * records.
 *
 * @example
 * ```json
 * { "id": "nisma-barabar", "title": { "sq": "Nisma Barabar" },
 *   "parties": [{ "organisation": "casa", "role": "implementer" }],
 *   "dates": { "start": "2022-12-15" }, "duration": { "months": 6 },
 *   "declaredStatus": "in-progress" }
 * ```
 */
export const Project = z.looseObject({
  /** Stable, and unique among the projects. */
  id: ProjectId,
  /** The title of the project. */
  title: LocalText,
  /** The participants and their roles, at least one. */
  parties: z.array(Party).check(z.minLength(1, 'too-few')),
  /** The period of the project. */
  dates: z.optional(Dates),
  /**
   * The duration, if the source states one. If there is a start but no end, the end is derived from
   * it and shown as derived.
   */
  duration: z.optional(
    z.looseObject({
      /** The number of whole months. */
      months: z.int().check(z.gte(1, 'bad-number'), z.lte(600, 'bad-number')),
    }),
  ),
  /** The status that the source states. */
  declaredStatus: z.optional(DeclaredStatus),
  /** What it does, in two or three sentences. */
  summary: z.optional(LocalText),
  /** The goals. */
  goals: optionalList(LocalText),
  /** The results. */
  results: optionalList(Result),
  /** The activities. */
  activities: optionalList(LocalText),
  /** The target groups. */
  targetGroups: optionalList(LocalText),
  /** The programme that it belongs to. */
  programme: z.optional(ProgrammeId),
  /** The component of that programme that it belongs to. */
  component: z.optional(ComponentId),
  /** The municipalities in which it takes place. */
  municipalities: optionalList(MunicipalityId),
  /** The total budget. */
  budget: z.optional(Money),
  /** Documents about it. */
  documents: optionalList(DocumentLink),
  /** A picture. */
  image: z.optional(Picture),
  /** The acknowledgement that its funder requires, verbatim. */
  acknowledgement: z.optional(LocalText),
  /** The URL of a page about it. */
  url: z.optional(Link),
  ...recordFields,
});
export type Project = z.infer<typeof Project>;

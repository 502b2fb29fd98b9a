import * as z from 'zod/mini';
import { Dates } from './dates.ts';
import { ComponentId, MunicipalityId, ProgrammeId, ProjectId } from './id.ts';
import { DocumentLink, Link, Picture } from './link.ts';
import { LocalText } from './local-text.ts';
import { Money } from './money.ts';
import { Party } from './party.ts';
import { optionalList, recordFields } from './record.ts';

/** How far a result reaches: what was made, what changed by it, what became different for good. Source: OECD DAC glossary. */
export const ResultKind = z.enum(['output', 'outcome', 'impact']);
export type ResultKind = z.infer<typeof ResultKind>;

/** What a project brings about. */
export const Result = z.looseObject({
  /** The result, as a sentence. */
  text: LocalText,
  /** How far it reaches. */
  kind: z.optional(ResultKind),
  /** By what one sees that it was reached. */
  indicators: optionalList(LocalText),
});
export type Result = z.infer<typeof Result>;

/** What people said of a project. The library computes its own status from the dates and shows where the two disagree. */
export const DeclaredStatus = z.enum(['planned', 'in-progress', 'completed', 'suspended', 'cancelled']);
export type DeclaredStatus = z.infer<typeof DeclaredStatus>;

/**
 * A project. Source of the shape: IATI activity 2.03, as far as a small organisation keeps such facts.
 *
 * @example
 * ```json
 * { "id": "nisma-barabar", "title": { "sq": "Nisma Barabar" }, "parties": [{ "organisation": "casa", "role": "implementer" }],
 *   "dates": { "start": "2022-12-15" }, "duration": { "months": 6 }, "declaredStatus": "in-progress" }
 * ```
 */
export const Project = z.looseObject({
  /** Stable and unique among the projects. */
  id: ProjectId,
  /** What the project is called. */
  title: LocalText,
  /** Who takes part, and as what: at least one. */
  parties: z.array(Party).check(z.minLength(1, 'too-few')),
  /** From when to when. */
  dates: z.optional(Dates),
  /** How long it lasts, where the source says so. With a start, the end is derived from it, and said to be derived. */
  duration: z.optional(
    z.looseObject({
      /** Whole months. */
      months: z.int().check(z.gte(1, 'bad-number'), z.lte(600, 'bad-number')),
    }),
  ),
  /** What the source says of its state. */
  declaredStatus: z.optional(DeclaredStatus),
  /** What it does, in two or three sentences. */
  summary: z.optional(LocalText),
  /** What it wants to reach. */
  goals: optionalList(LocalText),
  /** What it brings about. */
  results: optionalList(Result),
  /** What is done in it. */
  activities: optionalList(LocalText),
  /** For whom it is. */
  targetGroups: optionalList(LocalText),
  /** The programme to which it belongs. */
  programme: z.optional(ProgrammeId),
  /** The component of that programme. */
  component: z.optional(ComponentId),
  /** Where it works. */
  municipalities: optionalList(MunicipalityId),
  /** What it costs in all. */
  budget: z.optional(Money),
  /** Documents to read. */
  documents: optionalList(DocumentLink),
  /** A picture. */
  image: z.optional(Picture),
  /** The sentence that its funder asks for, word by word. */
  acknowledgement: z.optional(LocalText),
  /** A page about it. */
  url: z.optional(Link),
  ...recordFields,
});
export type Project = z.infer<typeof Project>;

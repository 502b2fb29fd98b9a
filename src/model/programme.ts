import * as z from 'zod/mini';
import { Dates } from './dates.ts';
import { ComponentId, MunicipalityId, ProgrammeId } from './id.ts';
import { Link } from './link.ts';
import { LocalText } from './local-text.ts';
import { Party } from './party.ts';
import { optionalList, recordFields } from './record.ts';

/** A part of a programme with goals of its own. */
export const Component = z.looseObject({
  /** Unique within the programme. */
  id: ComponentId,
  /** The title of the component. */
  title: LocalText,
  /** What it does. */
  summary: z.optional(LocalText),
  /** The goals. */
  goals: optionalList(LocalText),
});
export type Component = z.infer<typeof Component>;

/**
 * A group of municipalities, as a programme defines it. The label describes the programme's
 * grouping, not the municipalities themselves.
 */
export const PlaceGroup = z.looseObject({
  /** The programme's name for the group. */
  label: z.optional(LocalText),
  /** The municipalities in the group. */
  municipalities: z.array(MunicipalityId),
});
export type PlaceGroup = z.infer<typeof PlaceGroup>;

/**
 * A programme that runs for several years and contains projects, grants and services.
 *
 * @example
 * ```json
 * { "id": "akt-ls", "title": { "sq": "Avancojmë Kosovën së Bashku" },
 *   "parties": [{ "organisation": "usaid", "role": "funder" }] }
 * ```
 */
export const Programme = z.looseObject({
  /** Stable, and unique among the programmes. */
  id: ProgrammeId,
  /** The title of the programme. */
  title: LocalText,
  /** The acronym or short title. */
  shortTitle: z.optional(LocalText),
  /** Other titles that it is known by. */
  alternateTitles: optionalList(LocalText),
  /** What it does. */
  summary: z.optional(LocalText),
  /** The goals. */
  goals: optionalList(LocalText),
  /** The participants and their roles. */
  parties: optionalList(Party),
  /** The period of the programme. A year is shown as a year. */
  dates: z.optional(Dates),
  /** Its components. */
  components: optionalList(Component),
  /** The municipalities it covers, in the programme's own groups. */
  places: optionalList(PlaceGroup),
  /** The URL of a page about it. */
  url: z.optional(Link),
  ...recordFields,
});
export type Programme = z.infer<typeof Programme>;

import * as z from 'zod/mini';
import { Dates } from './dates.ts';
import { ComponentId, MunicipalityId, ProgrammeId } from './id.ts';
import { Link } from './link.ts';
import { LocalText } from './local-text.ts';
import { Party } from './party.ts';
import { optionalList, recordFields } from './record.ts';

/** A part of a programme, with goals of its own. */
export const Component = z.looseObject({
  /** Unique within the programme. */
  id: ComponentId,
  /** What the component is called. */
  title: LocalText,
  /** What it does. */
  summary: z.optional(LocalText),
  /** What it wants to reach. */
  goals: optionalList(LocalText),
});
export type Component = z.infer<typeof Component>;

/** Municipalities under a heading of the programme's own. The heading says nothing of the places: a majority is no property of a place. */
export const PlaceGroup = z.looseObject({
  /** The programme's own name for the group. */
  label: z.optional(LocalText),
  /** The municipalities of the group. */
  municipalities: z.array(MunicipalityId),
});
export type PlaceGroup = z.infer<typeof PlaceGroup>;

/**
 * A programme: a frame of several years in which projects, grants and services have their place.
 *
 * @example { "id": "akt-ls", "title": { "sq": "Avancojmë Kosovën së Bashku" }, "parties": [{ "organisation": "usaid", "role": "funder" }] }
 */
export const Programme = z.looseObject({
  /** Stable and unique among the programmes. */
  id: ProgrammeId,
  /** What the programme is called. */
  title: LocalText,
  /** The acronym or short form. */
  shortTitle: z.optional(LocalText),
  /** Other titles under which it is known. */
  alternateTitles: optionalList(LocalText),
  /** What it does. */
  summary: z.optional(LocalText),
  /** What it wants to reach. */
  goals: optionalList(LocalText),
  /** Who takes part, and as what. */
  parties: optionalList(Party),
  /** From when to when. Years stay years: nothing is computed from them. */
  dates: z.optional(Dates),
  /** Its components. */
  components: optionalList(Component),
  /** Where it works, in groups of its own. */
  places: optionalList(PlaceGroup),
  /** A page about it. */
  url: z.optional(Link),
  ...recordFields,
});
export type Programme = z.infer<typeof Programme>;

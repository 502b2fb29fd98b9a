import * as z from 'zod/mini';
import { MunicipalityId, OrganisationId, PublicEventId } from './id.ts';
import { Link } from './link.ts';
import { LanguageTag, LocalText } from './local-text.ts';
import { Moment, Zone } from './moment.ts';
import { Party } from './party.ts';
import { optionalList, recordFields } from './record.ts';

/** What people said of an event. Whether it is over is computed from its dates. */
export const EventStatus = z.enum(['scheduled', 'cancelled', 'postponed', 'moved-online']);
export type EventStatus = z.infer<typeof EventStatus>;

/** What sort of event it is. */
export const EventKind = z.enum([
  'meeting',
  'training',
  'info-session',
  'conference',
  'workshop',
  'exchange',
  'national-week',
  'other',
]);
export type EventKind = z.infer<typeof EventKind>;

/**
 * Something that happens at a time and that people can come to, or a series of such. Source of the shape: schema.org `Event`.
 *
 * @example { "id": "takimi-i-pare", "title": { "sq": "Takimi i parë" }, "starts": "2018-03-14" }
 */
export const PublicEvent = z.looseObject({
  /** Stable and unique among the events. */
  id: PublicEventId,
  /** What the event is called. */
  title: LocalText,
  /** When it begins. A series that has no date yet has none. */
  starts: z.optional(Moment),
  /** When it ends. A day without an hour is the last day. */
  ends: z.optional(Moment),
  /** The zone of these clocks. Without it, the zone of the dataset. */
  zone: z.optional(Zone),
  /** What sort of event it is. */
  kind: z.optional(EventKind),
  /** Who holds it. */
  organiser: z.optional(OrganisationId),
  /** Who else takes part, and as what. */
  parties: optionalList(Party),
  /** The sentence that its funder asks for, word by word. */
  acknowledgement: z.optional(LocalText),
  /** What people said of it. Without it, it is scheduled. */
  status: z.optional(EventStatus),
  /** Where it is. */
  municipality: z.optional(MunicipalityId),
  /** The house and room. */
  venue: z.optional(LocalText),
  /** Where one takes part from afar. */
  onlineUrl: z.optional(Link),
  /** Where one registers. */
  registrationUrl: z.optional(Link),
  /** Until when one can register. */
  registrationCloses: z.optional(Moment),
  /** The series to which it belongs. */
  series: z.optional(PublicEventId),
  /** What happens there. */
  summary: z.optional(LocalText),
  /** In which languages. */
  languages: optionalList(LanguageTag),
  /** A page about it. */
  url: z.optional(Link),
  ...recordFields,
});
export type PublicEvent = z.infer<typeof PublicEvent>;

import * as z from 'zod/mini';
import { MunicipalityId, OrganisationId, PublicEventId } from './id.ts';
import { Link, Picture } from './link.ts';
import { LanguageTag, LocalText } from './local-text.ts';
import { Moment, Zone } from './moment.ts';
import { Party } from './party.ts';
import { optionalList, recordFields } from './record.ts';

/**
 * The status of an event as its organiser states it. Whether it is over is computed from its dates.
 */
export const EventStatus = z.enum(['scheduled', 'cancelled', 'postponed', 'moved-online']);
export type EventStatus = z.infer<typeof EventStatus>;

/** The kind of event. */
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
 * An event that people can attend, or a series of events. Modelled on `Event` of schema.org.
 *
 * @example { "id": "takimi-i-pare", "title": { "sq": "Takimi i parë" }, "starts": "2018-03-14" }
 */
export const PublicEvent = z.looseObject({
  /** Stable, and unique among the events. */
  id: PublicEventId,
  /** The title of the event. */
  title: LocalText,
  /** When it begins. A series can have no date. */
  starts: z.optional(Moment),
  /** When it ends. A day without a time is the last day (inclusive). */
  ends: z.optional(Moment),
  /** The time zone of its times. Default: the zone of the dataset. */
  zone: z.optional(Zone),
  /** The kind of event. */
  kind: z.optional(EventKind),
  /** The organiser. */
  organiser: z.optional(OrganisationId),
  /** The other participants and their roles. */
  parties: optionalList(Party),
  /** The acknowledgement that its funder requires, verbatim. */
  acknowledgement: z.optional(LocalText),
  /** The status that its organiser states. Default: `scheduled`. */
  status: z.optional(EventStatus),
  /** The municipality in which it takes place. */
  municipality: z.optional(MunicipalityId),
  /** The venue: the building and the room. */
  venue: z.optional(LocalText),
  /** Where to take part online. */
  onlineUrl: z.optional(Link),
  /** Where to register. */
  registrationUrl: z.optional(Link),
  /** When registration closes. */
  registrationCloses: z.optional(Moment),
  /** The series that it belongs to. */
  series: z.optional(PublicEventId),
  /** A summary of the event. */
  summary: z.optional(LocalText),
  /** A picture. */
  image: z.optional(Picture),
  /** The languages in which it is held. */
  languages: optionalList(LanguageTag),
  /** The URL of a page about it. */
  url: z.optional(Link),
  ...recordFields,
});
export type PublicEvent = z.infer<typeof PublicEvent>;

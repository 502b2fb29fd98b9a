import * as z from 'zod/mini';
import { Article } from './article.ts';
import { Grant } from './grant.ts';
import { GrantCall } from './grant-call.ts';
import { OrganisationId } from './id.ts';
import { LanguageTag, LocalText } from './local-text.ts';
import { Membership } from './membership.ts';
import { Moment, Zone } from './moment.ts';
import { Municipality } from './municipality.ts';
import { Organisation } from './organisation.ts';
import { PlainDate } from './plain-date.ts';
import { Programme } from './programme.ts';
import { Project } from './project.ts';
import { PublicEvent } from './public-event.ts';
import { Service } from './service.ts';

const list = <Item extends z.ZodMiniType>(item: Item) => z._default(z.array(item), []);

/** What a dataset says of itself, before its lists. */
export const datasetFields = {
  /** The version of this form. */
  ura: z.literal('1'),
  /** What the dataset is called. */
  title: LocalText,
  /** The organisation that answers for it. */
  publisher: OrganisationId,
  /** The language in which plain strings are read. */
  language: LanguageTag,
  /** The licence under which the data may be used: its name, as "CC BY 4.0", or its address. */
  licence: z.optional(z.string().check(z.regex(/\S/, 'empty-text'))),
  /** When something in it last changed. */
  updatedAt: z.optional(z.union([PlainDate, Moment])),
  /** The zone of times that have none of their own. Without it, `Europe/Belgrade`. */
  zone: z.optional(Zone),
  /** Where an editor mends a record: an address with `{noun}` and `{id}` in it. */
  editUrl: z.optional(z.string().check(z.regex(/^https?:\/\/[^\s/?#][^\s]*$/i, 'bad-link'))),
};

/** The schema of each list of records. */
export const recordSchemas = {
  organisations: Organisation,
  memberships: Membership,
  programmes: Programme,
  projects: Project,
  grants: Grant,
  calls: GrantCall,
  services: Service,
  events: PublicEvent,
  articles: Article,
};

/**
 * A whole data file: who there is, what runs, what is open and where. Ids are unique per list; references are ids.
 *
 * @example
 * ```json
 * { "ura": "1", "title": { "sq": "Rrjeti" }, "publisher": "rrjeti", "language": "sq",
 *   "organisations": [{ "id": "rrjeti", "name": "Rrjeti", "kind": "network" }] }
 * ```
 */
export const Dataset = z.looseObject({
  ...datasetFields,
  /** Organisations, networks, institutions, businesses, informal groups. */
  organisations: list(Organisation),
  /** Who belongs to which network. */
  memberships: list(Membership),
  /** Programmes with their components. */
  programmes: list(Programme),
  /** Projects. */
  projects: list(Project),
  /** Grants that were awarded. */
  grants: list(Grant),
  /** Calls for applications. */
  calls: list(GrantCall),
  /** Services: help desks, trainings, advice. */
  services: list(Service),
  /** Events and series of events. */
  events: list(PublicEvent),
  /** News. */
  articles: list(Article),
  /** Places outside the gazetteer, in its form. */
  municipalities: list(Municipality),
});
export type Dataset = z.infer<typeof Dataset>;

/** A record of any noun. */
export type AnyRecord = Dataset[keyof typeof recordSchemas][number];

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

/** The fields of a dataset other than its lists. */
export const datasetFields = {
  /** The version of the data format. */
  ura: z.literal('1'),
  /** The title of the dataset. */
  title: LocalText,
  /** The id of the organisation that is responsible for it. */
  publisher: OrganisationId,
  /** The language of texts that are plain strings. */
  language: LanguageTag,
  /** The licence of the data: its name, such as "CC BY 4.0", or its URL. */
  licence: z.optional(z.string().check(z.regex(/\S/, 'empty-text'))),
  /** When the dataset last changed. */
  updatedAt: z.optional(z.union([PlainDate, Moment])),
  /** The time zone of records without one of their own. Default: `Europe/Belgrade`. */
  zone: z.optional(Zone),
  /** The URL at which an editor can correct a record, with the placeholders `{noun}` and `{id}`. */
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
 * A complete data file: its header and one list for each noun. Ids are unique within their list,
 * and records refer to each other by id.
 *
 * @example
 * ```json
 * { "ura": "1", "title": { "sq": "Rrjeti" }, "publisher": "rrjeti", "language": "sq",
 *   "organisations": [{ "id": "rrjeti", "name": "Rrjeti", "kind": "network" }] }
 * ```
 */
export const Dataset = z.looseObject({
  ...datasetFields,
  /** Organisations, networks, institutions, businesses and informal groups. */
  organisations: list(Organisation),
  /** Which organisations and people belong to which network. */
  memberships: list(Membership),
  /** Programmes and their components. */
  programmes: list(Programme),
  /** Projects. */
  projects: list(Project),
  /** Grants that were awarded. */
  grants: list(Grant),
  /** Calls for applications. */
  calls: list(GrantCall),
  /** Services, such as help desks, training and advice. */
  services: list(Service),
  /** Events and series of events. */
  events: list(PublicEvent),
  /** News articles. */
  articles: list(Article),
  /** Municipalities that the built-in gazetteer does not have. */
  municipalities: list(Municipality),
});
export type Dataset = z.infer<typeof Dataset>;

/** A record of any noun. */
export type AnyRecord = Dataset[keyof typeof recordSchemas][number];

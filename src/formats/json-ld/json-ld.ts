import type { LinkedDataset } from '../../dataset/link/link-dataset.ts';
import type { Locale } from '../../language/locale.ts';
import { serviceMessages } from '../../language/messages/services.ts';
import { pickText } from '../../language/text.ts';
import type { AnyRecord } from '../../model/dataset.ts';
import type { Article } from '../../model/article.ts';
import type { Grant } from '../../model/grant.ts';
import type { LocalText } from '../../model/local-text.ts';
import { NOUNS, type Noun } from '../../model/noun.ts';
import type { Organisation, OrganisationKind } from '../../model/organisation.ts';
import type { Party } from '../../model/party.ts';
import type { Programme } from '../../model/programme.ts';
import type { Project } from '../../model/project.ts';
import type { PublicEvent } from '../../model/public-event.ts';
import type { Service } from '../../model/service.ts';
import { isExample } from '../../model/provenance.ts';
import { municipalityName } from '../../places/gazetteer.ts';
import { eventSpan } from '../../time/event-span.ts';
import { withOffset } from '../../time/with-offset.ts';
import { resolveZone } from '../../time/zones.ts';

/** A value of JSON-LD. */
export type JsonLdValue = string | number | JsonLdNode | readonly JsonLdValue[];

/** A thing of JSON-LD with its properties. */
export interface JsonLdNode {
  readonly [property: string]: JsonLdValue;
}

/** In which data the records stand, and where on the site. */
export interface JsonLdOptions {
  /** The data to which the records belong. */
  readonly linked: LinkedDataset;
  /** The whole address of the page that the site has for a record. Without it, a record has the page that it names itself. */
  readonly pageOf?: ((noun: Noun, id: string) => string | undefined) | undefined;
  /** The whole address of a picture of the data. Without it, only pictures whose address is whole in the data are named. */
  readonly imageAt?: ((src: string) => string | undefined) | undefined;
  /** The pages above that of the record, from the front page down, as a visitor reads them: with them comes a `BreadcrumbList`. */
  readonly trail?: readonly { readonly name: string; readonly url: string }[] | undefined;
}

interface Context extends JsonLdOptions {
  readonly locale: Locale;
}

type Properties = Readonly<Record<string, JsonLdValue | undefined | false>>;

const isNothing = (value: JsonLdValue | undefined | false) =>
  value === undefined || value === false || value === '' || (Array.isArray(value) && value.length === 0);

/** A thing with the properties that have a value. */
const node = (type: string, properties: Properties): JsonLdNode =>
  Object.fromEntries([
    ['@type', type],
    ...Object.entries(properties).filter(([, value]) => !isNothing(value)),
  ]) as JsonLdNode;

/** One value as it is, several as a list. */
const some = (values: readonly JsonLdValue[]): JsonLdValue => (values.length === 1 ? values[0]! : values);

const said = (text: LocalText | undefined, { locale, linked }: Context) =>
  text === undefined ? undefined : pickText(text, locale, linked.dataset.language).text;

const web = (address: string | undefined) =>
  address !== undefined && /^https?:\/\/[^\s\\]+$/i.test(address) ? address : undefined;

const pageOf = (noun: Noun, { id }: AnyRecord, own: string | undefined, context: Context) =>
  web(context.pageOf?.(noun, id)) ?? web(own);

const imageAt = (image: { readonly src: string } | undefined, context: Context) =>
  image && web(context.imageAt ? context.imageAt(image.src) : image.src);

const TYPES: { readonly [Kind in OrganisationKind]?: string } = {
  ngo: 'NGO',
  'community-based': 'NGO',
  foundation: 'NGO',
  'public-institution': 'GovernmentOrganization',
  municipality: 'GovernmentOrganization',
  embassy: 'GovernmentOrganization',
};

const country = (id: string | undefined, { linked }: Context) =>
  id === undefined ? undefined : linked.places.get(id)?.country;

const placeName = (id: string | undefined, { locale, linked }: Context) =>
  id === undefined ? undefined : municipalityName(id, locale, linked.places)?.text;

const addressIn = (municipality: string | undefined, street: LocalText | undefined, context: Context) =>
  municipality === undefined && street === undefined
    ? undefined
    : node('PostalAddress', {
        streetAddress: said(street, context),
        addressLocality: placeName(municipality, context),
        addressCountry: country(municipality, context),
      });

const areas = (ids: readonly string[] | undefined, context: Context) =>
  some(
    (ids ?? [])
      .flatMap((id) => placeName(id, context) ?? [])
      .map((name) => node('AdministrativeArea', { name })),
  );

/** An organisation in short, as something else names it. One that is an example is none. */
function named(record: Organisation | undefined, context: Context): JsonLdNode | undefined {
  return record && !isExample(record.tags)
    ? node(TYPES[record.kind] ?? 'Organization', {
        name: said(record.name, context),
        url: web(record.website),
      })
    : undefined;
}

const all = (ids: readonly string[], context: Context) =>
  some(ids.flatMap((id) => named(context.linked.get('organisations', id), context) ?? []));

const funders = (parties: readonly Party[] | undefined, context: Context) =>
  some(
    context.linked
      .parties(parties, 'funder')
      .flatMap(({ organisation }) => named(organisation, context) ?? []),
  );

function organisation(record: Organisation, context: Context): JsonLdNode {
  const { linked } = context;
  const places = (record.offices ?? []).map((office) =>
    node('Place', {
      name: said(office.name, context),
      telephone: office.phone,
      address: addressIn(office.municipality, office.address, context),
    }),
  );
  return node(TYPES[record.kind] ?? 'Organization', {
    name: said(record.name, context),
    alternateName: some(
      [record.shortName, ...(record.alternateNames ?? [])].flatMap((name) => said(name, context) ?? []),
    ),
    description: said(record.summary, context),
    url: web(record.website) ?? pageOf('organisations', record, undefined, context),
    mainEntityOfPage: pageOf('organisations', record, undefined, context),
    logo: imageAt(record.logo, context),
    email: record.email,
    telephone: record.phone,
    address:
      addressIn(record.municipality, undefined, context) ??
      (record.country && node('PostalAddress', { addressCountry: record.country })),
    location: some(places),
    foundingDate: record.founded,
    dissolutionDate: record.dissolved,
    knowsLanguage: some(record.languages ?? []),
    identifier: some(
      (record.identifiers ?? []).map(({ scheme, value }) =>
        node('PropertyValue', { propertyID: scheme, value }),
      ),
    ),
    sameAs: some((record.social ?? []).flatMap((address) => web(address) ?? [])),
    parentOrganization: named(linked.get('organisations', record.parent), context),
    memberOf: some(
      [...new Set(linked.networksOf(record.id))].flatMap((network) => named(network, context) ?? []),
    ),
  });
}

const STATUSES = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  'moved-online': 'EventMovedOnline',
} as const;

function event(record: PublicEvent, context: Context): JsonLdNode {
  const { linked } = context;
  const zone = resolveZone(record.zone, linked.dataset.zone);
  const { from, to } = eventSpan(record);
  const isOnline = record.status === 'moved-online' || record.onlineUrl !== undefined;
  const isOnsite = record.status !== 'moved-online' && (record.venue ?? record.municipality) !== undefined;
  const mode = isOnline ? (isOnsite ? 'Mixed' : 'Online') : isOnsite ? 'Offline' : undefined;
  const series = linked.get('events', record.series);
  return node('Event', {
    name: said(record.title, context),
    description: said(record.summary, context),
    url: pageOf('events', record, record.url, context) ?? web(record.registrationUrl),
    startDate: from && withOffset(from, zone, 'start'),
    endDate: to && withOffset(to, zone, 'end'),
    eventStatus: `https://schema.org/${STATUSES[record.status ?? 'scheduled']}`,
    eventAttendanceMode: mode && `https://schema.org/${mode}EventAttendanceMode`,
    location: some([
      ...(isOnsite
        ? [
            node('Place', {
              name: said(record.venue, context) ?? placeName(record.municipality, context),
              address: addressIn(record.municipality, undefined, context),
            }),
          ]
        : []),
      ...(web(record.onlineUrl) ? [node('VirtualLocation', { url: record.onlineUrl })] : []),
    ]),
    organizer: named(linked.get('organisations', record.organiser), context),
    funder: funders(record.parties, context),
    superEvent: series && !isExample(series.tags) && node('Event', { name: said(series.title, context) }),
    inLanguage: some(record.languages ?? []),
  });
}

function grant(record: Grant, context: Context): JsonLdNode {
  const { linked } = context;
  const { recipient, amount } = record;
  const paid = linked.get('projects', record.project);
  const got =
    typeof recipient === 'string' ? named(linked.get('organisations', recipient), context) : undefined;
  return node('MonetaryGrant', {
    name: said(record.title, context),
    description: said(record.summary, context),
    url: pageOf('grants', record, undefined, context),
    funder: all(record.funders, context),
    amount: amount && node('MonetaryAmount', { value: amount.amount, currency: amount.currency }),
    // Of a person nothing is said: what stands in the page for people is not yet meant for every machine.
    fundedItem: some([
      ...(paid && !isExample(paid.tags) ? [node('Project', { name: said(paid.title, context) })] : []),
      ...(got ? [got] : []),
    ]),
  });
}

/** A project or programme. In this vocabulary both are organisations for a time, which have no place for when they began and ended. */
function undertaking(
  noun: 'projects' | 'programmes',
  record: Project | Programme,
  municipalities: readonly string[],
  context: Context,
): JsonLdNode {
  const run = context.linked
    .parties(record.parties)
    .filter(({ role }) => role === 'lead' || role === 'implementer' || role === 'partner');
  return node('Project', {
    name: said(record.title, context),
    description: said(record.summary, context),
    url: pageOf(noun, record, record.url, context),
    funder: funders(record.parties, context),
    member: some(run.flatMap(({ organisation: who }) => named(who, context) ?? [])),
    areaServed: areas(municipalities, context),
  });
}

function project(record: Project, context: Context): JsonLdNode {
  const programme = context.linked.get('programmes', record.programme);
  const image = imageAt(record.image, context);
  return {
    ...undertaking('projects', record, record.municipalities ?? [], context),
    ...(image && { image }),
    ...(programme &&
      !isExample(programme.tags) && {
        parentOrganization: node('Project', { name: said(programme.title, context) }),
      }),
  };
}

const programme = (record: Programme, context: Context): JsonLdNode =>
  undertaking(
    'programmes',
    record,
    (record.places ?? []).flatMap(({ municipalities }) => municipalities),
    context,
  );

function service(record: Service, context: Context): JsonLdNode {
  const { linked, locale } = context;
  const { provider, contact, offices = [], languages = [] } = record;
  const who = linked.get('organisations', provider.organisation);
  const programme = linked.get('programmes', provider.programme);
  const known = (who?.offices ?? []).filter(({ id }) => offices.includes(id));
  const channel = {
    serviceUrl: web(record.url) ?? web(contact?.url),
    servicePhone: contact?.phone && node('ContactPoint', { telephone: contact.phone }),
    availableLanguage: some(languages),
    serviceLocation: some(
      known.map((office) =>
        node('Place', {
          name: said(office.name, context),
          address: addressIn(office.municipality, office.address, context),
        }),
      ),
    ),
  };
  return node('Service', {
    name: said(record.title, context),
    description: said(record.summary, context),
    url: pageOf('services', record, record.url, context),
    serviceType: serviceMessages(locale).kinds[record.kind],
    provider:
      named(who, context) ??
      (programme && !isExample(programme.tags) && node('Project', { name: said(programme.title, context) })),
    availableChannel: Object.values(channel).every(isNothing) ? undefined : node('ServiceChannel', channel),
  });
}

function article(record: Article, context: Context): JsonLdNode {
  const { dataset } = context.linked;
  return node('NewsArticle', {
    headline: said(record.title, context),
    description: said(record.summary, context),
    articleBody: (record.body ?? []).map((text) => said(text, context)).join('\n\n'),
    datePublished: record.published,
    url: pageOf('articles', record, record.url, context),
    image: imageAt(record.image, context),
    publisher: named(context.linked.get('organisations', dataset.publisher), context),
    inLanguage: pickText(record.title, context.locale, dataset.language).lang,
  });
}

/** How a record of each noun is said; schema.org has no words for calls and memberships. */
const SAID: { readonly [N in Noun]?: (record: never, context: Context) => JsonLdNode } = {
  organisations: organisation,
  programmes: programme,
  projects: project,
  grants: grant,
  services: service,
  events: event,
  articles: article,
};

function nodesOf(record: AnyRecord, context: Context): readonly JsonLdNode[] {
  const noun = record && NOUNS.find((each) => context.linked.get(each, record.id) === record);
  const write = noun && SAID[noun];
  return write && !isExample(record.tags) ? [write(record as never, context)] : [];
}

/** Where the page of one record stands on its site. The last step is the page itself, which needs no address. */
function breadcrumbs(record: AnyRecord, { trail = [], ...context }: Context): readonly JsonLdNode[] {
  const { title, name } = record as { title?: LocalText; name?: LocalText };
  const own = said(title ?? name, context);
  const steps = trail.filter(({ url }) => web(url));
  return steps.length && own
    ? [
        node('BreadcrumbList', {
          itemListElement: [...steps, { name: own, url: undefined }].map((step, index) =>
            node('ListItem', { position: index + 1, name: step.name, item: step.url }),
          ),
        }),
      ]
    : [];
}

/**
 * Says records in the words of schema.org, for search engines: `NGO` and other organisations, `Event`, `MonetaryGrant`, `Project`, `Service`,
 * `NewsArticle`, and a `BreadcrumbList` where the pages above the record are given.
 *
 * Nothing is said of a call: schema.org has no type for one. An `Event` is something that one attends, a `MonetaryGrant` is given already, and
 * search engines would show it as that. Nor of records that are examples, since machines take what they read for a fact. Nor of people who got a
 * grant. Dates of projects are left out, for the type has no place for them. Source: schema.org 30.0.
 *
 * @param what a record of `linked`, or several
 * @param locale the language of its texts
 * @returns the JSON-LD, or `undefined` where there is nothing to say
 * @example
 * const grant = toJsonLd(linked.get('organisations', 'd4d'), 'sq', { linked });
 * grant?.['@type'] // 'NGO'
 */
export function toJsonLd(
  what: AnyRecord | readonly AnyRecord[] | undefined,
  locale: Locale,
  options: JsonLdOptions,
): JsonLdNode | undefined {
  const context: Context = { ...options, locale };
  const records = (Array.isArray(what) ? what : what ? [what] : []) as readonly AnyRecord[];
  const nodes = [
    ...records.flatMap((record) => nodesOf(record, context)),
    ...(what && !Array.isArray(what) ? breadcrumbs(what as AnyRecord, context) : []),
  ];
  if (!nodes.length) return undefined;
  return nodes.length === 1
    ? { '@context': 'https://schema.org', ...nodes[0]! }
    : { '@context': 'https://schema.org', '@graph': nodes };
}

/**
 * Writes {@link toJsonLd} as a `<script>` for the head or body of a page. Whatever the data holds, the script ends where it should: no `<` or `>` stands
 * in it as such, nor a character that ends a line of a script. It is data, so a strict Content-Security-Policy lets it be in the HTML of
 * a page. Put in by a script it is refused or reported where Trusted Types are required, so no element of ours does it.
 *
 * @returns the element, on one line, or an empty text where there is nothing to say
 * @example
 * const script = toJsonLdScript(linked.get('organisations', 'd4d'), 'sq', { linked });
 * script.slice(0, 35) // '<script type="application/ld+json">'
 */
export function toJsonLdScript(
  what: AnyRecord | readonly AnyRecord[] | undefined,
  locale: Locale,
  options: JsonLdOptions,
): string {
  const data = toJsonLd(what, locale, options);
  if (!data) return '';
  const text = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json">${text}</script>`;
}

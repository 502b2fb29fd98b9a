import type { Article } from '../../model/article.ts';
import type { Grant } from '../../model/grant.ts';
import type { LocalText } from '../../model/local-text.ts';
import type { Noun } from '../../model/noun.ts';
import type { Organisation, OrganisationKind } from '../../model/organisation.ts';
import type { Party } from '../../model/party.ts';
import { isExample } from '../../model/provenance.ts';
import type { Programme } from '../../model/programme.ts';
import type { Project } from '../../model/project.ts';
import type { PublicEvent } from '../../model/public-event.ts';
import type { Service } from '../../model/service.ts';
import { isUnreadable } from '../../model/statements.ts';
import { serviceMessages } from '../../language/messages/services.ts';
import { pickText } from '../../language/text.ts';
import { municipalityName } from '../../places/gazetteer.ts';
import { eventSpan } from '../../time/event-span.ts';
import { withOffset } from '../../time/with-offset.ts';
import { resolveZone } from '../../time/zones.ts';
import { imageUrl, pageUrl, textOf, webUrl, type Context } from './context.ts';
import { isEmpty, node, oneOrMany, type JsonLdNode } from './node.ts';
import { ownValue } from '../../language/own-value.ts';

const ORGANISATION_TYPES: { readonly [Kind in OrganisationKind]?: string } = {
  ngo: 'NGO',
  'community-based': 'NGO',
  foundation: 'NGO',
  'public-institution': 'GovernmentOrganization',
  municipality: 'GovernmentOrganization',
  embassy: 'GovernmentOrganization',
};

const countryOf = (id: string | undefined, { linked }: Context) =>
  id === undefined ? undefined : linked.places.get(id)?.country;

const placeName = (id: string | undefined, { locale, linked }: Context) =>
  id === undefined ? undefined : municipalityName(id, locale, linked.places)?.text;

const postalAddress = (municipality: string | undefined, street: LocalText | undefined, context: Context) =>
  municipality === undefined && street === undefined
    ? undefined
    : node('PostalAddress', {
        streetAddress: textOf(street, context),
        addressLocality: placeName(municipality, context),
        addressCountry: countryOf(municipality, context),
      });

const areasServed = (ids: readonly string[] | undefined, context: Context) =>
  oneOrMany(
    (ids ?? [])
      .flatMap((id) => placeName(id, context) ?? [])
      .map((name) => node('AdministrativeArea', { name })),
  );

/** A short form of an organisation, for records that refer to it. Nothing for an example. */
function organisationRef(record: Organisation | undefined, context: Context): JsonLdNode | undefined {
  return record && !isExample(record.tags)
    ? node(ownValue<string>(ORGANISATION_TYPES, record.kind) ?? 'Organization', {
        name: textOf(record.name, context),
        url: webUrl(record.website),
      })
    : undefined;
}

const organisationRefs = (ids: readonly string[], context: Context) =>
  oneOrMany(ids.flatMap((id) => organisationRef(context.linked.get('organisations', id), context) ?? []));

const funders = (parties: readonly Party[] | undefined, context: Context) =>
  oneOrMany(
    context.linked
      .parties(parties, 'funder')
      .flatMap(({ organisation }) => organisationRef(organisation, context) ?? []),
  );

function organisation(record: Organisation, context: Context): JsonLdNode {
  const { linked } = context;
  const places = (record.offices ?? []).map((office) =>
    node('Place', {
      name: textOf(office.name, context),
      telephone: office.phone,
      address: postalAddress(office.municipality, office.address, context),
    }),
  );
  return node(ownValue<string>(ORGANISATION_TYPES, record.kind) ?? 'Organization', {
    name: textOf(record.name, context),
    alternateName: oneOrMany(
      [record.shortName, ...(record.alternateNames ?? [])].flatMap((name) => textOf(name, context) ?? []),
    ),
    description: textOf(record.summary, context),
    url: webUrl(record.website) ?? pageUrl('organisations', record, undefined, context),
    mainEntityOfPage: pageUrl('organisations', record, undefined, context),
    logo: imageUrl(record.logo, context),
    email: record.email,
    telephone: record.phone,
    address:
      postalAddress(record.municipality, undefined, context) ??
      (record.country && node('PostalAddress', { addressCountry: record.country })),
    location: oneOrMany(places),
    foundingDate: record.founded,
    dissolutionDate: record.dissolved,
    knowsLanguage: oneOrMany(record.languages ?? []),
    identifier: oneOrMany(
      (record.identifiers ?? []).map(({ scheme, value }) =>
        node('PropertyValue', { propertyID: scheme, value }),
      ),
    ),
    sameAs: oneOrMany((record.social ?? []).flatMap((address) => webUrl(address) ?? [])),
    parentOrganization: organisationRef(linked.get('organisations', record.parent), context),
    memberOf: oneOrMany(
      [...new Set(linked.networksOf(record.id))].flatMap(
        (network) => organisationRef(network, context) ?? [],
      ),
    ),
  });
}

const EVENT_STATUSES = {
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
    name: textOf(record.title, context),
    description: textOf(record.summary, context),
    url: pageUrl('events', record, record.url, context) ?? webUrl(record.registrationUrl),
    image: imageUrl(record.image, context),
    startDate: from && withOffset(from, zone, 'start'),
    endDate: to && withOffset(to, zone, 'end'),
    eventStatus: isUnreadable(record, 'status')
      ? undefined
      : `https://schema.org/${EVENT_STATUSES[record.status ?? 'scheduled']}`,
    eventAttendanceMode: mode && `https://schema.org/${mode}EventAttendanceMode`,
    location: oneOrMany([
      ...(isOnsite
        ? [
            node('Place', {
              name: textOf(record.venue, context) ?? placeName(record.municipality, context),
              address: postalAddress(record.municipality, undefined, context),
            }),
          ]
        : []),
      ...(webUrl(record.onlineUrl) ? [node('VirtualLocation', { url: record.onlineUrl })] : []),
    ]),
    organizer: organisationRef(linked.get('organisations', record.organiser), context),
    funder: funders(record.parties, context),
    superEvent: series && !isExample(series.tags) && node('Event', { name: textOf(series.title, context) }),
    inLanguage: oneOrMany(record.languages ?? []),
  });
}

function grant(record: Grant, context: Context): JsonLdNode {
  const { linked } = context;
  const { recipient, amount } = record;
  const funded = linked.get('projects', record.project);
  const recipientRef =
    typeof recipient === 'string'
      ? organisationRef(linked.get('organisations', recipient), context)
      : undefined;
  return node('MonetaryGrant', {
    name: textOf(record.title, context),
    description: textOf(record.summary, context),
    url: pageUrl('grants', record, undefined, context),
    funder: organisationRefs(record.funders, context),
    amount: amount && node('MonetaryAmount', { value: amount.amount, currency: amount.currency }),
    // Individuals are left out: their names are shown to readers, but not published for machines.
    fundedItem: oneOrMany([
      ...(funded && !isExample(funded.tags)
        ? [node('Project', { name: textOf(funded.title, context) })]
        : []),
      ...(recipientRef ? [recipientRef] : []),
    ]),
  });
}

/** A project or programme. schema.org treats both as organisations and has no dates for them. */
function undertaking(
  noun: 'projects' | 'programmes',
  record: Project | Programme,
  municipalities: readonly string[],
  context: Context,
): JsonLdNode {
  const participants = context.linked
    .parties(record.parties)
    .filter(({ role }) => role === 'lead' || role === 'implementer' || role === 'partner');
  return node('Project', {
    name: textOf(record.title, context),
    description: textOf(record.summary, context),
    url: pageUrl(noun, record, record.url, context),
    funder: funders(record.parties, context),
    member: oneOrMany(
      participants.flatMap(({ organisation }) => organisationRef(organisation, context) ?? []),
    ),
    areaServed: areasServed(municipalities, context),
  });
}

function project(record: Project, context: Context): JsonLdNode {
  const programme = context.linked.get('programmes', record.programme);
  const image = imageUrl(record.image, context);
  return {
    ...undertaking('projects', record, record.municipalities ?? [], context),
    ...(image && { image }),
    ...(programme &&
      !isExample(programme.tags) && {
        parentOrganization: node('Project', { name: textOf(programme.title, context) }),
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
  const providingOrganisation = linked.get('organisations', provider.organisation);
  const programme = linked.get('programmes', provider.programme);
  const providerOffices = (providingOrganisation?.offices ?? []).filter(({ id }) => offices.includes(id));
  const channel = {
    serviceUrl: webUrl(record.url) ?? webUrl(contact?.url),
    servicePhone: contact?.phone && node('ContactPoint', { telephone: contact.phone }),
    availableLanguage: oneOrMany(languages),
    serviceLocation: oneOrMany(
      providerOffices.map((office) =>
        node('Place', {
          name: textOf(office.name, context),
          address: postalAddress(office.municipality, office.address, context),
        }),
      ),
    ),
  };
  return node('Service', {
    name: textOf(record.title, context),
    description: textOf(record.summary, context),
    url: pageUrl('services', record, record.url, context),
    serviceType: serviceMessages(locale).kinds[record.kind],
    provider:
      organisationRef(providingOrganisation, context) ??
      (programme &&
        !isExample(programme.tags) &&
        node('Project', { name: textOf(programme.title, context) })),
    availableChannel: Object.values(channel).every(isEmpty) ? undefined : node('ServiceChannel', channel),
  });
}

function article(record: Article, context: Context): JsonLdNode {
  const { dataset } = context.linked;
  return node('NewsArticle', {
    headline: textOf(record.title, context),
    description: textOf(record.summary, context),
    articleBody: (record.body ?? []).map((text) => textOf(text, context)).join('\n\n'),
    datePublished: record.published,
    url: pageUrl('articles', record, record.url, context),
    image: imageUrl(record.image, context),
    publisher: organisationRef(context.linked.get('organisations', dataset.publisher), context),
    inLanguage: pickText(record.title, context.locale, dataset.language).lang,
  });
}

/** The writer of each noun. schema.org has no types for calls and memberships. */
export const RECORD_WRITERS: { readonly [N in Noun]?: (record: never, context: Context) => JsonLdNode } = {
  organisations: organisation,
  programmes: programme,
  projects: project,
  grants: grant,
  services: service,
  events: event,
  articles: article,
};

// The types of schema.org 30.0 that Ura uses, with their properties and the values these accept. A
// test compares them with the official list if that is available.

/** Texts of a special form. */
export type Primitive = 'Text' | 'URL' | 'Date' | 'DateTime' | 'Number' | 'Language' | 'Integer';

const thing = {
  name: ['Text'],
  description: ['Text'],
  url: ['URL'],
  image: ['URL'],
  mainEntityOfPage: ['URL'],
};

const organization = {
  ...thing,
  alternateName: ['Text'],
  logo: ['URL'],
  email: ['Text'],
  telephone: ['Text'],
  address: ['PostalAddress'],
  location: ['Place'],
  foundingDate: ['Date'],
  dissolutionDate: ['Date'],
  knowsLanguage: ['Text', 'Language'],
  identifier: ['PropertyValue'],
  sameAs: ['URL'],
  parentOrganization: ['Organization'],
  memberOf: ['Organization'],
  member: ['Organization'],
  funder: ['Organization'],
  areaServed: ['AdministrativeArea'],
};

/** A type and its supertypes, itself first. */
export const ANCESTORS: Readonly<Record<string, readonly string[]>> = {
  NGO: ['NGO', 'Organization'],
  GovernmentOrganization: ['GovernmentOrganization', 'Organization'],
  Project: ['Project', 'Organization'],
  PostalAddress: ['PostalAddress', 'ContactPoint'],
  AdministrativeArea: ['AdministrativeArea', 'Place'],
};

export const TYPES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Organization: organization,
  NGO: organization,
  GovernmentOrganization: organization,
  Project: organization,
  Event: {
    ...thing,
    startDate: ['Date', 'DateTime'],
    endDate: ['Date', 'DateTime'],
    eventStatus: ['EventStatusType'],
    eventAttendanceMode: ['EventAttendanceModeEnumeration'],
    location: ['Place', 'VirtualLocation'],
    organizer: ['Organization'],
    funder: ['Organization'],
    superEvent: ['Event'],
    inLanguage: ['Text', 'Language'],
  },
  MonetaryGrant: {
    ...thing,
    funder: ['Organization'],
    amount: ['MonetaryAmount'],
    fundedItem: ['Organization'],
  },
  MonetaryAmount: { value: ['Number'], currency: ['Text'] },
  Service: {
    ...thing,
    serviceType: ['Text'],
    provider: ['Organization'],
    availableChannel: ['ServiceChannel'],
  },
  ServiceChannel: {
    serviceUrl: ['URL'],
    servicePhone: ['ContactPoint'],
    availableLanguage: ['Text', 'Language'],
    serviceLocation: ['Place'],
  },
  NewsArticle: {
    ...thing,
    headline: ['Text'],
    articleBody: ['Text'],
    datePublished: ['Date', 'DateTime'],
    publisher: ['Organization'],
    inLanguage: ['Text', 'Language'],
  },
  Place: { ...thing, telephone: ['Text'], address: ['PostalAddress'] },
  AdministrativeArea: thing,
  VirtualLocation: thing,
  PostalAddress: { streetAddress: ['Text'], addressLocality: ['Text'], addressCountry: ['Text'] },
  ContactPoint: { telephone: ['Text'] },
  PropertyValue: { propertyID: ['Text'], value: ['Text'] },
  BreadcrumbList: { itemListElement: ['ListItem'] },
  ListItem: { position: ['Integer'], name: ['Text'], item: ['URL'] },
};

/** Types that the official list lacks, taken from their pages on schema.org. */
export const ELSEWHERE: readonly string[] = ['BreadcrumbList', 'ListItem'];

const ENUMERATIONS: Readonly<Record<string, readonly string[]>> = {
  EventStatusType: ['EventScheduled', 'EventCancelled', 'EventPostponed', 'EventMovedOnline'],
  EventAttendanceModeEnumeration: [
    'OfflineEventAttendanceMode',
    'OnlineEventAttendanceMode',
    'MixedEventAttendanceMode',
  ],
};

const FORMS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && /^https?:\/\/[^\s/?#]/.test(value),
  Date: (value) => typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d$/.test(value),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Language: (value) => typeof value === 'string' && /^[a-z]{2,3}(-\w+)*$/i.test(value),
};

const isA = (value: unknown, range: string): boolean => {
  if (FORMS[range]) return FORMS[range](value);
  if (ENUMERATIONS[range])
    return ENUMERATIONS[range].some((member) => value === `https://schema.org/${member}`);
  const type = (value as { '@type'?: string } | null)?.['@type'];
  return type !== undefined && (ANCESTORS[type] ?? [type]).includes(range);
};

/** The errors in a piece of JSON-LD, by path. */
export function faultsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => faultsOf(each, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const {
    '@type': type,
    '@context': context,
    '@graph': graph,
    ...properties
  } = value as Record<string, unknown>;
  if (path === '' && context !== 'https://schema.org') return ['the context is missing'];
  if (graph !== undefined)
    return (graph as unknown[]).flatMap((each, index) => faultsOf(each, `graph[${index}]`));
  const ofType = TYPES[String(type)];
  if (!ofType) return [`${path}: ${String(type)} is no type`];
  return Object.entries(properties).flatMap(([name, content]) => {
    const ranges = ofType[name];
    if (!ranges) return [`${path}.${name} is no property of ${String(type)}`];
    const values: readonly unknown[] = Array.isArray(content) ? content : [content];
    if (!values.length) return [`${path}.${name} is empty`];
    return values.flatMap((each) => [
      ...(ranges.some((range) => isA(each, range))
        ? []
        : [`${path}.${name}: ${JSON.stringify(each)} is none of ${ranges.join(', ')}`]),
      ...faultsOf(each, `${path}.${name}`),
    ]);
  });
}

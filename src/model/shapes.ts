// Made by scripts/shapes.mjs from the schemas of this room: change those, then run `npm run build:shapes`.
import type { Noun } from './noun.ts';
import { existsInCalendar, hasAny, hasCents, isMoment, isOneActor, isZone } from './rules.ts';
import { above, from, longerThan, shorterThan, to, type Shape } from './shape.ts';

const organisationId: Shape = {
  type: 'string',
  rules: [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'],
    [shorterThan(81), 'bad-id'],
  ],
  target: 'organisations',
};
const localText: Shape = {
  type: 'either',
  options: [
    {
      type: 'localized',
      keys: [/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'bad-language'],
      item: { type: 'string', rules: [[/\S/, 'empty-text']] },
      rules: [[hasAny, 'empty-text']],
    },
    { type: 'string', rules: [[/\S/, 'empty-text']] },
  ],
};
const organisationKind: Shape = {
  type: 'literal',
  values: [
    'ngo',
    'community-based',
    'network',
    'resource-centre',
    'foundation',
    'informal-group',
    'business',
    'public-institution',
    'municipality',
    'embassy',
    'development-agency',
    'international',
    'media',
    'academic',
    'other',
  ],
};
const identifier: Shape = {
  type: 'object',
  fields: {
    scheme: {
      type: 'string',
      rules: [[/^([A-Z]{2,3}-[A-Z0-9]+|x-[a-z0-9]+(-[a-z0-9]+)*)$/, 'bad-identifier']],
    },
    value: { type: 'string', rules: [[/^\S(.{0,78}\S)?$/, 'bad-identifier']] },
  },
  required: ['scheme', 'value'],
};
const plainDate: Shape = {
  type: 'string',
  rules: [
    [/^\d{4}(-\d{2}(-\d{2})?)?$/, 'bad-date'],
    [existsInCalendar, 'impossible-date'],
  ],
};
const countryCode: Shape = { type: 'string', rules: [[/^[A-Z]{2}$/, 'bad-value']] };
const municipalityId: Shape = {
  type: 'string',
  rules: [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'],
    [shorterThan(81), 'bad-id'],
  ],
  target: 'municipalities',
};
const officeId: Shape = {
  type: 'string',
  rules: [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'],
    [shorterThan(81), 'bad-id'],
  ],
  target: 'offices',
};
const phone: Shape = { type: 'string', rules: [[/^\+?[\d\s()/.-]{5,24}$/, 'bad-phone']] };
const email: Shape = { type: 'string', rules: [[/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'bad-email']] };
const office: Shape = {
  type: 'object',
  fields: {
    id: officeId,
    name: localText,
    municipality: municipalityId,
    address: localText,
    phone: phone,
    email: email,
    hours: localText,
  },
  required: ['id'],
};
const link: Shape = {
  type: 'string',
  rules: [[/^(https?:\/\/[^\s/?#][^\s]*|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d.()-]+)$/i, 'bad-link']],
};
const imageAddress: Shape = {
  type: 'string',
  rules: [[/^(https?:\/\/[^\s/?#][^\s]*|(?!\/\/)[^\s:\\]+)$/i, 'bad-image']],
};
const picture: Shape = { type: 'object', fields: { src: imageAddress, alt: localText }, required: ['src'] };
const languageTag: Shape = {
  type: 'string',
  rules: [[/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'bad-language']],
};
const source: Shape = { type: 'object', fields: { title: localText, url: link, retrievedAt: plainDate } };
const organisation: Shape = {
  type: 'object',
  fields: {
    id: organisationId,
    name: localText,
    kind: organisationKind,
    shortName: localText,
    alternateNames: { type: 'array', item: localText },
    identifiers: { type: 'array', item: identifier },
    summary: localText,
    founded: plainDate,
    dissolved: plainDate,
    parent: organisationId,
    country: countryCode,
    municipality: municipalityId,
    offices: { type: 'array', item: office },
    website: link,
    email: email,
    phone: phone,
    social: { type: 'array', item: link },
    logo: picture,
    languages: { type: 'array', item: languageTag },
    statedMembers: {
      type: 'object',
      fields: {
        count: {
          type: 'number',
          rules: [
            [Number.isSafeInteger, 'bad-number'],
            [from(0), 'bad-number'],
          ],
        },
        asOf: plainDate,
      },
      required: ['count'],
    },
    source: source,
    verifiedAt: plainDate,
    tags: { type: 'array', item: { type: 'string', rules: [[/\S/, 'empty-text']] } },
  },
  required: ['id', 'name', 'kind'],
};
const membershipId: Shape = {
  type: 'string',
  rules: [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'],
    [shorterThan(81), 'bad-id'],
  ],
};
const membership: Shape = {
  type: 'object',
  fields: {
    id: membershipId,
    network: organisationId,
    member: {
      type: 'either',
      options: [
        organisationId,
        { type: 'object', fields: { individual: localText }, required: ['individual'] },
      ],
    },
    role: localText,
    phase: localText,
    since: plainDate,
    until: plainDate,
    source: source,
    verifiedAt: plainDate,
    tags: { type: 'array', item: { type: 'string', rules: [[/\S/, 'empty-text']] } },
  },
  required: ['id', 'network', 'member'],
};
const programmeId: Shape = {
  type: 'string',
  rules: [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'],
    [shorterThan(81), 'bad-id'],
  ],
  target: 'programmes',
};
const role: Shape = {
  type: 'literal',
  values: [
    'funder',
    'lead',
    'implementer',
    'partner',
    'founder',
    'host',
    'secretariat',
    'regranter',
    'beneficiary',
  ],
};
const party: Shape = {
  type: 'object',
  fields: {
    organisation: organisationId,
    programme: programmeId,
    role: role,
    since: plainDate,
    until: plainDate,
  },
  required: ['role'],
  rules: [[isOneActor, 'party-needs-one']],
};
const dates: Shape = {
  type: 'object',
  fields: { start: plainDate, end: plainDate, actualStart: plainDate, actualEnd: plainDate },
};
const componentId: Shape = {
  type: 'string',
  rules: [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'],
    [shorterThan(81), 'bad-id'],
  ],
  target: 'components',
};
const component: Shape = {
  type: 'object',
  fields: {
    id: componentId,
    title: localText,
    summary: localText,
    goals: { type: 'array', item: localText },
  },
  required: ['id', 'title'],
};
const placeGroup: Shape = {
  type: 'object',
  fields: { label: localText, municipalities: { type: 'array', item: municipalityId } },
  required: ['municipalities'],
};
const programme: Shape = {
  type: 'object',
  fields: {
    id: programmeId,
    title: localText,
    shortTitle: localText,
    alternateTitles: { type: 'array', item: localText },
    summary: localText,
    goals: { type: 'array', item: localText },
    parties: { type: 'array', item: party },
    dates: dates,
    components: { type: 'array', item: component },
    places: { type: 'array', item: placeGroup },
    url: link,
    source: source,
    verifiedAt: plainDate,
    tags: { type: 'array', item: { type: 'string', rules: [[/\S/, 'empty-text']] } },
  },
  required: ['id', 'title'],
};
const projectId: Shape = {
  type: 'string',
  rules: [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'],
    [shorterThan(81), 'bad-id'],
  ],
  target: 'projects',
};
const declaredStatus: Shape = {
  type: 'literal',
  values: ['planned', 'in-progress', 'completed', 'suspended', 'cancelled'],
};
const resultKind: Shape = { type: 'literal', values: ['output', 'outcome', 'impact'] };
const result: Shape = {
  type: 'object',
  fields: { text: localText, kind: resultKind, indicators: { type: 'array', item: localText } },
  required: ['text'],
};
const amount: Shape = {
  type: 'number',
  rules: [
    [from(0), 'negative-amount'],
    [to(10000000000000), 'bad-number'],
    [hasCents, 'too-many-decimals'],
  ],
};
const currency: Shape = { type: 'string', rules: [[/^[A-Z]{3}$/, 'bad-currency']] };
const money: Shape = {
  type: 'object',
  fields: { amount: amount, currency: currency },
  required: ['amount', 'currency'],
};
const documentLink: Shape = { type: 'object', fields: { title: localText, url: link }, required: ['url'] };
const project: Shape = {
  type: 'object',
  fields: {
    id: projectId,
    title: localText,
    parties: { type: 'array', item: party, rules: [[longerThan(0), 'too-few']] },
    dates: dates,
    duration: {
      type: 'object',
      fields: {
        months: {
          type: 'number',
          rules: [
            [Number.isSafeInteger, 'bad-number'],
            [from(1), 'bad-number'],
            [to(600), 'bad-number'],
          ],
        },
      },
      required: ['months'],
    },
    declaredStatus: declaredStatus,
    summary: localText,
    goals: { type: 'array', item: localText },
    results: { type: 'array', item: result },
    activities: { type: 'array', item: localText },
    targetGroups: { type: 'array', item: localText },
    programme: programmeId,
    component: componentId,
    municipalities: { type: 'array', item: municipalityId },
    budget: money,
    documents: { type: 'array', item: documentLink },
    image: picture,
    acknowledgement: localText,
    url: link,
    source: source,
    verifiedAt: plainDate,
    tags: { type: 'array', item: { type: 'string', rules: [[/\S/, 'empty-text']] } },
  },
  required: ['id', 'title', 'parties'],
};
const grantId: Shape = {
  type: 'string',
  rules: [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'],
    [shorterThan(81), 'bad-id'],
  ],
};
const grantCallId: Shape = {
  type: 'string',
  rules: [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'],
    [shorterThan(81), 'bad-id'],
  ],
  target: 'calls',
};
const grant: Shape = {
  type: 'object',
  fields: {
    id: grantId,
    title: localText,
    funders: { type: 'array', item: organisationId, rules: [[longerThan(0), 'too-few']] },
    recipient: {
      type: 'either',
      options: [
        organisationId,
        {
          type: 'object',
          fields: { individual: { type: 'literal', values: [true] }, label: localText },
          required: ['individual'],
        },
      ],
    },
    amount: money,
    awardedOn: plainDate,
    call: grantCallId,
    programme: programmeId,
    project: projectId,
    municipality: municipalityId,
    summary: localText,
    source: source,
    verifiedAt: plainDate,
    tags: { type: 'array', item: { type: 'string', rules: [[/\S/, 'empty-text']] } },
  },
  required: ['id', 'title', 'funders', 'recipient'],
};
const moment: Shape = {
  type: 'string',
  rules: [
    [/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, 'bad-moment'],
    [isMoment, 'impossible-date'],
  ],
};
const zone: Shape = {
  type: 'string',
  rules: [
    [/^[A-Za-z]/, 'unknown-zone'],
    [isZone, 'unknown-zone'],
  ],
};
const deadline: Shape = {
  type: 'object',
  fields: { at: moment, zone: zone, stage: localText },
  required: ['at'],
};
const funding: Shape = {
  type: 'object',
  fields: {
    currency: currency,
    total: amount,
    min: amount,
    max: amount,
    awards: {
      type: 'number',
      rules: [
        [Number.isSafeInteger, 'bad-number'],
        [from(1), 'bad-number'],
      ],
    },
    coFinancingPercent: {
      type: 'number',
      rules: [
        [from(0), 'bad-number'],
        [to(100), 'bad-number'],
      ],
    },
  },
  required: ['currency'],
};
const applicantKind: Shape = {
  type: 'literal',
  values: [
    'ngo',
    'community-based',
    'network',
    'resource-centre',
    'foundation',
    'informal-group',
    'business',
    'public-institution',
    'municipality',
    'embassy',
    'development-agency',
    'international',
    'media',
    'academic',
    'other',
    'individual',
  ],
};
const eligibility: Shape = {
  type: 'object',
  fields: {
    applicants: { type: 'array', item: applicantKind },
    municipalities: { type: 'array', item: municipalityId },
    countries: { type: 'array', item: countryCode },
    text: localText,
  },
};
const requirement: Shape = { type: 'object', fields: { text: localText, url: link }, required: ['text'] };
const publicEventId: Shape = {
  type: 'string',
  rules: [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'],
    [shorterThan(81), 'bad-id'],
  ],
  target: 'events',
};
const contact: Shape = { type: 'object', fields: { name: localText, email: email, phone: phone, url: link } };
const grantCall: Shape = {
  type: 'object',
  fields: {
    id: grantCallId,
    title: localText,
    publisher: organisationId,
    funders: { type: 'array', item: organisationId },
    programme: programmeId,
    reference: { type: 'string' },
    summary: localText,
    opens: moment,
    deadlines: { type: 'array', item: deadline },
    rolling: { type: 'boolean' },
    cancelledOn: plainDate,
    resultsOn: plainDate,
    funding: funding,
    projectMonths: {
      type: 'object',
      fields: {
        min: {
          type: 'number',
          rules: [
            [Number.isSafeInteger, 'bad-number'],
            [from(0), 'bad-number'],
          ],
        },
        max: {
          type: 'number',
          rules: [
            [Number.isSafeInteger, 'bad-number'],
            [from(1), 'bad-number'],
          ],
        },
      },
    },
    eligibility: eligibility,
    applicationLanguages: { type: 'array', item: languageTag },
    requirements: { type: 'array', item: requirement },
    steps: { type: 'array', item: localText },
    applyUrl: link,
    documents: { type: 'array', item: documentLink },
    infoSessions: { type: 'array', item: publicEventId },
    contact: contact,
    source: source,
    verifiedAt: plainDate,
    tags: { type: 'array', item: { type: 'string', rules: [[/\S/, 'empty-text']] } },
  },
  required: ['id', 'title', 'publisher'],
};
const serviceId: Shape = {
  type: 'string',
  rules: [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'],
    [shorterThan(81), 'bad-id'],
  ],
};
const provider: Shape = {
  type: 'object',
  fields: { organisation: organisationId, programme: programmeId },
  rules: [[isOneActor, 'party-needs-one']],
};
const serviceKind: Shape = {
  type: 'literal',
  values: [
    'help-desk',
    'training',
    'mentoring',
    'networking',
    'information',
    'dialogue',
    'standards',
    'other',
  ],
};
const channel: Shape = { type: 'literal', values: ['onsite', 'online', 'phone', 'email'] };
const service: Shape = {
  type: 'object',
  fields: {
    id: serviceId,
    title: localText,
    provider: provider,
    kind: serviceKind,
    summary: localText,
    channels: { type: 'array', item: channel },
    offices: { type: 'array', item: officeId },
    audience: localText,
    fee: localText,
    languages: { type: 'array', item: languageTag },
    contact: contact,
    url: link,
    source: source,
    verifiedAt: plainDate,
    tags: { type: 'array', item: { type: 'string', rules: [[/\S/, 'empty-text']] } },
  },
  required: ['id', 'title', 'provider', 'kind'],
};
const eventKind: Shape = {
  type: 'literal',
  values: [
    'meeting',
    'training',
    'info-session',
    'conference',
    'workshop',
    'exchange',
    'national-week',
    'other',
  ],
};
const eventStatus: Shape = {
  type: 'literal',
  values: ['scheduled', 'cancelled', 'postponed', 'moved-online'],
};
const publicEvent: Shape = {
  type: 'object',
  fields: {
    id: publicEventId,
    title: localText,
    starts: moment,
    ends: moment,
    zone: zone,
    kind: eventKind,
    organiser: organisationId,
    parties: { type: 'array', item: party },
    acknowledgement: localText,
    status: eventStatus,
    municipality: municipalityId,
    venue: localText,
    onlineUrl: link,
    registrationUrl: link,
    registrationCloses: moment,
    series: publicEventId,
    summary: localText,
    languages: { type: 'array', item: languageTag },
    url: link,
    source: source,
    verifiedAt: plainDate,
    tags: { type: 'array', item: { type: 'string', rules: [[/\S/, 'empty-text']] } },
  },
  required: ['id', 'title'],
};
const articleId: Shape = {
  type: 'string',
  rules: [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'],
    [shorterThan(81), 'bad-id'],
  ],
};
const recordId: Shape = {
  type: 'string',
  rules: [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'],
    [shorterThan(81), 'bad-id'],
  ],
  target: 'records',
};
const article: Shape = {
  type: 'object',
  fields: {
    id: articleId,
    title: localText,
    published: plainDate,
    summary: localText,
    body: { type: 'array', item: localText },
    about: { type: 'array', item: recordId },
    image: picture,
    acknowledgement: localText,
    url: link,
    source: source,
    verifiedAt: plainDate,
    tags: { type: 'array', item: { type: 'string', rules: [[/\S/, 'empty-text']] } },
  },
  required: ['id', 'title', 'published'],
};
const albanianForms: Shape = {
  type: 'object',
  fields: {
    indefinite: { type: 'string', rules: [[/\S/, 'empty-text']] },
    definite: { type: 'string', rules: [[/\S/, 'empty-text']] },
    genitive: { type: 'string', rules: [[/\S/, 'empty-text']] },
    official: { type: 'string', rules: [[/\S/, 'empty-text']] },
  },
  required: ['indefinite', 'definite', 'genitive', 'official'],
};
const districtId: Shape = { type: 'string', rules: [[/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id']] };
const geoPoint: Shape = {
  type: 'object',
  fields: {
    lat: {
      type: 'number',
      rules: [
        [from(-90), 'bad-number'],
        [to(90), 'bad-number'],
      ],
    },
    lon: {
      type: 'number',
      rules: [
        [from(-180), 'bad-number'],
        [to(180), 'bad-number'],
      ],
    },
  },
  required: ['lat', 'lon'],
};
const tile: Shape = {
  type: 'object',
  fields: {
    column: {
      type: 'number',
      rules: [
        [Number.isSafeInteger, 'bad-number'],
        [from(0), 'bad-number'],
      ],
    },
    row: {
      type: 'number',
      rules: [
        [Number.isSafeInteger, 'bad-number'],
        [from(0), 'bad-number'],
      ],
    },
    label: { type: 'string', rules: [[/\S/, 'empty-text']] },
  },
  required: ['column', 'row'],
};
const municipality: Shape = {
  type: 'object',
  fields: {
    id: municipalityId,
    country: countryCode,
    name: {
      type: 'localized',
      keys: [/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'bad-language'],
      item: { type: 'string', rules: [[/\S/, 'empty-text']] },
      rules: [[hasAny, 'empty-text']],
    },
    aliases: { type: 'array', item: { type: 'string', rules: [[/\S/, 'empty-text']] } },
    forms: albanianForms,
    district: districtId,
    seat: {
      type: 'object',
      fields: { name: { type: 'string', rules: [[/\S/, 'empty-text']] }, point: geoPoint },
      required: ['name'],
    },
    centroid: geoPoint,
    areaKm2: { type: 'number', rules: [[above(0), 'bad-number']] },
    tile: tile,
    neighbours: { type: 'array', item: municipalityId },
    codes: {
      type: 'localized',
      keys: [/\S/, 'empty-text'],
      item: { type: 'string', rules: [[/\S/, 'empty-text']] },
    },
  },
  required: ['id', 'country', 'name'],
};

/** What a dataset says of itself, before its lists. */
export const headerShape = {
  type: 'object',
  fields: {
    ura: { type: 'literal', values: ['1'] },
    title: localText,
    publisher: organisationId,
    language: languageTag,
    licence: { type: 'string', rules: [[/\S/, 'empty-text']] },
    updatedAt: { type: 'either', options: [plainDate, moment] },
    zone: zone,
    editUrl: { type: 'string', rules: [[/^https?:\/\/[^\s/?#][^\s]*$/i, 'bad-link']] },
  },
  required: ['ura', 'title', 'publisher', 'language'],
} satisfies Shape;

/** The records of each list. */
export const shapes: Readonly<Record<Noun | 'municipalities', Shape>> = {
  organisations: organisation,
  memberships: membership,
  programmes: programme,
  projects: project,
  grants: grant,
  calls: grantCall,
  services: service,
  events: publicEvent,
  articles: article,
  municipalities: municipality,
};

import type { GrantCall } from '../model/grant-call.ts';
import type { AnyRecord } from '../model/dataset.ts';
import type { LocalText } from '../model/local-text.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Project } from '../model/project.ts';
import type { PublicEvent } from '../model/public-event.ts';
import type { Service } from '../model/service.ts';
import { sortKey } from '../language/collate.ts';
import { fold } from '../language/fold.ts';
import type { Locale } from '../language/locale.ts';
import { pick } from '../language/text.ts';
import { municipalityNames } from '../places/gazetteer.ts';
import { isMemberOn } from '../time/membership.ts';
import type { LinkedDataset, Member } from './link.ts';

/** How often each value of a facet occurs among what the other filters leave. */
export type FacetCounts<Facet extends string> = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What is asked: words, and a value for any of the facets. An absent or empty value asks for nothing. */
export type Query<Facet extends string> = { readonly [F in Facet]?: string | undefined } & {
  /** Words in any script, with or without diacritics; each must occur. */
  readonly text?: string | undefined;
};

/** What was found, the best first and then by the alphabet. */
export interface Found<Item, Facet extends string> {
  readonly items: readonly Item[];
  readonly facets: FacetCounts<Facet>;
}

/** What search knows of a sort of items: which there are, their names, their other words, and the values by which they are filtered. */
interface Searchable<Item, Facet extends string> {
  /** Names the index of these items. */
  readonly key: string;
  readonly items: (linked: LinkedDataset) => readonly Item[];
  readonly name: (item: Item) => LocalText;
  readonly words: (item: Item) => readonly (LocalText | undefined)[];
  readonly facets: {
    readonly [F in Facet]: (item: Item, linked: LinkedDataset) => readonly (string | undefined)[];
  };
}

interface Entry<Item> {
  readonly item: Item;
  /** What words are looked for in, as far as somebody looked for words. */
  folded: Folded | undefined;
  /** The values of each facet, in the order of the searchable's facets, as far as somebody asked. */
  readonly values: (readonly string[] | undefined)[];
}

interface Folded {
  /** The folded names, each between line breaks, so that a beginning of a name is a line break and then the text. */
  readonly names: string;
  /** All folded text, the names included. */
  readonly text: string;
}

/** Each text folded, on a line of its own. Most items have few, and there are many items. */
function foldedLines(parts: readonly (LocalText | undefined)[]): string {
  let all = '\n';
  for (const part of parts) {
    if (typeof part === 'string') all += fold(part) + '\n';
    else if (part) for (const text of Object.values(part)) all += fold(text) + '\n';
  }
  return all;
}

const indexes = new WeakMap<LinkedDataset, Map<string, Index<unknown>>>();

/** The values of a facet that an item has, each once. */
function valuesOf<Item, Facet extends string>(
  { facets }: Searchable<Item, Facet>,
  facet: Facet,
  item: Item,
  linked: LinkedDataset,
): readonly string[] {
  const values = facets[facet](item, linked).filter((value) => value !== undefined);
  return values.length < 2 ? values : [...new Set(values)];
}

interface Index<Item> {
  /** In the order of the alphabet of the locale. */
  readonly entries: readonly Entry<Item>[];
  /** The folded names of a place, the same for all who are in it. */
  readonly places: Map<string, string>;
}

/** What is known of the items for search: made once, so that a key press only scans. */
function indexOf<Item, Facet extends string>(
  linked: LinkedDataset,
  searchable: Searchable<Item, Facet>,
  locale: Locale,
): Index<Item> {
  let made = indexes.get(linked);
  if (!made) indexes.set(linked, (made = new Map()));
  const key = `${searchable.key} ${locale}`;
  let index = made.get(key) as Index<Item> | undefined;
  if (!index) {
    const { language } = linked.dataset;
    const rows = searchable.items(linked).map((item) => {
      const entry: Entry<Item> = { item, folded: undefined, values: [] };
      return { order: sortKey(pick(searchable.name(item), locale, language).text, locale), entry };
    });
    rows.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
    index = { entries: rows.map(({ entry }) => entry), places: new Map() };
    made.set(key, index);
  }
  return index;
}

function search<Item, Facet extends string>(
  searchable: Searchable<Item, Facet>,
  linked: LinkedDataset,
  query: Query<Facet>,
  locale: Locale,
): Found<Item, Facet> {
  const names = Object.keys(searchable.facets) as Facet[];
  const text = fold(query.text ?? '').trim();
  const words = text ? text.split(' ') : [];
  const isWanted = names.map((name) => Boolean(query[name]));
  const filters = names.flatMap((name, facet) => (query[name] ? [{ facet, value: query[name] }] : []));

  const values = (entry: Entry<Item>, facet: number) =>
    (entry.values[facet] ??= valuesOf(searchable, names[facet]!, entry.item, linked));

  const { entries, places } = indexOf(linked, searchable, locale);
  const place = names.indexOf('municipality' as Facet);
  const placeLines = (id: string) => {
    let lines = places.get(id);
    if (lines === undefined) places.set(id, (lines = foldedLines(municipalityNames(id, linked.places))));
    return lines;
  };
  const foldedOf = (entry: Entry<Item>): Folded => {
    const { item } = entry;
    const own = foldedLines([searchable.name(item)]);
    let all = own + foldedLines(searchable.words(item));
    if (place >= 0) for (const id of values(entry, place)) all += placeLines(id);
    return { names: own, text: all };
  };

  // How well an item answers: its name is the text, begins with it, has a word that does; it occurs somewhere.
  const [same, start, word] = [`\n${text}\n`, `\n${text}`, ` ${text}`];
  const ranked: Item[][] = [[], [], [], []];
  const hits: Entry<Item>[] = [];
  /** For each facet with a filter, the items that only this filter keeps out: choosing another value there would show them. */
  const nearly = names.map((): Entry<Item>[] => []);
  entries: for (const entry of entries) {
    // Whoever only lists, as a page does before its visitor types, never pays for the folding.
    const folded = words.length ? (entry.folded ??= foldedOf(entry)) : undefined;
    for (const each of words) if (!folded!.text.includes(each)) continue entries;
    let failed = -1;
    for (const { facet, value } of filters) {
      if (values(entry, facet).includes(value)) continue;
      if (failed >= 0) continue entries;
      failed = facet;
    }
    if (failed >= 0) {
      nearly[failed]!.push(entry);
      continue;
    }
    hits.push(entry);
    const own = folded?.names;
    const rank = !own || own.includes(same) ? 0 : own.includes(start) ? 1 : own.includes(word) ? 2 : 3;
    ranked[rank]!.push(entry.item);
  }

  const countsOf = (facet: number): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const list of isWanted[facet] ? [hits, nearly[facet]!] : [hits]) {
      for (const entry of list) {
        for (const value of values(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return counts;
  };
  // Counted when somebody looks: who only lists does not pay for it, nor for the facets that nobody shows.
  const facets = {} as Record<Facet, ReadonlyMap<string, number>>;
  names.forEach((name, facet) => {
    let counts: ReadonlyMap<string, number> | undefined;
    Object.defineProperty(facets, name, { enumerable: true, get: () => (counts ??= countsOf(facet)) });
  });
  return { items: ranked.flat(), facets };
}

const tag = (record: AnyRecord) => record.tags ?? [];

const organisationWords = ({ shortName, alternateNames = [], summary, tags = [] }: Organisation) => [
  shortName,
  ...alternateNames,
  summary,
  ...tags,
];
const organisationPlaces = ({ municipality, offices = [] }: Organisation) => [
  municipality,
  ...offices.map((office) => office.municipality),
];

/** By what organisations can be filtered. */
export type OrganisationFacet = 'kind' | 'municipality' | 'network' | 'tag';
const organisations: Searchable<Organisation, OrganisationFacet> = {
  key: 'organisations',
  items: ({ dataset }) => dataset.organisations,
  name: ({ name }) => name,
  words: organisationWords,
  facets: {
    kind: ({ kind }) => [kind],
    municipality: organisationPlaces,
    network: ({ id }, linked) => linked.networksOf(id).map((network) => network.id),
    tag,
  },
};

/**
 * Finds organisations by words, kind, municipality, network and tag: folded, so that `gjakove` finds Gjakovë and Ђаковица alike.
 *
 * The best come first (the name itself, its beginning, a word of it, anywhere), and within these the alphabet of the locale.
 * The counts of a facet are of what the words and the *other* filters leave, so that every count says what a click would show.
 *
 * @example
 * const { items, facets } = searchOrganisations(linked, { text: 'qendra' }, 'sq'); // in examples/data/civil-society.json
 * items[0]?.id; // 'barabar-centre'
 * facets.kind.get('ngo'); // 3
 * searchOrganisations(linked, { text: 'Ђаковица' }, 'sq').items.length; // 1
 */
export const searchOrganisations = (
  linked: LinkedDataset,
  query: Query<OrganisationFacet>,
  locale: Locale,
): Found<Organisation, OrganisationFacet> => search(organisations, linked, query, locale);

/** By what members can be filtered. */
export type MemberFacet = 'kind' | 'municipality' | 'tag';
const members = (network: string, on: PlainDate | undefined): Searchable<Member, MemberFacet> => ({
  key: `members ${network} ${on}`,
  items: (linked) => linked.membersOf(network).filter(({ membership }) => !on || isMemberOn(membership, on)),
  name: ({ organisation, individual }) => organisation?.name ?? individual ?? '',
  words: ({ organisation, membership }) => [
    ...(organisation ? organisationWords(organisation) : []),
    membership.role,
    membership.phase,
  ],
  facets: {
    kind: ({ organisation }) => [organisation?.kind ?? 'individual'],
    municipality: ({ organisation }) => (organisation ? organisationPlaces(organisation) : []),
    tag: ({ organisation, membership }) => [...(organisation?.tags ?? []), ...(membership.tags ?? [])],
  },
});

/**
 * Finds members of a network, individuals among them (`kind: 'individual'`), by words, kind, municipality and tag. As {@link searchOrganisations}.
 *
 * @param network the id of the network
 * @param on the day on which they are members; without it, all who ever were
 * @example
 * searchMembers(linked, 'rrjeti-harku', { kind: 'media' }, 'sq').items[0]?.organisation?.id; // 'radio-korja'
 */
export const searchMembers = (
  linked: LinkedDataset,
  network: string,
  query: Query<MemberFacet>,
  locale: Locale,
  on?: PlainDate,
): Found<Member, MemberFacet> => search(members(network, on), linked, query, locale);

/** By what projects can be filtered. */
export type ProjectFacet = 'programme' | 'municipality' | 'organisation' | 'tag';
const projects: Searchable<Project, ProjectFacet> = {
  key: 'projects',
  items: ({ dataset }) => dataset.projects,
  name: ({ title }) => title,
  words: ({ summary, goals = [], activities = [], targetGroups = [], tags = [] }) => [
    summary,
    ...goals,
    ...activities,
    ...targetGroups,
    ...tags,
  ],
  facets: {
    programme: ({ programme }) => [programme],
    municipality: ({ municipalities = [] }) => municipalities,
    organisation: ({ parties }) => parties.map(({ organisation }) => organisation),
    tag,
  },
};

/**
 * Finds projects by words, programme, municipality, organisation (in any role) and tag. As {@link searchOrganisations}.
 *
 * @example
 * searchProjects(linked, { municipality: 'xk-peje' }, 'sq').items.map(({ id }) => id); // ['libri-udhetar']
 */
export const searchProjects = (
  linked: LinkedDataset,
  query: Query<ProjectFacet>,
  locale: Locale,
): Found<Project, ProjectFacet> => search(projects, linked, query, locale);

/** By what calls can be filtered. */
export type CallFacet = 'applicant' | 'municipality' | 'funder' | 'language' | 'programme' | 'tag';
const calls: Searchable<GrantCall, CallFacet> = {
  key: 'calls',
  items: ({ dataset }) => dataset.calls,
  name: ({ title }) => title,
  words: ({ summary, reference, eligibility, tags = [] }) => [summary, reference, eligibility?.text, ...tags],
  facets: {
    applicant: ({ eligibility }) => eligibility?.applicants ?? [],
    municipality: ({ eligibility }) => eligibility?.municipalities ?? [],
    funder: ({ funders = [] }) => funders,
    language: ({ applicationLanguages = [] }) => applicationLanguages,
    programme: ({ programme }) => [programme],
    tag,
  },
};

/**
 * Finds calls by words, kind of applicant, municipality, funder, language of application, programme and tag. As {@link searchOrganisations}.
 *
 * @example
 * searchCalls(linked, { applicant: 'informal-group' }, 'sq').items.map(({ id }) => id); // ['grante-te-vogla-2026', 'mbeshtetje-e-shpejte']
 */
export const searchCalls = (
  linked: LinkedDataset,
  query: Query<CallFacet>,
  locale: Locale,
): Found<GrantCall, CallFacet> => search(calls, linked, query, locale);

/** By what services can be filtered. */
export type ServiceFacet = 'kind' | 'municipality' | 'provider' | 'channel' | 'tag';
const services: Searchable<Service, ServiceFacet> = {
  key: 'services',
  items: ({ dataset }) => dataset.services,
  name: ({ title }) => title,
  words: ({ summary, audience, tags = [] }) => [summary, audience, ...tags],
  facets: {
    kind: ({ kind }) => [kind],
    municipality: ({ provider, offices = [] }, linked) => {
      const all = linked.get('organisations', provider.organisation)?.offices ?? [];
      return all.filter(({ id }) => offices.includes(id)).map(({ municipality }) => municipality);
    },
    provider: ({ provider }) => [provider.organisation, provider.programme],
    channel: ({ channels = [] }) => channels,
    tag,
  },
};

/**
 * Finds services by words, kind, municipality of the office, provider, channel and tag. As {@link searchOrganisations}.
 *
 * @example
 * searchServices(linked, { kind: 'help-desk', channel: 'phone' }, 'sq').items.map(({ id }) => id); // ['harku-help-desk']
 */
export const searchServices = (
  linked: LinkedDataset,
  query: Query<ServiceFacet>,
  locale: Locale,
): Found<Service, ServiceFacet> => search(services, linked, query, locale);

/** By what events can be filtered. */
export type EventFacet = 'kind' | 'municipality' | 'organiser' | 'series' | 'tag';
const events: Searchable<PublicEvent, EventFacet> = {
  key: 'events',
  items: ({ dataset }) => dataset.events,
  name: ({ title }) => title,
  words: ({ summary, venue, tags = [] }) => [summary, venue, ...tags],
  facets: {
    kind: ({ kind }) => [kind],
    municipality: ({ municipality }) => [municipality],
    organiser: ({ organiser }) => [organiser],
    series: ({ series }) => [series],
    tag,
  },
};

/**
 * Finds events by words, kind, municipality, organiser, series and tag. As {@link searchOrganisations}.
 *
 * @example
 * searchEvents(linked, { kind: 'workshop' }, 'sq').items.map(({ id }) => id); // ['punetori-buxheti']
 */
export const searchEvents = (
  linked: LinkedDataset,
  query: Query<EventFacet>,
  locale: Locale,
): Found<PublicEvent, EventFacet> => search(events, linked, query, locale);

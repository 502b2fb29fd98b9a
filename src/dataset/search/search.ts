import type { Article } from '../../model/article.ts';
import type { Grant } from '../../model/grant.ts';
import type { GrantCall } from '../../model/grant-call.ts';
import type { AnyRecord } from '../../model/dataset.ts';
import type { LocalText } from '../../model/local-text.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Programme } from '../../model/programme.ts';
import type { Project } from '../../model/project.ts';
import type { PublicEvent } from '../../model/public-event.ts';
import type { Service } from '../../model/service.ts';
import {
  initialLetter,
  isFullRank,
  letterKeys,
  letterRank,
  RANKED,
  sortKey,
} from '../../language/collation.ts';
import { normalizeSearch } from '../../language/normalize-search.ts';
import type { Locale } from '../../language/locale.ts';
import { pickText } from '../../language/text.ts';
import { searchNames } from '../../places/search-names.ts';
import type { Clock } from '../../time/clock.ts';
import { isMemberOn } from '../../time/is-member-on.ts';
import { projectSpan } from '../../time/project-status.ts';
import { readDate } from '../../time/spans.ts';
import type { StatusDefaults } from '../../time/zones.ts';
import { prepareReferrers, type LinkedDataset, type Member } from '../link/link-dataset.ts';
import { statusOfCall, statusOfEvent, statusOfProject } from './statuses.ts';
import { runSync, type CooperativeTask } from '../cooperative-task.ts';

/** How often each value of a facet occurs among what the other filters leave. */
export type FacetCounts<Facet extends string> = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What is asked: words, and a value for any of the facets. An absent or empty value asks for nothing. */
export type Query<Facet extends string> = { readonly [F in Facet]?: string | undefined } & {
  /** Words in any script, with or without diacritics; each must occur. */
  readonly text?: string | undefined;
};

/** What was found, the best first and then by the alphabet. */
export interface SearchResult<Item, Facet extends string> {
  readonly items: readonly Item[];
  readonly facets: FacetCounts<Facet>;
  /** The first instant at which something has another status, in milliseconds since 1970 UTC. Without a clock, none. */
  readonly changesAt?: number | undefined;
  /** Makes ready what words are looked for in, if nobody looked for words yet: step by step, where the first search would do it at once. */
  readonly prepare?: (() => CooperativeTask<void>) | undefined;
}

/** What search knows of a sort of items: which there are, their names, their other words, and the values by which they are filtered. */
interface Searchable<Item, Facet extends string> {
  /** Names the index of these items. */
  readonly key: string;
  readonly items: (linked: LinkedDataset) => readonly Item[];
  readonly name: (item: Item) => LocalText;
  readonly words: (item: Item, linked: LinkedDataset) => readonly (LocalText | undefined)[];
  readonly facets: {
    readonly [F in Exclude<Facet, 'status'>]: (
      item: Item,
      linked: LinkedDataset,
      locale: Locale,
    ) => readonly (string | undefined)[];
  };
  /** Whether an item that names no value of a facet has this one all the same: a call that names no places is open to all of its country. */
  readonly open?: { readonly [F in Facet]?: (item: Item, value: string, linked: LinkedDataset) => boolean };
  /** What is true of an item at a moment: the facet `status`, of which it can have several values. */
  readonly status?: (
    item: Item,
    clock: Clock,
    defaults: StatusDefaults,
  ) => { readonly status: string | readonly string[]; readonly changesAt?: number };
}

interface Entry<Item> {
  readonly item: Item;
  /** What words are looked for in, as far as somebody looked for words. */
  folded: Folded | undefined;
  /** The values of each facet, in the order of the searchable's facets, as far as somebody asked. */
  readonly values: (readonly string[] | undefined)[];
  /** The status, and between which instants it holds, as far as somebody asked: whoever types does not compute thousands at each key. */
  status: { readonly values: readonly string[]; readonly from: number; readonly until: number } | undefined;
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
    if (typeof part === 'string') all += normalizeSearch(part) + '\n';
    else if (part) for (const text of Object.values(part)) all += normalizeSearch(text) + '\n';
  }
  return all;
}

/** The folded names of a place without those that stand in another, as Prizren in Prizreni: each key press reads them for all who are there. */
function foldedPlace(names: readonly string[]): string {
  const folded = [...new Set(names.map(normalizeSearch))];
  return foldedLines(
    folded.filter((name) => !folded.some((other) => other !== name && other.includes(name))),
  );
}

const indexes = new WeakMap<LinkedDataset, Map<string, Index<unknown>>>();

/** The values of a facet that an item has, each once. */
function valuesOf<Item, Facet extends string>(
  { facets }: Searchable<Item, Facet>,
  facet: Exclude<Facet, 'status'>,
  item: Item,
  linked: LinkedDataset,
  locale: Locale,
): readonly string[] {
  const all = facets[facet](item, linked, locale);
  if (all.length === 1 && all[0] !== undefined) return all as readonly string[];
  const values = all.filter((value) => value !== undefined);
  return values.length < 2 ? values : [...new Set(values)];
}

interface Index<Item> {
  /** In the order of the alphabet of the locale. */
  readonly entries: readonly Entry<Item>[];
  /** The folded names of a place, the same for all who are in it. */
  readonly places: Map<string, string>;
  /** How often each value of a facet occurs, in the order of the searchable's facets, as far as that was made ready. */
  readonly totals: (ReadonlyMap<string, number> | undefined)[];
}

/** So many entries are made ready in a step: less than a millisecond on a fast machine. */
const STEP = 128;

/** So many rows are put into heaps in a step; fewer are sorted at once. */
const RUN = 512;

/** A row with the letters by which it sorts. */
interface Lettered {
  readonly letters: string;
}

/** Sorts as `sort` does: heaps of the same first letters, and in a large one those of the next letters. Numbers are sorted in no time. */
function* sortInSteps<Row extends Lettered>(
  rows: readonly Row[],
  compare: (a: Row, b: Row) => number,
  from = 0,
): CooperativeTask<Row[]> {
  const heaps = new Map<number, Row[]>();
  let done = 0;
  for (const row of rows) {
    const rank = letterRank(row.letters, from);
    const heap = heaps.get(rank);
    if (heap) heap.push(row);
    else heaps.set(rank, [row]);
    if (++done % RUN === 0) yield;
  }
  const sorted: Row[] = [];
  for (const rank of Float64Array.from(heaps.keys()).sort()) {
    let heap = heaps.get(rank)!;
    if (heap.length > RUN && isFullRank(rank)) heap = yield* sortInSteps(heap, compare, from + RANKED);
    else if (heap.length > 1) heap.sort(compare);
    for (const row of heap) if (sorted.push(row) % STEP === 0) yield;
  }
  return sorted;
}

/** What is known of the items for search: made once, so that a key press only scans. */
function* indexInSteps<Item, Facet extends string>(
  linked: LinkedDataset,
  searchable: Searchable<Item, Facet>,
  locale: Locale,
): CooperativeTask<Index<Item>> {
  let made = indexes.get(linked);
  if (!made) indexes.set(linked, (made = new Map()));
  const key = `${searchable.key} ${locale}`;
  const known = made.get(key) as Index<Item> | undefined;
  if (known) return known;
  const { language } = linked.dataset;
  const rows: { text: string; letters: string; whole: string | undefined; entry: Entry<Item> }[] = [];
  const lettersOf = letterKeys(locale);
  for (const item of searchable.items(linked)) {
    const { text } = pickText(searchable.name(item), locale, language);
    const entry: Entry<Item> = { item, folded: undefined, values: [], status: undefined };
    rows.push({ text, letters: lettersOf(text), whole: undefined, entry });
    if (rows.length % STEP === 0) yield;
  }
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const wholeKey = (row: (typeof rows)[number]) => (row.whole ??= sortKey(row.text, locale));
  const sorted = yield* sortInSteps(
    rows,
    (a, b) => compare(a.letters, b.letters) || (a.text === b.text ? 0 : compare(wholeKey(a), wholeKey(b))),
  );
  const index = { entries: sorted.map(({ entry }) => entry), places: new Map(), totals: [] };
  made.set(key, index);
  return index;
}

/** The index, and the counts of everything for some facets: what a list needs before it can draw its first rows. */
function* prepareInSteps<Item, Facet extends string>(
  linked: LinkedDataset,
  searchable: Searchable<Item, Facet>,
  locale: Locale,
  shown: readonly Facet[],
): CooperativeTask<void> {
  const { entries, totals } = yield* indexInSteps(linked, searchable, locale);
  const names = Object.keys(searchable.facets) as Exclude<Facet, 'status'>[];
  for (let facet = 0; facet < names.length; facet++) {
    const name = names[facet]!;
    if (totals[facet] || !shown.includes(name)) continue;
    const counts = new Map<string, number>();
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at]!;
      const values = (entry.values[facet] ??= valuesOf(searchable, name, entry.item, linked, locale));
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
      if (at % STEP === STEP - 1) yield;
    }
    totals[facet] = counts;
  }
}

function search<Item, Facet extends string>(
  searchable: Searchable<Item, Facet>,
  linked: LinkedDataset,
  query: Query<Facet>,
  locale: Locale,
  clock?: Clock,
  passes?: ((item: Item) => boolean) | undefined,
): SearchResult<Item, Facet> {
  const plain = Object.keys(searchable.facets) as Exclude<Facet, 'status'>[];
  const names = (searchable.status ? [...plain, 'status'] : plain) as Facet[];
  const text = normalizeSearch(query.text ?? '').trim();
  const words = text ? text.split(' ') : [];
  const isWanted = names.map((name) => Boolean(query[name]));
  const filters = names.flatMap((name, facet) => (query[name] ? [{ facet, value: query[name] }] : []));

  // All that is said of one answer is said of one moment, however late somebody looks at its counts.
  const now = clock?.now().getTime();
  const statusOf = (entry: Entry<Item>, now: number) => {
    const known = entry.status;
    if (known && known.from <= now && now < known.until) return known;
    const then = { now: () => new Date(now) };
    const { status, changesAt = Infinity } = searchable.status!(entry.item, then, linked.dataset);
    return (entry.status = { values: [status].flat(), from: now, until: changesAt });
  };
  const values = (entry: Entry<Item>, facet: number) =>
    facet < plain.length
      ? (entry.values[facet] ??= valuesOf(searchable, plain[facet]!, entry.item, linked, locale))
      : now === undefined
        ? []
        : statusOf(entry, now).values;

  const isOpen = (entry: Entry<Item>, facet: number, value: string) =>
    !values(entry, facet).length && searchable.open?.[names[facet]!]?.(entry.item, value, linked);

  const { entries, places, totals } = runSync(indexInSteps(linked, searchable, locale));
  const place = names.indexOf('municipality' as Facet);
  const placeLines = (id: string) => {
    let lines = places.get(id);
    if (lines === undefined) places.set(id, (lines = foldedPlace(searchNames(id, linked.places))));
    return lines;
  };
  const foldedOf = (entry: Entry<Item>): Folded => {
    const { item } = entry;
    const own = foldedLines([searchable.name(item)]);
    let all = own + foldedLines(searchable.words(item, linked));
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
    if (passes && !passes(entry.item)) continue;
    let failed = -1;
    for (const { facet, value } of filters) {
      if (values(entry, facet).includes(value) || isOpen(entry, facet, value)) continue;
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
    if (hits.length === entries.length && totals[facet] && !searchable.open?.[names[facet]!])
      return totals[facet];
    const counts = new Map<string, number>();
    const counted = isWanted[facet] ? [hits, nearly[facet]!] : [hits];
    for (const list of counted) {
      for (const entry of list) {
        for (const value of values(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    if (searchable.open?.[names[facet]!]) {
      const silent = counted.flat().filter((entry) => !values(entry, facet).length);
      for (const [value, count] of counts)
        counts.set(value, count + silent.filter((entry) => isOpen(entry, facet, value)).length);
    }
    return counts;
  };
  // Counted when somebody looks: who only lists does not pay for it, nor for the facets that nobody shows.
  const facets = {} as Record<Facet, ReadonlyMap<string, number>>;
  names.forEach((name, facet) => {
    let counts: ReadonlyMap<string, number> | undefined;
    Object.defineProperty(facets, name, { enumerable: true, get: () => (counts ??= countsOf(facet)) });
  });
  return {
    items: ranked.flat(),
    facets,
    *prepare() {
      for (const entry of entries) {
        entry.folded ??= foldedOf(entry);
        yield;
      }
    },
    get changesAt() {
      if (now === undefined || !searchable.status) return undefined;
      const next = entries.reduce(
        (earliest, entry) => Math.min(earliest, statusOf(entry, now).until),
        Infinity,
      );
      return next === Infinity ? undefined : next;
    },
  };
}

const tag = (record: AnyRecord) => record.tags ?? [];

/** The letter under which a name stands in the alphabet of the language in which it is shown. */
const letterOf = (name: LocalText, { dataset }: LinkedDataset, locale: Locale) =>
  initialLetter(pickText(name, locale, dataset.language).text, locale);

/** The year of a date that is known at least to the year. */
const yearOf = (date: PlainDate | undefined) => [date?.slice(0, 4)];

const otherNames = ({ shortName, alternateNames = [] }: Organisation) => [shortName, ...alternateNames];
/** All names of those organisations that the data has. */
const namesOf = (ids: readonly (Organisation['id'] | undefined)[], linked: LinkedDataset) =>
  ids.flatMap((id) => {
    const known = linked.get('organisations', id);
    return known ? [known.name, ...otherNames(known)] : [];
  });
const organisationWords = (organisation: Organisation) => [
  ...otherNames(organisation),
  organisation.summary,
  ...tag(organisation),
];
const organisationPlaces = ({ municipality, offices = [] }: Organisation) => [
  municipality,
  ...offices.map((office) => office.municipality),
];

/** By what organisations can be filtered. */
export type OrganisationFacet = 'kind' | 'municipality' | 'network' | 'letter' | 'tag';
const organisations: Searchable<Organisation, OrganisationFacet> = {
  key: 'organisations',
  items: ({ dataset }) => dataset.organisations,
  name: ({ name }) => name,
  words: organisationWords,
  facets: {
    kind: ({ kind }) => [kind],
    municipality: organisationPlaces,
    network: ({ id }, linked) => linked.networksOf(id).map((network) => network.id),
    letter: ({ name }, linked, locale) => [letterOf(name, linked, locale)],
    tag,
  },
};

/**
 * Finds organisations by words, kind, municipality, network, first letter and tag: folded, so that `gjakove` finds Gjakovë and Ђаковица alike.
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
): SearchResult<Organisation, OrganisationFacet> => search(organisations, linked, query, locale);

/** Makes ready what {@link searchOrganisations} needs to list them: step by step, where the first search would do it at once. */
export const prepareOrganisations = (
  linked: LinkedDataset,
  locale: Locale,
  shown: readonly OrganisationFacet[],
): CooperativeTask<void> => prepareInSteps(linked, organisations, locale, shown);

/** By what members can be filtered. */
export type MemberFacet = 'kind' | 'municipality' | 'letter' | 'tag';
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
    letter: ({ organisation, individual }, linked, locale) => [
      letterOf(organisation?.name ?? individual ?? '', linked, locale),
    ],
    tag: ({ organisation, membership }) => [...(organisation?.tags ?? []), ...(membership.tags ?? [])],
  },
});

/**
 * Finds members of a network, individuals among them (`kind: 'individual'`), by words, kind, municipality, first letter
 * and tag. As {@link searchOrganisations}.
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
): SearchResult<Member, MemberFacet> => search(members(network, on), linked, query, locale);

/** Makes ready what {@link searchMembers} needs to list them: step by step, where the first search would do it at once. */
export function* prepareMembers(
  linked: LinkedDataset,
  network: string,
  locale: Locale,
  shown: readonly MemberFacet[],
  on?: PlainDate,
): CooperativeTask<void> {
  yield* prepareReferrers(linked) ?? [];
  yield* prepareInSteps(linked, members(network, on), locale, shown);
}

/** The years in which a project runs, as far as its dates tell. */
function yearsOf(project: Project): string[] {
  const { start, end } = projectSpan(project);
  const [first, last] = [readDate(start ?? end)?.year, readDate(end ?? start)?.year];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    String(first + index).padStart(4, '0'),
  );
}

/** By what projects can be filtered. */
export type ProjectFacet =
  | 'programme'
  | 'municipality'
  | 'organisation'
  | 'funder'
  | 'year'
  | 'tag'
  | 'status';
const projects: Searchable<Project, ProjectFacet> = {
  key: 'projects',
  items: ({ dataset }) => dataset.projects,
  name: ({ title }) => title,
  words: ({ summary, parties, goals = [], activities = [], targetGroups = [], tags = [] }, linked) => [
    summary,
    ...goals,
    ...activities,
    ...targetGroups,
    ...namesOf(
      parties.map(({ organisation }) => organisation),
      linked,
    ),
    ...tags,
  ],
  facets: {
    programme: ({ programme }) => [programme],
    municipality: ({ municipalities = [] }) => municipalities,
    organisation: ({ parties }) => parties.map(({ organisation }) => organisation),
    funder: ({ parties }) =>
      parties.flatMap(({ role, organisation, programme }) =>
        role === 'funder' ? [organisation, programme] : [],
      ),
    year: yearsOf,
    tag,
  },
  status: (project, clock, { zone }) => statusOfProject(project, clock, zone),
};

/**
 * Finds projects by words, programme, municipality, organisation (in any role), funder, year (each in which it runs), tag and, with a clock,
 * status. As {@link searchOrganisations} and, for the status, {@link searchCalls}.
 *
 * @example
 * searchProjects(linked, { municipality: 'xk-peje' }, 'sq').items.map(({ id }) => id); // ['libri-udhetar']
 */
export const searchProjects = (
  linked: LinkedDataset,
  query: Query<ProjectFacet>,
  locale: Locale,
  clock?: Clock,
): SearchResult<Project, ProjectFacet> => search(projects, linked, query, locale, clock);

/** By what calls can be filtered. */
export type CallFacet =
  | 'applicant'
  | 'municipality'
  | 'funder'
  | 'language'
  | 'programme'
  | 'currency'
  | 'tag'
  | 'status';

/** What is asked of calls. */
export type CallQuery = Query<CallFacet> & {
  /** What an applicant needs, in the main unit of a currency, as `2500`. What is no number asks for nothing. */
  readonly amount?: string | undefined;
};

const calls: Searchable<GrantCall, CallFacet> = {
  key: 'calls',
  items: ({ dataset }) => dataset.calls,
  name: ({ title }) => title,
  words: ({ summary, reference, eligibility, publisher, funders = [], tags = [] }, linked) => [
    summary,
    reference,
    eligibility?.text,
    ...namesOf([publisher, ...funders], linked),
    ...tags,
  ],
  facets: {
    applicant: ({ eligibility }) => eligibility?.applicants ?? [],
    municipality: ({ eligibility }) => eligibility?.municipalities ?? [],
    funder: ({ funders = [] }) => funders,
    language: ({ applicationLanguages = [] }) => applicationLanguages,
    programme: ({ programme }) => [programme],
    currency: ({ funding }) => [funding?.currency],
    tag,
  },
  open: {
    applicant: () => true,
    municipality: ({ eligibility }, id, { places }) =>
      !eligibility?.countries?.length ||
      eligibility.countries.some((country) => country === places.get(id)?.country),
  },
  status: (call, clock, defaults) => {
    const computed = statusOfCall(call, clock, defaults.zone);
    const { status } = computed;
    // Who asks for what is open wants all to which one can apply.
    return status === 'closing-soon' || status === 'rolling'
      ? { ...computed, status: [status, 'open'] }
      : computed;
  },
};

/** Whether one applicant can get so much: not of a call that says neither how little nor how much. */
const gives =
  (amount: number) =>
  ({ funding: { min, max, total } = {} as NonNullable<GrantCall['funding']> }: GrantCall) =>
    (min !== undefined || max !== undefined) && amount >= (min ?? 0) && amount <= (max ?? total ?? Infinity);

/**
 * Finds calls by words, also those of the names of publisher and funders, by kind of applicant, municipality, funder, language of application,
 * programme, currency, amount, tag and, with a clock, status. As {@link searchOrganisations}.
 *
 * A call that does not say who may apply, or where, is found under each kind of applicant, and under each municipality of its countries.
 *
 * What is closing soon or rolling is found as `open` too. A status is true at a moment: `changesAt` says when to ask again. Without a clock nothing has a status, so no filter finds one.
 *
 * @example
 * searchCalls(linked, { applicant: 'informal-group' }, 'sq').items.map(({ id }) => id); // ['grante-te-vogla-2026', 'mbeshtetje-e-shpejte']
 * searchCalls(linked, { amount: '2500', status: 'closing-soon' }, 'sq', fixedClock('2026-12-01T09:00:00Z')).items[0]?.id; // 'grante-te-vogla-2026'
 */
export const searchCalls = (
  linked: LinkedDataset,
  query: CallQuery,
  locale: Locale,
  clock?: Clock,
): SearchResult<GrantCall, CallFacet> => {
  const amount = query.amount?.trim() ? Number(query.amount) : NaN;
  return search(calls, linked, query, locale, clock, Number.isFinite(amount) ? gives(amount) : undefined);
};

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
): SearchResult<Service, ServiceFacet> => search(services, linked, query, locale);

/** By what events can be filtered. */
export type EventFacet = 'kind' | 'municipality' | 'organiser' | 'series' | 'tag' | 'status';
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
  status: (event, clock, { zone }) => statusOfEvent(event, clock, zone),
};

/**
 * Finds events by words, kind, municipality, organiser, series, tag and, with a clock, status. As {@link searchOrganisations} and, for the
 * status, {@link searchCalls}.
 *
 * @param passes which events there are at all; what it keeps out is in no count. Without it: all
 * @example
 * searchEvents(linked, { kind: 'workshop' }, 'sq').items.map(({ id }) => id); // ['punetori-buxheti']
 */
export const searchEvents = (
  linked: LinkedDataset,
  query: Query<EventFacet>,
  locale: Locale,
  clock?: Clock,
  passes?: (event: PublicEvent) => boolean,
): SearchResult<PublicEvent, EventFacet> => search(events, linked, query, locale, clock, passes);

/** By what grants can be filtered. An individual who got one has no id, so no filter shows what one person got. */
export type GrantFacet = 'funder' | 'recipient' | 'municipality' | 'programme' | 'call' | 'year' | 'tag';
const grants: Searchable<Grant, GrantFacet> = {
  key: 'grants',
  items: ({ dataset }) => dataset.grants,
  name: ({ title }) => title,
  words: ({ summary, recipient, funders, tags = [] }, linked) => [
    summary,
    typeof recipient === 'string' ? undefined : recipient.label,
    ...namesOf(typeof recipient === 'string' ? [recipient, ...funders] : funders, linked),
    ...tags,
  ],
  facets: {
    funder: ({ funders }) => funders,
    recipient: ({ recipient }) => [typeof recipient === 'string' ? recipient : undefined],
    municipality: ({ municipality }) => [municipality],
    programme: ({ programme }) => [programme],
    call: ({ call }) => [call],
    year: ({ awardedOn }) => yearOf(awardedOn),
    tag,
  },
};

/**
 * Finds grants by words, also those of the names of recipient and funders, by funder, recipient, municipality, programme, call, year of the
 * award and tag. As {@link searchOrganisations}.
 *
 * @example
 * searchGrants(linked, { text: 'ketri', call: 'rinia-ne-levizje-2025' }, 'en').items.map(({ id }) => id); // ['fluturza-2025', 'individ-2025', 'sinica-2025']
 */
export const searchGrants = (
  linked: LinkedDataset,
  query: Query<GrantFacet>,
  locale: Locale,
): SearchResult<Grant, GrantFacet> => search(grants, linked, query, locale);

/** By what articles can be filtered. */
export type ArticleFacet = 'year' | 'about' | 'tag';
const articles: Searchable<Article, ArticleFacet> = {
  key: 'articles',
  items: ({ dataset }) => dataset.articles,
  name: ({ title }) => title,
  words: ({ summary, body = [], tags = [] }) => [summary, ...body, ...tags],
  facets: { year: ({ published }) => yearOf(published), about: ({ about = [] }) => about, tag },
};

/**
 * Finds articles by words, year, the id of a record that they are about, and tag. As {@link searchOrganisations}.
 *
 * @param on the day on which they are read: what is published later is in no count. Without it: all
 * @example
 * searchArticles(linked, { about: 'fondi-zymbyl' }, 'sq').items.map(({ id }) => id); // ['u-hap-thirrja-per-lagjet']
 */
export const searchArticles = (
  linked: LinkedDataset,
  query: Query<ArticleFacet>,
  locale: Locale,
  on?: PlainDate,
): SearchResult<Article, ArticleFacet> =>
  // A year or month is shorter than a day, and comes before each day in it.
  search(articles, linked, query, locale, undefined, on ? ({ published }) => published <= on : undefined);

/** By what programmes can be filtered. */
export type ProgrammeFacet = 'municipality' | 'organisation' | 'tag';
const programmes: Searchable<Programme, ProgrammeFacet> = {
  key: 'programmes',
  items: ({ dataset }) => dataset.programmes,
  name: ({ title }) => title,
  words: ({ shortTitle, alternateTitles = [], summary, goals = [], tags = [] }) => [
    shortTitle,
    ...alternateTitles,
    summary,
    ...goals,
    ...tags,
  ],
  facets: {
    municipality: ({ places = [] }) => places.flatMap(({ municipalities }) => municipalities),
    organisation: ({ parties = [] }) => parties.map(({ organisation }) => organisation),
    tag,
  },
};

/**
 * Finds programmes by words, municipality, organisation (in any role) and tag. As {@link searchOrganisations}.
 *
 * @example
 * searchProgrammes(linked, { municipality: 'xk-gjilan' }, 'sq').items.map(({ id }) => id); // ['akt-ls', 'programi-lagjja']
 */
export const searchProgrammes = (
  linked: LinkedDataset,
  query: Query<ProgrammeFacet>,
  locale: Locale,
): SearchResult<Programme, ProgrammeFacet> => search(programmes, linked, query, locale);

import type { Locale } from '../../language/locale.ts';
import { searchSpellings } from '../../language/search-spellings.ts';
import { pickText } from '../../language/text.ts';
import type { LocalText } from '../../model/local-text.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { placesIn, searchNames } from '../../places/search-names.ts';
import type { CooperativeTask } from '../cooperative-task.ts';
import { attempt, isObject, listOf } from '../validate/safe-read.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';
import { sortByName } from './ordering.ts';
import { placeMark } from './search-terms.ts';
import type { SearchDescriptor } from './types.ts';

/** Entries handled per step, which takes less than a millisecond on a fast machine. */
const STEP = 128;

/** The normalised texts of an item. */
interface EntryText {
  /** Its names, each between line breaks, so that "\nabc" finds a name that begins with "abc". */
  readonly names: string;
  /** All texts, the names included. */
  readonly all: string;
}

/** An indexed item. The rest is computed on first use and cached. */
export interface Entry<Item> {
  readonly item: Item;
  text: EntryText | undefined;
  /** The values of each facet, in the order of `SearchIndex.facets`. */
  readonly values: (readonly string[] | undefined)[];
  /** The status, and the instants between which it holds. */
  status: { readonly values: readonly string[]; readonly from: number; readonly until: number } | undefined;
}

/** Normalises texts, each on a line of its own. */
function normalizedLines(texts: readonly (LocalText | undefined)[]): string {
  let lines = '\n';
  for (const text of texts) {
    if (typeof text === 'string') lines += searchSpellings(text).join('\n') + '\n';
    else if (text)
      for (const value of Object.values(text))
        if (typeof value === 'string') lines += searchSpellings(value).join('\n') + '\n';
  }
  return lines;
}

/** Marks the municipalities that normalised lines name, in any language and case. */
function placeMarks(lines: string, places: Gazetteer, shortest?: number): string {
  let marks = '';
  for (const line of lines.split('\n'))
    for (const place of placesIn(line, places, shortest)) marks += placeMark(place) + '\n';
  return marks;
}

/**
 * The normalised names of a municipality, without those that another contains, as Prizreni contains
 * Prizren.
 */
function municipalityLines(names: readonly string[]): string {
  const normalized = [...new Set(names.flatMap(searchSpellings))];
  const longest = normalized.filter(
    (name) => !normalized.some((other) => other !== name && other.includes(name)),
  );
  return `\n${longest.join('\n')}\n`;
}

/** The items of one noun in alphabetical order, with what a search reads of them. */
export class SearchIndex<Item, Facet extends string> {
  readonly entries: readonly Entry<Item>[];
  /** The names of the facets that do not depend on the time. */
  readonly facets: readonly Exclude<Facet, 'status'>[];
  readonly #descriptor: SearchDescriptor<Item, Facet>;
  readonly #linked: LinkedDataset;
  readonly #locale: Locale;
  readonly #municipality: number;
  readonly #municipalityLines = new Map<string, string>();
  /** The counts of each facet over all entries, where `countAll` has counted them. */
  readonly #totals: (ReadonlyMap<string, number> | undefined)[] = [];

  constructor(
    descriptor: SearchDescriptor<Item, Facet>,
    linked: LinkedDataset,
    locale: Locale,
    items: readonly Item[],
  ) {
    this.#descriptor = descriptor;
    this.#linked = linked;
    this.#locale = locale;
    this.facets = Object.keys(descriptor.facets) as Exclude<Facet, 'status'>[];
    this.#municipality = this.facets.findIndex((facet) => facet === 'municipality');
    this.entries = items.map((item) => ({ item, text: undefined, values: [], status: undefined }));
  }

  /**
   * The names of all facets, in the order of their numbers: `status` comes last, if the noun has
   * one.
   */
  get allFacets(): readonly Facet[] {
    return (this.#descriptor.status ? [...this.facets, 'status'] : this.facets) as readonly Facet[];
  }

  /** The different values of an entry for a facet. Without an instant, nothing has a status. */
  valuesOf(entry: Entry<Item>, facet: number, now: number | undefined): readonly string[] {
    if (facet < this.facets.length) return (entry.values[facet] ??= this.#readValues(entry, facet));
    return now === undefined ? [] : this.statusOf(entry, now).values;
  }

  #readValues({ item }: Entry<Item>, facet: number): readonly string[] {
    const read = this.#descriptor.facets[this.facets[facet]!];
    const values = listOf(attempt(() => read(item, this.#linked, this.#locale)));
    if (values.length === 1 && typeof values[0] === 'string') return values as readonly string[];
    const defined = values.filter((value) => typeof value === 'string');
    return defined.length < 2 ? defined : [...new Set(defined)];
  }

  /** The statuses of an entry at an instant. Only nouns with a facet `status` have any. */
  statusOf(entry: Entry<Item>, now: number): NonNullable<Entry<Item>['status']> {
    const cached = entry.status;
    if (cached && cached.from <= now && now < cached.until) return cached;
    const clock = { now: () => new Date(now) };
    const computed = this.#descriptor.status!(entry.item, clock, this.#linked.dataset);
    const { status, changesAt = Infinity } = computed;
    return (entry.status = { values: [status].flat(), from: now, until: changesAt });
  }

  /** The next instant at which the status of any entry changes. */
  changesAfter(now: number): number | undefined {
    if (!this.#descriptor.status) return undefined;
    let next = Infinity;
    for (const entry of this.entries) next = Math.min(next, this.statusOf(entry, now).until);
    return next === Infinity ? undefined : next;
  }

  /** The normalised texts of an entry. */
  textOf(entry: Entry<Item>): EntryText {
    return (entry.text ??= this.#readText(entry));
  }

  #readText(entry: Entry<Item>): EntryText {
    const { places } = this.#linked;
    const own = normalizedLines([this.#descriptor.name(entry.item)]);
    // In a name, also a short word such as "Has" is the name of a place.
    const names = own + placeMarks(own, places, 1);
    const texts = normalizedLines(attempt(() => this.#descriptor.texts(entry.item, this.#linked)) ?? []);
    let all = names + texts + placeMarks(texts, places);
    if (this.#municipality >= 0)
      for (const id of this.valuesOf(entry, this.#municipality, undefined))
        all += this.#namesOfMunicipality(id);
    return { names, all };
  }

  #namesOfMunicipality(id: string): string {
    let lines = this.#municipalityLines.get(id);
    if (lines === undefined) {
      lines = municipalityLines(searchNames(id, this.#linked.places));
      this.#municipalityLines.set(id, lines);
    }
    return lines;
  }

  /** Whether entries without values for a facet can match a value of it. */
  hasOpenEntries(facet: number): boolean {
    return this.#descriptor.isOpenTo?.[this.allFacets[facet]!] !== undefined;
  }

  /** Whether an entry has no values for a facet, and matches this one anyway. */
  isOpenTo(entry: Entry<Item>, facet: number, value: string, now: number | undefined): boolean {
    const isOpenTo = this.#descriptor.isOpenTo?.[this.allFacets[facet]!];
    return (
      isOpenTo !== undefined &&
      !this.valuesOf(entry, facet, now).length &&
      attempt(() => isOpenTo(entry.item, value, this.#linked)) === true
    );
  }

  /** The counts of a facet over all entries, if they were counted. */
  totalsOf(facet: number): ReadonlyMap<string, number> | undefined {
    return this.#totals[facet];
  }

  /** Counts the values of some facets over all entries, in steps. */
  *countAll(shown: readonly Facet[]): CooperativeTask<void> {
    for (let facet = 0; facet < this.facets.length; facet++) {
      if (this.#totals[facet] || !shown.includes(this.facets[facet]!)) continue;
      const counts = new Map<string, number>();
      for (let index = 0; index < this.entries.length; index++) {
        for (const value of this.valuesOf(this.entries[index]!, facet, undefined))
          counts.set(value, (counts.get(value) ?? 0) + 1);
        if (index % STEP === STEP - 1) yield;
      }
      this.#totals[facet] = counts;
    }
  }

  /** Normalises the texts of all entries, one entry a step. */
  *prepareTexts(): CooperativeTask<void> {
    for (const entry of this.entries) {
      this.textOf(entry);
      yield;
    }
  }
}

const indexes = new WeakMap<LinkedDataset, Map<string, unknown>>();

/** Returns the index of a noun for a locale. It is built once for each linked dataset, in steps. */
export function* searchIndex<Item, Facet extends string>(
  linked: LinkedDataset,
  descriptor: SearchDescriptor<Item, Facet>,
  locale: Locale,
): CooperativeTask<SearchIndex<Item, Facet>> {
  let cache = indexes.get(linked);
  if (!cache) indexes.set(linked, (cache = new Map()));
  const key = `${descriptor.key} ${locale}`;
  const cached = cache.get(key) as SearchIndex<Item, Facet> | undefined;
  if (cached) return cached;
  const language = linked.dataset?.language;
  const nameOf = (item: Item) => pickText(descriptor.name(item), locale, language).text;
  const items = yield* sortByName(listOf(descriptor.items(linked)).filter(isObject), nameOf, locale);
  const index = new SearchIndex(descriptor, linked, locale, items);
  cache.set(key, index);
  return index;
}

import { asText } from '../../language/as-text.ts';
import type { Locale } from '../../language/locale.ts';
import { runSync, type CooperativeTask } from '../cooperative-task.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';
import { searchIndex, type Entry, type SearchIndex } from './search-index.ts';
import type { StatusSearchOptions } from './search-options.ts';
import { SearchTerms } from './search-terms.ts';
import type { Query, SearchDescriptor, SearchResult } from './types.ts';

/** The value that a facet must have. Facets are numbered as in `SearchIndex.allFacets`. */
interface Filter {
  readonly facet: number;
  readonly value: string;
}

/** The result of one pass over the index. */
interface Scan<Item> {
  /** The matching items, by the quality of the match. */
  readonly ranked: readonly (readonly Item[])[];
  readonly matches: readonly Entry<Item>[];
  /**
   * For each facet, the entries that only its own filter excludes: another value of it would show
   * them.
   */
  readonly excluded: readonly (readonly Entry<Item>[])[];
}

/**
 * Builds the index in steps and counts some facets over all items, so that the first search of a
 * list is fast.
 */
export function* prepareSearch<Item, Facet extends string>(
  descriptor: SearchDescriptor<Item, Facet>,
  linked: LinkedDataset,
  locale: Locale,
  shown: readonly Facet[],
): CooperativeTask<void> {
  const index = yield* searchIndex(linked, descriptor, locale);
  yield* index.countAll(shown);
}

/** Finds the items that match a query, and counts the facets. */
export function search<Item, Facet extends string>(
  descriptor: SearchDescriptor<Item, Facet>,
  linked: LinkedDataset,
  given: Query<Facet>,
  locale: Locale,
  { clock, accepts }: Pick<StatusSearchOptions<Item>, 'clock' | 'accepts'> = {},
): SearchResult<Item, Facet> {
  const query = given ?? ({} as Query<Facet>); // a program may pass none
  const index = runSync(searchIndex(linked, descriptor, locale));
  const names = index.allFacets;
  const filters = names.flatMap((name, facet): Filter[] => {
    const value = query[name];
    return value && typeof value === 'string' ? [{ facet, value }] : [];
  });
  // One instant for the whole result, even if its counts are read later.
  const now = clock?.now().getTime();
  const terms = new SearchTerms(asText(query.text), linked.places);
  const scan = scanIndex(index, terms, filters, accepts, now);

  // Counted on first access: a caller that shows no facets does not pay for the counts.
  const facets = {} as Record<Facet, ReadonlyMap<string, number>>;
  names.forEach((name, facet) => {
    let counts: ReadonlyMap<string, number> | undefined;
    Object.defineProperty(facets, name, {
      enumerable: true,
      get: () => (counts ??= countFacet(index, scan, facet, asText(query[name]) || undefined, now)),
    });
  });
  return {
    items: scan.ranked.flat(),
    facets,
    prepare: () => index.prepareTexts(),
    get changesAt() {
      return now === undefined ? undefined : index.changesAfter(now);
    },
  };
}

function scanIndex<Item, Facet extends string>(
  index: SearchIndex<Item, Facet>,
  terms: SearchTerms,
  filters: readonly Filter[],
  accepts: ((item: Item) => boolean) | undefined,
  now: number | undefined,
): Scan<Item> {
  const { text, isHopeless } = terms;
  const [whole, start, word] = [`\n${text}\n`, `\n${text}`, ` ${text}`];
  const ranked: Item[][] = [[], [], [], [], []];
  const matches: Entry<Item>[] = [];
  const excluded = index.allFacets.map((): Entry<Item>[] => []);
  entries: for (const entry of isHopeless ? [] : index.entries) {
    // Texts are normalised only when someone searches for words.
    const entryText = text ? index.textOf(entry) : undefined;
    const match = entryText ? terms.match(entryText.all) : 'exact';
    if (!match) continue;
    if (accepts && !accepts(entry.item)) continue;
    let failed = -1;
    for (const { facet, value } of filters) {
      if (index.valuesOf(entry, facet, now).includes(value) || index.isOpenTo(entry, facet, value, now))
        continue;
      if (failed >= 0) continue entries;
      failed = facet;
    }
    if (failed >= 0) {
      excluded[failed]!.push(entry);
      continue;
    }
    matches.push(entry);
    // The name equals the text, begins with it, has a word that does; otherwise it occurs anywhere;
    // last come matches with a typing error.
    const own = entryText?.names;
    let rank = 0;
    if (match === 'near') rank = 4;
    else if (own && !own.includes(whole))
      rank = own.includes(start) ? 1 : own.includes(word) || terms.hasNamesake(own) ? 2 : 3;
    ranked[rank]!.push(entry.item);
  }
  return { ranked, matches, excluded };
}

/** Counts the values of a facet among the entries that match all filters but its own. */
function countFacet<Item, Facet extends string>(
  index: SearchIndex<Item, Facet>,
  { matches, excluded }: Scan<Item>,
  facet: number,
  selected: string | undefined,
  now: number | undefined,
): ReadonlyMap<string, number> {
  const hasOpenEntries = index.hasOpenEntries(facet);
  const totals = index.totalsOf(facet);
  if (totals && !hasOpenEntries && matches.length === index.entries.length) return totals;
  const counted = selected !== undefined ? [...matches, ...excluded[facet]!] : matches;
  const counts = new Map<string, number>();
  for (const entry of counted) {
    for (const value of index.valuesOf(entry, facet, now)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  if (hasOpenEntries) {
    const open = counted.filter((entry) => !index.valuesOf(entry, facet, now).length);
    for (const [value, count] of counts)
      counts.set(value, count + open.filter((entry) => index.isOpenTo(entry, facet, value, now)).length);
  }
  // A value of no entry may find some that are open to all values.
  if (selected !== undefined && matches.length) counts.set(selected, matches.length);
  return counts;
}

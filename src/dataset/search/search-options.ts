import { asText } from '../../language/as-text.ts';
import { toLocale } from '../../language/locale-registry.ts';
import type { Locale, LocaleTag } from '../../language/locale.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Clock } from '../../time/clock.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';
import type { SearchResult } from './types.ts';

/** Options of every search. */
export interface SearchOptions {
  /** The language of the alphabetical order. Default: the language of the dataset. */
  readonly locale?: LocaleTag | undefined;
  /** How many of the matching items to skip. Default: 0. */
  readonly offset?: number | undefined;
  /** How many items to return at most. Default: all. */
  readonly limit?: number | undefined;
}

/** Options of a search for records that have a status. */
export interface StatusSearchOptions<Item> extends SearchOptions {
  /**
   * Tells the time for the status; `changesAt` of the result says when to search again. Without it,
   * no item has a status, and a filter on it finds nothing.
   */
  readonly clock?: Clock | undefined;
  /** Limits the search to some items; the others are in no count. */
  readonly accepts?: ((item: Item) => boolean) | undefined;
}

/** Options of a search that depends on the day. */
export interface DaySearchOptions extends SearchOptions {
  /** The day, as `2026-11-22`. Without it, what was and what will be counts too. */
  readonly on?: PlainDate | undefined;
}

/**
 * For each facet, how many of the items that match the other filters have each value, as JSON:
 * `facets.kind.ngo` is 5.
 */
export type Facets<Facet extends string> = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** The items that match a query, or a page of them, as JSON. The best matches come first. */
export interface SearchPage<Item, Facet extends string> {
  readonly items: readonly Item[];
  /** How many items match, on all pages. */
  readonly total: number;
  readonly facets: Facets<Facet>;
  /**
   * The next instant at which a status changes, in milliseconds since 1970 UTC. Only with a clock.
   */
  readonly changesAt?: number | undefined;
}

const count = (value: unknown, otherwise: number) =>
  typeof value === 'number' && value >= 0 ? Math.floor(value) : otherwise;

/** A page of a result. Facets are counted when they are first read. */
function pageOf<Item, Facet extends string>(
  found: SearchResult<Item, Facet>,
  options: SearchOptions | undefined,
): SearchPage<Item, Facet> {
  const start = count(options?.offset, 0);
  const facets = {} as Record<Facet, Readonly<Record<string, number>>>;
  for (const name of Object.keys(found.facets) as Facet[]) {
    let counts: Readonly<Record<string, number>> | undefined;
    const get = () => (counts ??= Object.fromEntries(found.facets[name]));
    Object.defineProperty(facets, name, { enumerable: true, get });
  }
  return {
    items: found.items.slice(start, start + count(options?.limit, Infinity)),
    total: found.items.length,
    facets,
    get changesAt() {
      return found.changesAt;
    },
  };
}

/**
 * Searches in the form with options, or in the older one with a locale, whose facets are maps.
 *
 * @param find searches in a locale, with the options of either form
 * @param older the other arguments of the older form, as options
 */
export function searchInEitherForm<Item, Facet extends string, Options extends SearchOptions>(
  linked: LinkedDataset,
  options: Options | LocaleTag | undefined,
  find: (locale: Locale, options: Partial<Options>) => SearchResult<Item, Facet>,
  older: Partial<Options> = {},
): SearchPage<Item, Facet> & SearchResult<Item, Facet> {
  // The overloads of each search say which of the two it is.
  type Either = SearchPage<Item, Facet> & SearchResult<Item, Facet>;
  if (typeof options === 'string') return find(toLocale(options), older) as Either;
  const locale = toLocale(asText(options?.locale ?? linked?.dataset?.language) || 'en');
  return pageOf(find(locale, options ?? {}), options) as Either;
}

import type { Locale } from '../../language/locale.ts';
import type { LocalText } from '../../model/local-text.ts';
import type { Clock } from '../../time/clock.ts';
import type { StatusDefaults } from '../../time/zones.ts';
import type { CooperativeTask } from '../cooperative-task.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';

/** For each facet, how many of the items that match the other filters have each value. */
export type FacetCounts<Facet extends string> = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * The words to search for, and a value for any of the facets. Absent and empty values do not
 * filter.
 */
export type Query<Facet extends string> = { readonly [F in Facet]?: string | undefined } & {
  /**
   * Words in any script, with or without diacritics. All of them must occur; in those of five
   * letters and more, one may be wrong. Such matches come last.
   */
  readonly text?: string | undefined;
};

/** The items that match a query: the best matches first, equal ones in alphabetical order. */
export interface SearchResult<Item, Facet extends string> {
  readonly items: readonly Item[];
  readonly facets: FacetCounts<Facet>;
  /**
   * The next instant at which a status changes, in milliseconds since 1970 UTC. Only with a clock.
   */
  readonly changesAt?: number | undefined;
  /**
   * Normalises the texts of all items in steps. Without it, the first search for words does so at
   * once.
   */
  readonly prepare?: (() => CooperativeTask<void>) | undefined;
}

/** Describes how the items of one noun are searched. */
export interface SearchDescriptor<Item, Facet extends string> {
  /** The key under which the index of these items is cached for a dataset. */
  readonly key: string;
  readonly items: (linked: LinkedDataset) => readonly Item[];
  /** The name by which items are sorted, and in which matches rank highest. */
  readonly name: (item: Item) => LocalText;
  /** The other texts in which words are found. */
  readonly texts: (item: Item, linked: LinkedDataset) => readonly (LocalText | undefined)[];
  /** The values of an item for each facet. */
  readonly facets: {
    readonly [F in Exclude<Facet, 'status'>]: (
      item: Item,
      linked: LinkedDataset,
      locale: Locale,
    ) => readonly (string | undefined)[];
  };
  /**
   * Whether an item without values for a facet matches a value anyway: a call that names no places
   * is open to all.
   */
  readonly isOpenTo?: {
    readonly [F in Facet]?: (item: Item, value: string, linked: LinkedDataset) => boolean;
  };
  /** The facet `status`, which depends on the time. An item can have several statuses. */
  readonly status?: (
    item: Item,
    clock: Clock,
    defaults: StatusDefaults,
  ) => { readonly status: string | readonly string[]; readonly changesAt?: number };
}

import type { CooperativeTask } from '../../src/dataset/cooperative-task.ts';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { FacetCounts, Query, SearchResult } from '../../src/dataset/search/types.ts';
import type { Locale } from '../../src/language/locale.ts';
import { sharedProvenance, type ProvenanceTag } from '../../src/model/provenance.ts';
import { filterOptions, type FilterField, type FilterOption } from './filter-form.ts';
import type { QueryController } from './query-controller.ts';
import { ResultCache } from './result-cache.ts';

/** Two queries: the visitor's, and the one without any filter that visitors can clear. */
type Slot = 'matches' | 'all';

/** The list whose results these are. */
interface ResultsHost<Name extends string, Result> {
  readonly find: (linked: LinkedDataset, query: Query<Name>) => Result;
  /** Whatever else `find` depends on, besides data, query and time; serialisable as JSON. */
  readonly key: () => readonly [locale: Locale, ...others: unknown[]];
  readonly now: () => number;
  /** The values that the filters offer, as keys. */
  readonly values: (all: Result) => FacetCounts<Name>;
  /** The tags of each listed record. */
  readonly tags: (result: Result) => readonly (readonly string[])[];
}

/** The results of a list and the values derived from them, cached until their inputs change. */
export class ListResults<Item, Name extends string, Result extends SearchResult<Item, Name>> {
  /** The results that are rendered, once there is data. */
  current: { readonly matches: Result; readonly all: Result } | undefined;
  private readonly queries: QueryController<Name>;
  private readonly host: ResultsHost<Name, Result>;
  private readonly cache = new ResultCache<Slot, Result>();
  private readonly options = new Map<
    Name,
    { readonly all: Result; readonly locale: string; readonly options: readonly FilterOption[] }
  >();
  private readonly counts = new Map<
    Name,
    { readonly linked: LinkedDataset; readonly counts: ReadonlyMap<string, number> }
  >();
  private preparedFor: { readonly linked: LinkedDataset; readonly locale: Locale } | undefined;
  private provenance: { readonly all: Result; readonly tag: ProvenanceTag | undefined } | undefined;

  constructor(queries: QueryController<Name>, host: ResultsHost<Name, Result>) {
    this.queries = queries;
    this.host = host;
  }

  search(slot: Slot, linked: LinkedDataset): Result {
    const query = slot === 'all' ? this.queries.lockedQuery : this.queries.query;
    const question = JSON.stringify([query, this.host.key()]);
    return this.cache.get(slot, { linked, question, now: this.host.now() }, () =>
      this.host.find(linked, query),
    );
  }

  /**
   * Fills the caches step by step, once for each dataset and language.
   *
   * @param prepareIndex prepares what the search needs
   * @param fields the filters in the form
   */
  prepare(
    linked: LinkedDataset,
    prepareIndex: () => CooperativeTask<void> | undefined,
    fields: () => readonly { readonly name: Name; readonly field: FilterField }[],
  ): CooperativeTask<void> | undefined {
    const [locale] = this.host.key();
    if (this.preparedFor?.linked === linked && this.preparedFor.locale === locale) return undefined;
    this.preparedFor = { linked, locale };
    return this.fill(linked, prepareIndex(), fields);
  }

  private *fill(
    linked: LinkedDataset,
    index: CooperativeTask<void> | undefined,
    fields: () => readonly { readonly name: Name; readonly field: FilterField }[],
  ): CooperativeTask<void> {
    if (index) yield* index;
    for (const slot of ['all', 'matches'] as const) {
      yield;
      const result = this.search(slot, linked);
      for (const { name, field } of fields()) {
        yield;
        void result.facets[name]; // counts when it is read
        if (slot === 'matches' || field.all === undefined) continue;
        yield;
        this.optionsOf(name, field, result);
      }
    }
  }

  /**
   * Brings everything up to date before a rendering.
   *
   * @param names the filters in the form
   * @param isTyping if set, the counts of unset filters are not updated
   */
  update(linked: LinkedDataset, names: readonly Name[], isTyping: boolean): void {
    const matches = this.search('matches', linked);
    const all = this.search('all', linked);
    this.current = { matches, all };
    for (const name of names) {
      if (isTyping && !this.queries.value(name) && this.counts.get(name)?.linked === linked) continue;
      this.counts.set(name, { linked, counts: matches.facets[name] });
    }
    if (this.provenance?.all !== all) this.provenance = { all, tag: sharedProvenance(this.host.tags(all)) };
  }

  /** The provenance tag that everything listed shares. */
  get provenanceTag(): ProvenanceTag | undefined {
    return this.provenance?.tag;
  }

  /** How many records a visitor would see with each value of a filter, as in the form. */
  countsOf(name: Name): ReadonlyMap<string, number> {
    return this.counts.get(name)?.counts ?? new Map<string, number>();
  }

  /** The values of a filter with their names, including the visitor's if it is not in the data. */
  optionsOf(name: Name, field: FilterField, all: Result): readonly FilterOption[] {
    const [locale] = this.host.key();
    const values = this.host.values(all)[name];
    const value = this.queries.value(name);
    const isNamed = !value || (values.has(value) && (!field.nameOf || field.nameOf(value)));
    if (!isNamed) return filterOptions(new Set([...values.keys(), value]), field, locale, value);
    const known = this.options.get(name);
    if (known?.all === all && known.locale === locale) return known.options;
    const options = filterOptions(values.keys(), field, locale);
    this.options.set(name, { all, locale, options });
    return options;
  }
}

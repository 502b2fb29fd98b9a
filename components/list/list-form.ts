import type { nothing, TemplateResult } from 'lit';
import type { FacetCounts, SearchResult } from '../../src/dataset/search/types.ts';
import type { Locale } from '../../src/language/locale.ts';
import { renderFilterForm, type FieldState, type FilterField } from './filter-form.ts';
import type { ListResults } from './list-results.ts';
import type { QueryController } from './query-controller.ts';
import type { SearchInput } from './search-input.ts';

/** A filter in the form. */
export interface FormField<Name extends string> {
  readonly name: Name;
  readonly field: FilterField;
  readonly isFolded: boolean;
}

interface ListFormHost<Name extends string, Result> {
  readonly locale: () => Locale;
  /** The label of the search field, and its placeholder. */
  readonly search: () => { readonly label: string; readonly placeholder?: string };
  readonly fields: () => readonly FormField<Name>[];
  /** The values that the filters offer, as keys. */
  readonly values: (all: Result) => FacetCounts<Name>;
  readonly setFilter: (name: Name, value: string) => void;
  /** A select opens. */
  readonly opened: () => void;
  readonly changed: () => void;
}

/** The form above a list: its search field and its filters. */
export class ListForm<Item, Name extends string, Result extends SearchResult<Item, Name>> {
  private readonly queries: QueryController<Name>;
  private readonly results: ListResults<Item, Name, Result>;
  private readonly input: SearchInput;
  private readonly host: ListFormHost<Name, Result>;
  private isUnfolded = false;
  private isShown = false;

  constructor(
    queries: QueryController<Name>,
    results: ListResults<Item, Name, Result>,
    input: SearchInput,
    host: ListFormHost<Name, Result>,
  ) {
    this.queries = queries;
    this.results = results;
    this.input = input;
    this.host = host;
  }

  /** @param all the result without any filter that visitors can clear */
  render(all: Result): TemplateResult | typeof nothing {
    const { queries, host, input } = this;
    const search = host.search();
    return renderFilterForm({
      locale: host.locale(),
      label: search.label,
      search: queries.isLocked('search')
        ? undefined
        : { ...search, words: queries.words, focus: input.focus, input: input.input },
      fields: host.fields().flatMap((field) => this.stateOf(field, all)),
      isUnfolded: this.isUnfolded,
      unfold: (isUnfolded) => {
        this.isUnfolded = isUnfolded;
        host.changed();
      },
      isShown: this.isShown,
      show: (isShown) => {
        this.isShown = isShown;
        host.changed();
      },
      open: host.opened,
    });
  }

  private stateOf({ name, field, isFolded }: FormField<Name>, all: Result): readonly FieldState[] {
    const { queries, results, host } = this;
    const value = queries.value(name);
    const state = { field, value, isFolded, change: (next: string) => host.setFilter(name, next) };
    if (field.all === undefined) return [{ ...state, options: [], counts: new Map() }];
    const options = results.optionsOf(name, field, all);
    // A filter that is or was set keeps its field, even if there is nothing to choose from.
    if (options.length < 2 && !value && !queries.preset(name)) return [];
    return [{ ...state, options, counts: results.countsOf(name) }];
  }
}

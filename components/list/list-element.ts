import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { runSliced, type CooperativeTask } from '../../src/dataset/cooperative-task.ts';
import { datasetTexts } from '../../src/dataset/dataset-texts.ts';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { FacetCounts, Query, SearchResult } from '../../src/dataset/search/types.ts';
import { listMessages } from '../../src/language/messages/lists.ts';
import { stateMessages } from '../../src/language/messages/states.ts';
import type { PickedText } from '../../src/language/text.ts';
import type { AnyRecord } from '../../src/model/dataset.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Noun } from '../../src/model/noun.ts';
import { isExample, sharedProvenance } from '../../src/model/provenance.ts';
import { UraElement } from '../base/ura-element.ts';
import { Announcer } from '../controllers/announcer.ts';
import { PrintController } from '../controllers/print.ts';
import { UrlState } from '../controllers/url-state.ts';
import type { SharedMunicipality } from '../core/data-state.ts';
import { send } from '../core/events.ts';
import { yieldIfBusy } from '../core/yield-if-busy.ts';
import { partialNote, provenanceNote } from '../templates/data-states.ts';
import {
  csvDownload,
  jsonDownload,
  renderExportMenu,
  type Download,
  type ExportColumn,
} from './export-menu.ts';
import type { FilterDeclaration, Lockable } from './filter-declaration.ts';
import {
  filterOptions,
  renderFilterForm,
  type FieldState,
  type FilterField,
  type FilterOption,
} from './filter-form.ts';
import { focusAfterClear, focusRow } from './list-focus.ts';
import { renderListSkeleton, renderSkeletonRows } from './list-skeleton.ts';
import { MunicipalityLink } from './municipality-link.ts';
import { renderPrintNote } from './print-note.ts';
import { QueryController } from './query-controller.ts';
import { ResultCache } from './result-cache.ts';
import { renderViewSwitch, type View } from './view-switch.ts';

export type { Download, ExportColumn, FilterField, View };
export type Said = PickedText;

/** Rows in the page at first, and with each "show more". */
const ROWS = 50;

/** Rows of the skeleton, at most: these fill a screen. */
const SKELETON_ROWS = 10;

/**
 * A list with search, filters and their counts, views, downloads, and filters in the address. An element says what is found and
 * how a row looks.
 */
export abstract class ListElement<
  Item,
  Name extends string,
  Result extends SearchResult<Item, Name> = SearchResult<Item, Name>,
> extends UraElement {
  /** What visitors do not see, with spaces between: `search`, `download`, `view`, and the names of filters, whose values then stay. */
  @property() lock?: string;

  /** How many rows stand in the page at first. Default: 50. */
  @property({ type: Number }) limit = ROWS;

  /** Keeps what the visitor filters by in the address of the page, under this name: `?name.municipality=xk-gjilan`. One name for each list. */
  @property({ attribute: 'url-state' }) urlState?: string;

  @state() private pages = 1;
  @state() private isUnfolded = false;
  /** The view that the visitor chose. */
  @state() protected chosenView: string | undefined;

  private readonly queries = new QueryController<Name>({
    filters: () => this.filters,
    lock: () => this.lock,
    changed: () => this.requestUpdate(),
  });
  private readonly link = new MunicipalityLink(this.queries);
  private readonly announcer = new Announcer(this);
  private readonly address = new UrlState(this, (stated) => this.restore(stated));
  protected readonly print = new PrintController(this, () => this.performUpdate());
  private readonly results = new ResultCache<'matches' | 'all', Result>();
  private readonly options = new Map<
    Name,
    { readonly all: Result; readonly locale: string; readonly options: readonly FilterOption[] }
  >();
  /** The counts in the form, and of which data they are. */
  private readonly counts = new Map<
    Name,
    { readonly linked: LinkedDataset; readonly counts: ReadonlyMap<string, number> }
  >();
  /** What the visitor's query matches, and what a query without filters would, as they were computed last. */
  private current: { readonly matches: Result; readonly all: Result } | undefined;
  private provenance: { readonly all: Result; readonly tag: string | undefined } | undefined;
  private preparedFor: { readonly linked: LinkedDataset; readonly locale: string } | undefined;
  private searchIsReady: Promise<void> | undefined;
  /** While the visitor types, only the rows update; counts in closed fields follow when typing pauses. */
  private isTyping = false;

  /** The nouns whose faulty records are counted as left out; the first one names a downloaded file. */
  protected abstract readonly nouns: readonly [Noun, ...Noun[]];

  /** The filters, in their order. Each is a facet of what `find` returns. */
  protected abstract readonly filters: readonly FilterDeclaration<Name>[];

  /** How a filter and its values are called; nothing for a filter that visitors neither see nor read about. */
  protected abstract filter(name: Name, linked: LinkedDataset): FilterField | undefined;

  /** The label of the field for words, and the text in it. */
  protected abstract searchLabel(): { readonly label: string; readonly placeholder?: string };

  /** What a query matches, in the order in which it is shown. `changesAt` says how long that is true. */
  protected abstract find(linked: LinkedDataset, query: Query<Name>): Result;

  /** Whatever `find` reads besides the data, the query, the language and the clock. */
  protected cacheKey(): unknown {
    return undefined;
  }

  /** What `find` needs of a long list, as an index or statuses, made step by step before the first rendering. */
  protected prepareIndex(_linked: LinkedDataset): CooperativeTask<void> | undefined {
    return undefined;
  }

  /** How many there are, 0 included: `3 thirrje`, `Asnjë thirrje`. */
  protected abstract countOf(count: number): string;

  /** The sentence where there is nothing that could be listed. */
  protected nothingAtAll(_linked: LinkedDataset): string {
    return stateMessages(this.locale).empty;
  }

  /** The sentence where nothing matches the query. */
  protected nothingFound(): string {
    return `${this.countOf(0)}.`;
  }

  /**
   * The list itself; each row has the class `row`.
   *
   * @param items those that are in the page, never none
   * @param marked whether a record that is no fact says so in its own row
   * @param all those that match, also where they are not in the page yet
   */
  protected abstract rows(
    items: readonly Item[],
    linked: LinkedDataset,
    marked: boolean,
    all: readonly Item[],
  ): TemplateResult;

  /** The record behind an item. */
  protected abstract recordOf(item: Item): AnyRecord | undefined;

  /** The tags of an item: those of its record. */
  protected tagsOf(item: Item): readonly string[] {
    return this.recordOf(item)?.tags ?? [];
  }

  /** The columns of the spreadsheet. */
  protected abstract columns(linked: LinkedDataset): readonly ExportColumn<Item>[];

  /** Files to download besides the spreadsheet and JSON. */
  protected downloads(_items: readonly Item[], _linked: LinkedDataset): readonly Download[] {
    return [];
  }

  /** What stands between the controls and the count. */
  protected renderBeforeCount(
    _items: readonly Item[],
    _linked: LinkedDataset,
  ): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What stands under the rows. `marked` is as in `rows`. */
  protected renderAfterRows(
    _items: readonly Item[],
    _linked: LinkedDataset,
    _marked: boolean,
  ): TemplateResult | typeof nothing {
    return nothing;
  }

  /** A result with what it folds away: more than one of them can be searched. */
  protected allMatches(items: readonly Item[]): readonly Item[] {
    return items;
  }

  /** The ways in which the list can be shown. */
  protected views(_items: readonly Item[]): readonly View[] {
    return [];
  }

  /** The view that is shown: the visitor's, else the author's, else the first. */
  protected get currentView(): string | undefined {
    const views = this.views(this.found);
    return (views.find(({ name }) => name === this.chosenView) ?? this.defaultView(views))?.name;
  }

  private defaultView(views: readonly View[]): View | undefined {
    const { view } = this as { view?: string };
    return views.find(({ name }) => name === view) ?? views[0];
  }

  protected get filterNames(): readonly Name[] {
    return this.filters.map(({ name }) => name);
  }

  /** What the visitor asks. */
  protected get query(): Query<Name> {
    return this.queries.query;
  }

  protected isLocked(control: Lockable<Name>): boolean {
    return this.queries.isLocked(control);
  }

  /** The last result of `find` for the visitor's query. */
  protected get result(): Result | undefined {
    return this.current?.matches;
  }

  /** What the visitor's query matches. */
  protected get found(): readonly Item[] {
    return this.current?.matches.items ?? [];
  }

  /** The matches that are in the page. */
  protected get shownRows(): readonly Item[] {
    return this.print.isPrinting ? this.found : this.found.slice(0, this.pages * this.rowsPerPage);
  }

  private get rowsPerPage(): number {
    return this.limit > 0 ? this.limit : ROWS;
  }

  /** The name of a municipality; its id where it is unknown. */
  protected placeName(id: string, linked: LinkedDataset): PickedText {
    return datasetTexts(linked, this.locale).municipality(id);
  }

  /** ` · example` for a record that is no fact, where the rows are marked one by one. */
  protected mark(item: Item, marked: boolean): string | typeof nothing {
    return marked && isExample(this.tagsOf(item)) ? ` · ${stateMessages(this.locale).example}` : nothing;
  }

  /** All values that a filter can have. */
  protected everyValue(name: Name, linked: LinkedDataset): Iterable<string> {
    return this.search('all', linked).facets[name].keys();
  }

  /** How many records a visitor would see with each value of a filter. */
  protected countsOf(name: Name, linked: LinkedDataset): ReadonlyMap<string, number> {
    return this.search('matches', linked).facets[name];
  }

  /** Sets a filter as a visitor does. An empty value clears it. */
  protected setFilter(name: Name, value: string): void {
    if (this.link.isShared(name)) this.shared?.choose(value || undefined);
    this.queries.set(name, value);
    this.filtered();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const preset = this.queries.readPresets();
    if (preset.length) this.pages = 1;
    for (const name of preset) if (this.link.isShared(name)) this.shared?.choose(this.queries.preset(name));
    if ((changed as Map<string, unknown>).has('urlState')) this.address.rename(this.urlState);
    if (this.link.follow(this.shared)) {
      this.pages = 1;
      this.announceSoon();
    }
    super.willUpdate(changed);
  }

  /** The shared municipality, where this list has a filter that follows it. */
  private get shared(): SharedMunicipality | undefined {
    const { sharedMunicipality: shared } = this;
    const name = this.filterNames.find((each) => each === 'municipality');
    return shared?.offered && name && !this.isLocked(name) ? shared : undefined;
  }

  protected override prepare(): CooperativeTask<void> | undefined {
    const { dataState, locale } = this;
    if (!('linked' in dataState)) return undefined;
    const { linked } = dataState;
    if (this.preparedFor?.linked === linked && this.preparedFor.locale === locale) return undefined;
    this.preparedFor = { linked, locale };
    return this.prepareResults(linked);
  }

  private *prepareResults(linked: LinkedDataset): CooperativeTask<void> {
    const index = this.prepareIndex(linked);
    if (index) yield* index;
    for (const slot of ['all', 'matches'] as const) {
      yield;
      const result = this.search(slot, linked);
      for (const { name, field } of this.fields(linked)) {
        yield;
        void result.facets[name]; // counts when it is read
        if (slot === 'matches' || field.all === undefined) continue;
        yield;
        this.optionsOf(name, field, result);
      }
    }
  }

  protected override compute(linked: LinkedDataset): void {
    const current = { matches: this.search('matches', linked), all: this.search('all', linked) };
    this.current = current;
    this.updateAt(current.matches.changesAt);
    this.updateAt(current.all.changesAt);
    for (const { name } of this.fields(linked)) {
      const known = this.counts.get(name);
      if (known?.linked === linked && this.isTyping && !this.queries.value(name)) continue;
      this.counts.set(name, { linked, counts: current.matches.facets[name] });
    }
    if (this.provenance?.all !== current.all) {
      const tags = this.allMatches(current.all.items).map((item) => this.tagsOf(item));
      this.provenance = { all: current.all, tag: sharedProvenance(tags) };
    }
  }

  /** What the visitor asks for, or all that the author lets them see. */
  private search(slot: 'matches' | 'all', linked: LinkedDataset): Result {
    const query = slot === 'all' ? this.queries.lockedQuery : this.queries.query;
    const question = JSON.stringify([query, this.locale, this.cacheKey()]);
    const now = this.clock.now().getTime();
    return this.results.get(slot, { linked, question, now }, () => this.find(linked, query));
  }

  /** The filters that stand in the form. */
  private fields(
    linked: LinkedDataset,
  ): readonly { readonly name: Name; readonly field: FilterField; readonly isFolded: boolean }[] {
    return this.filters.flatMap(({ name, placement }) => {
      const field = this.isLocked(name) || placement === 'custom' ? undefined : this.filter(name, linked);
      return field ? [{ name, field, isFolded: placement === 'folded' }] : [];
    });
  }

  /** The values of a filter with their names. They change with the data, the language and the locked query alone. */
  private optionsOf(name: Name, field: FilterField, all: Result): readonly FilterOption[] {
    const { locale } = this;
    const known = this.options.get(name);
    if (known?.all === all && known.locale === locale) return known.options;
    const options = filterOptions(all.facets[name].keys(), field, locale);
    this.options.set(name, { all, locale, options });
    return options;
  }

  protected override content(linked: LinkedDataset, findings: readonly Finding[]): TemplateResult {
    const { locale, current, shownRows: shown } = this;
    const { matches, all } = current!;
    const { items } = matches;
    const searchable = this.allMatches(all.items).length;
    const tag = this.provenance?.tag;
    const marked = tag === undefined;
    return html`${searchable > 1 ? this.renderForm(linked, all.facets) : nothing}
      <p class="visually-hidden" role="status">${this.announcer.message}</p>
      ${this.renderBeforeCount(items, linked)}
      ${searchable
        ? html`<div class="count" part="count">
            <span>${this.countOf(items.length)}</span>
            ${this.queries.isFiltered
              ? html`<button type="button" class="quiet clear" @click=${this.clear}>
                  ${listMessages(locale).clearFilters}
                </button>`
              : nothing}${this.isLocked('view')
              ? nothing
              : renderViewSwitch(this.views(items), this.currentView, locale, this.chooseView)}
          </div>`
        : nothing}
      ${shown.length ? this.rows(shown, linked, marked, items) : nothing}${items.length
        ? nothing
        : html`<p class="nothing" part="message">
            ${all.items.length
              ? html`${this.nothingFound()} ${listMessages(locale).noResultsHint}`
              : this.nothingAtAll(linked)}
          </p>`}
      ${items.length > shown.length
        ? html`<p class="actions">
            <button type="button" part="more" @click=${this.more}>${stateMessages(locale).showMore}</button>
          </p>`
        : nothing}
      ${this.renderAfterRows(items, linked, marked)}${items.length && !this.isLocked('download')
        ? renderExportMenu(this.files(items, linked), this.nouns[0], locale)
        : nothing}
      ${partialNote(findings, this.nouns, locale)}${provenanceNote(tag ? [tag] : [], locale)}
      ${this.print.isPrinting ? this.renderPrintNote(linked) : nothing}`;
  }

  private renderForm(linked: LinkedDataset, values: FacetCounts<Name>): TemplateResult | typeof nothing {
    const { queries } = this;
    const search = this.searchLabel();
    const fields = this.fields(linked).flatMap(({ name, field, isFolded }): FieldState[] => {
      const value = queries.value(name);
      const change = (next: string) => this.setFilter(name, next);
      const base = { field, value, isFolded, change };
      if (field.all === undefined) return [{ ...base, options: [], counts: new Map() }];
      // A filter that is or was set keeps its field, even if there is nothing to choose from.
      if (values[name].size < 2 && !value && !queries.preset(name)) return [];
      const options =
        value && !values[name].has(value)
          ? filterOptions([...values[name].keys(), value], field, this.locale)
          : this.optionsOf(name, field, this.current!.all);
      return [{ ...base, options, counts: this.counts.get(name)?.counts ?? new Map() }];
    });
    return renderFilterForm({
      locale: this.locale,
      label: search.label,
      search: this.isLocked('search')
        ? undefined
        : { ...search, words: queries.words, focus: this.prepareSearch, input: this.typed },
      fields,
      isUnfolded: this.isUnfolded,
      unfold: (isOpen) => (this.isUnfolded = isOpen),
      open: this.updateCounts,
    });
  }

  private files(items: readonly Item[], linked: LinkedDataset): readonly Download[] {
    return [
      csvDownload(items, () => this.columns(linked)),
      jsonDownload(() => items.flatMap((item) => this.recordOf(item) ?? [])),
      ...this.downloads(items, linked),
    ];
  }

  private renderPrintNote(linked: LinkedDataset): TemplateResult {
    const { dataState } = this;
    const words = this.queries.words.trim();
    const filters = this.filters.flatMap(({ name }) => {
      const value = this.queries.value(name);
      const field = value && this.filter(name, linked);
      return field ? [{ label: field.label, value: field.say?.(value).text ?? value }] : [];
    });
    return renderPrintNote({
      filters: words ? [{ label: this.searchLabel().label, value: words }, ...filters] : filters,
      source: 'base' in dataState ? dataState.base : undefined,
      clock: this.clock,
      zone: linked.dataset.zone,
      locale: this.locale,
    });
  }

  /** A list of a few rows may be lower than a screen. */
  protected override get isTall(): boolean {
    return this.rowsPerPage > SKELETON_ROWS;
  }

  protected override skeleton(): TemplateResult {
    const isShown = ({ name, placement = 'form' }: FilterDeclaration<Name>) =>
      placement === 'form' && !this.isLocked(name);
    return renderListSkeleton({
      fields: this.filters.filter(isShown).length,
      hasSearch: !this.isLocked('search'),
      hasDownloads: !this.isLocked('download'),
      hasMore: this.rowsPerPage <= SKELETON_ROWS,
      beforeCount: this.aboveToCome(),
      rows: this.rowsToCome(Math.min(this.rowsPerPage, SKELETON_ROWS)),
    });
  }

  /** The part of the skeleton between the controls and the count. */
  protected aboveToCome(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The rows of the skeleton. */
  protected rowsToCome(count: number): TemplateResult {
    return renderSkeletonRows(count);
  }

  /** Prepares the words for search while the visitor is about to type. */
  private readonly prepareSearch = () => {
    const { dataState } = this;
    const task = 'linked' in dataState && this.search('matches', dataState.linked).prepare?.();
    const done = task && runSliced(task, yieldIfBusy);
    if (done) this.searchIsReady = done.finally(() => (this.searchIsReady = undefined));
  };

  /** In a very long list the rows wait for the words to be prepared; the field does not. */
  private readonly typed = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const update = () => {
      this.queries.words = field.value;
      this.filtered(true);
    };
    if (this.searchIsReady) void this.searchIsReady.then(update);
    else update();
  };

  /** A select shows current counts when it opens. */
  private readonly updateCounts = () => {
    if (!this.isTyping) return;
    this.isTyping = false;
    this.requestUpdate();
    this.performUpdate();
  };

  private readonly chooseView = (name: string) => {
    this.chosenView = name;
    this.writeAddress();
  };

  private readonly clear = () => {
    this.queries.clear();
    this.shared?.choose(undefined);
    this.filtered();
    void this.updateComplete.then(() => focusAfterClear(this.renderRoot));
  };

  private readonly more = () => {
    const first = this.pages * this.rowsPerPage;
    this.pages++;
    void this.updateComplete.then(() => focusRow(this.renderRoot, first));
  };

  /** Tells the page, and when the visitor pauses the screen reader. */
  private filtered(isTyping = false): void {
    this.isTyping = isTyping;
    this.pages = 1;
    const { dataState } = this;
    if (!('linked' in dataState)) return;
    const { length: count } = this.search('matches', dataState.linked).items;
    send(this, 'ura-filter', { filters: this.queries.stated, count });
    this.announceSoon();
  }

  private announceSoon(): void {
    this.announcer.announce(() => {
      this.isTyping = false;
      this.writeAddress();
      const { dataState } = this;
      if (!('linked' in dataState)) return undefined;
      return this.countOf(this.search('matches', dataState.linked).items.length);
    });
  }

  /** Takes words, filters and view over from the address of the page. */
  private restore(stated: ReadonlyMap<string, string>): void {
    this.queries.restore(stated);
    for (const name of this.filterNames)
      if (this.link.isShared(name)) this.shared?.choose(this.queries.value(name));
    this.chosenView = this.isLocked('view') ? undefined : stated.get('view');
    this.pages = 1;
    if (this.hasUpdated) this.announceSoon();
  }

  private writeAddress(): void {
    const stated = this.queries.changes;
    const view = this.currentView;
    if (view && view !== this.defaultView(this.views(this.found))?.name) stated.set('view', view);
    this.address.write(stated);
  }
}

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CooperativeTask } from '../../src/dataset/cooperative-task.ts';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { UncheckedFile } from '../../src/dataset/search/first-members.ts';
import { attempt } from '../../src/dataset/validate/safe-read.ts';
import type { Query, SearchResult } from '../../src/dataset/search/types.ts';
import { listMessages } from '../../src/language/messages/lists.ts';
import type { Finding } from '../../src/model/finding.ts';
import { resolveMunicipality } from '../../src/places/resolve-municipality.ts';
import { Announcer } from '../controllers/announcer.ts';
import { PrintController } from '../controllers/print.ts';
import { UrlState } from '../controllers/url-state.ts';
import type { SharedMunicipality } from '../core/data-state.ts';
import { send } from '../core/events.ts';
import { partialNote } from '../templates/data-states.ts';
import { csvDownload, jsonDownload, renderExportMenu, type Download } from './export-menu.ts';
import type { FilterDeclaration, Lockable } from './filter-declaration.ts';
import { focusAfterClear, focusRow } from './list-focus.ts';
import { ListDefinition } from './list-definition.ts';
import { ListForm, type FormField } from './list-form.ts';
import { ListResults } from './list-results.ts';
import { FirstRows, type Rows } from './first-rows.ts';
import {
  renderClear,
  renderCount,
  renderListLayout,
  renderListPreview,
  renderMore,
  renderNothing,
} from './list-layout.ts';
import { renderListSkeleton } from './list-skeleton.ts';
import { MunicipalityLink } from './municipality-link.ts';
import { reportPresets } from './report-presets.ts';
import { renderPrintNote } from './print-note.ts';
import { QueryController } from './query-controller.ts';
import { RecordLink } from './record-link.ts';
import { SearchInput } from './search-input.ts';
import { SortController } from './sort-controller.ts';
import { renderViewSwitch, type View } from './view-switch.ts';

/** Rows rendered at first, and added by each "show more". */
const ROWS = 50;

/** No row is lower, in pixels. While a visitor types or a file is checked, rows fill the screen. */
const LOWEST_ROW = 40;

/** The most rows of a skeleton. They fill a screen. */
const SKELETON_ROWS = 10;

/**
 * A list with search, filters with counts, views, downloads, and filters in the page address.
 * Subclasses define what is found and how rows look.
 */
export abstract class ListElement<
  Item,
  Name extends string,
  Result extends SearchResult<Item, Name> = SearchResult<Item, Name>,
> extends ListDefinition<Item, Name, Result> {
  /**
   * What visitors must not use, separated by spaces: `search`, `download`, `view`, `sort`, and
   * names of filters, which then keep their values.
   */
  @property() lock?: string;

  /** How many rows are shown at first. Default: 50. */
  @property({ type: Number }) limit = ROWS;

  /**
   * Keeps the filters, the view and the order in the address of the page under this name, as in
   * `?name.municipality=xk-gjilan`, and lets visitors share a link to one record. Each list on a
   * page needs a name of its own.
   */
  @property({ attribute: 'url-state' }) urlState?: string;

  @state() private pages = 1;
  /** The view that the visitor chose. */
  @state() protected chosenView: string | undefined;

  private readonly queries = new QueryController<Name>({
    filters: () => this.filters,
    lock: () => this.lock,
    resolve: (name, text) =>
      name === 'municipality' ? resolveMunicipality(text, this.linked?.places) : text,
    changed: () => this.requestUpdate(),
  });
  protected readonly sorting = new SortController({
    columns: () => (this.linked ? this.tableColumns(this.linked) : []),
    presets: () => [(this as { sort?: string }).sort, this.defaultSort],
    isLocked: () => this.isLocked('sort'),
    locale: () => this.locale,
    changed: () => {
      this.pages = 1;
      this.requestUpdate();
      this.announceSoon(() => this.sorting.text);
    },
  });
  private readonly idOf = (item: Item) => this.recordOf(item)?.id;
  private readonly link = new MunicipalityLink(this.queries);
  private readonly announcer = new Announcer(this);
  private readonly address = new UrlState(this, (stated) => this.restore(stated));
  protected readonly recordLink = new RecordLink(this, this.address, {
    matches: () => this.allMatches(this.result!).map(this.idOf),
    rows: () => this.found.map(this.idOf),
    unfold: (id, linked) => this.unfold(id, linked),
    clearFilters: () => {
      this.queries.clear();
      this.shared?.choose(undefined);
    },
    update: () => this.updateResults(),
    open: (id) => this.disclosure?.open(id),
    showRows: (count) => (this.pages = Math.max(this.pages, Math.ceil(count / this.rowsPerPage))),
  });
  protected readonly print = new PrintController(this, () => this.performUpdate());
  private readonly results = new ListResults<Item, Name, Result>(this.queries, {
    find: (linked, query) => this.find(linked, query),
    key: () => [this.locale, this.cacheKey()],
    now: () => this.clock.now().getTime(),
    values: (all) => this.filterValues(all),
    tags: (result) => this.allMatches(result).map((item) => this.tagsOf(item)),
  });
  private readonly firstRows = new FirstRows<Item>(
    (file) => this.findFirstRows(file),
    () => this.requestUpdate(),
  );
  private readonly searchInput = new SearchInput(
    () => this.linked && this.results.search('matches', this.linked).prepare?.(),
    (words) => {
      this.queries.words = words;
      this.filtered(true);
    },
  );
  private readonly form = new ListForm<Item, Name, Result>(this.queries, this.results, this.searchInput, {
    locale: () => this.locale,
    search: () => this.searchLabel(),
    fields: () => this.fields(this.linked!),
    values: (all) => this.filterValues(all),
    setFilter: (name, value) => this.setFilter(name, value),
    opened: () => {
      if (!this.isTyping) return;
      this.isTyping = false;
      this.requestUpdate();
      this.performUpdate(); // the select that opens shows current counts
    },
    changed: () => this.requestUpdate(),
  });
  /** The data for which mistakes in the presets were reported. */
  private reportedFor: LinkedDataset | undefined;
  /** While the visitor types, the rows on the screen update; the rest follows in a pause. */
  private isTyping = false;

  /** The view that is shown: the visitor's, else the author's, else the first. */
  protected get currentView(): string | undefined {
    const views = this.views(this.found);
    return (views.find(({ name }) => name === this.chosenView) ?? this.defaultView(views))?.name;
  }

  private defaultView(views: readonly View[]): View | undefined {
    const { view } = this as { view?: string };
    return views.find(({ name }) => name === view) ?? views[0];
  }

  /** The query of the visitor. */
  protected get query(): Query<Name> {
    return this.queries.query;
  }

  protected isLocked(control: Lockable<Name>): boolean {
    return this.queries.isLocked(control);
  }

  /** The last result of `find` for the visitor's query. */
  protected get result(): Result | undefined {
    return this.results.current?.matches;
  }

  /** The items that match the visitor's query. */
  protected get found(): readonly Item[] {
    return this.results.current?.matches.items ?? [];
  }

  /** The matches that are rendered. */
  protected get shownRows(): readonly Item[] {
    const { rowCount } = this;
    return this.found.slice(0, this.isTyping ? Math.min(rowCount, this.rowsOnScreen) : rowCount);
  }

  /** The most rows that fit on the screen. */
  private get rowsOnScreen(): number {
    return Math.ceil(innerHeight / LOWEST_ROW);
  }

  private get rowCount(): number {
    return this.print.isPrinting ? Infinity : this.pages * this.rowsPerPage;
  }

  private get rowsPerPage(): number {
    return this.limit > 0 ? this.limit : ROWS;
  }

  /** All values that a filter can have. */
  protected everyValue(name: Name, linked: LinkedDataset): Iterable<string> {
    return this.results.search('all', linked).facets[name].keys();
  }

  /** How many records a visitor would see with each value of a filter. */
  protected countsOf(name: Name, linked: LinkedDataset): ReadonlyMap<string, number> {
    return this.results.search('matches', linked).facets[name];
  }

  /** Sets a filter as a visitor does. An empty value clears it. */
  protected setFilter(name: Name, value: string): void {
    if (this.link.isShared(name)) this.shared?.choose(value || undefined);
    this.queries.set(name, value);
    this.filtered();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const preset = this.queries.readPresets();
    if (preset.length) this.reportedFor = undefined;
    if (preset.length) this.pages = 1;
    for (const name of preset) if (this.link.isShared(name)) this.shared?.choose(this.queries.preset(name));
    if ((changed as Map<string, unknown>).has('urlState')) this.address.rename(this.urlState);
    if (this.link.follow(this.shared)) {
      this.pages = 1;
      this.announceSoon();
    }
    super.willUpdate(changed);
    attempt(() => this.showFirstRows());
  }

  /** Shows the first rows of a large file before it is checked, if they need no search. */
  private showFirstRows(): void {
    const state = this.dataState;
    const unchecked = state.state === 'loading' ? state.unchecked : undefined;
    const isFiltered = Object.keys(this.queries.stated).length > 0 || this.recordLink.isWanted;
    if (!unchecked || isFiltered) this.firstRows.clear();
    else this.firstRows.update(unchecked, this.locale, this.cacheKey(), this.rowsPerPage);
  }

  /** Finds the rows that fill the screen. */
  private *findFirstRows(file: UncheckedFile): CooperativeTask<Rows<Item> | undefined> {
    const count = Math.min(this.rowsPerPage, this.rowsOnScreen);
    const linked = yield* this.findFirst(file, count);
    yield;
    const items = linked && this.find(linked, {}).items.slice(0, count);
    return items?.length ? { linked: linked!, items } : undefined;
  }

  /** The shared municipality, if this list has a filter that follows it. */
  private get shared(): SharedMunicipality | undefined {
    const { sharedMunicipality: shared } = this;
    const name = this.filterNames.find((each) => each === 'municipality');
    return shared?.offered && name && !this.isLocked(name) ? shared : undefined;
  }

  protected override prepare(): CooperativeTask<void> | undefined {
    const { linked } = this;
    const fields = () => this.fields(linked!);
    return linked && this.results.prepare(linked, () => this.prepareIndex(linked), fields);
  }

  protected override compute(linked: LinkedDataset): void {
    this.updateResults();
    this.recordLink.compute(linked);
    const { matches, all } = this.results.current!;
    const tag = this.results.provenanceTag;
    this.provenanceTags = tag && [tag];
    this.updateAt(matches.changesAt);
    this.updateAt(all.changesAt);
    if (this.reportedFor === linked) return;
    this.reportedFor = linked;
    reportPresets(this, {
      filters: this.filters.map(({ name }) => ({
        name,
        value: this.queries.preset(name),
        field: this.filter(name, linked),
        present: () => all.facets[name],
      })),
      lock: this.lock,
      columns: this.tableColumns(linked),
    });
  }

  private updateResults(): void {
    const linked = this.linked!;
    const names = this.fields(linked).map(({ name }) => name);
    this.results.update(linked, names, this.isTyping);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.linked) return;
    this.recordLink.updated();
    if (!this.isLocked('search')) this.searchInput.prepareWhenIdle(this.linked);
  }

  /** The filters in the form. */
  private fields(linked: LinkedDataset): readonly FormField<Name>[] {
    return this.filters.flatMap(({ name, placement }) => {
      const field = this.isLocked(name) || placement === 'custom' ? undefined : this.filter(name, linked);
      return field ? [{ name, field, isFolded: placement === 'folded' }] : [];
    });
  }

  protected override content(linked: LinkedDataset, findings: readonly Finding[]): TemplateResult {
    const { locale, shownRows: shown } = this;
    const { matches, all } = this.results.current!;
    const { items } = matches;
    const searchable = this.allMatches(all).length;
    const tag = this.results.provenanceTag;
    return renderListLayout({
      controls: searchable > 1 ? this.form.render(all) : nothing,
      announcement: this.announcer.message,
      beforeCount: this.renderBeforeCount(items, linked),
      count: searchable
        ? renderCount(
            this.countOf(items.length),
            this.queries.isFiltered ? renderClear(this.clear, locale) : nothing,
            this.isLocked('view')
              ? nothing
              : renderViewSwitch(this.views(items), this.currentView, locale, this.chooseView),
          )
        : nothing,
      rows: shown.length
        ? this.rows(shown, linked, !tag, items)
        : renderNothing(
            all.items.length
              ? html`${this.nothingFound()} ${listMessages(locale).noResultsHint}`
              : this.nothingAtAll(linked),
          ),
      more: items.length > this.rowCount ? renderMore(this.more, locale) : nothing,
      after: html`${this.renderAfterRows(items, linked, !tag)}${items.length && !this.isLocked('download')
        ? renderExportMenu(this.files(items, linked), this.nouns[0], locale)
        : nothing}
      ${partialNote(findings, this.nouns, locale)}${this.renderProvenance()}
      ${this.print.isPrinting ? this.renderPrintNote(linked) : nothing}`,
    });
  }

  /** The first rows of a file that is not checked yet, if no filter and no address narrows them. */
  protected override preview(): TemplateResult | undefined {
    const first = this.firstRows.rows;
    return (
      first &&
      renderListPreview({
        ...this.skeletonControls,
        beforeCount: this.skeletonBeforeCount(),
        rows: this.rows(first.items, first.linked, false, first.items),
      })
    );
  }

  private files(items: readonly Item[], linked: LinkedDataset): readonly Download[] {
    return [
      csvDownload(items, () => this.columns(linked)),
      jsonDownload(linked, () => items.flatMap((item) => this.recordOf(item) ?? [])),
      ...this.downloads(items, linked),
    ];
  }

  private renderPrintNote(linked: LinkedDataset): TemplateResult {
    const { dataState } = this;
    const words = this.queries.words.trim();
    const filters = this.filters.flatMap(({ name }) => {
      const value = this.queries.value(name);
      const field = value && this.filter(name, linked);
      return field ? [{ label: field.label, value: field.nameOf?.(value)?.text ?? value }] : [];
    });
    return renderPrintNote({
      filters: words ? [{ label: this.searchLabel().label, value: words }, ...filters] : filters,
      source: 'base' in dataState ? dataState.base : undefined,
      clock: this.clock,
      zone: linked.dataset.zone,
      locale: this.locale,
    });
  }

  private get skeletonControls(): { readonly fields: number; readonly hasSearch: boolean } {
    const isShown = ({ name, placement = 'form' }: FilterDeclaration<Name>) =>
      placement === 'form' && !this.isLocked(name);
    return { fields: this.filters.filter(isShown).length, hasSearch: !this.isLocked('search') };
  }

  protected override skeleton(): TemplateResult {
    return renderListSkeleton({
      ...this.skeletonControls,
      hasDownloads: !this.isLocked('download'),
      hasMore: this.rowsPerPage <= SKELETON_ROWS,
      beforeCount: this.skeletonBeforeCount(),
      rows: this.skeletonRows(Math.min(this.rowsPerPage, SKELETON_ROWS)),
    });
  }

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
    const first = this.rowCount;
    this.isTyping = false;
    this.pages++;
    void this.updateComplete.then(() => focusRow(this.renderRoot, first));
  };

  /** Tells the page, and screen readers once the visitor pauses. */
  private filtered(isTyping = false): void {
    this.isTyping = isTyping;
    this.pages = 1;
    if (!this.linked) return;
    const { length: count } = this.results.search('matches', this.linked).items;
    send(this, 'ura-filter', { filters: this.queries.stated, count });
    this.announceSoon();
  }

  private announceSoon(
    message = () => this.linked && this.countOf(this.results.search('matches', this.linked).items.length),
  ): void {
    this.announcer.announce(() => {
      this.isTyping = false;
      this.writeAddress();
      return message();
    });
  }

  /** Restores words, filters and view from the address of the page. */
  private restore(stated: ReadonlyMap<string, string>): void {
    this.queries.restore(stated);
    this.recordLink.restore(stated.get('record'));
    for (const name of this.filterNames)
      if (this.link.isShared(name)) this.shared?.choose(this.queries.value(name));
    this.chosenView = this.isLocked('view') ? undefined : stated.get('view');
    this.sorting.restore(stated.get('sort'));
    this.pages = 1;
    if (this.hasUpdated) this.announceSoon();
  }

  private writeAddress(): void {
    const stated = this.queries.changes;
    const view = this.currentView;
    if (view && view !== this.defaultView(this.views(this.found))?.name) stated.set('view', view);
    const { stated: sort } = this.sorting;
    if (sort) stated.set('sort', sort);
    this.address.write(stated);
  }
}

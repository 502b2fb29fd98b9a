import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { FacetCounts, SearchResult, Query } from '../../src/dataset/search/types.ts';
import { runSliced, type CooperativeTask } from '../../src/dataset/cooperative-task.ts';
import { toCsv, type CsvCell } from '../../src/formats/csv/csv.ts';
import { compareText } from '../../src/language/collation.ts';
import { formatDate } from '../../src/language/dates.ts';
import { listMessages } from '../../src/language/messages/lists.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import { stateMessages } from '../../src/language/messages/states.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { AnyRecord } from '../../src/model/dataset.ts';
import type { Noun } from '../../src/model/noun.ts';
import { municipalityName } from '../../src/places/gazetteer.ts';
import { resolveZone, today } from '../../src/time/zones.ts';
import { download } from '../core/download-file.ts';
import { send } from '../core/events.ts';
import type { SharedMunicipality } from '../core/data-state.ts';
import { lines, partialNote, provenanceNote } from '../templates/data-states.ts';
import { yieldIfBusy } from '../core/yield-if-busy.ts';
import { readFilters, writeFilters } from '../controllers/url-state.ts';
import { UraElement } from '../base/ura-element.ts';

/** A name and the language that it is in. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

/** A filter as a visitor sees it. */
export interface FilterField {
  readonly label: string;
  /** The first choice, which does not filter. Where there is none, it is a field for a number. */
  readonly all?: string;
  /** What a value is called. */
  readonly say?: (value: string) => Said;
  /** The values in an order of their own. Without it, by the alphabet of what they are called. */
  readonly order?: readonly string[];
}

/** A column of the list as a spreadsheet. */
export interface ExportColumn<Item> {
  readonly label: string;
  readonly cell: (item: Item) => CsvCell;
}

/** A file that a visitor can take home. */
export interface Download {
  /** What stands on the button: the name of the format. */
  readonly label: string;
  /** Without the dot. */
  readonly ending: string;
  readonly type: string;
  readonly text: () => string;
}

/** A way in which a list can be shown. */
export interface View {
  readonly name: string;
  readonly label: string;
}

interface FilterOption extends Said {
  readonly value: string;
}

interface Answer<Item, Name extends string> {
  readonly linked: LinkedDataset;
  readonly question: string;
  /** Between which instants it is true. */
  readonly from: number;
  readonly until: number;
  readonly found: SearchResult<Item, Name>;
}

/** Rows in the page at first, and with each "show more". */
const ROWS = 50;

/** Rows that are drawn while the data comes, at most: with these a screen is full. */
const ROWS_TO_COME = 10;

const MUNICIPALITY = 'municipality';

/** How long the visitor must have stopped typing before the count is spoken, in milliseconds. */
const QUIET = 700;

/** The marks of records that are no facts: invented, or made by a program. */
const MARKS = ['fictional', 'generated'];

/**
 * A list with search, filters and their counts, and whatever a list needs besides: rows by and by, the count spoken when the visitor has stopped
 * typing, filters in the address, downloads, all rows on paper. A widget says what is found and how a row looks.
 */
export abstract class ListElement<Item, Name extends string> extends UraElement {
  /** What visitors do not see, with spaces between: `search`, `download`, `view`, and the names of filters, whose values then stay. */
  @property() lock?: string;

  /** How many rows stand in the page at first. Default: 50. */
  @property({ type: Number }) limit = ROWS;

  /** Keeps what the visitor filters by in the address of the page, under this name: `?name.municipality=xk-gjilan`. One name for each list. */
  @property({ attribute: 'url-state' }) urlState?: string;

  @state() private words = '';
  @state() private filters: { readonly [F in Name]?: string | undefined } = {};
  @state() private pages = 1;
  @state() private printing = false;
  @state() private unfoldedFilters = false;
  @state() private spoken: number | undefined;
  @state() private isTyping = false;
  /** The view that the visitor chose. */
  @state() protected chosenView: string | undefined;

  /** The last answers of {@link search}, with their questions. */
  private readonly answers = new Map<boolean, Answer<Item, Name>>();
  /** What was once found out about an answer: a key press asks it again. */
  private readonly named = new WeakMap<
    ReadonlyMap<string, number>,
    { locale: string; choices: readonly FilterOption[] }
  >();
  private readonly marks = new WeakMap<readonly Item[], string | undefined>();
  /** What was last counted for each field, and in which data. */
  private readonly counted = new Map<Name, { linked: LinkedDataset; counts: ReadonlyMap<string, number> }>();
  private readyFor: { readonly linked: LinkedDataset; readonly locale: string } | undefined;
  private preparing: Promise<void> | undefined;
  private speaking: ReturnType<typeof setTimeout> | undefined;
  /** Whether its municipality is the one of a map beside it. */
  private follows = false;
  /** What stood in the address under its name when it was last read or written. */
  private stated: string | undefined;
  /** What the visitor's query matches. */
  protected found: readonly Item[] = [];

  /** The nouns of whose faulty records it says how many are left out; the first gives a downloaded file its name. */
  protected abstract readonly nouns: readonly [Noun, ...Noun[]];

  /** The filters, in their order. Each is a facet of what {@link find} finds and a property of the widget, which the author may set. */
  protected abstract readonly filterNames: readonly Name[];

  /** Those of the filters that the widget draws itself, and not in a field among the others. */
  protected readonly ownFilters: readonly Name[] = [];

  /** Those of the filters that few people need: they are folded away until somebody asks for them. */
  protected readonly moreFilters: readonly Name[] = [];

  /** What a filter is called, and its values; nothing of one that visitors neither see nor read of. */
  protected abstract filter(name: Name, linked: LinkedDataset): FilterField | undefined;

  /** What stands over the field for words, and in it. */
  protected abstract searchLabel(): { readonly label: string; readonly placeholder?: string };

  /** What answers a question, in the order in which it is shown. `changesAt` says how long it is true. */
  protected abstract find(linked: LinkedDataset, query: Query<Name>): SearchResult<Item, Name>;

  /** What {@link find} needs of a long list, as its index or statuses, made step by step before the first rows are drawn. */
  protected prepareIndex(_linked: LinkedDataset): CooperativeTask<void> | undefined {
    return undefined;
  }

  /** How many there are, 0 included: `3 thirrje`, `Asnjë thirrje`. */
  protected abstract countOf(count: number): string;

  /** The sentence where there is nothing that could be listed. */
  protected nothingAtAll(_linked: LinkedDataset): string {
    return stateMessages(this.locale).empty;
  }

  /** The sentence where nothing answers the question. */
  protected nothingFound(): string {
    return `${this.countOf(0)}.`;
  }

  /**
   * The list itself; each row is of the class `row`.
   *
   * @param items those that are in the page, never none
   * @param marked whether a record that is no fact says so in its own row
   * @param all those that were found, also where they are not in the page yet
   */
  protected abstract rows(
    items: readonly Item[],
    linked: LinkedDataset,
    marked: boolean,
    all: readonly Item[],
  ): TemplateResult;

  /** The record behind an item. */
  protected abstract recordOf(item: Item): AnyRecord | undefined;

  /** The columns of the spreadsheet. */
  protected abstract columns(linked: LinkedDataset): readonly ExportColumn<Item>[];

  /** Files beside the spreadsheet and JSON. */
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

  /** With what an answer folds away: where there is more than one, it can be searched. */
  protected allMatches(items: readonly Item[]): readonly Item[] {
    return items;
  }

  /**
   * What stands under the rows.
   *
   * @param marked whether a record that is no fact says so in its own row
   */
  protected renderAfterRows(
    _items: readonly Item[],
    _linked: LinkedDataset,
    _marked: boolean,
  ): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The ways in which what was found can be shown. With less than two there is nothing to choose. */
  protected views(_items: readonly Item[]): readonly View[] {
    return [];
  }

  /** The view that is shown: the visitor's, else the author's, else the first. */
  protected get currentView(): string | undefined {
    const views = this.views(this.found);
    return (views.find(({ name }) => name === this.chosenView) ?? this.firstView(views))?.name;
  }

  /** The view that is shown at first. */
  private firstView(views: readonly View[]): View | undefined {
    const { view } = this as { view?: string };
    return views.find(({ name }) => name === view) ?? views[0];
  }

  /** What the visitor looks for. */
  protected get query(): Query<Name> {
    return { text: this.words || undefined, ...this.filters } as Query<Name>;
  }

  private readonly beforePrint = () => this.print(true);
  private readonly afterPrint = () => this.print(false);
  private readonly readAddress = () => {
    if (!this.urlState) return;
    const stated = readFilters(location.search, this.urlState);
    // A step to another place of the same page takes nothing from the visitor that does not stand in the address yet.
    const all = JSON.stringify([...stated]);
    if (all === this.stated) return;
    this.stated = all;
    this.words = (!this.isLocked('search') && stated.get('text')) || '';
    const filters: { [F in Name]?: string | undefined } = {};
    for (const name of this.filterNames)
      filters[name] = this.isLocked(name) ? this.preset(name) : (stated.get(name) ?? this.preset(name));
    this.filters = filters;
    if (this.follows) this.shared?.choose(filters[MUNICIPALITY as Name] || undefined);
    this.chosenView = this.isLocked('view') ? undefined : stated.get('view');
    this.pages = 1;
    if (this.hasUpdated) this.speak();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.beforePrint);
    addEventListener('afterprint', this.afterPrint);
    addEventListener('popstate', this.readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.beforePrint);
    removeEventListener('afterprint', this.afterPrint);
    removeEventListener('popstate', this.readAddress);
    clearTimeout(this.speaking);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const all = changed as Map<string, unknown>;
    const set = this.filterNames.filter((name) => all.has(name));
    if (set.length) {
      this.filters = { ...this.filters, ...Object.fromEntries(set.map((name) => [name, this.preset(name)])) };
      this.pages = 1;
      if (this.follows && set.includes(MUNICIPALITY as Name))
        this.shared?.choose(this.preset(MUNICIPALITY as Name));
    }
    if (all.has('urlState')) {
      this.stated = undefined;
      this.readAddress();
    }
    this.followPlace();
    super.willUpdate(changed);
  }

  protected override compute(linked: LinkedDataset): void {
    const { items } = this.search(linked);
    const { items: listed } = this.search(linked, true);
    this.found = items;
    this.sharedMark(this.allMatches(listed));
    for (const { until } of this.answers.values()) this.updateAt(until);
  }

  /** The rows in the page. */
  protected get shownRows(): readonly Item[] {
    return this.printing ? this.found : this.found.slice(0, this.pages * this.rowsPerPage);
  }

  protected override prepare(): CooperativeTask<void> | undefined {
    const { dataState, locale } = this;
    if (!('linked' in dataState)) return undefined;
    const { linked } = dataState;
    if (this.readyFor?.linked === linked && this.readyFor.locale === locale) return undefined;
    this.readyFor = { linked, locale };
    return this.answering(linked);
  }

  /** The index of a long list, then the answers, and the counts that stand in the fields. */
  private *answering(linked: LinkedDataset): CooperativeTask<void> {
    const steps = this.prepareIndex(linked);
    if (steps) yield* steps;
    for (const everything of [true, false]) {
      yield;
      const { facets } = this.search(linked, everything);
      for (const name of this.filterNames) {
        const filter = this.filter(name, linked);
        if (this.isLocked(name) || this.ownFilters.includes(name) || !filter) continue;
        yield;
        const counts = facets[name]; // counted when somebody looks
        if (!everything || !filter.all) continue;
        yield;
        this.choices(counts, filter);
      }
    }
  }

  protected override content(linked: LinkedDataset, findings: readonly Finding[]): TemplateResult {
    const { locale } = this;
    const { items, facets } = this.search(linked);
    const { items: listed, facets: choices } = this.search(linked, true);
    const everything = this.allMatches(listed);
    const shown = this.shownRows;
    const shared = this.sharedMark(everything);
    return html`${everything.length > 1 ? this.controls(linked, facets, choices) : nothing}
      <p class="visually-hidden" role="status">
        ${this.spoken === undefined ? nothing : this.countOf(this.spoken)}
      </p>
      ${this.renderBeforeCount(items, linked)}
      ${everything.length
        ? html`<div class="count" part="count">
            <span>${this.countOf(items.length)}</span>
            ${this.isFiltered()
              ? html`<button type="button" class="quiet clear" @click=${this.clear}>
                  ${listMessages(locale).clearFilters}
                </button>`
              : nothing}${this.viewSwitch()}
          </div>`
        : nothing}
      ${shown.length ? this.rows(shown, linked, shared === undefined, items) : nothing}${items.length
        ? nothing
        : html`<p class="nothing" part="message">
            ${listed.length
              ? html`${this.nothingFound()} ${listMessages(locale).noResultsHint}`
              : this.nothingAtAll(linked)}
          </p>`}
      ${items.length > shown.length
        ? html`<p class="actions">
            <button type="button" part="more" @click=${this.more}>${stateMessages(locale).showMore}</button>
          </p>`
        : nothing}
      ${this.renderAfterRows(items, linked, shared === undefined)}${items.length
        ? this.downloadLine(items, linked)
        : nothing}
      ${partialNote(findings, this.nouns, locale)}${provenanceNote(shared ? [shared] : [], locale)}
      ${this.printing ? this.imprint(linked) : nothing}`;
  }

  /** Whether visitors do not see a control. */
  protected isLocked(control: Name | 'search' | 'view' | 'download'): boolean {
    return (this.lock ?? '').split(/\s+/).includes(control);
  }

  /** What a municipality is called; of one that nobody knows, its id. */
  protected placeName(id: string, linked: LinkedDataset): Said {
    return municipalityName(id, this.locale, linked.places) ?? { text: id, lang: 'und' };
  }

  /** The mark of a row whose record is no fact, as ` · example`, where the rows are marked one by one. */
  protected mark(item: Item, marked: boolean): string | typeof nothing {
    return marked && this.tagsOf(item).some((tag) => MARKS.includes(tag))
      ? ` · ${stateMessages(this.locale).example}`
      : nothing;
  }

  /** The marks of an item: those of its record. */
  protected tagsOf(item: Item): readonly string[] {
    return this.recordOf(item)?.tags ?? [];
  }

  /** Chooses the value of a filter as a visitor does. An empty one takes the filter off. */
  protected setFilter(name: Name, value: string): void {
    if (name === MUNICIPALITY) this.shared?.choose(value || undefined);
    this.filters = { ...this.filters, [name]: value || undefined };
    this.filtered();
  }

  /** The values that a filter can have, whatever the visitor filters by. */
  protected everyValue(name: Name, linked: LinkedDataset): Iterable<string> {
    return this.search(linked, true).facets[name].keys();
  }

  /** How many a visitor would see with each value of a filter. */
  protected countsOf(name: Name, linked: LinkedDataset): ReadonlyMap<string, number> {
    return this.search(linked).facets[name];
  }

  /** A list of a few rows may be lower than a screen. */
  protected override get isTall(): boolean {
    return this.rowsPerPage > ROWS_TO_COME;
  }

  /** Controls, count and rows to come, in their own form: so many as the author wants, as far as a screen is high. */
  protected override skeleton(): TemplateResult {
    const fields = this.filterNames.filter(
      (name) => !this.isLocked(name) && !this.ownFilters.includes(name) && !this.moreFilters.includes(name),
    );
    const field = (name: string) =>
      html`<div class="control ${name}">
        <span>${lines(40)}</span>
        <div class="field"></div>
      </div>`;
    return html`<div class="to-come" aria-hidden="true">
      ${fields.length || !this.isLocked('search')
        ? html`<div class="controls">
            ${this.isLocked('search') ? nothing : field('search')}${fields.map(() => field(''))}
          </div>`
        : nothing}
      ${this.aboveToCome()}
      <div class="count">${lines(25)}</div>
      ${this.rowsToCome(Math.min(this.rowsPerPage, ROWS_TO_COME))}
      ${this.rowsPerPage > ROWS_TO_COME
        ? nothing
        : html`<p class="actions"><span class="more">${lines(100)}</span></p>`}
      ${this.isLocked('download') ? nothing : html`<p class="note downloads">${lines(40)}</p>`}
    </div>`;
  }

  /** What will stand between the controls and the count. */
  protected aboveToCome(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The list to come, of so many rows. */
  protected rowsToCome(count: number): TemplateResult {
    return html`<ul class="list">
      ${Array.from({ length: count }, () => html`<li class="row">${lines(60, 85)}</li>`)}
    </ul>`;
  }

  private get rowsPerPage(): number {
    return this.limit > 0 ? this.limit : ROWS;
  }

  /** What the author set. */
  private preset(name: Name): string | undefined {
    return (this as unknown as { readonly [F in Name]?: string })[name];
  }

  /** What the visitor asked for, or everything that the author lets them see. The same question again gets the same answer, at no cost. */
  private search(linked: LinkedDataset, everything = false): SearchResult<Item, Name> {
    // What the author locked stays, whatever the visitor cleared.
    const query = everything
      ? (Object.fromEntries(
          this.filterNames.map((name) => [name, this.isLocked(name) ? this.preset(name) : undefined]),
        ) as Query<Name>)
      : this.query;
    const now = this.clock.now().getTime();
    const question = JSON.stringify([query, this.locale, this.cacheKey()]);
    const isAnswer = (known: Answer<Item, Name> | undefined) =>
      known?.linked === linked && known.question === question && known.from <= now && now < known.until;
    // Who has not been asked anything yet shows everything: that is one question.
    let answer = [everything, !everything].map((which) => this.answers.get(which)).find(isAnswer);
    if (!answer) {
      const found = this.find(linked, query);
      answer = { linked, question, from: now, until: found.changesAt ?? Infinity, found };
    }
    this.answers.set(everything, answer);
    return answer.found;
  }

  /** What else {@link find} reads, beside the question, the language and the clock. */
  protected cacheKey(): unknown {
    return undefined;
  }

  /** The mark of records that are no facts, where all that can be listed share it: then it is said once. */
  private sharedMark(listed: readonly Item[]): string | undefined {
    if (!this.marks.has(listed))
      this.marks.set(
        listed,
        MARKS.find((mark) => listed.length && listed.every((item) => this.tagsOf(item).includes(mark))),
      );
    return this.marks.get(listed);
  }

  private isFiltered(): boolean {
    return (
      Boolean(this.words.trim()) ||
      this.filterNames.some((name) => this.filters[name] && !this.isLocked(name))
    );
  }

  /** The place that this list shares with the map in the same `<ura-data>`. Where the author locked its municipality, it shares none. */
  private get shared(): SharedMunicipality | undefined {
    const { place } = this;
    const name = MUNICIPALITY as Name;
    return place?.offered && this.filterNames.includes(name) && !this.isLocked(name) ? place : undefined;
  }

  /** Beside a map, the municipality that is chosen on it is the filter here. */
  private followPlace(): void {
    const name = MUNICIPALITY as Name;
    const { shared, follows } = this;
    if (!shared && !follows) return;
    this.follows = Boolean(shared);
    const own = this.filters[name];
    // Who comes to a map brings what the visitor or the address says, and what the author says if nobody else said anything.
    if (shared && !follows && own && (own !== this.preset(name) || !shared.municipality)) shared.choose(own);
    // With the map goes what was chosen on it.
    const municipality = shared ? shared.municipality : this.preset(name);
    if ((own || undefined) === municipality) return;
    this.filters = { ...this.filters, [name]: municipality };
    this.pages = 1;
    if (follows) this.speak();
  }

  private controls(
    linked: LinkedDataset,
    facets: FacetCounts<Name>,
    choices: FacetCounts<Name>,
  ): TemplateResult {
    const { label } = this.searchLabel();
    const fieldOf = (name: Name) => {
      if (this.isLocked(name)) return nothing;
      const filter = this.ownFilters.includes(name) ? undefined : this.filter(name, linked);
      if (!filter) return nothing;
      if (!filter.all) return this.numberField(name, filter);
      // Also where the author set it and the visitor took it off: a field that one stands in does not go away.
      return choices[name].size > 1 || this.filters[name] || this.preset(name)
        ? this.choiceField(name, filter, this.countsFor(name, facets, linked), choices[name])
        : nothing;
    };
    const [first, more] = [false, true].map((isMore) =>
      this.filterNames
        .filter((name) => this.moreFilters.includes(name) === isMore)
        .map(fieldOf)
        .filter((field) => field !== nothing),
    ) as [TemplateResult[], TemplateResult[]];
    const search = this.isLocked('search') ? nothing : this.searchField();
    return search === nothing && !first.length && !more.length
      ? html``
      : html`<div class="controls" part="controls" role="search" aria-label=${label}>
          ${search}${first}${more.length > 1 ? this.folded(more) : more}
        </div>`;
  }

  /**
   * Who types looks at the rows: what stands in a closed field in which nothing is chosen is counted when the visitor pauses, or comes to it.
   * Each key would wait for it.
   */
  private countsFor(
    name: Name,
    facets: FacetCounts<Name>,
    linked: LinkedDataset,
  ): ReadonlyMap<string, number> {
    const known = this.counted.get(name);
    if (known?.linked === linked && this.isTyping && !this.filters[name]) return known.counts;
    const counts = facets[name];
    this.counted.set(name, { linked, counts });
    return counts;
  }

  /** The filters that few people need. While one of them is set, they are open when they come; whoever closes them reads how many are set. */
  private folded(fields: readonly TemplateResult[]): TemplateResult {
    const { locale } = this;
    const set = this.moreFilters.filter((name) => this.filters[name] && !this.isLocked(name)).length;
    const isOpen = this.unfoldedFilters || set > 0;
    return html`<details
      class="folded"
      ?open=${isOpen}
      @toggle=${(event: Event) => (this.unfoldedFilters = (event.target as HTMLDetailsElement).open)}
    >
      <summary>
        ${listMessages(locale).moreFilters}${set ? html` (${formatNumber(set, locale)})` : nothing}
      </summary>
      <div class="controls">${fields}</div>
    </details>`;
  }

  private searchField(): TemplateResult {
    const { label, placeholder } = this.searchLabel();
    return html`<label class="control search">
      <span>${label}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${this.words}
        placeholder=${placeholder ?? nothing}
        @focus=${this.prepareSearch}
        @input=${this.typed}
      />
    </label>`;
  }

  private numberField(name: Name, { label }: FilterField): TemplateResult {
    return html`<label class="control">
      <span>${label}</span>
      <input
        inputmode="decimal"
        autocomplete="off"
        .value=${this.filters[name] ?? ''}
        @input=${(event: Event) => this.setFilter(name, (event.target as HTMLInputElement).value)}
      />
    </label>`;
  }

  /** The values that a filter can have, in their order. */
  private choices(values: ReadonlyMap<string, number>, { say, order }: FilterField): readonly FilterOption[] {
    const { locale } = this;
    const known = this.named.get(values);
    if (known?.locale === locale) return known.choices;
    const compare = compareText(locale);
    const rank = (value: string) => (order ? order.indexOf(value) : 0);
    const choices = Array.from(values.keys(), (value) => ({
      value,
      ...(say?.(value) ?? { text: value, lang: locale }),
    })).sort((a, b) => rank(a.value) - rank(b.value) || compare(a.text, b.text));
    this.named.set(values, { locale, choices });
    return choices;
  }

  private choiceField(
    name: Name,
    filter: FilterField,
    counts: ReadonlyMap<string, number>,
    all: ReadonlyMap<string, number>,
  ): TemplateResult {
    const chosen = this.filters[name];
    const choices = this.choices(chosen && !all.has(chosen) ? new Map([...all, [chosen, 0]]) : all, filter);
    const options = choices.filter(({ value }) => value === chosen || counts.has(value));
    // As properties: of an option that a visitor has once chosen, browsers do not heed the attribute any more.
    return html`<label class="control">
      <span>${filter.label}</span>
      <select
        @pointerdown=${this.cameToField}
        @focus=${this.cameToField}
        @change=${(event: Event) => this.setFilter(name, (event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${!chosen}>${filter.all}</option>
        ${repeat(
          options,
          ({ value }) => value,
          ({ value, text, lang }) =>
            html`<option value=${value} lang=${lang} .selected=${value === chosen}>
              ${text} (${formatNumber(counts.get(value) ?? 0, this.locale)})
            </option>`,
        )}
      </select>
    </label>`;
  }

  private viewSwitch(): TemplateResult | typeof nothing {
    const views = this.views(this.found);
    return views.length < 2 || this.isLocked('view')
      ? nothing
      : html`<span class="views" part="views" role="group" aria-label=${listMessages(this.locale).view}>
          ${views.map(
            ({ name, label }) =>
              html`<button
                type="button"
                class="quiet"
                aria-pressed=${name === this.currentView}
                @click=${() => {
                  this.chosenView = name;
                  this.writeAddress();
                }}
              >
                ${label}
              </button>`,
          )}
        </span>`;
  }

  private downloadLine(items: readonly Item[], linked: LinkedDataset): TemplateResult | typeof nothing {
    if (this.isLocked('download')) return nothing;
    const { download: label } = listMessages(this.locale);
    const files: readonly Download[] = [
      {
        label: 'CSV',
        ending: 'csv',
        type: 'text/csv',
        text: () => {
          const columns = this.columns(linked);
          return toCsv(
            columns.map((column) => column.label),
            items.map((item) => columns.map(({ cell }) => cell(item))),
            { bom: true },
          );
        },
      },
      {
        label: 'JSON',
        ending: 'json',
        type: 'application/json',
        text: () =>
          JSON.stringify(
            items.flatMap((item) => this.recordOf(item) ?? []),
            undefined,
            2,
          ),
      },
      ...this.downloads(items, linked),
    ];
    return html`<p class="note downloads" part="downloads" role="group" aria-label=${label}>
      <span aria-hidden="true">${label}:</span>
      ${files.map(
        (file) =>
          html`<button
            type="button"
            class="quiet"
            @click=${() =>
              download(`${this.nouns[0]}.${file.ending}`, `${file.type};charset=utf-8`, file.text())}
          >
            ${file.label}
          </button>`,
      )}
    </p>`;
  }

  /** What stands under a list on paper, where nobody can press anything: what it was filtered by, on which day, from where it came. */
  private imprint(linked: LinkedDataset): TemplateResult {
    const set = this.filterNames.flatMap((name) => {
      const value = this.filters[name];
      const filter = this.filter(name, linked);
      return value && filter ? [`${filter.label}: ${filter.say?.(value).text ?? value}`] : [];
    });
    const words = this.words.trim();
    const { dataState } = this;
    const day = today(this.clock, resolveZone(linked.dataset.zone));
    return html`<p class="note" part="imprint">
      ${[
        ...(words ? [`${this.searchLabel().label}: ${words}`] : []),
        ...set,
        ...(day ? [formatDate(day, this.locale)] : []),
        ...('base' in dataState ? [`${stateMessages(this.locale).source} ${dataState.base}`] : []),
      ].join(' · ')}
    </p>`;
  }

  /** Whoever stands in the field is about to type: the words are made ready now, so that the first key has its answer as soon as the others. */
  private readonly prepareSearch = () => {
    const { dataState } = this;
    const steps = 'linked' in dataState && this.search(dataState.linked).prepare?.();
    const done = steps && runSliced(steps, yieldIfBusy);
    if (done) this.preparing = done.finally(() => (this.preparing = undefined));
  };

  /** Of a very long list the words may not be ready yet: then the answer waits, and not the field. */
  private readonly typed = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const answer = () => {
      this.words = field.value;
      this.filtered(true);
    };
    if (this.preparing) void this.preparing.then(answer);
    else answer();
  };

  /** What stands in a field is right when it opens. */
  private readonly cameToField = () => {
    if (!this.isTyping) return;
    this.isTyping = false;
    this.performUpdate();
  };

  private readonly clear = () => {
    this.words = '';
    this.filters = Object.fromEntries(
      this.filterNames.map((name) => [name, this.isLocked(name) ? this.preset(name) : undefined]),
    ) as typeof this.filters;
    this.shared?.choose(undefined);
    this.filtered();
    // The button that had the focus is gone with the filters.
    void this.updateComplete.then(() => {
      const root = this.renderRoot;
      const count = root.querySelector<HTMLElement>('.count');
      const target =
        root.querySelector<HTMLElement>('input, select') ?? count?.querySelector('button') ?? count;
      if (target === count && count) count.tabIndex = -1;
      target?.focus();
    });
  };

  private readonly more = () => {
    const first = this.pages * this.rowsPerPage;
    this.pages++;
    // The focus goes on where the eye does: to the first of the new rows, since the button may be gone.
    void this.updateComplete.then(() => {
      const row = this.renderRoot.querySelectorAll<HTMLElement>('.row')[first];
      const target =
        row?.querySelector<HTMLElement>('button, a[href]') ?? row?.querySelector<HTMLElement>('.name') ?? row;
      if (target?.tabIndex === -1) target.tabIndex = -1; // now it can have the focus, though no key leads there
      target?.focus();
    });
  };

  /** Tells the page and, when the visitor has stopped typing, the screen reader. */
  private filtered(isTyping = false): void {
    this.isTyping = isTyping;
    this.pages = 1;
    const { dataState } = this;
    if (!('linked' in dataState)) return;
    const filters = { ...(this.words.trim() && { text: this.words.trim() }) } as Record<string, string>;
    for (const name of this.filterNames) if (this.filters[name]) filters[name] = this.filters[name];
    send(this, 'ura-filter', { filters, count: this.search(dataState.linked).items.length });
    this.speak();
  }

  private speak(): void {
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => {
      this.isTyping = false;
      const { dataState } = this;
      if ('linked' in dataState) this.spoken = this.search(dataState.linked).items.length;
      this.writeAddress();
    }, QUIET);
  }

  /** What the visitor changed goes into the address, if the author wants it there. */
  private writeAddress(): void {
    if (!this.urlState) return;
    const stated = new Map<string, string>();
    if (this.words.trim()) stated.set('text', this.words.trim());
    for (const name of this.filterNames) {
      const value = this.filters[name] ?? '';
      if (value !== (this.preset(name) ?? '') && !this.isLocked(name)) stated.set(name, value);
    }
    const view = this.currentView;
    if (view && view !== this.firstView(this.views(this.found))?.name) stated.set('view', view);
    const search = writeFilters(location.search, this.urlState, stated);
    if (search === location.search) return;
    const [path = ''] = location.href.split(/[?#]/);
    try {
      history.replaceState(history.state, '', path + search + location.hash);
      this.stated = JSON.stringify([...stated]);
    } catch {
      // A page inside a frame of somebody else may not change its address, and Safari allows a hundred changes in half a minute.
    }
  }

  private print(printing: boolean): void {
    this.printing = printing;
    this.performUpdate();
  }
}

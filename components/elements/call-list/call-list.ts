import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { datasetTexts } from '../../../src/dataset/dataset-texts.ts';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { searchCalls, type CallFacet } from '../../../src/dataset/search/search-calls.ts';
import { statusOfCall } from '../../../src/dataset/search/status-of-call.ts';
import type { FacetCounts, SearchResult, Query } from '../../../src/dataset/search/types.ts';
import { callMessages } from '../../../src/language/messages/calls.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import type { GrantCall } from '../../../src/model/grant-call.ts';
import {
  callEntries,
  callGroupOf,
  compareGroups,
  callGroups,
  noOpenCalls,
  type CallEntry,
} from '../../../src/view/call-groups.ts';
import type { Clock } from '../../../src/time/clock.ts';
import { callDatesNotes } from '../../../src/view/call-notes.ts';
import { callTable } from '../../../src/view/call-table.ts';
import type { Column } from '../../../src/view/table.ts';
import { statusTextChangesAt } from '../../../src/view/call-status-text.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { ImageFallback } from '../../controllers/image-fallback.ts';
import { logoStyles } from '../../templates/logo.ts';
import { DisclosureController } from '../../controllers/disclosure.ts';
import type { Download, ExportColumn } from '../../list/export-menu.ts';
import type { FilterField } from '../../list/filter-form.ts';
import { ListElement } from '../../list/list-element.ts';
import { rowOf } from '../../list/list-focus.ts';
import { listStyles } from '../../list/list.styles.ts';
import { tableStyles } from '../../list/table.styles.ts';
import { listAndCards, type View } from '../../list/view-switch.ts';
import { lines } from '../../templates/data-states.ts';
import { CalendarMenu, calendarMenuStyles } from '../../templates/calendar-menu.ts';
import { openerLabel } from '../../templates/opener.ts';
import { renderHeading } from '../../templates/heading.ts';
import { calendarOf } from './call-calendar.ts';
import { callColumns } from './call-columns.ts';
import { callFilter, type CallFilter } from './call-filters.ts';
import { callListStyles } from './call-list.styles.ts';
import { renderDatesNote, renderList, type CallRowContext } from './call-row.ts';
import { renderCallTable } from './call-table.ts';
import { parseAmount } from './parse-amount.ts';

/** Closed calls that are shown when their group is opened, and with each "show more". */
const CLOSED_ROWS = 20;

/** A number field has no values to count. */
const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** The calls that a query matches: without closed ones as its items, and all of them. */
interface CallListResult extends SearchResult<CallEntry, CallFilter> {
  readonly entries: readonly CallEntry[];
  /** The facets of all calls, closed ones included. */
  readonly values: FacetCounts<CallFacet>;
}

const isOver = (entry: CallEntry) => callGroupOf(entry) === 'closed';

const isOverNow = (call: GrantCall, { dataset }: LinkedDataset, clock: Clock) =>
  isOver({ call, status: statusOfCall(call, clock, dataset.zone) });

/**
 * Calls for applications as a list or a table: open calls by deadline, then announced ones. Closed
 * calls are folded.
 *
 * The status of a call is computed from its dates, and updates on the open page at the deadline. A
 * call that does not restrict who can apply, or where, matches every applicant and municipality.
 *
 * @element ura-call-list
 * @slot - fallback content, shown until there is data: best a link to the calls
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data
 * @fires ura-filter - a visitor changed the search or a filter
 * @fires ura-select - a visitor chose a call or an organisation; prevent the default to show it
 *   yourself
 * @csspart controls - the search field and the filters
 * @csspart count - how many calls there are
 * @csspart views - the switch between views, if there are several
 * @csspart dates-note - the note about the time zone and deadlines without a time
 * @csspart section - the heading of a group
 * @csspart closed - the group of closed calls
 * @csspart list - the list of a group
 * @csspart row - one call
 * @csspart sort - the buttons in the headers of the table
 * @csspart status - the status in words
 * @csspart name - its title
 * @csspart details - what opens under a row
 * @csspart action - the link and the button of a row
 * @csspart calendar - the menu "Add to calendar" of a row
 * @csspart more - the button for more rows
 * @csspart downloads - the download buttons
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @csspart provenance - the note that records are invented or generated
 * @csspart imprint - on paper: filters, date and source
 * @example
 * <ura-call-list src="https://example.org/network.json" applicant="ngo" url-state="calls">
 *   <a href="https://example.org/calls">Thirrjet e hapura</a>
 * </ura-call-list>
 */
export class UraCallList extends ListElement<CallEntry, CallFilter, CallListResult> {
  static override styles = [
    baseStyles,
    listStyles,
    calendarMenuStyles,
    logoStyles,
    tableStyles,
    callListStyles,
  ];

  /**
   * Only calls for this kind of applicant, as `ngo` or `individual`. Visitors can change it unless
   * it is locked.
   */
  @property() applicant?: string;

  /**
   * Only calls for this municipality, as `xk-gjilan`. Visitors can change it unless it is locked.
   */
  @property() municipality?: string;

  /** Only calls of this funder, by its id. Visitors can change it unless it is locked. */
  @property() funder?: string;

  /**
   * Only calls that can fund this amount, as `2500`. Visitors can change it unless it is locked.
   */
  @property() amount?: string;

  /**
   * Only calls with funds in this currency, as `EUR`. Visitors can change it unless it is locked.
   */
  @property() currency?: string;

  /**
   * Only calls that accept applications in this language, as `sr`. Visitors can change it unless it
   * is locked.
   */
  @property() language?: string;

  /** Only calls of this programme, by its id. Visitors can change it unless it is locked. */
  @property() programme?: string;

  /**
   * Only calls of this status: `open`, which includes those that close soon or are always open,
   * `closing-soon`, `rolling`, `forecast`, `unknown`, `closed` or `cancelled`. Visitors can change
   * it unless it is locked.
   */
  @property() status?: string;

  /**
   * The initial view: `list`, `cards` or `table`. Visitors can change it unless `view` is locked.
   */
  @property() view = 'list';

  /**
   * The order: `deadline`, the next first; `amount`, the largest first within each currency;
   * `title`, `status`, `publisher` or `applicant`. `amount-ascending` and the like give the other
   * direction. The list keeps its groups. Visitors can change it in the table unless `sort` is
   * locked. Default: by group, then by date.
   */
  @property() sort?: string;

  protected override readonly knownValues = { view: ['list', 'cards', 'table'] };

  @state() private isClosedGroupOpen = false;
  @state() private closedRows = CLOSED_ROWS;

  protected override readonly nouns = ['calls'] as const;
  protected override readonly filters = [
    { name: 'applicant', preset: () => this.applicant },
    { name: 'municipality', preset: () => this.municipality },
    { name: 'funder', preset: () => this.funder, placement: 'folded' },
    { name: 'amount', preset: () => this.amount, placement: 'folded' },
    { name: 'currency', preset: () => this.currency, placement: 'folded' },
    { name: 'language', preset: () => this.language, placement: 'folded' },
    { name: 'programme', preset: () => this.programme, placement: 'folded' },
    { name: 'status', preset: () => this.status, placement: 'folded' },
  ] as const;

  private readonly calendar = new CalendarMenu(this);
  private readonly images = new ImageFallback(this);
  private readonly details = new DisclosureController(this, 'calls');
  /** The id of the call whose row has the focus before an update. */
  private focusedCall: string | undefined;

  protected override get disclosure() {
    return this.details;
  }

  protected override unfold(id: string): void {
    const index = this.result!.entries.filter(isOver).findIndex(({ call }) => call.id === id);
    if (index < 0) return;
    this.isClosedGroupOpen = true;
    this.closedRows = Math.max(this.closedRows, index + 1);
  }

  protected override searchLabel() {
    return { label: callMessages(this.locale).search };
  }

  protected override filter(name: CallFilter, linked: LinkedDataset): FilterField {
    return callFilter(name, datasetTexts(linked, this.locale));
  }

  protected override *prepareIndex({ dataset }: LinkedDataset): CooperativeTask<void> {
    for (const call of dataset.calls) {
      statusOfCall(call, this.clock, dataset.zone);
      yield;
    }
  }

  protected override find(linked: LinkedDataset, query: Query<CallFilter>): CallListResult {
    const { locale, clock } = this;
    const question = { ...query, amount: parseAmount(query.amount ?? '') };
    const { items, facets, changesAt, prepare } = searchCalls(linked, question, locale, clock);
    const sorted = this.sorting.apply(
      callEntries(items, { linked, clock: this.clock }),
      this.tableColumns(linked),
    );
    const entries = this.isTable ? sorted : [...sorted].sort(compareGroups);
    // A visitor who filters by status sees closed calls without opening their group.
    const shown = query.status ? entries : entries.filter((entry) => !isOver(entry));
    // Calls in the closed group are in no count, except that of their status.
    const counted = query.status
      ? facets
      : searchCalls(linked, question, locale, clock, (call) => !isOverNow(call, linked, clock)).facets;
    // Inherits the facets, so that each is still counted only when it is read.
    const counts = Object.create(counted, {
      amount: { value: NO_COUNTS },
      status: { get: () => facets.status },
    }) as FacetCounts<CallFilter>;
    return { items: shown, entries, facets: counts, values: facets, changesAt, prepare };
  }

  protected override cacheKey(): unknown {
    return [this.sort, this.sorting.stated, this.isTable];
  }

  private get isTable(): boolean {
    return this.currentView === 'table';
  }

  protected override views(): readonly View[] {
    return [...listAndCards(this.locale), { name: 'table', label: listMessages(this.locale).table }];
  }

  protected override tableColumns(linked: LinkedDataset): readonly Column<CallEntry>[] {
    return callTable(this.renderContext(linked));
  }

  protected override countOf(count: number): string {
    return callMessages(this.locale).callCount(count);
  }

  protected override filterValues({ values }: CallListResult): FacetCounts<CallFilter> {
    return Object.create(values, { amount: { value: NO_COUNTS } }) as FacetCounts<CallFilter>;
  }

  protected override allMatches({ entries }: CallListResult): readonly CallEntry[] {
    return entries;
  }

  protected override compute(linked: LinkedDataset): void {
    super.compute(linked);
    const now = this.clock.now().getTime();
    for (const { status } of this.shownRows) this.updateAt(statusTextChangesAt(status, now));
  }

  protected override nothingAtAll(linked: LinkedDataset): string {
    return linked.dataset.calls.length ? callMessages(this.locale).noOpenCalls : super.nothingAtAll(linked);
  }

  protected override recordOf({ call }: CallEntry): GrantCall {
    return call;
  }

  protected override downloads(items: readonly CallEntry[], linked: LinkedDataset): readonly Download[] {
    const ahead = items.filter((entry) => entry.status.deadline && !isOver(entry));
    const text = () => calendarOf(ahead, this.clock.now().getTime(), linked, this.locale);
    return ahead.length ? [{ label: 'iCalendar', ending: 'ics', type: 'text/calendar', text }] : [];
  }

  protected override columns(linked: LinkedDataset): readonly ExportColumn<CallEntry>[] {
    return callColumns(linked, datasetTexts(linked, this.locale));
  }

  protected override rows(
    items: readonly CallEntry[],
    linked: LinkedDataset,
    marked: boolean,
    all: readonly CallEntry[],
  ): TemplateResult {
    const context = this.rowContext(linked, marked);
    const { text, ...filters } = this.query;
    const asksForOthers = Boolean(text?.trim()) || Object.values(filters).some(Boolean);
    const nothingOpen = asksForOthers ? undefined : noOpenCalls(all, this.locale);
    const message = html`${nothingOpen
      ? html`<p class="nothing" part="message">${nothingOpen}</p>`
      : nothing}${renderDatesNote(callDatesNotes(items, context))}`;
    if (this.isTable)
      return html`${message}${renderCallTable(
        items,
        context,
        this.countOf(all.length),
        this.sorting.current,
        this.sorting.press,
      )}`;
    return html`${message}${repeat(
      callGroups(items, this.locale),
      ({ group }) => group,
      ({ heading, entries }) =>
        html`${renderHeading(heading, 'section', context)}${renderList(entries, context)}`,
    )}`;
  }

  protected override renderAfterRows(
    _items: readonly CallEntry[],
    linked: LinkedDataset,
    marked: boolean,
  ): TemplateResult | typeof nothing {
    const { locale, isClosedGroupOpen } = this;
    const [closed] = this.query.status ? [] : callGroups(this.result!.entries.filter(isOver), locale);
    if (!closed) return nothing;
    const { heading, count, entries } = closed;
    const shown = entries.slice(0, this.closedRows);
    const more = Math.min(CLOSED_ROWS, entries.length - shown.length);
    return html`<details
      class="over"
      part="closed"
      ?open=${isClosedGroupOpen}
      @toggle=${(event: Event) => (this.isClosedGroupOpen = (event.target as HTMLDetailsElement).open)}
    >
      <summary class="opener">
        ${openerLabel(html`${heading} <span class="number">(${count})</span>`)}
      </summary>
      ${isClosedGroupOpen ? this.renderClosed(shown, heading, this.rowContext(linked, marked)) : nothing}
      ${isClosedGroupOpen && more > 0
        ? html`<p class="actions">
            <button type="button" part="more" @click=${this.showMoreClosed}>
              ${callMessages(locale).closedCalls}: +${formatNumber(more, locale)}
            </button>
          </p>`
        : nothing}
    </details>`;
  }

  private renderClosed(
    entries: readonly CallEntry[],
    heading: string,
    context: CallRowContext,
  ): TemplateResult {
    const above = callDatesNotes(this.shownRows, context);
    const notes = callDatesNotes(entries, context).filter((sentence) => !above.includes(sentence));
    return html`${renderDatesNote(notes)}${this.isTable
      ? renderCallTable(entries, context, heading, this.sorting.current, undefined)
      : renderList(entries, context)}`;
  }

  protected override skeleton(): TemplateResult {
    return html`<div aria-hidden="true">
      ${lines(100, 100, 25)}
      <ul class="list">
        ${Array.from({ length: 4 }, () => html`<li class="row">${lines(22, 60, 40, 75)}</li>`)}
      </ul>
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { found, dataState } = this; // as last rendered
    this.focusedCall = this.shadowRoot?.activeElement?.closest<HTMLElement>('.row')?.dataset['record'];
    if ('linked' in dataState) {
      const closesNow = (entry: CallEntry) =>
        !isOver(entry) &&
        this.details.isOpen(entry.call) &&
        isOverNow(entry.call, dataState.linked, this.clock);
      // A call that closes while it is open on the page moves to the closed calls, which must not
      // hide it.
      if (found.some(closesNow)) this.isClosedGroupOpen = true;
    }
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.focusedCall || this.shadowRoot?.activeElement) return;
    // A call that closes while it has the focus moves to another group, and the focus moves with
    // it.
    const row = rowOf(this.renderRoot, this.focusedCall);
    const target =
      row?.querySelector('button') ?? this.renderRoot.querySelector<HTMLElement>('.over summary');
    target?.focus();
  }

  private readonly showMoreClosed = () => {
    const first = this.closedRows;
    this.closedRows += CLOSED_ROWS;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll('.over .row')[first]?.querySelector('button')?.focus(),
    );
  };

  private rowContext(linked: LinkedDataset, marksExamples: boolean): CallRowContext {
    return {
      ...this.renderContext(linked, marksExamples),
      images: this.images,
      calendar: this.calendar,
      isCard: this.currentView === 'cards',
      isOpen: (call) => this.details.isOpen(call),
      toggle: (call) => this.details.toggle(call),
      linkTo: (call) => this.recordLink.of(call),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-call-list': UraCallList;
  }
}

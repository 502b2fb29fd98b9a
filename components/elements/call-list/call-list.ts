import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { searchCalls, type CallFacet } from '../../../src/dataset/search/search-calls.ts';
import type { FacetCounts, SearchResult, Query } from '../../../src/dataset/search/types.ts';
import { statusOfCall } from '../../../src/dataset/search/statuses.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { toCalendar } from '../../../src/formats/icalendar/icalendar.ts';
import { callMessages } from '../../../src/language/messages/calls.ts';
import { formatMoment } from '../../../src/language/dates.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { formatList } from '../../../src/language/lists.ts';
import { formatMoneyRange } from '../../../src/language/money.ts';
import { formatZone, languageName } from '../../../src/language/names.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import { organisationKinds } from '../../../src/language/messages/organisation-kinds.ts';
import { midSentence, pickText } from '../../../src/language/text.ts';
import type { ApplicantKind, GrantCall } from '../../../src/model/grant-call.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import type { CallStatusCode, ComputedCallStatus, CountingDeadline } from '../../../src/time/call-status.ts';
import { instantOf, resolveZone, wallClock } from '../../../src/time/zones.ts';
import { canApply } from '../../../src/view/call.ts';
import { callStatusText, statusTextChangesAt } from '../../../src/view/call-status-text.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { download } from '../../core/download-file.ts';
import { ListElement, type ExportColumn, type Download, type FilterField } from '../../list/list-element.ts';
import { listStyles } from '../../list/list.styles.ts';
import { lines } from '../../templates/data-states.ts';
import { comingDeadlines, deadlineEntry } from '../grant-call/call-texts.ts';
import { callListStyles } from './call-list.styles.ts';
import { parseAmount } from './parse-amount.ts';

type CallFilter = Exclude<CallFacet, 'tag'> | 'amount';

/** A call and where it stands now. */
interface Entry {
  readonly call: GrantCall;
  readonly status: ComputedCallStatus;
}

/** The groups of the list, in their order. */
const GROUPS = ['open', 'forecast', 'unknown', 'closed'] as const;
type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<CallStatusCode, Group>> = {
  'closing-soon': 'open',
  open: 'open',
  rolling: 'open',
  forecast: 'forecast',
  unknown: 'unknown',
  closed: 'closed',
  cancelled: 'closed',
};

const STATUSES: readonly CallStatusCode[] = [
  'open',
  'closing-soon',
  'rolling',
  'forecast',
  'unknown',
  'closed',
  'cancelled',
];

const isOver = ({ status }: Entry) => GROUP_OF[status.status] === 'closed';

/** A field for a number has no values to choose from. */
const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** Closed calls in the page when they are unfolded, and with each "show more". */
const CLOSED = 20;

/** A deadline as ISO 8601 writes it: an hour with how far its clock is ahead of UTC. */
function exact({ at, zone }: CountingDeadline): string {
  const instant = at.length > 10 ? instantOf(at, zone) : undefined;
  return at + (instant === undefined ? '' : (wallClock(instant, zone)?.offset ?? ''));
}

/** What comes sooner stands first; of what is over, what was over last. What never comes stands behind. */
function compare(a: Entry, b: Entry): number {
  const groups = GROUPS.indexOf(GROUP_OF[a.status.status]) - GROUPS.indexOf(GROUP_OF[b.status.status]);
  if (groups) return groups;
  const group = GROUP_OF[a.status.status];
  const at = ({ call, status: { opensAt, closesAt } }: Entry) =>
    (group === 'forecast' ? (opensAt ?? closesAt) : (closesAt ?? Date.parse(call.cancelledOn ?? ''))) ||
    Infinity;
  return group === 'closed' ? at(b) - at(a) || 0 : at(a) - at(b) || 0;
}

/**
 * Calls for applications: those that are open first, what closes soon before the others; then those that are announced; closed ones folded away.
 *
 * Where each stands is computed and changes on the open page, at its minute. A call that does not say who may apply, or in which municipality, is
 * found under each of them.
 *
 * @element ura-call-list
 * @slot - what stands before the data is there, without a script, and when there is no data: best a link to the calls
 * @fires ura-load - the data is there
 * @fires ura-error - there is no data
 * @fires ura-filter - a visitor changed the search or a filter
 * @fires ura-select - a visitor chose a call or an organisation; prevent the default to open a page of your own instead of the details
 * @csspart controls - the search field and the filters
 * @csspart count - how many calls there are, and the views, of which it has one
 * @csspart views - the switch between views, which other lists have
 * @csspart section - the heading of a group
 * @csspart closed - the group of closed calls
 * @csspart list - the list of a group
 * @csspart row - one call
 * @csspart status - where the call stands, in words
 * @csspart name - its title
 * @csspart details - what opens under a row
 * @csspart action - the link and the button of a row
 * @csspart more - the button for more rows
 * @csspart downloads - the files to take home
 * @csspart message - a sentence about the state of the data
 * @csspart button - the button in such a sentence
 * @csspart provenance - the sentence on records that are no facts
 * @csspart imprint - the line under the list on paper: filters, date, source
 * @example
 * <ura-call-list src="https://example.org/network.json" applicant="ngo" url-state="calls">
 *   <a href="https://example.org/calls">Thirrjet e hapura</a>
 * </ura-call-list>
 */
export class UraCallList extends ListElement<Entry, CallFilter> {
  static override styles = [baseStyles, listStyles, callListStyles];

  /** Only calls for this kind of applicant, as `ngo` or `individual`; the visitor can change it, unless it is locked. */
  @property() applicant?: string;

  /** Only calls for this municipality, as `xk-gjilan`; the visitor can change it, unless it is locked. */
  @property() municipality?: string;

  /** Only calls of this funder, by its id; the visitor can change it, unless it is locked. */
  @property() funder?: string;

  /** Only calls of which one can get so much, as `2500`; the visitor can change it, unless it is locked. */
  @property() amount?: string;

  /** Only calls with funds in this currency, as `EUR`; the visitor can change it, unless it is locked. */
  @property() currency?: string;

  /** Only calls to which one can apply in this language, as `sr`; the visitor can change it, unless it is locked. */
  @property() language?: string;

  /** Only calls of this programme, by its id; the visitor can change it, unless it is locked. */
  @property() programme?: string;

  /** Only calls of this status: `open`, which has also what closes soon and what is always open, `closing-soon`, `rolling`, `forecast`, `unknown`, `closed` or `cancelled`; the visitor can change it, unless it is locked. */
  @property() status?: string;

  @state() private unfolded: ReadonlySet<string> = new Set();
  @state() private closedOpen = false;
  @state() private closedRows = CLOSED;

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

  /** For the rows of an answer all that it found, with what is folded away. */
  private readonly whole = new WeakMap<readonly Entry[], readonly Entry[]>();
  /** The call whose row has the focus while the list is drawn anew. */
  private focused: string | undefined;

  protected override searchLabel() {
    return { label: callMessages(this.locale).search };
  }

  protected override filter(name: CallFilter, linked: LinkedDataset): FilterField {
    const lists = listMessages(this.locale);
    const messages = callMessages(this.locale);
    const own = (text: string) => ({ text, lang: this.locale });
    const said = (text: LocalText) => pickText(text, this.locale, linked.dataset.language);
    switch (name) {
      case 'applicant':
        return {
          label: messages.whoCanApply,
          all: messages.allApplicants,
          say: (kind) => own(organisationKinds(kind as ApplicantKind, this.locale)),
        };
      case 'municipality':
        return {
          label: lists.municipality,
          all: lists.allMunicipalities,
          say: (id) => this.placeName(id, linked),
        };
      case 'funder':
        return {
          label: lists.funder,
          all: lists.allFunders,
          say: (id) => said(linked.get('organisations', id)?.name ?? id),
        };
      case 'amount':
        return { label: messages.amount };
      case 'currency':
        return { label: messages.currency, all: messages.allCurrencies };
      case 'language':
        return {
          label: messages.applicationLanguages,
          all: lists.allLanguages,
          say: (tag) => own(languageName(tag, this.locale)),
        };
      case 'programme':
        return {
          label: lists.programme,
          all: lists.allProgrammes,
          say: (id) => said(linked.get('programmes', id)?.title ?? id),
        };
      case 'status':
        return {
          label: lists.status,
          all: lists.allStatuses,
          say: (status) => own(messages.statuses[status as CallStatusCode] ?? status),
          order: STATUSES,
        };
    }
  }

  protected override *prepareIndex({ dataset }: LinkedDataset): CooperativeTask<void> {
    for (const call of dataset.calls) {
      statusOfCall(call, this.clock, dataset.zone);
      yield;
    }
  }

  protected override find(linked: LinkedDataset, query: Query<CallFilter>): SearchResult<Entry, CallFilter> {
    const { items, facets, changesAt, prepare } = searchCalls(
      linked,
      { ...query, amount: parseAmount(query.amount ?? '') },
      this.locale,
      this.clock,
    );
    const { zone } = linked.dataset;
    const entries = items
      .map((call): Entry => ({ call, status: statusOfCall(call, this.clock, zone) }))
      .sort(compare);
    // Who asks for what is closed sees it without a press.
    const shown = query.status ? entries : entries.filter((entry) => !isOver(entry));
    this.whole.set(shown, entries);
    // The counts are made when somebody looks at them: as copies, all would be made at each key.
    const counts = Object.create(facets, { amount: { value: NO_COUNTS } }) as FacetCounts<CallFilter>;
    return { items: shown, facets: counts, changesAt, prepare };
  }

  protected override compute(linked: LinkedDataset): void {
    super.compute(linked);
    const now = this.clock.now().getTime();
    for (const { status } of this.shownRows) this.updateAt(statusTextChangesAt(status, now));
  }

  protected override countOf(count: number): string {
    return callMessages(this.locale).callCount(count);
  }

  protected override allMatches(items: readonly Entry[]): readonly Entry[] {
    return this.whole.get(items) ?? items;
  }

  protected override nothingAtAll(linked: LinkedDataset): string {
    return linked.dataset.calls.length ? callMessages(this.locale).noOpenCalls : super.nothingAtAll(linked);
  }

  protected override recordOf({ call }: Entry): GrantCall {
    return call;
  }

  protected override downloads(items: readonly Entry[], linked: LinkedDataset): readonly Download[] {
    const coming = items.filter((entry) => entry.status.deadline && !isOver(entry));
    return coming.length
      ? [
          {
            label: 'iCalendar',
            ending: 'ics',
            type: 'text/calendar',
            text: () => this.calendar(coming, linked),
          },
        ]
      : [];
  }

  protected override columns(linked: LinkedDataset): readonly ExportColumn<Entry>[] {
    const { locale } = this;
    const messages = callMessages(locale);
    const { status, funder, municipality, programme } = listMessages(locale);
    const say = (text: LocalText | undefined) => text && pickText(text, locale, linked.dataset.language).text;
    return [
      { label: messages.title, cell: ({ call }) => say(call.title) },
      { label: status, cell: (entry) => messages.statuses[entry.status.status] },
      { label: messages.opens, cell: ({ call }) => call.opens },
      { label: messages.deadline, cell: ({ status: { deadline } }) => deadline && exact(deadline) },
      {
        label: messages.publisher,
        cell: ({ call }) => say(linked.get('organisations', call.publisher)?.name),
      },
      {
        label: funder,
        cell: ({ call }) =>
          call.funders?.map((id) => say(linked.get('organisations', id)?.name) ?? id).join('; '),
      },
      { label: programme, cell: ({ call }) => say(linked.get('programmes', call.programme)?.title) },
      { label: messages.reference, cell: ({ call }) => call.reference },
      { label: messages.whoCanApply, cell: ({ call }) => this.applicants(call) },
      {
        label: municipality,
        cell: ({ call }) =>
          call.eligibility?.municipalities?.map((id) => this.placeName(id, linked).text).join('; '),
      },
      { label: messages.least, cell: ({ call }) => call.funding?.min },
      { label: messages.most, cell: ({ call }) => call.funding?.max },
      { label: messages.total, cell: ({ call }) => call.funding?.total },
      { label: messages.currency, cell: ({ call }) => call.funding?.currency },
      {
        label: messages.applicationLanguages,
        cell: ({ call }) => call.applicationLanguages?.map((tag) => languageName(tag, locale)).join('; '),
      },
      { label: messages.apply, cell: ({ call }) => call.applyUrl },
      { label: messages.summary, cell: ({ call }) => say(call.summary) },
    ];
  }

  protected override rows(items: readonly Entry[], linked: LinkedDataset, marked: boolean): TemplateResult {
    return html`${this.isNothingOpen(linked)
      ? html`<p class="nothing" part="message">${callMessages(this.locale).noOpenCalls}</p>`
      : nothing}${repeat(
      GROUPS.filter((group) => items.some(({ status }) => GROUP_OF[status.status] === group)),
      (group) => group,
      (group) =>
        html`${this.heading(this.groupName(group), 'section')}${this.list(
          items.filter(({ status }) => GROUP_OF[status.status] === group),
          linked,
          marked,
        )}`,
    )}`;
  }

  protected override renderAfterRows(
    items: readonly Entry[],
    linked: LinkedDataset,
    marked: boolean,
  ): TemplateResult | typeof nothing {
    const closed = this.query.status ? [] : this.allMatches(items).filter(isOver);
    if (!closed.length) return nothing;
    const shown = closed.slice(0, this.closedRows);
    return html`<details
      class="over"
      part="closed"
      ?open=${this.closedOpen}
      @toggle=${(event: Event) => (this.closedOpen = (event.target as HTMLDetailsElement).open)}
    >
      <summary>
        ${this.groupName('closed')} <span class="number">(${formatNumber(closed.length, this.locale)})</span>
      </summary>
      ${this.closedOpen ? this.list(shown, linked, marked) : nothing}
      ${this.closedOpen && closed.length > shown.length
        ? html`<p class="actions">
            <button type="button" part="more" @click=${this.moreClosed}>
              ${callMessages(this.locale).closedCalls}:
              +${formatNumber(Math.min(CLOSED, closed.length - shown.length), this.locale)}
            </button>
          </p>`
        : nothing}
    </details>`;
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
    const { found } = this; // as it was rendered last
    super.willUpdate(changed);
    this.focused = this.shadowRoot?.activeElement?.closest<HTMLElement>('.row')?.dataset['record'];
    const { dataState } = this;
    if (!('linked' in dataState)) return;
    const { zone } = dataState.linked.dataset;
    // A call that closes while somebody reads it goes to the closed ones, and is not folded away with them.
    if (
      found.some(
        (entry) =>
          !isOver(entry) &&
          this.unfolded.has(entry.call.id) &&
          isOver({ call: entry.call, status: statusOfCall(entry.call, this.clock, zone) }),
      )
    )
      this.closedOpen = true;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // A call that closes while somebody stands on it goes to another group, or out of sight: the focus goes with it.
    if (this.focused && !this.shadowRoot?.activeElement) {
      const row = this.renderRoot.querySelector(`.row[data-record="${CSS.escape(this.focused)}"]`);
      (
        row?.querySelector<HTMLElement>('button') ??
        this.renderRoot.querySelector<HTMLElement>('.over summary')
      )?.focus();
    }
  }

  private readonly moreClosed = () => {
    const first = this.closedRows;
    this.closedRows += CLOSED;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>('.over .row')[first]?.querySelector('button')?.focus(),
    );
  };

  /** Whether nothing that is listed is open, though nobody asked for anything in particular. */
  private isNothingOpen(linked: LinkedDataset): boolean {
    const { query } = this;
    return (
      linked.dataset.calls.length > 0 &&
      !this.found.some(({ status }) => canApply(status)) &&
      !query.text?.trim() &&
      this.filterNames.every((name) => !query[name])
    );
  }

  private groupName(group: Group): string {
    const messages = callMessages(this.locale);
    switch (group) {
      case 'open':
        return messages.openCalls;
      case 'closed':
        return messages.closedCalls;
      default:
        return messages.statuses[group];
    }
  }

  private list(entries: readonly Entry[], linked: LinkedDataset, marked: boolean): TemplateResult {
    return html`<ul class="list" part="list">
      ${repeat(
        entries,
        ({ call }) => call.id,
        (entry) => this.row(entry, linked, marked),
      )}
    </ul>`;
  }

  private row(entry: Entry, linked: LinkedDataset, marked: boolean): TemplateResult {
    const { call, status } = entry;
    const { language } = linked.dataset;
    const now = this.clock.now().getTime();
    const open = this.unfolded.has(call.id);
    const id = `details-${call.id}`;
    return html`<li class="row" part="row" data-record=${call.id}>
      <p class="status ${status.status}" part="status" data-status=${status.status}>
        ${status.status === 'forecast'
          ? this.opening(call, linked)
          : callStatusText(status, now, this.locale)}
      </p>
      ${this.heading(
        html`<button
          type="button"
          aria-expanded=${open}
          aria-controls=${id}
          @click=${(event: Event) => this.toggle(event, call)}
        >
          ${this.text(call.title, language)}
        </button>`,
        'name',
        1,
      )}
      ${open ? nothing : this.brief(entry, linked, marked)}
      <div class="details" part="details" id=${id} ?hidden=${!open}>
        ${open ? this.card(call, linked, marked) : nothing}
      </div>
    </li>`;
  }

  /** When a call that was announced opens. That it is announced, the heading over it says. */
  private opening({ opens = '', deadlines }: GrantCall, linked: LinkedDataset): TemplateResult {
    const zone = resolveZone(deadlines?.[0]?.zone, linked.dataset.zone);
    return html`${callMessages(this.locale).opens}: ${this.moment(opens, zone)}`;
  }

  /** What a row says of a call that is not opened. */
  private brief(entry: Entry, linked: LinkedDataset, marked: boolean): TemplateResult {
    const { call, status } = entry;
    const messages = callMessages(this.locale);
    const publisher = linked.get('organisations', call.publisher);
    const { deadline } = status;
    const zone = resolveZone(call.deadlines?.[0]?.zone, linked.dataset.zone);
    return html`<p class="by">
        ${publisher ? this.organisation(publisher, linked.dataset.language) : nothing}${this.mark(
          entry,
          marked,
        )}
      </p>
      <dl class="facts">
        ${this.fact(
          status.status === 'closed' ? messages.closed : messages.deadline,
          deadline &&
            html`${deadline.stage
              ? html`${this.text(deadline.stage, linked.dataset.language)}: `
              : nothing}${this.moment(
              deadline.at,
              deadline.zone,
              status.status === 'closed' ? undefined : messages.endOfDay,
            )}`,
        )}
        ${this.fact(
          messages.cancelledOn,
          status.status === 'cancelled' && call.cancelledOn && this.moment(call.cancelledOn, zone),
        )}
        ${this.fact(messages.perGrant, this.perGrant(call))}
        ${this.fact(messages.whoCanApply, this.applicants(call))}
      </dl>
      ${this.actions(entry, linked)}`;
  }

  /** The whole call. What its row says already, the styles leave out. */
  private card(call: GrantCall, linked: LinkedDataset, marked: boolean): TemplateResult {
    const level = Number(this.headingLevel);
    const quiet = (event: Event) => event.stopPropagation(); // it is a part of this list, and no widget of the page
    return html`<ura-grant-call
      class=${marked ? 'marked' : ''}
      record=${call.id}
      heading-level=${level ? Math.min(level + 1, 6) : 'none'}
      .data=${linked.dataset}
      .clock=${this.clock}
      @ura-load=${quiet}
      @ura-error=${quiet}
    ></ura-grant-call>`;
  }

  private actions(entry: Entry, linked: LinkedDataset): TemplateResult | typeof nothing {
    const { call, status } = entry;
    const messages = callMessages(this.locale);
    const ahead = isOver(entry) ? undefined : status.deadline;
    const apply = call.applyUrl && canApply(status);
    return apply || ahead
      ? html`<p class="links">
          ${apply ? html`<a part="action" href=${call.applyUrl!}>${messages.apply}</a>` : nothing}
          ${ahead
            ? html`<button
                type="button"
                class="quiet"
                part="action"
                @click=${() =>
                  download(
                    `${call.id}.ics`,
                    'text/calendar;charset=utf-8',
                    toCalendar([deadlineEntry(call, ahead, linked, this.locale)], this.clock.now().getTime()),
                  )}
              >
                ${messages.addToCalendar}
              </button>`
            : nothing}
        </p>`
      : nothing;
  }

  /** All deadlines to come, those of later stages too. */
  private calendar(entries: readonly Entry[], linked: LinkedDataset): string {
    const now = this.clock.now().getTime();
    return toCalendar(
      entries.flatMap(({ call }) =>
        comingDeadlines(call, now, linked).map((deadline) =>
          deadlineEntry(call, deadline, linked, this.locale),
        ),
      ),
      now,
    );
  }

  /** A day with its weekday; with its hour goes whose clock it is, and with a day alone what is said of days. */
  private moment(at: string, zone: string, ofDay?: string): TemplateResult {
    const note = at.length > 10 ? formatZone(zone, this.locale) : ofDay;
    return html`<time datetime=${at}>${formatMoment(at, this.locale, { weekday: true })}</time>${note
        ? html` <span class="zone">(${note})</span>`
        : nothing}`;
  }

  private perGrant({ funding }: GrantCall): string | undefined {
    if (!funding) return undefined;
    const { currency, min, max } = funding;
    const money = (amount: number | undefined) => (amount === undefined ? undefined : { amount, currency });
    return formatMoneyRange(money(min), money(max), this.locale);
  }

  private applicants({ eligibility }: GrantCall): string | undefined {
    const kinds = eligibility?.applicants;
    return kinds?.length
      ? formatList(
          kinds.map((kind, index) =>
            index ? midSentence(organisationKinds(kind, this.locale)) : organisationKinds(kind, this.locale),
          ),
          this.locale,
        )
      : undefined;
  }

  private toggle(event: Event, call: GrantCall): void {
    this.select(event, 'calls', call);
    if (event.defaultPrevented) return;
    const unfolded = new Set(this.unfolded);
    if (!unfolded.delete(call.id)) unfolded.add(call.id);
    this.unfolded = unfolded;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-call-list': UraCallList;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { datasetTexts } from '../../../src/dataset/dataset-texts.ts';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { searchEvents } from '../../../src/dataset/search/search-events.ts';
import { statusOfEvent } from '../../../src/dataset/search/status-of-event.ts';
import type { SearchResult, Query } from '../../../src/dataset/search/types.ts';
import { toCalendar } from '../../../src/formats/icalendar/icalendar.ts';
import { eventMessages } from '../../../src/language/messages/events.ts';
import type { PublicEvent } from '../../../src/model/public-event.ts';
import { agendaOf, sortAgenda, type AgendaEntry } from '../../../src/view/agenda.ts';
import { groupByMonth, groupHeading } from '../../../src/view/event-months.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import type { Download, ExportColumn } from '../../list/export-menu.ts';
import type { FilterField } from '../../list/filter-form.ts';
import { ListElement } from '../../list/list-element.ts';
import { listAndCards, type View } from '../../list/view-switch.ts';
import { ImageFallback } from '../../controllers/image-fallback.ts';
import { listStyles } from '../../list/list.styles.ts';
import { lines } from '../../templates/data-states.ts';
import { ShareButton, shareStyles } from '../../templates/share-button.ts';
import { pictureStyles } from '../../templates/picture.ts';
import { CalendarMenu, calendarMenuStyles } from '../../templates/calendar-menu.ts';
import { openerLabel } from '../../templates/opener.ts';
import { renderHeading } from '../../templates/heading.ts';
import { calendarEntry } from './calendar-entry.ts';
import { eventColumns } from './event-columns.ts';
import { eventFilter, type EventFilter } from './event-filters.ts';
import { eventListStyles } from './event-list.styles.ts';
import { renderEventRow, type EventRowContext } from './event-row.ts';
import { pastDisplay, type PastDisplay } from './past-display.ts';

/** The past events of a search, which its rows leave out while they are folded. */
interface Past {
  readonly count: number;
  readonly display: PastDisplay;
}

interface EventListResult extends SearchResult<AgendaEntry, EventFilter> {
  readonly past: Past;
}

const isOver = ({ part }: AgendaEntry) => part === 'past';

/**
 * An agenda: current events, coming events by month, and past events behind a button. It has
 * search, filters, and calendar files for each event and for the list.
 *
 * The status of an event is computed from its dates in its own time zone, and updates on the open
 * page. Times name their zone if it is not that of the dataset. A series names its next dates.
 *
 * @element ura-event-list
 * @slot - fallback content, shown until there is data: best a link to the events
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data
 * @fires ura-filter - a visitor changed the search or a filter
 * @fires ura-select - a visitor chose an event or an organiser; prevent the default to show it
 *   yourself
 * @csspart controls - the search field and the filters
 * @csspart count - how many events there are
 * @csspart views - the switch between views, if there are several
 * @csspart section - the heading of a month or another group
 * @csspart past - the heading of past events, with its button
 * @csspart list - the events of a month
 * @csspart row - one event
 * @csspart date - its day, large, and the day of the week
 * @csspart picture - the box of its picture
 * @csspart name - its title
 * @csspart status - the note that it is cancelled, postponed or moved online
 * @csspart when - its time and place
 * @csspart action - its links, and the button for the calendar
 * @csspart calendar - the menu "Add to calendar" of a row
 * @csspart share - the button that shares a link to one event
 * @csspart more - the button for more rows
 * @csspart downloads - the download buttons
 * @csspart imprint - on paper: filters, date and source
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @csspart provenance - the note that records are invented or generated
 * @example
 * <ura-event-list src="https://example.org/network.json" municipality="xk-gjilan" past="hide">
 *   <a href="https://example.org/events">Ngjarjet</a>
 * </ura-event-list>
 */
export class UraEventList extends ListElement<AgendaEntry, EventFilter, EventListResult> {
  static override styles = [
    baseStyles,
    listStyles,
    calendarMenuStyles,
    pictureStyles,
    shareStyles,
    eventListStyles,
  ];

  /** Only this kind of event, as `training`. Visitors can change it unless it is locked. */
  @property() kind?: string;

  /** Only this municipality, as `xk-gjilan`. Visitors can change it unless it is locked. */
  @property() municipality?: string;

  /** Only the events of this organiser, by its id. Visitors can change it unless it is locked. */
  @property() organiser?: string;

  /**
   * Only events of this status: `now`, `upcoming`, `postponed`, `cancelled`, `undated` or `past`.
   * Visitors can change it unless it is locked.
   */
  @property() status?: string;

  /** Only the events that belong to this series, by its id. Visitors cannot change it. */
  @property() series?: string;

  /**
   * How past events are shown: `fold`, behind a button with their number; `show`; or `hide`, which
   * also leaves them out of all counts. Default: `fold`.
   */
  @property() past = 'fold';

  /** The view: `list` or `cards`. Visitors can switch between them if it is set and not locked. */
  @property() view?: string;

  protected override readonly knownValues = { past: ['fold', 'show', 'hide'], view: ['list', 'cards'] };

  @state() private isPastOpen = false;

  private readonly images = new ImageFallback(this);
  private readonly calendar = new CalendarMenu(this);
  private readonly share = new ShareButton(this);

  protected override readonly nouns = ['events'] as const;
  protected override readonly filters = [
    { name: 'kind', preset: () => this.kind },
    { name: 'municipality', preset: () => this.municipality },
    { name: 'organiser', preset: () => this.organiser },
    { name: 'status', preset: () => this.status },
  ] as const;

  protected override unfold(id: string, linked: LinkedDataset): void {
    const entry = agendaOf(linked, this.clock).entries.get(linked.get('events', id)!);
    if (entry && isOver(entry)) this.isPastOpen = true;
  }

  protected override searchLabel() {
    const { search, searchPlaceholder } = eventMessages(this.locale);
    return { label: search, placeholder: searchPlaceholder };
  }

  protected override filter(name: EventFilter, linked: LinkedDataset): FilterField {
    return eventFilter(name, datasetTexts(linked, this.locale));
  }

  protected override *prepareIndex({ dataset }: LinkedDataset): CooperativeTask<void> {
    for (const event of dataset.events) {
      statusOfEvent(event, this.clock, dataset.zone);
      yield;
    }
  }

  protected override find(linked: LinkedDataset, query: Query<EventFilter>): EventListResult {
    const { entries, changesAt } = agendaOf(linked, this.clock);
    const { items, facets, prepare } = searchEvents(
      linked,
      { ...query, series: this.series },
      this.locale,
      this.clock,
      this.past === 'hide' ? (event) => !isOver(entries.get(event)!) : undefined,
    );
    const found = sortAgenda(items.map((event) => entries.get(event)!));
    const current = found.filter((entry) => !isOver(entry));
    const display = pastDisplay({
      past: this.past,
      status: query.status,
      isFiltered:
        Boolean(query.text?.trim()) || this.filterNames.some((name) => query[name] && !this.isLocked(name)),
      hasCurrent: current.length > 0,
      isUnfolded: this.isPastOpen,
    });
    const shown = display === 'closed' ? current : found;
    const past = { count: found.length - current.length, display };
    return { items: shown, past, facets, changesAt, prepare };
  }

  protected override views(): readonly View[] {
    if (!this.view) return [];
    return listAndCards(this.locale);
  }

  protected override cacheKey(): unknown {
    return [this.series, this.past, this.isPastOpen];
  }

  protected override countOf(count: number): string {
    return eventMessages(this.locale).eventCount(count);
  }

  protected override recordOf({ event }: AgendaEntry): PublicEvent {
    return event;
  }

  protected override rows(
    items: readonly AgendaEntry[],
    linked: LinkedDataset,
    marked: boolean,
    all: readonly AgendaEntry[],
  ): TemplateResult {
    const context: EventRowContext = {
      ...this.renderContext(linked, marked),
      images: this.images,
      calendar: this.calendar,
      isCard: this.currentView === 'cards',
      share: (event) => this.share.render(this.recordLink.of(event), this.locale),
    };
    const current = items.filter((entry) => !isOver(entry));
    const past = items.slice(current.length);
    const { display } = this.result!.past;
    const next = all[current.length];
    // Past events follow all current ones, which may not all be rendered yet.
    const hasAllCurrent = next === undefined || isOver(next);
    return html`${renderMonths(current, context, 0)}${hasAllCurrent
      ? this.pastHeading()
      : nothing}${renderMonths(past, context, display === 'none' ? 0 : 1)}`;
  }

  /** Without rows, only the button for past events is shown. */
  protected override renderAfterRows(items: readonly AgendaEntry[]): TemplateResult | typeof nothing {
    return items.length ? nothing : this.pastHeading();
  }

  protected override downloads(items: readonly AgendaEntry[], linked: LinkedDataset): readonly Download[] {
    const entries = items.flatMap((item) => calendarEntry(item, linked, this.locale));
    const text = () => toCalendar(entries, { stamp: this.clock.now().getTime() });
    return entries.length ? [{ label: 'iCalendar', ending: 'ics', type: 'text/calendar', text }] : [];
  }

  protected override columns(linked: LinkedDataset): readonly ExportColumn<AgendaEntry>[] {
    return eventColumns(this.viewContext(linked), datasetTexts(linked, this.locale));
  }

  protected override skeleton(): TemplateResult {
    const row = html`<li class="row event">
      <span class="date">${lines(50, 80)}</span><span>${lines(70, 40, 90)}</span>
    </li>`;
    return html`<div aria-hidden="true">
      ${lines(100, 100, 25)}
      <ul class="list">
        ${Array.from({ length: 4 }, () => row)}
      </ul>
    </div>`;
  }

  private pastHeading(): TemplateResult | typeof nothing {
    const { count, display } = this.result!.past;
    if (!count || display === 'none') return nothing;
    const label = eventMessages(this.locale).pastCount(count);
    return renderHeading(
      display === 'heading'
        ? label
        : html`<button
            type="button"
            class="fold opener"
            aria-expanded=${display === 'open'}
            @click=${() => void this.togglePast()}
          >
            ${openerLabel(label)}
          </button>`,
      'past',
      { headingLevel: Number(this.headingLevel) },
    );
  }

  private async togglePast(): Promise<void> {
    this.isPastOpen = !this.isPastOpen;
    await this.updateComplete;
    // Without any rows the button is rendered in another place, and loses the focus.
    this.renderRoot.querySelector<HTMLElement>('.fold')?.focus();
    // If the page is full already, past events are on the next one.
    if (this.isPastOpen && !this.renderRoot.querySelector('.past ~ .list'))
      this.renderRoot.querySelector<HTMLElement>('[part=more]')?.click();
  }
}

/** Entries grouped under headings. */
const renderMonths = (
  entries: readonly AgendaEntry[],
  context: EventRowContext,
  below: number,
): TemplateResult =>
  html`${repeat(
    groupByMonth(entries),
    ([key]) => key,
    ([, group]) => {
      const [first] = group;
      const heading = groupHeading(first!, context.locale);
      return html`${renderHeading(
          first!.part === 'now' ? html`<span class="status open">${heading}</span>` : heading,
          'section',
          context,
          below,
        )}
        <ul class="list ${context.isCard ? 'cards' : ''}" part="list">
          ${repeat(
            group,
            ({ event }) => event.id,
            (entry) => renderEventRow(entry, context, below + 1),
          )}
        </ul>`;
    },
  )}`;

declare global {
  interface HTMLElementTagNameMap {
    'ura-event-list': UraEventList;
  }
}

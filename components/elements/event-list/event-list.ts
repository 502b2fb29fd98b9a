import type { EventMessages } from '../../../src/language/en/events.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { searchEvents } from '../../../src/dataset/search/search-events.ts';
import type { SearchResult, Query } from '../../../src/dataset/search/types.ts';
import { statusOfEvent } from '../../../src/dataset/search/statuses.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { toCalendar } from '../../../src/formats/icalendar/icalendar.ts';
import { formatDate, formatRange, formatTime } from '../../../src/language/dates.ts';
import { eventMessages } from '../../../src/language/messages/events.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { formatZone, languageName } from '../../../src/language/names.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import { pickText } from '../../../src/language/text.ts';
import { formatWeekday } from '../../../src/language/weekdays.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import type { EventKind, PublicEvent } from '../../../src/model/public-event.ts';
import { eventSpan } from '../../../src/time/event-span.ts';
import type { EventStatusCode } from '../../../src/time/event-status.ts';
import { resolveZone } from '../../../src/time/zones.ts';
import { agendaOf, sortAgenda, type AgendaEntry as Entry } from '../../../src/view/agenda.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { download } from '../../core/download-file.ts';
import { ListElement, type ExportColumn, type Download, type FilterField } from '../../list/list-element.ts';
import { listStyles } from '../../list/list.styles.ts';
import { lines } from '../../templates/data-states.ts';
import { calendarEntry } from './calendar-entry.ts';
import { eventListStyles } from './event-list.styles.ts';

type EventFilter = 'kind' | 'municipality' | 'organiser' | 'status';

/** What becomes of the events that are over: a button that is closed or open; only a heading; nothing. */
type PastShown = 'closed' | 'open' | 'heading' | 'none';

/** What an answer does not show itself. */
interface Rest {
  readonly past: number;
  readonly shown: PastShown;
}

const STATUSES: readonly EventStatusCode[] = ['now', 'upcoming', 'postponed', 'cancelled', 'undated', 'past'];

/** Between things in one line: the dot stays with what is before it. */
const DOT = '\u00a0· ';

/** How many dates of a series stand in its row. */
const DATES = 3;

const capital = (text: string) => (text[0] ?? '').toUpperCase() + text.slice(1);

/** A month as it stands in a list of them: `2026-11`. */
const monthOf = ({ starts, ends }: PublicEvent) => (starts ?? ends ?? '').slice(0, 7);

/**
 * An agenda: what is on, what comes, month by month, and, behind a button, what is over. With search, filters, and a calendar file of each event
 * and of the list.
 *
 * Where an event stands is computed from its dates, by the clock of its place, and changes on the open page. That it is cancelled, postponed or
 * moved online is said in words. An hour has its zone beside it where that is not the zone of the dataset. A series names its next dates; one
 * without any waits for its date.
 *
 * @element ura-event-list
 * @slot - what stands before the data is there, without a script, and when there is no data: best a link to the events
 * @fires ura-load - the data is there
 * @fires ura-error - there is no data
 * @fires ura-filter - a visitor changed the search or a filter
 * @fires ura-select - a visitor chose an event with a page of its own, or its organiser; prevent the default to open a page of your own
 * @csspart controls - the search field and the filters
 * @csspart count - how many events there are
 * @csspart views - the switch between views, of which this list has one
 * @csspart section - the heading of a month, or of what has none
 * @csspart past - the heading of what is over, with its button
 * @csspart list - the events of a month
 * @csspart row - one event
 * @csspart date - its day, large, and the day of the week
 * @csspart name - its title
 * @csspart status - that it is cancelled, postponed or moved online
 * @csspart when - its hours, and where it is
 * @csspart action - its links, and the button for the calendar
 * @csspart more - the button for more rows
 * @csspart downloads - the list as a file
 * @csspart imprint - on paper: what the list was filtered by, the day, and where the data came from
 * @csspart message - a sentence about the state of the data
 * @csspart button - the button in such a sentence
 * @csspart provenance - the sentence on records that are no facts
 * @example
 * <ura-event-list src="https://example.org/network.json" municipality="xk-gjilan" past="hide">
 *   <a href="https://example.org/events">Ngjarjet</a>
 * </ura-event-list>
 */
export class UraEventList extends ListElement<Entry, EventFilter> {
  static override styles = [baseStyles, listStyles, eventListStyles];

  /** Only this kind of event, as `training`; the visitor can change it, unless it is locked. */
  @property() kind?: string;

  /** Only this municipality, as `xk-gjilan`; the visitor can change it, unless it is locked. */
  @property() municipality?: string;

  /** Only the events of this organiser, by its id; the visitor can change it, unless it is locked. */
  @property() organiser?: string;

  /** Only events of this status: `now`, `upcoming`, `postponed`, `cancelled`, `undated` or `past`; the visitor can change it, unless it is locked. */
  @property() status?: string;

  /** Only the events that belong to this series, by its id. Visitors cannot change it. */
  @property() series?: string;

  /** The events that are over: `fold`, behind a button with their number; `show`; or `hide`, in no list and in no count. Default: `fold`. */
  @property() past = 'fold';

  @state() private unfolded = false;

  protected override readonly nouns = ['events'] as const;
  protected override readonly filters = [
    { name: 'kind', preset: () => this.kind },
    { name: 'municipality', preset: () => this.municipality },
    { name: 'organiser', preset: () => this.organiser },
    { name: 'status', preset: () => this.status },
  ] as const;

  private readonly rests = new WeakMap<readonly Entry[], Rest>();
  protected override searchLabel() {
    const { search, searchPlaceholder } = eventMessages(this.locale);
    return { label: search, placeholder: searchPlaceholder };
  }

  protected override filter(name: EventFilter, linked: LinkedDataset): FilterField {
    const { locale } = this;
    const lists = listMessages(locale);
    const messages = eventMessages(locale);
    switch (name) {
      case 'kind':
        return {
          label: lists.kind,
          all: lists.allKinds,
          say: (kind) => ({ text: messages.kinds[kind as EventKind] ?? kind, lang: locale }),
        };
      case 'municipality':
        return {
          label: lists.municipality,
          all: lists.allMunicipalities,
          say: (id) => this.placeName(id, linked),
        };
      case 'organiser':
        return {
          label: messages.organiser,
          all: messages.allOrganisers,
          say: (id) => pickText(linked.get('organisations', id)?.name ?? id, locale, linked.dataset.language),
        };
      case 'status':
        return {
          label: lists.status,
          all: lists.allStatuses,
          say: (status) => ({ text: messages.statuses[status as EventStatusCode] ?? status, lang: locale }),
          order: STATUSES,
        };
    }
  }

  protected override *prepareIndex({ dataset }: LinkedDataset): CooperativeTask<void> {
    for (const event of dataset.events) {
      statusOfEvent(event, this.clock, dataset.zone);
      yield;
    }
  }

  protected override find(
    linked: LinkedDataset,
    query: Query<EventFilter>,
  ): SearchResult<Entry, EventFilter> {
    const { entries, changesAt } = agendaOf(linked, this.clock);
    const { items, facets, prepare } = searchEvents(
      linked,
      { ...query, series: this.series },
      this.locale,
      this.clock,
      this.past === 'hide' ? (event) => entries.get(event)!.part !== 'past' : undefined,
    );
    const found = sortAgenda(items.map((event) => entries.get(event)!));
    const current = found.filter(({ part }) => part !== 'past');
    const shown = this.pastShown(query, current.length);
    const listed = shown === 'closed' ? current : found;
    this.rests.set(listed, { past: found.length - current.length, shown });
    return { items: listed, facets, changesAt, prepare };
  }

  protected override cacheKey(): unknown {
    return [this.series, this.past, this.unfolded];
  }

  protected override countOf(count: number): string {
    return eventMessages(this.locale).eventCount(count);
  }

  protected override recordOf({ event }: Entry): PublicEvent {
    return event;
  }

  protected override rows(items: readonly Entry[], linked: LinkedDataset, marked: boolean): TemplateResult {
    const current = items.filter(({ part }) => part !== 'past');
    const past = items.slice(current.length);
    const { shown } = this.rests.get(this.found)!;
    // What is over comes after all that is not, however many of those the page has yet.
    return html`${this.months(current, linked, marked, 0)}${this.isMoreToCome(current.length)
      ? nothing
      : this.pastHeading()}${this.months(past, linked, marked, shown === 'none' ? 0 : 1)}`;
  }

  /** Where there are no rows at all, the button stands alone. */
  protected override renderAfterRows(items: readonly Entry[]): TemplateResult | typeof nothing {
    return items.length ? nothing : this.pastHeading();
  }

  protected override downloads(items: readonly Entry[], linked: LinkedDataset): readonly Download[] {
    const entries = items.flatMap((item) => calendarEntry(item, linked, this.locale));
    return entries.length
      ? [
          {
            label: 'iCalendar',
            ending: 'ics',
            type: 'text/calendar',
            text: () => toCalendar(entries, this.clock.now().getTime()),
          },
        ]
      : [];
  }

  protected override columns(linked: LinkedDataset): readonly ExportColumn<Entry>[] {
    const { locale } = this;
    const { kind, municipality, status } = listMessages(locale);
    const messages = eventMessages(locale);
    const written = (text: LocalText | undefined) =>
      text && pickText(text, locale, linked.dataset.language).text;
    return [
      { label: messages.title, cell: ({ event }) => written(event.title) },
      { label: messages.starts, cell: ({ event }) => event.starts },
      { label: messages.ends, cell: ({ event }) => event.ends },
      { label: kind, cell: ({ event }) => event.kind && messages.kinds[event.kind] },
      { label: status, cell: (entry) => this.statusText(entry) ?? messages.statuses[entry.status.status] },
      {
        label: municipality,
        cell: ({ event }) => event.municipality && this.placeName(event.municipality, linked).text,
      },
      { label: messages.venue, cell: ({ event }) => written(event.venue) },
      { label: messages.online, cell: ({ event }) => event.onlineUrl },
      {
        label: messages.organiser,
        cell: ({ event }) => written(linked.get('organisations', event.organiser)?.name),
      },
      { label: messages.series, cell: ({ event }) => written(linked.get('events', event.series)?.title) },
      { label: messages.languages, cell: ({ event }) => this.languages(event) },
      { label: messages.summary, cell: ({ event }) => written(event.summary) },
    ];
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

  /** What becomes of what is over. Whoever looks for it, or finds nothing else, need not press a button. */
  private pastShown(query: Query<EventFilter>, current: number): PastShown {
    if (query.status) return query.status === 'past' ? 'none' : 'heading';
    if (this.past !== 'fold') return 'heading';
    const asks = query.text?.trim() || this.filterNames.some((name) => query[name] && !this.isLocked(name));
    if (!current && asks) return 'heading';
    return this.unfolded ? 'open' : 'closed';
  }

  /** Whether the page has not yet all that is not over. */
  private isMoreToCome(current: number): boolean {
    const next = this.found[current];
    return next !== undefined && next.part !== 'past';
  }

  private pastHeading(): TemplateResult | typeof nothing {
    const { past, shown } = this.rests.get(this.found)!;
    if (!past || shown === 'none') return nothing;
    const count = eventMessages(this.locale).pastCount(past);
    return this.heading(
      shown === 'heading'
        ? count
        : html`<button
            type="button"
            class="fold"
            aria-expanded=${shown === 'open'}
            @click=${() => void this.fold()}
          >
            ${count}
          </button>`,
      'past',
    );
  }

  private async fold(): Promise<void> {
    this.unfolded = !this.unfolded;
    await this.updateComplete;
    // With nothing else in the list, the button is drawn in another place.
    this.renderRoot.querySelector<HTMLElement>('.fold')?.focus();
    // Where the first rows are full already, what was unfolded are the next ones.
    if (this.unfolded && !this.renderRoot.querySelector('.past ~ .list'))
      this.renderRoot.querySelector<HTMLElement>('[part=more]')?.click();
  }

  /** Events under their headings, each with those that follow it there. */
  private months(
    entries: readonly Entry[],
    linked: LinkedDataset,
    marked: boolean,
    below: number,
  ): TemplateResult {
    const groups = new Map<string, Entry[]>();
    for (const entry of entries) {
      const key =
        entry.part === 'ahead' || entry.part === 'past'
          ? `${entry.part} ${monthOf(entry.event)}`
          : entry.part;
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
    return html`${repeat(
      groups,
      ([key]) => key,
      ([, group]) =>
        html`${this.heading(this.groupName(group[0]!), 'section', below)}
          <ul class="list" part="list">
            ${repeat(
              group,
              ({ event }) => event.id,
              (entry) => this.row(entry, linked, marked, below + 1),
            )}
          </ul>`,
    )}`;
  }

  private groupName({ part, event }: Entry): TemplateResult | string {
    const messages = eventMessages(this.locale);
    switch (part) {
      case 'now':
        return html`<span class="status open">${messages.statuses.now}</span>`;
      case 'series':
        return messages.seriesWithDates;
      case 'undated':
        return messages.dateToCome;
      default:
        return capital(formatDate(monthOf(event), this.locale));
    }
  }

  private row(entry: Entry, linked: LinkedDataset, marked: boolean, below: number): TemplateResult {
    const { event } = entry;
    const { language } = linked.dataset;
    const messages = eventMessages(this.locale);
    const title = this.text(event.title, language);
    const status = this.statusText(entry);
    const when = this.when(entry, linked);
    const by = this.dots(
      event.kind && event.kind !== 'other' ? messages.kinds[event.kind] : undefined,
      this.labelled(
        messages.organiser,
        this.organisations(
          [linked.get('organisations', event.organiser)].flatMap((organiser) => organiser ?? []),
          language,
        ),
      ),
      this.labelled(messages.series, this.seriesOf(event, linked)),
      this.labelled(messages.languages, this.languages(event)),
      this.mark(entry, marked) === nothing ? undefined : stateMessages(this.locale).example,
    );
    return html`<li class="row event" part="row">
      ${this.dateBlock(entry)}
      <div class="what">
        ${this.heading(
          html`${event.url
            ? html`<a href=${event.url} @click=${(click: Event) => this.select(click, 'events', event)}
                >${title}</a
              >`
            : title}`,
          'name',
          below,
        )}
        ${status
          ? html`<p class="status ${event.status}" part="status" data-status=${event.status!}>${status}</p>`
          : nothing}
        ${when === nothing ? nothing : html`<p class="when" part="when">${when}</p>`}
        ${by === nothing ? nothing : html`<p class="by">${by}</p>`}
        ${event.summary ? html`<p class="prose">${this.text(event.summary, language)}</p>` : nothing}
        ${this.dates(entry, language)}
        ${event.acknowledgement
          ? html`<p class="by prose">${this.text(event.acknowledgement, language)}</p>`
          : nothing}
        ${this.actions(entry, linked)}
      </div>
    </li>`;
  }

  /** What people said of an event that is not as it was announced. */
  private statusText({ event, part }: Entry): string | undefined {
    const messages = eventMessages(this.locale);
    switch (event.status) {
      case 'cancelled':
        return messages.statuses.cancelled;
      case 'postponed':
        return `${messages.statuses.postponed}: ${messages.newDate}`;
      case 'moved-online':
        return part === 'past' ? undefined : messages.movedOnline;
      default:
        return undefined;
    }
  }

  /** The day, large, in a month; elsewhere the place stays empty. */
  private dateBlock({ event, part }: Entry): TemplateResult {
    const { from, to, isOneDay } = eventSpan(event);
    if (!from || (part !== 'ahead' && part !== 'past')) return html`<div class="date"></div>`;
    const [first, last] = [from, isOneDay ? undefined : to];
    const isOneMonth = last?.slice(0, 7) === first.slice(0, 7);
    const day = (moment: string) => String(Number(moment.slice(8, 10)));
    return html`<div class="date ${this.isCalledOff(event) ? 'struck' : ''}" part="date">
      <time datetime=${first}
        ><span class="day">${day(first)}${last ? '–' : nothing}${isOneMonth ? day(last!) : nothing}</span>
        <span class="weekday">${formatWeekday(first, this.locale)}</span>
        ${last ? html`<span class="weekday">– ${formatWeekday(last, this.locale)}</span>` : nothing}</time
      >
    </div>`;
  }

  private isCalledOff({ status }: PublicEvent): boolean {
    return status === 'cancelled' || status === 'postponed';
  }

  /** The hours, or all of its time where that does not stand beside it; and where it is. */
  private when(entry: Entry, linked: LinkedDataset): TemplateResult | typeof nothing {
    const { event, part } = entry;
    const { locale } = this;
    const { from, to, isOneDay } = eventSpan(event);
    const zones = [resolveZone(event.zone, linked.dataset.zone), resolveZone(linked.dataset.zone)] as const;
    const hasHour = from && from.length > 10;
    const isInMonth = part === 'ahead' || part === 'past';
    const time = !from
      ? undefined
      : !isInMonth || !isOneDay
        ? formatRange(from, to ?? from, locale)
        : hasHour
          ? // The hour that stands alone has a word before it; a range is one as well.
            formatTime([from, to].flatMap((moment) => moment?.slice(11) ?? []).join('–'), locale)
          : undefined;
    const zone = hasHour && zones[0] !== zones[1] ? formatZone(zones[0], locale) : undefined;
    const place = [
      event.venue && html`${this.text(event.venue, linked.dataset.language)}`,
      this.places(event.municipality ? [event.municipality] : undefined, linked),
    ].filter((part) => part !== undefined && part !== '') as TemplateResult[];
    const isElsewhere = event.status === 'moved-online';
    return this.dots(
      time &&
        html`<span class=${this.isCalledOff(event) ? 'struck' : ''}
          >${isInMonth && isOneDay ? time : html`<time datetime=${from!}>${time}</time>`}${zone
            ? html` (${zone})`
            : nothing}</span
        >`,
      place.length
        ? html`<span class=${isElsewhere ? 'struck' : ''}>${this.commas(place)}</span>`
        : undefined,
      event.onlineUrl || isElsewhere ? eventMessages(locale).online : undefined,
    );
  }

  private seriesOf(event: PublicEvent, linked: LinkedDataset): TemplateResult | undefined {
    const series = linked.get('events', event.series);
    if (!series) return undefined;
    const title = this.text(series.title, linked.dataset.language);
    return series.url
      ? html`<a href=${series.url} @click=${(click: Event) => this.select(click, 'events', series)}
          >${title}</a
        >`
      : html`${title}`;
  }

  private languages({ languages = [] }: PublicEvent): string {
    return languages.map((tag) => languageName(tag, this.locale, true)).join(', ');
  }

  /** The next dates of a series. */
  private dates({ dates }: Entry, language: string): TemplateResult | typeof nothing {
    const { locale } = this;
    return dates.length
      ? html`<ul class="bullets">
          ${dates.slice(0, DATES).map((event) => {
            const { from, to } = eventSpan(event);
            return html`<li>
              <time datetime=${from!}>${formatRange(from, to ?? from, locale)}</time>${DOT}${this.text(
                event.title,
                language,
              )}
            </li>`;
          })}
          ${dates.length > DATES
            ? html`<li>${stateMessages(locale).more(dates.length - DATES)}</li>`
            : nothing}
        </ul>`
      : nothing;
  }

  private actions(entry: Entry, linked: LinkedDataset): TemplateResult | typeof nothing {
    const { event, status, part } = entry;
    if (part === 'past' || this.isCalledOff(event)) return nothing;
    const messages: EventMessages = eventMessages(this.locale);
    const { registrationUrl, registrationCloses, onlineUrl } = event;
    const isOpen = registrationUrl && status.registration !== 'closed';
    const until =
      isOpen && registrationCloses ? formatRange(undefined, registrationCloses, this.locale) : undefined;
    const actions = [
      isOpen &&
        html`<span
          ><a href=${registrationUrl}>${messages.register}</a>${until
            ? html` <time datetime=${registrationCloses!}>${until}</time>`
            : nothing}</span
        >`,
      status.registration === 'closed' && html`<span>${messages.registrationClosed}</span>`,
      onlineUrl && html`<a href=${onlineUrl}>${messages.takePart}</a>`,
      status.startsAt !== undefined &&
        html`<button type="button" class="quiet" @click=${() => this.save(entry, linked)}>
          ${messages.addToCalendar}
        </button>`,
    ].filter(Boolean);
    return actions.length ? html`<p class="links" part="action">${actions}</p>` : nothing;
  }

  private save(entry: Entry, linked: LinkedDataset): void {
    download(
      `${entry.event.id}.ics`,
      'text/calendar;charset=utf-8',
      toCalendar(calendarEntry(entry, linked, this.locale), this.clock.now().getTime()),
    );
  }

  /** A label, a colon and what is named, or nothing where there is nothing. */
  private labelled(label: string, value: TemplateResult | string | undefined): TemplateResult | undefined {
    return value ? html`${label}: ${value}` : undefined;
  }

  /** What is there, in one line, with dots between; nothing where there is nothing. */
  private dots(...items: readonly (TemplateResult | string | undefined)[]): TemplateResult | typeof nothing {
    const there = items.filter((item) => item !== undefined && item !== '');
    return there.length ? html`${there.map((item, index) => (index ? html`${DOT}${item}` : item))}` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-event-list': UraEventList;
  }
}

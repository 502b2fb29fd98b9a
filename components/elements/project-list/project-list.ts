import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { searchProjects } from '../../../src/dataset/search/search-projects.ts';
import type { SearchResult, Query } from '../../../src/dataset/search/types.ts';
import { statusOfProject } from '../../../src/dataset/search/statuses.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { compareText } from '../../../src/language/collation.ts';
import { formatDate, formatRange } from '../../../src/language/dates.ts';
import { formatDuration } from '../../../src/language/durations.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { formatMoney } from '../../../src/language/money.ts';
import { partyRole } from '../../../src/language/messages/party-roles.ts';
import { projectMessages } from '../../../src/language/messages/projects.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import { pickText } from '../../../src/language/text.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import type { Role } from '../../../src/model/party.ts';
import type { PlainDate } from '../../../src/model/plain-date.ts';
import type { Project } from '../../../src/model/project.ts';
import type { ComputedProjectStatus, ProjectStatusCode } from '../../../src/time/project-status.ts';
import { endOfDay, resolveZone, today } from '../../../src/time/zones.ts';
import { projectSheet } from '../../../src/view/project.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import {
  ListElement,
  type ExportColumn,
  type FilterField,
  type Said,
  type View,
} from '../../list/list-element.ts';
import { listStyles } from '../../list/list.styles.ts';
import { lines } from '../../templates/data-states.ts';
import { projectCardStyles } from '../project-card/project-card.styles.ts';
import { renderProjectImage, renderFactSheet } from '../project-card/fact-sheet.ts';
import { projectListStyles } from './project-list.styles.ts';
import {
  axisOf,
  barOf,
  drawAxis,
  drawBar,
  drawLines,
  isDated,
  signsOf,
  spanOf,
  type Axis,
  type Bar,
  type Sign,
} from './timeline.ts';

type ProjectFilter = 'status' | 'programme' | 'funder' | 'municipality' | 'year';

/** In the order in which a reader looks for them. */
const STATUSES: readonly ProjectStatusCode[] = [
  'in-progress',
  'planned',
  'completed',
  'suspended',
  'cancelled',
  'unknown',
];

/** So many names stand in a row; the fact sheet has all. */
const NAMES = 3;

/** Bars for the legend, each with the sign that it explains. */
const EXAMPLES: Readonly<Record<Sign, Bar>> = {
  inexact: { inexact: [[2, 98]], beyondStart: false, beyondEnd: false },
  open: { sure: [2, 30], inexact: [], openEnd: 30, beyondStart: false, beyondEnd: false },
  derived: { sure: [2, 58], inexact: [], derivedEnd: 58, beyondStart: false, beyondEnd: false },
  beyond: { sure: [2, 100], inexact: [], beyondStart: false, beyondEnd: true },
};
const WHOLE: Bar = { sure: [2, 98], inexact: [], beyondStart: false, beyondEnd: false };

/**
 * Projects as cards, as a table or on a timeline, with search and filters. Each opens its whole fact sheet.
 *
 * Where a project stands is computed from its dates, and changes on the open page. A date is shown as exactly as it is known and no more: what is
 * known to the year alone begins with a dashed edge on the timeline, and an end that nobody knows stays open.
 *
 * @element ura-project-list
 * @slot - what stands before the data is there, without a script, and when there is no data: best a link to the projects
 * @fires ura-load - the data is there
 * @fires ura-error - there is no data
 * @fires ura-filter - a visitor changed the search or a filter
 * @fires ura-select - a visitor opens a project or chose an organisation; prevent the default to open a page of your own instead of the fact sheet
 * @csspart controls - the search field and the filters
 * @csspart count - how many projects there are, and the choice of the view
 * @csspart views - the choice of the view
 * @csspart list - the cards, the table, or the rows of the timeline
 * @csspart row - one project
 * @csspart name - its title
 * @csspart status - where it stands, in words
 * @csspart details - the fact sheet that opens
 * @csspart image - the picture in it
 * @csspart facts - the list of facts in it
 * @csspart section - the headings in it, and those over groups of the timeline
 * @csspart acknowledgement - the sentence that its funder asks for
 * @csspart axis - the years over the bars
 * @csspart bar - the bar of a project, and of the legend
 * @csspart legend - what the bars mean
 * @csspart more - the button for more rows
 * @csspart downloads - the list as a file
 * @csspart imprint - on paper: what the list was filtered by, the day, and where the data came from
 * @csspart message - a sentence about the state of the data
 * @csspart button - the button in such a sentence
 * @csspart provenance - the sentence on records that are no facts
 * @example
 * <ura-project-list src="https://example.org/network.json" programme="programi-lagjja" lock="programme" view="timeline">
 *   <a href="https://example.org/projects">Projektet</a>
 * </ura-project-list>
 */
export class UraProjectList extends ListElement<Project, ProjectFilter> {
  static override styles = [baseStyles, listStyles, projectCardStyles, projectListStyles];

  /** Only projects of this status: `planned`, `in-progress`, `completed`, `suspended`, `cancelled` or `unknown`; the visitor can change it, unless it is locked. */
  @property() status?: string;

  /** Only the projects of this programme, by its id; the visitor can change it, unless it is locked. */
  @property() programme?: string;

  /** Only the projects that this organisation or programme funds, by its id; the visitor can change it, unless it is locked. */
  @property() funder?: string;

  /** Only this municipality, as `xk-gjilan`; the visitor can change it, unless it is locked. */
  @property() municipality?: string;

  /** Only the projects that run in this year; the visitor can change it, unless it is locked. */
  @property() year?: string;

  /** Only the projects in which this organisation takes part, by its id. Visitors cannot change it. */
  @property({ attribute: 'organisation' }) participant?: string;

  /** The order: `start`, from the newest; `end`, from the one that ends last; `title`. Default: `start`. */
  @property() sort = 'start';

  /** How it is shown: `cards`, `table` or `timeline`. The visitor can change it, unless `view` is locked. Default: `cards`. */
  @property() view = 'cards';

  /** Under what the projects stand on the timeline: `programme`. As if not said: under nothing. */
  @property() group?: string;

  @state() private open: ReadonlySet<string> = new Set();

  protected override readonly nouns = ['projects'] as const;
  protected override readonly filters = [
    { name: 'status', preset: () => this.status },
    { name: 'programme', preset: () => this.programme },
    { name: 'funder', preset: () => this.funder },
    { name: 'municipality', preset: () => this.municipality },
    { name: 'year', preset: () => this.year },
  ] as const;

  protected override searchLabel() {
    const { search, searchPlaceholder } = projectMessages(this.locale);
    return { label: search, placeholder: searchPlaceholder };
  }

  protected override filter(name: ProjectFilter, linked: LinkedDataset): FilterField {
    const { locale } = this;
    const messages = listMessages(locale);
    switch (name) {
      case 'status': {
        const { statuses } = projectMessages(locale);
        return {
          label: messages.status,
          all: messages.allStatuses,
          say: (status) => ({ text: statuses[status as ProjectStatusCode] ?? status, lang: locale }),
          order: STATUSES,
        };
      }
      case 'programme':
        return {
          label: messages.programme,
          all: messages.allProgrammes,
          say: (id) => this.said(linked.get('programmes', id)?.title ?? id, linked),
        };
      case 'funder':
        return {
          label: messages.funder,
          all: messages.allFunders,
          say: (id) =>
            this.said(
              linked.get('organisations', id)?.name ?? linked.get('programmes', id)?.title ?? id,
              linked,
            ),
        };
      case 'municipality':
        return {
          label: messages.municipality,
          all: messages.allMunicipalities,
          say: (id) => this.placeName(id, linked),
        };
      case 'year':
        return {
          label: messages.year,
          all: messages.allYears,
          order: [...this.everyValue('year', linked)].sort().reverse(),
        };
    }
  }

  protected override views(): readonly View[] {
    const { cards, table, timeline } = projectMessages(this.locale);
    return [
      { name: 'cards', label: cards },
      { name: 'table', label: table },
      { name: 'timeline', label: timeline },
    ];
  }

  protected override *prepareIndex({ dataset }: LinkedDataset): CooperativeTask<void> {
    for (const project of dataset.projects) {
      statusOfProject(project, this.clock, dataset.zone);
      yield;
    }
  }

  protected override find(
    linked: LinkedDataset,
    query: Query<ProjectFilter>,
  ): SearchResult<Project, ProjectFilter> {
    const found = searchProjects(
      linked,
      { ...query, organisation: this.participant },
      this.locale,
      this.clock,
    );
    const items = this.inOrder(found.items, linked);
    if (this.currentView !== 'timeline') return { ...found, items };
    const day = this.today(linked);
    // The line of today moves with each day.
    const tomorrow = day ? endOfDay(day, resolveZone(linked.dataset.zone)) : undefined;
    return { ...found, items, changesAt: Math.min(found.changesAt ?? Infinity, tomorrow ?? Infinity) };
  }

  protected override cacheKey(): unknown {
    return [this.participant, this.sort, this.currentView, this.group];
  }

  protected override countOf(count: number): string {
    return projectMessages(this.locale).projectCount(count);
  }

  protected override recordOf(project: Project): Project {
    return project;
  }

  protected override rows(items: readonly Project[], linked: LinkedDataset, marked: boolean): TemplateResult {
    switch (this.currentView) {
      case 'table':
        return this.table(items, linked, marked);
      case 'timeline':
        return this.timeline(items, linked, marked);
      default:
        return html`<ul class="list cards" part="list">
          ${repeat(
            items,
            ({ id }) => id,
            (project) => this.card(project, linked, marked),
          )}
        </ul>`;
    }
  }

  protected override columns(linked: LinkedDataset): readonly ExportColumn<Project>[] {
    const { locale } = this;
    const messages = projectMessages(locale);
    const written = (text: LocalText | undefined) => text && this.said(text, linked).text;
    const names = (role: Role): ExportColumn<Project> => ({
      label: partyRole(role, 1, locale),
      cell: (project) => this.namesOf(project, [role], linked).map(written).join('; '),
    });
    return [
      { label: messages.title, cell: ({ title }) => written(title) },
      { label: messages.status, cell: (project) => messages.statuses[this.statusOf(project, linked).status] },
      { label: messages.start, cell: (project) => spanOf(project).start },
      { label: messages.end, cell: (project) => spanOf(project).end },
      {
        label: messages.duration,
        cell: ({ duration }) => duration && formatDuration({ months: duration.months }, locale),
      },
      names('lead'),
      names('implementer'),
      names('partner'),
      names('funder'),
      {
        label: listMessages(locale).programme,
        cell: ({ programme }) => written(linked.get('programmes', programme)?.title),
      },
      {
        label: messages.municipalities,
        cell: ({ municipalities = [] }) =>
          municipalities.map((id) => this.placeName(id, linked).text).join('; '),
      },
      { label: messages.budget, cell: ({ budget }) => budget?.amount },
      { label: messages.currency, cell: ({ budget }) => budget?.currency },
      { label: messages.website, cell: ({ url }) => url },
      { label: messages.summary, cell: ({ summary }) => written(summary) },
    ];
  }

  protected override skeleton(): TemplateResult {
    return html`<div aria-hidden="true">
      ${lines(100, 100, 25)}
      <ul class="list cards">
        ${Array.from({ length: 4 }, () => html`<li class="row">${lines(25, 70, 95, 85, 60, 60)}</li>`)}
      </ul>
    </div>`;
  }

  private today({ dataset }: LinkedDataset): PlainDate | undefined {
    return today(this.clock, resolveZone(dataset.zone));
  }

  private statusOf(project: Project, { dataset }: LinkedDataset): ComputedProjectStatus {
    return statusOfProject(project, this.clock, dataset.zone);
  }

  private said(text: LocalText, { dataset }: LinkedDataset): Said {
    return pickText(text, this.locale, dataset.language);
  }

  /** Names of those who have one of the roles. */
  private namesOf({ parties }: Project, roles: readonly Role[], linked: LinkedDataset): readonly LocalText[] {
    return roles
      .flatMap((role) => linked.parties(parties, role))
      .map(({ organisation, programme }) => organisation?.name ?? programme!.title);
  }

  private inOrder(projects: readonly Project[], linked: LinkedDataset): readonly Project[] {
    const by = this.sort === 'end' ? 'end' : 'start';
    // Read once: a sort compares each with many others.
    const dates = new Map(projects.map((project) => [project, spanOf(project)[by]]));
    const ordered =
      this.sort === 'title'
        ? projects // as the search has them
        : [...projects].sort((a, b) => {
            const [one, other] = [dates.get(a), dates.get(b)];
            // Of dates that can be read, the letters have the order of time: a year, its months, their days.
            return one && other ? (one < other ? 1 : one > other ? -1 : 0) : Number(!one) - Number(!other);
          });
    if (this.currentView !== 'timeline') return ordered;
    const dated = ordered.filter(isDated);
    const others = ordered.filter((project) => !isDated(project));
    if (this.group !== 'programme') return [...dated, ...others];
    const compare = compareText(this.locale);
    const names = new Map<string | undefined, string>();
    for (const { programme } of dated)
      if (!names.has(programme)) names.set(programme, this.programmeName(programme, linked)?.text ?? '');
    const nameOf = ({ programme }: Project) => names.get(programme)!;
    dated.sort((a, b) => Number(!nameOf(a)) - Number(!nameOf(b)) || compare(nameOf(a), nameOf(b)));
    return [...dated, ...others];
  }

  private programmeName(id: string | undefined, linked: LinkedDataset): Said | undefined {
    const programme = linked.get('programmes', id);
    return programme && this.said(programme.title, linked);
  }

  /** Two or three names with commas between them, and how many more there are. */
  private few(names: readonly TemplateResult[]): TemplateResult | undefined {
    if (!names.length) return undefined;
    const rest = names.length - NAMES;
    return rest > 0
      ? html`${this.commas(names.slice(0, NAMES))}
          <span class="rest">+ ${stateMessages(this.locale).more(rest)}</span>`
      : this.commas(names);
  }

  /** Who leads it, else who implements it. */
  private runBy(project: Project, linked: LinkedDataset): TemplateResult | undefined {
    const leads = this.namesOf(project, ['lead'], linked);
    return this.texts(leads.length ? leads : this.namesOf(project, ['implementer'], linked), linked);
  }

  private funders(project: Project, linked: LinkedDataset): TemplateResult | undefined {
    return this.texts(this.namesOf(project, ['funder'], linked), linked);
  }

  private texts(names: readonly LocalText[], { dataset }: LinkedDataset): TemplateResult | undefined {
    return this.few(names.map((name) => html`${this.text(name, dataset.language)}`));
  }

  private placesIn({ municipalities = [] }: Project, linked: LinkedDataset): TemplateResult | undefined {
    return this.few(
      municipalities.map((id) => {
        const { text, lang } = this.placeName(id, linked);
        return lang === this.locale ? html`${text}` : html`<span lang=${lang}>${text}</span>`;
      }),
    );
  }

  /** From when to when, in words. An end that nobody wrote says so. */
  private period({ start, end, derivedEnd }: ComputedProjectStatus): TemplateResult | undefined {
    return start || end
      ? html`<span class="period">${formatRange(start, end, this.locale)}</span>${derivedEnd
            ? html` <span class="derived">(${projectMessages(this.locale).derivedEnd})</span>`
            : nothing}`
      : undefined;
  }

  /** The title, as a button that opens the fact sheet. */
  private opener(project: Project, linked: LinkedDataset): TemplateResult {
    const isOpen = this.open.has(project.id);
    return html`<button
      type="button"
      class="opener"
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? `sheet-${project.id}` : nothing}
      @click=${(event: Event) => this.toggle(event, project)}
    >
      ${this.text(project.title, linked.dataset.language)}
    </button>`;
  }

  private toggle(event: Event, project: Project): void {
    const open = new Set(this.open);
    // Whoever closes a fact sheet chooses nothing.
    if (!open.delete(project.id)) {
      this.select(event, 'projects', project);
      if (event.defaultPrevented) return;
      open.add(project.id);
    }
    this.open = open;
  }

  /** The fact sheet of a project, where it is open. */
  private sheet(
    project: Project,
    computed: ComputedProjectStatus,
    linked: LinkedDataset,
    below: number,
  ): TemplateResult | typeof nothing {
    if (!this.open.has(project.id)) return nothing;
    const context = this.renderContext(linked, below);
    const sheet = projectSheet(project, computed, context);
    return html`<div class="details" part="details" id="sheet-${project.id}">
      ${renderProjectImage(sheet, context)}${renderFactSheet(sheet, context)}
      ${project.url
        ? html`<p class="page"><a href=${project.url}>${projectMessages(this.locale).website}</a></p>`
        : nothing}
    </div>`;
  }

  private statusLine(project: Project, { status }: ComputedProjectStatus, marked: boolean): TemplateResult {
    return html`<p class="status ${status}" part="status" data-status=${status}>
      <span
        >${projectMessages(this.locale).statuses[status]}<span class="rest"
          >${this.mark(project, marked)}</span
        ></span
      >
    </p>`;
  }

  private card(project: Project, linked: LinkedDataset, marked: boolean): TemplateResult {
    const messages = projectMessages(this.locale);
    const computed = this.statusOf(project, linked);
    const isOpen = this.open.has(project.id);
    return html`<li class="row ${isOpen ? 'open' : ''}" part="row">
      ${this.statusLine(project, computed, marked)} ${this.heading(this.opener(project, linked), 'name')}
      ${isOpen
        ? this.sheet(project, computed, linked, 1)
        : html`${project.summary
              ? html`<p class="brief">${this.text(project.summary, linked.dataset.language)}</p>`
              : nothing}
            <dl class="short">
              ${this.fact(messages.runBy, this.runBy(project, linked))}
              ${this.fact(listMessages(this.locale).funder, this.funders(project, linked))}
              ${this.fact(messages.period, this.period(computed))}
              ${this.fact(messages.municipalities, this.placesIn(project, linked))}
            </dl>`}
    </li>`;
  }

  private table(items: readonly Project[], linked: LinkedDataset, marked: boolean): TemplateResult {
    const messages = projectMessages(this.locale);
    const { funder } = listMessages(this.locale);
    // The roles are those that the elements have anyway, but for where the table is drawn as blocks.
    const head = (label: string, name = '') =>
      html`<th role="columnheader" scope="col" class=${name}>${label}</th>`;
    return html`<table class="list table" part="list" role="table">
      <caption class="visually-hidden">
        ${this.countOf(this.found.length)}
      </caption>
      <thead>
        <tr role="row">
          ${head(messages.title, 'first')}${head(messages.status, 'state')}${head(
            messages.start,
            'date',
          )}${head(messages.end, 'date')}${head(messages.runBy)}${head(funder)}${head(
            messages.municipalities,
          )}${head(messages.budget, 'amount')}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          items,
          ({ id }) => id,
          (project) => this.tableRow(project, linked, marked),
        )}
      </tbody>
    </table>`;
  }

  private tableRow(project: Project, linked: LinkedDataset, marked: boolean): TemplateResult {
    const messages = projectMessages(this.locale);
    const computed = this.statusOf(project, linked);
    const { start, end, derivedEnd } = computed;
    const { budget } = project;
    const day = (date: string) =>
      html`<time datetime=${date}>${formatDate(date, this.locale, { style: 'numeric' })}</time>`;
    return html`<tr class="row" part="row" role="row">
        <th scope="row" role="rowheader">
          <span class="name" part="name">${this.opener(project, linked)}</span>
        </th>
        ${this.cell(messages.status, this.statusLine(project, computed, marked))}
        ${this.cell(messages.start, start && day(start), 'date')}
        ${this.cell(
          messages.end,
          end &&
            html`${day(end)}${derivedEnd
              ? html` <span class="derived">${messages.derivedEnd}</span>`
              : nothing}`,
          'date',
        )}
        ${this.cell(messages.runBy, this.runBy(project, linked))}
        ${this.cell(listMessages(this.locale).funder, this.funders(project, linked))}
        ${this.cell(messages.municipalities, this.placesIn(project, linked), 'place')}
        ${this.cell(messages.budget, budget && formatMoney(budget, this.locale), 'amount')}
      </tr>
      ${this.open.has(project.id)
        ? html`<tr class="sheet" role="row">
            <td role="cell" colspan="8">${this.sheet(project, computed, linked, 0)}</td>
          </tr>`
        : nothing}`;
  }

  /** A cell, which has its head beside it where the table is too narrow for heads. */
  private cell(label: string, content: unknown, name = ''): TemplateResult {
    return html`<td role="cell" class="${name} ${content ? '' : 'none'}">
      <span class="label" aria-hidden="true">${label}</span>
      <div>${content || nothing}</div>
    </td>`;
  }

  private timeline(items: readonly Project[], linked: LinkedDataset, marked: boolean): TemplateResult {
    const messages = projectMessages(this.locale);
    const axis = axisOf(this.found, this.today(linked));
    const dated = items.filter(isDated);
    const others = items.slice(dated.length);
    const isGrouped = this.group === 'programme';
    const groups = new Map<string, { heading: Said; projects: Project[] }>();
    for (const project of dated) {
      const name = isGrouped ? this.programmeName(project.programme, linked) : undefined;
      const key = name ? project.programme! : '';
      const heading = name ?? { text: messages.withoutProgramme, lang: this.locale };
      const group = groups.get(key);
      if (group) group.projects.push(project);
      else groups.set(key, { heading, projects: [project] });
    }
    const list = (projects: readonly Project[], below: number, on?: Axis) =>
      html`<ul class="list timeline" part="list">
        ${repeat(
          projects,
          ({ id }) => id,
          (project) => this.timelineRow(project, linked, marked, below, on),
        )}
      </ul>`;
    return html`${axis ? this.legend(dated, axis, linked) : nothing}
    ${axis
      ? repeat(
          groups,
          ([key]) => key,
          ([
            ,
            {
              heading: { text, lang },
              projects,
            },
          ]) =>
            html`${isGrouped
                ? this.heading(
                    lang === this.locale ? text : html`<span lang=${lang}>${text}</span>`,
                    'section',
                  )
                : nothing}
              <div class="axis">
                <div></div>
                <div class="track">${drawAxis(axis, messages.today)}</div>
              </div>
              ${list(projects, isGrouped ? 1 : 0, axis)}`,
        )
      : nothing}
    ${others.length ? html`${this.heading(messages.withoutDates, 'section')}${list(others, 1)}` : nothing}`;
  }

  private timelineRow(
    project: Project,
    linked: LinkedDataset,
    marked: boolean,
    below: number,
    axis: Axis | undefined,
  ): TemplateResult {
    const computed = this.statusOf(project, linked);
    const bar = axis && barOf(spanOf(project), axis);
    const period = this.period(computed);
    return html`<li class="row" part="row">
      <div class="what">
        <p class="name" part="name">${this.opener(project, linked)}</p>
        ${this.statusLine(project, computed, marked)}${period ? html`<p class="by">${period}</p>` : nothing}
      </div>
      ${bar ? html`<div class="track">${drawLines(axis)}${drawBar(bar, computed.status)}</div>` : nothing}
      ${this.sheet(project, computed, linked, below)}
    </li>`;
  }

  /** What the bars in the page mean, and nothing that they do not have. */
  private legend(projects: readonly Project[], axis: Axis, linked: LinkedDataset): TemplateResult {
    const messages = projectMessages(this.locale);
    const statuses = new Set(projects.map((project) => this.statusOf(project, linked).status));
    const signs = new Set(projects.flatMap((project) => signsOf(barOf(spanOf(project), axis)!)));
    const signNames: Readonly<Record<Sign, string>> = {
      inexact: messages.inexactDate,
      open: messages.openEnd,
      derived: `${messages.end}: ${messages.derivedEnd}`,
      beyond: messages.beyondYears,
    };
    const day = this.today(linked);
    return html`<ul class="legend" part="legend" aria-label=${messages.legend}>
      ${STATUSES.filter((status) => statuses.has(status)).map(
        (status) => html`<li>${drawBar(WHOLE, status, 'swatch')}${messages.statuses[status]}</li>`,
      )}
      ${(Object.keys(EXAMPLES) as Sign[])
        .filter((sign) => signs.has(sign))
        .map((sign) => html`<li>${drawBar(EXAMPLES[sign], 'completed', 'swatch')}${signNames[sign]}</li>`)}
      ${axis.today === undefined || !day
        ? nothing
        : html`<li>
            <svg class="swatch lines" aria-hidden="true">
              <line class="today" x1="50%" x2="50%" y1="0" y2="100%"></line></svg
            ><span>${messages.today}: <time datetime=${day}>${formatDate(day, this.locale)}</time></span>
          </li>`}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-project-list': UraProjectList;
  }
}

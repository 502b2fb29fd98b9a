import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { datasetTexts } from '../../../src/dataset/dataset-texts.ts';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { searchProjects } from '../../../src/dataset/search/search-projects.ts';
import type { SearchResult, Query } from '../../../src/dataset/search/types.ts';
import { statusOfProject } from '../../../src/dataset/search/status-of-project.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { projectMessages } from '../../../src/language/messages/projects.ts';
import type { PlainDate } from '../../../src/model/plain-date.ts';
import type { Project } from '../../../src/model/project.ts';
import { projectTable } from '../../../src/view/project-table.ts';
import type { Column } from '../../../src/view/table.ts';
import { endOfDay, resolveZone, today } from '../../../src/time/zones.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { ImageFallback } from '../../controllers/image-fallback.ts';
import { DisclosureController } from '../../controllers/disclosure.ts';
import type { ExportColumn } from '../../list/export-menu.ts';
import type { FilterField } from '../../list/filter-form.ts';
import { ListElement } from '../../list/list-element.ts';
import type { View } from '../../list/view-switch.ts';
import { listStyles } from '../../list/list.styles.ts';
import { tableStyles } from '../../list/table.styles.ts';
import { ShareButton, shareStyles } from '../../templates/share-button.ts';
import { pictureStyles } from '../../templates/picture.ts';
import { lines } from '../../templates/data-states.ts';
import { projectCardStyles } from '../project-card/project-card.styles.ts';
import { projectColumns } from './project-columns.ts';
import { projectFilter, type ProjectFilter } from './project-filters.ts';
import { timelineOrder } from './project-order.ts';
import { projectListStyles } from './project-list.styles.ts';
import { axisOf } from './timeline-geometry.ts';
import { renderCards } from './views/cards.ts';
import type { ProjectContext } from './views/project-row.ts';
import { renderTable } from './views/table.ts';
import { renderTimeline, type TimelineYears } from './views/timeline.ts';

/**
 * Projects as cards, a table or a timeline, with search and filters. Each opens a fact sheet.
 *
 * The status of a project is computed from its dates, and updates on the open page. Dates are shown
 * as precisely as they are known: a start of which only the year is known has a dashed edge on the
 * timeline, and an unknown end is left open.
 *
 * @element ura-project-list
 * @slot - fallback content, shown until there is data: best a link to the projects
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data
 * @fires ura-filter - a visitor changed the search or a filter
 * @fires ura-select - a visitor opened a project or chose an organisation; prevent the default to
 *   show it yourself
 * @csspart controls - the search field and the filters
 * @csspart count - how many projects there are, and the views
 * @csspart views - the switch between views
 * @csspart list - the cards, the table, or the rows of the timeline
 * @csspart row - one project
 * @csspart sort - the buttons in the headers of the table
 * @csspart name - its title
 * @csspart status - the status in words
 * @csspart details - the open fact sheet
 * @csspart picture - the box of the picture on a card
 * @csspart image - the picture in it
 * @csspart facts - the list of facts in it
 * @csspart section - the headings in it, and those of groups of the timeline
 * @csspart acknowledgement - the acknowledgement that its funder requires
 * @csspart axis - the years over the bars
 * @csspart years - the button for all years, if the timeline leaves some out
 * @csspart bar - the bar of a project, and of the legend
 * @csspart legend - what the bars mean
 * @csspart share - the button that shares a link to one project
 * @csspart more - the button for more rows
 * @csspart downloads - the download buttons
 * @csspart imprint - on paper: filters, date and source
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @csspart provenance - the note that records are invented or generated
 * @example
 * <ura-project-list src="https://example.org/network.json" programme="programi-lagjja" lock="programme" view="timeline">
 *   <a href="https://example.org/projects">Projektet</a>
 * </ura-project-list>
 */
export class UraProjectList extends ListElement<Project, ProjectFilter> {
  static override styles = [
    baseStyles,
    listStyles,
    pictureStyles,
    shareStyles,
    tableStyles,
    projectCardStyles,
    projectListStyles,
  ];

  /**
   * Only projects of this status: `planned`, `in-progress`, `completed`, `suspended`, `cancelled`
   * or `unknown`. Visitors can change it unless it is locked.
   */
  @property() status?: string;

  /** Only the projects of this programme, by its id. Visitors can change it unless it is locked. */
  @property() programme?: string;

  /**
   * Only the projects that this organisation or programme funds, by its id. Visitors can change it
   * unless it is locked.
   */
  @property() funder?: string;

  /** Only this municipality, as `xk-gjilan`. Visitors can change it unless it is locked. */
  @property() municipality?: string;

  /** Only the projects that run in this year. Visitors can change it unless it is locked. */
  @property() year?: string;

  /**
   * Only the projects in which this organisation takes part, by its id. Visitors cannot change it.
   */
  @property({ attribute: 'organisation' }) participant?: string;

  /**
   * The order: `start`, `end` or `budget`, the latest or largest first; `title`, `status`,
   * `run-by`, `funder` or `municipality`. `start-ascending` and the like give the other direction.
   * Visitors can change it in the table unless `sort` is locked. Default: `start`.
   */
  @property() sort = 'start';

  /**
   * The initial view: `cards`, `table` or `timeline`. Visitors can change it unless `view` is
   * locked. Default: `cards`.
   */
  @property() view = 'cards';

  /** What the timeline is grouped by: `programme`. Default: no groups. */
  @property() group?: string;

  protected override readonly knownValues = { view: ['cards', 'table', 'timeline'], group: ['programme'] };

  protected override readonly nouns = ['projects'] as const;
  protected override readonly defaultSort = 'start';
  protected override readonly filters = [
    { name: 'status', preset: () => this.status },
    { name: 'programme', preset: () => this.programme },
    { name: 'funder', preset: () => this.funder },
    { name: 'municipality', preset: () => this.municipality },
    { name: 'year', preset: () => this.year },
  ] as const;

  /** Whether the timeline has all years, not only those in which most projects are. */
  @state() private showsAllYears = false;

  private readonly images = new ImageFallback(this);
  private readonly share = new ShareButton(this);
  private readonly sheets = new DisclosureController(this, 'projects', 'open');

  protected override get disclosure() {
    return this.sheets;
  }

  protected override searchLabel() {
    const { search, searchPlaceholder } = projectMessages(this.locale);
    return { label: search, placeholder: searchPlaceholder };
  }

  protected override tableColumns(linked: LinkedDataset): readonly Column<Project>[] {
    return projectTable(this.viewContext(linked));
  }

  protected override filter(name: ProjectFilter, linked: LinkedDataset): FilterField {
    return projectFilter(name, datasetTexts(linked, this.locale), () => this.everyValue('year', linked));
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
    return [this.participant, this.sorting.stated, this.sort, this.currentView, this.group];
  }

  protected override countOf(count: number): string {
    return projectMessages(this.locale).projectCount(count);
  }

  protected override recordOf(project: Project): Project {
    return project;
  }

  protected override rows(
    items: readonly Project[],
    linked: LinkedDataset,
    marked: boolean,
    all: readonly Project[],
  ): TemplateResult {
    const context = this.projectContext(linked, marked);
    switch (this.currentView) {
      case 'table':
        return renderTable(items, context, this.countOf(all.length), this.tableColumns(linked), this.sorting);
      case 'timeline': {
        const day = this.today(linked);
        return renderTimeline(items, context, this.yearsOf(all, day), day, this.group === 'programme');
      }
      default:
        return renderCards(items, context);
    }
  }

  protected override columns(linked: LinkedDataset): readonly ExportColumn<Project>[] {
    return projectColumns(linked, datasetTexts(linked, this.locale), this.clock);
  }

  protected override skeleton(): TemplateResult {
    return html`<div aria-hidden="true">
      ${lines(100, 100, 25)}
      <ul class="list cards">
        ${Array.from({ length: 4 }, () => html`<li class="row">${lines(25, 70, 95, 85, 60, 60)}</li>`)}
      </ul>
    </div>`;
  }

  private yearsOf(projects: readonly Project[], day: PlainDate | undefined): TimelineYears {
    const [most, whole] = [axisOf(projects, day), axisOf(projects, day, true)];
    const hasMore = most?.years !== whole?.years;
    return {
      axis: this.showsAllYears ? whole : most,
      whole: hasMore ? whole : undefined,
      showsAll: this.showsAllYears,
      toggle: () => (this.showsAllYears = !this.showsAllYears),
    };
  }

  private today({ dataset }: LinkedDataset): PlainDate | undefined {
    return today(this.clock, resolveZone(dataset.zone));
  }

  private inOrder(found: readonly Project[], linked: LinkedDataset): readonly Project[] {
    const sorted = this.sorting.apply(found, this.tableColumns(linked));
    return this.currentView === 'timeline'
      ? timelineOrder(sorted, linked, datasetTexts(linked, this.locale), this.group === 'programme')
      : sorted;
  }

  private projectContext(linked: LinkedDataset, marked: boolean): ProjectContext {
    return {
      ...this.renderContext(linked),
      images: this.images,
      statusOf: (project) => statusOfProject(project, this.clock, linked.dataset.zone),
      exampleNote: (project) => this.mark(project, marked),
      isOpen: (project) => this.sheets.isOpen(project),
      toggle: (project) => this.sheets.toggle(project),
      share: (project) => this.share.render(this.recordLink.of(project), this.locale),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-project-list': UraProjectList;
  }
}

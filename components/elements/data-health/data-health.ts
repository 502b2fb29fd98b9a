import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { findDuplicateKeys } from '../../../src/dataset/load/find-duplicate-keys.ts';
import { suggestCorrections } from '../../../src/dataset/validate/suggest-corrections.ts';
import { inspectDatasetTask } from '../../../src/dataset/inspect/inspect-dataset.ts';
import { inspectedFindings } from '../../../src/dataset/inspect/inspected-findings.ts';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { findingMessages } from '../../../src/language/messages/findings.ts';
import { healthMessages } from '../../../src/language/messages/health.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import { ownValue } from '../../../src/language/own-value.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { findingSummary } from '../../../src/view/data-health.ts';
import { NOUNS } from '../../../src/model/noun.ts';
import { changesAt, SEVERITIES } from '../../../src/view/group-findings.ts';
import {
  FILE,
  FINDING_FILTERS,
  matchFindings,
  type FindingFilter,
  type FindingFilters,
} from '../../../src/view/match-findings.ts';
import { UraElement } from '../../base/ura-element.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { PrintController } from '../../controllers/print.ts';
import type { DataState } from '../../core/data-state.ts';
import { send } from '../../core/events.ts';
import { renderExportMenu } from '../../list/export-menu.ts';
import { listStyles } from '../../list/list.styles.ts';
import { lines } from '../../templates/data-states.ts';
import { renderHeading } from '../../templates/heading.ts';
import { dataHealthStyles } from './data-health.styles.ts';
import { filterFindings, type FilterChoices, type FilteredFindings } from './finding-filters.ts';
import { renderFindingGroup } from './finding-row.ts';
import { findingsCsv } from './findings-csv.ts';

/** Records rendered at first, and added by each "show more". */
const ROWS = 50;

type LoadedState = Extract<DataState, { readonly linked: LinkedDataset }>;

/** All findings of a dataset, and the period in which they are valid. */
interface Inspection {
  readonly linked: LinkedDataset;
  readonly from: number;
  readonly until: number;
  readonly all: readonly Finding[];
}

/** The result of the filters, and what it was made from. */
interface View extends FilteredFindings {
  readonly all: readonly Finding[];
  readonly filters: FindingFilters;
}

/**
 * The health of a data file, for its editors: what validation found, and what is probably wrong,
 * stale or missing.
 *
 * Errors come first, then warnings, then advice, each by record. If the dataset has an `editUrl`,
 * every record links to the page on which it can be edited.
 *
 * @element ura-data-health
 * @slot - fallback content, shown until there is data
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data
 * @fires ura-filter - the editor changed a filter
 * @csspart summary - how many findings there are of each severity
 * @csspart controls - the filters
 * @csspart count - how many findings match the filters
 * @csspart severity - the heading over the findings of one severity
 * @csspart list - the records with findings of one severity
 * @csspart row - one record with its findings
 * @csspart name - the name of the record
 * @csspart edit - the link to the page on which the record can be edited
 * @csspart finding - one finding
 * @csspart more - the button for more records
 * @csspart downloads - the line with the download
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @example
 * <ura-data-health src="https://example.org/network.json"></ura-data-health>
 */
export class UraDataHealth extends UraElement {
  static override styles = [baseStyles, listStyles, dataHealthStyles];

  /** Only findings of this severity: `error`, `warning` or `advice`. Editors can change it. */
  @property() severity?: string;

  /**
   * Only findings on records of this noun, as `calls`, or `file` for those on the file itself.
   * Editors can change it.
   */
  @property() noun?: string;

  protected override readonly knownValues = { severity: SEVERITIES, noun: ['file', ...NOUNS] };

  /** How many records are shown at first. Default: 50. */
  @property({ type: Number }) limit = ROWS;

  @state() private filters: FindingFilters = {};
  @state() private pages = 1;

  private inspection: Inspection | undefined;
  private view: View | undefined;
  private readonly announcer = new Announcer(this);
  private readonly print = new PrintController(this, () => this.performUpdate());

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('severity') || changed.has('noun'))
      this.filters = { severity: this.severity, noun: this.noun };
    super.willUpdate(changed);
  }

  protected override prepare(): CooperativeTask<void> | undefined {
    const { dataState } = this;
    return 'linked' in dataState ? this.inspect(dataState) : undefined;
  }

  protected override compute(): void {
    const { all, until } = this.inspection!;
    this.updateAt(until);
    this.applyFilters(all);
  }

  protected override content(linked: LinkedDataset): TemplateResult {
    const { locale } = this;
    const messages = healthMessages(locale);
    const { all, found, groups, counts, foundCounts, choices } = this.view!;
    if (!all.length) return html`<p class="nothing" part="message">${messages.allWell}</p>`;
    const { isPrinting } = this.print;
    const context = this.renderContext(linked);
    const count = isPrinting ? groups.length : this.pages * this.rowsPerPage;
    const shown = groups.slice(0, count);
    return html`<p class="summary" part="summary">${findingSummary(counts, locale)}</p>
      ${all.length > 1
        ? html`<div class="controls" part="controls">
            ${FINDING_FILTERS.map((filter) => this.renderField(filter, choices[filter]))}
          </div>`
        : nothing}
      <p class="visually-hidden" role="status">${this.announcer.message}</p>
      ${FINDING_FILTERS.some((filter) => this.filters[filter])
        ? html`<p class="count" part="count">
            <span>${findingMessages(locale).findingCount(found.length)}</span>
            <button type="button" class="quiet" @click=${this.clear}>
              ${listMessages(locale).clearFilters}
            </button>
          </p>`
        : nothing}
      ${found.length
        ? nothing
        : html`<p class="nothing" part="message">
            ${findingMessages(locale).findingCount(0)}. ${listMessages(locale).noResultsHint}
          </p>`}
      ${SEVERITIES.map((severity) => {
        const rows = shown.filter((group) => group.severity === severity);
        return rows.length
          ? html`<section class=${severity}>
              ${renderHeading(
                html`${messages.headings[severity]}
                  <span class="tally">(${formatNumber(foundCounts.get(severity) ?? 0, locale)})</span>`,
                'severity',
                context,
              )}
              <ul class="list" part="list">
                ${repeat(
                  rows,
                  ({ key }) => key,
                  (group) => renderFindingGroup(group, context, isPrinting),
                )}
              </ul>
            </section>`
          : nothing;
      })}
      ${groups.length > count
        ? html`<p class="actions">
            <button type="button" part="more" @click=${this.more}>${stateMessages(locale).showMore}</button>
          </p>`
        : nothing}
      ${found.length ? this.renderDownloads(found, linked) : nothing}`;
  }

  protected override skeleton(): TemplateResult {
    return html`<div aria-hidden="true">
      ${lines(45, 100, 25)}
      <ul class="list">
        ${Array.from({ length: 12 }, () => html`<li class="row">${lines(30, 85, 60)}</li>`)}
      </ul>
    </div>`;
  }

  private get rowsPerPage(): number {
    return this.limit > 0 ? this.limit : ROWS;
  }

  /** Inspects the dataset, unless the last inspection is still valid. */
  private inspect({ linked, findings, text }: LoadedState): CooperativeTask<void> | undefined {
    const { inspection, clock } = this;
    const from = clock.now().getTime();
    if (inspection?.linked === linked && inspection.from <= from && from < inspection.until) return undefined;
    const finish = (all: readonly Finding[], until: number) => {
      this.inspection = { linked, from, until, all };
    };
    const applyFilters = (all: readonly Finding[]) => this.applyFilters(all);
    return (function* () {
      const until = yield* changesAt(linked, clock);
      const inspected = yield* inspectDatasetTask(linked, clock);
      const checked = suggestCorrections(findings);
      const duplicates = text === undefined ? [] : findDuplicateKeys(text);
      const all = [...duplicates, ...checked, ...inspectedFindings(inspected, checked)];
      finish(all, until);
      yield;
      applyFilters(all);
    })();
  }

  /** Applies the filters, if they or the findings have changed. */
  private applyFilters(all: readonly Finding[]): void {
    const { filters, view } = this;
    if (view?.all === all && view.filters === filters) return;
    this.view = { all, filters, ...filterFindings(all, filters) };
  }

  private renderField(filter: FindingFilter, { values, counts, total }: FilterChoices): TemplateResult {
    const { locale } = this;
    const { severity, allSeverities, noun, allNouns, headings, file } = healthMessages(locale);
    const { fields } = findingMessages(locale);
    const nameOf = (value: string) => {
      if (filter === 'severity') return ownValue<string>(headings, value) ?? value;
      return value === FILE ? file : (ownValue(fields, value) ?? value);
    };
    const chosen = this.filters[filter] ?? '';
    const option = (value: string, text: string, count: number) =>
      html`<option value=${value} .selected=${value === chosen}>
        ${text} (${formatNumber(count, locale)})
      </option>`;
    return html`<label class="control">
      <span>${filter === 'severity' ? severity : noun}</span>
      <select
        name=${filter}
        @change=${(event: Event) => this.setFilter(filter, (event.target as HTMLSelectElement).value)}
      >
        ${option('', filter === 'severity' ? allSeverities : allNouns, total)}
        ${values.map((value) => option(value, nameOf(value), counts.get(value) ?? 0))}
        ${chosen && !values.includes(chosen) ? option(chosen, nameOf(chosen), 0) : nothing}
      </select>
    </label>`;
  }

  private renderDownloads(found: readonly Finding[], { dataset }: LinkedDataset): TemplateResult {
    const text = () => findingsCsv(found, dataset, this.locale);
    return renderExportMenu(
      [{ label: 'CSV', ending: 'csv', type: 'text/csv', text }],
      'data-health',
      this.locale,
    );
  }

  private setFilter(filter: FindingFilter, value: string): void {
    this.filters = { ...this.filters, [filter]: value || undefined };
    this.changed();
  }

  private readonly clear = () => {
    this.filters = {};
    this.changed();
    // The button that had the focus is removed together with the filters.
    this.renderRoot.querySelector<HTMLElement>('select')?.focus();
  };

  private readonly more = () => {
    const first = this.pages * this.rowsPerPage;
    this.pages++;
    // Moves the focus to the first new record, since the button may be removed.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>('.name')[first]?.focus(),
    );
  };

  /** Tells the page what changed, and screen readers once the editor pauses. */
  private changed(): void {
    this.pages = 1;
    const count = matchFindings(this.inspection?.all ?? [], this.filters).length;
    const filters: Record<string, string> = {};
    for (const filter of FINDING_FILTERS) if (this.filters[filter]) filters[filter] = this.filters[filter];
    send(this, 'ura-filter', { filters, count });
    this.announcer.announce(() => findingMessages(this.locale).findingCount(count));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-data-health': UraDataHealth;
  }
}

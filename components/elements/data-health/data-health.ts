import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { remapIndices } from '../../../src/dataset/validate/remap-indices.ts';
import { inspectDatasetTask } from '../../../src/dataset/inspect/inspect-dataset.ts';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { toCsv } from '../../../src/formats/csv/csv.ts';
import { findingMessages } from '../../../src/language/messages/findings.ts';
import { healthMessages } from '../../../src/language/messages/health.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { formatList } from '../../../src/language/lists.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import { formatFindingParts } from '../../../src/language/format-finding.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import type { Finding, Severity } from '../../../src/model/finding.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import { NOUNS } from '../../../src/model/noun.ts';
import {
  changesAt,
  editAddress,
  groupFindings,
  recordOf,
  SEVERITIES,
  type FindingGroup,
} from '../../../src/view/group-findings.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { PrintController } from '../../controllers/print.ts';
import { download } from '../../core/download-file.ts';
import { send } from '../../core/events.ts';
import { listStyles } from '../../list/list.styles.ts';
import { lines } from '../../templates/data-states.ts';
import { UraElement } from '../../base/ura-element.ts';
import { dataHealthStyles } from './data-health.styles.ts';

type Filter = 'severity' | 'noun';
const FILTERS: readonly Filter[] = ['severity', 'noun'];

/** The value of the filter for what is on no record. */
const FILE = 'file';

/** Groups in the page at first, and with each "show more". */
const GROUPS = 50;

/** Findings of a record that stand open; the others are folded. */
const OPEN = 3;

/** A word with a hyphen is short up to so many letters: an id is longer, and breaks. */
const LONGEST = 14;

/** All findings, and between which instants they are true. */
interface Answer {
  readonly linked: LinkedDataset;
  readonly from: number;
  readonly until: number;
  readonly all: readonly Finding[];
}

/** What the filters leave of all findings, and what they let the editor choose. */
interface View {
  readonly all: readonly Finding[];
  readonly filters: { readonly [F in Filter]?: string | undefined };
  readonly found: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  /** How many there are of each severity, of all and of what is left. */
  readonly counts: ReadonlyMap<Severity, number>;
  readonly counted: ReadonlyMap<Severity, number>;
  readonly choices: { readonly [F in Filter]: Choices };
}

/** The values that a filter can have, in their order, and how many findings each would leave beside the other filter. */
interface Choices {
  readonly values: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly sum: number;
}

const valueOf = (filter: Filter, { severity, record }: Finding): string =>
  filter === 'severity' ? severity : (record?.noun ?? FILE);

const tally = <Value>(values: readonly Value[]): ReadonlyMap<Value, number> => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** The file first, then the lists in the order of the model, then what the model does not know. */
const byNoun = (one: string, other: string) => placeOf(one) - placeOf(other) || 0; // of two that nobody knows, not a number
const placeOf = (noun: string) => {
  const place = [FILE, ...NOUNS].indexOf(noun);
  return place < 0 ? Infinity : place;
};

const capital = (text: string) => (text[0] ?? '').toUpperCase() + text.slice(1);

/**
 * The health of a data file, for those who keep it: what the check found, and what is probably wrong, stale or missing, with the way to mend it.
 *
 * Errors come first, then warnings, then advice; within them record by record. Where the dataset has an `editUrl`, each record has a link to the
 * place where it is mended. It is a page for editors; visitors need it not.
 *
 * @element ura-data-health
 * @slot - what stands before the data is there, without a script, and when there is no data
 * @fires ura-load - the data is there
 * @fires ura-error - there is no data
 * @fires ura-filter - the editor changed a filter
 * @csspart summary - how many findings there are of each severity
 * @csspart controls - the filters
 * @csspart count - how many findings are left by the filters
 * @csspart severity - the heading over the findings of one severity
 * @csspart list - the records with findings of one severity
 * @csspart row - one record with its findings
 * @csspart name - the name of the record
 * @csspart edit - the link to the place where the record is mended
 * @csspart finding - one finding
 * @csspart more - the button for more records
 * @csspart downloads - the line with the download
 * @csspart message - a sentence about the state of the data
 * @csspart button - the button in such a sentence
 * @example
 * <ura-data-health src="https://example.org/network.json"></ura-data-health>
 */
export class UraDataHealth extends UraElement {
  static override styles = [baseStyles, listStyles, dataHealthStyles];

  /** Only findings of this severity: `error`, `warning` or `advice`; the editor can change it. */
  @property() severity?: string;

  /** Only findings on records of this list, as `calls`, or `file` for those on the file itself; the editor can change it. */
  @property() noun?: string;

  /** How many records stand in the page at first. Default: 50. */
  @property({ type: Number }) limit = GROUPS;

  @state() private filters: { readonly [F in Filter]?: string | undefined } = {};
  @state() private pages = 1;

  private answer: Answer | undefined;
  private viewed: View | undefined;
  private readonly announcer = new Announcer(this);
  private readonly print = new PrintController(this, () => this.performUpdate());

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('severity') || changed.has('noun'))
      this.filters = { severity: this.severity, noun: this.noun };
    super.willUpdate(changed);
  }

  protected override compute(): void {
    const { all, until } = this.answer!;
    this.updateAt(until);
    this.view(all);
  }

  protected override content(linked: LinkedDataset): TemplateResult {
    const { locale } = this;
    const messages = healthMessages(locale);
    const { all } = this.answer!;
    if (!all.length) return html`<p class="nothing" part="message">${messages.allWell}</p>`;
    const { found, groups, counts, counted, choices } = this.viewed!;
    const count = this.print.isPrinting ? groups.length : this.pages * this.groupsPerPage;
    const shown = groups.slice(0, count);
    return html`<p class="summary" part="summary">
        ${formatList(
          SEVERITIES.flatMap((severity) => {
            const count = counts.get(severity);
            return count ? [messages.counts[severity](count)] : [];
          }),
          locale,
        )}
      </p>
      ${all.length > 1
        ? html`<div class="controls" part="controls">
            ${FILTERS.map((filter) => this.field(filter, choices[filter]))}
          </div>`
        : nothing}
      <p class="visually-hidden" role="status">${this.announcer.message}</p>
      ${this.isFiltered()
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
              ${this.heading(
                html`${messages.headings[severity]}
                  <span class="tally">(${formatNumber(counted.get(severity) ?? 0, locale)})</span>`,
                'severity',
              )}
              <ul class="list" part="list">
                ${repeat(
                  rows,
                  ({ key }) => key,
                  (group) => this.row(group, linked),
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
      ${found.length ? this.downloadLine(found, linked) : nothing}`;
  }

  protected override skeleton(): TemplateResult {
    return html`<div aria-hidden="true">
      ${lines(45, 100, 25)}
      <ul class="list">
        ${Array.from({ length: 12 }, () => html`<li class="row">${lines(30, 85, 60)}</li>`)}
      </ul>
    </div>`;
  }

  private get groupsPerPage(): number {
    return this.limit > 0 ? this.limit : GROUPS;
  }

  /** A large file is inspected before it is drawn. */
  protected override prepare(): CooperativeTask<void> | undefined {
    const { dataState } = this;
    return 'linked' in dataState ? this.inspect(dataState.linked, dataState.findings) : undefined;
  }

  /** The inspection, if there is none yet, or the time can have changed the answer. */
  private inspect(linked: LinkedDataset, checked: readonly Finding[]): CooperativeTask<void> | undefined {
    const { answer, clock } = this;
    const from = clock.now().getTime();
    if (answer?.linked === linked && answer.from <= from && from < answer.until) return undefined;
    const finish = (answer: Answer) => void (this.answer = answer);
    const view = (all: readonly Finding[]) => this.view(all);
    return (function* () {
      const until = yield* changesAt(linked, clock);
      const inspected = yield* inspectDatasetTask(linked, clock);
      const all = [...checked, ...remapIndices(inspected, checked)];
      finish({ linked, from, until, all });
      yield;
      view(all);
    })();
  }

  /** What the filters leave, once for all drawings that ask the same. */
  private view(all: readonly Finding[]): View {
    const { filters } = this;
    if (this.viewed?.all !== all || this.viewed.filters !== filters) {
      const found = this.filtered(all);
      const [severity, noun] = FILTERS.map((filter) => this.choices(filter, all)) as [Choices, Choices];
      this.viewed = {
        all,
        filters,
        found,
        groups: groupFindings(found),
        counts: tally(all.map((finding) => finding.severity)),
        counted: tally(found.map((finding) => finding.severity)),
        choices: { severity, noun },
      };
    }
    return this.viewed;
  }

  /** What is left by the filters, or by all but one of them. */
  private filtered(all: readonly Finding[], but?: Filter): readonly Finding[] {
    return all.filter((finding) =>
      FILTERS.every(
        (filter) =>
          filter === but || !this.filters[filter] || valueOf(filter, finding) === this.filters[filter],
      ),
    );
  }

  private isFiltered(): boolean {
    return FILTERS.some((filter) => this.filters[filter]);
  }

  private choices(filter: Filter, all: readonly Finding[]): Choices {
    const left = this.filtered(all, filter);
    const there = new Set(all.map((finding) => valueOf(filter, finding)));
    return {
      values:
        filter === 'severity' ? SEVERITIES.filter((value) => there.has(value)) : [...there].sort(byNoun),
      counts: tally(left.map((finding) => valueOf(filter, finding))),
      sum: left.length,
    };
  }

  private field(filter: Filter, { values, counts, sum }: Choices): TemplateResult {
    const { locale } = this;
    const { severity, allSeverities, noun, allNouns, headings, file } = healthMessages(locale);
    const { fields } = findingMessages(locale);
    const name = (value: string) =>
      filter === 'severity'
        ? (headings[value as Severity] ?? value)
        : value === FILE
          ? file
          : (fields[value] ?? value);
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
        ${option('', filter === 'severity' ? allSeverities : allNouns, sum)}
        ${values.map((value) => option(value, name(value), counts.get(value) ?? 0))}
        ${chosen && !values.includes(chosen) ? option(chosen, name(chosen), 0) : nothing}
      </select>
    </label>`;
  }

  private row(group: FindingGroup, linked: LinkedDataset): TemplateResult {
    const { findings } = group;
    const rest = findings.slice(OPEN);
    return html`<li class="row" part="row">
      ${this.head(group, linked)}
      <div>
        <ul class="faults">
          ${findings.slice(0, OPEN).map((finding) => this.fault(finding))}
        </ul>
        ${rest.length
          ? html`<details class="rest" ?open=${this.print.isPrinting}>
              <summary>${stateMessages(this.locale).more(rest.length)}</summary>
              <ul class="faults">
                ${rest.map((finding) => this.fault(finding))}
              </ul>
            </details>`
          : nothing}
      </div>
    </li>`;
  }

  /** Which record it is: its name, its noun and number, its id, and the way to mend it. */
  private head(group: FindingGroup, linked: LinkedDataset): TemplateResult {
    const { locale } = this;
    const { noun, index, id } = group;
    const { nouns, edit } = findingMessages(locale);
    if (noun === undefined || index === undefined)
      return html`<div class="head">
        <p class="name" part="name" tabindex="-1">${healthMessages(locale).file}</p>
      </div>`;
    const { dataset } = linked;
    const record = recordOf(linked, group) as
      | { readonly title?: LocalText; readonly name?: LocalText; readonly tags?: readonly string[] }
      | undefined;
    const called = record?.title ?? record?.name;
    const label = `${nouns[noun as keyof typeof nouns] ?? noun} ${formatNumber(index + 1, locale)}`;
    const name = called === undefined ? (group.name ?? id ?? label) : this.text(called, dataset.language);
    const address = editAddress(dataset.editUrl, noun, id);
    const isExample = record?.tags?.some((tag) => tag === 'fictional' || tag === 'generated');
    return html`<div class="head">
      <p class="name" part="name" tabindex="-1">${name}</p>
      <p class="by">
        ${[label, ...(id ? [id] : []), ...(isExample ? [stateMessages(locale).example] : [])].join(' · ')}
      </p>
      ${address
        ? html`<a class="edit" part="edit" href=${address} aria-label="${edit}: ${group.name ?? id ?? label}"
            >${edit}</a
          >`
        : nothing}
    </div>`;
  }

  private fault(finding: Finding): TemplateResult {
    const { what, where, values } = formatFindingParts(finding, this.locale);
    return html`<li class="fault" part="finding" data-code=${finding.code}>
      ${unbroken(what)}
      <span class="where">${unbroken(`${capital(where)}${where && values ? '. ' : ''}${values}`)}</span>
    </li>`;
  }

  private downloadLine(found: readonly Finding[], linked: LinkedDataset): TemplateResult {
    const { download: label } = listMessages(this.locale);
    return html`<p class="note downloads" part="downloads" role="group" aria-label=${label}>
      <span aria-hidden="true">${label}:</span>
      <button
        type="button"
        class="quiet"
        @click=${() => download('data-health.csv', 'text/csv;charset=utf-8', this.csv(found, linked))}
      >
        CSV
      </button>
    </p>`;
  }

  /** The findings as a table, in the order of the page. What a spreadsheet would take for a formula, {@link toCsv} disarms. */
  private csv(found: readonly Finding[], { dataset }: LinkedDataset): string {
    const { locale } = this;
    const { severity, what, file, noun: records } = healthMessages(locale);
    const { severities, nouns, fields, sheet, row, column, field, edit, params } = findingMessages(locale);
    const record = [severity, records, '#', fields['id'], fields['name']];
    return toCsv(
      [...record, sheet, row, column, field, what, params['value'], edit].map((head) => capital(head ?? '')),
      groupFindings(found).flatMap((group) =>
        group.findings.map((finding) => {
          const { noun, index, id, name } = group;
          const { cell, path, record } = finding;
          const said = formatFindingParts(finding, locale);
          return [
            severities[group.severity],
            noun === undefined ? file : (nouns[noun as keyof typeof nouns] ?? noun),
            index === undefined ? undefined : index + 1,
            id,
            name,
            cell?.sheet,
            cell?.row,
            cell?.column,
            (record ? path.slice(2) : path)
              .map((key) => (typeof key === 'number' ? key + 1 : key))
              .join(' › '),
            said.what,
            said.values,
            editAddress(dataset.editUrl, noun, id),
          ];
        }),
      ),
      { bom: true },
    );
  }

  private setFilter(filter: Filter, value: string): void {
    this.filters = { ...this.filters, [filter]: value || undefined };
    this.changed();
  }

  private readonly clear = () => {
    this.filters = {};
    this.changed();
    // The button that had the focus is gone with the filters.
    this.renderRoot.querySelector<HTMLElement>('select')?.focus();
  };

  private readonly more = () => {
    const first = this.pages * this.groupsPerPage;
    this.pages++;
    // The focus goes on where the eye does: to the first of the new records, since the button may be gone.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>('.name')[first]?.focus(),
    );
  };

  /** Tells the page and, when the editor has stopped choosing, the screen reader. */
  private changed(): void {
    this.pages = 1;
    const count = this.filtered(this.answer?.all ?? []).length;
    const filters: Record<string, string> = {};
    for (const filter of FILTERS) if (this.filters[filter]) filters[filter] = this.filters[filter];
    send(this, 'ura-filter', { filters, count });
    this.announcer.announce(() => findingMessages(this.locale).findingCount(count));
  }
}

/** A text whose short words do not break at their hyphen, as "e-postë" and dates would. */
const unbroken = (text: string) =>
  text
    .split(/(\S+-\S+)/)
    .map((part, index) =>
      index % 2 && part.length <= LONGEST ? html`<span class="whole">${part}</span>` : part,
    );

declare global {
  interface HTMLElementTagNameMap {
    'ura-data-health': UraDataHealth;
  }
}

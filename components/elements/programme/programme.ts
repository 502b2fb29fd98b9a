import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { prepareReferrers, type LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { ROLE_ORDER } from '../../../src/dataset/link/role-order.ts';
import { sumMoney } from '../../../src/dataset/sum-money.ts';
import { callMessages } from '../../../src/language/messages/calls.ts';
import { formatMoment, formatRange } from '../../../src/language/dates.ts';
import { formatMoney } from '../../../src/language/money.ts';
import { partyRole } from '../../../src/language/messages/party-roles.ts';
import { programmeMessages } from '../../../src/language/messages/programmes.ts';
import { projectMessages } from '../../../src/language/messages/projects.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import type { AnyRecord } from '../../../src/model/dataset.ts';
import type { GrantCall } from '../../../src/model/grant-call.ts';
import type { Programme } from '../../../src/model/programme.ts';
import type { Project } from '../../../src/model/project.ts';
import { callStatus, type CallStatusCode } from '../../../src/time/call-status.ts';
import { projectStatus } from '../../../src/time/project-status.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { cardLines, provenanceNote } from '../../templates/data-states.ts';
import { PATTERNS, tilePicture, tilesOf, tileStyles, type GroupTile } from '../../templates/tile-map.ts';
import { UraElement } from '../../base/ura-element.ts';
import { programmeStyles } from './programme.styles.ts';

/** The order of the calls: what one can apply for now, what comes, what is over. */
const CALLS: readonly CallStatusCode[] = [
  'closing-soon',
  'open',
  'rolling',
  'forecast',
  'unknown',
  'closed',
  'cancelled',
];

/** A group of municipalities with the letter that it has on the map. One without a label has none: it is just places. */
interface Group {
  readonly label: NonNullable<Programme['places']>[number]['label'];
  readonly municipalities: readonly string[];
  readonly letter: string;
  readonly pattern: number;
}

const isMarked = ({ tags = [] }: AnyRecord) => tags.includes('fictional') || tags.includes('generated');

/**
 * One programme: who runs it with whose money, what it wants, its components with their projects, where it works, its calls, grants and services.
 *
 * A label over municipalities is the programme's own word for a group of them, and says nothing of a place.
 *
 * @element ura-programme
 * @slot - what stands before the data is there, without a script, and when there is no data: best a link to the programme
 * @fires ura-load - the data is there
 * @fires ura-error - there is no data, or no such programme in it
 * @fires ura-select - a visitor chose the programme, an organisation, a project, a call or a service; prevent the default to open a page of your own
 * @csspart title - the title
 * @csspart facts - the list of facts
 * @csspart section - the headings of its sections
 * @csspart component - the title of a component
 * @csspart row - a project, call or service, on a line of its own
 * @csspart status - where a project or call stands, in words
 * @csspart map - the map of a country
 * @csspart tile - the square of a municipality
 * @csspart message - a sentence about the state of the data
 * @csspart button - the button in such a sentence
 * @csspart provenance - the sentence on records that are no facts
 * @example
 * <ura-programme src="https://example.org/network.json" record="programi-lagjja">
 *   <a href="https://example.org/lagjja">Programi Lagjja</a>
 * </ura-programme>
 */
export class UraProgramme extends UraElement {
  static override styles = [baseStyles, tileStyles, programmeStyles];

  /** The id of the programme. */
  @property() record?: string;

  protected override prepare(): CooperativeTask<void> | undefined {
    const { dataState } = this;
    return 'linked' in dataState ? prepareReferrers(dataState.linked) : undefined;
  }

  protected override missingRecord(linked: LinkedDataset): string | undefined {
    return linked.get('programmes', this.record) ? undefined : (this.record ?? '');
  }

  protected override compute(linked: LinkedDataset): void {
    const { zone } = linked.dataset;
    const id = this.record!;
    for (const project of linked.ofProgramme('projects', id))
      if (project.programme === id) this.updateAt(projectStatus(project, this.clock, { zone }).changesAt);
    for (const call of linked.ofProgramme('calls', id))
      this.updateAt(callStatus(call, this.clock, { zone }).changesAt);
  }

  protected override content(linked: LinkedDataset): TemplateResult {
    const programme = linked.get('programmes', this.record)!;
    const { language } = linked.dataset;
    const messages = programmeMessages(this.locale);
    const { title, url, alternateTitles = [], dates, components = [] } = programme;
    const projects = linked
      .ofProgramme('projects', programme.id)
      .filter((project) => project.programme === programme.id);
    const known = new Set<string>(components.map(({ id }) => id));
    const inside = (id: string) => projects.filter(({ component }) => component === id);
    const others = projects.filter(({ component }) => component === undefined || !known.has(component));
    const start = dates?.actualStart ?? dates?.start;
    const end = dates?.actualEnd ?? dates?.end;
    return html`<article>
      ${this.heading(this.link(title, 'programmes', programme, url, language), 'title')}
      ${alternateTitles.length
        ? html`<p class="by">
            ${messages.otherTitles}:
            ${alternateTitles.map(
              (other, index) => html`${index ? ' · ' : nothing}${this.text(other, language)}`,
            )}
          </p>`
        : nothing}
      ${programme.summary
        ? html`<p class="prose summary">${this.text(programme.summary, language)}</p>`
        : nothing}
      <dl class="facts" part="facts">
        ${this.fact(messages.period, formatRange(start, end, this.locale))}${this.parties(programme, linked)}
        ${this.fact(messages.grants, this.grants(programme, linked))}
      </dl>
      ${this.section(messages.goals, this.bullets(programme.goals, language))}
      ${this.section(
        messages.components,
        components.length
          ? html`<div class="components">
              ${components.map(
                ({ id, title, summary, goals }) =>
                  html`<div>
                    ${this.heading(this.text(title, language), 'component', 2)}
                    ${summary ? html`<p class="prose">${this.text(summary, language)}</p>` : nothing}
                    ${this.bullets(goals, language)}${this.projects(inside(id), linked, programme)}
                  </div>`,
              )}
            </div>`
          : undefined,
      )}
      ${this.section(messages.projects, this.projects(others, linked, programme))}
      ${this.section(messages.municipalities, this.groups(programme, linked))}
      ${this.section(messages.calls, this.calls(programme, linked))}
      ${this.section(messages.services, this.services(programme, linked))}
      ${provenanceNote(programme.tags, this.locale)}
    </article>`;
  }

  protected override skeleton(): TemplateResult {
    return cardLines(4, 4);
  }

  /** What a record is called; a link where it has a page. */
  private link(
    title: Project['title'],
    noun: 'programmes' | 'projects' | 'calls' | 'services',
    record: AnyRecord,
    url: string | undefined,
    language: string,
  ): TemplateResult | string {
    const text = this.text(title, language);
    return url
      ? html`<a href=${url} @click=${(event: Event) => this.select(event, noun, record)}>${text}</a>`
      : text;
  }

  /** The parties by their roles, in the order in which a reader asks for them. */
  private parties(programme: Programme, linked: LinkedDataset): readonly (TemplateResult | typeof nothing)[] {
    const { language } = linked.dataset;
    return ROLE_ORDER.map((role) => {
      const names = linked
        .parties(programme.parties, role)
        .map(({ organisation, programme: other }) =>
          organisation
            ? this.organisation(organisation, language)
            : html`${this.text(other!.title, language)}`,
        );
      return this.fact(
        partyRole(role, names.length, this.locale),
        names.length ? this.commas(names) : undefined,
      );
    });
  }

  /** How many grants, and how much in each currency. */
  private grants(programme: Programme, linked: LinkedDataset): TemplateResult | undefined {
    const grants = linked.ofProgramme('grants', programme.id);
    if (!grants.length) return undefined;
    const messages = programmeMessages(this.locale);
    const sums = sumMoney(grants.map(({ amount }) => amount));
    const without = grants.filter(({ amount }) => !amount).length;
    return html`${sums.map((sum) => html`${formatMoney(sum, this.locale)}<br />`)}<span class="label"
        >${messages.grantCount(grants.length)}${without && sums.length
          ? html`; ${messages.withoutAmount(without)}`
          : nothing}</span
      >`;
  }

  /** A mark for a record that is no fact, where the programme itself is one. */
  private mark(record: AnyRecord, programme: Programme): string {
    return isMarked(record) && !isMarked(programme) ? ` · ${stateMessages(this.locale).example}` : '';
  }

  private projects(
    projects: readonly Project[],
    linked: LinkedDataset,
    programme: Programme,
  ): TemplateResult | undefined {
    const { language, zone } = linked.dataset;
    return projects.length
      ? html`<ul class="rows">
          ${projects.map((project) => {
            const { status } = projectStatus(project, this.clock, { zone });
            return html`<li part="row">
              ${this.link(project.title, 'projects', project, project.url, language)}
              <p class="status ${status}" part="status" data-status=${status}>
                ${projectMessages(this.locale).statuses[status]}${this.mark(project, programme)}
              </p>
            </li>`;
          })}
        </ul>`
      : undefined;
  }

  private calls(programme: Programme, linked: LinkedDataset): TemplateResult | undefined {
    const { language, zone } = linked.dataset;
    const messages = callMessages(this.locale);
    const calls = linked
      .ofProgramme('calls', programme.id)
      .map((call: GrantCall) => ({ call, computed: callStatus(call, this.clock, { zone }) }))
      .sort((a, b) => CALLS.indexOf(a.computed.status) - CALLS.indexOf(b.computed.status));
    return calls.length
      ? html`<ul class="rows">
          ${calls.map(({ call, computed: { status, deadline } }) => {
            const canApply = status === 'open' || status === 'closing-soon' || status === 'rolling';
            const url = canApply ? call.applyUrl : undefined;
            const shown = status === 'cancelled' ? undefined : deadline;
            return html`<li part="row">
              ${this.link(call.title, 'calls', call, url, language)}
              <p class="status ${status}" part="status" data-status=${status}>
                ${messages.statuses[status]}${shown
                  ? html` · ${status === 'closed' ? nothing : html`${messages.deadline}: `}<time
                        datetime=${shown.at}
                        >${formatMoment(shown.at, this.locale)}</time
                      >`
                  : nothing}${this.mark(call, programme)}
              </p>
            </li>`;
          })}
        </ul>`
      : undefined;
  }

  private services(programme: Programme, linked: LinkedDataset): TemplateResult | undefined {
    const { language } = linked.dataset;
    const services = linked.ofProgramme('services', programme.id);
    return services.length
      ? html`<ul class="rows">
          ${services.map(
            (service) =>
              html`<li part="row">
                ${this.link(service.title, 'services', service, service.url, language)}${service.summary
                  ? html`<p class="by">
                      ${this.text(service.summary, language)}${this.mark(service, programme)}
                    </p>`
                  : nothing}
              </li>`,
          )}
        </ul>`
      : undefined;
  }

  private groups({ places = [] }: Programme, linked: LinkedDataset): TemplateResult | undefined {
    let labelled = 0;
    const groups = places
      .filter(({ municipalities }) => municipalities.length)
      .map(
        ({ label, municipalities }, pattern): Group => ({
          label,
          municipalities,
          pattern,
          letter: label ? letterOf(labelled++) : '',
        }),
      );
    if (!groups.length) return undefined;
    const { language } = linked.dataset;
    const all = groups.flatMap(({ municipalities }) => municipalities);
    const countries = new Set(all.flatMap((id) => linked.places.get(id)?.country.toLowerCase() ?? []));
    return html`<div class="sides">
      ${[...countries].map((country) => this.map(country, groups, linked))}
      <dl class="groups">
        ${groups.map(
          ({ label, municipalities, letter, pattern }) =>
            html`<div>
              ${label
                ? html`<dt>
                    <span class="swatch pattern-${pattern % PATTERNS}" aria-hidden="true">${letter}</span>
                    <span>${this.text(label, language)}</span>
                  </dt>`
                : html`<dt class="visually-hidden">${programmeMessages(this.locale).municipalities}</dt>`}
              <dd>${this.places(municipalities, linked)}</dd>
            </div>`,
        )}
      </dl>
    </div>`;
  }

  private map(
    country: string,
    groups: readonly Group[],
    linked: LinkedDataset,
  ): TemplateResult | typeof nothing {
    const tiles = tilesOf(country, linked.places).map((tile): GroupTile => {
      const own = groups.filter(({ municipalities }) => municipalities.includes(tile.id));
      return { ...tile, mark: own.map(({ letter }) => letter).join(''), group: own[0]?.pattern };
    });
    return tiles.length ? html`<div class="map" part="map">${tilePicture(tiles)}</div>` : nothing;
  }
}

/** A, B, …, Z, then AA. */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

declare global {
  interface HTMLElementTagNameMap {
    'ura-programme': UraProgramme;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { prepareReferrers, type LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { programmeMessages } from '../../../src/language/messages/programmes.ts';
import type { CallLine } from '../../../src/view/call.ts';
import { isEmpty, join, type Group } from '../../../src/view/content.ts';
import {
  programmeFacts,
  type ProgrammeFacts,
  type ComponentFacts,
  type MunicipalityGroup,
  type ServiceLine,
} from '../../../src/view/programme.ts';
import type { ProjectLine } from '../../../src/view/project.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { cardLines } from '../../templates/data-states.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { PATTERNS, tilePicture, tilesOf, type GroupTile } from '../../templates/tile-map.ts';
import { tileStyles } from '../../templates/tile-map.styles.ts';
import {
  renderBlock,
  renderContent,
  renderFacts,
  renderProse,
  renderSections,
  renderStatus,
} from '../../templates/view.ts';
import { UraElement } from '../../base/ura-element.ts';
import { ShareButton, shareStyles } from '../../templates/share-button.ts';
import { renderHeading, renderSectionHeading } from '../../templates/heading.ts';
import { oneTemplate } from '../../templates/one-template.ts';
import { programmeStyles } from './programme.styles.ts';

/**
 * A group of municipalities with its letter and pattern on the map. A group without a label has no
 * letter.
 */
interface MapGroup extends MunicipalityGroup {
  readonly letter: string;
  readonly pattern: number;
}

/**
 * One programme: who runs and funds it, its goals, components with their projects, municipalities,
 * calls, grants and services.
 *
 * The label of a group of municipalities is the programme's own word, not the name of a place.
 *
 * @element ura-programme
 * @slot - fallback content, shown until there is data: best a link to the programme
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data, or no such programme in it
 * @fires ura-select - a visitor chose a record in the programme; prevent the default to show it
 *   yourself
 * @csspart title - the title
 * @csspart facts - the list of facts
 * @csspart section - the headings of its sections
 * @csspart component - the title of a component
 * @csspart row - a project, call or service, on a line of its own
 * @csspart status - where a project or call stands, in words
 * @csspart map - the map of a country
 * @csspart tile - the square of a municipality
 * @csspart share - the button that shares a link to the page of the programme
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @csspart provenance - the note that records are invented or generated
 * @example
 * <ura-programme src="https://example.org/network.json" record="programi-lagjja">
 *   <a href="https://example.org/lagjja">Programi Lagjja</a>
 * </ura-programme>
 */
export class UraProgramme extends UraElement {
  static override styles = [baseStyles, tileStyles, shareStyles, programmeStyles];

  /** The id of the programme. */
  @property() record?: string;

  private readonly share = new ShareButton(this);
  private view: ProgrammeFacts | undefined;

  protected override prepare(): CooperativeTask<void> | undefined {
    const { dataState } = this;
    return 'linked' in dataState ? prepareReferrers(dataState.linked) : undefined;
  }

  protected override missingRecord(linked: LinkedDataset): string | undefined {
    return linked.get('programmes', this.record) ? undefined : (this.record ?? '');
  }

  protected override compute(linked: LinkedDataset): void {
    const programme = linked.get('programmes', this.record)!;
    this.view = programmeFacts(programme, this.viewContext(linked));
    this.provenanceTags = programme.tags;
    this.updateAt(this.view.changesAt);
  }

  protected override content(linked: LinkedDataset): TemplateResult {
    const programme = linked.get('programmes', this.record)!;
    const view = this.view!;
    const context = this.renderContext(linked);
    return oneTemplate(
      html`<article>
        ${renderHeading(renderContent(view.title, context), 'title', context)}
        ${view.otherTitles ? html`<p class="by">${renderContent(view.otherTitles, context)}</p>` : nothing}
        ${renderProse(view.summary, context, 'summary')}
        <dl class="facts" part="facts">${renderFacts(view.facts, context)}</dl>
        ${renderSections(view.goals, context)}
        ${renderGroup(
          view.components,
          (items) =>
            html`<div class="components">${items.map((each) => this.component(each, context))}</div>`,
          context,
        )}
        ${renderGroup(view.projects, (lines) => renderRows(lines, context), context)}
        ${renderGroup(view.municipalities, (groups) => this.municipalities(groups, context), context)}
        ${renderGroup(view.calls, (lines) => renderRows(lines, context), context)}
        ${renderGroup(view.services, (lines) => renderServices(lines, context), context)}
        ${this.share.render(programme.url, this.locale)} ${this.renderProvenance()}
      </article>`,
    );
  }

  protected override skeleton(): TemplateResult {
    return cardLines(4, 4);
  }

  private component({ title, summary, goals, projects }: ComponentFacts, context: RenderContext) {
    return html`<div>
      ${renderHeading(renderContent(title, context), 'component', context, 2)}
      ${renderProse(summary, context)}
      ${renderBlock(goals, context)}${projects.length ? renderRows(projects, context) : nothing}
    </div>`;
  }

  private municipalities(all: readonly MunicipalityGroup[], context: RenderContext): TemplateResult {
    const { linked } = context;
    let labelled = 0;
    const groups = all.map(
      (group, pattern): MapGroup => ({ ...group, pattern, letter: group.label ? letterOf(labelled++) : '' }),
    );
    const countries = new Set(
      groups.flatMap(({ ids }) => ids.flatMap((id) => linked.places.get(id)?.country.toLowerCase() ?? [])),
    );
    return html`<div class="sides">
      ${[...countries].map((country) => this.map(country, groups, linked))}
      <dl class="groups">
        ${groups.map(
          ({ label, municipalities, letter, pattern }) =>
            html`<div>
              ${label
                ? html`<dt>
                    <span class="swatch pattern-${pattern % PATTERNS}" aria-hidden="true">${letter}</span>
                    <span>${renderContent(label, context)}</span>
                  </dt>`
                : html`<dt class="visually-hidden">${programmeMessages(this.locale).municipalities}</dt>`}
              <dd>${renderContent(municipalities, context)}</dd>
            </div>`,
        )}
      </dl>
    </div>`;
  }

  private map(
    country: string,
    groups: readonly MapGroup[],
    linked: LinkedDataset,
  ): TemplateResult | typeof nothing {
    const tiles = tilesOf(country, linked.places).map((tile): GroupTile => {
      const own = groups.filter(({ ids }) => ids.includes(tile.id));
      return { ...tile, mark: own.map(({ letter }) => letter).join(''), group: own[0]?.pattern };
    });
    return tiles.length ? html`<div class="map" part="map">${tilePicture(tiles)}</div>` : nothing;
  }
}

/** A group with its heading, or nothing if there is none. */
const renderGroup = <Item>(
  group: Group<Item> | undefined,
  render: (items: readonly Item[]) => TemplateResult,
  context: RenderContext,
) => (group ? html`${renderSectionHeading(group.heading, context)}${render(group.items)}` : nothing);

/** Projects or calls, one a line with its status. */
const renderRows = (lines: readonly (ProjectLine | CallLine)[], context: RenderContext): TemplateResult =>
  html`<ul class="rows">
    ${lines.map(
      ({ title, status, notes }) =>
        html`<li part="row">
          ${renderContent(title, context)}
          ${renderStatus(
            status,
            notes.map((note) => (isEmpty(note) ? nothing : html` · ${renderContent(note, context)}`)),
          )}
        </li>`,
    )}
  </ul>`;

const renderServices = (lines: readonly ServiceLine[], context: RenderContext): TemplateResult =>
  html`<ul class="rows">
    ${lines.map(({ title, summary, notes }) => {
      const by = join([summary, ...notes], ' · ');
      return html`<li part="row">
        ${renderContent(title, context)}${by
          ? html`<p class="by">${renderContent(by, context)}</p>`
          : nothing}
      </li>`;
    })}
  </ul>`;

/** A, B, …, Z, then AA. */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

declare global {
  interface HTMLElementTagNameMap {
    'ura-programme': UraProgramme;
  }
}

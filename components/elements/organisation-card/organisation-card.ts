import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { prepareReferrers, type LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import { isEmpty, type Content, type Group, type Line } from '../../../src/view/content.ts';
import { organisationFacts, type OrganisationFacts } from '../../../src/view/organisation.ts';
import type { OfficeFacts } from '../../../src/view/organisation-parts.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { logoStyles, renderLogo } from '../../templates/logo.ts';
import { ImageFallback } from '../../controllers/image-fallback.ts';
import { PrintController } from '../../controllers/print.ts';
import { NearViewport } from '../../controllers/near-viewport.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { lines } from '../../templates/data-states.ts';
import { ShareButton, shareStyles } from '../../templates/share-button.ts';
import { renderContent, renderFacts, renderLine, renderProse } from '../../templates/view.ts';
import { UraElement } from '../../base/ura-element.ts';
import { renderHeading, renderSectionHeading } from '../../templates/heading.ts';
import { oneTemplate } from '../../templates/one-template.ts';
import { organisationCardStyles } from './organisation-card.styles.ts';

/** How many rows each list of the card shows at first. */
const ROWS = 5;

/** The lists of the card that can be long. */
type List = 'members' | 'projects' | 'calls' | 'services';

/**
 * One organisation: what it is and does, its contacts and networks, its projects, calls and
 * services.
 *
 * The statuses of its projects and calls are computed from dates, and update on the open page.
 *
 * @element ura-organisation-card
 * @slot - fallback content, shown until there is data: best a link to the organisation
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data, or no such organisation in it
 * @fires ura-select - a visitor chose a record in the card; prevent the default to show it yourself
 * @csspart logo - the box of the logo
 * @csspart title - the name
 * @csspart facts - the list of facts
 * @csspart section - the headings of its sections
 * @csspart stated - how many members a network itself counts, beside those that are listed
 * @csspart offices - the list of offices
 * @csspart list - a list of networks, members, projects, calls or services
 * @csspart row - one row of such a list
 * @csspart more - the button for the other rows
 * @csspart share - the button that shares a link to the website of the organisation
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @csspart provenance - the note that records are invented or generated
 * @example
 * <ura-organisation-card src="https://example.org/network.json" record="rrjeti-harku">
 *   <a href="https://harku.example/">Rrjeti Harku</a>
 * </ura-organisation-card>
 */
export class UraOrganisationCard extends UraElement {
  static override styles = [baseStyles, logoStyles, shareStyles, organisationCardStyles];

  /** The id of the organisation. */
  @property() record?: string;

  private view: OrganisationFacts | undefined;

  @state() private whole: ReadonlySet<List> = new Set();

  private readonly share = new ShareButton(this);
  private readonly images = new ImageFallback(this);
  protected override nearViewport = new NearViewport(this, () => this.sourceChanged());
  private readonly print = new PrintController(this, () => this.performUpdate());

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('record')) this.whole = new Set();
    super.willUpdate(changed);
  }

  protected override prepare(): CooperativeTask<void> | undefined {
    const { dataState } = this;
    return 'linked' in dataState ? prepareReferrers(dataState.linked) : undefined;
  }

  protected override missingRecord(linked: LinkedDataset): string | undefined {
    return linked.get('organisations', this.record) ? undefined : (this.record ?? '');
  }

  protected override compute(linked: LinkedDataset): void {
    const organisation = linked.get('organisations', this.record)!;
    this.view = organisationFacts(organisation, this.viewContext(linked));
    this.provenanceTags = organisation.tags;
    this.updateAt(this.view.changesAt);
  }

  protected override content(linked: LinkedDataset): TemplateResult {
    const organisation = linked.get('organisations', this.record)!;
    const view = this.view!;
    const context = this.renderContext(linked);
    return html`<article>
      <div class="head">
        <span part="logo"
          >${renderLogo(organisation.name, organisation.logo?.src, context, this.images)}</span
        >
        <div>
          ${renderHeading(renderContent(view.title, context), 'title', context)}
          <p class="by">${renderLine(view.about, context)}</p>
        </div>
      </div>
      ${renderProse(view.summary, context, 'summary')}
      <dl class="facts" part="facts">${renderFacts(view.facts, context)}</dl>
      ${view.offices
        ? html`${renderSectionHeading(view.offices.heading, context)}
            <ul class="offices" part="offices">
              ${view.offices.items.map((office) => renderOffice(office, context))}
            </ul>`
        : nothing}
      ${view.networks
        ? html`${renderSectionHeading(view.networks.heading, context)}
            <ul class="rows" part="list">
              ${view.networks.items.map((line) => renderRow(line, context))}
            </ul>`
        : nothing}
      ${this.list('members', view.members, context, view.members?.counts)}
      ${this.list('calls', view.calls, context)} ${this.list('projects', view.projects, context)}
      ${this.list('services', view.services, context)} ${this.share.render(organisation.website, this.locale)}
      ${this.renderProvenance()}
    </article>`;
  }

  protected override get isTall(): boolean {
    return false;
  }

  protected override skeleton(): TemplateResult {
    return html`<div aria-hidden="true">
      <div class="head"><span class="logo initials"></span><span>${lines(70, 45)}</span></div>
      <div class="summary">${lines(94, 88, 60)}</div>
      <dl class="facts">${Array.from({ length: 6 }, () => html`<div>${lines(55, 80)}</div>`)}</dl>
      <p class="section">${lines(30)}</p>
      ${lines(90, 70)}
    </div>`;
  }

  /** A section with the first rows of a list, and a button that shows the others. */
  private list(
    list: List,
    group: Group<Line> | undefined,
    context: RenderContext,
    counts?: readonly Content[],
  ): TemplateResult | typeof nothing {
    if (!group) return nothing;
    const { items } = group;
    const isWhole = this.print.isPrinting || this.whole.has(list) || items.length === ROWS + 1;
    const shown = isWhole ? items : items.slice(0, ROWS);
    const left = items.length - shown.length;
    return html`${renderSectionHeading(group.heading, context)}${counts
      ? html`<p class="counts" part="stated">${renderLine(counts, context)}</p>`
      : nothing}${shown.length
      ? html`<ul class="rows" part="list" data-list=${list}>
          ${shown.map((line) => renderRow(line, context))}
        </ul>`
      : nothing}${left
      ? html`<button type="button" class="quiet" part="more" @click=${() => this.showAll(list)}>
          ${stateMessages(this.locale).more(left)}
        </button>`
      : nothing}`;
  }

  /** Shows the other rows and moves focus to the first of them, since the button is removed. */
  private showAll(list: List): void {
    this.whole = new Set([...this.whole, list]);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>(`[data-list=${list}] > li`)[ROWS]?.focus(),
    );
  }
}

const renderRow = ({ title, notes }: Line, context: RenderContext): TemplateResult =>
  oneTemplate(
    html`<li part="row" tabindex="-1">
      ${renderContent(title, context)}${isEmpty(notes)
        ? nothing
        : html` <span class="label">${renderLine(notes, context)}</span>`}
    </li>`,
  );

function renderOffice({ name, address, phone, email, hours }: OfficeFacts, context: RenderContext) {
  const line = (content: Content) =>
    isEmpty(content) ? nothing : html`<p>${renderContent(content, context)}</p>`;
  return oneTemplate(
    html`<li class="office">
      <p class="name">${renderContent(name, context)}</p>
      ${line(address)}${line(phone)}${line(email)}${hours
        ? html`<p><span class="label">${hours.label}</span> ${renderContent(hours.text, context)}</p>`
        : nothing}
    </li>`,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-organisation-card': UraOrganisationCard;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { callFactMessages } from '../../../src/language/messages/calls.ts';
import type { GrantCall } from '../../../src/model/grant-call.ts';
import { callFacts, type CallFacts, type CallActions, type KeyDate } from '../../../src/view/call.ts';
import { FoldedDetails } from '../../controllers/folded-details.ts';
import { NearViewport } from '../../controllers/near-viewport.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { cardLines } from '../../templates/data-states.ts';
import {
  renderContent,
  renderDetails,
  renderFacts,
  renderProse,
  renderStatus,
  type ViewHost,
} from '../../templates/view.ts';
import { UraElement } from '../../base/ura-element.ts';
import { CalendarMenu, calendarMenuStyles } from '../../templates/calendar-menu.ts';
import { renderHeading } from '../../templates/heading.ts';
import { oneTemplate, ownPart } from '../../templates/one-template.ts';
import { ShareButton, shareStyles } from '../../templates/share-button.ts';
import { deadlineEntry } from './call-texts.ts';
import { grantCallStyles } from './grant-call.styles.ts';

/**
 * One call for applications: its status, deadlines and funds, who can apply, and how.
 *
 * The status is computed from its dates, and updates on the open page at the deadline.
 *
 * @element ura-grant-call
 * @slot - fallback content, shown until there is data: best a link to the call
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data, or no such call in it
 * @fires ura-select - a visitor chose an organisation; prevent the default to show it yourself
 * @csspart status - the status in words
 * @csspart title - the title
 * @csspart deadline - the day, time and zone of the next deadline
 * @csspart facts - the list of facts
 * @csspart section - the headings of its sections
 * @csspart action - the link and the button under the deadline
 * @csspart calendar - the menu "Add to calendar"
 * @csspart share - the button that shares a link to the call
 * @csspart details - the folded details
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @csspart provenance - the note that records are invented or generated
 * @example
 * <ura-grant-call src="https://example.org/network.json" record="grante-2026">
 *   <a href="https://example.org/grante-2026">Grante të vogla 2026</a>
 * </ura-grant-call>
 */
export class UraGrantCall extends UraElement {
  static override styles = [baseStyles, calendarMenuStyles, shareStyles, grantCallStyles];

  /** The id of the call. */
  @property() record?: string;

  /**
   * How long details are shown: `fold`, behind "All details", or `show`. Default: `fold`.
   */
  @property() details = 'fold';

  /**
   * The address that visitors can share, as that of a list with this call open. Default: the page
   * where to apply.
   */
  @property({ attribute: false }) link?: string | undefined;

  protected override readonly knownValues = { details: ['fold', 'show'] };

  private readonly calendar = new CalendarMenu(this);
  private readonly share = new ShareButton(this);
  protected override nearViewport = new NearViewport(this, () => this.sourceChanged());
  private readonly fold = new FoldedDetails(this, () => this.performUpdate());
  private view: CallFacts | undefined;

  protected override missingRecord(linked: LinkedDataset): string | undefined {
    return linked.get('calls', this.record) ? undefined : (this.record ?? '');
  }

  protected override compute(linked: LinkedDataset): void {
    const call = linked.get('calls', this.record)!;
    this.view = callFacts(call, this.viewContext(linked));
    this.provenanceTags = call.tags;
    this.updateAt(this.view.changesAt);
  }

  protected override content(linked: LinkedDataset): TemplateResult {
    const call = linked.get('calls', this.record)!;
    const view = this.view!;
    const host = this.renderContext(linked);
    return oneTemplate(
      html`<article>
        ${renderStatus(view.status)}${renderHeading(renderContent(view.title, host), 'title', host)}
        <p class="by">${renderContent(view.by, host)}</p>
        ${ownPart(this.datesAndActions(call, view, host, linked))}
        ${view.stages.length
          ? html`<ol class="steps stages">
              ${view.stages.map(
                ({ content, isPast }) =>
                  html`<li class=${isPast ? 'past' : ''}>${renderContent(content, host)}</li>`,
              )}
            </ol>`
          : nothing}${renderProse(view.summary, host, 'summary')}
        ${view.facts.length
          ? html`<dl class="facts" part="facts">${renderFacts(view.facts, host)}</dl>`
          : nothing}
        ${renderDetails(
          view.more,
          host,
          this.details === 'show' ? undefined : this.fold,
        )}${this.renderProvenance()}
      </article>`,
    );
  }

  protected override get isTall(): boolean {
    return this.details === 'show';
  }

  protected override skeleton(): TemplateResult {
    return cardLines(3, 1);
  }

  /** What changes at a deadline. */
  private datesAndActions(
    call: GrantCall,
    { dates, actions }: CallFacts,
    host: ViewHost,
    linked: LinkedDataset,
  ): TemplateResult {
    return oneTemplate(
      html`${dates.map((date) => renderKeyDate(date, host))}${this.actions(call, actions, linked)}`,
    );
  }

  private actions(
    call: GrantCall,
    { apply, calendar }: CallActions,
    linked: LinkedDataset,
  ): TemplateResult | typeof nothing {
    const share = this.share.render(this.link ?? apply?.url, this.locale);
    if (!calendar && share === nothing) return nothing;
    return html`<div class="actions">
      ${apply
        ? html`<a class="action primary" part="action" href=${apply.url}><span>${apply.label}</span></a>`
        : nothing}
      <div class="others">
        ${calendar
          ? this.calendar.render(
              () => deadlineEntry(call, calendar, linked, this.locale),
              call.id,
              callFactMessages(this.locale).addToCalendar,
              { locale: this.locale, clock: this.clock },
            )
          : nothing}${share}
      </div>
    </div>`;
  }
}

/** The next important date, in large type. */
const renderKeyDate = ({ label, stage, time, note, isPast }: KeyDate, host: ViewHost): TemplateResult =>
  html`<p class="deadline ${isPast ? 'past' : ''}" part="deadline">
    <span class="label">${label}${stage ? html`: ${renderContent(stage, host)}` : nothing} </span><br />
    ${renderContent(time, host)} ${note ? html`<span class="zone">(${note})</span>` : nothing}
  </p>`;

declare global {
  interface HTMLElementTagNameMap {
    'ura-grant-call': UraGrantCall;
  }
}

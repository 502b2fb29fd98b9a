import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { projectFacts, type ProjectFacts } from '../../../src/view/project.ts';
import { FoldedDetails } from '../../controllers/folded-details.ts';
import { NearViewport } from '../../controllers/near-viewport.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { cardLines } from '../../templates/data-states.ts';
import { renderContent, renderStatus } from '../../templates/view.ts';
import { UraElement } from '../../base/ura-element.ts';
import { renderHeading } from '../../templates/heading.ts';
import { oneTemplate } from '../../templates/one-template.ts';
import { ShareButton, shareStyles } from '../../templates/share-button.ts';
import { projectCardStyles } from './project-card.styles.ts';
import { renderProjectImage, renderFactSheet } from './fact-sheet.ts';

/**
 * One project as a fact sheet: its status, who runs and funds it, its dates, places and goals.
 *
 * The status is computed from its dates. A declared status that they contradict is not shown.
 *
 * @element ura-project-card
 * @slot - fallback content, shown until there is data: best a link to the project
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data, or no such project in it
 * @fires ura-select - a visitor chose the project or an organisation; prevent the default to show
 *   it yourself
 * @csspart image - the image
 * @csspart status - the status in words
 * @csspart title - the title
 * @csspart facts - the list of facts
 * @csspart details - the folded details
 * @csspart section - the headings of its sections
 * @csspart acknowledgement - the acknowledgement that the funder requires
 * @csspart share - the button that shares a link to the page of the project
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @csspart provenance - the note that records are invented or generated
 * @example
 * <ura-project-card src="https://example.org/network.json" record="nisma-barabar">
 *   <a href="https://example.org/nisma-barabar">Nisma Barabar</a>
 * </ura-project-card>
 */
export class UraProjectCard extends UraElement {
  static override styles = [baseStyles, shareStyles, projectCardStyles];

  /** The id of the project. */
  @property() record?: string;

  /**
   * How long details are shown: `fold`, behind "All details", or `show`. Default: `fold`.
   */
  @property() details = 'fold';

  protected override readonly knownValues = { details: ['fold', 'show'] };

  private readonly share = new ShareButton(this);
  protected override nearViewport = new NearViewport(this, () => this.sourceChanged());
  private readonly fold = new FoldedDetails(this, () => this.performUpdate());
  private view: ProjectFacts | undefined;

  protected override missingRecord(linked: LinkedDataset): string | undefined {
    return linked.get('projects', this.record) ? undefined : (this.record ?? '');
  }

  protected override compute(linked: LinkedDataset): void {
    const project = linked.get('projects', this.record)!;
    this.view = projectFacts(project, this.viewContext(linked));
    this.provenanceTags = project.tags;
    this.updateAt(this.view.status.changesAt);
  }

  protected override content(linked: LinkedDataset): TemplateResult {
    const project = linked.get('projects', this.record)!;
    const view = this.view!;
    const host = this.renderContext(linked);
    return oneTemplate(
      html`<article>
        ${renderProjectImage(view, host)} ${renderStatus(view.status)}
        ${renderHeading(renderContent(view.title, host), 'title', host)}
        ${renderFactSheet(view, host, this.details === 'show' ? undefined : this.fold)}
        ${this.share.render(project.url, this.locale)} ${this.renderProvenance()}
      </article>`,
    );
  }

  protected override get isTall(): boolean {
    return this.details === 'show';
  }

  protected override skeleton(): TemplateResult {
    return cardLines(6, 1);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-project-card': UraProjectCard;
  }
}

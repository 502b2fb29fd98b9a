import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { projectFacts, type ProjectFacts } from '../../../src/view/project.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { cardLines, provenanceNote } from '../../templates/data-states.ts';
import { renderContent, renderStatus } from '../../templates/view.ts';
import { UraElement } from '../../base/ura-element.ts';
import { projectCardStyles } from './project-card.styles.ts';
import { renderProjectImage, renderFactSheet } from './fact-sheet.ts';

/**
 * One project as a fact sheet: where it stands, who does it with whose money, from when to when, where, for what.
 *
 * Its status is computed from its dates. What somebody once declared is not shown to visitors where the dates refute it.
 *
 * @element ura-project-card
 * @slot - what stands before the data is there, without a script, and when there is no data: best a link to the project
 * @fires ura-load - the data is there
 * @fires ura-error - there is no data, or no such project in it
 * @fires ura-select - a visitor chose the project or an organisation; prevent the default to open a page of your own
 * @csspart image - the picture
 * @csspart status - where the project stands, in words
 * @csspart title - the title
 * @csspart facts - the list of facts
 * @csspart section - the headings of its sections
 * @csspart acknowledgement - the sentence that the funder asks for
 * @csspart message - a sentence about the state of the data
 * @csspart button - the button in such a sentence
 * @csspart provenance - the sentence on records that are no facts
 * @example
 * <ura-project-card src="https://example.org/network.json" record="nisma-barabar">
 *   <a href="https://example.org/nisma-barabar">Nisma Barabar</a>
 * </ura-project-card>
 */
export class UraProjectCard extends UraElement {
  static override styles = [baseStyles, projectCardStyles];

  /** The id of the project. */
  @property() record?: string;

  private view: ProjectFacts | undefined;

  protected override missingRecord(linked: LinkedDataset): string | undefined {
    return linked.get('projects', this.record) ? undefined : (this.record ?? '');
  }

  protected override compute(linked: LinkedDataset): void {
    this.view = projectFacts(linked.get('projects', this.record)!, this.viewContext(linked));
    this.updateAt(this.view.status.changesAt);
  }

  protected override content(linked: LinkedDataset): TemplateResult {
    const project = linked.get('projects', this.record)!;
    const view = this.view!;
    const host = this.renderContext(linked);
    return html`<article>
      ${renderProjectImage(view, host)} ${renderStatus(view.status)}
      ${this.heading(renderContent(view.title, host), 'title')} ${renderFactSheet(view, host)}
      ${provenanceNote(project.tags, this.locale)}
    </article>`;
  }

  protected override skeleton(): TemplateResult {
    return cardLines(7, 3);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-project-card': UraProjectCard;
  }
}

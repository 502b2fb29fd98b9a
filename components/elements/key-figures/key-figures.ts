import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { NOUNS } from '../../../src/model/noun.ts';
import {
  computeFigures,
  figureTags,
  figureText,
  FIGURES,
  readFigures,
  type Counted,
  type Figure,
} from '../../../src/view/key-figures.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { lines, partialNote } from '../../templates/data-states.ts';
import { report } from '../../core/report.ts';
import { UraElement } from '../../base/ura-element.ts';
import { keyFiguresStyles } from './key-figures.styles.ts';

/** What was counted, for which question, and at which instant. */
interface Answer extends Counted {
  readonly linked: LinkedDataset;
  readonly question: string;
  readonly from: number;
}

/** Lets a long amount wrap before or after its currency, but not within a word. */
const byCurrency = (money: string) => money.replace(/\u00a0(?=\D+$)/, ' ').replace(/^(\D+)\u00a0/, '$1 ');

/**
 * Key figures of a network, a programme or the whole dataset, each with its label and how it was
 * counted.
 *
 * All figures are counted; what a network states about itself is shown beside the count, in words.
 * What is in progress, open or ahead is computed from dates, and updates on the open page.
 *
 * - `members`: members of the network today; only with `network`
 * - `organisations`: all organisations, or those in the programme; with `members` only if named in
 *   `figures`
 * - `municipalities`: those with projects, grants or programmes now or earlier. Planned and
 *   cancelled ones do not count, nor do the municipalities of calls
 * - `running`, `completed`: projects
 * - `calls`: open ones
 * - `grants`: their number, and the sum of each currency
 * - `events`: current and coming ones
 *
 * @element ura-key-figures
 * @slot - fallback content, shown until there is data: best a sentence with the figures
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data, or no such network or programme in it
 * @csspart figures - the list of figures
 * @csspart row - one figure with its label
 * @csspart label - what is counted
 * @csspart figure - the number
 * @csspart sum - the sum of the grants in one currency
 * @csspart how - how it was counted
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @csspart provenance - the note that records are invented or generated
 * @example
 * <ura-key-figures src="https://example.org/network.json" network="rrjeti" figures="members running grants">
 *   <p>15 anëtarë, 2 projekte në zbatim</p>
 * </ura-key-figures>
 */
export class UraKeyFigures extends UraElement {
  static override styles = [baseStyles, keyFiguresStyles];

  /**
   * Which figures, in which order, separated by spaces: `members`, `organisations`,
   * `municipalities`, `running`, `completed`, `calls`, `grants`, `events`. Default: all that are
   * not 0.
   */
  @property() figures?: string;

  /** The id of a network. Counts only what it and its current members take part in. */
  @property() network?: string;

  /** The id of a programme. Counts only what belongs to it. */
  @property() programme?: string;

  private answer: Answer | undefined;

  protected override missingRecord(linked: LinkedDataset): string | undefined {
    if (this.network && !linked.get('organisations', this.network)) return this.network;
    return this.programme && !linked.get('programmes', this.programme) ? this.programme : undefined;
  }

  protected override compute(): void {
    const { figures, until } = this.answer!;
    this.provenanceTags = figureTags(figures);
    this.updateAt(until);
  }

  protected override content(_linked: LinkedDataset, findings: readonly Finding[]): TemplateResult {
    const { figures } = this.answer!;
    return html`${figures.length
      ? html`<dl class="figures" part="figures">${figures.map((figure) => this.row(figure))}</dl>`
      : html`<p part="message">${stateMessages(this.locale).empty}</p>`}${partialNote(
      findings,
      NOUNS,
      this.locale,
    )}${this.renderProvenance()}`;
  }

  protected override get isTall(): boolean {
    return false;
  }

  protected override skeleton(): TemplateResult {
    const figure = html`<div>
      <svg class="line large" aria-hidden="true"><rect width="30%" height="100%" rx="3"></rect></svg>${lines(
        70,
        90,
      )}
    </div>`;
    return html`<div class="figures" aria-hidden="true">
      ${Array.from({ length: readFigures(this.figures).names?.length ?? 6 }, () => figure)}
    </div>`;
  }

  protected override prepare(): CooperativeTask<void> | undefined {
    const { dataState } = this;
    return 'linked' in dataState ? this.answering(dataState.linked) : undefined;
  }

  /** Counts again if nothing was counted yet, or if the time may have changed the figures. */
  private answering(linked: LinkedDataset): CooperativeTask<void> | undefined {
    const { answer, clock, locale, network, programme } = this;
    const from = clock.now().getTime();
    const question = JSON.stringify([locale, network, programme, this.figures]);
    if (
      answer?.linked === linked &&
      answer.question === question &&
      answer.from <= from &&
      from < answer.until
    )
      return undefined;
    const counting = computeFigures(
      linked,
      { names: readFigures(this.figures).names, network, programme },
      clock,
      locale,
    );
    const finish = (counted: Counted) => void (this.answer = { linked, question, from, ...counted });
    return (function* () {
      finish(yield* counting);
    })();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!changed.has('figures')) return;
    for (const name of readFigures(this.figures).unknown)
      report('unknown-figure', `<${this.localName}> has no figure "${name}". It has: ${FIGURES.join(', ')}.`);
  }

  private row(figure: Figure): TemplateResult {
    const { label, number, sums, how } = figureText(figure, this.locale);
    return html`<div part="row" data-figure=${figure.name}>
      <dt part="label">${label}</dt>
      <dd class="figure" part="figure">${number}</dd>
      ${sums.map(
        ({ money, of }) =>
          html`<dd class="sum" part="sum">
            ${byCurrency(money)}${of ? html` <span class="label">${of}</span>` : nothing}
          </dd>`,
      )}
      ${how ? html`<dd class="how" part="how">${how}</dd>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-key-figures': UraKeyFigures;
  }
}

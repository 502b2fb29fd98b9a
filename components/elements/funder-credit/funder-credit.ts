import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LinkedDataset, LinkedParty } from '../../../src/dataset/link/link-dataset.ts';
import { statusOfProject } from '../../../src/dataset/search/status-of-project.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { creditMessages } from '../../../src/language/messages/credit.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import { pickText } from '../../../src/language/text.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import {
  CREDIT_NOUNS,
  creditOf,
  creditOfEveryone,
  creditParties,
  creditRecord,
  creditRow,
  partyName,
  type Credit,
} from '../../../src/view/funder-credit.ts';
import { organisationLink } from '../../../src/view/parts.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { ImageFallback } from '../../controllers/image-fallback.ts';
import { logoStyles } from '../../templates/logo.ts';
import { lines } from '../../templates/data-states.ts';
import { UraElement } from '../../base/ura-element.ts';
import { imageAddress } from '../../templates/image-address.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { renderText, withCommas } from '../../templates/text.ts';
import { renderContent } from '../../templates/view.ts';
import { funderCreditStyles } from './funder-credit.styles.ts';

/**
 * Credits funders: with the acknowledgement that they require, word for word, or with their names
 * and a label; and with a row of logos of equal visual size.
 *
 * Without a record it credits all funders of the programmes and projects that run today. A project
 * without funders credits those of its programme; an article, those of what it is about.
 *
 * @element ura-funder-credit
 * @slot - fallback content, shown until there is data: best the acknowledgement itself
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data, or no such record in it
 * @fires ura-select - a visitor chose a funder; prevent the default to show it yourself
 * @csspart acknowledgement - the acknowledgement that the funder requires
 * @csspart names - a label with names, if there is no acknowledgement
 * @csspart logos - the row of logos
 * @csspart row - one funder in it
 * @csspart logo - a logo
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @csspart provenance - the note that records are invented or generated
 * @example
 * <ura-funder-credit src="https://example.org/network.json" record="nisma-barabar">
 *   <p>Financuar nga: UNMIK</p>
 * </ura-funder-credit>
 */
export class UraFunderCredit extends UraElement {
  static override styles = [baseStyles, logoStyles, funderCreditStyles];

  /** The id of the funded record. */
  @property() record?: string;

  /**
   * The noun of the record: `projects`, `programmes`, `events` or `articles`. Default: `projects`.
   */
  @property() noun?: string;

  protected override readonly knownValues = { noun: CREDIT_NOUNS };

  /** The id of a project: the short form of `record`. */
  @property() project?: string;

  /** The id of a programme: the short form of `record` with `noun="programmes"`. */
  @property() programme?: string;

  private readonly images = new ImageFallback(this);
  private readyFor: LinkedDataset | undefined;

  private credit: Credit | undefined;

  protected override missingRecord(linked: LinkedDataset): string | undefined {
    const wanted = creditRecord(this);
    return wanted && !linked.get(...wanted) ? wanted[1] : undefined;
  }

  protected override compute(linked: LinkedDataset): void {
    const wanted = creditRecord(this);
    this.credit = wanted ? creditOf(linked, ...wanted)! : creditOfEveryone(this.viewContext(linked));
    this.provenanceTags = this.credit.tags;
    this.updateAt(this.credit.changesAt);
  }

  protected override content(linked: LinkedDataset): TemplateResult {
    const credit = this.credit!;
    const context = this.renderContext(linked);
    const { sentence } = credit;
    const names = creditParties(credit, { locale: this.locale });
    const messages = creditMessages(this.locale);
    const row = creditRow(credit, (organisation) => Boolean(this.logoOf(organisation, context)));
    return html`${sentence
      ? html`<p class="names" part="acknowledgement">${renderText(sentence, context)}</p>`
      : names.map(
          (each) =>
            html`<p class="names" part="names">
              ${each.label}:
              ${withCommas(each.parties.map((party) => this.name(party, context)))}${renderContent(
                each.note,
                context,
              )}
            </p>`,
        )}
    ${row.length
      ? html`<ul class="logos" part="logos" aria-label=${messages.logos}>
          ${row.map((organisation) => html`<li part="row">${this.mark(organisation, context)}</li>`)}
        </ul>`
      : nothing}
    ${sentence || names.length ? nothing : html`<p part="message">${stateMessages(this.locale).empty}</p>`}
    ${this.renderProvenance()}`;
  }

  protected override get isTall(): boolean {
    return false;
  }

  protected override skeleton(): TemplateResult {
    return html`<div aria-hidden="true">
      ${lines(60)}
      <div class="logos">${lines(100, 100, 100)}</div>
    </div>`;
  }

  /** Computes the statuses of all projects in slices, since only running ones are credited. */
  protected override prepare(): CooperativeTask<void> | undefined {
    const { dataState, clock } = this;
    if (creditRecord(this) || !('linked' in dataState) || this.readyFor === dataState.linked)
      return undefined;
    const { linked } = dataState;
    this.readyFor = linked;
    return (function* () {
      for (const project of linked.dataset.projects) {
        statusOfProject(project, clock, linked.dataset.zone);
        yield;
      }
    })();
  }

  private logoOf({ logo }: Organisation, context: RenderContext): string | undefined {
    return this.images.usable(logo && imageAddress(logo.src, context));
  }

  /** A name in the sentence of names. It is a link where no logo is one. */
  private name(party: LinkedParty, context: RenderContext): TemplateResult {
    const { organisation } = party;
    return html`${organisation && !this.logoOf(organisation, context)
      ? renderContent(organisationLink(organisation, context), context)
      : renderText(partyName(party), context)}`;
  }

  /** The logo of a funder or, where there is none, its name in its place. */
  private mark(organisation: Organisation, context: RenderContext): TemplateResult {
    const { name, website } = organisation;
    const src = this.logoOf(organisation, context);
    const alt = pickText(name, this.locale, context.linked.dataset.language);
    const content = src
      ? html`<img
          class="plate"
          part="logo"
          src=${src}
          alt=${alt.text}
          lang=${alt.lang === this.locale ? nothing : alt.lang}
          decoding="async"
          @load=${fit}
          @error=${this.images.failed}
        />`
      : renderText(name, context);
    const look = src ? 'mark' : 'wordmark';
    return website
      ? html`<a
          class=${look}
          href=${website}
          @click=${(event: Event) => this.select(event, 'organisations', organisation)}
          >${content}</a
        >`
      : html`<span class=${look}>${content}</span>`;
  }
}

/**
 * Logos of equal height do not look equally large. So each gets the same area, within its box: a
 * square logo has the full height, one four times as wide as high has half of it.
 */
function fit(event: Event): void {
  const image = event.target as HTMLImageElement;
  const ratio = image.naturalWidth / image.naturalHeight;
  if (ratio > 0) image.style.setProperty('--_height', `${Math.min(1, 1 / Math.sqrt(ratio)) * 100}%`);
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-funder-credit': UraFunderCredit;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LinkedDataset } from '../../src/dataset/link.ts';
import { formatDate } from '../../src/language/dates.ts';
import { formatDuration } from '../../src/language/durations.ts';
import { formatMoney } from '../../src/language/money.ts';
import { partyRole } from '../../src/language/party-roles.ts';
import { projectMessages } from '../../src/language/project-messages.ts';
import { pick } from '../../src/language/text.ts';
import type { Role } from '../../src/model/party.ts';
import type { Project } from '../../src/model/project.ts';
import { projectStatus, type ComputedProjectStatus } from '../../src/time/project-status.ts';
import { baseStyles } from '../base/base.styles.ts';
import { hideBroken } from '../base/picture.ts';
import { cardLines, provenanceNote } from '../base/states.ts';
import { Widget } from '../base/widget.ts';
import { projectCardStyles } from './project-card.styles.ts';

/** The order in which a reader asks: who does it, with whom, with whose money. */
const ROLES = [
  'lead',
  'implementer',
  'partner',
  'funder',
  'regranter',
  'host',
  'founder',
  'secretariat',
  'beneficiary',
] as const satisfies readonly Role[];

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
export class UraProjectCard extends Widget {
  static override styles = [baseStyles, projectCardStyles];

  /** The id of the project. */
  @property() record?: string;

  protected override content(linked: LinkedDataset): TemplateResult {
    const project = linked.get('projects', this.record);
    if (!project) return this.noRecord(this.record);
    const { language, zone } = linked.dataset;
    const messages = projectMessages(this.locale);
    const status = projectStatus(project, this.clock, { zone });
    this.wakeAt(status.changesAt);
    const { budget, duration, results = [] } = project;
    return html`<article>
      ${this.image(project, language)}
      <p class="status ${status.status}" part="status" data-status=${status.status}>
        ${messages.statuses[status.status]}
      </p>
      ${this.heading(this.titleOf(project, language), 'title')}${this.frame(project, linked)}
      ${project.summary
        ? html`<p class="prose summary">${this.text(project.summary, language)}</p>`
        : nothing}
      <dl class="facts" part="facts">
        ${this.parties(project, linked)} ${this.dates(status)}
        ${this.fact(messages.duration, duration && formatDuration({ months: duration.months }, this.locale))}
        ${this.fact(messages.municipalities, this.places(project.municipalities, linked))}
        ${this.fact(messages.budget, budget && formatMoney(budget, this.locale))}
      </dl>
      ${this.section(messages.goals, this.bullets(project.goals, language))}
      ${(['outcome', 'output', 'impact', undefined] as const).map((kind) =>
        this.section(
          kind ? messages.resultKinds[kind] : messages.results,
          this.bullets(
            results.filter((result) => result.kind === kind).map(({ text }) => text),
            language,
          ),
        ),
      )}
      ${this.section(messages.activities, this.bullets(project.activities, language))}
      ${this.section(messages.targetGroups, this.bullets(project.targetGroups, language))}
      ${this.section(
        messages.documents,
        project.documents?.length
          ? html`<ul class="bullets">
              ${project.documents.map(
                ({ title, url }) =>
                  html`<li><a href=${url}>${title ? this.text(title, language) : url}</a></li>`,
              )}
            </ul>`
          : undefined,
      )}
      ${project.acknowledgement
        ? html`<p class="acknowledgement prose" part="acknowledgement">
            ${this.text(project.acknowledgement, language)}
          </p>`
        : nothing}
      ${provenanceNote(project.tags, this.locale)}
    </article>`;
  }

  protected override skeleton(): TemplateResult {
    return cardLines(7, 3);
  }

  private image({ image }: Project, language: string): TemplateResult | typeof nothing {
    const address = image && this.imageAddress(image.src);
    if (!address) return nothing;
    const alt = image.alt ? pick(image.alt, this.locale, language).text : '';
    return html`<img
      class="image"
      part="image"
      src=${address}
      alt=${alt}
      loading="lazy"
      decoding="async"
      @error=${hideBroken}
    />`;
  }

  private titleOf(project: Project, language: string): TemplateResult | string {
    const title = this.text(project.title, language);
    return project.url
      ? html`<a href=${project.url} @click=${(event: Event) => this.select(event, 'projects', project)}
          >${title}</a
        >`
      : title;
  }

  /** The programme and component in which the project has its place. */
  private frame(project: Project, linked: LinkedDataset): TemplateResult | typeof nothing {
    const programme = linked.get('programmes', project.programme);
    if (!programme) return nothing;
    const { language } = linked.dataset;
    const component = programme.components?.find(({ id }) => id === project.component);
    return html`<p class="by">
      ${projectMessages(this.locale).programme}:
      ${this.text(programme.title, language)}${component
        ? html` · ${this.text(component.title, language)}`
        : nothing}
    </p>`;
  }

  /** The parties by their roles, in the order in which a reader asks for them. */
  private parties(project: Project, linked: LinkedDataset): readonly (TemplateResult | typeof nothing)[] {
    const { language } = linked.dataset;
    return ROLES.map((role) => {
      const parties = linked.parties(project.parties, role);
      const names = parties.map(({ organisation, programme }) =>
        organisation
          ? this.organisation(organisation, language)
          : html`${this.text(programme!.title, language)}`,
      );
      return this.fact(
        partyRole(role, parties.length, this.locale),
        names.length ? this.commas(names) : undefined,
      );
    });
  }

  private dates({ start, end, derivedEnd }: ComputedProjectStatus): TemplateResult {
    const messages = projectMessages(this.locale);
    const day = (date: string) => html`<time datetime=${date}>${formatDate(date, this.locale)}</time>`;
    return html`${this.fact(messages.start, start && day(start))}${this.fact(
      messages.end,
      end &&
        html`${day(end)}${derivedEnd
          ? html`<br /><span class="derived">${messages.derivedEnd}</span>`
          : nothing}`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-project-card': UraProjectCard;
  }
}

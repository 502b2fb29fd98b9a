import { html, nothing, type TemplateResult } from 'lit';
import type { LinkedDataset } from '../../src/dataset/link.ts';
import { formatDate } from '../../src/language/dates.ts';
import { formatDuration } from '../../src/language/durations.ts';
import type { Locale } from '../../src/language/locale.ts';
import { formatMoney } from '../../src/language/money.ts';
import { partyRole } from '../../src/language/party-roles.ts';
import { projectMessages } from '../../src/language/project-messages.ts';
import { pick } from '../../src/language/text.ts';
import type { LocalText } from '../../src/model/local-text.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import type { Project } from '../../src/model/project.ts';
import type { ComputedProjectStatus } from '../../src/time/project-status.ts';
import { ROLES } from '../base/parties.ts';
import { hideBroken } from '../base/picture.ts';

/** What a widget lends to those who draw for it: its data, its language, and what it draws itself. */
export interface Pen {
  readonly linked: LinkedDataset;
  readonly locale: Locale;
  /** A text of the data, marked where it is in another language. */
  readonly text: (text: LocalText) => TemplateResult | string;
  readonly fact: (label: string, value: unknown) => TemplateResult | typeof nothing;
  readonly bullets: (texts: readonly LocalText[] | undefined) => TemplateResult | undefined;
  readonly commas: (items: readonly TemplateResult[]) => TemplateResult;
  readonly organisation: (organisation: Organisation) => TemplateResult;
  readonly places: (ids: readonly string[] | undefined) => TemplateResult | undefined;
  /** A heading over a section, of the level that follows that of the title. */
  readonly heading: (label: string) => TemplateResult;
  /** The address of a picture. */
  readonly address: (src: string) => string | undefined;
}

/** The picture of a project, or nothing where it has none. */
export function projectPicture({ image }: Project, pen: Pen): TemplateResult | typeof nothing {
  const address = image && pen.address(image.src);
  if (!address) return nothing;
  const alt = image.alt ? pick(image.alt, pen.locale, pen.linked.dataset.language).text : '';
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

/** All that is known of a project, as it stands under its title: its place in a programme, what it does, who, when and where, and the rest. */
export function projectSheet(project: Project, computed: ComputedProjectStatus, pen: Pen): TemplateResult {
  const { locale } = pen;
  const messages = projectMessages(locale);
  const { summary, budget, duration, results = [], documents, acknowledgement } = project;
  const section = (label: string, content: unknown) =>
    content === undefined ? nothing : html`${pen.heading(label)}${content}`;
  return html`${frame(project, pen)}
    ${summary ? html`<p class="prose summary">${pen.text(summary)}</p>` : nothing}
    <dl class="facts" part="facts">
      ${parties(project, pen)} ${dates(computed, pen)}
      ${pen.fact(messages.duration, duration && formatDuration({ months: duration.months }, locale))}
      ${pen.fact(messages.municipalities, pen.places(project.municipalities))}
      ${pen.fact(messages.budget, budget && formatMoney(budget, locale))}
    </dl>
    ${section(messages.goals, pen.bullets(project.goals))}
    ${(['outcome', 'output', 'impact', undefined] as const).map((kind) =>
      section(
        kind ? messages.resultKinds[kind] : messages.results,
        pen.bullets(results.filter((result) => result.kind === kind).map(({ text }) => text)),
      ),
    )}
    ${section(messages.activities, pen.bullets(project.activities))}
    ${section(messages.targetGroups, pen.bullets(project.targetGroups))}
    ${section(
      messages.documents,
      documents?.length
        ? html`<ul class="bullets">
            ${documents.map(
              ({ title, url }) => html`<li><a href=${url}>${title ? pen.text(title) : url}</a></li>`,
            )}
          </ul>`
        : undefined,
    )}
    ${acknowledgement
      ? html`<p class="acknowledgement prose" part="acknowledgement">${pen.text(acknowledgement)}</p>`
      : nothing}`;
}

/** The programme and component in which the project has its place. */
function frame(project: Project, { linked, locale, text }: Pen): TemplateResult | typeof nothing {
  const programme = linked.get('programmes', project.programme);
  if (!programme) return nothing;
  const component = programme.components?.find(({ id }) => id === project.component);
  return html`<p class="by">
    ${projectMessages(locale).programme}:
    ${text(programme.title)}${component ? html` · ${text(component.title)}` : nothing}
  </p>`;
}

/** The parties by their roles, in the order in which a reader asks for them. */
function parties(project: Project, pen: Pen): readonly (TemplateResult | typeof nothing)[] {
  return ROLES.map((role) => {
    const names = pen.linked
      .parties(project.parties, role)
      .map(({ organisation, programme }) =>
        organisation ? pen.organisation(organisation) : html`${pen.text(programme!.title)}`,
      );
    return pen.fact(partyRole(role, names.length, pen.locale), names.length ? pen.commas(names) : undefined);
  });
}

function dates({ start, end, derivedEnd }: ComputedProjectStatus, { locale, fact }: Pen): TemplateResult {
  const messages = projectMessages(locale);
  const day = (date: string) => html`<time datetime=${date}>${formatDate(date, locale)}</time>`;
  return html`${fact(messages.start, start && day(start))}${fact(
    messages.end,
    end &&
      html`${day(end)}${derivedEnd
        ? html`<br /><span class="derived">${messages.derivedEnd}</span>`
        : nothing}`,
  )}`;
}

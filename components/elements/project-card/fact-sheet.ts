import { html, nothing, type TemplateResult } from 'lit';
import { ROLE_ORDER } from '../../../src/dataset/link/role-order.ts';
import { formatDate } from '../../../src/language/dates.ts';
import { formatDuration } from '../../../src/language/durations.ts';
import { formatMoney } from '../../../src/language/money.ts';
import { partyRole } from '../../../src/language/messages/party-roles.ts';
import { projectMessages } from '../../../src/language/messages/projects.ts';
import { pickText } from '../../../src/language/text.ts';
import type { Project, Result } from '../../../src/model/project.ts';
import type { ComputedProjectStatus } from '../../../src/time/project-status.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { hideBroken } from '../../controllers/image-fallback.ts';

/** The picture of a project, or nothing where it has none. */
export function renderProjectImage({ image }: Project, pen: RenderContext): TemplateResult | typeof nothing {
  const address = image && pen.address(image.src);
  if (!address) return nothing;
  const alt = image.alt ? pickText(image.alt, pen.locale, pen.linked.dataset.language).text : '';
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
export function renderFactSheet(
  project: Project,
  computed: ComputedProjectStatus,
  pen: RenderContext,
): TemplateResult {
  const { locale } = pen;
  const messages = projectMessages(locale);
  const { summary, budget, duration, results = [], documents, acknowledgement } = project;
  const section = (label: string, content: unknown) =>
    content === undefined ? nothing : html`${pen.heading(label)}${content}`;
  return html`${frame(project, pen)}
    ${summary ? html`<p class="prose summary">${pen.text(summary)}</p>` : nothing}
    <dl class="facts" part="facts">
      ${parties(project, pen)} ${dates(project, computed, pen)}
      ${pen.fact(messages.duration, duration && formatDuration({ months: duration.months }, locale))}
      ${pen.fact(messages.municipalities, pen.places(project.municipalities))}
      ${pen.fact(messages.budget, budget && formatMoney(budget, locale))}
    </dl>
    ${section(messages.goals, pen.bullets(project.goals))}
    ${(['outcome', 'output', 'impact', undefined] as const).map((kind) =>
      section(
        kind ? messages.resultKinds[kind] : messages.results,
        resultList(
          results.filter((result) => result.kind === kind),
          pen,
        ),
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
function frame(project: Project, { linked, locale, text }: RenderContext): TemplateResult | typeof nothing {
  const programme = linked.get('programmes', project.programme);
  if (!programme) return nothing;
  const component = programme.components?.find(({ id }) => id === project.component);
  return html`<p class="by">
    ${projectMessages(locale).programme}:
    ${text(programme.title)}${component ? html` · ${text(component.title)}` : nothing}
  </p>`;
}

/** The parties by their roles, in the order in which a reader asks for them. */
function parties(project: Project, pen: RenderContext): readonly (TemplateResult | typeof nothing)[] {
  return ROLE_ORDER.map((role) => {
    const names = pen.linked
      .parties(project.parties, role)
      .map(({ organisation, programme }) =>
        organisation ? pen.organisation(organisation) : html`${pen.text(programme!.title)}`,
      );
    return pen.fact(partyRole(role, names.length, pen.locale), names.length ? pen.commas(names) : undefined);
  });
}

/** Results, each with that by which one sees that it was reached. */
function resultList(results: readonly Result[], { locale, text }: RenderContext): TemplateResult | undefined {
  const { indicators: label } = projectMessages(locale);
  return results.length
    ? html`<ul class="bullets">
        ${results.map(
          (result) =>
            html`<li>
              ${text(result.text)}${result.indicators?.length
                ? html`<br /><span class="label"
                      >${label}:
                      ${result.indicators.map((indicator, index) =>
                        index ? html`; ${text(indicator)}` : text(indicator),
                      )}</span
                    >`
                : nothing}
            </li>`,
        )}
      </ul>`
    : undefined;
}

/** From when to when; where it began or ended on another day than was planned, the day that was planned too. */
function dates(
  { dates: written }: Project,
  { start, end, derivedEnd }: ComputedProjectStatus,
  { locale, fact }: RenderContext,
): TemplateResult {
  const messages = projectMessages(locale);
  const day = (date: string) => html`<time datetime=${date}>${formatDate(date, locale)}</time>`;
  const planned = (label: string, date: string | undefined, real: string | undefined) =>
    fact(label, date && real && date !== real && day(date));
  return html`${fact(messages.start, start && day(start))}
  ${planned(messages.plannedStart, written?.start, written?.actualStart)}
  ${fact(
    messages.end,
    end &&
      html`${day(end)}${derivedEnd
        ? html`<br /><span class="derived">${messages.derivedEnd}</span>`
        : nothing}`,
  )}
  ${planned(messages.plannedEnd, written?.end, written?.actualEnd)}`;
}

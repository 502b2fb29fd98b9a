import { html, nothing, type TemplateResult } from 'lit';
import { formatRange } from '../../../../src/language/dates.ts';
import { projectMessages } from '../../../../src/language/messages/projects.ts';
import type { Project } from '../../../../src/model/project.ts';
import type { ComputedProjectStatus } from '../../../../src/time/project-status.ts';
import { projectSheet } from '../../../../src/view/project.ts';
import { openerLabel } from '../../../templates/opener.ts';
import type { ImageFallback } from '../../../controllers/image-fallback.ts';
import type { RenderContext } from '../../../templates/render-context.ts';
import { renderText } from '../../../templates/text.ts';
import { renderFactSheet, renderProjectImage } from '../../project-card/fact-sheet.ts';

/** What the three views of the list need to render a project. */
export interface ProjectContext extends RenderContext {
  readonly images: ImageFallback;
  readonly statusOf: (project: Project) => ComputedProjectStatus;
  /** ` · example`, for an invented or generated record, if rows are marked one by one. */
  readonly exampleNote: (project: Project) => string | typeof nothing;
  readonly isOpen: (project: Project) => boolean;
  readonly toggle: (project: Project) => void;
  /** The button that shares a link to a project. */
  readonly share: (project: Project) => TemplateResult | typeof nothing;
}

/** The dates of a project in words. A derived end says that it is derived. */
export const renderPeriod = (
  { start, end, derivedEnd }: ComputedProjectStatus,
  { locale }: RenderContext,
): TemplateResult | undefined =>
  start || end
    ? html`<span class="period">${formatRange(start, end, locale)}</span>${derivedEnd
          ? html` <span class="derived">(${projectMessages(locale).derivedEnd})</span>`
          : nothing}`
    : undefined;

/** The title as a button that opens the fact sheet. */
export function renderOpener(project: Project, context: ProjectContext): TemplateResult {
  const isOpen = context.isOpen(project);
  return html`<button
    type="button"
    class="opener"
    aria-expanded=${isOpen}
    aria-controls=${isOpen ? `sheet-${project.id}` : nothing}
    @click=${() => context.toggle(project)}
  >
    ${openerLabel(renderText(project.title, context))}
  </button>`;
}

export function renderStatus(project: Project, context: ProjectContext): TemplateResult {
  const { status } = context.statusOf(project);
  return html`<p class="status ${status}" part="status" data-status=${status}>
    <span
      >${projectMessages(context.locale).statuses[status]}<span class="rest"
        >${context.exampleNote(project)}</span
      ></span
    >
  </p>`;
}

/**
 * The fact sheet of a project that is open.
 *
 * @param below how many levels its headings are below those of the list
 */
export function renderSheet(
  project: Project,
  context: ProjectContext,
  below: number,
): TemplateResult | typeof nothing {
  if (!context.isOpen(project)) return nothing;
  const sheet = projectSheet(project, context.statusOf(project), context);
  return html`<div class="details" part="details" id="sheet-${project.id}">
    ${renderProjectImage(sheet, context)}${renderFactSheet(sheet, context, undefined, below)}
    ${project.url
      ? html`<p class="page"><a href=${project.url}>${projectMessages(context.locale).website}</a></p>`
      : nothing}${context.share(project)}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ProjectSheet } from '../../../src/view/project.ts';
import { hideBroken } from '../../controllers/image-fallback.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { renderContent, renderFacts, renderProse, renderSections } from '../../templates/view.ts';

/** The image of a project, or nothing if it has none. */
export function renderProjectImage(
  { image }: Pick<ProjectSheet, 'image'>,
  context: RenderContext,
): TemplateResult | typeof nothing {
  const address = image && context.address(image.src);
  return address
    ? html`<img
        class="image"
        part="image"
        src=${address}
        alt=${image.alt}
        loading="lazy"
        decoding="async"
        @error=${hideBroken}
      />`
    : nothing;
}

/** Everything known about a project, under its title. */
export const renderFactSheet = (sheet: ProjectSheet, context: RenderContext): TemplateResult =>
  html`${sheet.programme ? html`<p class="by">${renderContent(sheet.programme, context)}</p>` : nothing}
    ${renderProse(sheet.summary, context, 'summary')}
    <dl class="facts" part="facts">${renderFacts(sheet.facts, context)}</dl>
    ${renderSections(sheet.sections, context)}
    ${sheet.acknowledgement
      ? html`<p class="acknowledgement prose" part="acknowledgement">
          ${renderContent(sheet.acknowledgement, context)}
        </p>`
      : nothing}`;

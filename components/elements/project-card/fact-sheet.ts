import { html, nothing, type TemplateResult } from 'lit';
import type { ProjectSheet } from '../../../src/view/project.ts';
import type { FoldedDetails } from '../../controllers/folded-details.ts';
import { hideBroken } from '../../controllers/image-fallback.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { renderContent, renderDetails, renderFacts, renderProse } from '../../templates/view.ts';
import { imageAddress } from '../../templates/image-address.ts';

/** The image of a project, or nothing if it has none. */
export function renderProjectImage(
  { image }: Pick<ProjectSheet, 'image'>,
  context: RenderContext,
): TemplateResult | typeof nothing {
  const address = image && imageAddress(image.src, context);
  return address
    ? html`<img
        class="image"
        part="image"
        src=${address}
        alt=${image.alt}
        lang=${image.lang ?? nothing}
        loading="lazy"
        decoding="async"
        @error=${hideBroken}
      />`
    : nothing;
}

/**
 * Everything known about a project, under its title.
 *
 * @param fold how long details are folded, or nothing to show them
 * @param below how many levels its headings are below the widget's own
 */
export const renderFactSheet = (
  sheet: ProjectSheet,
  context: RenderContext,
  fold: FoldedDetails | undefined,
  below = 1,
): TemplateResult =>
  html`${sheet.programme ? html`<p class="by">${renderContent(sheet.programme, context)}</p>` : nothing}
    ${renderProse(sheet.summary, context, 'summary')}
    <dl class="facts" part="facts">${renderFacts(sheet.facts, context)}</dl>
    ${renderDetails(sheet.more, context, fold, below)}
    ${sheet.acknowledgement
      ? html`<p class="acknowledgement prose" part="acknowledgement">
          ${renderContent(sheet.acknowledgement, context)}
        </p>`
      : nothing}`;

import { html, type TemplateResult } from 'lit';
import type { RenderContext } from './render-context.ts';

/**
 * A heading at the level that the page wants, or a paragraph if it wants none.
 *
 * @param name its class and part
 * @param below how many levels below the widget's own headings
 */
export function renderHeading(
  content: unknown,
  name: string,
  { headingLevel }: Pick<RenderContext, 'headingLevel'>,
  below = 0,
): TemplateResult {
  if (!(headingLevel >= 1)) return html`<p class=${name} part=${name}>${content}</p>`;
  switch (Math.min(headingLevel + below, 6)) {
    case 1:
    case 2:
      return html`<h2 class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${name}>${content}</h6>`;
  }
}

/**
 * The heading of a section.
 *
 * @param below how many levels below the widget's own headings
 */
export const renderSectionHeading = (
  label: string,
  context: Pick<RenderContext, 'headingLevel'>,
  below = 1,
): TemplateResult => renderHeading(label, 'section', context, below);

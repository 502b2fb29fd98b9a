import { html, type TemplateResult } from 'lit';
import { pickText, type PickedText } from '../../src/language/text.ts';
import type { LocalText } from '../../src/model/local-text.ts';
import type { RenderContext } from './render-context.ts';

/**
 * A picked text, marked with its language if that is known and not the widget's, for screen readers
 * and hyphenation.
 */
export const renderPicked = (
  { text, lang }: PickedText,
  { locale }: Pick<RenderContext, 'locale'>,
): TemplateResult | string =>
  lang === locale || lang === 'und' ? text : html`<span lang=${lang}>${text}</span>`;

/** A text of the data in the language of the widget, or a fallback. */
export const renderText = (text: LocalText, context: RenderContext): TemplateResult | string =>
  renderPicked(pickText(text, context.locale, context.linked.dataset.language), context);

/** Items with commas between them. */
export const withCommas = (items: readonly (TemplateResult | string)[]): TemplateResult =>
  html`${items.map((item, index) => (index ? html`, ${item}` : item))}`;

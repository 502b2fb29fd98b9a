import { html, type TemplateResult } from 'lit';

/**
 * The content of a button or `<summary>` with the class `opener`: its words, and a chevron that
 * shows whether it is open.
 */
export const openerLabel = (words: unknown): TemplateResult =>
  html`<span class="words">${words}</span><span class="chevron" aria-hidden="true"></span>`;

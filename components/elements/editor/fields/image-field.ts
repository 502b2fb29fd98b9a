import { html, nothing, type TemplateResult } from 'lit';
import type { FormField } from '../../../../src/language/form-of.ts';
import { plainText, type Path } from '../state/values.ts';
import { valueIn, type FormContext } from './form-context.ts';
import { renderText } from './simple-fields.ts';

/** The addresses that a browser may fetch as an image. */
const ADDRESS = /^(https?:\/\/[^\s/?#]|(?!\/\/)[^\s:\\]+$)/i;

/** The address of an image, and a preview that is fetched only on request. */
export function renderImage(form: FormContext, field: FormField, path: Path): TemplateResult {
  const { messages } = form.editor;
  const src = plainText(valueIn(form, path));
  const fails = (event: Event, failed: boolean) =>
    (event.target as HTMLElement).closest('details')?.classList.toggle('fails', failed);
  return html`${renderText(form, field, path)}
  ${ADDRESS.test(src)
    ? html`<details class="image">
        <summary>${messages.picture}</summary>
        <img
          alt=""
          src=${src}
          loading="lazy"
          referrerpolicy="no-referrer"
          @load=${(event: Event) => fails(event, false)}
          @error=${(event: Event) => fails(event, true)}
        />
        <p class="failure">${messages.pictureFails}</p>
      </details>`
    : nothing}`;
}

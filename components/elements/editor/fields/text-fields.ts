import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FormField } from '../../../../src/language/form-of.ts';
import { languageName } from '../../../../src/language/names.ts';
import { madeFrom, textsOf, withText } from '../state/local-texts.ts';
import type { Path } from '../state/values.ts';
import {
  idOf,
  labelOf,
  renderFindings,
  renderHelp,
  renderLabel,
  tiesOf,
  valueIn,
  type FormContext,
} from './form-context.ts';

/** Fields for several sentences, which get several lines. */
const LONG =
  /(^|\.)(summary|body|goals|text|acknowledgement|audience|activities|steps|indicators|hours)(\[\])?$/;

/** A text in the languages of the file, side by side. */
export function renderLocalText(form: FormContext, field: FormField, path: Path): TemplateResult {
  const id = idOf(path);
  return html`<div class="field" role="group" aria-labelledby="${id}-label" data-path=${path.join('.')}>
    ${renderLabel(form, field, path, false)}${renderHelp(form, field, path)}${renderTexts(form, field, path)}
    ${renderFindings(form, path)}
  </div>`;
}

/** The inputs of a text, one for each language. */
export function renderTexts(form: FormContext, field: FormField, path: Path): TemplateResult {
  const { editor } = form;
  const { locale, messages, languages, isReadOnly } = editor;
  const language = languages[0]!;
  const value = valueIn(form, path);
  const texts = textsOf(value, language);
  const extra = Object.keys(texts).filter(
    (tag) =>
      editor.languageChoices.get(tag) !== false &&
      !languages.some((each) => each.toLowerCase() === tag.toLowerCase()),
  );
  const { id, describedBy, invalid } = tiesOf(form, field, path);
  const isLong = LONG.test(field.path);
  const write = (tag: string, text: string) => {
    const next = withText(value, tag, text, language);
    // An item of a list keeps its place while it is empty.
    form.set(path, next === undefined && typeof path.at(-1) === 'number' ? { [tag]: '' } : next);
  };
  const made = madeFrom(texts);
  const control = (tag: string) => {
    const text = texts[tag] ?? '';
    const attributes = {
      label: `${labelOf(form, field)}, ${languageName(tag, locale)}`,
      input: (event: Event) => write(tag, (event.target as HTMLInputElement | HTMLTextAreaElement).value),
    };
    return isLong
      ? html`<textarea
          id="${id}-${tag}"
          rows="3"
          lang=${tag}
          aria-label=${attributes.label}
          aria-describedby=${describedBy ?? nothing}
          ?readonly=${isReadOnly}
          .value=${live(text)}
          @input=${attributes.input}
          @change=${() => form.done()}
        ></textarea>`
      : html`<input
          id="${id}-${tag}"
          type="text"
          lang=${tag}
          autocomplete="off"
          aria-label=${attributes.label}
          aria-describedby=${describedBy ?? nothing}
          aria-invalid=${invalid && !text ? 'true' : nothing}
          ?readonly=${isReadOnly}
          .value=${live(text)}
          @input=${attributes.input}
          @change=${() => form.done()}
        />`;
  };
  return html`<div class="languages ${isLong ? 'long' : ''}">
    ${[...languages, ...extra].map(
      (tag) =>
        html`<div class="in-language">
          <span class="tongue" aria-hidden="true">${languageName(tag, locale)}</span>${control(tag)}
          ${made && (tag === 'sr-Latn' || tag === 'sr-Cyrl') && tag !== made.tag
            ? html`<p class="reading made">
                <span lang=${made.tag}>${messages.made(made.text)}</span>
                ${isReadOnly
                  ? nothing
                  : html`<button type="button" class="quiet" @click=${() => write(made.tag, made.text)}>
                      ${messages.writeOwn}
                    </button>`}
              </p>`
            : nothing}
        </div>`,
    )}
  </div>`;
}

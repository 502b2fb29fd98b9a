// Form controls that the sections of the builder share.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice } from '../choices.ts';
import { partsOf, type PageLanguage } from '../words.ts';

/** Each language of the page in its own name. */
export const LANGUAGE_NAMES: Readonly<Record<PageLanguage, string>> = {
  sq: 'Shqip',
  'sr-Latn': 'Srpski',
  'sr-Cyrl': 'Српски',
  en: 'English',
};

type Params = Readonly<Record<string, string | number>>;

/** A sentence as a template, with its code marked. */
export const sentence = (text: string, params?: Params) =>
  partsOf(text, params).map((part) => (part.code ? html`<code lang="zxx">${part.text}</code>` : part.text));

/** A choice between a few options, as radio buttons. */
export const segments = <Value extends string>(
  name: string,
  label: string,
  choices: readonly (readonly [value: Value, label: string, lang?: string])[],
  chosen: Value,
  choose: (value: Value) => void,
) =>
  html`<fieldset class="segments">
    <legend>${label}</legend>
    ${choices.map(
      ([value, text, lang]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${value}
            .checked=${live(value === chosen)}
            @change=${() => choose(value)}
          /><span lang=${lang ?? nothing}>${text}</span></label
        >`,
    )}
  </fieldset>`;

/** The value of the control that sent an event. */
export const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** The options of a select, in their groups. */
export const options = (choices: readonly Choice[], chosen: string, first?: string) => {
  const option = ({ value, label }: Choice) =>
    html`<option value=${value} .selected=${live(value === chosen)}>${label}</option>`;
  const groups = [...new Set(choices.map(({ group }) => group))];
  // A value that is not in the data comes from an old line and must not be lost.
  const stray = chosen && !choices.some(({ value }) => value === chosen);
  return html`${first === undefined
    ? nothing
    : html`<option value="" .selected=${live(chosen === '')}>${first}</option>`}${groups.map((group) =>
    group === undefined
      ? choices.filter((choice) => choice.group === undefined).map(option)
      : html`<optgroup label=${group}>
          ${choices.filter((choice) => choice.group === group).map(option)}
        </optgroup>`,
  )}${stray ? option({ value: chosen, label: chosen }) : nothing}`;
};

/** A control with its label and hint. */
export const field = (id: string, label: unknown, control: TemplateResult, hint?: unknown) =>
  html`<div class="field">
    <label for=${id}>${label}</label>${control}${hint
      ? html`<p class="hint" id="${id}-hint">${hint}</p>`
      : nothing}
  </div>`;

/** A text to copy, with its button. */
export const copyArea = (
  id: string,
  label: string,
  text: string,
  button: string,
  copy: () => void,
  rows = 2,
) =>
  html`<div class="copy">
    <textarea
      id=${id}
      readonly
      spellcheck="false"
      translate="no"
      lang="zxx"
      aria-label=${label}
      rows=${rows}
      .value=${live(text)}
    ></textarea>
    <button type="button" class="main" id="copy-${id}" @click=${copy}>${button}</button>
  </div>`;

import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isObject } from '../../../../src/dataset/validate/safe-read.ts';
import type { FormField } from '../../../../src/language/form-of.ts';
import type { Path } from '../state/values.ts';
import { idOf, renderGroup, valueIn, type FormContext } from './form-context.ts';
import { renderReference } from './reference-fields.ts';

/** A member or a recipient: an organisation of the file, or a person who is named here. */
export function renderIndividual(form: FormContext, field: FormField, path: Path): TemplateResult {
  const { messages, isReadOnly, languages } = form.editor;
  const value = valueIn(form, path);
  const isPerson = isObject(value);
  // A recipient is `individual: true`, without a name; a member has a name.
  const marker = field.parts.find(({ keys }) => keys.at(-1) === 'individual');
  const person = marker?.kind === 'yes-no' ? { individual: true } : { individual: { [languages[0]!]: '' } };
  const option = (label: string, isChosen: boolean, next: unknown) =>
    html`<label class="check">
      <input
        type="radio"
        name="${idOf(path)}-who"
        ?disabled=${isReadOnly}
        .checked=${live(isChosen)}
        @change=${() => {
          form.set(path, next);
          form.done();
        }}
      />${label}</label
    >`;
  const parts = field.parts.filter(({ kind }) => kind !== 'yes-no');
  return renderGroup(
    form,
    field,
    path,
    html`<div class="checks">
        ${option(messages.fromList, !isPerson, undefined)}${option(messages.person, isPerson, person)}
      </div>
      ${isPerson
        ? html`<div class="parts">
            ${parts.map((part) => form.render(part, [...path, part.keys.at(-1)!]))}
          </div>`
        : renderReference(form, { ...field, parts: [] }, path)}`,
  );
}

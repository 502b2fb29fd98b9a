import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isObject } from '../../../../src/dataset/validate/safe-read.ts';
import type { FormField } from '../../../../src/language/form-of.ts';
import { plainText, type Path } from '../state/values.ts';
import { renderDate, renderMoment } from './date-fields.ts';
import {
  idOf,
  renderFindings,
  renderGroup,
  renderLabel,
  renderMore,
  valueIn,
  type FormContext,
} from './form-context.ts';
import { renderIndividual } from './individual-field.ts';
import { renderItems, renderTokens } from './list-fields.ts';
import { renderImage } from './image-field.ts';
import { actorParts, renderParty } from './party-field.ts';
import { renderReference } from './reference-fields.ts';
import {
  renderChoice,
  renderChoices,
  renderMoney,
  renderNumber,
  renderText,
  renderYesNo,
} from './simple-fields.ts';
import { renderLocalText, renderTexts } from './text-fields.ts';

/** The control of a field. */
export function renderField(form: FormContext, field: FormField, path: Path): TemplateResult {
  if (field.isList) return renderList(form, field, path);
  switch (field.kind) {
    case 'localized-text':
      return renderLocalText(form, field, path);
    case 'id':
      return renderId(form, field, path);
    case 'reference':
      return field.parts.length ? renderIndividual(form, field, path) : renderReference(form, field, path);
    case 'municipality':
      return renderReference(form, field, path);
    case 'date':
      return renderDate(form, field, path);
    case 'moment':
      return renderMoment(form, field, path);
    case 'choice':
    case 'zone':
    case 'currency':
    case 'country':
    case 'language':
      return renderChoice(form, field, path);
    case 'yes-no':
      return renderYesNo(form, field, path);
    case 'number':
      return renderNumber(form, field, path);
    case 'money':
      return renderMoney(form, field, path);
    case 'image':
      return renderImage(form, field, path);
    case 'object':
      return renderGroup(form, field, path, renderParts(form, field, path));
    case 'codes':
      return html``; // names of places in the dataset, which no form edits
    default:
      return renderText(form, field, path);
  }
}

/**
 * The fields of an object. Rare ones are behind a button unless they have a value. Typing does not
 * change which fields are shown.
 */
export function renderParts(form: FormContext, field: FormField, path: Path): TemplateResult {
  const { editor } = form;
  const isCommon = (part: FormField) =>
    part.required || part.isCommon || valueIn(form, [...path, part.keys.at(-1)!]) !== undefined;
  const common = editor.keep(`parts ${path.join('.')}`, () =>
    field.parts.filter(isCommon).map((part) => part.path),
  );
  const actors = actorParts(form, field, path);
  const others = field.parts.filter((part) => !actors.includes(part));
  const first = common.length ? others.filter((part) => common.includes(part.path)) : others;
  const more = others.filter((part) => !first.includes(part));
  const render = (part: FormField) => renderField(form, part, [...path, part.keys.at(-1)!]);
  return html`<div class="parts">
    ${actors.length ? renderParty(form, actors, path) : nothing} ${first.map(render)}
    ${renderMore(form, path.join('.'), more.length, () => html`<div class="parts">${more.map(render)}</div>`)}
  </div>`;
}

function renderList(form: FormContext, field: FormField, path: Path): TemplateResult {
  const { kind } = field;
  const one: FormField = { ...field, isList: false };
  if (kind === 'object') return renderItems(form, field, path, (at) => renderParts(form, field, at), {});
  if (kind === 'choice') return renderChoices(form, field, path);
  if (kind === 'localized-text')
    return renderItems(form, field, path, (at) => renderTexts(form, one, at), {
      [form.editor.languages[0]!]: '',
    });
  if (kind === 'link') return renderItems(form, field, path, (at) => renderText(form, one, at), '');
  return renderTokens(form, field, path);
}

/** The id of a record. It changes when the field loses focus, and references to it are updated. */
function renderId(form: FormContext, field: FormField, path: Path): TemplateResult {
  // The id of a part, such as an office, is rarely referenced, and is edited as plain text.
  if (path.length > 1) return renderText(form, field, path);
  const id = idOf(path);
  return html`<div class="field" data-path="id">
    ${renderLabel(form, field, path)}
    <p class="help" id="${id}-help">${field.help[form.editor.words]}</p>
    <input
      id=${id}
      type="text"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${id}-help"
      ?readonly=${form.editor.isReadOnly}
      .value=${live(plainText(valueIn(form, path)))}
      @change=${(event: Event) => form.rename((event.target as HTMLInputElement).value.trim())}
    />
    ${renderFindings(form, path)}
  </div>`;
}

/**
 * Fields that are not in the model. They are shown unchanged, and only the user can remove them.
 */
export function renderUnknown(
  form: FormContext,
  known: ReadonlySet<string>,
): TemplateResult | typeof nothing {
  const { messages, isReadOnly } = form.editor;
  const unknown = Object.entries(form.record).filter(
    ([key, value]) => !known.has(key) && key !== 'unreadable' && key !== '$schema' && value !== undefined,
  );
  if (!unknown.length) return nothing;
  return html`<section class="form-group">
    <h3 class="section">${messages.otherFields}</h3>
    ${unknown.map(([key, value]) => {
      const path = [key];
      return html`<div class="field">
        <span class="label"><code>${key}</code></span>
        <pre class="raw">
${isObject(value) || Array.isArray(value) ? JSON.stringify(value, undefined, 2) : plainText(value)}</pre
        >
        ${renderFindings(form, path)}
        ${isReadOnly
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => form.set(path, undefined)}>
              ${messages.removeField}
            </button>`}
      </div>`;
    })}
  </section>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { listOf } from '../../../../src/dataset/validate/safe-read.ts';
import { languageName, countryName } from '../../../../src/language/names.ts';
import type { FormField } from '../../../../src/language/form-of.ts';
import { moved, plainText, type Path } from '../state/values.ts';
import { idOf, renderGroup, tiesOf, valueIn, type FormContext } from './form-context.ts';
import { optionsFor, referenceName, valueOf } from './reference-fields.ts';
import { LANGUAGES } from './simple-fields.ts';

/** The item that is dragged, by the id of its list and its place in it. */
let dragged: { readonly list: string; readonly index: number } | undefined;

/** The buttons that move and remove an item, for keyboard and touch; the row itself is dragged. */
function renderItemActions(
  form: FormContext,
  path: Path,
  index: number,
  count: number,
  name: string,
): TemplateResult {
  const { editor } = form;
  const { messages } = editor;
  const list = listOf(valueIn(form, path) as readonly unknown[]);
  const buttonId = (at: number, action: string) => `${idOf([...path, at])}-${action}`;
  // The focus follows the item, so that it can be moved again.
  const move = (to: number) => {
    const [same, other] = to < index ? ['up', 'down'] : ['down', 'up'];
    form.set(path, moved(list, index, to));
    form.done();
    editor.focusOn(buttonId(to, same!), buttonId(to, other!));
    editor.announce(messages.moved(to + 1));
  };
  const button = (action: string, label: string, sign: string, isOff: boolean, act: () => void) =>
    html`<button
      type="button"
      class="icon"
      id=${buttonId(index, action)}
      aria-label="${label}: ${name}"
      title=${label}
      ?disabled=${isOff}
      @click=${act}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<span class="item-actions">
    ${count > 1
      ? html`${button('up', messages.moveUp, '↑', index === 0, () => move(index - 1))}
        ${button('down', messages.moveDown, '↓', index === count - 1, () => move(index + 1))}`
      : nothing}
    ${button('remove', messages.removeItem, '×', false, () => {
      form.set([...path, index], undefined);
      form.done();
      editor.focusOn(buttonId(index, 'remove'), buttonId(index - 1, 'remove'), `${idOf(path)}-add`);
    })}
  </span>`;
}

/** An item that can be dragged to another place in its list. */
function renderItem(
  form: FormContext,
  path: Path,
  index: number,
  count: number,
  name: string,
  content: unknown,
): TemplateResult {
  const { isReadOnly } = form.editor;
  const list = idOf(path);
  const isMovable = count > 1 && !isReadOnly;
  const isTarget = () => dragged?.list === list && dragged.index !== index;
  return html`<li
    class="item"
    @dragover=${(event: DragEvent) => {
      if (isTarget()) event.preventDefault();
    }}
    @drop=${(event: DragEvent) => {
      if (!isTarget()) return;
      event.preventDefault();
      form.set(path, moved(listOf(valueIn(form, path) as readonly unknown[]), dragged!.index, index));
      form.done();
      dragged = undefined;
    }}
  >
    ${isMovable
      ? html`<span
          class="handle"
          draggable="true"
          aria-hidden="true"
          @dragstart=${() => (dragged = { list, index })}
          @dragend=${() => (dragged = undefined)}
          >⠿</span
        >`
      : nothing}
    <div class="item-content">${content}</div>
    ${isReadOnly ? nothing : renderItemActions(form, path, index, count, name)}
  </li>`;
}

/** A list of objects or texts: each item has its own controls. */
export function renderItems(
  form: FormContext,
  field: FormField,
  path: Path,
  renderOne: (path: Path, index: number) => unknown,
  empty: unknown,
): TemplateResult {
  const { editor } = form;
  const { messages, words, isReadOnly } = editor;
  const items = listOf(valueIn(form, path) as readonly unknown[]);
  const label = field.itemLabel?.[words] ?? field.label[words];
  const add = () => {
    form.set(path, [...items, empty]);
    form.done();
    const at = `${idOf([...path, items.length])}`;
    editor.focusFirst(at);
  };
  return renderGroup(
    form,
    field,
    path,
    html`<ol class="items">
        ${items.map((_, index) =>
          renderItem(
            form,
            path,
            index,
            items.length,
            `${label} ${index + 1}`,
            html`<div role="group" aria-label="${label} ${index + 1}" id="${idOf([...path, index])}-item">
              ${renderOne([...path, index], index)}
            </div>`,
          ),
        )}
      </ol>
      ${isReadOnly
        ? nothing
        : html`<button type="button" class="add" id="${idOf(path)}-add" @click=${add}>
            ${messages.add}: ${label}
          </button>`}`,
  );
}

/** A list of short values: records, places, languages, keywords. A combobox adds one. */
export function renderTokens(form: FormContext, field: FormField, path: Path): TemplateResult {
  const { editor } = form;
  const { messages, locale, isReadOnly } = editor;
  const values = listOf(valueIn(form, path) as readonly unknown[]).map(plainText);
  const isReference = field.kind === 'reference' || field.kind === 'municipality';
  const nameFor = (value: string) =>
    isReference
      ? referenceName(form, field, path, value)
      : field.kind === 'language'
        ? languageName(value, locale)
        : field.kind === 'country'
          ? countryName(value, locale)
          : value;
  const add = (value: string) => {
    if (value && !values.includes(value)) form.set(path, [...values, value]);
    form.done();
  };
  const { id, labelledBy, describedBy } = tiesOf(form, field, path);
  const free = (text: string) => {
    const known =
      field.kind === 'language' ? LANGUAGES.map((tag) => ({ value: tag, label: nameFor(tag) })) : [];
    const found = known.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
    return found.length || !text.trim() ? found : [{ value: text.trim(), label: text.trim(), isNew: false }];
  };
  return renderGroup(
    form,
    field,
    path,
    html`<ol class="tokens">
        ${repeat(
          values,
          (value) => value,
          (value, index) =>
            renderItem(
              form,
              path,
              index,
              values.length,
              nameFor(value),
              html`<span>${nameFor(value)}</span>`,
            ),
        )}
      </ol>
      ${isReadOnly
        ? nothing
        : editor.combobox.render(
            {
              id: `${id}-add`,
              text: '',
              labelledBy,
              describedBy,
              placeholder: messages.type,
              options: (text) =>
                (isReference ? optionsFor(form, field, path, text) : free(text)).filter(
                  ({ value }) => !values.includes(value),
                ),
              choose: (option) => add(isReference ? valueOf(form, field, option) : option.value),
              leave: (text) => {
                if (isReference) {
                  const [only, ...others] = text.trim() ? optionsFor(form, field, path, text) : [];
                  if (only && !others.length && !only.isNew) add(only.value);
                } else add(text.trim());
              },
            },
            messages,
          )}`,
    false,
  );
}

import { html, nothing, type TemplateResult } from 'lit';
import type { FormField } from '../../../../src/language/form-of.ts';
import { listOf } from '../../../../src/dataset/validate/safe-read.ts';
import type { Noun } from '../../../../src/model/noun.ts';
import { municipalityName } from '../../../../src/places/gazetteer.ts';
import type { ComboboxOption } from '../combobox-controller.ts';
import { nameOf } from '../state/list-rows.ts';
import { municipalityChoices, nounsOf, recordChoices } from '../state/options.ts';
import { plainText, type Path } from '../state/values.ts';
import { renderShell, tiesOf, valueIn, type FormContext } from './form-context.ts';

/** The prefix of the value of an option that creates a record. */
export const NEW = 'new:';

/** The record that a reference points to, and its noun. */
export function targetOf(
  form: FormContext,
  field: FormField,
  id: string,
): { noun: Noun; name: string } | undefined {
  const { editor } = form;
  for (const noun of nounsOf(field.refersTo as never)) {
    const record = editor.linked.get(noun, id);
    if (record) return { noun, name: nameOf(noun, record, editor).text || id };
  }
  return undefined;
}

/** The name of the record or place with this id; the id itself if there is none. */
export function referenceName(form: FormContext, field: FormField, path: Path, value: string): string {
  const { editor } = form;
  if (field.kind === 'municipality')
    return municipalityName(value, editor.locale, editor.linked.places)?.text ?? value;
  const part = partsFor(form, field, path).find(({ value: id }) => id === value);
  return part?.label ?? targetOf(form, field, value)?.name ?? value;
}

/** Components and offices, which belong to the programme or organisation beside them. */
function partsFor(form: FormContext, field: FormField, path: Path): readonly ComboboxOption[] {
  const { editor, record } = form;
  const owner = valueIn(form, path.slice(0, -1)) ?? record;
  const { programme, organisation } = owner as { programme?: string; organisation?: string };
  const parts: readonly object[] | undefined =
    field.refersTo === 'components'
      ? editor.linked.get('programmes', programme)?.components
      : field.refersTo === 'offices'
        ? editor.linked.get('organisations', organisation)?.offices
        : undefined;
  return listOf(parts).map((part) => {
    const { id, title, name } = part as { id: string; title?: unknown; name?: unknown };
    const text = nameOf('articles', { title: title ?? name } as never, editor).text;
    return { value: id, label: text || id };
  });
}

/** The options for a text, and one that creates a record with that name. */
export function optionsFor(
  form: FormContext,
  field: FormField,
  path: Path,
  text: string,
): readonly ComboboxOption[] {
  const { editor } = form;
  if (field.kind === 'municipality') return municipalityChoices(text, editor.locale, editor.linked.places);
  const parts = partsFor(form, field, path);
  if (parts.length) return parts.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
  const nouns = nounsOf(field.refersTo as never);
  const found = recordChoices(nouns, text, editor);
  const isNew = text.trim() && nouns.length === 1 && !found.some(({ label }) => label === text.trim());
  return [
    ...found,
    ...(isNew
      ? [{ value: NEW + text.trim(), label: editor.messages.createNamed(text.trim()), isNew: true }]
      : []),
  ];
}

/** The id for the chosen option. Creates the record if the option is a new one. */
export function valueOf(form: FormContext, field: FormField, option: ComboboxOption): string {
  if (!option.isNew) return option.value;
  const { store, languages } = form.editor;
  const [noun] = nounsOf(field.refersTo as never);
  const name = { [languages[0]!]: option.value.slice(NEW.length) };
  return store.create(noun!, noun === 'organisations' ? { name, kind: 'ngo' } : { title: name });
}

/** The option whose whole name was typed. */
export function exactOption(options: readonly ComboboxOption[], text: string): ComboboxOption | undefined {
  const plain = (each: string) => each.trim().toLowerCase();
  return options.find(({ label, isNew }) => !isNew && plain(label) === plain(text));
}

/** A combobox, and a button that opens the record it refers to. */
export const renderWithTarget = (
  box: TemplateResult,
  target: { readonly noun: Noun; readonly id: string; readonly name: string } | undefined,
  editor: FormContext['editor'],
): TemplateResult =>
  html`<div class="reference">
    ${box}
    ${target
      ? html`<button
          type="button"
          class="quiet"
          aria-label=${editor.messages.openRecord(target.name)}
          @click=${() => editor.go({ at: 'record', noun: target.noun, id: target.id })}
        >
          ${editor.messages.openRecord('').replace(/[:\s]+$/, '')}
        </button>`
      : nothing}
  </div>`;

/** A reference to a record or a municipality: a combobox, and a button that opens the record. */
export function renderReference(form: FormContext, field: FormField, path: Path): TemplateResult {
  const { editor } = form;
  const { messages } = editor;
  const value = plainText(valueIn(form, path));
  const ties = tiesOf(form, field, path);
  const name = value && referenceName(form, field, path, value);
  const target = value ? targetOf(form, field, value) : undefined;
  if (editor.isReadOnly)
    return renderShell(form, field, path, html`<input id=${ties.id} readonly .value=${name} />`);
  const box = editor.combobox.render(
    {
      ...ties,
      text: name,
      placeholder: messages.type,
      options: (text) => optionsFor(form, field, path, text === name ? '' : text),
      choose: (option) => {
        form.set(path, valueOf(form, field, option));
        form.done();
      },
      leave: (text) => {
        const options = text.trim() ? optionsFor(form, field, path, text) : [];
        const exact = exactOption(options, text);
        // A spelling with a single match means that place.
        const only = field.kind === 'municipality' && options.length === 1 ? options[0] : undefined;
        form.set(path, text.trim() ? ((exact ?? only)?.value ?? text.trim()) : undefined);
        form.done();
      },
    },
    messages,
  );
  return renderShell(form, field, path, renderWithTarget(box, target && { ...target, id: value }, editor));
}

import { html, type TemplateResult } from 'lit';
import type { FormField } from '../../../../src/language/form-of.ts';
import { findingMessages } from '../../../../src/language/messages/findings.ts';
import type { ComboboxOption } from '../combobox-controller.ts';
import { nameOf } from '../state/list-rows.ts';
import { recordChoices } from '../state/options.ts';
import { plainText, type Path } from '../state/values.ts';
import { renderShell, tiesOf, valueIn, type FormContext } from './form-context.ts';
import { exactOption, NEW, renderWithTarget } from './reference-fields.ts';

/** The keys of a party that identify it, and the lists they refer to. */
const ACTORS = [
  ['organisation', 'organisations'],
  ['programme', 'programmes'],
] as const;
type Actor = (typeof ACTORS)[number];

type PartyValue = Readonly<Record<string, unknown>> | undefined;

/** The parts of a party that this field replaces: its identity, in one of two keys. */
export function actorParts(form: FormContext, field: FormField, path: Path): readonly FormField[] {
  const parts = field.parts.filter(({ keys }) => ACTORS.some(([key]) => key === keys.at(-1)));
  const isParty = parts.length === 2 && field.parts.some(({ keys }) => keys.at(-1) === 'role');
  const value = valueIn(form, path) as PartyValue;
  // Having both is an error, and each has its own field until one is removed.
  return isParty && !ACTORS.every(([key]) => value?.[key] !== undefined) ? parts : [];
}

/** The organisation or programme that takes part, from one list of suggestions. */
export function renderParty(form: FormContext, parts: readonly FormField[], path: Path): TemplateResult {
  const { editor } = form;
  const { messages, linked, locale, store, languages } = editor;
  const value = (valueIn(form, path) ?? {}) as NonNullable<PartyValue>;
  const actor: Actor = value['programme'] === undefined ? ACTORS[0] : ACTORS[1];
  const [key, noun] = actor;
  const id = plainText(value[key]);
  const record = linked.get(noun, id);
  const name = record ? nameOf(noun, record, editor).text || id : id;
  const at = [...path, key];
  const part = parts.find(({ keys }) => keys.at(-1) === key)!;
  const field: FormField = {
    ...part,
    label: { ...part.label, [editor.words]: messages.party },
    help: {} as FormField['help'],
    required: true,
  };
  if (editor.isReadOnly)
    return renderShell(
      form,
      field,
      at,
      html`<input id=${tiesOf(form, field, at).id} readonly .value=${name} />`,
    );

  /** Writes the identity of a party before its other keys. */
  const write = (of: Actor[0], next: string | undefined) => {
    const { organisation: _, programme: __, ...rest } = value;
    form.set(path, next === undefined ? rest : { [of]: next, ...rest });
    form.done();
  };
  const options = (text: string): readonly ComboboxOption[] => {
    const typed = text === name ? '' : text;
    const { nouns } = findingMessages(locale);
    const found = ACTORS.flatMap(([of, list]) =>
      recordChoices([list], typed, editor).map((choice) => ({
        ...choice,
        value: `${of}:${choice.value}`,
        note: nouns[list],
      })),
    );
    const wanted = typed.trim();
    if (!wanted || found.some(({ label }) => label === wanted)) return found;
    return [...found, { value: NEW + wanted, label: messages.createNamed(wanted), isNew: true }];
  };
  const choose = ({ value: chosen, isNew }: ComboboxOption) => {
    const rest = chosen.slice(chosen.indexOf(':') + 1);
    if (isNew)
      return write(
        'organisation',
        store.create('organisations', { name: { [languages[0]!]: rest }, kind: 'ngo' }),
      );
    write(chosen.startsWith('programme:') ? 'programme' : 'organisation', rest);
  };
  const box = editor.combobox.render(
    {
      ...tiesOf(form, field, at),
      text: name,
      placeholder: messages.type,
      options,
      choose,
      leave: (text) => {
        const exact = exactOption(options(text), text);
        if (exact) choose(exact);
        else write(key, text.trim() || undefined);
      },
    },
    messages,
  );
  return renderShell(form, field, at, renderWithTarget(box, record && { noun, id, name }, editor));
}

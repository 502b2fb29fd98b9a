import { html, nothing, type TemplateResult } from 'lit';
import type { Correction } from '../../../../src/dataset/edit/correction-for.ts';
import type { RecordFinding } from '../../../../src/dataset/edit/check-record.ts';
import type { FormField } from '../../../../src/language/form-of.ts';
import type { FieldOwner } from '../../../../src/model/field-shapes.ts';
import type { EditorContext } from '../editor-context.ts';
import { valueAt, type Path } from '../state/values.ts';

/** The form of one record, or of the file itself. */
export interface FormContext {
  readonly editor: EditorContext;
  readonly owner: FieldOwner;
  readonly record: object;
  readonly findings: readonly RecordFinding[];
  /** Changes a value; `undefined` removes it. */
  set(path: Path, value: unknown): void;
  /** Called when a field loses focus. */
  done(): void;
  /** Gives the record another id. */
  rename(id: string): void;
  correct(correction: Correction): void;
  /** The control of a field. */
  render(field: FormField, path: Path): TemplateResult;
}

/** The id of a control, by its path. */
export const idOf = (path: Path): string => `field-${path.join('-')}`;

export const valueIn = (form: FormContext, path: Path): unknown => valueAt(form.record, path);

const isAt = (finding: RecordFinding, path: Path) => path.every((key, index) => finding.field[index] === key);

/**
 * The findings about a value.
 *
 * @param isWhole whether to leave out the findings about its parts, which have fields of their own
 */
export const findingsAt = (form: FormContext, path: Path, isWhole = false): readonly RecordFinding[] =>
  form.findings.filter(
    (finding) => isAt(finding, path) && (!isWhole || finding.field.length === path.length),
  );

/** The label of a field. Inside an object, the name of the object is left out. */
export function labelOf(form: FormContext, field: FormField): string {
  const label = field.label[form.editor.words];
  if (field.parent === undefined) return label;
  const own = label.slice(label.lastIndexOf(': ') + 1).trim();
  return own.charAt(0).toLocaleUpperCase() + own.slice(1);
}

/** The attributes that tie a control to its label, help and findings. */
export interface Ties {
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

export function tiesOf(form: FormContext, field: FormField, path: Path, isWhole = false): Ties {
  const id = idOf(path);
  const found = findingsAt(form, path, isWhole);
  const described = [field.help[form.editor.words] && `${id}-help`, found.length && `${id}-findings`].filter(
    Boolean,
  );
  return {
    id,
    labelledBy: `${id}-label`,
    describedBy: described.join(' ') || undefined,
    invalid: found.some(({ severity }) => severity === 'error'),
  };
}

/** The help text of a field, under its label. */
export const renderHelp = (
  form: FormContext,
  field: FormField,
  path: Path,
): TemplateResult | typeof nothing => {
  const help = field.help[form.editor.words];
  return help ? html`<p class="help" id="${idOf(path)}-help">${help}</p>` : nothing;
};

/** The findings about a field, with a button for a certain correction. */
export function renderFindings(
  form: FormContext,
  path: Path,
  isWhole = false,
): TemplateResult | typeof nothing {
  const found = findingsAt(form, path, isWhole);
  if (!found.length) return nothing;
  const { messages, isReadOnly } = form.editor;
  return html`<ul class="findings" id="${idOf(path)}-findings">
    ${found.map(
      ({ severity, message, correction }) =>
        html`<li class=${severity}>
          <span class="what">${message}</span>
          ${correction && !isReadOnly
            ? html`<button type="button" class="quiet" @click=${() => form.correct(correction)}>
                ${messages.apply(correction.field ?? String(correction.value))}
              </button>`
            : nothing}
        </li>`,
    )}
  </ul>`;
}

/** A label. Required fields say so in words. */
export const renderLabel = (
  form: FormContext,
  field: FormField,
  path: Path,
  isFor = true,
): TemplateResult => {
  const id = idOf(path);
  const { messages } = form.editor;
  const text = html`${labelOf(form, field)}${field.required
    ? html` <small class="required">(${messages.required})</small>`
    : nothing}`;
  return isFor
    ? html`<label class="label" id="${id}-label" for=${id}>${text}</label>`
    : html`<span class="label" id="${id}-label">${text}</span>`;
};

/** A field with one control. */
export const renderShell = (
  form: FormContext,
  field: FormField,
  path: Path,
  control: unknown,
  isFor = true,
): TemplateResult =>
  html`<div class="field" data-path=${path.join('.')}>
    ${renderLabel(form, field, path, isFor)}${renderHelp(form, field, path)}${control}${renderFindings(
      form,
      path,
    )}
  </div>`;

/** A field that groups other controls. */
export const renderGroup = (
  form: FormContext,
  field: FormField,
  path: Path,
  content: unknown,
  isWhole = true,
): TemplateResult => {
  const { labelledBy, describedBy } = tiesOf(form, field, path, isWhole);
  return html`<div
    class="field group"
    role="group"
    aria-labelledby=${labelledBy}
    aria-describedby=${describedBy ?? nothing}
    data-path=${path.join('.')}
  >
    ${renderLabel(form, field, path, false)}${renderHelp(form, field, path)}${content}${renderFindings(
      form,
      path,
      isWhole,
    )}
  </div>`;
};

/** Fields behind a button. Few people open them, so they are rendered when opened. */
export function renderMore(
  form: FormContext,
  key: string,
  count: number,
  render: () => unknown,
): TemplateResult | typeof nothing {
  if (!count) return nothing;
  const { messages, keep, refresh } = form.editor;
  const opened = keep(`opened ${key}`, () => ({ ever: false }));
  return html`<details
    class="more-fields"
    @toggle=${() => {
      opened.ever = true;
      refresh();
    }}
  >
    <summary>${messages.moreFields(count)}</summary>
    ${opened.ever ? render() : nothing}
  </details>`;
}

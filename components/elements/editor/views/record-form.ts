import { html, nothing, type TemplateResult } from 'lit';
import {
  checkRecord,
  describeFinding,
  type RecordFinding,
} from '../../../../src/dataset/edit/check-record.ts';
import { formOf, type FormField, type FormGroup } from '../../../../src/language/form-of.ts';
import { findingMessages } from '../../../../src/language/messages/findings.ts';
import type { AnyRecord } from '../../../../src/model/dataset.ts';
import type { Noun } from '../../../../src/model/noun.ts';
import type { EditorContext } from '../editor-context.ts';
import { findingsAt, renderMore, type FormContext } from '../fields/form-context.ts';
import { renderField, renderUnknown } from '../fields/render-field.ts';
import { recordKey } from '../state/health.ts';
import { nameOf, statusNow } from '../state/list-rows.ts';
import { renderLanguages } from './languages.ts';

/**
 * The findings about a record: from checking it now, and from the last inspection of the whole
 * file.
 */
function findingsOf(
  noun: Noun,
  record: { readonly id: string },
  context: EditorContext,
): readonly RecordFinding[] {
  const { linked, locale, health } = context;
  const checked = checkRecord(noun, record, { linked, locale }).findings;
  const isInspected = ({ code }: { readonly code: string }) => !checked.some((each) => each.code === code);
  const inspected = (health?.ofRecord.get(recordKey(noun, record.id)) ?? [])
    .filter(
      (finding) => finding.dropped === undefined && finding.severity !== 'error' && isInspected(finding),
    )
    .map((finding) => describeFinding(finding, record, locale));
  // A check that found nothing is newer than the inspection.
  return [...checked, ...inspected.filter(({ code }) => !CHECK_CODES.has(code))];
}

/** Codes that the check of the record reports itself. */
const CHECK_CODES: ReadonlySet<string> = new Set(['dangling-reference', 'unknown-place', 'unknown-field']);

/** What the fields of a record need of their form. */
export function formFor(noun: Noun, record: AnyRecord, context: EditorContext): FormContext {
  const { store } = context;
  const { id } = record;
  const form: FormContext = {
    editor: context,
    owner: noun,
    record,
    findings: findingsOf(noun, record, context),
    render: (field, path) => renderField(form, field, path),
    set: (path, value) => {
      store.setField(noun, id, path, value);
      context.changed();
    },
    done: () => {
      store.seal();
      const now = store.followName(noun, id);
      if (now !== id) context.moveTo({ at: 'record', noun, id: now });
      context.changed();
    },
    rename: (newId) => {
      if (store.rename(noun, id, newId)) context.moveTo({ at: 'record', noun, id: newId });
      context.changed();
    },
    correct: ({ path, value, field }) => {
      if (field !== undefined) store.setField(noun, id, path, undefined);
      store.setField(noun, id, field === undefined ? path : [...path.slice(0, -1), field], value);
      store.seal();
      context.changed();
    },
  };
  return form;
}

/** The form of a record, in groups. */
export function renderRecord(noun: Noun, id: string, context: EditorContext): TemplateResult {
  const { messages, locale, store, go, isReadOnly } = context;
  const { fields } = findingMessages(locale);
  const record = store.find(noun, id);
  const back = html`<button type="button" class="quiet back" @click=${() => go({ at: 'list', noun })}>
    <span aria-hidden="true">←</span> ${fields[noun] ?? noun}
  </button>`;
  if (!record)
    return html`${back}
      <p class="empty">${messages.missingRecord}</p>`;
  const { text, lang } = nameOf(noun, record, context);
  const status = statusNow(noun, record, context);
  const form = formFor(noun, record, context);
  return html`<header class="record-head">
      ${back}
      <h2 class="title" tabindex="-1" lang=${lang === locale || !text ? nothing : lang}>
        ${text || messages.unnamed}
      </h2>
      ${status ? html`<p class="status ${status.code}">${status.text}</p>` : nothing}
      ${isReadOnly
        ? nothing
        : html`<p class="record-actions">
            <button type="button" class="quiet" @click=${() => context.duplicate(noun, id)}>
              ${messages.duplicate}
            </button>
            <button type="button" class="quiet" @click=${() => context.remove(noun, id)}>
              ${messages.remove}
            </button>
          </p>`}
    </header>
    ${renderForm(form)}`;
}

/** The form of the file itself: its title, its publisher, its languages. */
export function renderFileForm(context: EditorContext): TemplateResult {
  const { messages, locale, store, dataset, health } = context;
  const findings = (health?.findings ?? [])
    .filter(({ record }) => !record)
    .map((finding) => ({
      ...describeFinding({ ...finding, path: ['', '', ...finding.path] }, dataset, locale),
    }));
  const form: FormContext = {
    editor: context,
    owner: 'dataset',
    record: dataset,
    findings,
    render: (field, path) => renderField(form, field, path),
    set: (path, value) => {
      store.setHeader(path, value);
      context.changed();
    },
    done: () => {
      store.seal();
      context.changed();
    },
    rename: () => {},
    correct: ({ path, value }) => {
      store.setHeader(path, value);
      context.changed();
    },
  };
  return html`<h2 class="title" tabindex="-1">${messages.file}</h2>
    ${renderForm(form, true)}`;
}

/** Announces the findings about a field to screen readers when it loses focus. */
function sayFindings(control: Element, { announce }: EditorContext): void {
  if (control.getAttribute('aria-invalid') !== 'true') return;
  const field = control.closest('[data-path]');
  const found = field?.querySelectorAll('.findings .what') ?? [];
  const label = field?.querySelector('.label')?.textContent;
  const said = [...found].map(({ textContent }) => textContent);
  if (said.length) announce([label, ...said].join(': ').replace(/\s+/g, ' ').trim());
}

function renderForm(form: FormContext, isFile = false): TemplateResult {
  const groups = formOf(form.owner);
  const known = new Set(groups.flatMap(({ fields }) => fields.map(({ keys }) => keys[0]!)));
  return html`<form
    class="form"
    novalidate
    autocomplete="off"
    @submit=${(event: Event) => event.preventDefault()}
    @focusout=${(event: FocusEvent) => sayFindings(event.target as Element, form.editor)}
  >
    ${renderLanguages(form.editor)}
    ${groups.map((group, index) =>
      index ? form.editor.later(() => renderFormGroup(form, group)) : renderFormGroup(form, group),
    )}
    ${isFile ? nothing : renderUnknown(form, known)}
  </form>`;
}

/** Whether a field is shown at first. */
function isShown(form: FormContext, field: FormField): boolean {
  const key = field.keys[0]!;
  return (
    field.required ||
    field.isCommon ||
    (form.record as Readonly<Record<string, unknown>>)[key] !== undefined ||
    findingsAt(form, [key]).some(({ severity }) => severity !== 'advice')
  );
}

function renderFormGroup(form: FormContext, { group, fields }: FormGroup): TemplateResult {
  const { messages } = form.editor;
  const usable = fields.filter(({ path }) => path !== 'ura');
  // Typing does not change which fields are shown.
  const shown = form.editor.keep(`shown ${group}`, () =>
    usable.filter((field) => isShown(form, field) && field.path !== 'id').map(({ path }) => path),
  );
  const first = usable.filter(({ path }) => shown.includes(path));
  const more = usable.filter((field) => !first.includes(field));
  const render = (field: FormField) => renderField(form, field, field.keys);
  const id = `group-${group}`;
  return html`<section class="form-group" aria-labelledby=${id}>
    <h3 class="section" id=${id}>${messages.groups[group]}</h3>
    ${first.map(render)} ${renderMore(form, group, more.length, () => more.map(render))}
  </section>`;
}

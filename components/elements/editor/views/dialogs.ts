import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { diffDatasets, type DatasetDiff } from '../../../../src/dataset/edit/diff-datasets.ts';
import { referrersOf } from '../../../../src/dataset/edit/edit-records.ts';
import type { FieldChange } from '../../../../src/dataset/edit/field-changes.ts';
import { fieldLabel } from '../../../../src/language/field-label.ts';
import { findingMessages } from '../../../../src/language/messages/findings.ts';
import { formatSheetFinding } from '../../../../src/formats/spreadsheet/format-sheet-finding.ts';
import type { AnyRecord } from '../../../../src/model/dataset.ts';
import type { Finding } from '../../../../src/model/finding.ts';
import type { Noun } from '../../../../src/model/noun.ts';
import type { EditorContext } from '../editor-context.ts';
import { changeLabel, valueText } from '../state/change-texts.ts';
import type { ImportPlan, ImportRow } from '../state/import-file.ts';
import { nameOf } from '../state/list-rows.ts';

/** The maximum number of changes and findings that a dialog lists. */
const MOST = 200;

/** A dialog with a heading, its content and its buttons. */
function renderDialog(
  context: EditorContext,
  heading: string,
  content: unknown,
  action: { readonly label: string; readonly act: () => void; readonly isOff?: boolean } | undefined,
  close: () => void,
  other?: { readonly label: string; readonly act: () => void },
): TemplateResult {
  const { messages } = context;
  return html`<dialog aria-labelledby="dialog-title" @close=${close}>
    <h2 class="title" id="dialog-title">${heading}</h2>
    <div class="dialog-content">${content}</div>
    <p class="dialog-actions">
      ${action
        ? html`<button type="button" class="strong" ?disabled=${action.isOff} @click=${action.act}>
            ${action.label}
          </button>`
        : nothing}
      ${other ? html`<button type="button" @click=${other.act}>${other.label}</button>` : nothing}
      <button type="button" @click=${close}>${action ? messages.cancel : messages.close}</button>
    </p>
  </dialog>`;
}

const recordName = (list: string, record: AnyRecord | undefined, context: EditorContext) =>
  nameOf(list as Noun, record, context).text || record?.id || context.messages.unnamed;

function renderChanges(fields: readonly FieldChange[], context: EditorContext): TemplateResult {
  const { messages, locale } = context;
  return html`<dl class="changes">
    ${fields.map(
      (change) =>
        html`<div>
          <dt>${changeLabel(change, locale)}</dt>
          <dd>
            <del
              ><span class="visually-hidden">${messages.before}: </span>${valueText(change.before, locale) ||
              messages.nothing}</del
            >
            <span aria-hidden="true">→</span>
            <ins
              ><span class="visually-hidden">${messages.after}: </span>${valueText(change.after, locale) ||
              messages.nothing}</ins
            >
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** The changes to be saved, by record and field. */
export function renderDiff(diff: DatasetDiff, context: EditorContext): TemplateResult {
  const { messages, locale, linked, store } = context;
  const { nouns } = findingMessages(locale);
  const noun = (list: string) => html`<small>${nouns[list as Noun]}</small>`;
  const section = (label: string, rows: readonly unknown[]) =>
    rows.length
      ? html`<h3 class="section">${label} (${rows.length})</h3>
          <ul class="rows">
            ${rows.slice(0, MOST).map((row) => html`<li>${row}</li>`)}
          </ul>`
      : nothing;
  return html`${section(
    messages.added,
    diff.added.map(({ list, record }) => html`<b>${recordName(list, record, context)}</b> ${noun(list)}`),
  )}
  ${section(messages.changed, [
    ...(diff.header.length ? [html`<b>${messages.file}</b>${renderChanges(diff.header, context)}`] : []),
    ...diff.changed.map(
      ({ list, id, fields }) =>
        html`<b>${recordName(list, linked.get(list as Noun, id), context)}</b> ${noun(list)}${renderChanges(
            fields,
            context,
          )}`,
    ),
  ])}
  ${section(
    messages.removed,
    diff.removed.map(
      ({ list, record }) =>
        html`<b>${recordName(list, record, { ...context, dataset: store.base })}</b> ${noun(list)}`,
    ),
  )}`;
}

/** What is saved, and what to know about it. */
function renderUnsaved(context: EditorContext): TemplateResult {
  const { messages, store, dataset, health } = context;
  const errors = (health?.findings ?? []).filter(({ severity }) => severity === 'error').length;
  return html`${errors ? html`<p class="notice">${messages.errorsLeft(errors)}</p>` : nothing}
  ${store.reorders ? html`<p class="notice">${messages.reorders}</p>` : nothing}
  ${renderDiff(diffDatasets(store.base, dataset), context)}`;
}

/** The summary before saving. */
export function renderSummary(context: EditorContext, save: () => void, close: () => void): TemplateResult {
  const { messages } = context;
  const action = { label: messages.saveNow, act: save };
  return renderDialog(context, messages.summary, renderUnsaved(context), action, close);
}

/** Asks what becomes of the changes before another file is opened. */
export function renderLeave(
  context: EditorContext,
  save: () => void,
  discard: () => void,
  close: () => void,
): TemplateResult {
  const { messages } = context;
  return renderDialog(
    context,
    messages.leaveQuestion,
    html`<p>${messages.leaveHint}</p>
      ${renderUnsaved(context)}`,
    { label: messages.saveAndLeave, act: save },
    close,
    { label: messages.discardChanges, act: discard },
  );
}

/** Asks before deleting a record that others refer to. */
export function renderRemoval(
  context: EditorContext,
  noun: Noun,
  id: string,
  remove: () => void,
  close: () => void,
): TemplateResult {
  const { messages, locale, store } = context;
  const { nouns } = findingMessages(locale);
  const referrers = [
    ...new Map(
      referrersOf(store.dataset, noun, id).map((each) => [`${each.noun} ${each.record.id}`, each]),
    ).values(),
  ];
  return renderDialog(
    context,
    messages.removeQuestion(recordName(noun, store.find(noun, id), context)),
    html`<p>${messages.referrers(referrers.length)}</p>
      <ul class="rows">
        ${referrers
          .slice(0, 20)
          .map(
            (each) =>
              html`<li>
                ${recordName(each.noun, each.record, context)} <small>${nouns[each.noun]}</small>
              </li>`,
          )}
        ${referrers.length > 20 ? html`<li>…</li>` : nothing}
      </ul>
      <p>${messages.referrersStay}</p>`,
    { label: messages.remove, act: remove },
    close,
  );
}

/** The actions of the import dialog. */
export interface ImportActions {
  readonly choose: (chosen: ReadonlySet<string>) => void;
  readonly accept: () => void;
  readonly close: () => void;
}

/** The findings from reading a spreadsheet. */
export const renderSheetFindings = (
  findings: readonly Finding[],
  { messages, locale }: EditorContext,
): TemplateResult | typeof nothing =>
  findings.length
    ? html`<details>
        <summary>${messages.importFindings(findings.length)}</summary>
        <ul class="rows">
          ${findings.slice(0, MOST).map((finding) => html`<li>${formatSheetFinding(finding, locale)}</li>`)}
        </ul>
      </details>`
    : nothing;

/** The changes that an import would make, to accept record by record. */
export function renderImport(
  context: EditorContext,
  plan: ImportPlan,
  chosen: ReadonlySet<string>,
  { choose, accept, close }: ImportActions,
): TemplateResult {
  const { messages, locale } = context;
  const { nouns, fields } = findingMessages(locale);
  const toggle = (keys: readonly string[], isOn: boolean) => {
    const next = new Set(chosen);
    for (const key of keys)
      if (isOn) next.add(key);
      else next.delete(key);
    choose(next);
  };
  const headings = {
    added: messages.added,
    changed: messages.changed,
    doubtful: messages.importDoubtful,
    removed: messages.removed,
  };
  const section = (what: ImportRow['what']) => {
    const rows = plan.rows.filter((row) => row.what === what);
    if (!rows.length) return nothing;
    const keys = rows.map(({ key }) => key);
    const on = keys.filter((key) => chosen.has(key)).length;
    return html`<table class="import">
      <caption class="section">
        ${headings[what]} (${rows.length})
      </caption>
      <thead>
        <tr>
          <td>
            <input
              type="checkbox"
              aria-label="${messages.select}: ${headings[what]}"
              .checked=${live(on === keys.length)}
              .indeterminate=${on > 0 && on < keys.length}
              @change=${(event: Event) => toggle(keys, (event.target as HTMLInputElement).checked)}
            />
          </td>
          <th scope="col">${messages.name}</th>
          ${what === 'changed' ? html`<th scope="col">${messages.fields}</th>` : html`<td></td>`}
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, MOST).map(
          (row, index) =>
            html`<tr>
              <td>
                <input
                  type="checkbox"
                  id="import-${what}-${index}"
                  .checked=${live(chosen.has(row.key))}
                  @change=${(event: Event) => toggle([row.key], (event.target as HTMLInputElement).checked)}
                />
              </td>
              <th scope="row">
                <label for="import-${what}-${index}">${row.name}</label>
                <small>${nouns[row.list as Noun]}</small>
              </th>
              <td>
                ${row.what === 'doubtful'
                  ? row.candidates.join(', ')
                  : row.fields.map((field) => fieldLabel(fields, field)).join(', ')}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  };
  const { findings } = plan;
  return renderDialog(
    context,
    plan.rows.length ? messages.importTitle : messages.import,
    html`<p>${plan.rows.length ? messages.importHint : messages.importNothing}</p>
      ${findings.length ? html`<div class="notice">${renderSheetFindings(findings, context)}</div>` : nothing}
      ${section('added')}${section('changed')}${section('doubtful')}${section('removed')}`,
    plan.rows.length
      ? { label: messages.acceptCount(chosen.size), act: accept, isOff: !chosen.size }
      : undefined,
    close,
  );
}

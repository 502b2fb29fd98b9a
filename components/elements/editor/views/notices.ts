import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../../src/language/dates.ts';
import { DEFAULT_ZONE, today } from '../../../../src/time/zones.ts';
import { renderSheetFindings } from './dialogs.ts';
import type { EditorContext } from '../editor-context.ts';
import type { FilesController } from '../files-controller.ts';
import type { EditorMessages } from '../messages/en.ts';
import type { Step } from '../state/store.ts';

/** A step in words: "Deleted: D4D". */
export function stepText({ what, name, count = 0 }: Step, messages: EditorMessages): string {
  const named = name ?? messages.unnamed;
  return {
    added: () => messages.addedRecord(named),
    removed: () => messages.removedRecord(named),
    changed: () => messages.changedRecord(named),
    imported: () => messages.importedRecords(count),
    file: () => messages.file,
  }[what]();
}

/** The last notice, and a draft that the user has not decided about. */
export function renderNotices(
  context: EditorContext,
  notice: string,
  undo: (() => void) | undefined,
  files: FilesController,
): TemplateResult {
  const { messages, locale, store } = context;
  const button = (label: string, act: () => void) =>
    html`<button type="button" class="quiet" @click=${act}>${label}</button>`;
  const { found, sheet } = files;
  const day = found && today({ now: () => new Date(found.at) }, DEFAULT_ZONE);
  return html`<div role="status">
    ${notice
      ? html`<p class="notice">${notice} ${undo ? button(messages.undo, undo) : nothing}</p>`
      : nothing}
    ${sheet
      ? html`<div class="notice">
          <p>
            ${messages.sheetOpened(files.nameFor(store.dataset))}
            ${button(messages.close, () => files.dismissSheet())}
          </p>
          ${renderSheetFindings(sheet.findings, context)}
        </div>`
      : nothing}
    ${found
      ? html`<p class="notice">
          ${messages.draft(formatDate(day ?? '', locale))}
          ${button(messages.restore, () => files.restore(store))}
          ${button(messages.discard, () => files.discard())}
        </p>`
      : nothing}
  </div>`;
}

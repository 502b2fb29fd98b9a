import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../editor-context.ts';

/** The actions of the toolbar. */
export interface ToolbarActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly import: (file: File) => void;
  readonly exportAs: (format: 'json' | 'xlsx') => void;
  readonly save: () => void;
}

/** Types of files that can be opened and imported. */
export const FILE_TYPES = '.json,.xlsx,.ods,.csv,application/json,text/csv';

/** An input for a file that looks like a button. */
export const renderFileButton = (
  label: string,
  className: string,
  open: (file: File) => void,
): TemplateResult =>
  html`<label class="file-button ${className}"
    >${label}<input
      type="file"
      class="visually-hidden"
      accept=${FILE_TYPES}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.[0];
        if (file) open(file);
        input.value = ''; // so that the same file can be chosen again
      }}
  /></label>`;

/** Undo, import, export and save. */
export function renderToolbar(
  context: EditorContext,
  actions: ToolbarActions,
  changes: number,
  state: 'idle' | 'saving' | 'saved' | 'failed',
): TemplateResult {
  const { messages, store, isReadOnly } = context;
  const note =
    state === 'saving'
      ? messages.saving
      : state === 'failed'
        ? messages.saveFailed
        : changes
          ? messages.unsaved(changes)
          : state === 'saved'
            ? messages.saved
            : messages.noChanges;
  const button = (label: string, act: () => void, isOff = false, className = '') =>
    html`<button type="button" class=${className} ?disabled=${isOff} @click=${act}>${label}</button>`;
  return html`<div class="toolbar" part="toolbar" role="group" aria-label=${messages.editor}>
    ${isReadOnly
      ? html`<p class="state">${messages.readOnly}</p>`
      : html`${button(messages.undo, actions.undo, !store.canUndo)}
        ${button(messages.redo, actions.redo, !store.canRedo)}
        ${renderFileButton(messages.import, '', actions.import)}`}
    <details class="menu">
      <summary>${messages.export}</summary>
      <div class="menu-items">
        ${button(messages.exportAs('JSON'), () => actions.exportAs('json'))}
        ${button(messages.exportAs('Excel'), () => actions.exportAs('xlsx'))}
      </div>
    </details>
    ${isReadOnly
      ? nothing
      : html`<p class="state ${state}" role="status">${note}</p>
          ${button(messages.save, actions.save, state === 'saving' || !store.isChanged, 'strong')}`}
  </div>`;
}

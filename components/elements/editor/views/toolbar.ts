import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../editor-context.ts';
import { renderFileButton, type FileActions } from './file-button.ts';

/** The actions of the toolbar. */
export interface ToolbarActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly import: (file: File) => void;
  /** What replaces the open file, if the page allows it. */
  readonly fileMenu: FileActions | undefined;
  readonly exportAs: (format: 'json' | 'xlsx') => void;
  readonly save: () => void;
}

/** A button that opens a menu. It closes when something is chosen, left or cancelled. */
function renderMenu(label: string, items: unknown): TemplateResult {
  const close = ({ currentTarget }: Event, isFocused = true) => {
    const menu = currentTarget as HTMLDetailsElement;
    menu.open = false;
    if (isFocused) menu.querySelector('summary')!.focus();
  };
  return html`<details
    class="menu"
    name="menu"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') close(event);
    }}
    @focusout=${(event: FocusEvent) => {
      // Safari gives the focus to no button that is clicked.
      const next = event.relatedTarget as Node | null;
      if (next && !(event.currentTarget as Element).contains(next)) close(event, false);
    }}
    @click=${{
      handleEvent(event: Event) {
        if ((event.target as Element).localName === 'button') close(event);
      },
      capture: true, // before a dialog opens, which remembers where the focus was
    }}
    @change=${(event: Event) => close(event)}
  >
    <summary>${label}</summary>
    <div class="menu-items">${items}</div>
  </details>`;
}

/** Undo, import, export and save. */
export function renderToolbar(
  context: EditorContext,
  actions: ToolbarActions,
  changes: number,
  state: 'idle' | 'saving' | 'saved' | 'failed',
): TemplateResult {
  const { messages, store, isReadOnly } = context;
  const { fileMenu } = actions;
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
      : html`${fileMenu
          ? renderMenu(
              messages.fileMenu,
              html`${button(messages.newFile, fileMenu.start)}
              ${fileMenu.openFromDisk
                ? button(messages.openOther, fileMenu.openFromDisk)
                : renderFileButton(messages.openOther, '', fileMenu.open)}`,
            )
          : nothing}
        ${button(messages.undo, actions.undo, !store.canUndo)}
        ${button(messages.redo, actions.redo, !store.canRedo)}
        ${renderFileButton(messages.import, '', actions.import)}`}
    ${renderMenu(
      messages.export,
      html`${button(messages.exportAs('JSON'), () => actions.exportAs('json'))}
      ${button(messages.exportAs('Excel'), () => actions.exportAs('xlsx'))}`,
    )}
    ${isReadOnly
      ? nothing
      : html`<p class="state ${state}" role="status">${note}</p>
          ${button(messages.save, actions.save, state === 'saving' || !store.isChanged, 'strong')}`}
  </div>`;
}

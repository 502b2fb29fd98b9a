import { html, nothing, type TemplateResult } from 'lit';
import type { EditorMessages } from '../messages/en.ts';
import { renderFileButton, type FileActions } from './file-button.ts';

/** What the editor shows while no file is open. */
export const renderWelcome = (
  messages: EditorMessages,
  notice: string,
  { start, open, openFromDisk }: FileActions,
): TemplateResult =>
  html`<section class="welcome">
    <h2 class="title" tabindex="-1">${messages.welcome}</h2>
    <p>${messages.welcomeHint}</p>
    ${notice ? html`<p class="notice" role="alert">${notice}</p>` : nothing}
    <p class="actions">
      <button type="button" class="strong" @click=${start}>${messages.newFile}</button>
      ${openFromDisk
        ? html`<button type="button" @click=${openFromDisk}>${messages.chooseFile}</button>`
        : renderFileButton(messages.chooseFile, '', open)}
    </p>
  </section>`;

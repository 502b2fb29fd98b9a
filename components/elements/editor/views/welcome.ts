import { html, nothing, type TemplateResult } from 'lit';
import type { EditorMessages } from '../messages/en.ts';
import { renderFileButton } from './toolbar.ts';

/** What the editor shows while no file is open. */
export const renderWelcome = (
  messages: EditorMessages,
  notice: string,
  start: () => void,
  open: (file: File) => void,
): TemplateResult =>
  html`<section class="welcome">
    <h2 class="title" tabindex="-1">${messages.welcome}</h2>
    <p>${messages.welcomeHint}</p>
    ${notice ? html`<p class="notice" role="alert">${notice}</p>` : nothing}
    <p class="actions">
      <button type="button" class="strong" @click=${start}>${messages.newFile}</button>
      ${renderFileButton(messages.chooseFile, '', open)}
    </p>
  </section>`;

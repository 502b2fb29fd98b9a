import { html, nothing, type TemplateResult } from 'lit';
import type { EditorMessages } from '../messages/en.ts';
import { renderFileButton } from './toolbar.ts';

/** The actions of the welcome page. */
export interface WelcomeActions {
  readonly start: () => void;
  /** Opens a file from an `<input>`. */
  readonly open: (file: File) => void;
  /** Shows a file picker for a file that can be saved in place, in browsers that support it. */
  readonly openFromDisk: (() => void) | undefined;
}

/** What the editor shows while no file is open. */
export const renderWelcome = (
  messages: EditorMessages,
  notice: string,
  { start, open, openFromDisk }: WelcomeActions,
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

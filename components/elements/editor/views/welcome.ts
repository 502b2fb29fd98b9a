import { html, nothing, type TemplateResult } from 'lit';
import type { EditorMessages } from '../messages/en.ts';
import { renderFileButton } from './toolbar.ts';

/** What somebody can begin with. */
export interface WelcomeActions {
  readonly start: () => void;
  /** Opens a file that an input gives. */
  readonly open: (file: File) => void;
  /** Chooses and opens a file that can be written back, where the browser can. */
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

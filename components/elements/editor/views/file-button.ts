import { html, type TemplateResult } from 'lit';

/** What opens a file: the buttons of the welcome page, and the menu of the file. */
export interface FileActions {
  readonly start: () => void;
  /** Opens a file from an `<input>`. */
  readonly open: (file: File) => void;
  /** Shows a file picker for a file that can be saved in place, in browsers that support it. */
  readonly openFromDisk: (() => void) | undefined;
}

/** Types of files that can be opened and imported. */
const FILE_TYPES = '.json,.xlsx,.ods,.csv,application/json,text/csv';

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

import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';

/** A value that a combobox offers. */
export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** Distinguishes it from others with the same label. */
  readonly note?: string | undefined;
  /** Whether choosing it creates a record. */
  readonly isNew?: boolean;
}

/** A combobox in a form. */
export interface Combobox {
  readonly id: string;
  /** The text while the user is not typing. */
  readonly text: string;
  /** The ids of the elements that label and describe it. */
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  readonly placeholder: string;
  /** Returns the options for a text. Called only while it is open. */
  readonly options: (text: string) => readonly ComboboxOption[];
  readonly choose: (option: ComboboxOption) => void;
  /** Called with the text when the field loses focus without a choice. */
  readonly leave?: (text: string) => void;
}

/** What comboboxes say. */
export interface ComboboxWords {
  readonly noOption: string;
  readonly options: (count: number) => string;
}

/** The maximum number of options. Typing more narrows them. */
const MOST = 30;

/**
 * Comboboxes after the ARIA pattern “editable combobox with list autocomplete”. Only one is open at
 * a time, so a form needs a single controller.
 */
export class ComboboxController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private open: string | undefined;
  private text = '';
  private active = -1;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.open = undefined;
  }

  render(combobox: Combobox, words: ComboboxWords): TemplateResult {
    const { id, text, labelledBy, describedBy, invalid, placeholder } = combobox;
    const isOpen = this.open === id;
    const options = isOpen ? combobox.options(this.text).slice(0, MOST) : [];
    const active = options[this.active];
    return html`<div class="combobox">
      <input
        id=${id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? `${id}-list` : nothing}
        aria-activedescendant=${active ? `${id}-${this.active}` : nothing}
        aria-labelledby=${labelledBy}
        aria-describedby=${describedBy || nothing}
        aria-invalid=${invalid ? 'true' : nothing}
        placeholder=${placeholder}
        .value=${live(isOpen ? this.text : text)}
        @click=${() => this.show(combobox)}
        @input=${(event: Event) => this.typed(combobox, (event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => this.key(event, combobox, options)}
        @blur=${() => this.left(combobox)}
      />
      ${isOpen
        ? html`<ul id="${id}-list" role="listbox" aria-labelledby=${labelledBy} class="options">
              ${repeat(
                options,
                ({ value }) => value,
                (option, index) => this.option(combobox, option, index),
              )}
            </ul>
            <p class="visually-hidden" role="status">
              ${options.length ? words.options(options.length) : words.noOption}
            </p>`
        : nothing}
    </div>`;
  }

  private option(combobox: Combobox, option: ComboboxOption, index: number): TemplateResult {
    const { label, note, isNew } = option;
    // The input that controls the list has the keyboard.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<li
      id="${combobox.id}-${index}"
      role="option"
      aria-selected=${index === this.active}
      class=${isNew ? 'new' : ''}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.choose(combobox, option)}
    >
      ${label}${note ? html` <small>${note}</small>` : nothing}
    </li>`;
  }

  private show({ id, text }: Combobox): void {
    if (this.open === id) return;
    this.open = id;
    this.text = text;
    this.active = -1;
    this.host.requestUpdate();
  }

  private typed(combobox: Combobox, text: string): void {
    this.open = combobox.id;
    this.text = text;
    this.active = -1;
    this.host.requestUpdate();
  }

  private close(): void {
    this.open = undefined;
    this.active = -1;
    this.host.requestUpdate();
  }

  private choose(combobox: Combobox, option: ComboboxOption): void {
    this.close();
    combobox.choose(option);
  }

  private left(combobox: Combobox): void {
    if (this.open !== combobox.id) return;
    const { text } = this;
    this.close();
    if (text !== combobox.text) combobox.leave?.(text);
  }

  private key(event: KeyboardEvent, combobox: Combobox, options: readonly ComboboxOption[]): void {
    const { key } = event;
    const isOpen = this.open === combobox.id;
    if (key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation(); // a dialog around it stays open
      this.close();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) this.show(combobox);
      else this.move(key === 'ArrowDown' ? 1 : -1, options.length);
    } else if (key === 'Enter' && isOpen) {
      event.preventDefault();
      const option = options[this.active] ?? (options.length === 1 ? options[0] : undefined);
      if (option) this.choose(combobox, option);
    }
  }

  private move(by: number, count: number): void {
    if (!count) return;
    this.active = (this.active + by + (this.active < 0 && by < 0 ? 1 : 0) + count) % count;
    this.host.requestUpdate();
  }
}

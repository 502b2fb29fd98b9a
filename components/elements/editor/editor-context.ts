import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { BuiltInLocale, Locale } from '../../../src/language/locale.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Noun } from '../../../src/model/noun.ts';
import type { Clock } from '../../../src/time/clock.ts';
import type { ComboboxController } from './combobox-controller.ts';
import type { ShownRows } from './list-controller.ts';
import type { EditorMessages } from './messages/en.ts';
import type { Health } from './state/health.ts';
import type { ListQuery } from './state/list-rows.ts';
import type { EditorStore } from './state/store.ts';

/** The current page of the editor: the file itself, its health, a list, or a record. */
export type EditorPlace =
  | { readonly at: 'file' }
  | { readonly at: 'health' }
  | { readonly at: 'list'; readonly noun: Noun }
  | { readonly at: 'record'; readonly noun: Noun; readonly id: string };

/** Unfinished text in a field whose value is a date or a number. */
export interface Typing {
  readonly id: string;
  readonly text: string;
  /** The time of day, kept while the date is empty. */
  readonly time?: string;
}

/** The state and actions of the editor that its views use. */
export interface EditorContext {
  readonly store: EditorStore;
  readonly dataset: Dataset;
  /** The unchecked file, with its references resolved. */
  readonly linked: LinkedDataset;
  /** The findings in the file; absent until the first check has finished. */
  readonly health: Health | undefined;
  readonly locale: Locale;
  /** The language of labels that only the built-in languages have. */
  readonly words: BuiltInLocale;
  readonly messages: EditorMessages;
  readonly clock: Clock;
  readonly isReadOnly: boolean;
  readonly place: EditorPlace;
  readonly query: ListQuery;
  /** The number of rows of a list that are shown. */
  readonly shown: number;
  /** The languages of the text fields, in order. */
  readonly languages: readonly string[];
  /** The languages that the user has shown or hidden. */
  readonly languageChoices: ReadonlyMap<string, boolean>;
  readonly combobox: ComboboxController;
  /** The rows of the list that is shown. */
  readonly rows: ShownRows;
  /** Renders a part in a later frame, after the parts that are on the screen. */
  readonly later: (make: () => unknown) => unknown;
  readonly typing: Typing | undefined;
  /** Opens a place, and moves the focus to its heading. */
  go(place: EditorPlace): void;
  /** Changes the place without moving the focus, when a record gets another id. */
  moveTo(place: EditorPlace): void;
  /** Moves the focus to the first control of an element, once it is rendered. */
  focusFirst(id: string): void;
  /** Moves the focus to the first focusable one of these elements, once they are rendered. */
  focusOn(...ids: readonly string[]): void;
  /** Shows or hides the text fields of a language. */
  showLanguage(tag: string, isShown: boolean): void;
  setQuery(query: Partial<ListQuery>): void;
  showMore(): void;
  setTyping(typing: Typing | undefined): void;
  /** Returns a value that is computed once for each place. */
  keep<Value>(name: string, make: () => Value): Value;
  /** Renders again. */
  refresh(): void;
  /** Renders again after a change of the store. */
  changed(): void;
  create(noun: Noun): void;
  duplicate(noun: Noun, id: string): void;
  remove(noun: Noun, id: string): void;
  /** Announces a text to screen readers. */
  announce(text: string): void;
}

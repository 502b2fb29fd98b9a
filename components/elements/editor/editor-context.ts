import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { BuiltInLocale, Locale } from '../../../src/language/locale.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Noun } from '../../../src/model/noun.ts';
import type { Clock } from '../../../src/time/clock.ts';
import type { ComboboxController } from './combobox-controller.ts';
import type { ListController } from './list-controller.ts';
import type { EditorMessages } from './messages/en.ts';
import type { Health } from './state/health.ts';
import type { ListQuery } from './state/list-rows.ts';
import type { EditorStore } from './state/store.ts';

/** What the editor shows: the file itself, its health, a list, or a record. */
export type EditorPlace =
  | { readonly at: 'file' }
  | { readonly at: 'health' }
  | { readonly at: 'list'; readonly noun: Noun }
  | { readonly at: 'record'; readonly noun: Noun; readonly id: string };

/** What is being typed into a field whose text is read as a date or a number. */
export interface Typing {
  readonly id: string;
  readonly text: string;
  /** The time of the moment whose day is typed. It stays while the day is empty. */
  readonly time?: string;
}

/** What the views of the editor need of it. */
export interface EditorContext {
  readonly store: EditorStore;
  readonly dataset: Dataset;
  /** The file with its references, whatever is wrong in it. */
  readonly linked: LinkedDataset;
  /** What is wrong in the file; absent until it has been checked once. */
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
  /** The languages in which texts are written, in their order. */
  readonly languages: readonly string[];
  /** What somebody chose to see, or not to see. */
  readonly languageChoices: ReadonlyMap<string, boolean>;
  readonly combobox: ComboboxController;
  readonly list: ListController;
  readonly typing: Typing | undefined;
  /** Opens a place, and moves the focus to its heading. */
  go(place: EditorPlace): void;
  /** Stays where it is, under another id. */
  moveTo(place: EditorPlace): void;
  /** Moves the focus to the first control of an element, once it is rendered. */
  focusFirst(id: string): void;
  /** Moves the focus to the first of these elements that can have it, once they are rendered. */
  focusOn(...ids: readonly string[]): void;
  /** Shows the texts in a language beside the others, or hides them. */
  showLanguage(tag: string, isShown: boolean): void;
  setQuery(query: Partial<ListQuery>): void;
  showMore(): void;
  setTyping(typing: Typing | undefined): void;
  /** A value that stays the same until another place is opened. */
  keep<Value>(name: string, make: () => Value): Value;
  /** Renders again. */
  refresh(): void;
  /** Renders again after a change of the store. */
  changed(): void;
  create(noun: Noun): void;
  duplicate(noun: Noun, id: string): void;
  remove(noun: Noun, id: string): void;
  /** Says something to people who do not see the page. */
  announce(text: string): void;
}

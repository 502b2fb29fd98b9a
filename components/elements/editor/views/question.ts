import { nothing, type TemplateResult } from 'lit';
import type { MergeConflict } from '../../../../src/dataset/edit/merge-versions.ts';
import type { Noun } from '../../../../src/model/noun.ts';
import type { EditorContext } from '../editor-context.ts';
import { renderConflicts, type Conflicts } from './conflicts.ts';
import { renderLeave, renderRemoval, renderSummary } from './dialogs.ts';

/** A question to the user. */
export type Dialog =
  | { readonly ask: 'save' }
  | { readonly ask: 'remove'; readonly noun: Noun; readonly id: string }
  | ({ readonly ask: 'conflicts' } & Conflicts)
  /** Before another file is opened by `next`. */
  | { readonly ask: 'leave'; readonly next: () => void };

/** The answers of the user. */
export interface Answers {
  readonly save: () => void;
  readonly remove: (noun: Noun, id: string) => void;
  readonly decide: (theirs: readonly MergeConflict[]) => void;
  /** Goes on to another file. */
  readonly leave: (next: () => void, isSaving: boolean) => void;
  readonly close: () => void;
}

/** The dialog for a question, if there is one. */
export function renderQuestion(
  context: EditorContext,
  dialog: Dialog | undefined,
  { save, remove, decide, leave, close }: Answers,
): TemplateResult | typeof nothing {
  if (!dialog) return nothing;
  if (dialog.ask === 'save') return renderSummary(context, save, close);
  if (dialog.ask === 'conflicts') return renderConflicts(context, dialog, decide, close);
  if (dialog.ask === 'leave') {
    const { next } = dialog;
    const goOn = (isSaving: boolean) => () => {
      close();
      leave(next, isSaving);
    };
    return renderLeave(context, goOn(true), goOn(false), close);
  }
  const { noun, id } = dialog;
  return renderRemoval(context, noun, id, () => remove(noun, id), close);
}

import { nothing, type TemplateResult } from 'lit';
import type { MergeConflict } from '../../../../src/dataset/edit/merge-versions.ts';
import type { Noun } from '../../../../src/model/noun.ts';
import type { EditorContext } from '../editor-context.ts';
import { renderConflicts } from './conflicts.ts';
import { renderRemoval, renderSummary } from './dialogs.ts';

/** What a person is asked. */
export type Dialog =
  | { readonly ask: 'save' }
  | { readonly ask: 'remove'; readonly noun: Noun; readonly id: string }
  | {
      readonly ask: 'conflicts';
      readonly conflicts: readonly MergeConflict[];
      /** Whether they are those of a draft, which nobody is saving yet. */
      readonly isDraft?: boolean;
    };

/** What a person can answer. */
export interface Answers {
  readonly save: () => void;
  readonly remove: (noun: Noun, id: string) => void;
  readonly decide: (theirs: readonly MergeConflict[]) => void;
  readonly close: () => void;
}

/** The dialog that asks, if any. */
export function renderQuestion(
  context: EditorContext,
  dialog: Dialog | undefined,
  { save, remove, decide, close }: Answers,
): TemplateResult | typeof nothing {
  if (!dialog) return nothing;
  if (dialog.ask === 'save') return renderSummary(context, save, close);
  if (dialog.ask === 'conflicts') return renderConflicts(context, dialog.conflicts, decide, close);
  const { noun, id } = dialog;
  return renderRemoval(context, noun, id, () => remove(noun, id), close);
}

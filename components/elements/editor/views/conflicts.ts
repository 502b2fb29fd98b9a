import { html, nothing, type TemplateResult } from 'lit';
import { withField } from '../../../../src/dataset/edit/field-changes.ts';
import type { MergeConflict } from '../../../../src/dataset/edit/merge-versions.ts';
import { listOf } from '../../../../src/dataset/validate/safe-read.ts';
import type { AnyRecord, Dataset } from '../../../../src/model/dataset.ts';
import type { EditorContext } from '../editor-context.ts';
import { changeLabel, valueText } from '../state/change-texts.ts';
import { nameOf } from '../state/list-rows.ts';

/** Returns a dataset with the other version of the chosen conflicts. */
export const withTheirs = (dataset: Dataset, conflicts: readonly MergeConflict[]): Dataset =>
  conflicts.reduce<Dataset>((file, { list, id, path, theirs }) => {
    if (!list) return withField(file, path, theirs) as Dataset;
    const records = listOf(file[list] as readonly AnyRecord[]).flatMap((record) => {
      if (record.id !== id) return [record];
      if (path.length) return [withField(record, path, theirs) as AnyRecord];
      return theirs === undefined ? [] : [theirs as AnyRecord];
    });
    return { ...file, [list]: records };
  }, dataset);

/** Conflicts to be resolved. */
export interface Conflicts {
  readonly conflicts: readonly MergeConflict[];
  /** Whether they come from a draft, so that no save is in progress. */
  readonly isDraft?: boolean;
}

/** Asks which version of each conflicting field to keep. One's own is selected at first. */
export function renderConflicts(
  context: EditorContext,
  { conflicts, isDraft = false }: Conflicts,
  decide: (theirs: readonly MergeConflict[]) => void,
  close: () => void,
): TemplateResult {
  const { messages, locale, linked } = context;
  const texts = isDraft ? messages.draftConflict : messages.conflict;
  const submit = (event: Event) => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement);
    decide(conflicts.filter((_, index) => chosen.get(String(index)) === 'theirs'));
  };
  const name = ({ list, id, mine }: MergeConflict) =>
    list && id !== undefined
      ? nameOf(list as never, (linked.get(list as never, id) ?? mine) as AnyRecord, context).text || id
      : messages.file;
  const version = (index: number, which: 'mine' | 'theirs', value: unknown) =>
    html`<label class="check"
      ><input type="radio" name=${index} value=${which} ?checked=${which === 'mine'} /><span
        ><b>${texts[which]}</b>: ${valueText(value, locale) || messages.nothing}</span
      ></label
    >`;
  return html`<dialog aria-labelledby="dialog-title" @close=${close}>
    <form method="dialog" @submit=${submit}>
      <h2 class="title" id="dialog-title">${texts.heading}</h2>
      <div class="dialog-content">
        <p>${messages.conflictHint}</p>
        ${conflicts.map(
          (conflict, index) =>
            html`<fieldset class="conflict">
              <legend>
                ${name(conflict)}${conflict.path.length ? html`: ${changeLabel(conflict, locale)}` : nothing}
              </legend>
              ${version(index, 'mine', conflict.mine)}${version(index, 'theirs', conflict.theirs)}
            </fieldset>`,
        )}
      </div>
      <p class="dialog-actions">
        <button type="submit" class="strong">${messages.accept}</button>
      </p>
    </form>
  </dialog>`;
}

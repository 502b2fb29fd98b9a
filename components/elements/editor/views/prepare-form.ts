import { render } from 'lit';
import { formOf, type FormField } from '../../../../src/language/form-of.ts';
import { idle } from '../../../core/idle.ts';
import type { EditorContext } from '../editor-context.ts';
import { renderField } from '../fields/render-field.ts';
import type { EditorStore } from '../state/store.ts';
import { formFor } from './record-form.ts';

/** Whether a field shows an image, which is not fetched before somebody asks for it. */
const hasImage = ({ kind, parts }: FormField): boolean => kind === 'image' || parts.some(hasImage);

const prepared = new WeakSet<EditorStore>();

/**
 * Renders the fields of the records in a list, detached and one at a time while the browser is
 * idle. The first form then opens as fast as later ones. Does so once for each file.
 *
 * @param isWanted returns whether to continue
 */
export async function prepareForm(editor: EditorContext, isWanted: () => boolean): Promise<void> {
  const { place, store } = editor;
  const record = place.at === 'list' ? store.records(place.noun)[0] : undefined;
  if (place.at !== 'list' || !record || prepared.has(store)) return;
  prepared.add(store);
  const form = formFor(place.noun, record, { ...editor, keep: (_, make) => make() });
  const fields = formOf(place.noun).flatMap((group) => group.fields);
  for (const field of fields.filter((each) => !hasImage(each))) {
    await idle();
    if (!isWanted()) return;
    render(renderField(form, field, field.keys), document.createElement('div'));
  }
}

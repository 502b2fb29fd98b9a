import { render } from 'lit';
import { formOf, type FormField } from '../../../../src/language/form-of.ts';
import type { AnyRecord } from '../../../../src/model/dataset.ts';
import type { Noun } from '../../../../src/model/noun.ts';
import { idle } from '../../../core/idle.ts';
import type { EditorContext } from '../editor-context.ts';
import { renderField } from '../fields/render-field.ts';
import { formFor } from './record-form.ts';

/** Whether a field shows an image, which is not fetched before somebody asks for it. */
const hasImage = ({ kind, parts }: FormField): boolean => kind === 'image' || parts.some(hasImage);

/**
 * Renders the fields of a form where nobody sees it, one at a time while the browser is idle. The
 * first form then opens as fast as the next ones, which have their templates and formats ready.
 *
 * @param isWanted whether to go on
 */
export async function prepareForm(
  noun: Noun,
  record: AnyRecord,
  editor: EditorContext,
  isWanted: () => boolean,
): Promise<void> {
  const form = formFor(noun, record, { ...editor, keep: (_, make) => make() });
  const fields = formOf(noun).flatMap((group) => group.fields);
  for (const field of fields.filter((each) => !hasImage(each))) {
    await idle();
    if (!isWanted()) return;
    render(renderField(form, field, field.keys), document.createElement('div'));
  }
}

import { html, type TemplateResult } from 'lit';
import type { EditorContext } from '../editor-context.ts';
import { renderHealth } from './health-view.ts';
import { renderPreview, type PreviewState } from './preview.ts';
import { renderFileForm, renderRecord } from './record-form.ts';
import { renderTable } from './record-table.ts';

/** What is open: the file, its findings, a list, or a record and its preview. */
export function renderPlace(
  context: EditorContext,
  preview: PreviewState,
  setPreview: (preview: Partial<PreviewState>) => void,
): TemplateResult {
  const { place } = context;
  if (place.at === 'file') return renderFileForm(context);
  if (place.at === 'health') return renderHealth(context);
  if (place.at === 'list') return renderTable(place.noun, context);
  const { noun, id } = place;
  return html`<div class="record w${preview.width}">
    <div class="record-form">${renderRecord(noun, id, context)}</div>
    ${renderPreview(noun, id, context, preview, setPreview)}
  </div>`;
}

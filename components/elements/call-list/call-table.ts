import { html, nothing, type TemplateResult } from 'lit';
import { callRow } from '../../../src/view/call.ts';
import type { CallEntry } from '../../../src/view/call-groups.ts';
import { callTable } from '../../../src/view/call-table.ts';
import { exampleMark } from '../../../src/view/parts.ts';
import type { Sort } from '../../../src/view/table.ts';
import { renderTable } from '../../list/table.ts';
import { renderStatus } from '../../templates/view.ts';
import { renderDetails, renderOpener, type CallRowContext } from './call-row.ts';

/**
 * Calls as a table. Each opens under its row.
 *
 * @param caption the accessible name of the table
 * @param press sorts by a column; undefined if visitors must not
 */
export const renderCallTable = (
  entries: readonly CallEntry[],
  context: CallRowContext,
  caption: string,
  sort: Sort | undefined,
  press: ((name: string) => void) | undefined,
): TemplateResult =>
  renderTable(entries, {
    columns: callTable(context),
    caption,
    sort,
    press,
    host: context,
    idOf: ({ call }) => call.id,
    renderCell: ({ name }, { call }) => {
      const { title, status, actions } = callRow(call, context);
      const mark = exampleMark(call, context);
      switch (name) {
        case 'title':
          return html`<span class="name" part="name">${renderOpener(call, title, context)}</span>`;
        case 'status':
          return html`${renderStatus(status, mark ? ` · ${mark}` : nothing)}${actions.apply
            ? html` <p class="links">
                <a part="action" href=${actions.apply.url}>${actions.apply.label}</a>
              </p>`
            : nothing}`;
        default:
          return undefined;
      }
    },
    renderDetails: ({ call }) =>
      context.isOpen(call)
        ? html`<div class="details" part="details" id="details-${call.id}">
            ${renderDetails(call, context)}
          </div>`
        : nothing,
  });

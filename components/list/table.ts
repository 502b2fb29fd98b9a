import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { listMessages } from '../../src/language/messages/lists.ts';
import { isEmpty } from '../../src/view/content.ts';
import type { Column, Sort } from '../../src/view/table.ts';
import { renderContent, type ViewHost } from '../templates/view.ts';

/** What a table needs besides its rows. */
export interface TableOptions<Item> {
  readonly columns: readonly Column<Item>[];
  /** The accessible name of the table: how many records there are. */
  readonly caption: string;
  readonly sort: Sort | undefined;
  /** Sorts by a column; undefined if visitors must not. */
  readonly press: ((name: string) => void) | undefined;
  readonly host: ViewHost;
  readonly idOf: (item: Item) => string;
  /** Renders a cell in a way of its own; without it, the content of the column is rendered. */
  readonly renderCell?: (column: Column<Item>, item: Item) => unknown;
  /** The open details of a record, as a row of their own. */
  readonly renderDetails?: (item: Item) => TemplateResult | typeof nothing;
}

/**
 * A table of records with headers that sort.
 *
 * Roles are explicit: on a narrow page rows are displayed as blocks, which removes their implicit
 * roles. The headers then stand above them, so every cell keeps its header for screen readers.
 */
export function renderTable<Item>(items: readonly Item[], options: TableOptions<Item>): TemplateResult {
  const { columns, caption, idOf, renderDetails, host } = options;
  // A single row has no order.
  const press = items.length > 1 ? options.press : undefined;
  const name = press ? '' : 'fixed';
  return html`<table class="list table ${name}" part="list" role="table" aria-label=${caption}>
    <thead>
      <tr role="row" data-label=${`${listMessages(host.locale).sortBy}:`}>
        ${columns.map((column) => renderHeader(column, options.sort, press))}
      </tr>
    </thead>
    <tbody>
      ${repeat(items, idOf, (item) => {
        const details = renderDetails?.(item) ?? nothing;
        return html`<tr class="row" part="row" role="row" data-record=${idOf(item)}>
            ${columns.map((column, index) => renderCell(column, item, index === 0, options))}
          </tr>
          ${details === nothing
            ? nothing
            : html`<tr class="sheet" role="row">
                <td role="cell" colspan=${columns.length}>${details}</td>
              </tr>`}`;
      })}
    </tbody>
  </table>`;
}

function renderHeader<Item>(
  { name, label, look }: Column<Item>,
  sort: Sort | undefined,
  press: TableOptions<Item>['press'],
): TemplateResult {
  const direction = sort?.by === name ? sort.direction : undefined;
  return html`<th
    role="columnheader"
    scope="col"
    class="column-${name} ${look ?? ''}"
    aria-sort=${direction ?? nothing}
  >
    ${press
      ? html`<button type="button" class="quiet sort" part="sort" @click=${() => press(name)}>
          <span>${label}</span
          ><svg class="order ${direction ?? ''}" viewBox="0 0 8 12" aria-hidden="true">
            <path class="up" d="M4 1 7.2 5H.8Z"></path>
            <path class="down" d="M4 11 .8 7h6.4Z"></path>
          </svg>
        </button>`
      : label}
  </th>`;
}

function renderCell<Item>(
  column: Column<Item>,
  item: Item,
  isFirst: boolean,
  { host, renderCell }: TableOptions<Item>,
): TemplateResult {
  const content = column.cell(item);
  const rendered = renderCell?.(column, item) ?? renderContent(content, host);
  if (isFirst) return html`<th scope="row" role="rowheader">${rendered}</th>`;
  return html`<td role="cell" class="${column.look ?? ''} ${isEmpty(content) ? 'none' : ''}">
    <span class="label" aria-hidden="true">${column.label}</span>
    <div>${rendered}</div>
  </td>`;
}

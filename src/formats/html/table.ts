import { readSort, sortByColumn, type Column } from '../../view/table.ts';
import type { HtmlContext } from './html-context.ts';
import { markup, type Markup } from './markup.ts';
import { renderContent } from './render-content.ts';

/** Records in the order that the options ask for. */
export const inOrder = <Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  { sort, locale }: HtmlContext,
): readonly Item[] => sortByColumn(items, readSort(sort, columns), columns, locale);

/** Renders records as a table with a caption. The first column names the record of each row. */
export function renderTable<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  caption: string,
  context: HtmlContext,
): Markup {
  const [first, ...others] = columns;
  return markup`<table>
    <caption>${caption}</caption>
    <thead><tr>${columns.map(({ label }) => markup`<th scope="col">${label}</th>`)}</tr></thead>
    <tbody>${items.map(
      (item) => markup`<tr>
        <th scope="row">${renderContent(first?.cell(item), context)}</th>
        ${others.map(({ cell }) => markup`<td>${renderContent(cell(item), context)}</td>`)}
      </tr>`,
    )}</tbody>
  </table>`;
}

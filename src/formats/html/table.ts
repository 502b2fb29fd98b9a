import type { Column } from '../../view/table.ts';
import type { HtmlContext } from './html-context.ts';
import { markup, type Markup } from './markup.ts';
import { renderContent } from './render-content.ts';

/** Renders records as a table with a caption. The first column names the record of each row. */
export const renderTable = <Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  caption: string,
  context: HtmlContext,
): Markup => {
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
};

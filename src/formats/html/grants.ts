import { grantMessages } from '../../language/messages/grants.ts';
import type { Grant } from '../../model/grant.ts';
import { BREAK, join } from '../../view/content.ts';
import { GRANT_COLUMNS, grantFactList, grantFacts, grantLabels, grantTotals } from '../../view/grant.ts';
import type { HtmlContext } from './html-context.ts';
import { markup, NOTHING, type Markup } from './markup.ts';
import {
  renderContent,
  renderFacts,
  renderHeading,
  renderParagraph,
  renderProvenance,
} from './render-content.ts';

/** Renders the card of a grant. */
export function grantCard(grant: Grant, context: HtmlContext): Markup {
  const view = grantFacts(grant, context);
  return markup`<article>
    ${renderHeading(view.title, context)}
    ${renderParagraph(view.summary, context)}
    ${renderFacts(grantFactList(view, context), context)}
    ${renderProvenance(grant.tags, context)}
  </article>`;
}

function renderRow(grant: Grant, context: HtmlContext): Markup {
  const { title, mark, summary, ...view } = grantFacts(grant, context);
  return markup`<tr>
    <th scope="row">${renderContent(join([join([title, mark], ' · '), summary], BREAK), context)}</th>
    ${GRANT_COLUMNS.map((column) => markup`<td>${renderContent(view[column], context)}</td>`)}
  </tr>`;
}

/** Renders grants as a table, with their total above it. */
export function grantTable(grants: readonly Grant[], context: HtmlContext): Markup {
  if (!grants.length) return NOTHING;
  const labels = grantLabels(context.locale);
  const heads = [labels.title, ...GRANT_COLUMNS.map((column) => labels[column])];
  const totals = grantTotals(grants, context);
  return markup`${renderParagraph(
    totals && [`${totals.label}: `, join([...totals.sums, totals.without], ' · ')],
    context,
  )}
    <table>
      <caption>${grantMessages(context.locale).grantCount(grants.length)}</caption>
      <thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${grants.map((grant) => renderRow(grant, context))}</tbody>
    </table>`;
}

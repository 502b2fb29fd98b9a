import { grantMessages } from '../../language/messages/grants.ts';
import type { Grant } from '../../model/grant.ts';
import { join } from '../../view/content.ts';
import { grantColumns } from '../../view/grant-table.ts';
import { grantFactList, grantFacts, grantTotals } from '../../view/grant.ts';
import type { HtmlContext } from './html-context.ts';
import { markup, NOTHING, type Markup } from './markup.ts';
import { renderFacts, renderHeading, renderParagraph, renderProvenance } from './render-content.ts';
import { inOrder, renderTable } from './table.ts';

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

/** Renders grants as a table, with their total above it. */
export function grantTable(grants: readonly Grant[], context: HtmlContext): Markup {
  if (!grants.length) return NOTHING;
  const columns = grantColumns(context);
  const totals = grantTotals(grants, context);
  return markup`${renderParagraph(
    totals && [`${totals.label}: `, join([...totals.sums, totals.without], ' · ')],
    context,
  )}
    ${renderTable(
      inOrder(grants, columns, context),
      columns,
      grantMessages(context.locale).grantCount(grants.length),
      context,
    )}`;
}

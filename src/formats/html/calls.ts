import { callEntries, callGroups, noOpenCalls } from '../../view/call-groups.ts';
import { callFacts, callRow, keyDateFact, type CallActions, type CallRow } from '../../view/call.ts';
import { facts } from '../../view/content.ts';
import type { GrantCall } from '../../model/grant-call.ts';
import { asOf, type HtmlContext } from './html-context.ts';
import { anchor, markup, orderedList, paragraph, type Markup } from './markup.ts';
import {
  renderContent,
  renderDetails,
  renderFacts,
  renderHeading,
  renderLine,
  renderParagraph,
  renderProvenance,
  renderRecords,
} from './render-content.ts';

const renderApply = ({ apply }: CallActions): Markup => paragraph(apply && anchor(apply.url, apply.label));

/** Renders the card of a call. */
export function callCard(call: GrantCall, context: HtmlContext): Markup {
  const view = callFacts(call, context);
  return markup`<article>
    ${renderHeading(view.title, context)}
    ${renderLine([view.status.text, asOf(context)], context)}
    ${renderParagraph(view.by, context)}
    ${renderFacts(facts(view.dates.map(keyDateFact)), context)}
    ${renderApply(view.actions)}
    ${orderedList(view.stages.map(({ content }) => renderContent(content, context)))}
    ${renderParagraph(view.summary, context)}
    ${renderFacts(view.facts, context)}
    ${renderDetails(view.more, context)}${renderProvenance(call.tags, context)}
  </article>`;
}

/** Renders a call in a list: its title, status, deadline, amount and applicants. */
const renderRow = ({ title, status, by, facts, actions }: CallRow, context: HtmlContext): Markup =>
  markup`
    ${renderHeading(title, context, 1)}
    ${renderLine([status.text, ...by], context)}
    ${renderFacts(facts, context)}
    ${renderApply(actions)}`;

/** Renders calls in groups: open ones first, closed ones collapsed. */
export function callList(calls: readonly GrantCall[], context: HtmlContext): Markup {
  const all = callEntries(calls, context);
  const groups = callGroups(all, context.locale).map(({ group, heading, count, entries }) => {
    const rows = renderRecords(entries, ({ call }) => renderRow(callRow(call, context), context));
    return group === 'closed'
      ? markup`<details><summary>${heading} (${count})</summary>${rows}</details>`
      : markup`${renderHeading(heading, context)}${rows}`;
  });
  return markup`${paragraph(noOpenCalls(all, context.locale))}${groups}`;
}

import { callMessages } from '../../language/messages/calls.ts';
import {
  callEntries,
  callGroups,
  compareGroups,
  noOpenCalls,
  type CallEntry,
} from '../../view/call-groups.ts';
import { callDatesNotes } from '../../view/call-notes.ts';
import { callTable } from '../../view/call-table.ts';
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
import { inOrder, renderTable } from './table.ts';

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
const renderRow = ({ title, status, by, summary, facts, actions }: CallRow, context: HtmlContext): Markup =>
  markup`
    ${renderHeading(title, context, 1)}
    ${renderLine([status.text, ...by], context)}
    ${renderParagraph(summary, context)}
    ${renderFacts(facts, context)}
    ${renderApply(actions)}`;

/** Renders calls in groups or as a table: open ones first, closed ones collapsed. */
export function callList(calls: readonly GrantCall[], context: HtmlContext): Markup {
  const { locale, view } = context;
  const columns = callTable(context);
  const all = inOrder(callEntries(calls, context), columns, context);
  const grouped = callGroups([...all].sort(compareGroups), locale);
  const closed = grouped.find(({ group }) => group === 'closed');
  const others = all.filter((entry) => !closed?.entries.includes(entry));
  const list = (entries: readonly CallEntry[], caption: string) =>
    view === 'table'
      ? renderTable(entries, columns, caption, context)
      : renderRecords(entries, ({ call }) => renderRow(callRow(call, context), context));
  return markup`${paragraph(noOpenCalls(all, locale))}${paragraph(callDatesNotes(all, context).join(' ') || undefined)}${
    view !== 'table'
      ? grouped.map(
          ({ group, heading, entries }) =>
            group !== 'closed' && markup`${renderHeading(heading, context)}${list(entries, heading)}`,
        )
      : others.length > 0 && list(others, callMessages(locale).callCount(others.length))
  }${
    closed &&
    markup`<details><summary>${closed.heading} (${closed.count})</summary>${list(closed.entries, closed.heading)}</details>`
  }`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { toCalendar } from '../../../src/formats/icalendar/icalendar.ts';
import { callMessages } from '../../../src/language/messages/calls.ts';
import type { GrantCall } from '../../../src/model/grant-call.ts';
import { callDates, callRow, keyDateFact, type CallActions, type CallRow } from '../../../src/view/call.ts';
import type { CallEntry } from '../../../src/view/call-groups.ts';
import type { ViewContext } from '../../../src/view/context.ts';
import { download } from '../../core/download-file.ts';
import { renderHeading } from '../../templates/heading.ts';
import { openerLabel } from '../../templates/opener.ts';
import { renderContent, renderFacts, renderLine, type ViewHost } from '../../templates/view.ts';
import { deadlineEntry } from '../grant-call/call-texts.ts';

/** What the call list provides to its rows. */
export interface CallRowContext {
  readonly view: ViewContext;
  readonly host: ViewHost;
  /** The level of the list's own headings, 1 to 6; `NaN` for none. */
  readonly headingLevel: number;
  readonly isOpen: (call: GrantCall) => boolean;
  readonly toggle: (call: GrantCall) => void;
}

/** A call in the list: a button that opens the whole call, and a summary while it is closed. */
export function renderCallRow(entry: CallEntry, context: CallRowContext): TemplateResult {
  const { call, status: computed } = entry;
  const { view, host } = context;
  const row = callRow(call, view);
  const { title, status } = row;
  const isOpen = context.isOpen(call);
  const id = `details-${call.id}`;
  return html`<li class="row" part="row" data-record=${call.id}>
    <p class="status ${status.code}" part="status" data-status=${status.code}>
      ${computed.status === 'forecast' ? renderOpening(entry, context) : status.text}
    </p>
    ${renderHeading(
      html`<button
        type="button"
        class="opener"
        aria-expanded=${isOpen}
        aria-controls=${id}
        @click=${() => context.toggle(call)}
      >
        ${openerLabel(renderContent(title.name, host))}
      </button>`,
      'name',
      context,
      1,
    )}
    ${isOpen ? nothing : renderSummary(entry, row, context)}
    <div class="details" part="details" id=${id} ?hidden=${!isOpen}>
      ${isOpen ? renderDetails(call, context) : nothing}
    </div>
  </li>`;
}

/** When an announced call opens. The heading of its group says already that it is announced. */
function renderOpening({ call, status }: CallEntry, { view, host }: CallRowContext): TemplateResult {
  const [opening] = callDates(call, status, view);
  const [label, time] = keyDateFact(opening!);
  return html`${label}: ${renderContent(time, host)}`;
}

/** What a row shows while it is closed. */
function renderSummary(
  { call, status }: CallEntry,
  { by, facts, actions }: CallRow,
  { view, host }: CallRowContext,
): TemplateResult {
  // The status line of an announced call says when it opens.
  const shown = status.status === 'forecast' ? facts.slice(1) : facts;
  return html`<p class="by">${renderLine(by, host)}</p>
    <dl class="facts">${renderFacts(shown, host)}</dl>
    ${renderActions(call, actions, view)}`;
}

/** The whole call. The styles leave out what its row says already. */
function renderDetails(call: GrantCall, { view, headingLevel }: CallRowContext): TemplateResult {
  const isolate = (event: Event) => event.stopPropagation(); // the page hears these events from the list
  return html`<ura-grant-call
    class=${view.marksExamples ? 'marked' : ''}
    record=${call.id}
    heading-level=${headingLevel ? Math.min(headingLevel + 1, 6) : 'none'}
    .data=${view.linked.dataset}
    .clock=${view.clock}
    @ura-load=${isolate}
    @ura-error=${isolate}
  ></ura-grant-call>`;
}

function renderActions(
  call: GrantCall,
  { apply, calendar }: CallActions,
  { linked, locale, clock }: ViewContext,
): TemplateResult | typeof nothing {
  if (!apply && !calendar) return nothing;
  const save = () =>
    download(
      `${call.id}.ics`,
      'text/calendar;charset=utf-8',
      toCalendar([deadlineEntry(call, calendar!, linked, locale)], clock.now().getTime()),
    );
  return html`<p class="links">
    ${apply ? html`<a part="action" href=${apply.url}>${apply.label}</a>` : nothing}
    ${calendar
      ? html`<button type="button" class="quiet" part="action" @click=${save}>
          ${callMessages(locale).addToCalendar}
        </button>`
      : nothing}
  </p>`;
}

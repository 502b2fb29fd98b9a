import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { callFactMessages } from '../../../src/language/messages/calls.ts';
import type { GrantCall } from '../../../src/model/grant-call.ts';
import { callRow, type CallActions } from '../../../src/view/call.ts';
import type { RecordContent } from '../../../src/view/content.ts';
import type { CallEntry } from '../../../src/view/call-groups.ts';
import type { ImageFallback } from '../../controllers/image-fallback.ts';
import type { CalendarMenu } from '../../templates/calendar-menu.ts';
import { renderHeading } from '../../templates/heading.ts';
import { renderLogo } from '../../templates/logo.ts';
import { openerLabel } from '../../templates/opener.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { renderContent, renderFacts, renderLine, renderProse } from '../../templates/view.ts';
import { deadlineEntry } from '../grant-call/call-texts.ts';

/** What the call list provides to its rows. */
export interface CallRowContext extends RenderContext {
  readonly images: ImageFallback;
  readonly calendar: CalendarMenu;
  readonly isCard: boolean;
  readonly isOpen: (call: GrantCall) => boolean;
  readonly toggle: (call: GrantCall) => void;
  /** The address that the whole call offers to share. */
  readonly linkTo: (call: GrantCall) => string | undefined;
}

/** Calls as a list. */
export const renderList = (entries: readonly CallEntry[], context: CallRowContext): TemplateResult =>
  html`<ul class="list ${context.isCard ? 'cards' : ''}" part="list">
    ${repeat(
      entries,
      ({ call }) => call.id,
      (entry) => renderCallRow(entry, context),
    )}
  </ul>`;

/** What the list says once about the dates in its rows, in sentences. */
export const renderDatesNote = (sentences: readonly string[]): TemplateResult | typeof nothing =>
  sentences.length ? html`<p class="label dates-note" part="dates-note">${sentences.join(' ')}</p>` : nothing;

/** A call in the list: a button that opens the whole call, and a summary while it is closed. */
function renderCallRow({ call, status: computed }: CallEntry, context: CallRowContext): TemplateResult {
  const { title, status, by, summary, facts, actions } = callRow(call, context);
  // The first fact of an announced call is when it opens. The heading of its group says already
  // that it is announced.
  const opening = computed.status === 'forecast' ? facts[0] : undefined;
  const isOpen = context.isOpen(call);
  return html`<li class="row ${isOpen ? 'open' : ''}" part="row" data-record=${call.id}>
    ${context.isCard && !isOpen ? renderPublisherLogo(call, context) : nothing}
    <p class="status ${status.code}" part="status" data-status=${status.code}>
      ${opening
        ? html`${renderContent(opening.label, context)}: ${renderContent(opening.value, context)}`
        : status.text}
    </p>
    ${renderHeading(renderOpener(call, title, context), 'name', context, 1)}
    ${isOpen
      ? nothing
      : html`<p class="by">${renderLine(by, context)}</p>
          ${context.isCard ? renderProse(summary, context, 'brief') : nothing}
          <dl class="facts">
            ${renderFacts(
              (opening ? facts.slice(1) : facts).slice(0, context.isCard ? 2 : undefined),
              context,
            )}
          </dl>
          ${renderActions(call, actions, context)}`}
    <div class="details" part="details" id=${detailsId(call)} ?hidden=${!isOpen}>
      ${isOpen ? renderDetails(call, context) : nothing}
    </div>
  </li>`;
}

/** The logo of the publisher, whose name is beside it. */
function renderPublisherLogo(
  { publisher }: GrantCall,
  context: CallRowContext,
): TemplateResult | typeof nothing {
  const organisation = context.linked.get('organisations', publisher);
  return organisation
    ? renderLogo(organisation.name, organisation.logo?.src, context, context.images)
    : nothing;
}

const detailsId = ({ id }: GrantCall) => `details-${id}`;

/** The title as a button that opens the whole call. */
export const renderOpener = (
  call: GrantCall,
  { name }: RecordContent,
  context: CallRowContext,
): TemplateResult =>
  html`<button
    type="button"
    class="opener"
    aria-expanded=${context.isOpen(call)}
    aria-controls=${detailsId(call)}
    @click=${() => context.toggle(call)}
  >
    ${openerLabel(renderContent(name, context))}
  </button>`;

/** The whole call. The styles leave out what its row says already. */
export function renderDetails(call: GrantCall, context: CallRowContext): TemplateResult {
  const { linked, clock, headingLevel, marksExamples } = context;
  const isolate = (event: Event) => event.stopPropagation(); // the page hears these events from the list
  return html`<ura-grant-call
    class=${marksExamples ? 'marked' : ''}
    record=${call.id}
    details="show"
    heading-level=${headingLevel ? Math.min(headingLevel + 1, 6) : 'none'}
    .data=${linked.dataset}
    .clock=${clock}
    .link=${context.linkTo(call)}
    @ura-load=${isolate}
    @ura-error=${isolate}
  ></ura-grant-call>`;
}

function renderActions(
  call: GrantCall,
  { apply, calendar }: CallActions,
  context: CallRowContext,
): TemplateResult | typeof nothing {
  if (!apply && !calendar) return nothing;
  return html`<div class="links">
    ${apply ? html`<a part="action" href=${apply.url}>${apply.label}</a>` : nothing}
    ${calendar
      ? context.calendar.render(
          () => deadlineEntry(call, calendar, context.linked, context.locale),
          call.id,
          callFactMessages(context.locale).addToCalendar,
          context,
        )
      : nothing}
  </div>`;
}

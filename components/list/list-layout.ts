import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/language/locale.ts';
import { listMessages } from '../../src/language/messages/lists.ts';
import { stateMessages } from '../../src/language/messages/states.ts';
import { renderControlsSkeleton, renderCountSkeleton, type ControlsShape } from './list-skeleton.ts';

type Part = TemplateResult | typeof nothing;

/** The parts of a list, from top to bottom. */
interface ListParts {
  readonly controls: Part;
  /** What a screen reader announces. */
  readonly announcement: string;
  readonly beforeCount: Part;
  readonly count: Part;
  readonly rows: Part;
  /** The button for more rows. */
  readonly more: Part;
  readonly after: Part;
}

/**
 * The layout of a list. A list whose file is being checked has the same, so that its rows stay when
 * the other parts arrive.
 */
export const renderListLayout = (parts: ListParts): TemplateResult =>
  html`${parts.controls}
    <p class="visually-hidden" role="status">${parts.announcement}</p>
    ${parts.beforeCount}${parts.count}${parts.rows}${parts.more}${parts.after}`;

/** The part of a skeleton that stands for what is not known yet. */
const placeholder = (part: Part): Part =>
  part === nothing ? nothing : html`<div class="to-come" aria-hidden="true">${part}</div>`;

/** The layout of a list of which only the first rows are known. */
export const renderListPreview = ({
  beforeCount,
  rows,
  ...controls
}: Pick<ListParts, 'beforeCount' | 'rows'> & ControlsShape): TemplateResult =>
  renderListLayout({
    controls: placeholder(renderControlsSkeleton(controls)),
    announcement: '',
    beforeCount: placeholder(beforeCount),
    count: placeholder(renderCountSkeleton()),
    rows,
    more: nothing,
    after: nothing,
  });

/** The line above the rows: how many there are, the button that clears the filters, the views. */
export const renderCount = (count: string, clear: Part, views: Part): TemplateResult =>
  html`<div class="count" part="count">
    <span>${count}</span>
    ${clear}${views}
  </div>`;

export const renderClear = (clear: () => void, locale: Locale): TemplateResult =>
  html`<button type="button" class="quiet clear" @click=${clear}>
    ${listMessages(locale).clearFilters}
  </button>`;

export const renderMore = (more: () => void, locale: Locale): TemplateResult =>
  html`<p class="actions">
    <button type="button" part="more" @click=${more}>${stateMessages(locale).showMore}</button>
  </p>`;

/** The message in place of the rows. */
export const renderNothing = (message: TemplateResult | string): TemplateResult =>
  html`<p class="nothing" part="message">${message}</p>`;

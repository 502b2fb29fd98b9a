import { html, nothing, type TemplateResult } from 'lit';
import { lines } from '../templates/data-states.ts';

/** The form of a list whose data is loading. */
interface ListShape {
  /** How many filters the form has, without those that are folded. */
  readonly fields: number;
  readonly hasSearch: boolean;
  readonly hasDownloads: boolean;
  readonly hasMore: boolean;
  /** Between the controls and the count. */
  readonly beforeCount: TemplateResult | typeof nothing;
  readonly rows: TemplateResult;
}

const field = (name: string): TemplateResult =>
  html`<div class="control ${name}">
    <span>${lines(40)}</span>
    <div class="field"></div>
  </div>`;

/** Controls, count and rows in about the size that they will have. */
export const renderListSkeleton = (shape: ListShape): TemplateResult =>
  html`<div class="to-come" aria-hidden="true">
    ${shape.fields || shape.hasSearch
      ? html`<div class="controls behind">
          ${shape.hasSearch ? field('search') : nothing}${shape.fields
            ? html`<div class="filters">${lines(25)}</div>`
            : nothing}${Array.from({ length: shape.fields }, () => field(''))}
        </div>`
      : nothing}
    ${shape.beforeCount}
    <div class="count">${lines(25)}</div>
    ${shape.rows}
    ${shape.hasMore ? html`<p class="actions"><span class="more">${lines(100)}</span></p>` : nothing}
    ${shape.hasDownloads ? html`<p class="note downloads">${lines(40)}</p>` : nothing}
  </div>`;

/** Rows of a plain list. */
export const renderSkeletonRows = (count: number): TemplateResult =>
  html`<ul class="list">
    ${Array.from({ length: count }, () => html`<li class="row">${lines(60, 85)}</li>`)}
  </ul>`;

import { html, nothing, type TemplateResult } from 'lit';
import { lines } from '../templates/data-states.ts';

/** The controls of a list whose data is loading. */
export interface ControlsShape {
  /** How many filters the form has, without those that are folded. */
  readonly fields: number;
  readonly hasSearch: boolean;
}

/** The form of a list whose data is loading. */
interface ListShape extends ControlsShape {
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

/** The controls in about the size that they will have. */
export const renderControlsSkeleton = ({
  fields,
  hasSearch,
}: ControlsShape): TemplateResult | typeof nothing =>
  fields || hasSearch
    ? html`<div class="controls behind">
        ${hasSearch ? field('search') : nothing}${fields
          ? html`<span class="filters">${lines(25)}</span>`
          : nothing}${Array.from({ length: fields }, () => field(''))}
      </div>`
    : nothing;

/** The line with the number of records. */
export const renderCountSkeleton = (): TemplateResult => html`<div class="count">${lines(25)}</div>`;

/** Controls, count and rows in about the size that they will have. */
export const renderListSkeleton = (shape: ListShape): TemplateResult =>
  html`<div class="to-come" aria-hidden="true">
    ${renderControlsSkeleton(shape)} ${shape.beforeCount} ${renderCountSkeleton()} ${shape.rows}
    ${shape.hasMore ? html`<p class="actions"><span class="more">${lines(100)}</span></p>` : nothing}
    ${shape.hasDownloads ? html`<p class="note downloads">${lines(40)}</p>` : nothing}
  </div>`;

/** Rows of a plain list. */
export const renderSkeletonRows = (count: number): TemplateResult =>
  html`<ul class="list">
    ${Array.from({ length: count }, () => html`<li class="row">${lines(60, 85)}</li>`)}
  </ul>`;

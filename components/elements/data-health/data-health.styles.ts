import { css } from 'lit';

export const dataHealthStyles = css`
  .summary {
    font-size: 1.125em;
    line-height: 1.35;
    margin-block-end: calc(0.75 * var(--_space));
  }
  .severity {
    font-family: var(--ura-heading-font, inherit);
    font-size: 1em;
    font-weight: var(--ura-heading-weight, 650);
    line-height: 1.3;
    margin-block: calc(1.5 * var(--_space)) 0.5em;
  }
  .count + section .severity {
    margin-block-start: calc(0.75 * var(--_space));
  }
  .severity::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    inline-size: 0.62em;
    block-size: 0.62em;
    margin-inline-end: 0.5em;
    border: 0.14em solid currentColor;
    border-radius: 50%;
  }
  .error > .severity,
  .warning > .severity {
    color: var(--_soon);
    color: color-mix(in oklab, var(--_soon) 72%, currentColor);
  }
  .error > .severity::before {
    background: currentColor;
  }
  .warning > .severity::before {
    background: linear-gradient(to right, currentColor 50%, transparent 50%);
  }
  .tally {
    font-weight: 400;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em 1.5em;
  }
  .row > * {
    min-inline-size: 0;
  }
  .by {
    overflow-wrap: anywhere;
  }
  .edit {
    display: inline-block;
    min-block-size: 1.75em;
    line-height: 1.75em;
  }
  .fault {
    min-inline-size: 0;
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  .fault + .fault,
  .rest > .faults {
    margin-block-start: 0.5em;
  }
  .whole {
    white-space: nowrap;
  }
  @container (max-width: 10em) {
    .whole {
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
  .where {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .rest > summary {
    margin-block-start: 0.25em;
    font-size: 0.875em;
  }
  /* The record on the left and its findings on the right, if there is room for both. */
  @container (min-inline-size: 42em) {
    .row {
      grid-template-columns: minmax(0, 15em) minmax(0, 1fr);
      align-items: first baseline;
    }
  }
  @media print {
    .edit,
    .rest > summary {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .severity::before {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .error > .severity::before {
      background: CanvasText;
    }
    .warning > .severity::before {
      background: linear-gradient(to right, CanvasText 50%, transparent 50%);
    }
  }
`;

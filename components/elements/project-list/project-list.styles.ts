import { css } from 'lit';
import { tableBlockStyles } from '../../list/table.styles.ts';

export const projectListStyles = css`
  .rest,
  /* As an inline block, so that the line breaks before it rather than within. */
  .derived {
    display: inline-block;
    color: var(--_muted);
  }
  .details {
    padding-block: 0.25em 0.75em;
  }
  .details > .image {
    max-inline-size: 38em;
  }
  .details > .page {
    margin-block-start: var(--_space);
  }
  .row .status {
    display: flex;
    align-items: baseline;
    margin-block-end: 0;
  }
  .row .status::before {
    flex: none;
  }
  .rest {
    white-space: nowrap;
  }
  /* As an inline block, so that the line can break before it but not within. */
  .status .rest {
    display: inline-block;
    margin-inline-start: 0.3em;
    color: inherit;
    font-weight: 400;
  }

  @container (max-width: 14em) {
    .rest,
    .status .rest,
    .table time {
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .status .rest {
      margin-inline-start: 0;
    }
    .row .status {
      flex-wrap: wrap;
    }
  }

  /* Cards */
  .short {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: 0.15em 0.75em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  .short > div {
    display: contents;
  }
  @container (max-width: 10em) {
    .short {
      display: block;
      overflow-wrap: anywhere;
    }
    .short > div {
      display: block;
    }
  }
  .short dt {
    color: var(--_muted);
  }
  .short .derived {
    font-size: 1em;
  }

  /* Table */
  .table {
    table-layout: fixed;
  }
  /* Safari counts the padding in a percentage of the table anyway. */
  .table thead th {
    box-sizing: border-box;
  }
  .column-title {
    inline-size: 19.5%;
  }
  .column-status {
    inline-size: 13.23%;
  }
  .column-start {
    inline-size: 10.73%;
  }
  .column-end {
    inline-size: 11.23%;
  }
  .column-budget {
    inline-size: 11.73%;
  }
  /* Wide fonts, such as Verdana, need more room. */
  @container (max-width: 60em) or (max-width: 105ch) {
    ${tableBlockStyles}
  }

  /* Timeline */
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.5em;
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .legend > li {
    display: flex;
    flex: 0 1 auto;
    min-inline-size: 0;
    align-items: start;
  }
  .legend .swatch {
    position: static;
    flex: none;
    inline-size: 1.9em;
    block-size: 1.5em;
    margin-inline-end: 0.8em;
  }
  .widen {
    margin-block-start: 0.25em;
    font-size: 0.875em;
  }
  .widen button {
    padding-inline: 0;
  }
  .widen button[aria-pressed='true'] {
    font-weight: 600;
  }
  .axis,
  .timeline > .row {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    column-gap: calc(1.5 * var(--_space));
  }
  .axis {
    margin-block-start: var(--_space);
  }
  .list.timeline {
    margin-block-start: 0;
  }
  .timeline > .row {
    padding-block: 0;
  }
  .timeline .what {
    min-inline-size: 0;
    padding-block: 0.55em 0.65em;
  }
  .timeline .name {
    font-size: 1em;
  }
  .timeline .by {
    font-variant-numeric: tabular-nums;
  }
  .timeline .by .derived {
    font-size: inherit;
  }
  .timeline .details {
    grid-column: 1 / -1;
  }
  .track {
    position: relative;
    min-inline-size: 0;
    /* Room for the arrows of bars beyond the axis, and for the ring at an end. */
    margin-inline: 0.5em 0.85em;
  }
  .track > svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .years {
    block-size: 2.75em;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .years text {
    fill: var(--_muted);
    stroke: none;
  }
  .years text.today {
    fill: currentColor;
    font-weight: 600;
  }
  .track > .lines {
    position: absolute;
    inset: 0;
    block-size: 100%;
  }
  .track > .bar {
    position: relative;
    block-size: 1.5em;
    margin-block-start: 0.7em;
  }
  .lines,
  .years {
    stroke: var(--_line);
    stroke-width: 1px;
  }
  line.today {
    stroke: currentColor;
    stroke-width: 0.1em;
  }
  .if-narrow {
    display: none;
  }
  :host(:dir(rtl)) .track > svg,
  :host(:dir(rtl)) .swatch {
    transform: scaleX(-1);
  }
  /* Mirrored twice, the figures are readable. */
  :host(:dir(rtl)) .years text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  .bar {
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 0.09em;
  }
  .bar.in-progress {
    color: var(--_open);
    color: color-mix(in oklab, var(--_open) 72%, currentColor);
  }
  .in-progress .sure {
    fill: currentColor;
  }
  .completed .sure {
    fill: currentColor;
    fill-opacity: 0.45;
    stroke: none;
  }
  .unknown .sure {
    fill: currentColor;
    fill-opacity: 0.12;
    stroke-dasharray: 0.09em 0.18em;
  }
  .bar.cancelled,
  .bar.suspended {
    color: var(--_muted);
  }
  .mark {
    display: none;
  }
  .cancelled .mark {
    display: inline;
  }
  .suspended .mark {
    display: inline;
    stroke-width: 0.9em;
    stroke-dasharray: 0.12em 0.3em;
  }
  .inexact {
    stroke-dasharray: 0.28em 0.2em;
  }
  .in-progress .inexact,
  .completed .inexact,
  .unknown .inexact {
    fill: currentColor;
    fill-opacity: 0.12;
  }
  .tail {
    stroke-width: 0.12em;
    stroke-dasharray: 0.12em 0.28em;
  }
  .arrow {
    overflow: visible;
    stroke-width: 1.4;
  }
  .ring {
    overflow: visible;
  }
  /* Room for bars beside the titles, but not for the labels of twelve years. */
  @container (max-width: 58em) {
    .if-narrow {
      display: inline;
    }
    .if-wide {
      display: none;
    }
  }
  @container (max-width: 44em) {
    .axis,
    .timeline > .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .axis > :first-child {
      display: none;
    }
    .timeline .what {
      padding-block-end: 0.1em;
    }
    .track > .bar {
      margin-block: 0.1em 0.45em;
    }
  }
  @media print {
    .axis {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .lines,
    .years {
      stroke: GrayText;
    }
    .years text,
    .years text.today {
      fill: CanvasText;
    }
    .bar.bar {
      color: CanvasText;
    }
    line.today {
      stroke: Highlight;
    }
  }
`;

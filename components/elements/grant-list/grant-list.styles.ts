import { css } from 'lit';
import { tableBlockStyles } from '../../list/table.styles.ts';

export const grantListStyles = css`
  /* Static HTML has neither controls nor a chart, so reserve space for them. */
  .root.reserves {
    --_reserve: 16em;
  }
  @media (width < 60em) {
    .root.reserves {
      --_reserve: 22em;
    }
  }
  .totals {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
    margin-block-start: var(--_space);
  }
  .totals dt {
    flex-basis: 100%;
  }
  .totals dd,
  .chart caption {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .totals dd:not(.label) {
    font-family: var(--ura-heading-font, inherit);
    font-size: var(--ura-title-size, 1.375em);
    font-weight: var(--ura-heading-weight, 650);
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: var(--_space) calc(2.5 * var(--_space));
    margin-block: 0.25em calc(1.25 * var(--_space));
  }
  /* In a fixed layout, amounts do not widen the chart beyond a narrow column in WebKit. */
  .chart {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    text-align: start;
  }
  .chart th {
    font-weight: inherit;
    text-align: start;
  }
  .chart {
    align-self: start;
    max-inline-size: 38em;
    font-size: 0.875em;
  }
  .chart caption {
    font-size: 1em;
    text-align: start;
    margin-block-end: 0.25em;
  }
  .chart th,
  .chart td {
    padding: 0.3em 0 0.75em;
    line-height: 1.35;
  }
  .chart th {
    overflow-wrap: anywhere;
  }
  .chart td {
    padding-inline-start: 1em;
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  /* The bar is positioned in its row. WebKit does not support that for table rows. */
  .chart tbody {
    display: block;
  }
  .chart tbody tr {
    position: relative;
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
  }
  .chart tbody th {
    min-inline-size: 0;
  }
  .chart tbody td {
    flex: none;
  }
  @container (max-width: 10em) {
    .chart tbody tr {
      flex-wrap: wrap;
    }
    .chart tbody td {
      flex: 1 1 auto;
      min-inline-size: 0;
      padding-inline-start: 0;
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
  .chart svg {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0.25em;
    inline-size: 100%;
    block-size: 0.3em;
  }
  :host(:dir(rtl)) .chart svg {
    transform: scaleX(-1);
  }
  .track {
    fill: var(--_tint);
  }
  .sum {
    fill: var(--_accent);
    opacity: 0.7;
  }
  .column-title {
    inline-size: 30%;
  }
  .column-date {
    white-space: nowrap;
  }
  .table .row > * {
    overflow-wrap: anywhere;
  }
  /* Names of places are short, so they do not break when the names beside them are long. */
  .table .row > .place {
    overflow-wrap: break-word;
  }
  .row .by {
    display: block;
  }
  @container (max-width: 52em) {
    ${tableBlockStyles}
  }
  @media print {
    .chart {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
    }
    .sum {
      fill: CanvasText;
      opacity: 1;
    }
  }
`;

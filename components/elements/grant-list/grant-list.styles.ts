import { css } from 'lit';

export const grantListStyles = css`
  /* Static HTML has neither controls nor a chart, so reserve room for them. */
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
  table {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  th {
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
  .list .label {
    display: none;
  }
  .list tr > * {
    padding-block: 0.65em;
    padding-inline: 1.25em 0;
  }
  .list tr > :first-child {
    padding-inline-start: 0;
  }
  .list thead th {
    padding-block: 0.35em;
    padding-inline-start: calc(1.25em / 0.875);
    color: var(--_muted);
    font-size: 0.875em;
    vertical-align: bottom;
  }
  .list .row > * {
    border-block-start: 1px solid var(--_line);
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  /* Names of places are short, so they do not break when the names beside them are long. */
  .list .row > .place {
    overflow-wrap: break-word;
  }
  .row .by {
    display: block;
  }
  .list .amount {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .row .amount,
  .row .date {
    white-space: nowrap;
  }
  /* Without room for six columns, each row is a block, and each cell has its header beside it. */
  @container (max-width: 46em) {
    .list,
    .list tbody,
    .list .row > * {
      display: block;
    }
    .list thead {
      display: none;
    }
    .list .row {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
      gap: 0.1em 1.5em;
      padding-block: 0.65em;
      border-block-start: 1px solid var(--_line);
    }
    .list .row > * {
      min-inline-size: 0;
      padding: 0;
      border: 0;
      text-align: start;
    }
    .list .row > th {
      grid-column: 1 / -1;
      margin-block-end: 0.2em;
    }
    .list .row > td {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
      column-gap: 0.5em;
      align-items: baseline;
    }
    .list .row > .none {
      display: none;
    }
    .list .label {
      display: inline;
      white-space: normal;
    }
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

import { css } from 'lit';

/** The styles of tables that become blocks without room for their columns: see `renderTable`. */
export const tableStyles = css`
  .table {
    position: relative;
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  .table th,
  .table td {
    padding-inline: 0;
    font-weight: inherit;
    text-align: start;
  }
  .table thead th {
    padding-block: 0.35em;
    color: var(--_muted);
    vertical-align: bottom;
  }
  .table thead th,
  .table .row > td {
    font-size: 0.875em;
  }
  .table .label {
    display: none;
  }
  .table .row > * {
    padding-block: 0.65em;
    border-block-start: 1px solid var(--_line);
    vertical-align: top;
  }
  .table thead th + th,
  .table .row > td {
    padding-inline: 0.9em 0;
  }
  .table .row > td > div {
    padding-block-start: 0.15em;
  }
  .table .status {
    font-size: inherit;
  }
  /* Not in the details of a row, whose columns are narrower. */
  .table .row > td time,
  .table .amount {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .table thead .amount {
    white-space: normal;
  }
  .table .amount {
    text-align: end;
  }
  .table .rest {
    display: inline-block;
    color: var(--_muted);
    white-space: nowrap;
  }
  .table .derived {
    color: var(--_muted);
    line-height: 1.35;
  }
  .table .sheet > td {
    padding-block: 0 0.5em;
  }
  button.sort {
    display: inline-flex;
    gap: 0.3em;
    align-items: center;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    border-radius: 0;
    color: inherit;
    text-align: inherit;
    text-decoration: none;
  }
  .amount > button.sort {
    flex-direction: row-reverse;
    text-align: end;
  }
  button.sort:hover {
    text-decoration: underline;
  }
  [aria-sort] > button.sort {
    color: var(--_accent);
    font-weight: 600;
  }
  .order {
    flex: none;
    inline-size: 0.6em;
    block-size: 0.9em;
    fill: currentColor;
  }
  .order path {
    opacity: 0.35;
  }
  .ascending > .up,
  .descending > .down {
    opacity: 1;
  }
  .ascending > .down,
  .descending > .up {
    opacity: 0;
  }
  @media print {
    .table button.sort {
      display: inline;
    }
    .order:not(.ascending, .descending) {
      display: none;
    }
  }
`;

/** The styles of a table without room for its columns, for a container query of the element. */
export const tableBlockStyles = css`
  .table,
  .table tbody,
  .table .row > *,
  .table .sheet,
  .table .sheet > * {
    display: block;
  }
  /* The headers stand in a line above the blocks, as the choice of an order. */
  .table thead {
    display: block;
  }
  .table thead tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    align-items: baseline;
    padding-block: 0.25em;
    font-size: 0.875em;
  }
  .table thead tr::before {
    color: var(--_muted);
    content: attr(data-label);
    content: attr(data-label) / '';
  }
  .table thead tr > th {
    inline-size: auto;
    padding: 0;
    font-size: inherit;
  }
  .table thead .amount > button.sort {
    flex-direction: row;
  }
  /* Without a choice, they are for screen readers only. */
  .table.fixed thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .table .row {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.1em 1.5em;
    padding-block: 0.65em;
    border-block-start: 1px solid var(--_line);
  }
  .table .row > * {
    min-inline-size: 0;
    padding: 0;
    border: 0;
    text-align: start;
  }
  .table .row > th {
    grid-column: 1 / -1;
    margin-block-end: 0.1em;
  }
  .table .row > td {
    display: grid;
    padding: 0;
    grid-template-columns: 7em minmax(0, 1fr);
    column-gap: 0.5em;
    align-items: baseline;
  }
  .table .row > td > div {
    padding: 0;
  }
  /* An empty cell takes no room, but stays in its column. */
  .table .row > .none {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* A label stands above its value where both do not fit on a line. */
  @container (max-width: 14em) {
    .table .row > td {
      display: block;
    }
    .table thead th {
      white-space: normal;
    }
    button.sort {
      flex-wrap: wrap;
      gap: 0;
      overflow-wrap: anywhere;
    }
    button.sort > span {
      min-inline-size: 0;
    }
    .table .row > td:is(td, .date, .amount),
    .table .row > td:is(td, .date, .amount) * {
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
  .table .label {
    display: inline;
    font-size: inherit;
    white-space: normal;
  }
`;

import { css } from 'lit';
import { tableBlockStyles } from '../../list/table.styles.ts';

export const callListStyles = css`
  .root.reserves {
    --_reserve: 8em;
  }
  .list:not(.cards) > .row {
    padding-block: 0.9em;
  }
  .list:not(.cards) > .row:first-child {
    border-block-start: 0;
    padding-block-start: 0.25em;
  }
  .status {
    margin-block-end: 0.15em;
  }
  .name {
    font-size: 1.0625em;
  }
  .row > .by a {
    display: inline-block;
    padding-block: 0.25em; /* a target of 24 pixels */
  }
  .row > .facts {
    margin-block-start: 0.4em;
    gap: 0.35em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    max-inline-size: 60em;
  }
  /* Eligibility is the longest fact, and the last. */
  @container (inline-size > 56em) {
    .row > .facts > :last-child {
      grid-column-end: span 2;
    }
  }
  /* As an inline block, so that the line breaks before it rather than within. */
  .zone {
    display: inline-block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .row > .logo {
    margin-block-end: 0.6em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
    margin-block-start: 0.5em;
  }
  .links a {
    font-weight: 600;
    padding-block: 0.2em;
  }
  .links .quiet {
    padding-inline: 0;
  }
  ura-grant-call {
    margin-block-start: 0.15em;
  }
  ura-grant-call::part(status),
  ura-grant-call::part(title),
  ura-grant-call:not(.marked)::part(provenance) {
    display: none;
  }
  .column-title {
    inline-size: 25%;
  }
  .column-status {
    inline-size: 13%;
  }
  .table .row > * {
    overflow-wrap: anywhere;
  }
  .dates-note {
    margin-block-start: 0.25em;
  }
  .table .links {
    margin-block-start: 0.15em;
  }
  .table .status {
    margin: 0;
    overflow-wrap: break-word;
  }
  @container (max-width: 64em) {
    ${tableBlockStyles}
  }
  .over {
    margin-block-start: var(--_space);
  }
  .over summary {
    font-weight: var(--ura-heading-weight, 650);
  }
  .over .number {
    color: var(--_muted);
    font-weight: 400;
  }
`;

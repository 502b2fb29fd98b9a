import { css } from 'lit';

export const organisationCardStyles = css`
  /* The usual height. */
  .root {
    --_reserved: 28em;
  }
  .root.reserves {
    min-block-size: 12.5em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1em;
    --_logo: 4em;
  }
  /* Below the logo where there is no room for a word beside it. */
  .head > :last-child {
    flex: 1 1 0;
    min-inline-size: min(100%, 6em);
  }
  /* Keeps the logo at the top if the name has several lines. */
  .head > :first-child {
    align-self: start;
  }
  .head .by {
    margin-block-start: 0.15em;
  }
  .summary {
    margin-block-start: calc(0.75 * var(--_space));
  }
  .facts dd,
  .facts a,
  .office {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .offices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(9.25em, 26%)), 1fr));
    gap: calc(0.75 * var(--_space)) calc(1.5 * var(--_space));
  }
  .office .name {
    font-weight: 600;
  }
  .office .label {
    display: block;
  }
  .rows > li {
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_line);
    max-inline-size: 44em;
    overflow-wrap: anywhere;
  }
  .rows > li:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .rows .label {
    display: block;
  }
  button.quiet {
    margin-inline-start: -0.25em;
  }
  .counts {
    color: var(--_muted);
    font-size: 0.875em;
    margin-block-end: 0.4em;
  }
`;

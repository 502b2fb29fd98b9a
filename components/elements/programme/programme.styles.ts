import { css } from 'lit';

export const programmeStyles = css`
  .root.reserves {
    --_reserve: 10em;
  }
  .summary {
    margin-block-start: calc(0.75 * var(--_space));
  }
  .components {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: calc(1.25 * var(--_space)) calc(2 * var(--_space));
    margin-block-start: 0.5em;
  }
  .components > div {
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .component {
    font-family: var(--ura-heading-font, inherit);
    font-size: 1em;
    font-weight: var(--ura-heading-weight, 650);
    line-height: 1.3;
    margin-block-end: 0.25em;
  }
  .components .bullets,
  .components .rows {
    margin-block-start: 0.5em;
  }
  .rows {
    max-inline-size: 44em;
  }
  .rows > li {
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_line);
  }
  .rows > li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  /* The next component begins with a line. */
  .components .rows > li:last-child {
    border-block-end: 0;
  }
  .rows .status {
    margin-block: 0;
  }
  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2.25 * var(--_space));
    align-items: start;
    margin-block-start: 0.5em;
  }
  .map {
    --_tile: 2.4em;
    flex: 0 1 auto;
    inline-size: 20em;
    max-inline-size: 100%;
    min-inline-size: 0;
  }
  .groups {
    flex: 1 1 15em;
    min-inline-size: min(100%, 15em);
  }
  .groups > * + * {
    margin-block-start: calc(0.75 * var(--_space));
  }
  .groups dt {
    display: flex;
    gap: 0.55em;
    align-items: start;
    font-weight: 600;
  }
  .groups dt > :last-child {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .swatch {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    font-size: 0.875em;
    line-height: 1;
  }
`;

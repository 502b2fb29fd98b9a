import { css } from 'lit';

export const eventListStyles = css`
  .root.reserves {
    --_reserve: 9em;
  }
  .event {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    column-gap: 1em;
  }
  /* Between the text and the end of the line, unless the list is narrow. */
  .event:has(> .picture) {
    grid-template-columns: 6em minmax(0, 1fr) auto;
  }
  .list.cards > .event {
    gap: 0.6em;
  }
  .cards > .event > .date:empty {
    display: none;
  }
  .cards > .event > .what {
    display: flex;
    flex-direction: column;
    flex: 1;
  }
  .cards > .event .links {
    margin-block-start: auto;
    padding-block-start: 0.6em;
  }
  .cards .day {
    display: inline;
  }
  .cards .weekday {
    display: inline;
  }
  .date {
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
  }
  .day {
    display: block;
    font-size: 1.375em;
    font-weight: var(--ura-heading-weight, 650);
    line-height: 1.1;
  }
  .weekday {
    display: block;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  s,
  .struck,
  .struck .day,
  .struck .weekday {
    text-decoration: line-through;
    text-decoration-thickness: 0.06em;
  }
  .event .status {
    margin-block-end: 0;
  }
  .section .status {
    font-size: inherit;
    font-weight: inherit;
  }
  .what {
    overflow-wrap: anywhere;
  }
  .what > .by {
    max-inline-size: 50em;
  }
  .when {
    font-variant-numeric: tabular-nums;
  }
  .what > .prose {
    margin-block-start: 0.35em;
  }
  .what > .bullets {
    margin-block-start: 0.35em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    margin-block-start: 0.35em;
    font-size: 0.875em;
  }
  .links > * {
    min-block-size: 1.75em;
    line-height: 1.75;
  }
  .links .quiet {
    padding-inline: 0;
  }
  .past {
    margin-block-start: calc(1.5 * var(--_space));
    font-weight: 600;
  }
  @container (max-width: 10em) {
    .list:not(.cards) > .event {
      display: block;
    }
  }
  @container (max-width: 26em) {
    .list:not(.cards) .picture {
      grid-area: 2 / 2;
      margin-block-start: 0.5em;
    }
    .event,
    .event:has(> .picture) {
      grid-template-columns: 4.75em minmax(0, 1fr);
      column-gap: 0.75em;
    }
  }
`;

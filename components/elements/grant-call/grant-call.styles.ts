import { css } from 'lit';

export const grantCallStyles = css`
  /* The usual height, with folded details. */
  .root {
    --_reserved: 27em;
  }
  @media (width < 30em) {
    .root {
      --_reserved: 44em;
    }
  }
  .deadline {
    margin-block-start: calc(0.75 * var(--_space));
    font-size: 1.125em;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  .deadline time {
    font-weight: 600;
  }
  .deadline.past time {
    font-weight: inherit;
  }
  .deadline .label,
  .deadline .zone {
    color: var(--_muted);
    font-size: 0.78em;
  }
  .deadline + .actions {
    margin-block-start: calc(0.75 * var(--_space));
  }
  /* Wraps as one, so that no link is alone on a line. */
  .actions > .others {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0 1em;
  }
  article > .facts {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(13em, 26%)), 1fr));
  }
  .stages {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .stages > li.past {
    color: var(--_muted);
  }
  /* As an inline block, so that the line breaks before it rather than within. */
  .deadline .zone {
    display: inline-block;
  }
  .title + .by {
    margin-block-start: 0.15em;
  }
  .summary {
    margin-block-start: var(--_space);
  }
`;

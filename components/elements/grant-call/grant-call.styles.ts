import { css } from 'lit';

export const grantCallStyles = css`
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

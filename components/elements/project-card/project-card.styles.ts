import { css } from 'lit';

export const projectCardStyles = css`
  /* The usual height, with folded details. */
  .root {
    --_reserved: 28em;
  }
  @media (width < 30em) {
    .root {
      --_reserved: 36em;
    }
  }
  .summary {
    margin-block-start: calc(0.75 * var(--_space));
  }
  .derived {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .acknowledgement {
    margin-block-start: calc(1.25 * var(--_space));
    padding-block-start: calc(0.75 * var(--_space));
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }
  .image {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    margin-block-end: var(--_space);
  }
`;

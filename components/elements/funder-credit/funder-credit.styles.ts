import { css } from 'lit';

export const funderCreditStyles = css`
  /* The height of a few names and an acknowledgement. */
  .root {
    --_reserved: 8.2em;
  }
  @media (width < 30em) {
    .root {
      --_reserved: 9.7em;
    }
  }
  .root {
    break-inside: avoid;
    overflow-wrap: anywhere;
  }
  .names {
    max-inline-size: 44em;
  }
  .names + .names {
    margin-block-start: 0.25em;
  }
  .logos {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(1.25 * var(--_space));
    margin-block-start: var(--_space);
  }
  .logos > li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  /*
   * A box of fixed size, so that nothing moves when a logo loads. Its aspect ratio decides how much
   * a logo fills.
   */
  .mark {
    display: flex;
    align-items: center;
    inline-size: 6em;
    max-inline-size: 100%;
    block-size: 3.5em;
    padding: 0;
  }
  .mark img {
    inline-size: auto;
    max-inline-size: 100%;
    block-size: var(--_height, 100%);
    object-fit: contain;
    object-position: 0 50%;
  }
  .wordmark {
    display: flex;
    align-items: center;
    min-block-size: 3.5em;
    padding: 0;
    max-inline-size: 14em;
    font-weight: var(--ura-heading-weight, 650);
    line-height: 1.25;
  }
  a.mark:focus-visible {
    outline-offset: 0.3em;
  }
  .logos .line {
    block-size: 3.5em;
    inline-size: 6em;
    margin: 0;
  }
  @media print {
    .mark,
    .wordmark {
      text-decoration: none;
    }
  }
`;

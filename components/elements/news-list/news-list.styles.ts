import { css } from 'lit';

export const newsListStyles = css`
  .list > .article {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: 0.85em;
  }
  .article .name {
    font-family: var(--ura-heading-font, inherit);
    font-size: 1.125em;
    line-height: 1.3;
    text-wrap: balance;
    hyphens: auto;
  }
  .text > .prose,
  .details {
    margin-block-start: 0.2em;
  }
  .details {
    margin-block-start: 0.5em;
  }
  .text > * + .by {
    max-inline-size: 44em;
    margin-block-start: 0.35em;
  }
  .picture {
    inline-size: 9em;
    margin-inline-start: calc(1.5 * var(--_space));
    aspect-ratio: 3 / 2;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  @container (max-width: 28em) {
    .list > .article {
      grid-template-columns: minmax(0, 1fr);
    }
    .picture {
      grid-row: 1;
      inline-size: 100%;
      margin-inline-start: 0;
      margin-block-end: 0.5em;
    }
  }
`;

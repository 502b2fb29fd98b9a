import { css } from 'lit';

export const newsListStyles = css`
  /* The usual height of a few articles with their pictures, and of the count and the link. */
  :host([limit='1']) .root {
    --_reserved: 21em;
  }
  :host([limit='2']) .root {
    --_reserved: 30em;
  }
  :host([limit='3']) .root {
    --_reserved: 39em;
  }
  @media (width < 30em) {
    :host([limit='1']) .root {
      --_reserved: 25em;
    }
    :host([limit='2']) .root {
      --_reserved: 36em;
    }
    :host([limit='3']) .root {
      --_reserved: 48em;
    }
  }
  .list:not(.cards) > .article {
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
  .list:not(.cards) .picture {
    margin-inline-start: calc(1.5 * var(--_space));
  }
  @container (max-width: 28em) {
    .list:not(.cards) > .article {
      grid-template-columns: minmax(0, 1fr);
    }
    .list:not(.cards) .picture {
      grid-row: 1;
      inline-size: 100%;
      margin-inline-start: 0;
      margin-block-end: 0.5em;
    }
  }
`;

import { css } from 'lit';

export const keyFiguresStyles = css`
  /* The height of all figures, in one column and in several; of three if the author names some. */
  .root {
    --_reserved: 23.1em;
  }
  :host([figures]) .root {
    --_reserved: 13.4em;
  }
  @media (width < 30em) {
    .root {
      --_reserved: 43.5em;
    }
    :host([figures]) .root {
      --_reserved: 23em;
    }
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(8.5em, 22%)), 1fr));
    gap: calc(1.5 * var(--_space)) calc(1.5 * var(--_space));
  }
  .figures > div {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  dt {
    line-height: 1.35;
    text-wrap: balance;
  }
  @container (max-width: 10em) {
    dt {
      hyphens: auto;
    }
  }
  .figure {
    order: -1;
    font-family: var(--ura-heading-font, inherit);
    font-size: 2.5em;
    font-weight: var(--ura-heading-weight, 650);
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  .sum {
    font-variant-numeric: tabular-nums;
  }
  .sum .label {
    white-space: nowrap;
  }
  .how {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.4;
    margin-block-start: 0.25em;
    text-wrap: pretty;
  }
  .line.large {
    block-size: 2em;
    margin-block: 0.2em;
  }
`;

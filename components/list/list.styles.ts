import { css } from 'lit';

/** The styles that all lists share: controls, count, rows and what is below them. */
export const listStyles = css`
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .root:not(.replaces) {
    container-type: inline-size;
    /* For a container that shrinks to its content. */
    contain-intrinsic-inline-size: min(40em, 80vw);
  }
  .controls {
    display: grid;
    /* Two side by side on a phone, columns of equal width elsewhere. */
    grid-template-columns: repeat(auto-fill, minmax(min(12.5em, max(8em, 50% - 0.5em)), 1fr));
    gap: 0.6em 1em;
    align-items: end;
  }
  .control {
    display: block;
    min-inline-size: 0;
  }
  .control.search {
    grid-column: span 2;
  }
  .filters {
    display: none;
    color: var(--_muted);
    font-size: 0.875em;
  }
  /* On a small screen the filters stand one under the other, behind a button. */
  @container (inline-size < 30em) {
    .controls {
      grid-template-columns: minmax(0, 1fr);
    }
    .control.search {
      grid-column: auto;
    }
    .filters {
      display: block;
      min-block-size: 24px; /* of the button, and of its skeleton */
    }
    .controls.behind > :not(.search, .filters) {
      display: none;
    }
  }
  /*
   * The search field fills the rest of the first line, so that no filter is alone on the last. On a
   * wide screen all fit on one line.
   */
  @container (30em <= inline-size < 39.5em) {
    .search ~ .control:nth-of-type(even):last-of-type {
      grid-column: span 2;
    }
  }
  @container (39.5em <= inline-size < 53em) {
    .control.search {
      grid-column: span 3;
    }
    .control.search:nth-last-of-type(3n + 2) {
      grid-column: span 2;
    }
    .control.search:nth-last-of-type(3n) {
      grid-column: span 1;
    }
  }
  @container (53em <= inline-size < 80em) {
    .controls {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .control.search {
      grid-column: span 4;
    }
    .control.search:nth-last-of-type(4n + 2) {
      grid-column: span 3;
    }
    .control.search:nth-last-of-type(4n + 3) {
      grid-column: span 2;
    }
    .control.search:nth-last-of-type(4n) {
      grid-column: span 1;
    }
  }
  .folded {
    grid-column: 1 / -1;
  }
  .folded > summary {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .folded > .controls {
    margin-block-start: 0.25em;
  }
  .control > span {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  /* In WebKit a long option would widen the page beyond a narrow list. */
  select {
    contain: paint;
  }
  input,
  select,
  .field {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.5em;
    padding: 0.35em 0.6em;
    border: 1px solid var(--_line);
    border-color: color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background-color: transparent;
    text-overflow: ellipsis;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin-block-start: calc(0.9 * var(--_space));
    color: var(--_muted);
    font-size: 0.875em;
    min-block-size: 2em;
  }
  .count > :first-child {
    min-inline-size: 0;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-inline-start: auto;
  }
  .views button {
    padding-inline: 0;
    text-decoration: none;
  }
  .views button:hover {
    text-decoration: underline;
  }
  .views button[aria-pressed='true'] {
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 0.12em;
    text-underline-offset: 0.35em;
  }
  .list {
    margin-block-start: 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  @container (max-width: 14em) {
    .root :is(time, .rest),
    .status > *,
    .row :is(a, h3, h4, h5, h6, p) {
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .opener > .words {
      padding-inline-end: 0;
    }
    .opener > .chevron {
      margin-inline-start: 0;
    }
  }
  .list > .row {
    padding-block: 0.65em;
    border-block-start: 1px solid var(--_line);
  }
  /* Cards: a frame, a picture or logo, a summary, the most important facts, and actions at the end. */
  .list.cards {
    --_card-radius: calc(2 * var(--_radius));
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5em), 1fr));
    gap: var(--_space);
    margin-block-start: 0.75em;
    border: 0;
  }
  .list.cards > .row {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
  }
  @container (max-width: 10em) {
    .list.cards > .row {
      padding: 0.5em;
    }
  }
  .cards > .open {
    grid-column: 1 / -1;
  }
  .cards > .row > .links {
    margin-block-start: auto;
    padding-block-start: 0.6em;
  }
  .cards .name {
    font-family: var(--ura-heading-font, inherit);
    font-size: 1.125em;
    line-height: 1.3;
  }
  .brief {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    margin-block-start: 0.35em;
    max-inline-size: 38em;
    overflow-wrap: anywhere;
  }
  .name {
    font-weight: var(--ura-heading-weight, 650);
    font-size: 1em;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .nothing {
    padding-block: 1.5em;
    border-block: 1px solid var(--_line);
  }
  .downloads {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    min-block-size: 1.75em;
  }
  /* The skeleton has the dimensions of the list, to avoid a layout shift. */
  .to-come .field,
  .to-come .more {
    border-color: var(--_line);
    opacity: 0.5;
  }
  .to-come .more {
    inline-size: 9em;
    padding-block: calc(0.5em + 1px);
  }
  .to-come .row > *,
  .to-come .name,
  .to-come .by {
    display: flow-root;
  }
  @media print {
    .controls,
    .views,
    .downloads {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
    .brief {
      display: block;
    }
  }
`;

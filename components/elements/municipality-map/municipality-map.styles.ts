import { css } from 'lit';

export const municipalityMapStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .legend > p {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.9em;
    font-variant-numeric: tabular-nums;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .swatch {
    inline-size: 1em;
    block-size: 1em;
    color: currentColor;
  }
  .countries {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 36em), 1fr));
    gap: var(--_space) calc(3 * var(--_space));
  }
  /* Long lists are laid out in columns. */
  .countries.long {
    grid-template-columns: minmax(0, 1fr);
  }
  .country {
    min-inline-size: 0;
    container: country / inline-size;
  }
  .unfold {
    display: none;
  }
  /* The list stands under the map, which would otherwise be far from the next one. */
  @container country (inline-size < 35em) {
    .unfold {
      display: block;
      margin-block-end: 0.4em;
    }
    .places:not(.open) > .list {
      display: none;
    }
  }
  .country > .section {
    margin-block: var(--_space) 0.6em;
  }
  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
    align-items: start;
  }
  .map {
    flex: 0 1 auto;
    min-inline-size: 0;
    inline-size: 22em;
    max-inline-size: 100%;
  }
  .places {
    flex: 1 1 11em;
    min-inline-size: min(100%, 11em);
    container-type: inline-size;
  }
  .named {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    margin-block-start: 0.5em;
    min-block-size: 1.75em;
    font-size: 0.875em;
  }
  /* Only if there is room for two: even a single column costs browsers several layouts. */
  @container (inline-size >= 29.5em) {
    .list {
      columns: 14em;
      column-gap: calc(1.5 * var(--_space));
    }
  }
  .list > li {
    break-inside: avoid;
    border-block-end: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: 2.6em minmax(0, 1fr) auto;
    align-items: baseline;
    column-gap: 0.5em;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2em;
    padding: 0.2em 0.25em;
    border: 0;
    border-radius: 0;
    color: inherit;
    font-weight: inherit;
    text-align: start;
    hyphens: auto;
  }
  .code {
    color: var(--_muted);
    font-size: 0.75em;
    letter-spacing: 0.03em;
  }
  .figure {
    font-variant-numeric: tabular-nums;
  }
  button.row:hover {
    box-shadow: none;
    background: var(--_tint);
  }
  .row.selected,
  button.row[aria-pressed='true'] {
    background: var(--_tint);
    box-shadow: inset 0.2em 0 currentColor;
    font-weight: var(--ura-heading-weight, 650);
  }
  .row.selected .code,
  button.row[aria-pressed='true'] .code {
    padding-inline-start: 0.3em;
    color: inherit;
  }
  .places > .note {
    margin-block-start: 0.6em;
  }
  .note + .note {
    margin-block-start: 0.25em;
  }
  .shape {
    flex: 0 1 22em;
    min-inline-size: 0;
    block-size: 24em;
  }
  @media (forced-colors: active) {
    .legend ul {
      display: none;
    }
    button.row[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    button.row[aria-pressed='true'] .code {
      color: HighlightText;
    }
  }
  @media print {
    button.row {
      display: grid;
    }
    .places:not(.open) > .list {
      display: block;
    }
    .unfold,
    .named {
      display: none;
    }
  }
`;

import { css } from 'lit';

/** The styles of tiles, and of the swatches (`.swatch`) in their legends. */
export const tileStyles = css`
  :host {
    --_shade-1: #8881;
    --_shade-2: #8883;
    --_shade-3: #8885;
    --_shade-4: #8887;
    --_stripe: #8886;
  }
  /* Light enough for text to be readable on the darkest. */
  @supports (color: color-mix(in srgb, red, red)) {
    :host {
      --_shade-1: color-mix(in srgb, var(--_accent) 7%, transparent);
      --_shade-2: color-mix(in srgb, var(--_accent) 16%, transparent);
      --_shade-3: color-mix(in srgb, var(--_accent) 26%, transparent);
      --_shade-4: color-mix(in srgb, var(--_accent) 38%, transparent);
      --_stripe: color-mix(in srgb, currentColor 26%, transparent);
    }
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    gap: 0.125em;
    box-sizing: border-box;
    max-inline-size: calc(var(--_columns) * var(--_tile, 2.75em));
    container-type: inline-size;
    contain-intrinsic-inline-size: calc(var(--_columns) * var(--_tile, 2.75em));
    /* East is on the right, also on right-to-left pages. */
    direction: ltr;
  }
  .tiles [role='row'],
  .tiles [role='gridcell'] {
    display: contents;
  }
  /* From the tile to the far end of its row, so that the bubble has room. */
  .beside {
    position: relative;
    z-index: 2;
    pointer-events: none;
  }
  .bubble {
    position: absolute;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(100%, 18em);
    padding: 0.2em 0.55em;
    border: 1px solid currentColor;
    border-radius: min(var(--_radius), 0.3em);
    background: Canvas;
    color: CanvasText;
    font-size: 0.875em;
    font-weight: 600;
  }
  .bubble.start {
    left: 0;
  }
  .bubble.end {
    right: 0;
  }
  .bubble.above {
    bottom: calc(100% + 0.3em);
  }
  .bubble.below {
    top: calc(100% + 0.3em);
  }
  .tile,
  .swatch {
    box-sizing: border-box;
    border: 1px solid var(--_line);
    border-radius: min(var(--_radius), 0.3em);
    background-color: transparent;
    print-color-adjust: exact;
  }
  .tile {
    display: grid;
    position: relative;
    align-content: center;
    justify-items: center;
    aspect-ratio: 1;
    contain: size layout; /* its size comes from its column, not from its content */
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0;
    color: inherit;
    font-size: 0.6875em;
    font-size: min(0.8125em, calc(100cqi / var(--_columns) * 0.3));
    font-weight: inherit;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }
  .tile b {
    font-weight: 700;
    font-size: 1.08em;
  }
  .tile.shade-0 {
    color: var(--_muted);
  }
  .shade-1 {
    background-color: var(--_shade-1);
  }
  .shade-2 {
    background-color: var(--_shade-2);
  }
  .shade-3 {
    background-color: var(--_shade-3);
  }
  .shade-4 {
    background-color: var(--_shade-4);
  }
  .pattern-0 {
    background-color: var(--_shade-2);
  }
  .pattern-1 {
    background-image: repeating-linear-gradient(45deg, var(--_stripe) 0 1px, transparent 1px 5px);
  }
  .pattern-2 {
    background-image: radial-gradient(var(--_stripe) 1px, transparent 1.5px);
    background-size: 5px 5px;
  }
  .pattern-3 {
    background-image: repeating-linear-gradient(0deg, var(--_stripe) 0 1px, transparent 1px 5px);
  }
  .pattern-4 {
    background-image: repeating-linear-gradient(-45deg, var(--_stripe) 0 3px, transparent 3px 7px);
  }
  .pattern-5 {
    background-image: repeating-linear-gradient(90deg, var(--_stripe) 0 1px, transparent 1px 5px);
  }
  [class*='pattern-'] {
    border-color: currentColor;
  }
  button.tile:hover {
    border-color: currentColor;
    box-shadow: none;
  }
  .tile.selected,
  button.tile[aria-pressed='true'] {
    border-color: currentColor;
    box-shadow: inset 0 0 0 0.16em currentColor;
  }
  .tile:focus-visible {
    z-index: 1;
  }
  @media (forced-colors: active) {
    .tile,
    .swatch {
      border: 2px solid;
    }
    .tile.shade-0 {
      border: 1px dashed GrayText;
    }
    .tile.selected,
    button.tile[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    button.tile {
      display: grid;
    }
  }
`;

import { css, html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Gazetteer } from '../../src/places/gazetteer.ts';
import { municipalityTile } from '../../src/places/tiles.ts';

/**
 * A municipality on the tile map of its country. Columns and rows count from 0 at the north-west
 * corner.
 */
export interface MapTile {
  readonly id: string;
  readonly column: number;
  readonly row: number;
  /** Three letters, or the label that the dataset gives. */
  readonly label: string;
}

/** A tile that can be pressed. */
export interface CountTile extends MapTile {
  /** The accessible name: the name of the place and its count. */
  readonly name: TemplateResult;
  /** The number on the tile, or nothing if the count is 0. */
  readonly figure: string | undefined;
  /** The shade: 0 is empty, {@link SHADES} the darkest. */
  readonly shade: number;
  readonly selected: boolean;
}

/** A tile with a letter and a pattern, by the number of its group from 0. */
export interface GroupTile extends MapTile {
  readonly mark: string;
  readonly group: number | undefined;
}

/** The number of shades besides empty. */
export const SHADES = 4;

/** The number of patterns. With more groups they repeat, and only the letters differ. */
export const PATTERNS = 6;

/** The largest column or row, so that a typo in a data file does not create a huge grid. */
const LARGEST = 40;

/**
 * The tiles of a country, row by row from the north-west. Places without a square of their own are
 * left out.
 *
 * @param country the prefix of its ids: `xk`, `al`, `mk`
 */
export function tilesOf(country: string, places: Gazetteer): readonly MapTile[] {
  const squares = new Map<string, MapTile>();
  for (const { id, country: code, name, tile = municipalityTile(id) } of places.values()) {
    if (code.toLowerCase() !== country || !tile || tile.column > LARGEST || tile.row > LARGEST) continue;
    const square = `${tile.row} ${tile.column}`;
    const label = tile.label ?? [...(Object.values(name)[0] ?? '')].slice(0, 3).join('').toUpperCase();
    if (!squares.has(square)) squares.set(square, { id, column: tile.column, row: tile.row, label });
  }
  const tiles = [...squares.values()];
  const west = Math.min(...tiles.map(({ column }) => column));
  const north = Math.min(...tiles.map(({ row }) => row));
  return tiles
    .map((tile) => ({ ...tile, column: tile.column - west, row: tile.row - north }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

const ARROWS: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The tile to which a key moves: arrow keys to the nearest tile in that direction, across gaps;
 * Home and End to the ends of the row.
 *
 * @returns undefined if there is none, or for any other key
 */
export function tileTowards<Found extends MapTile>(
  tiles: readonly Found[],
  from: MapTile,
  key: string,
): Found | undefined {
  const line = tiles.filter(({ row }) => row === from.row);
  if (key === 'Home') return line[0];
  if (key === 'End') return line.at(-1);
  const arrow = ARROWS[key];
  if (!arrow) return undefined;
  let best: { readonly tile: Found; readonly far: number } | undefined;
  for (const tile of tiles) {
    const [columns, rows] = [tile.column - from.column, tile.row - from.row];
    const ahead = columns * arrow[0] + rows * arrow[1];
    const aside = Math.abs(columns * arrow[1]) + Math.abs(rows * arrow[0]);
    // A tile more to the side than ahead is in another direction.
    if (ahead <= 0 || aside > ahead) continue;
    const far = ahead + 2 * aside;
    if (!best || far < best.far) best = { tile, far };
  }
  return best?.tile;
}

/**
 * Sets the position of a tile, or the number of columns of a map. A strict CSP refuses style
 * attributes, so it is done by script.
 */
class GridPosition extends Directive {
  override render(_column: number, _row?: number): unknown {
    return nothing;
  }
  override update({ element }: ElementPart, [column, row]: [number, number?]): unknown {
    const { style } = element as HTMLElement;
    if (row === undefined) style.setProperty('--_columns', String(column));
    else style.setProperty('grid-area', `${row + 1} / ${column + 1}`);
    return nothing;
  }
}
const gridPosition = directive(GridPosition);

const columnsOf = (tiles: readonly MapTile[]) => Math.max(...tiles.map(({ column }) => column)) + 1;

const tileIdOf = (event: Event) =>
  (event.target as Element | null)?.closest<HTMLElement>('[data-place]')?.dataset['place'];

/**
 * A tile map whose tiles are toggle buttons. It has one tab stop; arrow keys move between tiles.
 *
 * @param label the accessible name of the map
 * @param at the id of the tile in the tab order
 * @param callbacks `pointed`: the pointer or the focus moved to a tile, or left it; `reached`: a
 *   tile got the focus; `pressed`: a tile was pressed
 */
export function tileMap(
  tiles: readonly CountTile[],
  label: string,
  at: string | undefined,
  callbacks: {
    readonly pointed: (id: string | undefined) => void;
    readonly reached: (id: string) => void;
    readonly pressed: (id: string) => void;
  },
): TemplateResult {
  const moveFocus = (event: KeyboardEvent) => {
    const from = tiles.find(({ id }) => id === tileIdOf(event));
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    const tile = tileTowards(tiles, from, event.key);
    // At the edge an arrow key does nothing; it must not scroll the page.
    if (tile || event.key in ARROWS) event.preventDefault();
    if (tile)
      (event.currentTarget as Element)
        .querySelector<HTMLElement>(`[data-place="${CSS.escape(tile.id)}"]`)
        ?.focus();
  };
  const focused = (event: Event) => {
    const id = tileIdOf(event);
    callbacks.pointed(id);
    if (id !== undefined) callbacks.reached(id);
  };
  return html`<div
    class="tiles"
    role="toolbar"
    aria-label=${label}
    ${gridPosition(columnsOf(tiles))}
    @keydown=${moveFocus}
    @focusin=${focused}
    @focusout=${() => callbacks.pointed(undefined)}
    @pointerover=${(event: Event) => callbacks.pointed(tileIdOf(event))}
    @pointerleave=${() => callbacks.pointed(undefined)}
  >
    ${tiles.map(
      ({ id, column, row, label, name, figure, shade, selected }) =>
        html`<button
          type="button"
          class="tile shade-${shade}"
          part="tile"
          data-place=${id}
          aria-pressed=${selected}
          tabindex=${id === at ? 0 : -1}
          ${gridPosition(column, row)}
          @click=${() => callbacks.pressed(id)}
        >
          <span aria-hidden="true">${label}</span>${figure === undefined
            ? nothing
            : html`<b aria-hidden="true">${figure}</b>`}<span class="visually-hidden">${name}</span>
        </button>`,
    )}
  </div>`;
}

/** The same map as a picture, hidden from screen readers: the text beside it says the same. */
export function tilePicture(tiles: readonly (CountTile | GroupTile)[]): TemplateResult {
  return html`<div class="tiles" aria-hidden="true" ${gridPosition(columnsOf(tiles))}>
    ${tiles.map((tile) => {
      const look =
        'shade' in tile
          ? `shade-${tile.shade} ${tile.selected ? 'selected' : ''}`
          : tile.group === undefined
            ? 'shade-0'
            : `pattern-${tile.group % PATTERNS}`;
      const mark = 'shade' in tile ? tile.figure : tile.mark;
      return html`<span class="tile ${look}" part="tile" ${gridPosition(tile.column, tile.row)}
        ><span>${tile.label}</span>${mark ? html`<b>${mark}</b>` : nothing}</span
      >`;
    })}
  </div>`;
}

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

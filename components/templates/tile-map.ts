import { css, html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Gazetteer } from '../../src/places/gazetteer.ts';
import { municipalityTile } from '../../src/places/tiles.ts';

/** A municipality on the tile map of its country. Columns and rows are counted from 0, from the north-west corner of what is drawn. */
export interface MapTile {
  readonly id: string;
  readonly column: number;
  readonly row: number;
  /** Three letters, or what a dataset says instead. */
  readonly label: string;
}

/** A tile that can be pressed. */
export interface CountTile extends MapTile {
  /** What is said of it: the name of the place and what is counted there. */
  readonly name: TemplateResult;
  /** The number on it, or nothing where there is nothing to count. */
  readonly figure: string | undefined;
  /** How dark it is: 0 is empty, {@link SHADES} the darkest. */
  readonly shade: number;
  readonly selected: boolean;
}

/** A tile with a letter and a pattern, by the number of its group from 0. */
export interface GroupTile extends MapTile {
  readonly mark: string;
  readonly group: number | undefined;
}

/** How many steps there are between empty and the darkest. */
export const SHADES = 4;

/** The pattern of a group: there are so many, then they begin again. The letters tell them apart. */
export const PATTERNS = 6;

/** No country needs more; a slip of the pen in a data file shall not make a page of ten thousand columns. */
const LARGEST = 40;

/**
 * The tiles of a country, from the north-west to the south-east. A place of the dataset without a square, or with one that is taken, has none.
 *
 * @param country as ids begin: `xk`, `al`, `mk`
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
 * The tile to which a key leads: an arrow to the nearest one in its direction, over gaps if need be; Home and End to the ends of the row.
 *
 * @returns nothing where there is none, or the key is another
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
    // What lies more to the side than ahead is in another direction.
    if (ahead <= 0 || aside > ahead) continue;
    const far = ahead + 2 * aside;
    if (!best || far < best.far) best = { tile, far };
  }
  return best?.tile;
}

/** Puts a tile on its square, and tells a map how many columns it has. By script, since a strict page refuses styles in the markup. */
class Lay extends Directive {
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
const lay = directive(Lay);

const columnsOf = (tiles: readonly MapTile[]) => Math.max(...tiles.map(({ column }) => column)) + 1;

const placeOf = (event: Event) =>
  (event.target as Element | null)?.closest<HTMLElement>('[data-place]')?.dataset['place'];

/**
 * A tile map whose tiles are pressed and released. It is one stop of the Tab key; arrows go from tile to tile as they lie.
 *
 * @param label what the map is called
 * @param at the tile that Tab comes to
 * @param heard what the visitor does: has the pointer or the focus on a place, or left it; came to a place with the focus; pressed it
 */
export function tileMap(
  tiles: readonly CountTile[],
  label: string,
  at: string | undefined,
  heard: {
    readonly pointed: (id: string | undefined) => void;
    readonly reached: (id: string) => void;
    readonly pressed: (id: string) => void;
  },
): TemplateResult {
  const moved = (event: KeyboardEvent) => {
    const from = tiles.find(({ id }) => id === placeOf(event));
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    const tile = tileTowards(tiles, from, event.key);
    // At the edge an arrow does nothing, rather than scroll the page under the visitor.
    if (tile || event.key in ARROWS) event.preventDefault();
    if (tile)
      (event.currentTarget as Element)
        .querySelector<HTMLElement>(`[data-place="${CSS.escape(tile.id)}"]`)
        ?.focus();
  };
  const came = (event: Event) => {
    const id = placeOf(event);
    heard.pointed(id);
    if (id !== undefined) heard.reached(id);
  };
  return html`<div
    class="tiles"
    role="toolbar"
    aria-label=${label}
    ${lay(columnsOf(tiles))}
    @keydown=${moved}
    @focusin=${came}
    @focusout=${() => heard.pointed(undefined)}
    @pointerover=${(event: Event) => heard.pointed(placeOf(event))}
    @pointerleave=${() => heard.pointed(undefined)}
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
          ${lay(column, row)}
          @click=${() => heard.pressed(id)}
        >
          <span aria-hidden="true">${label}</span>${figure === undefined
            ? nothing
            : html`<b aria-hidden="true">${figure}</b>`}<span class="visually-hidden">${name}</span>
        </button>`,
    )}
  </div>`;
}

/** The same map as a picture, for the eye alone: beside it stands the text that says the same. */
export function tilePicture(tiles: readonly (CountTile | GroupTile)[]): TemplateResult {
  return html`<div class="tiles" aria-hidden="true" ${lay(columnsOf(tiles))}>
    ${tiles.map((tile) => {
      const look =
        'shade' in tile
          ? `shade-${tile.shade} ${tile.selected ? 'selected' : ''}`
          : tile.group === undefined
            ? 'shade-0'
            : `pattern-${tile.group % PATTERNS}`;
      const mark = 'shade' in tile ? tile.figure : tile.mark;
      return html`<span class="tile ${look}" part="tile" ${lay(tile.column, tile.row)}
        ><span>${tile.label}</span>${mark ? html`<b>${mark}</b>` : nothing}</span
      >`;
    })}
  </div>`;
}

/** The look of tiles, and of what shows their shades and patterns elsewhere: `.swatch`. */
export const tileStyles = css`
  :host {
    --_shade-1: #8881;
    --_shade-2: #8883;
    --_shade-3: #8885;
    --_shade-4: #8887;
    --_stripe: #8886;
  }
  /* So light that the text on the darkest can still be read. */
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
    /* East is on the right, whichever way the page is written. */
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
    contain: size layout; /* its column makes it as large as it is, and not what is written in it */
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

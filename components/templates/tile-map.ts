import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { groupBy } from '../../src/dataset/group-by.ts';
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
 * Sets the position of a tile, of something that ends before another column, or the number of
 * columns of a map. A strict CSP refuses style
 * attributes, so it is done by script.
 */
class GridPosition extends Directive {
  override render(_column: number, _row?: number, _end?: number): unknown {
    return nothing;
  }
  override update({ element }: ElementPart, [column, row, end]: [number, number?, number?]): unknown {
    const { style } = element as HTMLElement;
    if (row === undefined) style.setProperty('--_columns', String(column));
    else
      style.setProperty(
        'grid-area',
        `${row + 1} / ${column + 1} / auto / ${end === undefined ? 'auto' : end + 1}`,
      );
    return nothing;
  }
}
const gridPosition = directive(GridPosition);

const columnsOf = (tiles: readonly MapTile[]) => Math.max(...tiles.map(({ column }) => column)) + 1;

const tileIdOf = (event: Event) =>
  (event.target as Element | null)?.closest<HTMLElement>('[data-place]')?.dataset['place'];

/** The state of a tile map, and what it reports. */
export interface TileMapOptions {
  /** The id of the tile in the tab order. */
  readonly tabStop: string | undefined;
  /** The words beside the tile with the pointer or the focus. */
  readonly bubble: { readonly id: string; readonly content: TemplateResult } | undefined;
  /** The pointer or the focus moved to a tile, or left it. */
  readonly pointed: (id: string | undefined) => void;
  /** A tile got the focus. */
  readonly reached: (id: string) => void;
  readonly pressed: (id: string) => void;
}

/**
 * A tile map whose tiles are toggle buttons. It is a grid with one tab stop, in which arrow keys
 * move between tiles, and screen readers tell the row and the column.
 *
 * @param label the accessible name of the map
 */
export function tileMap(tiles: readonly CountTile[], label: string, options: TileMapOptions): TemplateResult {
  const { bubble } = options;
  const moveFocus = (event: KeyboardEvent) => {
    const from = tiles.find(({ id }) => id === tileIdOf(event));
    if (event.key === 'Escape') options.pointed(undefined);
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
    options.pointed(id);
    if (id !== undefined) options.reached(id);
  };
  // A finger leaves when it is lifted, and the name stays for it to be read.
  const left = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') options.pointed(undefined);
  };
  return html`<div
    class="tiles"
    role="grid"
    aria-label=${label}
    aria-rowcount=${Math.max(...tiles.map(({ row }) => row)) + 1}
    aria-colcount=${columnsOf(tiles)}
    ${gridPosition(columnsOf(tiles))}
    @keydown=${moveFocus}
    @focusin=${focused}
    @focusout=${() => options.pointed(undefined)}
    @pointerover=${(event: Event) => options.pointed(tileIdOf(event))}
    @pointerleave=${left}
  >
    ${[...groupBy(tiles, ({ row }) => row)].map(
      ([row, inRow]) =>
        html`<div role="row" aria-rowindex=${row + 1}>
          ${inRow.map(
            (tile) =>
              html`<div role="gridcell" aria-colindex=${tile.column + 1}>${renderTile(tile, options)}</div>`,
          )}
        </div>`,
    )}${bubble && renderBubble(tiles, bubble)}
  </div>`;
}

const renderTile = (
  { id, column, row, label, name, figure, shade, selected }: CountTile,
  { tabStop, pressed }: TileMapOptions,
): TemplateResult =>
  html`<button
    type="button"
    class="tile shade-${shade}"
    part="tile"
    data-place=${id}
    aria-pressed=${selected}
    tabindex=${id === tabStop ? 0 : -1}
    ${gridPosition(column, row)}
    @click=${() => pressed(id)}
  >
    <span aria-hidden="true">${label}</span>${figure === undefined
      ? nothing
      : html`<b aria-hidden="true">${figure}</b>`}<span class="visually-hidden">${name}</span>
  </button>`;

/** The name beside a tile: above it, or below it in the first row; towards the middle. */
function renderBubble(
  tiles: readonly CountTile[],
  { id, content }: NonNullable<TileMapOptions['bubble']>,
): TemplateResult | typeof nothing {
  const tile = tiles.find((each) => each.id === id);
  if (!tile) return nothing;
  const columns = columnsOf(tiles);
  const isStart = tile.column * 2 < columns;
  const [from, end] = isStart ? [tile.column, columns] : [0, tile.column + 1];
  return html`<span class="beside" aria-hidden="true" ${gridPosition(from, tile.row, end)}
    ><span class="bubble ${isStart ? 'start' : 'end'} ${tile.row ? 'above' : 'below'}" part="bubble"
      >${content}</span
    ></span
  >`;
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

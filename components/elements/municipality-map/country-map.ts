import { html, nothing, type TemplateResult } from 'lit';
import type { Counted } from '../../../src/language/counted.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { mapMessages } from '../../../src/language/messages/maps.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import type { MapCountry, MapPlace } from '../../../src/view/municipality-map.ts';
import { renderHeading } from '../../templates/heading.ts';
import { openerLabel } from '../../templates/opener.ts';
import { renderPicked } from '../../templates/text.ts';
import { tileMap, tilePicture, type CountTile, type MapTile } from '../../templates/tile-map.ts';
import { classShade, type ColourClass } from './colour-classes.ts';

/** What a country needs to be drawn, besides its places. */
export interface CountryMapContext {
  readonly locale: Locale;
  readonly headingLevel: number;
  /** What is counted, as the title of the whole map. */
  readonly title: string;
  readonly countText: Counted;
  readonly classes: readonly ColourClass[];
  readonly isLocked: boolean;
  /** The ids of the chosen place, and of that with the pointer or the focus. */
  readonly selected: string | undefined;
  readonly pointed: string | undefined;
  /** Whether a country without any is folded, as beside another one. */
  readonly foldsEmpty: boolean;
  readonly point: (id: string | undefined) => void;
  readonly press: (id: string) => void;
  readonly clear: () => void;
  /** The tile at which the visitor was in a country. */
  readonly tabStop: (country: string) => string | undefined;
  readonly reach: (country: string, id: string) => void;
  readonly isListOpen: (country: string) => boolean;
  readonly toggleList: (country: string) => void;
}

/** The map of a country and the list with the same counts. */
export function renderCountry(
  country: MapCountry,
  tiles: readonly MapTile[],
  context: CountryMapContext,
): TemplateResult {
  const { heading, items, empty } = country;
  if (!items.length && empty && context.foldsEmpty)
    return html`<details class="country">
      <summary class="opener">${openerLabel(html`${heading}: ${empty}`)}</summary>
      ${renderSides(country, tiles, context)}
    </details>`;
  return html`<section class="country">
    ${renderHeading(heading, 'section', context)}${renderSides(country, tiles, context)}
  </section>`;
}

function renderSides(
  country: MapCountry,
  tiles: readonly MapTile[],
  context: CountryMapContext,
): TemplateResult {
  const counted = tiles.map((tile) => countTile(tile, country, context));
  return html`<div class="sides">
    ${counted.length
      ? html`<div class="map" part="map">
          ${context.isLocked ? tilePicture(counted) : renderTiles(counted, country, context)}
        </div>`
      : nothing}
    ${renderPlaces(country, counted, context)}
  </div>`;
}

function countTile(
  tile: MapTile,
  { places }: MapCountry,
  { locale, countText, classes, selected }: CountryMapContext,
): CountTile {
  const place = places.get(tile.id)!;
  const { count } = place;
  return {
    ...tile,
    name: html`${nameOf(place, locale)}, ${countText(count)}`,
    figure: count ? formatNumber(count, locale) : undefined,
    shade: count
      ? classShade(
          classes.findIndex(([, to]) => count <= to),
          classes.length,
        )
      : 0,
    selected: tile.id === selected,
  };
}

function renderTiles(
  tiles: readonly CountTile[],
  country: MapCountry,
  context: CountryMapContext,
): TemplateResult {
  const { code, heading, places } = country;
  const { locale, title, countText, pointed, point, reach, press } = context;
  const place = places.get(pointed ?? '');
  return html`${tileMap(tiles, `${title}: ${heading}`, {
    tabStop: tabStopOf(code, tiles, context),
    bubble: place && { id: place.id, content: html`${nameOf(place, locale)}: ${countText(place.count)}` },
    pointed: point,
    reached: (id) => reach(code, id),
    pressed: press,
  })}${renderChoice(places, context)}`;
}

/** The tile in the tab order: where the visitor was, the chosen one, or the first with a count. */
function tabStopOf(
  country: string,
  tiles: readonly CountTile[],
  { tabStop }: CountryMapContext,
): string | undefined {
  const last = tabStop(country);
  const tile =
    tiles.find(({ id }) => id === last) ??
    tiles.find(({ selected }) => selected) ??
    tiles.find(({ figure }) => figure !== undefined) ??
    tiles[0];
  return tile?.id;
}

/**
 * The line under a map: the chosen place, or how to choose one. It is hidden from screen readers,
 * which read the tile.
 */
function renderChoice(
  places: ReadonlyMap<string, MapPlace>,
  { locale, selected, countText, clear }: CountryMapContext,
): TemplateResult {
  const messages = mapMessages(locale);
  const place = places.get(selected ?? '');
  return html`<p class="named" part="named">
    <span aria-hidden="true">
      ${place ? html`${nameOf(place, locale)}: ${countText(place.count)}` : messages.choose}
    </span>
    ${place
      ? html`<button type="button" class="quiet" part="button" @click=${clear}>${messages.showAll}</button>`
      : nothing}
  </p>`;
}

/** The list. Under the map, as on a phone, it is folded. */
function renderPlaces(
  { code, items, empty }: MapCountry,
  tiles: readonly CountTile[],
  context: CountryMapContext,
): TemplateResult {
  const { locale, isListOpen, toggleList } = context;
  const isOpen = isListOpen(code);
  const id = `places-${code}`;
  return html`<div class="places ${isOpen ? 'open' : ''}">
    ${items.length
      ? html`<button
            type="button"
            class="opener unfold"
            aria-expanded=${isOpen}
            aria-controls=${id}
            @click=${() => toggleList(code)}
          >
            ${openerLabel(html`${listMessages(locale).list} (${formatNumber(items.length, locale)})`)}
          </button>
          <ul class="list" part="list" id=${id}>
            ${items.map((place) => renderPlace(place, tiles, context))}
          </ul>`
      : nothing}
    ${empty ? html`<p class="note">${empty}</p>` : nothing}
  </div>`;
}

function renderPlace(
  place: MapPlace,
  tiles: readonly CountTile[],
  { locale, selected, isLocked, press }: CountryMapContext,
): TemplateResult {
  const label = tiles.find(({ id }) => id === place.id)?.label;
  const isSelected = place.id === selected;
  const content = html`<span class="code" aria-hidden="true">${label}</span>
    <span class="name">${nameOf(place, locale)}<span class="visually-hidden">: </span></span>
    <span class="figure">${formatNumber(place.count, locale)}</span>`;
  return html`<li part="row">
    ${isLocked
      ? html`<span class="row ${isSelected ? 'selected' : ''}">${content}</span>`
      : html`<button type="button" class="row" aria-pressed=${isSelected} @click=${() => press(place.id)}>
          ${content}
        </button>`}
  </li>`;
}

const nameOf = ({ name }: MapPlace, locale: Locale): TemplateResult | string =>
  renderPicked(name, { locale });

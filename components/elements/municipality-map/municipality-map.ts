import type { Counting } from '../../../src/language/en/maps.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { prepareReferrers, type LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { compareText } from '../../../src/language/collation.ts';
import { mapMessages } from '../../../src/language/messages/maps.ts';
import { countryName } from '../../../src/language/names.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { municipalityName, type PlaceName } from '../../../src/places/gazetteer.ts';
import { endOfDay, resolveZone, today } from '../../../src/time/zones.ts';
import {
  countsByMunicipality,
  type MunicipalityCounts,
  type Question,
} from '../../../src/view/counts-by-municipality.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { send } from '../../core/events.ts';
import type { SharedMunicipality } from '../../core/data-state.ts';
import { lines, partialNote, provenanceNote } from '../../templates/data-states.ts';
import {
  SHADES,
  tileMap,
  tilePicture,
  tilesOf,
  tileStyles,
  type CountTile,
  type MapTile,
} from '../../templates/tile-map.ts';
import { UraElement } from '../../base/ura-element.ts';
import { renderHeading } from '../../templates/heading.ts';
import { classShade, colourClasses, type ColourClass } from './colour-classes.ts';
import { municipalityMapStyles } from './municipality-map.styles.ts';

/** A municipality in the list and on the map. */
interface Place {
  readonly id: string;
  readonly name: PlaceName;
  readonly count: number;
}

/** A country: its places, those with a count in descending order, and the tiles of its map. */
interface Side {
  readonly country: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly listed: readonly Place[];
  readonly tiles: readonly MapTile[];
}

const COUNTED: readonly Counting[] = [
  'organisations',
  'members',
  'projects',
  'calls',
  'grants',
  'services',
  'events',
  'programmes',
];

/** With more municipalities than this, maps are not placed side by side. */
const LONG = 24;

/** These countries come first, in this order; then those of a dataset's own places. */
const COUNTRIES = ['xk', 'al'];

/**
 * Counts by municipality: a map on which every municipality is a square of the same size, so that
 * the smallest is as visible as the capital, and a list with the same counts.
 *
 * In an `<ura-data>`, the lists in it filter by the municipality that a visitor chooses.
 *
 * @element ura-municipality-map
 * @slot - fallback content, shown until there is data: best a link to a list
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data, or no such network or programme in it
 * @fires ura-filter - a visitor chose a municipality, or cleared the choice
 * @csspart legend - what is counted, and what the shades mean
 * @csspart section - the name of a country
 * @csspart map - the map of a country
 * @csspart tile - the square of a municipality
 * @csspart named - the line under a map that names the current place
 * @csspart list - the municipalities of a country, the largest numbers first
 * @csspart row - one municipality in the list
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message, and the one that clears the choice
 * @csspart provenance - the note that records are invented or generated
 * @example
 * <ura-municipality-map src="https://example.org/network.json" network="rrjeti" count="members">
 *   <a href="https://example.org/members">Anëtarët</a>
 * </ura-municipality-map>
 */
export class UraMunicipalityMap extends UraElement {
  static override styles = [baseStyles, tileStyles, municipalityMapStyles];

  /** The countries to show, separated by spaces: `xk`, `al`. Default: those with a count. */
  @property() country?: string;

  /**
   * What is counted: `organisations`, `members`, `projects`, `calls`, `grants`, `services`,
   * `events` or `programmes`. Default: `organisations`. Members are those of the `network`.
   */
  @property() count?: string;

  /** The id of the network whose members are counted. */
  @property() network?: string;

  /**
   * Only records of the programme with this id; of organisations, those that take part in it or in
   * its projects.
   */
  @property() programme?: string;

  /** The initial municipality, as `xk-gjilan`. */
  @property() municipality?: string;

  /** `municipality` if visitors must not choose. The map is then a picture. */
  @property() lock?: string;

  @state() private ownChoice: string | undefined;
  /** The id of the place with the pointer or the focus. */
  @state() private pointed: string | undefined;
  /** The id of the tile in the tab order, by country. */
  @state() private reached: Readonly<Record<string, string>> = {};

  private drawnSides:
    | {
        readonly census: MunicipalityCounts;
        readonly locale: string;
        readonly country: string;
        readonly sides: readonly Side[];
      }
    | undefined;
  private census: { linked: LinkedDataset; question: string; census: MunicipalityCounts } | undefined;
  private offer: { readonly place: SharedMunicipality; readonly withdraw: () => void } | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.withdraw();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('municipality')) {
      this.ownChoice = this.municipality;
      this.offer?.place.choose(this.municipality);
    }
    this.join();
    super.willUpdate(changed);
  }

  /** Registers the map with the other widgets while visitors can use it. */
  private join(): void {
    const place =
      this.isConnected && !this.isLocked && 'linked' in this.dataState ? this.sharedMunicipality : undefined;
    if (place === this.offer?.place) return;
    this.withdraw();
    if (!place) return;
    this.offer = { place, withdraw: place.offer() };
    if (this.ownChoice && !place.municipality) place.choose(this.ownChoice);
  }

  private withdraw(): void {
    this.offer?.withdraw();
    this.offer = undefined;
  }

  private get isLocked(): boolean {
    return (this.lock ?? '').split(/\s+/).includes('municipality');
  }

  private get selected(): string | undefined {
    return this.isLocked
      ? this.municipality
      : this.sharedMunicipality
        ? this.sharedMunicipality.municipality
        : this.ownChoice;
  }

  private get counting(): Counting {
    const counting = COUNTED.find((each) => each === this.count) ?? 'organisations';
    return counting === 'members' && !this.network ? 'organisations' : counting;
  }

  protected override missingRecord(linked: LinkedDataset): string | undefined {
    if (this.network && !linked.get('organisations', this.network)) return this.network;
    return this.programme && !linked.get('programmes', this.programme) ? this.programme : undefined;
  }

  protected override compute(linked: LinkedDataset): void {
    const day = this.network && this.today(linked);
    this.updateAt(day ? endOfDay(day, resolveZone(linked.dataset.zone)) : undefined);
    this.sidesOf(this.take(linked), linked);
  }

  protected override content(linked: LinkedDataset, findings: readonly Finding[]): TemplateResult {
    const { census } = this.census!;
    const notes = html`${this.remarks(census, linked)}${partialNote(
      findings,
      this.counting === 'members' ? ['organisations', 'memberships'] : [this.counting],
      this.locale,
    )}${provenanceNote(census.provenance ? [census.provenance] : [], this.locale)}`;
    if (!census.total)
      return html`<p part="message">${stateMessages(this.locale).empty}</p>
        ${notes}`;
    const { sides } = this.drawnSides!;
    const steps = colourClasses(census.at.values(), SHADES);
    return html`${sides.length ? this.legend(steps) : nothing}
      <div class="countries ${census.at.size > LONG ? 'long' : ''}">
        ${sides.map((side) => this.map(side, steps))}
      </div>
      ${notes}`;
  }

  protected override skeleton(): TemplateResult {
    return html`<div aria-hidden="true">
      ${lines(45, 30)}
      <div class="sides">
        <svg class="line shape" aria-hidden="true"><rect width="100%" height="100%" rx="3"></rect></svg>
        <div class="places">${lines(90, 80, 85, 70, 88, 76)}</div>
      </div>
    </div>`;
  }

  protected override prepare(): CooperativeTask<unknown> | undefined {
    const { dataState } = this;
    if (!('linked' in dataState) || this.census?.linked === dataState.linked) return undefined;
    const { linked } = dataState;
    const take = () => this.take(linked);
    const lay = (census: MunicipalityCounts) => this.sidesOf(census, linked);
    return (function* () {
      yield* prepareReferrers(linked) ?? [];
      const census = take();
      yield;
      lay(census);
    })();
  }

  /** Counts, unless the last counts are still valid. */
  private take(linked: LinkedDataset): MunicipalityCounts {
    const { counting, network, programme } = this;
    const question: Question = { counting, network, programme, on: network ? this.today(linked) : undefined };
    const key = JSON.stringify(question);
    if (this.census?.linked !== linked || this.census.question !== key)
      this.census = { linked, question: key, census: countsByMunicipality(linked, question) };
    return this.census.census;
  }

  /** Today in the time zone of the dataset: someone who left yesterday is no longer a member. */
  private today(linked: LinkedDataset): string | undefined {
    return today(this.clock, resolveZone(linked.dataset.zone));
  }

  private countries(census: MunicipalityCounts, linked: LinkedDataset): readonly string[] {
    const asked = (this.country ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const there = new Set([...census.at.keys()].map((id) => countryOf(id, linked)));
    return asked.length
      ? [...new Set(asked)]
      : [...COUNTRIES, ...[...there].sort()].filter(
          (country, index, all) => there.has(country) && all.indexOf(country) === index,
        );
  }

  private legend(steps: readonly ColourClass[]): TemplateResult {
    const say = (n: number) => formatNumber(n, this.locale);
    return html`<div class="legend" part="legend">
      <p>${mapMessages(this.locale).titles[this.counting]}</p>
      <ul>
        ${steps.map(
          ([from, to], step) =>
            html`<li>
              <span class="swatch shade-${classShade(step, steps.length)}"></span>${from === to
                ? say(from)
                : `${say(from)}–${say(to)}`}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** The countries with their places, computed anew only if something changed. */
  private sidesOf(census: MunicipalityCounts, linked: LinkedDataset): readonly Side[] {
    const { locale, country = '' } = this;
    const known = this.drawnSides;
    if (known?.census === census && known.locale === locale && known.country === country) return known.sides;
    const compare = compareText(locale);
    const sides = this.countries(census, linked).map((country): Side => {
      const all = [...linked.places.keys()]
        .filter((id) => countryOf(id, linked) === country)
        .map((id): Place => {
          const name = municipalityName(id, locale, linked.places) ?? { text: id, lang: 'und' };
          return { id, name, count: census.at.get(id) ?? 0 };
        });
      return {
        country,
        places: new Map(all.map((place) => [place.id, place])),
        listed: all
          .filter(({ count }) => count)
          .sort((a, b) => b.count - a.count || compare(a.name.text, b.name.text)),
        tiles: tilesOf(country, linked.places),
      };
    });
    this.drawnSides = { census, locale, country, sides };
    return sides;
  }

  private map(side: Side, steps: readonly ColourClass[]): TemplateResult {
    const messages = mapMessages(this.locale);
    const say = messages.counts[this.counting];
    const { selected } = this;
    const { country, places, listed } = side;
    const named = countryName(country.toUpperCase(), this.locale);
    const tiles = side.tiles.map((tile): CountTile => {
      const place = places.get(tile.id)!;
      const { count } = place;
      return {
        ...tile,
        name: html`${this.nameOf(place)}, ${say(count)}`,
        figure: count ? formatNumber(count, this.locale) : undefined,
        shade: count
          ? classShade(
              steps.findIndex(([, to]) => count <= to),
              steps.length,
            )
          : 0,
        selected: tile.id === selected,
      };
    });
    const empty = places.size - listed.length;
    return html`<section class="country">
      ${renderHeading(named, 'section', { headingLevel: Number(this.headingLevel) })}
      <div class="sides">
        ${tiles.length
          ? html`<div class="map" part="map">
              ${this.isLocked
                ? tilePicture(tiles)
                : html`${tileMap(
                    tiles,
                    `${messages.titles[this.counting]}: ${named}`,
                    this.stop(country, tiles),
                    {
                      pointed: (id) => (this.pointed = id),
                      reached: (id) => (this.reached = { ...this.reached, [country]: id }),
                      pressed: (id) => this.toggle(id),
                    },
                  )}${this.named(places, say)}`}
            </div>`
          : nothing}
        <div class="places">
          ${listed.length
            ? html`<ul class="list" part="list">
                ${listed.map((place) => this.row(place, tiles))}
              </ul>`
            : nothing}
          ${empty ? html`<p class="note">${messages.emptyPlaces(empty)}</p>` : nothing}
        </div>
      </div>
    </section>`;
  }

  /**
   * The tile in the tab order: where the visitor was, or the selected one, or the first with a
   * count.
   */
  private stop(country: string, tiles: readonly CountTile[]): string | undefined {
    const tile =
      tiles.find(({ id }) => id === this.reached[country]) ??
      tiles.find(({ selected }) => selected) ??
      tiles.find(({ figure }) => figure !== undefined) ??
      tiles[0];
    return tile?.id;
  }

  /**
   * The line under a map. It names the place with the pointer or the focus, or else the selected
   * one. It is hidden from screen readers, which read the tile.
   */
  private named(places: ReadonlyMap<string, Place>, say: (n: number) => string): TemplateResult {
    const messages = mapMessages(this.locale);
    const place = places.get(this.pointed ?? '') ?? places.get(this.selected ?? '');
    return html`<p class="named" part="named">
      <span aria-hidden="true">
        ${place ? html`${this.nameOf(place)}: ${say(place.count)}` : messages.choose}
      </span>
      ${places.has(this.selected ?? '')
        ? html`<button type="button" class="quiet" part="button" @click=${() => this.clear()}>
            ${messages.showAll}
          </button>`
        : nothing}
    </p>`;
  }

  private row(place: Place, tiles: readonly CountTile[]): TemplateResult {
    const label = tiles.find(({ id }) => id === place.id)?.label;
    const selected = place.id === this.selected;
    const content = html`<span class="code" aria-hidden="true">${label}</span>
      <span class="name">${this.nameOf(place)}<span class="visually-hidden">: </span></span>
      <span class="figure">${formatNumber(place.count, this.locale)}</span>`;
    return html`<li part="row">
      ${this.isLocked
        ? html`<span class="row ${selected ? 'selected' : ''}">${content}</span>`
        : html`<button
            type="button"
            class="row"
            aria-pressed=${selected}
            @click=${() => this.toggle(place.id)}
          >
            ${content}
          </button>`}
    </li>`;
  }

  private nameOf({ name: { text, lang } }: Place): TemplateResult | string {
    return lang === this.locale ? text : html`<span lang=${lang}>${text}</span>`;
  }

  /** Notes about records that the map does not show. */
  private remarks({ nowhere, spread, at }: MunicipalityCounts, linked: LinkedDataset): TemplateResult {
    const messages = mapMessages(this.locale);
    const say = messages.counts[this.counting];
    const shown = this.countries({ at } as MunicipalityCounts, linked);
    const elsewhere = spread.filter((ids) => ids.every((id) => !shown.includes(countryOf(id, linked))));
    const several = spread.some((ids) => ids.length > 1);
    const line = (text: string) => html`<p class="note">${text}</p>`;
    return html`${nowhere ? line(`${messages.withoutPlace}: ${say(nowhere)}.`) : nothing}${elsewhere.length
      ? line(`${messages.elsewhere}: ${say(elsewhere.length)}.`)
      : nothing}${several ? line(messages.severalPlaces) : nothing}`;
  }

  private toggle(id: string): void {
    this.chooseMunicipality(id === this.selected ? undefined : id);
  }

  private chooseMunicipality(id: string | undefined): void {
    this.ownChoice = id;
    this.sharedMunicipality?.choose(id);
    const { census } = this.census!;
    send(this, 'ura-filter', {
      filters: id === undefined ? {} : { municipality: id },
      count: id === undefined ? census.total : (census.at.get(id) ?? 0),
    });
  }

  private clear(): void {
    const id = this.selected;
    this.chooseMunicipality(undefined);
    // The button is removed, so the focus moves to the tile that was selected.
    this.renderRoot.querySelector<HTMLElement>(`[data-place="${CSS.escape(id ?? '')}"]`)?.focus();
  }
}

const countryOf = (id: string, { places }: LinkedDataset) => places.get(id)?.country.toLowerCase() ?? '';

declare global {
  interface HTMLElementTagNameMap {
    'ura-municipality-map': UraMunicipalityMap;
  }
}

import type { Counting } from '../../../src/language/en/maps.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { prepareReferrers, type LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { mapMessages } from '../../../src/language/messages/maps.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { endOfDay, resolveZone, today } from '../../../src/time/zones.ts';
import {
  countsByMunicipality,
  type MunicipalityCounts,
  type Question,
} from '../../../src/view/counts-by-municipality.ts';
import {
  countingOf,
  municipalityMapFacts,
  type MapCountry,
  type MapFacts,
  type MapPlace,
} from '../../../src/view/municipality-map.ts';
import { resolveMunicipality } from '../../../src/places/resolve-municipality.ts';
import { overCalls } from '../../../src/view/over-calls.ts';
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
import { renderPicked } from '../../templates/text.ts';
import { classShade, colourClasses, type ColourClass } from './colour-classes.ts';
import { renderLegend } from './map-legend.ts';
import { municipalityMapStyles } from './municipality-map.styles.ts';

/** With more municipalities than this, maps are not placed side by side. */
const LONG = 24;

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
  @state() private tabStops: Readonly<Record<string, string>> = {};

  private counted: { linked: LinkedDataset; question: string; counts: MunicipalityCounts } | undefined;
  private laidOut:
    | {
        readonly counts: MunicipalityCounts;
        readonly locale: Locale;
        readonly wanted: string | undefined;
        readonly facts: MapFacts;
        /** The tiles of each country. */
        readonly tiles: ReadonlyMap<string, readonly MapTile[]>;
      }
    | undefined;
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
    const { dataState } = this;
    const places = 'linked' in dataState ? dataState.linked.places : undefined;
    const chosen = this.isLocked
      ? this.municipality
      : this.sharedMunicipality
        ? this.sharedMunicipality.municipality
        : this.ownChoice;
    return chosen && resolveMunicipality(chosen, places);
  }

  private get counting(): Counting {
    return countingOf(this.count, this.network);
  }

  protected override missingRecord(linked: LinkedDataset): string | undefined {
    if (this.network && !linked.get('organisations', this.network)) return this.network;
    return this.programme && !linked.get('programmes', this.programme) ? this.programme : undefined;
  }

  protected override compute(linked: LinkedDataset): void {
    const day = this.network && this.today(linked);
    this.updateAt(day ? endOfDay(day, resolveZone(linked.dataset.zone)) : undefined);
    if (this.counting === 'calls') this.updateAt(overCalls(linked, this.clock).changesAt);
    this.layOut(this.countRecords(linked), linked);
  }

  protected override content(_linked: LinkedDataset, findings: readonly Finding[]): TemplateResult {
    const { counting, locale } = this;
    const { counts } = this.counted!;
    const { title, countries, remarks } = this.laidOut!.facts;
    const notes = html`${remarks.map((remark) => html`<p class="note">${remark}</p>`)}${partialNote(
      findings,
      counting === 'members' ? ['organisations', 'memberships'] : [counting],
      locale,
    )}${provenanceNote(counts.provenance ? [counts.provenance] : [], locale)}`;
    if (!counts.total)
      return html`<p part="message">${stateMessages(locale).empty}</p>
        ${notes}`;
    const classes = colourClasses(counts.at.values(), SHADES);
    return html`${countries.length ? renderLegend(title, classes, locale) : nothing}
      <div class="countries ${counts.at.size > LONG ? 'long' : ''}">
        ${countries.map((country) => this.map(country, classes))}
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
    if (!('linked' in dataState) || this.counted?.linked === dataState.linked) return undefined;
    const { linked } = dataState;
    const countRecords = () => this.countRecords(linked);
    const layOut = (counts: MunicipalityCounts) => this.layOut(counts, linked);
    return (function* () {
      yield* prepareReferrers(linked) ?? [];
      const counts = countRecords();
      yield;
      layOut(counts);
    })();
  }

  /** Counts, unless the last counts are still valid. */
  private countRecords(linked: LinkedDataset): MunicipalityCounts {
    const { counting, network, programme } = this;
    const question: Question = {
      counting,
      network,
      programme,
      on: network ? this.today(linked) : undefined,
      without: counting === 'calls' ? overCalls(linked, this.clock).ids : undefined,
    };
    const key = JSON.stringify(question);
    if (this.counted?.linked !== linked || this.counted.question !== key)
      this.counted = { linked, question: key, counts: countsByMunicipality(linked, question) };
    return this.counted.counts;
  }

  /** Today in the time zone of the dataset: someone who left yesterday is no longer a member. */
  private today(linked: LinkedDataset): string | undefined {
    return today(this.clock, resolveZone(linked.dataset.zone));
  }

  /** Finds the countries and their places, unless nothing has changed. */
  private layOut(counts: MunicipalityCounts, linked: LinkedDataset): void {
    const { locale, counting, country: wanted } = this;
    const last = this.laidOut;
    if (last?.counts === counts && last.locale === locale && last.wanted === wanted) return;
    const facts = municipalityMapFacts(counts, counting, wanted, { linked, locale });
    const tiles = new Map(facts.countries.map(({ code }) => [code, tilesOf(code, linked.places)]));
    this.laidOut = { counts, locale, wanted, facts, tiles };
  }

  private map(
    { code, heading, places, items, empty }: MapCountry,
    classes: readonly ColourClass[],
  ): TemplateResult {
    const countText = mapMessages(this.locale).counts[this.counting];
    const { facts, tiles: tilesByCountry } = this.laidOut!;
    const { selected } = this;
    const tiles = tilesByCountry.get(code)!.map((tile): CountTile => {
      const place = places.get(tile.id)!;
      const { count } = place;
      return {
        ...tile,
        name: html`${this.nameOf(place)}, ${countText(count)}`,
        figure: count ? formatNumber(count, this.locale) : undefined,
        shade: count
          ? classShade(
              classes.findIndex(([, to]) => count <= to),
              classes.length,
            )
          : 0,
        selected: tile.id === selected,
      };
    });
    return html`<section class="country">
      ${renderHeading(heading, 'section', { headingLevel: Number(this.headingLevel) })}
      <div class="sides">
        ${tiles.length
          ? html`<div class="map" part="map">
              ${this.isLocked
                ? tilePicture(tiles)
                : html`${tileMap(tiles, `${facts.title}: ${heading}`, this.tabStopOf(code, tiles), {
                    pointed: (id) => (this.pointed = id),
                    reached: (id) => (this.tabStops = { ...this.tabStops, [code]: id }),
                    pressed: (id) => this.toggle(id),
                  })}${this.currentPlace(places, countText)}`}
            </div>`
          : nothing}
        <div class="places">
          ${items.length
            ? html`<ul class="list" part="list">
                ${items.map((place) => this.row(place, tiles))}
              </ul>`
            : nothing}
          ${empty ? html`<p class="note">${empty}</p>` : nothing}
        </div>
      </div>
    </section>`;
  }

  /**
   * The tile in the tab order: where the visitor was, or the selected one, or the first with a
   * count.
   */
  private tabStopOf(country: string, tiles: readonly CountTile[]): string | undefined {
    const tile =
      tiles.find(({ id }) => id === this.tabStops[country]) ??
      tiles.find(({ selected }) => selected) ??
      tiles.find(({ figure }) => figure !== undefined) ??
      tiles[0];
    return tile?.id;
  }

  /**
   * The line under a map. It names the place with the pointer or the focus, or else the selected
   * one. It is hidden from screen readers, which read the tile.
   */
  private currentPlace(
    places: ReadonlyMap<string, MapPlace>,
    countText: (n: number) => string,
  ): TemplateResult {
    const messages = mapMessages(this.locale);
    const place = places.get(this.pointed ?? '') ?? places.get(this.selected ?? '');
    return html`<p class="named" part="named">
      <span aria-hidden="true">
        ${place ? html`${this.nameOf(place)}: ${countText(place.count)}` : messages.choose}
      </span>
      ${places.has(this.selected ?? '')
        ? html`<button type="button" class="quiet" part="button" @click=${() => this.clear()}>
            ${messages.showAll}
          </button>`
        : nothing}
    </p>`;
  }

  private row(place: MapPlace, tiles: readonly CountTile[]): TemplateResult {
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

  private nameOf({ name }: MapPlace): TemplateResult | string {
    return renderPicked(name, { locale: this.locale });
  }

  private toggle(id: string): void {
    this.chooseMunicipality(id === this.selected ? undefined : id);
  }

  private chooseMunicipality(id: string | undefined): void {
    this.ownChoice = id;
    this.sharedMunicipality?.choose(id);
    const { counts } = this.counted!;
    send(this, 'ura-filter', {
      filters: id === undefined ? {} : { municipality: id },
      count: id === undefined ? counts.total : (counts.at.get(id) ?? 0),
    });
  }

  private clear(): void {
    const id = this.selected;
    this.chooseMunicipality(undefined);
    // The button is removed, so the focus moves to the tile that was selected.
    this.renderRoot.querySelector<HTMLElement>(`[data-place="${CSS.escape(id ?? '')}"]`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-municipality-map': UraMunicipalityMap;
  }
}

import type { Counting } from '../../../src/language/en/maps.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { prepareReferrers, type LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { mapMessages } from '../../../src/language/messages/maps.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { endOfDay, resolveZone, today } from '../../../src/time/zones.ts';
import { countsByMunicipality, type MunicipalityCounts } from '../../../src/view/counts-by-municipality.ts';
import {
  COUNTED,
  countingOf,
  mapQuestion,
  municipalityMapFacts,
  type MapFacts,
} from '../../../src/view/municipality-map.ts';
import { resolveMunicipality } from '../../../src/places/resolve-municipality.ts';
import { overCalls } from '../../../src/view/over-calls.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { reportValue } from '../../core/diagnose.ts';
import { send } from '../../core/events.ts';
import type { SharedMunicipality } from '../../core/data-state.ts';
import { lines, partialNote } from '../../templates/data-states.ts';
import { SHADES, tilesOf, type MapTile } from '../../templates/tile-map.ts';
import { tileStyles } from '../../templates/tile-map.styles.ts';
import { UraElement } from '../../base/ura-element.ts';
import { colourClasses, type ColourClass } from './colour-classes.ts';
import { renderCountry, type CountryMapContext } from './country-map.ts';
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
 * @csspart bubble - the name beside the tile with the pointer or the focus
 * @csspart named - the line under a map that names the chosen place
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

  protected override readonly knownValues = {
    count: COUNTED,
  };

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

  /** The countries whose lists are open where they are folded. */
  @state() private openLists: readonly string[] = [];

  private readonly announcer = new Announcer(this);
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
  private offer: { readonly shared: SharedMunicipality; readonly withdraw: () => void } | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.withdraw();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('municipality')) {
      this.ownChoice = this.municipality;
      this.offer?.shared.choose(this.municipality);
    }
    this.join();
    super.willUpdate(changed);
  }

  /** Registers the map with the other widgets while visitors can use it. */
  private join(): void {
    const shared =
      this.isConnected && !this.isLocked && 'linked' in this.dataState ? this.sharedMunicipality : undefined;
    if (shared === this.offer?.shared) return;
    this.withdraw();
    if (!shared) return;
    this.offer = { shared, withdraw: shared.offer() };
    if (this.ownChoice && !shared.municipality) shared.choose(this.ownChoice);
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
    const counts = this.countRecords(linked);
    this.provenanceTags = counts.provenance && [counts.provenance];
    this.layOut(counts, linked);
  }

  protected override content(_linked: LinkedDataset, findings: readonly Finding[]): TemplateResult {
    const { counting, locale } = this;
    const { counts } = this.counted!;
    const { tiles, facts } = this.laidOut!;
    const { title, countries, remarks } = facts;
    const notes = html`${remarks.map((remark) => html`<p class="note">${remark}</p>`)}${partialNote(
      findings,
      counting === 'members' ? ['organisations', 'memberships'] : [counting],
      locale,
    )}${this.renderProvenance()}`;
    if (!counts.total)
      return html`<p part="message">${stateMessages(locale).empty}</p>
        ${notes}`;
    const classes = colourClasses(counts.at.values(), SHADES);
    const context = this.countryContext(title, classes);
    return html`<p class="visually-hidden" role="status">${this.announcer.message}</p>
      ${countries.length ? renderLegend(title, classes, locale) : nothing}
      <div class="countries ${counts.at.size > LONG ? 'long' : ''}">
        ${countries.map((country) => renderCountry(country, tiles.get(country.code)!, context))}
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
    const question = mapQuestion(this, { linked, clock: this.clock });
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
    const known = [...linked.places.values()].map(({ country }) => country.toLowerCase());
    for (const { code, places } of facts.countries)
      if (!places.size) reportValue(this, 'country', code, known);
  }

  private countryContext(title: string, classes: readonly ColourClass[]): CountryMapContext {
    return {
      locale: this.locale,
      headingLevel: Number(this.headingLevel),
      title,
      countText: mapMessages(this.locale).counts[this.counting],
      classes,
      isLocked: this.isLocked,
      selected: this.selected,
      pointed: this.pointed,
      foldsEmpty: this.laidOut!.facts.countries.length > 1,
      point: (id) => (this.pointed = id),
      press: (id) => this.toggle(id),
      clear: () => this.clear(),
      tabStop: (country) => this.tabStops[country],
      reach: (country, id) => (this.tabStops = { ...this.tabStops, [country]: id }),
      isListOpen: (country) => this.openLists.includes(country),
      toggleList: (country) =>
        (this.openLists = this.openLists.includes(country)
          ? this.openLists.filter((each) => each !== country)
          : [...this.openLists, country]),
    };
  }

  private toggle(id: string): void {
    this.chooseMunicipality(id === this.selected ? undefined : id);
  }

  private chooseMunicipality(id: string | undefined): void {
    this.ownChoice = id;
    this.sharedMunicipality?.choose(id);
    const { counts } = this.counted!;
    const count = id === undefined ? counts.total : (counts.at.get(id) ?? 0);
    send(this, 'ura-filter', { filters: id === undefined ? {} : { municipality: id }, count });
    this.announcer.announce(() => {
      const { title, countries } = this.laidOut!.facts;
      const name = countries.flatMap(({ places }) => places.get(id ?? '')?.name.text ?? [])[0];
      return `${name ?? title}: ${mapMessages(this.locale).counts[this.counting](count)}`;
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

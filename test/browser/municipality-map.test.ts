import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'axe-core';
import type axeCore from 'axe-core';
import '../../components/elements/data/data.define.ts';
import '../../components/elements/municipality-map/municipality-map.define.ts';
import type { UraFilterEvent } from '../../components/core/events.ts';
import { SHADES, tilesOf, tileTowards } from '../../components/templates/tile-map.ts';
import { classShade, colourClasses } from '../../components/elements/municipality-map/colour-classes.ts';
import type { UraMunicipalityMap } from '../../components/elements/municipality-map/municipality-map.ts';
import { countsByMunicipality } from '../../src/view/counts-by-municipality.ts';
import { checkDataset } from '../../src/dataset/validate/check-dataset.ts';
import { linkDataset, type LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import { searchCalls } from '../../src/dataset/search/search-calls.ts';
import { searchEvents } from '../../src/dataset/search/search-events.ts';
import { searchMembers } from '../../src/dataset/search/search-members.ts';
import { searchOrganisations } from '../../src/dataset/search/search-organisations.ts';
import { searchProjects } from '../../src/dataset/search/search-projects.ts';
import { searchServices } from '../../src/dataset/search/search-services.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { gazetteer } from '../../src/places/gazetteer.ts';
import { elementOf, serve } from '../../stories/states.ts';
import { mapStates } from '../../stories/states/municipality-map.ts';
import type { State } from '../../stories/states/table.ts';
import {
  $,
  $$,
  CIVIL_SOCIETY,
  NETWORK_LARGE,
  NOON,
  adjustableClock,
  dataset,
  isVisible,
  mount,
  put,
  textIn,
  settled,
  show,
  tidy,
  until,
  wakeUp,
  watchConsole,
  words,
} from './helpers.ts';
import { isFull } from '../tier.mjs';

const { axe } = globalThis as unknown as { axe: typeof axeCore };

const KOSOVO = `<ura-municipality-map src="${CIVIL_SOCIETY}" country="xk"></ura-municipality-map>`;
const tile = (map: Element, id: string) => $<HTMLButtonElement>(map, `[data-place="${id}"]`)!;
const rowsOf = (map: Element) => $$(map, '[part=row]').map(({ textContent }) => words(textContent));
/** What the eye sees on a tile. */
const seen = (each: Element) =>
  words(
    $$(each, '[aria-hidden]')
      .map(({ textContent }) => textContent)
      .join(' '),
  );
const focused = (map: Element) => (map.shadowRoot!.activeElement as HTMLElement | null)?.dataset['place'];
const pressed = (map: Element) => $$(map, '.tile[aria-pressed=true]').map(({ dataset }) => dataset['place']);

/** Lets an element that is drawn again be drawn. */
const drawn = (map: UraMunicipalityMap) => map.updateComplete;

/** A map of a dataset of a test. */
async function shown(parts: Record<string, unknown>, attributes = '', lang = 'en') {
  const map = mount<UraMunicipalityMap>(`<ura-municipality-map ${attributes}></ura-municipality-map>`, lang);
  map.data = dataset(parts);
  await settled(map);
  return map;
}

const organisation = (id: string, municipality?: string, more: Record<string, unknown> = {}) => ({
  id,
  name: id,
  kind: 'ngo',
  ...(municipality && { municipality }),
  ...more,
});

function filtersOf(target: EventTarget) {
  const heard: UraFilterEvent['detail'][] = [];
  target.addEventListener('ura-filter', (event) => heard.push((event as UraFilterEvent).detail));
  return heard;
}

const linkedOf = async (address: string): Promise<LinkedDataset> =>
  linkDataset(checkDataset(await (await fetch(address)).json()).dataset);

describe('The tiles of a country', () => {
  for (const [country, count] of [
    ['xk', 38],
    ['al', 61],
  ] as const) {
    const tiles = tilesOf(country, gazetteer());

    it(`are ${count} in ${country}, each on a square of its own`, () => {
      expect(tiles).to.have.length(count);
      expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).to.equal(count);
      expect(Math.min(...tiles.map(({ column }) => column))).to.equal(0);
      expect(Math.min(...tiles.map(({ row }) => row))).to.equal(0);
    });

    it(`can all be reached with the arrows from any of them in ${country}`, () => {
      for (const start of tiles) {
        const reached = new Set([start]);
        for (const from of reached)
          for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
            const to = tileTowards(tiles, from, key);
            if (to) reached.add(to);
          }
        expect(reached.size, start.id).to.equal(count);
      }
    });
  }

  it('are as near as the squares are: over a gap, and never backwards', () => {
    const tiles = tilesOf('xk', gazetteer());
    const from = (id: string) => tiles.find((each) => each.id === id)!;
    expect(tileTowards(tiles, from('xk-gjilan'), 'ArrowLeft')?.id).to.equal('xk-lipjan');
    expect(tileTowards(tiles, from('xk-dragash'), 'ArrowRight')?.id).to.equal('xk-hani-i-elezit');
    expect(tileTowards(tiles, from('xk-gjilan'), 'Home')?.id).to.equal('xk-junik');
    expect(tileTowards(tiles, from('xk-gjilan'), 'End')?.id).to.equal('xk-ranillug');
    expect(tileTowards(tiles, from('xk-leposaviq'), 'ArrowUp')).to.equal(undefined);
    expect(tileTowards(tiles, from('xk-leposaviq'), 'a')).to.equal(undefined);
  });

  it('of a dataset are drawn from their own corner; a square that is taken or far away is none', () => {
    const { dataset: own } = checkDataset(
      dataset({
        municipalities: [
          { id: 'mk-a', country: 'MK', name: { sq: 'Aaaa' }, tile: { column: 7, row: 5 } },
          { id: 'mk-b', country: 'MK', name: { sq: 'Bbbb' }, tile: { column: 8, row: 5, label: 'BB' } },
          { id: 'mk-c', country: 'MK', name: { sq: 'Cccc' }, tile: { column: 8, row: 5 } },
          { id: 'mk-d', country: 'MK', name: { sq: 'Dddd' }, tile: { column: 9000, row: 5 } },
          { id: 'mk-e', country: 'MK', name: { sq: 'Eeee' } },
        ],
      }),
    );
    expect(tilesOf('mk', gazetteer(own.municipalities))).to.deep.equal([
      { id: 'mk-a', column: 0, row: 0, label: 'AAA' },
      { id: 'mk-b', column: 1, row: 0, label: 'BB' },
    ]);
  });
});

describe('The census', () => {
  it('counts as the filters of the lists do', async () => {
    for (const [address, network] of [
      [CIVIL_SOCIETY, 'rrjeti-harku'],
      [NETWORK_LARGE, 'rrjeti-i-gjeneruar'],
    ] as const) {
      const linked = await linkedOf(address);
      const on = '2026-11-22';
      const facets = {
        organisations: searchOrganisations(linked, {}, 'sq').facets.municipality,
        members: searchMembers(linked, network, {}, 'sq', on).facets.municipality,
        projects: searchProjects(linked, {}, 'sq').facets.municipality,
        calls: searchCalls(linked, {}, 'sq').facets.municipality,
        services: searchServices(linked, {}, 'sq').facets.municipality,
        events: searchEvents(linked, {}, 'sq').facets.municipality,
      };
      for (const [counting, facet] of Object.entries(facets)) {
        const census = countsByMunicipality(linked, {
          counting: counting as keyof typeof facets,
          network: counting === 'members' ? network : undefined,
          programme: undefined,
          on,
        });
        // A filter offers the places that some call names; to a call that names none, all of its country are open.
        const listed = [...census.at].filter(([id]) => counting !== 'calls' || facet.has(id));
        expect(listed.sort(), `${address} ${counting}`).to.deep.equal([...facet].sort());
      }
    }
  });

  it('counts an organisation once where its seat and its offices are in one place', async () => {
    const map = await shown({
      organisations: [
        organisation('a', 'xk-gjilan', {
          offices: [
            { id: 'o1', municipality: 'xk-gjilan' },
            { id: 'o2', municipality: 'xk-gjilan' },
            { id: 'o3', municipality: 'xk-partesh' },
          ],
        }),
        organisation('b', 'xk-gjilan'),
        organisation('c'),
      ],
    });
    expect(rowsOf(map)).to.deep.equal(['GJL Gjilan: 2', 'PAR Partesh: 1']);
    expect(textIn(map)).to.include('No place given: 1 organisation.');
    expect(textIn(map)).to.include('What is in several municipalities is counted in each of them.');
  });

  it('counts a service where the offices are at which it is given, and a programme in all its groups', async () => {
    const parts = {
      organisations: [
        organisation('a', 'xk-prizren', {
          offices: [
            { id: 'o1', municipality: 'xk-gjilan' },
            { id: 'o2', municipality: 'xk-viti' },
          ],
        }),
      ],
      services: [
        { id: 's', title: 'S', provider: { organisation: 'a' }, kind: 'training', offices: ['o2'] },
        { id: 't', title: 'T', provider: { organisation: 'a' }, kind: 'training' },
      ],
      programmes: [
        {
          id: 'p',
          title: 'P',
          places: [{ municipalities: ['xk-viti', 'xk-gjilan'] }, { municipalities: ['xk-viti'] }],
        },
      ],
    };
    expect(rowsOf(await shown(parts, 'count="services"'))).to.deep.equal(['VIT Viti: 1']);
    expect(rowsOf(await shown(parts, 'count="programmes"'))).to.deep.equal(['GJL Gjilan: 1', 'VIT Viti: 1']);
    tidy();
  });

  it('of a programme counts what belongs to it, and of organisations those that take part', async () => {
    const linked = await linkedOf(CIVIL_SOCIETY);
    const of = (counting: 'organisations' | 'projects' | 'calls' | 'grants' | 'programmes' | 'services') =>
      countsByMunicipality(linked, {
        counting,
        network: undefined,
        programme: 'programi-lagjja',
        on: undefined,
      }).total;
    expect(of('projects')).to.equal(2);
    expect(of('calls')).to.equal(2);
    expect(of('grants')).to.equal(4);
    expect(of('programmes')).to.equal(1);
    expect(of('services')).to.equal(0);
    expect(of('organisations')).to.be.within(3, 8);
  });

  it('makes a step of each count while they are few, and groups of them when they are many', () => {
    expect(colourClasses([1, 1, 4], SHADES)).to.deep.equal([
      [1, 1],
      [4, 4],
    ]);
    expect(colourClasses([1, 2, 3, 4, 5, 6, 7, 900], SHADES)).to.deep.equal([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 900],
    ]);
    expect(colourClasses([], SHADES)).to.deep.equal([]);
  });

  it('shades no place palely where there are few steps', () => {
    const shades = [1, 2, 3, 4].map((steps) =>
      Array.from({ length: steps }, (_, step) => classShade(step, steps)),
    );
    expect(shades).to.deep.equal([[3], [2, 4], [2, 3, 4], [1, 2, 3, SHADES]]);
  });
});

describe('A map of municipalities', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors.concat(log.warnings)).to.deep.equal([]);
    log.stop();
  });

  it('shows every municipality as one square of the same size, with its letters and its number', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO);
    const tiles = $$(map, '[part=tile]');
    expect(tiles).to.have.length(38);
    const sizes = new Set(
      tiles.flatMap((each) => {
        const { width, height } = each.getBoundingClientRect();
        return [Math.round(width), Math.round(height)];
      }),
    );
    expect(sizes.size).to.equal(1);
    expect(seen(tile(map, 'xk-prishtine'))).to.equal('PRI 4');
    expect(seen(tile(map, 'xk-partesh'))).to.equal('PAR');
  });

  it('lays the squares as they lie on the ground', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO);
    const at = (id: string) => tile(map, id).getBoundingClientRect();
    expect(at('xk-leposaviq').top).to.be.lessThan(at('xk-zvecan').top);
    expect(at('xk-junik').left).to.be.lessThan(at('xk-gjakove').left);
    expect(at('xk-gjilan').top).to.equal(at('xk-junik').top);
    expect(at('xk-hani-i-elezit').left).to.equal(at('xk-kacanik').left);
  });

  it('says in the list what it shows, the largest number first and then by the alphabet', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO, 'sq');
    const rows = rowsOf(map);
    expect(rows[0]).to.equal('PRI Prishtinë: 4');
    expect(rows.slice(1, 5)).to.deep.equal([
      'DRG Dragash: 1',
      'GRA Graçanicë: 1',
      'GJK Gjakovë: 1',
      'GJL Gjilan: 1',
    ]);
    expect(textIn(map)).to.include('Asnjë në 26 komuna.');
    expect(textIn(map)).to.include('Pa vend të shënuar: 15 organizata.');
  });

  for (const [lang, name, empty] of [
    ['sq', 'Prishtinë, 4 organizata', 'Asnjë në 26 komuna.'],
    ['sq-AL', 'Prishtinë, 4 organizata', 'Asnjë në 26 bashki.'],
    ['sr-Latn', 'Priština, 4 organizacije', 'Nema ih u 26 opština.'],
    ['sr-Cyrl', 'Приштина, 4 организације', 'Нема их у 26 општина.'],
    ['en', 'Pristina, 4 organisations', 'None in 26 municipalities.'],
  ] as const) {
    it(`names its tiles and counts in ${lang}`, async () => {
      const map = await show<UraMunicipalityMap>(KOSOVO, lang);
      expect(textIn(tile(map, 'xk-prishtine'), '.visually-hidden')).to.equal(name);
      expect(textIn(map)).to.include(empty);
    });
  }

  it('draws the countries in which there is something, one map each', async () => {
    const both = await show<UraMunicipalityMap>(
      `<ura-municipality-map src="${CIVIL_SOCIETY}"></ura-municipality-map>`,
      'en',
    );
    expect($$(both, '[part=section]').map(({ textContent }) => textContent)).to.deep.equal([
      'Kosovo',
      'Albania',
    ]);
    expect($$(both, '[part=map]')).to.have.length(2);
    const one = await show<UraMunicipalityMap>(
      `<ura-municipality-map src="${CIVIL_SOCIETY}" count="events" programme="tacso"></ura-municipality-map>`,
      'en',
    );
    expect($$(one, '[part=map]')).to.have.length(0);
    expect(textIn(one)).to.include('No place given: 1 event.');
  });

  it('counts what is in a country that the author left out', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO, 'en');
    // The network of both countries is here already.
    expect(textIn(map)).to.match(/In other countries: \d+ organisations\./);
  });

  it('shows places that the data brings: with a square on a map, without one in the list', async () => {
    const map = await shown({
      municipalities: [
        { id: 'mk-a', country: 'MK', name: { sq: 'Tetovë' }, tile: { column: 3, row: 3, label: 'TET' } },
        { id: 'mk-b', country: 'MK', name: { sq: 'Gostivar' } },
      ],
      organisations: [organisation('a', 'mk-a'), organisation('b', 'mk-b')],
    });
    expect($$(map, '[part=tile]').map(seen)).to.deep.equal(['TET 1']);
    expect(rowsOf(map)).to.deep.equal(['Gostivar: 1', 'TET Tetovë: 1']);
  });

  it('chooses with a press and lets go with another, and tells the page', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO);
    const heard = filtersOf(document);
    tile(map, 'xk-prishtine').click();
    await drawn(map);
    expect(pressed(map)).to.deep.equal(['xk-prishtine']);
    expect($$(map, 'button.row[aria-pressed=true]').map((row) => words(row.textContent))).to.deep.equal([
      'PRI Prishtinë: 4',
    ]);
    tile(map, 'xk-gjilan').click();
    await drawn(map);
    expect(pressed(map)).to.deep.equal(['xk-gjilan']);
    tile(map, 'xk-gjilan').click();
    await drawn(map);
    expect(pressed(map)).to.deep.equal([]);
    expect(heard).to.deep.equal([
      { filters: { municipality: 'xk-prishtine' }, count: 4 },
      { filters: { municipality: 'xk-gjilan' }, count: 1 },
      { filters: {}, count: 34 },
    ]);
  });

  it('chooses from the list as well, and shows all again at the press of a button that leaves the focus on the tile', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO, 'en');
    expect($(map, '[part=button]')).to.equal(null);
    $(map, 'button.row')!.click();
    await drawn(map);
    expect(pressed(map)).to.deep.equal(['xk-prishtine']);
    $(map, '[part=button]')!.click();
    await drawn(map);
    expect(pressed(map)).to.deep.equal([]);
    expect(focused(map)).to.equal('xk-prishtine');
    expect($(map, '[part=button]')).to.equal(null);
  });

  it('begins with the municipality that the author chose, and follows when that changes', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO.replace('>', ' municipality="xk-gjilan">'));
    expect(pressed(map)).to.deep.equal(['xk-gjilan']);
    map.municipality = 'xk-peje';
    await drawn(map);
    expect(pressed(map)).to.deep.equal(['xk-peje']);
  });

  it('has nothing to press where it is locked: a picture, hidden from screen readers, and the list', async () => {
    const map = await show<UraMunicipalityMap>(
      KOSOVO.replace('>', ' municipality="xk-gjilan" lock="municipality">'),
    );
    expect($$(map, 'button')).to.have.length(0);
    expect($(map, '.tiles')!.getAttribute('aria-hidden')).to.equal('true');
    expect($$(map, '.tile.selected').map(({ textContent }) => words(textContent))).to.deep.equal(['GJL1']);
    expect(rowsOf(map)).to.have.length(12);
  });

  it('is one stop of the Tab key, and arrows, Home and End go from tile to tile', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO);
    expect($$(map, '.tile[tabindex="0"]')).to.have.length(1);
    tile(map, 'xk-gjilan').focus();
    const steps: (string | undefined)[] = [];
    for (const press of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'End', 'ArrowRight', 'Home', 'ArrowDown']) {
      await sendKeys({ press });
      await drawn(map);
      steps.push(focused(map));
      expect($$(map, '.tile[tabindex="0"]').map(({ dataset }) => dataset['place'])).to.deep.equal([
        focused(map),
      ]);
    }
    expect(steps).to.deep.equal([
      'xk-lipjan',
      'xk-gracanice',
      'xk-novoberde',
      'xk-kamenice',
      'xk-kamenice',
      'xk-decan',
      'xk-gjakove',
    ]);
    await sendKeys({ press: ' ' });
    await drawn(map);
    expect(pressed(map)).to.deep.equal(['xk-gjakove']);
    await sendKeys({ press: 'Enter' });
    await drawn(map);
    expect(pressed(map)).to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    expect($(map, '.places')!.contains(map.shadowRoot!.activeElement)).to.equal(true);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused(map)).to.equal('xk-gjakove');
  });

  it('shows a ring around the tile that has the focus', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO);
    tile(map, 'xk-gjilan').focus();
    await sendKeys({ press: 'ArrowLeft' });
    const style = getComputedStyle(tile(map, 'xk-lipjan'));
    expect(style.outlineStyle).to.equal('solid');
    expect(parseFloat(style.outlineWidth)).to.be.at.least(1);
  });

  it('names the place under the pointer or with the focus in a line for the eye, else the one that is chosen', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO, 'en');
    const line = () => textIn(map, '[part=named] [aria-hidden=true]');
    expect(line()).to.equal('Choose a municipality.');
    tile(map, 'xk-partesh').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await drawn(map);
    expect(line()).to.equal('Partesh: 0 organisations');
    tile(map, 'xk-gjilan').click();
    $(map, '.tiles')!.dispatchEvent(new PointerEvent('pointerleave'));
    await drawn(map);
    expect(line()).to.equal('Gjilan: 1 organisation');
    tile(map, 'xk-prishtine').focus();
    await drawn(map);
    expect(line()).to.equal('Pristina: 4 organisations');
    tile(map, 'xk-prishtine').blur();
    await drawn(map);
    expect(line()).to.equal('Gjilan: 1 organisation');
  });

  it('has tiles of 24 pixels and more in a column of 300, and nothing hangs out of it', async () => {
    for (const state of mapStates.filter(({ expects }) => expects.rows)) {
      for (const [width, lang] of [
        [300, 'sq'],
        [320, 'sr-Cyrl'],
      ] as const) {
        const place = put('', lang);
        place.style.width = `${width}px`;
        const map = await inState(state, place);
        for (const each of $$(map, '.tile, button.row')) {
          const { width: wide, height } = each.getBoundingClientRect();
          expect(Math.min(wide, height), `${state.name} ${each.textContent}`).to.be.at.least(24);
        }
        const edge = place.getBoundingClientRect().right + 0.5;
        for (const each of $$(map, '.root *'))
          if (isVisible(each) && !each.closest('.visually-hidden'))
            expect(each.getBoundingClientRect().right, `${state.name} ${each.className}`).to.be.at.most(edge);
        tidy();
      }
    }
  }).timeout(30_000);

  it('counts members by the day: who left yesterday is none today', async () => {
    const clock = adjustableClock('2026-11-22T22:59:00Z');
    const map = mount<UraMunicipalityMap>(
      '<ura-municipality-map count="members" network="n"></ura-municipality-map>',
      'en',
      clock,
    );
    map.data = dataset({
      organisations: [organisation('n'), organisation('a', 'xk-gjilan'), organisation('b', 'xk-peje')],
      memberships: [
        { id: 'm1', network: 'n', member: 'a', until: '2026-11-22' },
        { id: 'm2', network: 'n', member: 'b' },
        { id: 'm3', network: 'n', member: { individual: 'Z' } },
      ],
    });
    await settled(map);
    expect(rowsOf(map)).to.deep.equal(['GJL Gjilan: 1', 'PEJ Peja: 1']);
    expect(textIn(map)).to.include('No place given: 1 member.');
    clock.set('2026-11-22T23:00:00Z');
    wakeUp();
    await drawn(map);
    expect(rowsOf(map)).to.deep.equal(['PEJ Peja: 1']);
  });

  it('says that its records are no facts where all of them are', async () => {
    const map = await shown({
      organisations: [organisation('a', 'xk-peje', { tags: ['fictional'] })],
    });
    expect(textIn(map, '[part=provenance]')).to.equal('Example: these data are fictional.');
  });
});

/** A widget in a state of the table, drawn. */
async function inState(state: State, place: HTMLElement): Promise<UraMunicipalityMap> {
  await serve(state, '/examples/data/');
  const map = elementOf(state) as UraMunicipalityMap;
  place.append(map);
  await map.updateComplete;
  return map;
}

describe('Every state of a map', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors).to.deep.equal([]);
    log.stop();
  });

  for (const state of mapStates.filter(({ withoutScript }) => !withoutScript)) {
    it(`${state.name}: what the table promises is seen`, async () => {
      const { rows, message, fallback, skeleton } = state.expects;
      const map = await inState(state, put(''));
      if (rows !== undefined) expect($$(map, '[part=row]')).to.have.length(rows);
      expect($$(map, '[part=message]').length > 0).to.equal(Boolean(message));
      expect($$(map, 'svg.line').length > 0).to.equal(Boolean(skeleton));
      if (state.fallback) expect(isVisible(map.querySelector('a'))).to.equal(Boolean(fallback));
    });
  }

  // test/browser/axe/ checks each state of its own. Here several maps stand on one page.
  const schemes = {
    'light, with an accent': 'background: #fff; color: #222; --ura-accent: #0057b8',
    light: 'background: #fff; color: #1b1b1b; color-scheme: light',
    dark: 'background: #14171a; color: #e8e8e8; color-scheme: dark',
  };
  for (const [scheme, style] of Object.entries(schemes).slice(0, isFull ? 3 : 1)) {
    it(`has no faults that axe finds: ${scheme}`, async () => {
      for (const locale of isFull ? LOCALES : LOCALES.slice(0, 1)) {
        const place = put('<h2>Titulli i faqes</h2>', locale);
        place.style.cssText = style;
        for (const name of ['many', 'chosen', 'locked', 'empty', 'failed', 'loading'])
          await inState(mapStates.find((state) => state.name === name)!, place);
        const { violations } = await axe.run(place, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: {
            region: { enabled: false },
            'page-has-heading-one': { enabled: false },
            'landmark-one-main': { enabled: false },
            'landmark-unique': { enabled: false },
          },
          resultTypes: ['violations'],
        });
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
        );
        expect(found, locale).to.deep.equal([]);
        tidy();
      }
    }).timeout(60_000);
  }
});

describe('Maps inside an ura-data', () => {
  afterEach(tidy);

  const MAP = '<ura-municipality-map country="xk"></ura-municipality-map>';

  /** So many maps inside one `<ura-data>`, drawn. */
  async function together(...maps: string[]): Promise<UraMunicipalityMap[]> {
    const place = put(`<ura-data src="${CIVIL_SOCIETY}">${maps.join('')}</ura-data>`);
    const widgets = [...place.querySelectorAll('ura-municipality-map')];
    for (const widget of widgets) widget.clock = NOON;
    await until(() => widgets.every((widget) => $(widget, '.row')));
    return widgets;
  }

  it('share the municipality that is chosen on one of them', async () => {
    const [first, second] = await together(MAP, MAP.replace('>', ' count="projects">'));
    tile(first!, 'xk-gjilan').click();
    await drawn(second!);
    expect(pressed(second!)).to.deep.equal(['xk-gjilan']);
    tile(second!, 'xk-gjilan').click();
    await drawn(first!);
    expect(pressed(first!)).to.deep.equal([]);
  });

  it('begin with the municipality that the author chose on one of them', async () => {
    const [first, second] = await together(MAP, MAP.replace('>', ' municipality="xk-peje">'));
    await until(() => pressed(first!).length);
    expect(pressed(first!)).to.deep.equal(['xk-peje']);
    expect(pressed(second!)).to.deep.equal(['xk-peje']);
  });

  it('leave the choice of others alone where they are locked', async () => {
    const [first, second] = await together(
      MAP,
      MAP.replace('>', ' municipality="xk-peje" lock="municipality">'),
    );
    expect(pressed(first!)).to.deep.equal([]);
    tile(first!, 'xk-gjilan').click();
    await drawn(second!);
    expect($$(second!, '.tile.selected').map(({ textContent }) => words(textContent))).to.deep.equal([
      'PEJ1',
    ]);
  });

  it('take their choice with them when the last one goes', async () => {
    const [first, second] = await together(MAP, MAP);
    tile(first!, 'xk-gjilan').click();
    await drawn(second!);
    first!.remove();
    await drawn(second!);
    expect(pressed(second!)).to.deep.equal(['xk-gjilan']);
    const data = second!.parentElement!;
    second!.remove();
    const third = document.createElement('ura-municipality-map');
    third.country = 'xk';
    data.append(third);
    await drawn(third);
    expect(pressed(third)).to.deep.equal([]);
  });
});

describe('A map that is drawn again', () => {
  afterEach(tidy);

  it('follows the language of the page', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO, 'sq', NOON);
    map.lang = 'sr-Cyrl';
    await until(() => rowsOf(map)[0] === 'PRI Приштина: 4');
  });
});

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
/** The visible text of a tile. */
const visibleTextOf = (each: Element) =>
  words(
    $$(each, '[aria-hidden]')
      .map(({ textContent }) => textContent)
      .join(' '),
  );
const focused = (map: Element) => (map.shadowRoot!.activeElement as HTMLElement | null)?.dataset['place'];
const pressed = (map: Element) => $$(map, '.tile[aria-pressed=true]').map(({ dataset }) => dataset['place']);

/** Renders a map of these data. */
async function renderMap(parts: Record<string, unknown>, attributes = '', lang = 'en') {
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
  const received: UraFilterEvent['detail'][] = [];
  target.addEventListener('ura-filter', (event) => received.push((event as UraFilterEvent).detail));
  return received;
}

const linkedOf = async (address: string): Promise<LinkedDataset> =>
  linkDataset(checkDataset(await (await fetch(address)).json()).dataset);

describe('the tiles of a country', () => {
  for (const [country, count] of [
    ['xk', 38],
    ['al', 61],
  ] as const) {
    const tiles = tilesOf(country, gazetteer());

    it(`are ${count} in ${country}, each on its own square`, () => {
      expect(tiles).to.have.length(count);
      expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).to.equal(count);
      expect(Math.min(...tiles.map(({ column }) => column))).to.equal(0);
      expect(Math.min(...tiles.map(({ row }) => row))).to.equal(0);
    });

    it(`can all be reached with the arrow keys from any of them in ${country}`, () => {
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

  it('are reached across gaps, and never backwards', () => {
    const tiles = tilesOf('xk', gazetteer());
    const from = (id: string) => tiles.find((each) => each.id === id)!;
    expect(tileTowards(tiles, from('xk-gjilan'), 'ArrowLeft')?.id).to.equal('xk-lipjan');
    expect(tileTowards(tiles, from('xk-dragash'), 'ArrowRight')?.id).to.equal('xk-hani-i-elezit');
    expect(tileTowards(tiles, from('xk-gjilan'), 'Home')?.id).to.equal('xk-junik');
    expect(tileTowards(tiles, from('xk-gjilan'), 'End')?.id).to.equal('xk-ranillug');
    expect(tileTowards(tiles, from('xk-leposaviq'), 'ArrowUp')).to.equal(undefined);
    expect(tileTowards(tiles, from('xk-leposaviq'), 'a')).to.equal(undefined);
  });

  it('include those of a dataset, unless their square is taken or out of range', () => {
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

describe('counts by municipality', () => {
  it('are the same as in the filters of the lists', async () => {
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
        const counts = countsByMunicipality(linked, {
          counting: counting as keyof typeof facets,
          network: counting === 'members' ? network : undefined,
          programme: undefined,
          on,
        });
        // Filters of calls offer only municipalities that some call names.
        const listed = [...counts.at].filter(([id]) => counting !== 'calls' || facet.has(id));
        expect(listed.sort(), `${address} ${counting}`).to.deep.equal([...facet].sort());
      }
    }
  });

  it('have an organisation once per municipality of its seat and offices', async () => {
    const map = await renderMap({
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
    expect(textIn(map)).to.include('Items in several municipalities are counted in each.');
  });

  it('have a service at its offices and a programme in all its groups', async () => {
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
    expect(rowsOf(await renderMap(parts, 'count="services"'))).to.deep.equal(['VIT Viti: 1']);
    expect(rowsOf(await renderMap(parts, 'count="programmes"'))).to.deep.equal([
      'GJL Gjilan: 1',
      'VIT Viti: 1',
    ]);
    tidy();
  });

  it('include the records of a programme and the organisations that take part in it', async () => {
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

  it('have one colour class each if they are few, and ranges if they are many', () => {
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

  it('have no pale shade if there are few colour classes', () => {
    const shades = [1, 2, 3, 4].map((steps) =>
      Array.from({ length: steps }, (_, step) => classShade(step, steps)),
    );
    expect(shades).to.deep.equal([[3], [2, 4], [2, 3, 4], [1, 2, 3, SHADES]]);
  });
});

describe('a map of municipalities', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors.concat(log.warnings)).to.deep.equal([]);
    log.stop();
  });

  it('shows each municipality as a square of the same size with its letters and count', async () => {
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
    expect(visibleTextOf(tile(map, 'xk-prishtine'))).to.equal('PRI 4');
    expect(visibleTextOf(tile(map, 'xk-partesh'))).to.equal('PAR');
  });

  it('lays out the squares as on a geographic map', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO);
    const at = (id: string) => tile(map, id).getBoundingClientRect();
    expect(at('xk-leposaviq').top).to.be.lessThan(at('xk-zvecan').top);
    expect(at('xk-junik').left).to.be.lessThan(at('xk-gjakove').left);
    expect(at('xk-gjilan').top).to.equal(at('xk-junik').top);
    expect(at('xk-hani-i-elezit').left).to.equal(at('xk-kacanik').left);
  });

  it('lists its counts, the highest first, then alphabetically', async () => {
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

  it('renders a map for each country that has records', async () => {
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

  it('counts the records in other countries', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO, 'en');
    expect(textIn(map)).to.match(/In other countries: \d+ organisations\./);
  });

  it('shows municipalities of the dataset as tiles, or only in the list if they have none', async () => {
    const map = await renderMap({
      municipalities: [
        { id: 'mk-a', country: 'MK', name: { sq: 'Tetovë' }, tile: { column: 3, row: 3, label: 'TET' } },
        { id: 'mk-b', country: 'MK', name: { sq: 'Gostivar' } },
      ],
      organisations: [organisation('a', 'mk-a'), organisation('b', 'mk-b')],
    });
    expect($$(map, '[part=tile]').map(visibleTextOf)).to.deep.equal(['TET 1']);
    expect(rowsOf(map)).to.deep.equal(['Gostivar: 1', 'TET Tetovë: 1']);
  });

  it('selects a tile on click, deselects it on the next, and sends ura-filter', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO);
    const received = filtersOf(document);
    tile(map, 'xk-prishtine').click();
    await map.updateComplete;
    expect(pressed(map)).to.deep.equal(['xk-prishtine']);
    expect($$(map, 'button.row[aria-pressed=true]').map((row) => words(row.textContent))).to.deep.equal([
      'PRI Prishtinë: 4',
    ]);
    tile(map, 'xk-gjilan').click();
    await map.updateComplete;
    expect(pressed(map)).to.deep.equal(['xk-gjilan']);
    tile(map, 'xk-gjilan').click();
    await map.updateComplete;
    expect(pressed(map)).to.deep.equal([]);
    expect(received).to.deep.equal([
      { filters: { municipality: 'xk-prishtine' }, count: 4 },
      { filters: { municipality: 'xk-gjilan' }, count: 1 },
      { filters: {}, count: 34 },
    ]);
  });

  it('selects from the list, and moves the focus to the tile when “show all” is clicked', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO, 'en');
    expect($(map, '[part=button]')).to.equal(null);
    $(map, 'button.row')!.click();
    await map.updateComplete;
    expect(pressed(map)).to.deep.equal(['xk-prishtine']);
    $(map, '[part=button]')!.click();
    await map.updateComplete;
    expect(pressed(map)).to.deep.equal([]);
    expect(focused(map)).to.equal('xk-prishtine');
    expect($(map, '[part=button]')).to.equal(null);
  });

  it('selects the municipality of its attribute, also when that changes', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO.replace('>', ' municipality="xk-gjilan">'));
    expect(pressed(map)).to.deep.equal(['xk-gjilan']);
    map.municipality = 'xk-peje';
    await map.updateComplete;
    expect(pressed(map)).to.deep.equal(['xk-peje']);
  });

  it('has no buttons if it is locked, and hides its tiles from assistive technology', async () => {
    const map = await show<UraMunicipalityMap>(
      KOSOVO.replace('>', ' municipality="xk-gjilan" lock="municipality">'),
    );
    expect($$(map, 'button:not(.unfold)')).to.have.length(0);
    expect($(map, '.tiles')!.getAttribute('aria-hidden')).to.equal('true');
    expect($$(map, '.tile.selected').map(({ textContent }) => words(textContent))).to.deep.equal(['GJL1']);
    expect(rowsOf(map)).to.have.length(12);
  });

  it('is a single tab stop in which arrow keys, Home and End move between tiles', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO);
    expect($$(map, '.tile[tabindex="0"]')).to.have.length(1);
    tile(map, 'xk-gjilan').focus();
    const steps: (string | undefined)[] = [];
    for (const press of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'End', 'ArrowRight', 'Home', 'ArrowDown']) {
      await sendKeys({ press });
      await map.updateComplete;
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
    await map.updateComplete;
    expect(pressed(map)).to.deep.equal(['xk-gjakove']);
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(pressed(map)).to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    expect($(map, '.places')!.contains(map.shadowRoot!.activeElement)).to.equal(true);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused(map)).to.equal('xk-gjakove');
  });

  it('has an outline around the focused tile', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO);
    tile(map, 'xk-gjilan').focus();
    await sendKeys({ press: 'ArrowLeft' });
    const style = getComputedStyle(tile(map, 'xk-lipjan'));
    expect(style.outlineStyle).to.equal('solid');
    expect(parseFloat(style.outlineWidth)).to.be.at.least(1);
  });

  it('names the municipality beside its tile on hover, focus and touch', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO, 'en');
    const bubble = () => textIn(map, '[part=bubble]');
    const send = async (target: Element, type: string, pointerType = 'mouse') => {
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType }));
      await map.updateComplete;
    };
    expect($(map, '[part=bubble]')).to.equal(null);
    await send(tile(map, 'xk-partesh'), 'pointerover');
    expect(bubble()).to.equal('Partesh: 0 organisations');
    const [box, place] = [$(map, '[part=bubble]')!, tile(map, 'xk-partesh')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(Math.abs(box!.bottom - place!.top), 'next to the tile').to.be.below(12);
    await send($(map, '.tiles')!, 'pointerleave');
    expect($(map, '[part=bubble]')).to.equal(null);
    await send(tile(map, 'xk-gjilan'), 'pointerover', 'touch');
    await send($(map, '.tiles')!, 'pointerleave', 'touch');
    expect(bubble(), 'stays when the finger is lifted').to.equal('Gjilan: 1 organisation');
    tile(map, 'xk-prishtine').focus();
    await map.updateComplete;
    expect(bubble()).to.equal('Pristina: 4 organisations');
    await sendKeys({ press: 'Escape' });
    await map.updateComplete;
    expect($(map, '[part=bubble]')).to.equal(null);
  });

  it('has the bubble of each tile inside its widget, at 300 pixels too', async () => {
    const place = put(`<div style="width: 300px">${KOSOVO}</div>`, 'en');
    const map = place.querySelector<UraMunicipalityMap>('ura-municipality-map')!;
    await settled(map);
    const { left, right } = $(map, '.root')!.getBoundingClientRect();
    for (const each of $$<HTMLButtonElement>(map, '.tile')) {
      each.focus();
      await map.updateComplete;
      const box = $(map, '[part=bubble]')!.getBoundingClientRect();
      expect(box.left, each.dataset['place']).to.be.at.least(left - 1);
      expect(box.right, each.dataset['place']).to.be.at.most(right + 1);
    }
  });

  it('says under the map which municipality is chosen', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO, 'en');
    const line = () => textIn(map, '[part=named] [aria-hidden=true]');
    expect(line()).to.equal('Choose a municipality.');
    tile(map, 'xk-gjilan').click();
    await map.updateComplete;
    expect(line()).to.equal('Gjilan: 1 organisation');
  });

  it('announces a choice, and that it was cleared', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO, 'en');
    const said = () => textIn(map, '[role=status]');
    expect(said()).to.equal('');
    tile(map, 'xk-prishtine').click();
    await until(() => said() === 'Pristina: 4 organisations');
    tile(map, 'xk-prishtine').click();
    await until(() => /^Organisations by municipality: \d+ organisations$/.test(said()));
  });

  it('is a grid that tells the row and the column of each tile', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO, 'en');
    const grid = $(map, '[role=grid]')!;
    expect([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).to.deep.equal([
      '9',
      '8',
    ]);
    const cell = tile(map, 'xk-gjilan').parentElement!;
    expect(cell.getAttribute('role')).to.equal('gridcell');
    expect(cell.getAttribute('aria-colindex')).to.equal('7');
    expect(cell.parentElement!.getAttribute('role')).to.equal('row');
    expect(cell.parentElement!.getAttribute('aria-rowindex')).to.equal('6');
  });

  it('folds its list under the map, and shows it beside the map', async () => {
    const place = put(`<div style="width: 340px">${KOSOVO}</div>`, 'en');
    const map = place.querySelector<UraMunicipalityMap>('ura-municipality-map')!;
    await settled(map);
    const opener = $<HTMLButtonElement>(map, '.unfold')!;
    expect(words(opener.textContent)).to.match(/^List \(\d+\)$/);
    expect(isVisible($(map, '[part=list]'))).to.equal(false);
    opener.click();
    await map.updateComplete;
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    expect(isVisible($(map, '[part=list]'))).to.equal(true);
    opener.click();
    (place.firstElementChild as HTMLElement).style.width = '900px';
    await until(() => isVisible($(map, '[part=list]')));
    expect(isVisible(opener)).to.equal(false);
  });

  it('folds a country without any beside one that has some', async () => {
    const organisations = [organisation('fondi'), organisation('a', 'xk-gjilan')];
    const map = await renderMap({ organisations }, 'country="xk al"');
    const folded = $$<HTMLDetailsElement>(map, 'details.country');
    expect(folded.map((each) => [each.open, textIn(each, 'summary')])).to.deep.equal([
      [false, 'Albania: None in 61 municipalities.'],
    ]);
    const alone = await renderMap({ organisations }, 'country="al"');
    expect($(alone, 'details.country')).to.equal(null);
  });

  it('has a legend for its shades only if there are several', async () => {
    const one = await renderMap({ organisations: [organisation('a', 'xk-gjilan')] });
    expect(textIn(one, '[part=legend]')).to.equal('Organisations by municipality');
    const two = ['a', 'b', 'c'].map((id) => organisation(id, id === 'a' ? 'xk-peje' : 'xk-gjilan'));
    const several = await renderMap({ organisations: two });
    expect($$(several, '[part=legend] li').map(({ textContent }) => words(textContent))).to.deep.equal([
      '1',
      '2',
    ]);
  });

  it('has tiles of at least 24 pixels in a narrow column, without overflow', async () => {
    for (const state of mapStates.filter(({ expects }) => expects.rows)) {
      for (const [width, lang] of [
        [300, 'sq'],
        [320, 'sr-Cyrl'],
      ] as const) {
        const place = put('', lang);
        place.style.width = `${width}px`;
        const map = await renderState(state, place);
        for (const each of $$(map, '.tile, button.row, .unfold')) {
          if (!isVisible(each)) continue;
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

  it('stops counting a member on the day after the membership ended', async () => {
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
    await map.updateComplete;
    expect(rowsOf(map)).to.deep.equal(['PEJ Peja: 1']);
  });

  it('has a note if all records are fictional', async () => {
    const map = await renderMap({
      organisations: [organisation('a', 'xk-peje', { tags: ['fictional'] })],
    });
    expect(textIn(map, '[part=provenance]')).to.equal('Example: this data is fictional.');
  });
});

/** Renders a widget in a state of the table. */
async function renderState(state: State, place: HTMLElement): Promise<UraMunicipalityMap> {
  await serve(state, '/examples/data/');
  const map = elementOf(state) as UraMunicipalityMap;
  place.append(map);
  await map.updateComplete;
  return map;
}

describe('every state of a map', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors).to.deep.equal([]);
    log.stop();
  });

  for (const state of mapStates.filter(({ withoutScript }) => !withoutScript)) {
    it(`${state.name}: renders what the table of states expects`, async () => {
      const { rows, message, fallback, skeleton } = state.expects;
      const map = await renderState(state, put(''));
      if (rows !== undefined) expect($$(map, '[part=row]')).to.have.length(rows);
      expect($$(map, '[part=message]').length > 0).to.equal(Boolean(message));
      expect($$(map, 'svg.line').length > 0).to.equal(Boolean(skeleton));
      if (state.fallback) expect(isVisible(map.querySelector('a'))).to.equal(Boolean(fallback));
    });
  }

  // test/browser/axe/ checks each state alone. Here several maps share one page.
  const schemes = {
    'light, with an accent': 'background: #fff; color: #222; --ura-accent: #0057b8',
    light: 'background: #fff; color: #1b1b1b; color-scheme: light',
    dark: 'background: #14171a; color: #e8e8e8; color-scheme: dark',
  };
  for (const [scheme, style] of Object.entries(schemes).slice(0, isFull ? 3 : 1)) {
    it(`has no accessibility violations: ${scheme}`, async () => {
      for (const locale of isFull ? LOCALES : LOCALES.slice(0, 1)) {
        const place = put('<h2>Titulli i faqes</h2>', locale);
        place.style.cssText = style;
        for (const name of ['many', 'chosen', 'locked', 'empty', 'failed', 'loading'])
          await renderState(mapStates.find((state) => state.name === name)!, place);
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

describe('maps inside an ura-data', () => {
  afterEach(tidy);

  const MAP = '<ura-municipality-map country="xk"></ura-municipality-map>';

  /** Renders maps inside one `<ura-data>`. */
  async function renderMaps(...maps: string[]): Promise<UraMunicipalityMap[]> {
    const place = put(`<ura-data src="${CIVIL_SOCIETY}">${maps.join('')}</ura-data>`);
    const widgets = [...place.querySelectorAll('ura-municipality-map')];
    for (const widget of widgets) widget.clock = NOON;
    await until(() => widgets.every((widget) => $(widget, '.row')));
    return widgets;
  }

  it('share the selected municipality', async () => {
    const [first, second] = await renderMaps(MAP, MAP.replace('>', ' count="projects">'));
    tile(first!, 'xk-gjilan').click();
    await second!.updateComplete;
    expect(pressed(second!)).to.deep.equal(['xk-gjilan']);
    tile(second!, 'xk-gjilan').click();
    await first!.updateComplete;
    expect(pressed(first!)).to.deep.equal([]);
  });

  it('start with the municipality of the one that has the attribute', async () => {
    const [first, second] = await renderMaps(MAP, MAP.replace('>', ' municipality="xk-peje">'));
    await until(() => pressed(first!).length);
    expect(pressed(first!)).to.deep.equal(['xk-peje']);
    expect(pressed(second!)).to.deep.equal(['xk-peje']);
  });

  it('do not share the selection of a locked map', async () => {
    const [first, second] = await renderMaps(
      MAP,
      MAP.replace('>', ' municipality="xk-peje" lock="municipality">'),
    );
    expect(pressed(first!)).to.deep.equal([]);
    tile(first!, 'xk-gjilan').click();
    await second!.updateComplete;
    expect($$(second!, '.tile.selected').map(({ textContent }) => words(textContent))).to.deep.equal([
      'PEJ1',
    ]);
  });

  it('forget the selection when the last one is removed', async () => {
    const [first, second] = await renderMaps(MAP, MAP);
    tile(first!, 'xk-gjilan').click();
    await second!.updateComplete;
    first!.remove();
    await second!.updateComplete;
    expect(pressed(second!)).to.deep.equal(['xk-gjilan']);
    const data = second!.parentElement!;
    second!.remove();
    const third = document.createElement('ura-municipality-map');
    third.country = 'xk';
    data.append(third);
    await third.updateComplete;
    expect(pressed(third)).to.deep.equal([]);
  });
});

describe('a map that is rendered again', () => {
  afterEach(tidy);

  it('follows the language of the page', async () => {
    const map = await show<UraMunicipalityMap>(KOSOVO, 'sq', NOON);
    map.lang = 'sr-Cyrl';
    await until(() => rowsOf(map)[0] === 'PRI Приштина: 4');
  });
});

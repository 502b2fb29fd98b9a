import { expect } from '@open-wc/testing';
import 'axe-core';
import type axeCore from 'axe-core';
import '../../components/elements/programme/programme.define.ts';
import type { UraSelectEvent } from '../../components/core/events.ts';
import type { UraProgramme } from '../../components/elements/programme/programme.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { elementOf, serve } from '../../stories/states.ts';
import { programmeStates } from '../../stories/states/programme.ts';
import type { State } from '../../stories/states/table.ts';
import {
  $,
  $$,
  CIVIL_SOCIETY,
  adjustableClock,
  call,
  dataset,
  fixedClock,
  isVisible,
  mount,
  NOON,
  project,
  put,
  textIn,
  settled,
  show,
  tidy,
  wakeUp,
  watchConsole,
  words,
} from './helpers.ts';
import { isFull } from '../tier.mjs';

const { axe } = globalThis as unknown as { axe: typeof axeCore };

const markupOf = (record: string) =>
  `<ura-programme src="${CIVIL_SOCIETY}" record="${record}"></ura-programme>`;
const texts = (widget: Element, selector: string) =>
  $$(widget, selector).map(({ textContent }) => words(textContent));

/** Renders a programme with these parts. */
async function renderProgramme(
  parts: Record<string, unknown>,
  more: Record<string, unknown> = {},
  clock = NOON,
) {
  const widget = mount<UraProgramme>('<ura-programme record="g"></ura-programme>', 'en', clock);
  widget.data = dataset({ programmes: [{ id: 'g', title: 'Programi', ...parts }], ...more });
  await settled(widget);
  return widget;
}

describe('a programme', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors.concat(log.warnings)).to.deep.equal([]);
    log.stop();
  });

  it('shows title, period, organisations by role, and its sections', async () => {
    const widget = await show<UraProgramme>(markupOf('programi-lagjja'), 'en');
    expect(textIn(widget, '[part=title]')).to.equal('Neighbourhood Programme 2025–2028');
    expect($<HTMLAnchorElement>(widget, '[part=title] a')!.href).to.equal('https://harku.example/lagjja');
    expect(texts(widget, '[part=facts] dt')).to.deep.equal([
      'Period',
      'Lead organisation',
      'Partner',
      'Funded by',
      'Grants',
    ]);
    expect(textIn(widget, '[part=facts] dd')).to.equal('2025–2028');
    expect(texts(widget, '[part=section]')).to.deep.equal(['Goals', 'Components', 'Municipalities', 'Calls']);
    expect(textIn(widget, '[part=provenance]')).to.equal('Example: this data is fictional.');
  });

  it('keeps years as years and derives no status from them', async () => {
    const widget = await show<UraProgramme>(
      markupOf('qkb-programme-2'),
      'en',
      fixedClock('2030-01-01T12:00:00Z'),
    );
    expect(textIn(widget, '[part=facts] dd')).to.equal('2022–2025');
    expect($$(widget, '[part=status]')).to.have.length(0);
  });

  it('shows its other titles', async () => {
    const widget = await show<UraProgramme>(markupOf('akt-ls'), 'en');
    expect(textIn(widget, '.by')).to.equal(
      'Also known as: Advancing Kosovo Together – Local Alternative · AKT – LS',
    );
  });

  it('has a heading for each component, with its projects and their current statuses', async () => {
    const widget = await show<UraProgramme>(markupOf('programi-lagjja'), 'en');
    expect(texts(widget, '[part=component]')).to.deep.equal(['Squares and gardens', 'Young voices']);
    expect($(widget, '[part=title]')!.localName).to.equal('h3');
    expect($(widget, '[part=section]')!.localName).to.equal('h4');
    expect($(widget, '[part=component]')!.localName).to.equal('h5');
    expect(texts(widget, '.components [part=row]')).to.deep.equal([
      'The Shared Garden In progress',
      'The Voice of the River Planned',
    ]);
  });

  it('lists projects without a known component in their own section', async () => {
    const widget = await renderProgramme(
      { components: [{ id: 'k', title: 'Komponenta' }] },
      {
        projects: [
          project({ id: 'a', title: 'A', programme: 'g', component: 'k' }),
          project({ id: 'b', title: 'B', programme: 'g' }),
          project({ id: 'c', title: 'C', programme: 'g', component: 'gone' }),
          project({ id: 'd', title: 'D', parties: [{ programme: 'g', role: 'funder' }] }),
        ],
      },
    );
    expect(texts(widget, '.components [part=row]')).to.deep.equal(['A Status unknown']);
    expect(texts(widget, 'article > .rows [part=row]')).to.deep.equal([
      'B Status unknown',
      'C Status unknown',
    ]);
  });

  it('shows groups of municipalities with their labels, letters and patterns', async () => {
    const widget = await show<UraProgramme>(markupOf('akt-ls'), 'en');
    expect(texts(widget, '.groups dt')).to.deep.equal([
      'A Southern municipalities with a Serb majority',
      'B Municipalities with an Albanian majority',
      'C Northern municipalities',
    ]);
    expect(texts(widget, '.groups dd')[2]).to.equal('North Mitrovica, Leposavić, Zubin Potok, Zvečan');
    const marks = texts(widget, '.tile b');
    expect(marks.filter((mark) => mark === 'A')).to.have.length(6);
    expect(marks.filter((mark) => mark === 'B')).to.have.length(6);
    expect(marks.filter((mark) => mark === 'C')).to.have.length(4);
    const looks = new Set($$(widget, '.swatch').map(({ className }) => className));
    expect(looks.size).to.equal(3);
    expect($(widget, '.tiles')!.getAttribute('aria-hidden')).to.equal('true');
    expect($$(widget, '.tile')).to.have.length(38);
  });

  it('marks a municipality of two groups with both letters, and an unlabelled group with none', async () => {
    const widget = await renderProgramme({
      places: [
        { label: 'Njëra', municipalities: ['xk-gjilan', 'xk-viti'] },
        { label: 'Tjetra', municipalities: ['xk-gjilan'] },
        { municipalities: ['al-shkoder'] },
      ],
    });
    expect(texts(widget, '.tile b')).to.deep.equal(['AB', 'A']);
    expect($$(widget, '[part=map]')).to.have.length(2);
    expect($$(widget, '.groups .swatch')).to.have.length(2);
    expect(texts(widget, '.tile[class*=pattern]')).to.deep.equal(['GJLAB', 'VITA', 'SHK']);
  });

  it('lists open calls first and updates them on an open page', async () => {
    const clock = adjustableClock('2026-11-22T11:00:00Z');
    const widget = await renderProgramme(
      {},
      {
        calls: [
          call({ id: 'x', title: 'Over', programme: 'g', deadlines: [{ at: '2026-01-01' }] }),
          call({
            id: 'y',
            title: 'Open',
            programme: 'g',
            applyUrl: 'https://a.example/',
            deadlines: [{ at: '2026-12-24T16:00' }],
          }),
          call({ id: 'z', title: 'Soon', programme: 'g', deadlines: [{ at: '2026-11-24T16:00' }] }),
          call({ id: 'other', title: 'Other', deadlines: [{ at: '2026-11-24T16:00' }] }),
        ],
      },
      clock,
    );
    expect(texts(widget, '[part=row]')).to.deep.equal([
      'Soon Closing soon · Application deadline: 24 November 2026, 16:00',
      'Open Open · Application deadline: 24 December 2026, 16:00',
      'Over Closed · 1 January 2026',
    ]);
    expect($$<HTMLAnchorElement>(widget, '[part=row] a').map(({ href }) => href)).to.deep.equal([
      'https://a.example/',
    ]);
    clock.set('2026-11-24T15:00:00Z');
    wakeUp();
    await widget.updateComplete;
    expect(texts(widget, '[part=row]')).to.deep.equal([
      'Open Open · Application deadline: 24 December 2026, 16:00',
      'Over Closed · 1 January 2026',
      'Soon Closed · 24 November 2026, 16:00',
    ]);
  });

  it('sums grants by currency and says how many have no amount', async () => {
    const grant = (id: string, amount?: object) => ({
      id,
      title: id,
      funders: ['fondi'],
      recipient: 'fondi',
      programme: 'g',
      ...(amount && { amount }),
    });
    const widget = await renderProgramme(
      {},
      {
        grants: [
          grant('a', { amount: 0.1, currency: 'EUR' }),
          grant('b', { amount: 0.2, currency: 'EUR' }),
          grant('c', { amount: 300000, currency: 'ALL' }),
          grant('d'),
        ],
      },
    );
    expect(textIn(widget, '[part=facts] dd')).to.match(
      /^€0\.30 ?ALL ?300,000 ?4 grants; 1 grant without an amount$/,
    );
  });

  it('lists the services that it provides', async () => {
    const widget = await show<UraProgramme>(markupOf('tacso'), 'en');
    expect(texts(widget, '[part=section]')).to.include('Services');
    expect($$(widget, '[part=row]')).to.have.length(3);
  });

  it('sends a cancellable ura-select when the visitor follows a link', async () => {
    const widget = await show<UraProgramme>(markupOf('programi-lagjja'), 'en');
    const received: string[] = [];
    widget.addEventListener('ura-select', (event) => {
      event.preventDefault();
      const { noun, id } = (event as UraSelectEvent).detail;
      received.push(`${noun} ${id}`);
    });
    for (const selector of ['[part=title] a', '.components [part=row] a', 'article > .rows a', 'dd a'])
      $(widget, selector)!.click();
    expect(received).to.deep.equal([
      'programmes programi-lagjja',
      'projects kopshti-i-perbashket',
      'calls grante-te-vogla-2026',
      'organisations rrjeti-harku',
    ]);
  });

  for (const [lang, expected] of [
    ['sq', ['Qëllimet', 'Komponentët', 'Komunat', 'Thirrjet']],
    ['sq-AL', ['Qëllimet', 'Komponentët', 'Bashkitë', 'Thirrjet']],
    ['sr-Latn', ['Ciljevi', 'Komponente', 'Opštine', 'Pozivi']],
    ['sr-Cyrl', ['Циљеви', 'Компоненте', 'Општине', 'Позиви']],
  ] as const) {
    it(`has its headings in ${lang}`, async () => {
      expect(
        texts(await show<UraProgramme>(markupOf('programi-lagjja'), lang), '[part=section]'),
      ).to.deep.equal(expected);
    });
  }

  it('has no empty headings if it has only a title', async () => {
    const widget = await renderProgramme({});
    expect(textIn(widget)).to.equal('Programi');
    expect($$(widget, '[part=section]')).to.have.length(0);
  });
});

/** Renders a widget in a state of the table. */
async function renderState(state: State, place: HTMLElement): Promise<UraProgramme> {
  await serve(state, '/examples/data/');
  const widget = elementOf(state) as UraProgramme;
  place.append(widget);
  await widget.updateComplete;
  return widget;
}

describe('every state of a programme', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors).to.deep.equal([]);
    log.stop();
  });

  for (const state of programmeStates.filter(({ withoutScript }) => !withoutScript)) {
    it(`${state.name}: renders what the table of states expects, within 300 pixels`, async () => {
      const { rows, message, fallback, skeleton } = state.expects;
      const place = put('');
      place.style.width = '300px';
      const widget = await renderState(state, place);
      if (rows !== undefined) expect($$(widget, '[part=row]')).to.have.length(rows);
      expect($$(widget, '[part=message]').length > 0).to.equal(Boolean(message));
      expect($$(widget, 'svg.line').length > 0).to.equal(Boolean(skeleton));
      if (state.fallback) expect(isVisible(widget.querySelector('a'))).to.equal(Boolean(fallback));
      const edge = place.getBoundingClientRect().right + 0.5;
      for (const each of $$(widget, '.root *'))
        if (isVisible(each)) expect(each.getBoundingClientRect().right, each.className).to.be.at.most(edge);
    });
  }

  // test/browser/axe/ checks each state alone. Here several programmes share one page.
  const schemes = {
    light: 'background: #fff; color: #1b1b1b; color-scheme: light',
    dark: 'background: #14171a; color: #e8e8e8; color-scheme: dark',
  };
  for (const [scheme, style] of Object.entries(schemes).slice(0, isFull ? 2 : 1)) {
    it(`has no accessibility violations: ${scheme}`, async () => {
      for (const locale of isFull ? LOCALES : LOCALES.slice(0, 1)) {
        const place = put('<h2>Titulli i faqes</h2>', locale);
        place.style.cssText = style;
        for (const name of ['programme', 'groups', 'places-without-a-label', 'services', 'failed'])
          await renderState(programmeStates.find((state) => state.name === name)!, place);
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

import { expect } from '@open-wc/testing';
import '../../components/elements/key-figures/key-figures.define.ts';
import type { UraKeyFigures } from '../../components/elements/key-figures/key-figures.ts';
import {
  $,
  $$,
  CIVIL_SOCIETY,
  NOON,
  adjustableClock,
  call,
  dataset,
  mount,
  project,
  textIn,
  settled,
  show,
  tidy,
  until,
  wakeUp,
  watchConsole,
  words,
} from './helpers.ts';

/** Renders key figures of these data. */
async function renderFigures(attributes: string, parts: Record<string, unknown>, lang = 'en', clock = NOON) {
  const widget = mount<UraKeyFigures>(`<ura-key-figures ${attributes}></ura-key-figures>`, lang, clock);
  widget.data = dataset(parts);
  await settled(widget);
  return widget;
}
const row = (widget: Element, name: string) => $(widget, `[data-figure=${name}]`);
const count = (widget: Element, name: string) =>
  words(row(widget, name)?.querySelector('[part=figure]')?.textContent);
const label = (widget: Element, name: string) =>
  words(row(widget, name)?.querySelector('[part=label]')?.textContent);
const how = (widget: Element, name: string) =>
  words(row(widget, name)?.querySelector('[part=how]')?.textContent);
const names = (widget: Element) => $$(widget, '[part=row]').map(({ dataset: { figure } }) => figure);

const RUNS = { start: '2026-01-01', end: '2026-12-31' };
const projects = (number: number, dates: Record<string, string> = RUNS) =>
  Array.from({ length: number }, (_, index) => project({ id: `p${index}`, dates }));

describe('key figures', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors.concat(log.warnings)).to.deep.equal([]);
    log.stop();
  });

  it('leave out zeros if the author named no figures', async () => {
    const widget = await renderFigures('', { projects: projects(2) });
    expect(names(widget)).to.deep.equal(['organisations', 'running']);
  });

  it('follow the order of the author, zeros included', async () => {
    const widget = await renderFigures('figures="calls running"', { projects: projects(2) });
    expect(names(widget)).to.deep.equal(['calls', 'running']);
    expect(count(widget, 'calls')).to.equal('0');
  });

  it('warn of an unknown figure and leave it out', async () => {
    const widget = await renderFigures('figures="running volunteers"', { projects: projects(2) });
    expect(names(widget)).to.deep.equal(['running']);
    expect(log.warnings.join()).to.include('unknown-figure').and.to.include('volunteers');
    log.warnings.length = 0;
  });

  for (const [lang, number, expected] of [
    ['sq', 1, 'projekt në zbatim'],
    ['sq', 2, 'projekte në zbatim'],
    ['sr-Latn', 1, 'projekat u toku'],
    ['sr-Latn', 2, 'projekta u toku'],
    ['sr-Latn', 5, 'projekata u toku'],
    ['sr-Latn', 21, 'projekat u toku'],
    ['sr-Cyrl', 21, 'пројекат у току'],
    ['en', 1, 'project in progress'],
    ['en', 2, 'projects in progress'],
  ] as const) {
    it(`inflect their labels: ${number} ${expected}`, async () => {
      const widget = await renderFigures('figures="running"', { projects: projects(number) }, lang);
      expect([count(widget, 'running'), label(widget, 'running')]).to.deep.equal([String(number), expected]);
    });
  }

  it('show the number that a network states beside the counted one', async () => {
    const widget = await show(
      `<ura-key-figures src="${CIVIL_SOCIETY}" network="v4d-incubator" figures="members"></ura-key-figures>`,
    );
    expect(count(widget, 'members')).to.equal('1');
    expect(how(widget, 'members')).to.equal('sipas listës së rrjetit; rrjeti vetë numëron 17 (2017)');
  });

  it('sum each currency separately and say how many grants each sum has', async () => {
    const grant = (id: string, amount?: number, currency = 'EUR') => ({
      id,
      title: id,
      funders: ['fondi'],
      recipient: 'fondi',
      awardedOn: '2026-03',
      ...(amount !== undefined && { amount: { amount, currency } }),
    });
    const widget = await renderFigures('', {
      grants: [grant('a', 0.1), grant('b', 0.2), grant('c', 1000, 'ALL'), grant('d')],
    });
    expect(count(widget, 'grants')).to.equal('4');
    expect($$(widget, '[part=sum]').map(({ textContent }) => words(textContent))).to.deep.equal([
      '€0.30 2 grants',
      'ALL 1,000 1 grant',
    ]);
    expect(how(widget, 'grants')).to.equal('awarded: March 2026; 1 without an amount');
  });

  it('count a municipality once, and not for planned or cancelled projects or for calls', async () => {
    const widget = await renderFigures('figures="municipalities"', {
      projects: [
        project({ id: 'a', dates: RUNS, municipalities: ['xk-gjilan', 'xk-peje'] }),
        project({ id: 'b', dates: { start: '2027', end: '2028' }, municipalities: ['xk-prizren'] }),
        project({ id: 'c', declaredStatus: 'cancelled', municipalities: ['xk-istog'] }),
      ],
      programmes: [{ id: 'pr', title: 'P', places: [{ municipalities: ['xk-peje', 'xk-deqan'] }] }],
      grants: [{ id: 'g', title: 'G', funders: ['fondi'], recipient: 'fondi', municipality: 'xk-gjilan' }],
      calls: [call({ eligibility: { municipalities: ['xk-kline'] } })],
    });
    expect(count(widget, 'municipalities')).to.equal('3');
    expect(label(widget, 'municipalities')).to.equal('municipalities reached');
  });

  it('count the projects of a network and of its current members', async () => {
    const organisations = ['fondi', 'rrjeti', 'brenda', 'ish', 'jashte'].map((id) => ({
      id,
      name: id,
      kind: 'ngo',
    }));
    const of = (id: string) =>
      project({ id: `p-${id}`, dates: RUNS, parties: [{ organisation: id, role: 'partner' }] });
    const widget = await renderFigures('network="rrjeti"', {
      organisations,
      memberships: [
        { id: 'm1', network: 'rrjeti', member: 'brenda' },
        { id: 'm2', network: 'rrjeti', member: 'ish', until: '2020' },
      ],
      projects: ['rrjeti', 'brenda', 'ish', 'jashte'].map(of),
    });
    expect(names(widget)).to.deep.equal(['members', 'running']);
    expect([count(widget, 'members'), count(widget, 'running')]).to.deep.equal(['1', '2']);
  });

  it('count the projects and organisations of a programme', async () => {
    const widget = await renderFigures('programme="pr" figures="running organisations"', {
      programmes: [{ id: 'pr', title: 'P', parties: [{ organisation: 'fondi', role: 'funder' }] }],
      projects: [project({ id: 'a', dates: RUNS, programme: 'pr' }), project({ id: 'b', dates: RUNS })],
    });
    expect([count(widget, 'running'), count(widget, 'organisations')]).to.deep.equal(['1', '1']);
  });

  it('change with their date on an open page when a project ends', async () => {
    const clock = adjustableClock('2026-12-31T22:59:59Z');
    const widget = await renderFigures(
      'figures="running completed"',
      { projects: projects(1) },
      'en',
      clock as typeof NOON,
    );
    expect([count(widget, 'running'), count(widget, 'completed')]).to.deep.equal(['1', '0']);
    expect(how(widget, 'running')).to.equal('based on dates, as of 31/12/2026');
    clock.set('2026-12-31T23:00:00Z');
    wakeUp();
    await until(() => count(widget, 'running') === '0');
    expect(count(widget, 'completed')).to.equal('1');
    expect(how(widget, 'running')).to.equal('based on dates, as of 01/01/2027');
  });

  it('stop counting a call at its deadline and an event at its end', async () => {
    const clock = adjustableClock('2026-12-04T14:59:59Z');
    const widget = await renderFigures(
      'figures="calls events"',
      {
        calls: [call({ deadlines: [{ at: '2026-12-04T16:00' }] })],
        events: [{ id: 'e', title: 'E', starts: '2026-12-04T10:00', ends: '2026-12-04T16:00' }],
      },
      'en',
      clock as typeof NOON,
    );
    expect([count(widget, 'calls'), count(widget, 'events')]).to.deep.equal(['1', '1']);
    clock.set('2026-12-04T15:00:00Z');
    wakeUp();
    await until(() => count(widget, 'calls') === '0' && count(widget, 'events') === '0');
  });

  it('show a message if there is nothing to count', async () => {
    const widget = await renderFigures('network="fondi"', {});
    expect($$(widget, '[part=row]')).to.have.length(0);
    expect(textIn(widget, '[part=message]')).not.to.equal('');
  });

  it('warn of an unknown programme and keep the fallback content', async () => {
    const widget = await show(
      `<ura-key-figures src="${CIVIL_SOCIETY}" programme="nowhere"><p>12</p></ura-key-figures>`,
    );
    expect($(widget, 'slot')).not.to.equal(null);
    expect(log.warnings.join()).to.include('no-record');
    log.warnings.length = 0;
  });
});

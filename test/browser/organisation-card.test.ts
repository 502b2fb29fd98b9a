import { expect } from '@open-wc/testing';
import '../../components/elements/organisation-card/organisation-card.define.ts';
import type { UraOrganisationCard } from '../../components/elements/organisation-card/organisation-card.ts';
import type { UraSelectEvent } from '../../components/core/events.ts';
import {
  $,
  $$,
  CIVIL_SOCIETY,
  NETWORK_LARGE,
  NOON,
  adjustableClock,
  call,
  dataset,
  mount,
  next,
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

const HARKU = `<ura-organisation-card src="${CIVIL_SOCIETY}" record="rrjeti-harku"></ura-organisation-card>`;

/** Renders a card of an organisation with these parts. */
async function renderCard(
  parts: Record<string, unknown>,
  more: Record<string, unknown> = {},
  lang = 'en',
  clock = NOON,
) {
  const widget = mount<UraOrganisationCard>(
    '<ura-organisation-card record="o"></ura-organisation-card>',
    lang,
    clock,
  );
  widget.data = dataset({
    organisations: [
      { id: 'fondi', name: 'Fondi', kind: 'foundation' },
      { id: 'o', name: 'Shtëpia', kind: 'ngo', ...parts },
    ],
    ...more,
  });
  await settled(widget);
  return widget;
}

/** The texts of the rows under a heading. */
const rowsUnder = (widget: Element, heading: string) => {
  const title = $$(widget, '[part=section]').find((each) => words(each.textContent) === heading);
  let list = title?.nextElementSibling;
  while (list && !list.matches('[part=list]')) list = list.nextElementSibling;
  return [...(list?.querySelectorAll('[part=row]') ?? [])].map((row) => words(row.textContent));
};

describe('the card of an organisation', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors.concat(log.warnings)).to.deep.equal([]);
    log.stop();
  });

  it('shows kind, municipality, contacts, languages and offices with opening hours', async () => {
    const widget = await show(HARKU, 'en');
    expect(textIn(widget, '[part=title]')).to.equal('Harku Network');
    expect(textIn(widget, '.by')).to.equal('Network · Pristina');
    const facts = textIn(widget, '[part=facts]');
    for (const fact of ['harku.example', 'info@harku.example', '+383 38 000 000', 'May 2019'])
      expect(facts).to.include(fact);
    expect(facts).to.include('Albanian, Serbian and English');
    const [office] = $$(widget, '.office');
    expect([...office!.children].map(({ textContent }) => words(textContent))).to.deep.equal([
      'Pristina office',
      '7 Invented Street, Pristina',
      '+383 38 000 001',
      'prishtine@harku.example',
      'Opening hours Monday to Friday, 9:00–16:00',
    ]);
    expect($<HTMLAnchorElement>(widget, '.office a')!.href).to.equal('tel:+38338000001');
  });

  it('shows the number of listed members next to the number that a network states', async () => {
    const widget = await show(HARKU, 'en');
    expect(textIn(widget, '[part=stated]')).to.equal(
      '14 members in this list · 16 stated members (June 2026)',
    );
  });

  it('shows five members, then all of them and moves the focus to the sixth', async () => {
    const widget = await show(HARKU);
    const rows = () => $$(widget, '[data-list=members] > li');
    expect(rows()).to.have.length(5);
    expect(textIn(widget, '[part=more]')).to.equal('edhe 9');
    $(widget, '[part=more]')!.click();
    await until(() => rows().length === 14);
    await until(() => widget.shadowRoot!.activeElement === rows()[5]);
    expect($(widget, '[part=more]')).to.equal(null);
  });

  it('prints all rows, and shows five again afterwards', async () => {
    const widget = await show(HARKU);
    const rows = () => $$(widget, '[data-list=members] > li');
    dispatchEvent(new Event('beforeprint'));
    expect(rows()).to.have.length(14);
    dispatchEvent(new Event('afterprint'));
    expect(rows()).to.have.length(5);
  });

  it('shows six rows without a button for one more', async () => {
    const services = Array.from({ length: 6 }, (_, index) => ({
      id: `s${index}`,
      title: `S${index}`,
      provider: { organisation: 'o' },
      kind: 'training',
    }));
    const widget = await renderCard({}, { services });
    expect(rowsUnder(widget, 'Services')).to.have.length(6);
    expect($(widget, '[part=more]')).to.equal(null);
  });

  it('renders five of two thousand members', async () => {
    const widget = await show(
      `<ura-organisation-card src="${NETWORK_LARGE}" record="rrjeti-i-gjeneruar"></ura-organisation-card>`,
    );
    expect($$(widget, '[part=row]')).to.have.length(5);
  });

  it('shows current memberships with their start', async () => {
    const widget = await renderCard(
      {},
      {
        memberships: [
          { id: 'm1', network: 'fondi', member: 'o', since: '2018', until: '2019' },
          { id: 'm2', network: 'fondi', member: 'o', since: '2021-03' },
        ],
      },
    );
    expect(rowsUnder(widget, 'Member of')).to.deep.equal(['Fondi Member since: March 2021']);
  });

  it('drops a network on an open page on the day after the membership ends', async () => {
    const clock = adjustableClock('2026-12-31T22:59:59Z');
    const widget = await renderCard(
      {},
      { memberships: [{ id: 'm', network: 'fondi', member: 'o', until: '2026' }] },
      'en',
      clock as typeof NOON,
    );
    expect(rowsUnder(widget, 'Member of')).to.have.length(1);
    clock.set('2026-12-31T23:00:00Z');
    wakeUp();
    await until(() => !rowsUnder(widget, 'Member of').length);
  });

  it('lists projects in progress first, whatever the order of the file', async () => {
    const parties = [{ organisation: 'o', role: 'partner' }];
    const widget = await renderCard(
      {},
      {
        projects: [
          project({ id: 'a', title: 'Over', parties, dates: { start: '2020', end: '2021' } }),
          project({ id: 'b', title: 'To come', parties, dates: { start: '2027', end: '2028' } }),
          project({ id: 'c', title: 'Runs', parties, dates: { start: '2025', end: '2027' } }),
        ],
      },
    );
    expect(rowsUnder(widget, 'Projects')).to.deep.equal([
      'Runs In progress',
      'To come Planned',
      'Over Completed',
    ]);
  });

  it('lists its open calls and drops one at its deadline', async () => {
    const clock = adjustableClock('2026-12-04T14:59:59Z');
    const widget = await renderCard(
      {},
      {
        calls: [
          call({ id: 'a', publisher: 'o', title: 'Open', deadlines: [{ at: '2026-12-04T16:00' }] }),
          call({ id: 'b', publisher: 'o', title: 'Over', deadlines: [{ at: '2026-10-04T16:00' }] }),
        ],
      },
      'en',
      clock as typeof NOON,
    );
    expect(rowsUnder(widget, 'Open calls')).to.have.length(1);
    clock.set('2026-12-04T15:00:00Z');
    wakeUp();
    await until(() => !rowsUnder(widget, 'Open calls').length);
  });

  it('names known registers, and leaves out local scheme codes', async () => {
    const identifiers = [
      { scheme: 'XK-CR', value: '810000001' },
      { scheme: 'x-local', value: '7' },
      { scheme: 'GB-CHC', value: '1' },
    ];
    const widget = await renderCard({ identifiers });
    expect($$(widget, '[part=facts] li').map((each) => words(each.textContent))).to.deep.equal([
      'Business register of Kosovo: 810000001',
      '7',
      'GB-CHC: 1',
    ]);
  });

  it('shows the short name unless the name contains it', async () => {
    expect(textIn(await renderCard({ name: 'NGO CASA', shortName: 'CASA' }), '.by')).to.equal(
      'Non-governmental organisation (NGO)',
    );
    tidy();
    expect(textIn(await renderCard({ shortName: 'ShE' }), '.by')).to.equal(
      'ShE · Non-governmental organisation (NGO)',
    );
  });

  it('shows initials for a missing logo, with digraphs as one letter', async () => {
    expect(textIn(await renderCard({ name: { 'sr-Latn': 'Njegoš' } }), '.logo')).to.equal('Nj');
    tidy();
    expect(textIn(await renderCard({}), '.logo')).to.equal('Sh');
  });

  it('shows initials if the logo fails to load', async () => {
    const widget = await renderCard({ logo: { src: `${location.origin}/none-${performance.now()}.svg` } });
    await until(() => textIn(widget, '.logo') === 'Sh');
    expect($(widget, '.logo img')).to.equal(null);
    log.errors.length = 0; // the browser logs the missing image
  });

  it('sends a cancellable ura-select when the visitor follows a link', async () => {
    const widget = await show(HARKU);
    widget.addEventListener('ura-select', (event) => event.preventDefault());
    const received = next(widget, 'ura-select');
    $(widget, '[part=title] a')!.click();
    const { detail } = (await received) as UraSelectEvent;
    expect([detail.noun, detail.id]).to.deep.equal(['organisations', 'rrjeti-harku']);
  });

  it('collapses its lists when the record changes', async () => {
    const widget = await show<UraOrganisationCard>(HARKU);
    $(widget, '[part=more]')!.click();
    await until(() => $$(widget, '[data-list=members] > li').length === 14);
    widget.record = 'qkb';
    await widget.updateComplete;
    expect($$(widget, '[data-list=services] > li')).to.have.length(5);
  });
});

import { expect } from '@open-wc/testing';
import '../../components/elements/service-list/service-list.define.ts';
import type { UraServiceList } from '../../components/elements/service-list/service-list.ts';
import {
  $,
  $$,
  CIVIL_SOCIETY,
  dataset,
  faulty,
  mount,
  next,
  textIn,
  settled,
  show,
  tidy,
  words,
} from './helpers.ts';

const tag = (attributes = '', inside = '') =>
  `<ura-service-list src="${CIVIL_SOCIETY}" ${attributes}>${inside}</ura-service-list>`;

const rows = (widget: Element) => $$(widget, '[part=row]');
const names = (widget: Element) => $$(widget, '[part=name]').map(({ textContent }) => words(textContent));
const headings = (widget: Element) =>
  $$(widget, '[part=section]').map(({ textContent }) => words(textContent));
const rowOf = (widget: Element, name: string) =>
  rows(widget).find((row) => row.querySelector('[part=name]')!.textContent.includes(name))!;
const facts = (row: Element) =>
  [...row.querySelectorAll('[part=facts] > div')].map((fact) =>
    [...fact.children].map(({ textContent }) => words(textContent)),
  );
const select = async (widget: UraServiceList, index: number, value: string) => {
  const field = $$<HTMLSelectElement>(widget, 'select')[index]!;
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await widget.updateComplete;
};

const service = (id: string, parts: Record<string, unknown> = {}) => ({
  id,
  title: id,
  provider: { organisation: 'fondi' },
  kind: 'training',
  ...parts,
});

/** Renders a list with these services. */
async function renderList(services: readonly unknown[], attributes = '', lang = 'en') {
  const widget = mount<UraServiceList>(`<ura-service-list ${attributes}></ura-service-list>`, lang);
  widget.data = dataset({ services });
  await settled(widget);
  return widget;
}

describe('a list of services', () => {
  afterEach(tidy);

  it('lists help desks first, then the other kinds under headings', async () => {
    const widget = await show(tag());
    expect(headings(widget)).to.deep.equal([
      'Help desk',
      'Informim',
      'Trajnime',
      'Mentorim',
      'Rrjetëzim',
      'Dialog',
      'Standarde',
      'Shërbime të tjera',
    ]);
    expect(textIn(widget, '[part=count] span')).to.equal('20 shërbime');
    expect(names(widget).slice(0, 4)).to.include('Help desk për organizatat e reja');
  });

  it('shows audience, channels, fee, languages and contact of a service', async () => {
    const widget = await show(tag(), 'en');
    const desk = rowOf(widget, 'Help desk for new organisations');
    expect(words(desk.querySelector('.by')!.textContent)).to.equal('Harku Network · example');
    expect(words(desk.querySelector('[part=audience]')!.textContent)).to.equal(
      'Who it’s for: Informal groups and new organisations',
    );
    expect(facts(desk).slice(0, 3)).to.deep.equal([
      ['Format', 'In person, online, by phone, by email'],
      ['Fee', 'Free of charge'],
      ['Languages', 'Albanian, Serbian, English'],
    ]);
    const links = [...desk.querySelectorAll<HTMLAnchorElement>('[part=facts] a')].map(
      ({ textContent, href }) => [words(textContent), href],
    );
    expect(links).to.deep.equal([
      ['Help desk', 'https://harku.example/ndihme'],
      ['ndihme@harku.example', 'mailto:ndihme@harku.example'],
      ['+383 38 000 001', 'tel:+38338000001'],
    ]);
  });

  it('does not break the name of a channel after its hyphen', async () => {
    const widget = await show(tag(), 'sq');
    const channels = $$(widget, '.whole').filter(({ textContent }) => textContent.includes('e-postë'));
    expect(channels).to.not.deep.equal([]);
    for (let width = 300; width < 420; width += 5) {
      widget.style.width = `${width}px`;
      for (const channel of channels) {
        expect(channel.textContent).to.equal('me e-postë');
        expect(channel.getClientRects(), `${width} px`).to.have.length(1);
      }
    }
  });

  it('shows the address, opening hours and contact of its offices', async () => {
    const widget = await show(tag(), 'en');
    const offices = (name: string) =>
      [...rowOf(widget, name).querySelectorAll('[part=offices] > li')].map((office) =>
        [...office.querySelectorAll('p')].map(({ textContent }) => words(textContent)),
      );
    expect(offices('Help desk for new organisations')[0]).to.deep.equal([
      'Pristina office',
      '7 Invented Street, Pristina',
      'Monday to Friday, 9:00–16:00',
      '+383 38 000 001',
      'prishtine@harku.example',
    ]);
    expect(offices('Information and individual assistance')).to.deep.equal([
      ['Tirana office', 'Tirana'],
      ['Shkodër office', 'Shkodër'],
      ['Vlorë office', 'Vlorë'],
    ]);
    expect(offices('NGO Academy')).to.deep.equal([]);
  });

  it('names an unnamed office by its municipality', async () => {
    const widget = mount<UraServiceList>('<ura-service-list></ura-service-list>', 'en');
    widget.data = dataset({
      organisations: [
        {
          id: 'fondi',
          name: 'Fondi',
          kind: 'foundation',
          offices: [{ id: 'o', municipality: 'xk-gjilan', address: '1 Bridge Street' }],
        },
      ],
      services: [service('a', { offices: ['o'] })],
    });
    await settled(widget);
    expect($$(widget, '[part=offices] p').map(({ textContent }) => words(textContent))).to.deep.equal([
      'Gjilan',
      '1 Bridge Street',
    ]);
  });

  it('names a programme that provides a service', async () => {
    const widget = await show(tag(), 'en');
    const named = $$(widget, '.row > .by').map(({ textContent }) => words(textContent));
    expect(
      named.filter((name) => name === 'Technical Assistance for Civil Society Organisations'),
    ).to.have.length(3);
    const choices = [...$$<HTMLSelectElement>(widget, 'select').at(-1)!.options].map(({ text }) => text);
    expect(choices).to.include('Technical Assistance for Civil Society Organisations (3)');
  });

  it('does not repeat a provider that all services share', async () => {
    for (const attributes of ['provider="tacso"', 'provider="tacso" lock="provider"']) {
      const widget = await show(tag(attributes), 'en');
      expect(rows(widget), attributes).to.have.length(3);
      expect(textIn(widget, '.list'), attributes).not.to.include('Technical Assistance');
    }
  });

  it('leaves out facts without a value', async () => {
    const widget = await renderList([service('a'), service('b', { contact: {} })]);
    expect($(widget, '[part=facts], [part=offices], [part=audience], .prose')).to.equal(null);
  });

  it('links to the page of a service and sends a cancellable ura-select', async () => {
    const widget = await renderList([service('a', { url: 'https://a.example/' })]);
    const link = $<HTMLAnchorElement>(widget, '[part=name] a')!;
    expect(link.href).to.equal('https://a.example/');
    widget.addEventListener('ura-select', (event) => event.preventDefault());
    const received = next(widget, 'ura-select');
    link.click();
    expect((await received).detail.id).to.equal('a');
  });

  it('shows the address of a contact form without a name', async () => {
    const widget = await renderList([service('a', { contact: { url: 'https://www.a.example/form/' } })]);
    const link = $<HTMLAnchorElement>(widget, '[part=facts] a')!;
    expect([words(link.textContent), link.href]).to.deep.equal([
      'a.example/form',
      'https://www.a.example/form/',
    ]);
  });
});

describe('the filters of a list of services', () => {
  afterEach(tidy);

  it('have counts for kind, municipality of the office and channel', async () => {
    const widget = await show<UraServiceList>(tag(), 'en');
    const options = (index: number) =>
      [...$$<HTMLSelectElement>(widget, 'select')[index]!.options].slice(1).map(({ text }) => text);
    expect(options(0).slice(0, 3)).to.deep.equal(['Help desk (4)', 'Information (1)', 'Training (8)']);
    expect(options(1)).to.deep.equal([
      'Pristina (1)',
      'Shkodër (2)',
      'South Mitrovica (1)',
      'Tirana (1)',
      'Vlorë (1)',
    ]);
    expect(options(2)).to.deep.equal(['In person (4)', 'Online (3)', 'By phone (1)', 'By email (1)']);
    await select(widget, 1, 'al-shkoder');
    expect(names(widget)).to.have.members([
      'Help desk for new organisations',
      'Information and individual assistance',
    ]);
    await select(widget, 2, 'phone');
    expect(names(widget)).to.deep.equal(['Help desk for new organisations']);
  });

  it('can be locked by the author', async () => {
    const widget = await show(tag('kind="help-desk" lock="kind provider"'), 'en');
    expect(rows(widget)).to.have.length(4);
    expect($$(widget, '.control > span').map(({ textContent }) => words(textContent))).to.deep.equal([
      'Search services',
      'Municipality',
      'Format',
    ]);
  });
});

describe('a list of services without data', () => {
  afterEach(tidy);

  it('has a skeleton until its rows are rendered', async () => {
    const widget = mount(
      `<ura-service-list src="${faulty('slow', CIVIL_SOCIETY, 'ms=200')}"></ura-service-list>`,
    );
    await widget.updateComplete;
    expect($$(widget, '[aria-hidden=true] svg.line').length).to.be.greaterThan(2);
    await settled(widget);
    expect(rows(widget)).to.have.length(20);
  });

  it('says that there are no services', async () => {
    const widget = await renderList([]);
    expect(textIn(widget, '[part=message]')).not.to.equal('');
    expect($(widget, '[part=count], [part=controls], [part=downloads]')).to.equal(null);
  });
});

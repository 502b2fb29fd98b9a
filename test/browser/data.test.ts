import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import type { UraData, UraProjectCard } from '../../components/index.ts';
import {
  $,
  BROKEN,
  CIVIL_SOCIETY,
  countOf,
  dataset,
  faulty,
  mount,
  next,
  project,
  put,
  textIn,
  settled,
  show,
  nextTask,
  tidy,
  until,
  watchConsole,
} from './helpers.ts';

const titled = (title: string) => dataset({ projects: [project({ title })] });
const inline = (title: string) => `<script type="application/json">${JSON.stringify(titled(title))}</script>`;
const titleOf = (widget: Element) => textIn(widget, '[part=title]');

/** Waits until a card shows a project. */
const shows = (widget: Element, title: string) =>
  until(() => titleOf(widget) === title, `it shows ${title}, not ${titleOf(widget)}`);

describe('The data of a widget', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors).to.deep.equal([]);
    log.stop();
  });

  it('comes from its property', async () => {
    const card = mount('<ura-project-card record="p"></ura-project-card>');
    card.data = titled('Nga vetia');
    await shows(card, 'Nga vetia');
    expect(card.data).to.be.an('object');
    expect(card.src).to.equal(undefined);
  });

  it('comes from an address', async () => {
    const card = await show(
      `<ura-project-card src="${CIVIL_SOCIETY}" record="v4d"></ura-project-card>`,
      'en',
    );
    expect(titleOf(card)).to.include('Volunteerism for Development');
    expect(card.src).to.equal(CIVIL_SOCIETY);
    expect(card.data).to.equal(undefined);
  });

  it('is refused when it is larger than max-bytes, after decompression', async () => {
    const url = faulty('bomb');
    const card = mount(`<ura-project-card src="${url}" record="v4d" max-bytes="1000000"></ura-project-card>`);
    expect((await next(card, 'ura-error')).detail).to.deep.equal({ reason: 'too-large' });
    expect(log.warnings.join()).to.match(/^\[ura:too-large\]/);
  });

  it('is forgotten when no widget shows it and many others came', async () => {
    const addresses = Array.from({ length: 40 }, () => faulty('counted'));
    for (const url of addresses) {
      const card = await show(`<ura-project-card src="${url}" record="v4d"></ura-project-card>`);
      card.remove();
    }
    const kept = (globalThis as { [key: symbol]: { loads: Map<string, unknown> } })[Symbol.for('ura@1')]!;
    expect(kept.loads.size).to.be.at.most(21);
    // One that widgets show is kept, and requested once.
    const used = await show(`<ura-project-card src="${addresses[0]}" record="v4d"></ura-project-card>`);
    for (const url of addresses.slice(1, 30))
      (await show(`<ura-project-card src="${url}" record="v4d"></ura-project-card>`)).remove();
    const second = await show(`<ura-project-card src="${addresses[0]}" record="v4d"></ura-project-card>`);
    expect(titleOf(second)).to.equal(titleOf(used));
    expect(await countOf(addresses[0]!)).to.equal(1);
  });

  it('is not read on when it has no end', async () => {
    const url = faulty('endless');
    const card = mount(`<ura-project-card src="${url}" record="v4d" max-bytes="4000000"></ura-project-card>`);
    expect((await next(card, 'ura-error')).detail).to.deep.equal({ reason: 'too-large' });
    const sent = async () =>
      (await (await fetch(`/__faults/sent?url=${encodeURIComponent(url)}`)).json()) as {
        bytes: number;
        closed: boolean;
      };
    while (!(await sent()).closed) await nextTask();
    expect((await sent()).bytes).to.be.below(64_000_000); // what the system and the browser buffer
  });

  it('comes from the nearest ura-data, at any depth', async () => {
    const card = await show(
      `<ura-data src="${CIVIL_SOCIETY}"><div><p><ura-project-card record="v4d"></ura-project-card></p></div></ura-data>`,
      'en',
    );
    expect(titleOf(card)).to.include('Volunteerism for Development');
  });

  it('comes from JSON inside it', async () => {
    const card = await show(`<ura-project-card record="p">${inline('Brenda')}</ura-project-card>`);
    expect(titleOf(card)).to.equal('Brenda');
  });

  it('comes from JSON inside an ura-data', async () => {
    const card = await show(
      `<ura-data>${inline('Brenda')}<ura-project-card record="p"></ura-project-card></ura-data>`,
    );
    expect(titleOf(card)).to.equal('Brenda');
  });

  it('comes through the shadow roots of the host page', async () => {
    const place = put(`<ura-data>${inline('Përmes')}<div class="host"></div></ura-data>`);
    const root = place.querySelector('.host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<section><div></div></section>';
    const inner = root.querySelector('div')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<ura-project-card record="p"></ura-project-card>';
    await shows(inner.firstElementChild!, 'Përmes');
  });

  it('is the last that was set: a property before an address', async () => {
    const card = await show(`<ura-project-card src="${CIVIL_SOCIETY}" record="p"></ura-project-card>`);
    card.data = titled('E fundit');
    await shows(card, 'E fundit');
    expect(card.src).to.equal(undefined);
  });

  it('is the last that was set: an address before a property', async () => {
    const card = mount('<ura-project-card record="v4d"></ura-project-card>', 'en');
    card.data = titled('E para');
    card.src = CIVIL_SOCIETY;
    await shows(
      card,
      'Volunteerism for Development: Promoting Volunteerism and Active Citizenship in Kosovo',
    );
    expect(card.data).to.equal(undefined);
  });

  it('of its own takes precedence over data inside and around it', async () => {
    const place = put(
      `<ura-data>${inline('Rreth')}<ura-project-card record="p">${inline('Brenda')}</ura-project-card><ura-project-card record="p"></ura-project-card></ura-data>`,
    );
    const [first, second] = place.querySelectorAll('ura-project-card');
    await shows(first!, 'Brenda');
    await shows(second!, 'Rreth');
    first!.data = titled('E dhënë');
    await shows(first!, 'E dhënë');
  });

  it('falls back to the surrounding data when its property becomes undefined', async () => {
    const place = put(
      `<ura-data>${inline('Rreth')}<ura-project-card record="p"></ura-project-card></ura-data>`,
    );
    const card = place.querySelector('ura-project-card')!;
    card.data = titled('E dhënë');
    await shows(card, 'E dhënë');
    card.data = undefined;
    await shows(card, 'Rreth');
  });

  it('is still loading while its property is null, whatever is around it', async () => {
    const place = put(
      `<ura-data>${inline('Rreth')}<ura-project-card record="p"></ura-project-card></ura-data>`,
    );
    const card = place.querySelector('ura-project-card')!;
    const failures: Event[] = [];
    card.addEventListener('ura-error', (event) => failures.push(event));
    card.data = null;
    await card.updateComplete;
    expect(card.data).to.equal(null);
    expect(card.shadowRoot!.querySelector('[part="title"]')).to.equal(null);
    card.data = titled('E dhënë');
    await shows(card, 'E dhënë');
    expect(failures).to.deep.equal([]);
  });

  it('falls back to the surrounding data when its address is removed', async () => {
    const place = put(
      `<ura-data>${inline('Rreth')}<ura-project-card src="${CIVIL_SOCIETY}" record="p"></ura-project-card></ura-data>`,
    );
    const card = place.querySelector('ura-project-card')!;
    await settled(card);
    card.removeAttribute('src');
    await shows(card, 'Rreth');
  });

  it('stays when a property that was not set is set to undefined', async () => {
    const card = await show(
      `<ura-project-card src="${CIVIL_SOCIETY}" record="v4d"></ura-project-card>`,
      'en',
    );
    card.data = undefined;
    await card.updateComplete;
    expect(titleOf(card)).to.include('Volunteerism');
    expect(card.src).to.equal(CIVIL_SOCIETY);
  });

  it('changes with the attribute', async () => {
    const card = await show(
      `<ura-project-card src="${CIVIL_SOCIETY}" record="v4d"></ura-project-card>`,
      'en',
    );
    card.setAttribute('src', BROKEN);
    card.setAttribute('record', 'good-project');
    const { detail } = (await next(card, 'ura-load')) as CustomEvent<{
      linked: { dataset: { title: unknown } };
    }>;
    expect(JSON.stringify(detail.linked.dataset.title)).not.to.include('Civil society in Kosovo');
  });

  it('has the paths of its images from where it came after a redirect', async () => {
    const markup = `<ura-organisation-card src="${faulty('moved')}" record="fondi-zymbyl"></ura-organisation-card>`;
    const card = await show(markup, 'en');
    const logo = new URL('/examples/data/logos/fondi-zymbyl.svg', location.href).href;
    expect($<HTMLImageElement>(card, 'img')!.src).to.equal(logo);
  });

  it('changes with the address of the ura-data around it', async () => {
    const place = put(
      `<ura-data src="${BROKEN}"><ura-project-card record="v4d"></ura-project-card></ura-data>`,
      'en',
    );
    const card = place.querySelector('ura-project-card')!;
    const { detail } = await next(card, 'ura-error');
    expect(detail.reason).to.equal('no-record');
    place.querySelector('ura-data')!.src = CIVIL_SOCIETY;
    await until(() => titleOf(card).includes('Volunteerism'));
  });

  it('is that of the new ura-data after a move', async () => {
    const place = put(
      `<ura-data>${inline('I pari')}<ura-project-card record="p"></ura-project-card></ura-data><ura-data>${inline('I dyti')}</ura-data>`,
    );
    const card = place.querySelector('ura-project-card')!;
    await shows(card, 'I pari');
    place.querySelectorAll('ura-data')[1]!.append(card);
    await shows(card, 'I dyti');
    // The first one has no say any more.
    (place.querySelector('ura-data') as UraData).data = titled('I treti');
    await nextTask();
    await card.updateComplete;
    expect(titleOf(card)).to.equal('I dyti');
  });

  it('is that of the inner of two nested ura-data', async () => {
    const place = put(
      `<ura-data>${inline('I jashtmi')}<ura-project-card record="p"></ura-project-card><ura-data>${inline('I brendshmi')}<ura-project-card record="p"></ura-project-card></ura-data></ura-data>`,
    );
    const [outer, inner] = place.querySelectorAll('ura-project-card');
    await shows(outer!, 'I jashtmi');
    await shows(inner!, 'I brendshmi');
  });

  it('is that of the outer ura-data when the inner one has none', async () => {
    const card = await show(
      `<ura-data>${inline('I jashtmi')}<ura-data><ura-project-card record="p"></ura-project-card></ura-data></ura-data>`,
    );
    expect(titleOf(card)).to.equal('I jashtmi');
  });

  it('may come late, as a child that the parser reads later', async () => {
    const card = mount('<ura-project-card record="p"></ura-project-card>');
    await card.updateComplete;
    expect($(card, '.root')!.getAttribute('aria-busy')).to.equal('true');
    card.insertAdjacentHTML('beforeend', inline('I vonuar'));
    await shows(card, 'I vonuar');
  });

  it('may come late and in pieces: an empty script is not data yet', async () => {
    const card = mount('<ura-project-card record="p"></ura-project-card>');
    const script = document.createElement('script');
    script.type = 'application/json';
    card.append(script);
    await nextTask();
    script.append(JSON.stringify(titled('Copë-copë')));
    await shows(card, 'Copë-copë');
    expect(log.warnings).to.deep.equal([]);
  });

  it('may come late into an existing ura-data', async () => {
    const place = put('<ura-data><ura-project-card record="p"></ura-project-card></ura-data>');
    const card = place.querySelector('ura-project-card')!;
    await nextTask();
    (place.querySelector('ura-data') as UraData).data = titled('Më vonë');
    await shows(card, 'Më vonë');
  });

  it('is requested once for all widgets with the same address', async () => {
    const url = faulty('counted');
    const place = put(
      `<ura-data src="${url}"><ura-project-card record="v4d"></ura-project-card><ura-project-card record="barabar"></ura-project-card></ura-data>
       <ura-project-card src="${url}" record="v4d"></ura-project-card><ura-grant-call src="${url}" record="mbeshtetje-e-shpejte"></ura-grant-call>
       <ura-member-directory src="${location.origin}${url}"></ura-member-directory>`,
    );
    const widgets = [
      ...place.querySelectorAll<HTMLElement>('ura-project-card, ura-grant-call, ura-member-directory'),
    ];
    await Promise.all(widgets.map(settled));
    put(`<ura-project-card src="${url}" record="barabar"></ura-project-card>`);
    expect(await countOf(url)).to.equal(1);
  });

  it('is checked once when it is the same object', async () => {
    const value = titled('Njësoj');
    const cards = [
      ...put('<ura-project-card record="p"></ura-project-card>'.repeat(3)).children,
    ] as UraProjectCard[];
    const loads = cards.map((card) => next(card, 'ura-load'));
    for (const card of cards) card.data = value;
    const [first, second, third] = (await Promise.all(loads)).map(({ detail }) => detail.linked);
    expect(second === first && third === first).to.equal(true);
  });

  it('is checked again for another object with the same content', async () => {
    const card = mount('<ura-project-card record="p"></ura-project-card>');
    card.data = titled('Njësoj');
    const first = await next(card, 'ura-load');
    card.data = titled('Njësoj');
    const second = await next(card, 'ura-load');
    expect(second.detail.linked === first.detail.linked).to.equal(false);
  });

  it('is reported if it is not a dataset, without throwing', async () => {
    for (const value of [7, 'text', [], true, () => 1]) {
      const card = mount('<ura-project-card record="p"><a href="#p">Projekti</a></ura-project-card>');
      const failed = next(card, 'ura-error');
      card.data = value;
      expect((await failed).detail.reason, String(value)).to.equal('not-a-dataset');
    }
  });

  it('is reported as missing if the address is empty', async () => {
    const card = mount('<ura-project-card src="http://[" record="p"></ura-project-card>');
    expect((await next(card, 'ura-error')).detail.reason).to.equal('network');
    expect(log.warnings).to.have.length(1);
    expect(log.warnings[0]).to.match(/^\[ura:network\]/);
  });

  it('is read with the timeout of the element, whatever the order of its attributes', async () => {
    const place = document.createElement('div');
    place.innerHTML = `<ura-project-card src="${faulty('slow', CIVIL_SOCIETY, 'ms=4000')}" timeout="150" record="v4d"></ura-project-card>`;
    const start = performance.now();
    const card = place.firstElementChild as UraProjectCard;
    const failed = next(card, 'ura-error');
    document.body.append(place);
    expect((await failed).detail.reason).to.equal('timeout');
    expect(performance.now() - start).to.be.lessThan(3000);
    place.remove();
  });
});

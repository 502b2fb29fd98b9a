import { expect } from '@open-wc/testing';
import '../../components/elements/data/data.define.ts';
import '../../components/elements/grant-call/grant-call.define.ts';
import '../../components/elements/member-directory/member-directory.define.ts';
import '../../components/elements/project-card/project-card.define.ts';
import { pageRegistry } from '../../components/core/page-registry.ts';
import { CIVIL_SOCIETY, put, textIn, nextTask, tidy, until, watchConsole } from './helpers.ts';

// Run from source, the loader reports that there are no built scripts next to it. The imports above
// define four elements, so it does not fetch those. test/contract/hosts.test.ts tests the built
// ones.
const LOADER = '../../components/loader/loader.ts';

describe('the loader', () => {
  const log = watchConsole();
  let early: HTMLElement;
  before(async () => {
    log.start();
    early = put(
      `<div id="early" data-ura="project-card" data-src="${CIVIL_SOCIETY}" data-record="barabar" data-onclick="window.hacked = 1"><a href="#fallback">Barabar</a></div>`,
    );
    await import(LOADER);
  });
  after(() => log.stop());
  afterEach(() => {
    tidy();
    expect((globalThis as { hacked?: unknown }).hacked).to.equal(undefined);
    expect(log.errors).to.deep.equal([]);
  });

  const elementIn = async (place: Element, name: string) => {
    await until(() => place.querySelector(name));
    return place.querySelector<HTMLElement>(name)!;
  };

  it('upgrades placeholders that are already in the page', async () => {
    const card = early.querySelector<HTMLElement>('#early > ura-project-card')!;
    expect(card).not.to.equal(null);
    await until(() => textIn(card, '[part=title]').includes('Nisma Barabar'));
  });

  it('copies only known attributes', async () => {
    const place = put(
      `<div data-ura="member-directory" class="wp-block" id="d" style="color: red" title="t" data-src="${CIVIL_SOCIETY}" data-network="rrjeti-harku" data-kind="ngo"
        data-municipality="" data-lock="kind" data-limit="5" data-lang="en" data-heading-level="2" data-timeout="5000"
        data-onclick="window.hacked = 1" data-onfocus="window.hacked = 1" data-style="position: fixed" data-class="x" data-id="x" data-slot="x" data-innerhtml="x" data-data="{}" data-unknown="x" data-ura-src="x"></div>`,
    );
    const directory = await elementIn(place, 'ura-member-directory');
    expect(
      Object.fromEntries([...directory.attributes].map(({ name, value }) => [name, value])),
    ).to.deep.equal({
      src: CIVIL_SOCIETY,
      network: 'rrjeti-harku',
      kind: 'ngo',
      municipality: '',
      lock: 'kind',
      limit: '5',
      lang: 'en',
      'heading-level': '2',
      timeout: '5000',
    });
    directory.click();
  });

  it('fills a placeholder again whose children the page resets', async () => {
    const markup = '<a href="#calls">Thirrjet</a>';
    const place = put(
      `<div data-ura="project-card" data-src="${CIVIL_SOCIETY}" data-record="barabar">${markup}</div>`,
    );
    const div = place.firstElementChild!;
    const first = await elementIn(div, 'ura-project-card');
    for (const html of [markup, '']) {
      div.innerHTML = html;
      await until(() => div.querySelector('ura-project-card'));
      const again = div.querySelector('ura-project-card')!;
      expect(again).not.to.equal(first);
      expect(again.getAttribute('record')).to.equal('barabar');
      expect(again.innerHTML).to.equal(html);
      expect(div.children.length).to.equal(1);
      await until(() => textIn(again as HTMLElement, '[part=title]').includes('Nisma Barabar'));
    }
  });

  it('moves the children into the element as its fallback', async () => {
    const place = put(
      '<div data-ura="grant-call" data-src="/nuk-ekziston.json" data-record="x"><a href="#x">Thirrja</a> tekst<!-- k --></div>',
    );
    const call = await elementIn(place, 'ura-grant-call');
    expect(call.innerHTML).to.equal('<a href="#x">Thirrja</a> tekst<!-- k -->');
    expect([...place.firstElementChild!.children]).to.deep.equal([call]);
  });

  it('upgrades placeholders added later, at any depth', async () => {
    const place = put('<section></section>');
    const late = document.createElement('article');
    late.innerHTML = `<p><span data-ura="project-card" data-src="${CIVIL_SOCIETY}" data-record="v4d"></span></p>`;
    place.firstElementChild!.append(late);
    const card = await elementIn(late, 'ura-project-card');
    await until(() => textIn(card, '[part=title]').includes('Vullnetarizmi'));
  });

  it('upgrades an ura-data together with the widgets inside it', async () => {
    const place = put(
      `<div data-ura="data" data-src="${CIVIL_SOCIETY}"><h2>Projekti</h2><div data-ura="project-card" data-record="barabar"></div><div data-ura="grant-call" data-record="mbeshtetje-e-shpejte"></div></div>`,
    );
    const card = await elementIn(place, 'ura-data ura-project-card');
    await until(() => textIn(card, '[part=title]').includes('Nisma Barabar'));
    expect(place.querySelectorAll('ura-project-card, ura-grant-call, ura-data')).to.have.length(3);
  });

  it('makes one element of a placeholder, even if it moves or the loader runs twice', async () => {
    const place = put(`<div data-ura="project-card" data-src="${CIVIL_SOCIETY}" data-record="v4d"></div>`);
    await elementIn(place, 'ura-project-card');
    const inner = place.firstElementChild!;
    inner.remove();
    place.append(inner);
    await import(`${LOADER}?again`);
    await nextTask();
    expect(place.querySelectorAll('ura-project-card')).to.have.length(1);
    expect(pageRegistry().loader).to.equal(true);
  });

  it('leaves unknown placeholders alone', async () => {
    const place = put(
      '<div data-ura="unknown"><a href="#a">A</a></div><div data-ura=""></div><div data-ura="__proto__"></div><div data-ura="constructor"></div><script type="text/plain" data-ura="../evil"></script>',
    );
    const before = place.innerHTML;
    await nextTask();
    await nextTask();
    expect(place.innerHTML).to.equal(before);
  });

  it('requests no script of a defined widget, and warns once for each that is missing', async () => {
    put(
      '<ura-project-card></ura-project-card><ura-news-list></ura-news-list><ura-service-list></ura-service-list>'.repeat(
        3,
      ),
    );
    const scripts = () => log.warnings.filter((text) => text.startsWith('[ura:script]'));
    await until(() => scripts().length >= 2);
    await nextTask();
    expect(scripts().sort()).to.deep.equal([
      '[ura:script] could not fetch the script of <ura-news-list>.',
      '[ura:script] could not fetch the script of <ura-service-list>.',
    ]);
  });
});

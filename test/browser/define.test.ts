import { expect } from '@open-wc/testing';
import { define } from '../../components/core/define.ts';
import { pageRegistry } from '../../components/core/page-registry.ts';
import { UraData, UraGrantCall, UraMemberDirectory, UraProjectCard } from '../../components/index.ts';
import { countOf, faulty, textIn, tidy, until, watchConsole } from './helpers.ts';

/**
 * The bundle, if it was built: a second copy of Ura, as another plugin of the host page may load
 * it.
 */
const BUNDLE = '/dist/cdn/ura.all.js';

describe('defining the elements', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors).to.deep.equal([]);
    log.stop();
  });

  it('gives each tag its class', () => {
    expect(customElements.get('ura-data')).to.equal(UraData);
    expect(customElements.get('ura-grant-call')).to.equal(UraGrantCall);
    expect(customElements.get('ura-member-directory')).to.equal(UraMemberDirectory);
    expect(customElements.get('ura-project-card')).to.equal(UraProjectCard);
  });

  it('is silent for the same class again', () => {
    define('ura-project-card', UraProjectCard);
    expect(log.warnings).to.deep.equal([]);
  });

  it('keeps the first of two classes, and warns once', () => {
    define('ura-project-card', class extends HTMLElement {});
    define('ura-grant-call', class extends HTMLElement {});
    define('ura-project-card', class extends HTMLElement {});
    expect(customElements.get('ura-project-card')).to.equal(UraProjectCard);
    expect(log.warnings).to.have.length(1);
    expect(log.warnings[0]).to.match(/^\[ura:defined-twice\]/);
    pageRegistry().warned.clear();
  });

  it('adds one global under a symbol', () => {
    const ours = [
      ...Object.getOwnPropertyNames(globalThis),
      ...Object.getOwnPropertySymbols(globalThis).map(String),
    ].filter((name) => /\bura/i.test(name));
    expect(ours).to.deep.equal(['Symbol(ura@1)']);
  });
});

describe('two copies of Ura on one page', () => {
  const log = watchConsole();
  before(async function () {
    if (!(await fetch(BUNDLE)).ok) this.skip(); // `npm run build` makes it
  });
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors).to.deep.equal([]);
    log.stop();
  });

  it('do not throw, and warn once', async () => {
    await import(/* @vite-ignore */ BUNDLE);
    expect(customElements.get('ura-project-card')).to.equal(UraProjectCard);
    expect(log.warnings).to.have.length(1);
    expect(log.warnings[0]).to.match(/^\[ura:defined-twice\]/);
  });
});

describe('A page with a copy of Ura whose ura-data is another copy’s', () => {
  let frame: HTMLIFrameElement;
  const url = faulty('counted');
  before(async function () {
    if (!(await fetch('/dist/cdn/ura-data.js')).ok) this.skip();
    frame = document.createElement('iframe');
    document.body.append(frame);
    const { contentDocument: inside } = frame;
    inside!.documentElement.lang = 'sq';
    inside!.body.innerHTML = `<ura-data src="${url}"><ura-project-card record="barabar"></ura-project-card></ura-data><ura-project-card src="${url}" record="v4d"></ura-project-card>`;
  });
  after(() => frame?.remove());

  it('works, because data passes between them without their classes', async () => {
    const inside = frame.contentDocument!;
    const load = (src: string) =>
      new Promise((resolve, reject) => {
        const script = Object.assign(inside.createElement('script'), {
          type: 'module',
          src,
          onload: resolve,
          onerror: reject,
        });
        inside.head.append(script);
      });
    await load('/dist/cdn/ura-data.js'); // one bundle…
    await load('/components/elements/project-card/project-card.define.ts'); // …and the sources
    const [card, other] = inside.querySelectorAll('ura-project-card');
    await until(() => textIn(card!, '[part=title]').includes('Nisma Barabar'));
    await until(() => textIn(other!, '[part=title]').includes('Vullnetarizmi'));
    expect(await countOf(url)).to.equal(1);
    const Card = frame.contentWindow!.customElements.get('ura-project-card')!;
    const Data = frame.contentWindow!.customElements.get('ura-data')!;
    // Two copies of Lit, two copies of everything.
    expect(Object.getPrototypeOf(Object.getPrototypeOf(Card)) === Object.getPrototypeOf(Data)).to.equal(
      false,
    );
  });
});

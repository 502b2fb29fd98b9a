import { expect } from '@open-wc/testing';
import { states } from '../../stories/states.ts';
import { $, $$, isChromium, openStrictPage, textIn, until, type StrictWindow } from './helpers.ts';
import { isFull } from '../tier.mjs';

describe('on a page with a strict Content Security Policy and Trusted Types', () => {
  let frame: HTMLIFrameElement;
  let frameDocument: Document;
  let frameWindow: StrictWindow;

  before(async function () {
    this.timeout(60_000);
    ({ frame, page: frameWindow } = await openStrictPage('strict'));
    frameDocument = frameWindow.document;
    await until(
      () => widgets().every((widget) => $(widget, '.root')?.getAttribute('aria-busy') === 'false'),
      'all widgets have loaded or failed',
    );
  });
  after(() => frame.remove());

  const widgets = () => [
    ...frameDocument.querySelectorAll('ura-project-card, ura-grant-call, ura-member-directory'),
  ];
  const every = () => ({ violations: frameWindow.violations, faults: frameWindow.faults });
  const NOTHING = { violations: [], faults: [] };

  it('every widget renders, loaded or failed, without a violation', () => {
    expect(widgets()).to.have.length(9);
    const [card, call, directory, noRecord, broken, missing] = widgets();
    expect(textIn(card!, '[part=title]')).to.include('Nisma Barabar');
    expect(textIn(call!, '[part=title]')).to.include('Grante të vogla');
    expect($$(directory!, '[part=row]')).to.have.length(5);
    expect(textIn(noRecord!)).to.include('nuk gjendet');
    expect(textIn(broken!)).to.include('gabime');
    expect(textIn(missing!)).to.include('Provo përsëri');
    expect(textIn(frameDocument.querySelector('#inline')!, '[part=title]')).to.equal('Brenda');
    expect(every()).to.deep.equal(NOTHING);
  });

  it('every widget has its styles', () => {
    for (const widget of widgets()) {
      expect(frameWindow.getComputedStyle(widget).display, widget.localName).to.equal('block');
      expect(frameWindow.getComputedStyle($(widget, '.root')!).lineHeight, widget.localName).not.to.equal(
        'normal',
      );
    }
  });

  it('using the widgets causes no violation', async () => {
    const [, call, directory, , , missing] = widgets();
    frameWindow.HTMLAnchorElement.prototype.click = () => {}; // no download in a test
    $(call!, 'button[part=action]')?.click();
    $(directory!, 'button[part=name]')!.click();
    $(directory!, '[part=more]')!.click();
    $(missing!, 'button')!.click();
    const field = $<HTMLInputElement>(directory!, 'input')!;
    field.value = 'oaza';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    frameDocument.documentElement.lang = 'sr-Cyrl';
    await until(() => textIn(missing!).includes('Покушај') || /\p{Script=Cyrillic}/u.test(textIn(missing!)));
    await until(() => $$(directory!, '[part=row]').length === 1);
    expect(every()).to.deep.equal(NOTHING);
  });

  it('the test detects a violation of the policy', async () => {
    const image = frameDocument.createElement('img');
    image.src = 'https://elsewhere.example/a.png';
    frameDocument.body.append(image);
    await until(() => frameWindow.violations.length);
    expect(frameWindow.violations[0]).to.match(/^img-src/);
  });
});

describe('on the same page, every state of every widget', () => {
  interface EveryStateWindow extends StrictWindow {
    states: readonly string[];
    showState(index: number): Promise<HTMLElement>;
  }
  const LANGUAGES = ['sr-Cyrl', 'en', 'sq'];
  let frame: HTMLIFrameElement;
  let frameWindow: EveryStateWindow;

  before(async function () {
    this.timeout(60_000);
    ({ frame, page: frameWindow } = await openStrictPage<EveryStateWindow>('every-state'));
    expect(frameWindow.faults).to.deep.equal([]);
  });
  after(() => frame.remove());

  /** Clicks each button once and changes each select. Links do not navigate. */
  function press(element: Element) {
    const widgets = [element, ...element.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
    for (const widget of widgets) {
      for (const box of $$(widget, 'summary, button')) if (box.isConnected) box.click();
      for (const list of $$<HTMLSelectElement>(widget, 'select')) {
        list.selectedIndex = list.options.length - 1;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  }

  it('the page has more than 250 states', () => {
    expect(frameWindow.states.filter((name) => !name.endsWith(' without-script'))).to.have.length.above(250);
  });

  // By default only Chromium renders every state; the other engines render the page above.
  const all = isFull || isChromium;
  const names = all ? [...new Set(states.map(({ widget }) => widget))] : [];
  for (const widget of names) {
    it(`${widget} causes no violation, also after each of its controls was used`, async function () {
      this.timeout(90_000);
      frameWindow.HTMLAnchorElement.prototype.click = () => {};
      for (const [index, name] of frameWindow.states.entries()) {
        if (!name.startsWith(`${widget} `)) continue;
        const element = await frameWindow.showState(index);
        const rendered = [element, ...element.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
        expect(rendered.length > 0, name).to.equal(!name.endsWith(' without-script'));
        frameWindow.document.documentElement.lang = LANGUAGES[index % LANGUAGES.length]!;
        press(element);
        for (const each of rendered) await (each as Element & { updateComplete: unknown }).updateComplete;
        expect({ violations: frameWindow.violations, faults: frameWindow.faults }, name).to.deep.equal({
          violations: [],
          faults: [],
        });
      }
    });
  }
});

import { expect } from '@open-wc/testing';
import { states } from '../../stories/states.ts';
import { $, $$, said, until } from './helpers.ts';
import { isFull } from '../tier.mjs';

interface StrictWindow extends Window {
  violations: string[];
  faults: string[];
  HTMLAnchorElement: typeof HTMLAnchorElement;
}

describe('On a page with a strict policy and Trusted Types', () => {
  let frame: HTMLIFrameElement;
  let inside: Document;
  let there: StrictWindow;

  before(async function () {
    this.timeout(60_000);
    frame = document.createElement('iframe');
    frame.src = '/__faults/strict/test/browser/pages/strict.html';
    frame.width = '800';
    frame.height = '2000';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    inside = frame.contentDocument!;
    there = frame.contentWindow as unknown as StrictWindow;
    await until(
      () => widgets().every((widget) => $(widget, '.root')?.getAttribute('aria-busy') === 'false'),
      'all widgets know what they show',
    );
  });
  after(() => frame.remove());

  const widgets = () => [
    ...inside.querySelectorAll('ura-project-card, ura-grant-call, ura-member-directory'),
  ];
  const every = () => ({ violations: there.violations, faults: there.faults });
  const NOTHING = { violations: [], faults: [] };

  it('every widget is drawn, ready or failed, and nothing is refused', () => {
    expect(widgets()).to.have.length(9);
    const [card, call, directory, noRecord, broken, missing] = widgets();
    expect(said(card!, '[part=title]')).to.include('Nisma Barabar');
    expect(said(call!, '[part=title]')).to.include('Grante të vogla');
    expect($$(directory!, '[part=row]')).to.have.length(5);
    expect(said(noRecord!)).to.include('nuk gjendet');
    expect(said(broken!)).to.include('gabime');
    expect(said(missing!)).to.include('Provo përsëri');
    expect(said(inside.querySelector('#inline')!, '[part=title]')).to.equal('Brenda');
    expect(every()).to.deep.equal(NOTHING);
  });

  it('every widget has its own styles', () => {
    for (const widget of widgets()) {
      expect(there.getComputedStyle(widget).display, widget.localName).to.equal('block');
      expect(there.getComputedStyle($(widget, '.root')!).lineHeight, widget.localName).not.to.equal('normal');
    }
  });

  it('what a visitor does is not refused either', async () => {
    const [, call, directory, , , missing] = widgets();
    there.HTMLAnchorElement.prototype.click = () => {}; // the file itself is of no interest here
    $(call!, 'button[part=action]')?.click();
    $(directory!, 'button[part=name]')!.click();
    $(directory!, '[part=more]')!.click();
    $(missing!, 'button')!.click();
    const field = $<HTMLInputElement>(directory!, 'input')!;
    field.value = 'oaza';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    inside.documentElement.lang = 'sr-Cyrl';
    await until(() => said(missing!).includes('Покушај') || /\p{Script=Cyrillic}/u.test(said(missing!)));
    await until(() => $$(directory!, '[part=row]').length === 1);
    expect(every()).to.deep.equal(NOTHING);
  });

  it('the test would notice: what the policy forbids is refused and seen', async () => {
    const image = inside.createElement('img');
    image.src = 'https://elsewhere.example/a.png';
    inside.body.append(image);
    await until(() => there.violations.length);
    expect(there.violations[0]).to.match(/^img-src/);
  });
});

describe('On such a page, every widget in every state of the table', () => {
  interface EveryStateWindow extends StrictWindow {
    states: readonly string[];
    showState(index: number): Promise<HTMLElement>;
  }
  const LANGUAGES = ['sr-Cyrl', 'en', 'sq'];
  let frame: HTMLIFrameElement;
  let there: EveryStateWindow;

  before(async function () {
    this.timeout(60_000);
    frame = document.createElement('iframe');
    frame.src = '/__faults/strict/test/browser/pages/every-state.html';
    frame.width = '800';
    frame.height = '2000';
    document.body.append(frame);
    // It fetches all sources, one by one: a module script has run when the page has loaded.
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    there = frame.contentWindow as unknown as EveryStateWindow;
    expect(there.faults).to.deep.equal([]);
  });
  after(() => frame.remove());

  /** Presses what can be pressed in a widget, once each; links lead nowhere. */
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

  it('there are more than 250 of them', () => {
    expect(there.states.filter((name) => !name.endsWith(' without-script'))).to.have.length.above(250);
  });

  // The daily test shows the states in Chromium only; the other engines show the page above.
  const all = isFull || navigator.userAgent.includes('Chrome/');
  const names = all ? [...new Set(states.map(({ widget }) => widget))] : [];
  for (const widget of names) {
    it(`${widget} is drawn without one violation, also when all that can be pressed is pressed`, async function () {
      this.timeout(90_000);
      there.HTMLAnchorElement.prototype.click = () => {};
      for (const [index, name] of there.states.entries()) {
        if (!name.startsWith(`${widget} `)) continue;
        const element = await there.showState(index);
        const drawn = [element, ...element.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
        expect(drawn.length > 0, name).to.equal(!name.endsWith(' without-script'));
        there.document.documentElement.lang = LANGUAGES[index % LANGUAGES.length]!;
        press(element);
        for (const each of drawn) await (each as Element & { updateComplete: unknown }).updateComplete;
        expect({ violations: there.violations, faults: there.faults }, name).to.deep.equal({
          violations: [],
          faults: [],
        });
      }
    });
  }
});

import { expect } from '@open-wc/testing';
import { $, $$, said, until } from './helpers.ts';

interface StrictWindow extends Window {
  violations: string[];
  faults: string[];
  HTMLAnchorElement: typeof HTMLAnchorElement;
}

describe('On a page with a strict policy and Trusted Types', () => {
  let frame: HTMLIFrameElement;
  let inside: Document;
  let there: StrictWindow;

  before(async () => {
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

  before(async () => {
    frame = document.createElement('iframe');
    frame.src = '/__faults/strict/test/browser/pages/every-state.html';
    frame.width = '800';
    frame.height = '2000';
    document.body.append(frame);
    await until(() => {
      there = frame.contentWindow as unknown as EveryStateWindow;
      return Boolean(there.showState) || there.faults?.length;
    }, 'the page is there');
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

  it('is drawn without one violation, in three languages, and when all that can be pressed is pressed', async function () {
    this.timeout(120_000);
    there.HTMLAnchorElement.prototype.click = () => {};
    let drawn = 0;
    for (const [index, name] of there.states.entries()) {
      const element = await there.showState(index);
      const widgets = [element, ...element.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
      if (!name.endsWith(' without-script')) {
        expect(widgets, name).not.to.have.length(0);
        drawn++;
      }
      const language = LANGUAGES[index % LANGUAGES.length]!;
      there.document.documentElement.lang = language;
      press(element);
      for (const widget of widgets) await (widget as Element & { updateComplete: unknown }).updateComplete;
      expect({ violations: there.violations, faults: there.faults }, name).to.deep.equal({
        violations: [],
        faults: [],
      });
    }
    expect(drawn).to.be.greaterThan(250);
  });
});

import { expect } from '@open-wc/testing';
import 'axe-core';
import type axeCore from 'axe-core';
import '../../../components/index.ts';
import { elementOf, serve, states } from '../../../stories/states.ts';
import type { State, WidgetName } from '../../../stories/states/table.ts';

const { axe } = globalThis as unknown as { axe: typeof axeCore };

const LANGUAGES = ['sq', 'sr-Latn', 'sr-Cyrl', 'en'] as const;

/** Pages as they are: a colour for the text, one behind it, and the scheme that the browser is told. */
const THEMES = {
  light: 'color-scheme: light; color: #1a1a1a; background: #fff',
  dark: 'color-scheme: dark; color: #ececec; background: #161616',
} as const;

const RULES: axeCore.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // A widget is a part of a page: these are for the page around it.
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    'target-size': { enabled: true },
  },
  resultTypes: ['violations'],
};
/** What a theme changes: of all else the answer is the same on light and on dark. */
const COLOURS: axeCore.RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** All elements of ours below one, those inside of others too. */
function* widgetsBelow(root: ParentNode): Generator<Element & { updateComplete?: Promise<unknown> }> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName.startsWith('ura-')) yield element;
    if (element.shadowRoot) yield* widgetsBelow(element.shadowRoot);
  }
}

const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));

async function drawn(page: HTMLElement): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await frame();
    await Promise.all([...widgetsBelow(page)].map(({ updateComplete }) => updateComplete));
  }
}

const told = ({ violations }: axeCore.AxeResults) =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );

/** One state on a page of a phone's column, in each language, in light and in dark. */
async function finds(state: State, prepare?: (widget: Element) => void): Promise<void> {
  await serve(state, '/examples/data/');
  const page = document.createElement('div');
  const heading = document.createElement('h2');
  heading.textContent = 'Ura';
  const widget = elementOf(state);
  page.append(heading, widget);
  document.body.append(page);
  try {
    if (prepare) {
      const until = performance.now() + 8000;
      while (!widget.shadowRoot?.querySelector('[part]')) {
        if (performance.now() > until) throw new Error(`<${state.widget}> was never drawn`);
        await frame();
      }
      prepare(widget);
    }
    for (const language of LANGUAGES) {
      page.lang = language;
      page.setAttribute('style', `${THEMES.light}; padding: 16px`);
      await drawn(page);
      expect(told(await axe.run(page, RULES)), language).to.deep.equal([]);
      page.setAttribute('style', `${THEMES.dark}; padding: 16px`);
      await drawn(page);
      expect(told(await axe.run(page, COLOURS)), `${language}, dark`).to.deep.equal([]);
    }
    // A phone of 320 px, which is also a window of 1,280 px at 400 %; and letters of twice the size.
    for (const [style, what] of [
      ['inline-size: 320px', 'at 320 px'],
      ['inline-size: 640px; font-size: 200%', 'in letters of twice the size'],
    ] as const) {
      page.setAttribute('style', `${THEMES.light}; box-sizing: border-box; ${style}`);
      await drawn(page);
      expect(page.scrollWidth, what).to.be.at.most(page.clientWidth);
    }
  } finally {
    page.remove();
  }
}

/** Every state of some widgets. */
export function axeFindsNothingIn(...widgets: readonly WidgetName[]): void {
  for (const widget of widgets) {
    describe(`<${widget}>, by axe, in four languages, on light and on dark`, () => {
      for (const state of states.filter((each) => each.widget === widget)) {
        it(`has no fault: ${state.name}`, async function () {
          this.timeout(30_000);
          await finds(state);
        });
      }
    });
  }
}

/** Opens what a visitor can open: the first three rows, what is folded, a place on a map, the other rows. */
function openAll(widget: Element): void {
  const root = widget.shadowRoot!;
  for (const details of root.querySelectorAll('details')) details.open = true;
  const rows = [...root.querySelectorAll<HTMLElement>('button[aria-expanded=false]')].slice(0, 3);
  const places = [...root.querySelectorAll<HTMLElement>('button[data-place]:not(.shade-0)')].slice(0, 1);
  const more = [...root.querySelectorAll<HTMLElement>('[part=more]')].slice(0, 1);
  const all = [...rows, ...places, ...more];
  if (!all.length && !root.querySelector('details')) throw new Error('nothing can be opened');
  for (const button of all) button.click();
}

/** Some widgets in one of their states, with everything open that can be. */
export function axeFindsNothingOnceOpened(openable: Partial<Record<WidgetName, string>>): void {
  describe('What opens, by axe, in four languages, on light and on dark', () => {
    for (const [widget, name] of Object.entries(openable)) {
      it(`has no fault: <${widget}>, ${name}`, async function () {
        this.timeout(30_000);
        const state = states.find((each) => each.widget === widget && each.name === name);
        if (!state) throw new Error(`there is no state ${name}`);
        await finds(state, openAll);
      });
    }
  });
}

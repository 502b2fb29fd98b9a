import { expect } from '@open-wc/testing';
import 'axe-core';
import type axeCore from 'axe-core';
import '../../../components/index.ts';
import { elementOf, serve, states } from '../../../stories/states.ts';
import type { State, WidgetName } from '../../../stories/states/table.ts';
import { isFull } from '../../tier.mjs';

const { axe } = globalThis as unknown as { axe: typeof axeCore };

export const LANGUAGES = ['sq', 'sr-Latn', 'sr-Cyrl', 'en'] as const;

/** The themes of a page: text colour, background and colour scheme. */
export const THEMES = {
  light: 'color-scheme: light; color: #1a1a1a; background: #fff',
  dark: 'color-scheme: dark; color: #ececec; background: #161616',
} as const;

export const RULES: axeCore.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // These rules are about whole pages, and a widget is only a part of one.
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    'target-size': { enabled: true },
  },
  resultTypes: ['violations'],
};
/** The only rule whose result depends on the theme. */
const COLOURS: axeCore.RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** All Ura elements below a node, also in shadow roots. */
function* widgetsBelow(root: ParentNode): Generator<Element & { updateComplete?: Promise<unknown> }> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName.startsWith('ura-')) yield element;
    if (element.shadowRoot) yield* widgetsBelow(element.shadowRoot);
  }
}

const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));

/** Waits until every widget on the page has rendered. */
async function rendered(page: HTMLElement): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await frame();
    await Promise.all([...widgetsBelow(page)].map(({ updateComplete }) => updateComplete));
  }
}

/** Formats the violations, one per line. */
export const describeViolations = ({ violations }: axeCore.AxeResults) =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );

/** The language and theme of the page, and the rules that axe checks. */
interface Setting {
  readonly lang: (typeof LANGUAGES)[number];
  readonly theme: keyof typeof THEMES;
  readonly rules: axeCore.RunOptions;
}

/**
 * The settings in which a state is checked. The full test uses each language in light and dark. The
 * daily test uses one of these eight, chosen by the index of the state, so that all of them are
 * used.
 */
function settings(state: State): readonly Setting[] {
  if (isFull)
    return LANGUAGES.flatMap((lang): Setting[] => [
      { lang, theme: 'light', rules: RULES },
      { lang, theme: 'dark', rules: COLOURS },
    ]);
  const index = states.indexOf(state);
  const lang = LANGUAGES[index % LANGUAGES.length]!;
  return [{ lang, theme: Math.floor(index / LANGUAGES.length) % 2 ? 'dark' : 'light', rules: RULES }];
}

/**
 * Shows a state in a column as narrow as a phone, and expects no violations. `prepare` may interact
 * with the widget first.
 */
async function expectNoViolations(state: State, prepare?: (widget: Element) => void): Promise<void> {
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
        if (performance.now() > until) throw new Error(`<${state.widget}> has not rendered`);
        await frame();
      }
      prepare(widget);
    }
    for (const { lang, theme, rules } of settings(state)) {
      page.lang = lang;
      page.setAttribute('style', `${THEMES[theme]}; padding: 16px`);
      await rendered(page);
      expect(describeViolations(await axe.run(page, rules)), `${lang}, ${theme}`).to.deep.equal([]);
    }
    // 320 px is a small phone, or a window of 1280 px at 400 % zoom. Visitors may double the font
    // size.
    for (const [style, what] of [
      ['inline-size: 320px', 'at 320 px'],
      ['inline-size: 640px; font-size: 200%', 'at twice the font size'],
    ] as const) {
      page.setAttribute('style', `${THEMES.light}; box-sizing: border-box; ${style}`);
      await rendered(page);
      expect(page.scrollWidth, what).to.be.at.most(page.clientWidth);
    }
  } finally {
    page.remove();
  }
}

/** Checks every state of these widgets. */
export function checkStates(...widgets: readonly WidgetName[]): void {
  for (const widget of widgets) {
    describe(`<${widget}>, checked by axe`, () => {
      for (const state of states.filter((each) => each.widget === widget)) {
        it(`has no violation: ${state.name}`, async function () {
          this.timeout(30_000);
          await expectNoViolations(state);
        });
      }
    });
  }
}

/**
 * Opens what a visitor can open: the first three rows, details, a municipality on the map, more
 * rows.
 */
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

/** Checks widgets in one of their states with everything opened. */
export function checkOpened(openable: Partial<Record<WidgetName, string>>): void {
  describe('What can be opened, checked by axe', () => {
    for (const [widget, name] of Object.entries(openable)) {
      it(`has no violation: <${widget}>, ${name}`, async function () {
        this.timeout(30_000);
        const state = states.find((each) => each.widget === widget && each.name === name);
        if (!state) throw new Error(`there is no state ${name}`);
        await expectNoViolations(state, openAll);
      });
    }
  });
}

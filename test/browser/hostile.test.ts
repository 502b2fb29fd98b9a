import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { elementOf, serve, states } from '../../stories/states.ts';
import type { State } from '../../stories/states/table.ts';
import { nextTask } from './helpers.ts';

// Style sheets of host pages that match every element. Shadow roots keep them out, except for
// inherited properties and rules for the element itself.

/** A style sheet of a host page, and what it may change. */
interface Hostile {
  readonly name: string;
  readonly sheet: string;
  /** How many times as high as on a clean page a widget may be. 1.1 by default. */
  readonly higher?: number;
  /** Whether the font size follows the page on purpose. */
  readonly resized?: boolean;
}

/** Rules for bare elements from Bootstrap 5.3 Reboot: https://github.com/twbs/bootstrap, MIT. */
const BOOTSTRAP = `*, ::before, ::after { box-sizing: border-box }
  body { margin: 0; font-family: system-ui, sans-serif; font-size: 1rem; font-weight: 400; line-height: 1.5; color: #212529; background: #fff; -webkit-text-size-adjust: 100% }
  h1, h2, h3, h4, h5, h6 { margin-top: 0; margin-bottom: .5rem; font-weight: 500; line-height: 1.2 } h3 { font-size: 1.75rem }
  p { margin-top: 0; margin-bottom: 1rem } ol, ul, dl { margin-top: 0; margin-bottom: 1rem } ol, ul { padding-left: 2rem } dd { margin-bottom: .5rem; margin-left: 0 }
  a { color: rgb(13 110 253); text-decoration: underline } img, svg { vertical-align: middle } table { caption-side: bottom; border-collapse: collapse }
  button { border-radius: 0 } button, input, select { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit } [hidden] { display: none !important }
  .row { display: flex; flex-wrap: wrap } .row > * { flex-shrink: 0; width: 100%; max-width: 100%; padding: 0 .75rem }`;

/** Rules as in WordPress block themes: flow, gaps, content width, decorated text. */
const WORDPRESS = `html { font-size: 100% } body { font-family: serif; font-size: 1rem; line-height: 1.6; letter-spacing: -0.1px; -webkit-font-smoothing: antialiased }
  .entry-content > * { margin-block: 1.2rem; max-width: 645px; margin-left: auto !important; margin-right: auto !important }
  .entry-content :where(a:not(.wp-element-button)) { color: currentColor; text-decoration-thickness: 1px !important; text-underline-offset: .1em }
  .entry-content ul, .entry-content li { list-style: square; margin-left: 2em } .entry-content h3 { font-size: 3rem; text-transform: uppercase }
  .entry-content table { width: 100%; border: 3px solid } .entry-content button { background: #111; color: #fff; padding: 2em }
  .entry-content p:empty { display: none }`;

const SHEETS: readonly Hostile[] = [
  {
    name: '* { all: unset !important }',
    sheet: '* { all: unset !important } style, script { display: none !important }',
    higher: 1.3,
  },
  { name: '* { all: revert }', sheet: '* { all: revert }', higher: 1.3 },
  {
    name: '* { all: initial }',
    sheet: '* { all: initial } style, script, title { display: none }',
    higher: 1.3,
  },
  {
    name: 'hidden boxes',
    sheet: 'div, section, ul, ol, li, dl, table, p, span, h3, form { display: none !important }',
  },
  {
    name: 'images of full width',
    sheet: 'svg, img { width: 100% !important; height: auto !important; display: block !important }',
  },
  {
    name: 'reset buttons and fields',
    sheet: 'button, input, select { all: unset !important; font-size: 40px !important }',
  },
  {
    name: 'red links',
    sheet: 'a, a:visited { color: red !important; display: block !important; padding: 2em !important }',
  },
  {
    name: 'no line height',
    sheet: '* { line-height: 0 !important; box-sizing: content-box !important }',
  },
  {
    name: 'text spacing of WCAG 1.4.12',
    sheet: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 }',
    higher: 1.5,
  },
  { name: 'no line breaks', sheet: 'body { white-space: nowrap } main { white-space: pre }' },
  { name: 'line breaks within words', sheet: 'body { word-break: break-all }' },
  { name: 'indented, in capitals', sheet: 'body { text-indent: 4em; text-transform: uppercase }' },
  { name: 'centred', sheet: 'body { text-align: center } * { text-align: center !important }' },
  { name: 'undefined elements hidden', sheet: ':not(:defined) { display: none !important }' },
  {
    name: 'rules by language',
    sheet: 'main [lang], .root[lang], div[lang] { font-size: 90px; display: none; line-height: 9 }',
  },
  { name: 'root font size 62.5 %', sheet: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  { name: 'root font size of one pixel', sheet: 'html { font-size: 1px } body { font-size: 16px }' },
  { name: 'font size 0', sheet: 'main { font-size: 0 }', resized: true, higher: 1.1 },
  {
    name: 'everything a flex box',
    sheet: '* { display: flex !important; flex-wrap: wrap } style, script { display: none !important }',
  },
  { name: 'everything a grid', sheet: 'body, main * { display: grid !important }' },
  { name: 'strokes and fills', sheet: '* { fill: red; stroke: red; stroke-width: 9px }' },
  { name: 'Bootstrap', sheet: BOOTSTRAP, higher: 1.15 },
  { name: 'a WordPress theme', sheet: WORDPRESS, higher: 1.5 },
];

const WIDTH = 640;
/** The first state with data of each widget. */
const typical = states.filter(
  (state, index) =>
    state.widget !== 'ura-data' &&
    index ===
      states.findIndex(({ widget, condition }) => widget === state.widget && condition.is === 'ready'),
);

interface Look {
  readonly width: number;
  readonly height: number;
  readonly size: string;
  /** How many elements have a box. */
  readonly shown: number;
  readonly overflow: number;
}

function look(widget: Element): Look {
  const root = widget.shadowRoot!.querySelector<HTMLElement>('.root')!;
  const { width, height } = root.getBoundingClientRect();
  return {
    width,
    height,
    size: getComputedStyle(root).fontSize,
    shown: [...root.querySelectorAll('*')].filter((each) => each.getClientRects().length).length,
    overflow: root.scrollWidth - root.clientWidth,
  };
}

describe('on a page with a hostile style sheet', () => {
  let main: HTMLElement;
  let sheet: HTMLStyleElement;
  const widgets = new Map<string, HTMLElement>();
  const clean = new Map<string, Look>();

  before(async function () {
    this.timeout(60_000);
    main = document.createElement('main');
    main.className = 'entry-content';
    document.documentElement.lang = 'sq';
    document.body.append(main);
    sheet = document.createElement('style');
    document.head.append(sheet);
    // Set with !important inline, so that no sheet overrides it.
    main.style.setProperty('width', `${WIDTH}px`, 'important');
    main.style.setProperty('display', 'block', 'important');
    for (const state of typical) await add(state);
    await document.fonts.ready;
    for (const [name, widget] of widgets) clean.set(name, look(widget));
  });
  afterEach(() => (sheet.textContent = ''));
  after(() => {
    main.remove();
    sheet.remove();
  });

  async function add(state: State) {
    await serve(state, '/examples/data/');
    const widget = elementOf(state);
    // The font of a page breaks lines elsewhere, which is not what is measured.
    widget.style.setProperty('font-family', 'system-ui, sans-serif', 'important');
    main.append(widget);
    await (widget as HTMLElement & { updateComplete: unknown }).updateComplete;
    widgets.set(state.widget, widget);
  }

  it('one of each widget is rendered', () => {
    expect(widgets.size).to.equal(15);
    for (const [name, { height, overflow }] of clean) {
      expect(height, name).to.be.greaterThan(20);
      expect(overflow, name).to.be.at.most(0);
    }
  });

  for (const { name, sheet: text, higher = 1.1, resized = false } of SHEETS) {
    it(`every widget keeps its size and content: ${name}`, async () => {
      sheet.textContent = text;
      await nextTask();
      const problems: string[] = [];
      for (const [tag, widget] of widgets) {
        const before = clean.get(tag)!;
        const now = look(widget);
        const ratio = now.height / before.height;
        if (!resized && now.size !== before.size) problems.push(`${tag}: text of ${now.size}`);
        if (resized && !(parseFloat(now.size) >= 9)) problems.push(`${tag}: text of ${now.size}`);
        if (Math.abs(now.width - before.width) > 30)
          problems.push(`${tag}: ${now.width} wide, not ${before.width}`);
        if (ratio > higher || ratio < (resized ? 0.3 : 0.85))
          problems.push(`${tag}: ${now.height} high, not ${before.height}`);
        if (now.shown < before.shown * (resized ? 0.8 : 0.98))
          problems.push(`${tag}: shows ${now.shown} of ${before.shown}`);
        if (now.overflow > 1) problems.push(`${tag}: ${now.overflow} too wide`);
      }
      expect(problems).to.deep.equal([]);
    });
  }

  // Containers that take the width of their content: a list must not wait for a width to render.
  for (const [where, style] of [
    ['beside something in a row', 'display: flex'],
    ['in a column of a grid', 'display: grid; grid-template-columns: auto auto'],
    ['in a cell of a table', 'display: table-cell'],
  ] as const) {
    it(`every widget has a width ${where} and does not overflow`, () => {
      const place = document.createElement('div');
      place.style.cssText = `${style}; max-width: ${WIDTH}px`;
      main.append(place);
      const problems: string[] = [];
      for (const [tag, widget] of widgets) {
        place.replaceChildren(widget);
        const { width, overflow } = look(widget);
        if (width < 150 || width > WIDTH) problems.push(`${tag}: ${width} wide`);
        if (overflow > 1) problems.push(`${tag}: ${overflow} too wide`);
        main.append(widget);
      }
      place.remove();
      expect(problems).to.deep.equal([]);
    });
  }
});

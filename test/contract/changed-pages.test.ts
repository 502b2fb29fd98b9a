import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';
import { serve, type Handler } from '../../scripts/serve.mjs';
import { isFull } from '../tier.mjs';

// Scripts of a page that change what the browser provides, before ours run: frozen prototypes,
// replaced functions. A widget is drawn, or its link stays, and nothing of ours throws.

const DATA = '/examples/data/civil-society.json';
const LINK = '<a href="/projekti">Projekti</a>';
const card = (attributes: string) =>
  `<ura-project-card ${attributes} record="v4d">${LINK}</ura-project-card>`;

/** What a page does first, and whether the widget is still drawn. */
const CHANGES: readonly (readonly [name: string, script: string, isDrawn: boolean])[] = [
  ['nothing', '', true],
  ['freezes the prototypes of the language', `for (const each of [Object, Array, Function, String, Number, Symbol, Date, Map, Set, WeakMap, Promise, RegExp, Error, URL, ...Object.values(Object.getOwnPropertyDescriptors(Intl)).map(({ value }) => value).filter((value) => value?.prototype)]) { Object.freeze(each.prototype); Object.freeze(each); } for (const each of [Intl, JSON, Math, Reflect]) Object.freeze(each);`, true],
  ['freezes the prototypes of the document', `for (const each of [EventTarget, Node, Element, HTMLElement, Document, Event, CustomEvent]) Object.freeze(each.prototype);`, true],
  ['wraps fetch', `const own = window.fetch; window.fetch = function (...args) { return own.apply(this, args).then((answer) => answer.clone()); };`, true],
  ['wraps the definition of elements', `const own = customElements.define; customElements.define = function (...args) { return own.apply(this, args); };`, true],
  ['refuses the definition of elements', `customElements.define = () => { throw new Error('no'); };`, false],
  ['ignores the definition of elements', `customElements.define = () => {};`, false],
  ['answers no request', `window.fetch = () => Promise.reject(new TypeError('no'));`, false],
  ['throws at each request', `window.fetch = () => { throw new Error('no'); };`, false],
  ['has no fetch', `window.fetch = undefined;`, false],
  ['answers with nothing', `window.fetch = () => undefined;`, false],
  ['has no IntersectionObserver', `delete window.IntersectionObserver;`, true],
  ['has no MutationObserver', `delete window.MutationObserver;`, true],
  ['has no ResizeObserver', `delete window.ResizeObserver;`, true],
  ['refuses an IntersectionObserver', `window.IntersectionObserver = class { constructor() { throw new Error('no'); } };`, true],
  ['refuses a MutationObserver', `window.MutationObserver = class { constructor() { throw new Error('no'); } };`, true],
  ['refuses a ResizeObserver', `window.ResizeObserver = class { constructor() { throw new Error('no'); } };`, true],
  ['puts a method on every object', `Object.prototype.extend = function () { return this; };`, true],
  ['puts a method on every array', `Array.prototype.remove = function () { return this; };`, true],
  ['refuses storage', `Object.defineProperty(window, 'caches', { get() { throw new DOMException('no', 'SecurityError'); } });`, true],
  ['has a base that leads elsewhere', `document.addEventListener('readystatechange', () => {}); window.elsewhere = 1;`, true],
]; // prettier-ignore

/**
 * Resolves with what a visitor sees of the widget, once it is what is expected. It is a text, since
 * such a page may break the functions that Puppeteer adds to it.
 */
const shown = (expected: 'title' | 'link') => `new Promise((resolve) => {
  const see = (triesLeft) => {
    const widget = document.querySelector('ura-project-card');
    const hasTitle = widget.shadowRoot?.querySelector('[part=title]')?.textContent.trim();
    const hasLink = widget.querySelector('a').getClientRects().length > 0;
    const isBusy = widget.getAttribute('aria-busy') === 'true';
    const seen = hasTitle ? 'title' : hasLink && !isBusy ? 'link' : 'nothing';
    if (seen === '${expected}' || !triesLeft) resolve(seen);
    else setTimeout(see, 20, triesLeft - 1);
  };
  see(500);
})`;

let browser: Browser;
let server: { readonly url: string; close(): Promise<void> };

/** A page with a widget and a script before those of ours. */
const pages: Handler = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname !== '/page') return false;
  const [, script = ''] = CHANGES[Number(searchParams.get('change'))]!;
  const file = searchParams.get('file')!;
  const base = script.includes('elsewhere') ? '<base href="https://elsewhere.example/">' : '';
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="sq"><meta charset="utf-8"><title>x</title>${base}
<script>${script}</script><script src="${server.url}/dist/cdn/${file}"></script>
<body>${card(`src="${server.url}${DATA}"`)}`);
  return true;
};

beforeAll(async () => {
  browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  server = await serve({ root: '.', handlers: [pages] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const cases = CHANGES.map(([name, , isDrawn], index) => [name, isDrawn, index] as const);

// The daily test takes each change with one of the two scripts.
for (const [turn, file] of ['ura.js', 'ura.all.js'].entries())
  test.each(isFull ? cases : cases.filter(([, , index]) => index % 2 === turn))(
    `on a page that %s, a widget of ${file} is drawn or shows its link`,
    async (_, isDrawn, index) => {
      const context = await browser.createBrowserContext(); // without the last good copy
      const page = await context.newPage();
      try {
        const thrown: string[] = [];
        page.on('pageerror', (error) => thrown.push(String(error)));
        await page.goto(`${server.url}/page?change=${index}&file=${file}`, { waitUntil: 'load' });
        await page.waitForNetworkIdle({ idleTime: 100 });
        const expected = isDrawn ? 'title' : 'link';
        expect(await page.evaluate(shown(expected))).toBe(expected);
        expect(thrown).toEqual([]);
      } finally {
        await context.close();
      }
    },
  );

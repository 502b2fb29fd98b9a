import puppeteer, { PredefinedNetworkConditions, type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cards } from '../bench/data.mjs';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { isFull } from '../tier.mjs';

// How far the built scripts move a page with a strict policy, in the forms in which people paste a
// card.

const LOADER = '/dist/cdn/ura.js';
const PLACES = {
  'in the head': `<script src="${LOADER}"></script>`,
  'a module': `<script type="module" src="${LOADER}"></script>`,
  deferred: `<script defer src="${LOADER}"></script>`,
  async: `<script async src="${LOADER}"></script>`,
  'one file, a module': '<script type="module" src="/dist/cdn/ura-grant-call.js"></script>',
};

const link = (index: number) => `<a href="#c-${index}">Grante të vogla ${index}</a>`;
const each = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n');

/** The cards of a page, in the forms in which their data is given. */
const FORMS = {
  'a link inside and data around': (count: number, json: string) =>
    `<ura-data><script type="application/json">${json}</script>${each(
      count,
      (index) => `<ura-grant-call record="c-${index}">${link(index)}</ura-grant-call>`,
    )}</ura-data>`,
  'data around': (count: number, json: string) =>
    `<ura-data><script type="application/json">${json}</script>${each(
      count,
      (index) => `<ura-grant-call record="c-${index}"></ura-grant-call>`,
    )}</ura-data>`,
  src: (count: number) =>
    each(
      count,
      (index) => `<ura-grant-call src="/data-${count}" record="c-${index}">${link(index)}</ura-grant-call>`,
    ),
  'div data-ura': (count: number) =>
    each(
      count,
      (index) =>
        `<div data-ura="grant-call" data-src="/data-${count}" data-record="c-${index}">${link(index)}</div>`,
    ),
};

const COUNTS = isFull ? [1, 10, 100] : [1, 100];
/** The numbers of cards whose data is needed. */
const GENERATED = [1, 10, 100];
const SCREENS = [
  { width: 360, height: 740 },
  { width: 1200, height: 800 },
];

/** Nothing inline, no style sheets of the page, no strings as code. */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
const data = new Map<number, string>();
const pages = new Map<string, string>();

beforeAll(async () => {
  for (const count of GENERATED) data.set(count, (await cards('dist', count)).dataset);
  browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  server = await serve({
    root: '.',
    handlers: [
      ({ url = '' }, response) => {
        const json = data.get(Number(url.split('data-')[1]));
        const text = json ?? pages.get(url);
        if (text === undefined) return false;
        response
          .writeHead(200, {
            'content-type': json ? 'application/json' : 'text/html; charset=utf-8',
            'content-security-policy': POLICY,
          })
          .end(text);
        return true;
      },
    ],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Options {
  readonly form: keyof typeof FORMS;
  readonly count: number;
  readonly place: keyof typeof PLACES;
  readonly screen: (typeof SCREENS)[number];
  readonly isSlow: boolean;
}

declare global {
  var shifts: number[];
  var refused: string[];
}

/** The layout shifts of a page from its first paint until its cards are there. */
async function shiftsOf({ form, count, place, screen, isSlow }: Options): Promise<readonly number[]> {
  const path = `/shift-${pages.size}.html`;
  pages.set(
    path,
    `<!doctype html><html lang="sq"><head><title>Faqja</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width">${PLACES[place]}</head>
    <body><h1>Thirrjet</h1><p>Para.</p>${FORMS[form](count, data.get(count)!.replaceAll('<', '\\u003c'))}<p>Pas.</p></body></html>`,
  );
  const context = await browser.createBrowserContext(); // without a cache
  try {
    const page = await context.newPage();
    await page.setViewport(screen);
    await page.evaluateOnNewDocument(() => {
      globalThis.shifts = [];
      globalThis.refused = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        globalThis.refused.push(`${violatedDirective} ${blockedURI}`),
      );
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          globalThis.shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    if (isSlow) await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
    await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
    await page.waitForFunction(() => {
      const seen = [...document.querySelectorAll('ura-grant-call')].filter(
        (card) => card.getBoundingClientRect().top < innerHeight,
      );
      return seen.length > 0 && seen.every((card) => card.shadowRoot?.querySelector('article'));
    });
    // What is below the screen may follow later.
    await page.waitForNetworkIdle({ idleTime: 100 });
    expect(await page.evaluate(() => globalThis.refused)).toEqual([]);
    return await page.evaluate(async () => {
      for (let frame = 0; frame < 5; frame++)
        await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)));
      return globalThis.shifts;
    });
  } finally {
    await context.close();
  }
}

describe.each(SCREENS)(
  'on a screen $width pixels wide',
  (screen) => {
    describe.each([false, true])('with slow 4G: %s', (isSlow) => {
      const forms = Object.keys(FORMS) as (keyof typeof FORMS)[];
      for (const form of isFull ? forms : forms.filter((_, index) => index % 2 === Number(isSlow))) {
        test.each(COUNTS)(`with the script in the head, nothing moves: ${form}, %d cards`, async (count) => {
          expect(await shiftsOf({ form, count, place: 'in the head', screen, isSlow })).toEqual([]);
        });
      }

      // A script that runs after the first paint moves what follows once, as any other would.
      const places = (Object.keys(PLACES) as (keyof typeof PLACES)[]).filter(
        (place) => place !== 'in the head',
      );
      for (const place of isFull ? places : places.slice(0, isSlow ? 2 : 1)) {
        const isOneFile = place.startsWith('one file');
        test.each(isOneFile ? [1] : [1, 10])(
          `with the script as ${place}, what follows moves once at most: %d cards`,
          async (count) => {
            const shifts = await shiftsOf({ form: 'src', count, place, screen, isSlow });
            expect(shifts.length).toBeLessThan(2);
            const most =
              screen.width < 500 && isOneFile ? 0.035 : screen.width < 500 || count > 1 ? 0.025 : 0.02;
            for (const shift of shifts) expect(shift).toBeLessThan(most);
          },
        );
      }
    });
  },
  60_000,
);

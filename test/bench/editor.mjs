// Measures the editor with a large file: the list, a form, and typing into it.
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { generateNetwork } from '../../scripts/generate-network.mjs';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';
import { interleave, median, quantile } from './statistics.mjs';

/**
 * CPU milliseconds of the main thread, which depend little on the load of the machine.
 *
 * @typedef {object} EditorFigures
 * @property {number} list from setting the data to the painted list
 * @property {number} search the longest task while somebody types into the search field
 * @property {number} form from the press on a row to the painted form, as far as it is on the screen
 * @property {number} whole until the last part of the form is painted
 * @property {number} key for each key in a field
 * @property {number} typing the longest task while somebody types, with pauses in which the file is
 *   checked
 */

const PAGE = `<!doctype html><html lang="sq"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bench</title><link rel="icon" href="data:,"><script type="module" src="/ura-editor.js"></script></head>
<body><ura-editor></ura-editor></body></html>`;

/** What is typed into the field, with pauses that are long enough for a check to begin. */
const TYPED = ['https://', 'example', '.org/pages'];

/** Milliseconds between two keys of somebody who types fast, and in a pause. */
const KEY = 60;
const PAUSE = 600;

/** How long to wait for a page that does nothing, in milliseconds. */
const QUIET = 30_000;

/**
 * A data file with this many organisations, and no other records.
 *
 * @param {number} count
 */
export const editorFile = (count) =>
  JSON.stringify({ ...generateNetwork({ count }), memberships: [], projects: [], calls: [] });

/**
 * The longest task after a mark, in CPU milliseconds.
 *
 * @param {Uint8Array} trace
 * @param {string} mark
 */
function longestTask(trace, mark) {
  /** @type {{ traceEvents: { name: string, pid: number, tid: number, ts: number, tdur?: number }[] }} */
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const start = traceEvents.find(({ name }) => name === mark);
  if (!start) return NaN;
  const after = traceEvents.filter(
    ({ name, pid, tid, ts }) =>
      name.endsWith('RunTask') && pid === start.pid && tid === start.tid && ts >= start.ts,
  );
  return Math.max(0, ...after.map(({ tdur = 0 }) => tdur / 1000));
}

/**
 * Medians over the rounds.
 *
 * @param {{ script: string, text: string, rate: number, limits: import('./run.mjs').Limits }} options
 *   the text of the script and of the data file
 * @returns {Promise<EditorFigures>}
 */
export async function measureEditor({ script, text, rate, limits }) {
  /** @type {Readonly<Record<string, readonly [type: string, body: string]>>} */
  const files = {
    '/': ['text/html', PAGE],
    '/ura-editor.js': ['text/javascript', script],
    '/data.json': ['application/json', text],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(body ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  const url = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}/`;
  const browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  try {
    const { editor: rounds = [] } = await interleave(['editor'], limits, () => round(browser, url, rate));
    const figure = (/** @type {keyof EditorFigures} */ name) => median(rounds.map((each) => each[name]));
    return {
      list: figure('list'),
      search: figure('search'),
      form: figure('form'),
      whole: figure('whole'),
      key: figure('key'),
      typing: figure('typing'),
    };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {number} rate
 * @returns {Promise<EditorFigures>}
 */
async function round(browser, url, rate) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    /** @type {unknown[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(async () => {
      await customElements.whenDefined('ura-editor');
      const editor = /** @type {any} */ (document.querySelector('ura-editor'));
      const data = await (await fetch('/data.json')).json();
      const root = editor.shadowRoot;
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      Object.assign(globalThis, {
        bench: {
          open: () => void (editor.data = data),
          find: (/** @type {string} */ selector) => root.querySelector(selector),
          /** Resolves when an element is there and painted. */
          async painted(/** @type {string} */ selector) {
            // A frame for each look would cost more than what is measured.
            if (!root.querySelector(selector))
              await new Promise((done) => {
                const observer = new MutationObserver(() => {
                  if (!root.querySelector(selector)) return;
                  observer.disconnect();
                  done(undefined);
                });
                observer.observe(root, { childList: true, subtree: true });
              });
            await frame();
          },
        },
      });
    });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const work = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
    };
    const wait = (/** @type {number} */ time) => new Promise((done) => setTimeout(done, time));
    /** The work until an element is painted after something is done. */
    const until = async (/** @type {string} */ act, /** @type {string} */ selector) => {
      const before = await work();
      await page.evaluate(`(${act}, bench.painted(${JSON.stringify(selector)}))`);
      return (await work()) - before;
    };
    /** Waits until the page does next to nothing, or half a minute. */
    const quiet = async () => {
      const end = performance.now() + QUIET;
      for (let before = await work(), still = 0; still < 3 && performance.now() < end; ) {
        await wait(200);
        const now = await work();
        still = now - before < 5 ? still + 1 : 0;
        before = now;
      }
    };
    /** Types texts with pauses; returns the work of each key, and the longest task. */
    const type = async (/** @type {readonly string[]} */ texts) => {
      await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
      await page.evaluate(() => void performance.mark('typing'));
      /** @type {number[]} */
      const keys = [];
      for (const typed of texts) {
        for (const letter of typed) {
          const before = await work();
          await page.keyboard.type(letter);
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
          keys.push((await work()) - before);
          await wait(KEY);
        }
        await wait(PAUSE);
      }
      await quiet();
      const trace = await page.tracing.stop();
      return { keys, longest: longestTask(trace ?? new Uint8Array(), 'typing') };
    };

    const list = await until('bench.open()', '[part=row]');
    await quiet();
    await page.evaluate("bench.find('#search').focus()");
    const search = await type(['qendra', ' rin']);
    const form = await until("bench.find('[part=row] .name').click()", '[data-path=name] input');
    const whole = form + (await until('0', '#group-record'));
    await quiet();
    await page.evaluate(
      "(bench.find('[data-path=website] input').focus(), bench.find('[data-path=website] input').select())",
    );
    const field = await type(TYPED);
    if (errors.length) throw errors[0];
    return {
      list,
      search: search.longest,
      form,
      whole,
      key: quantile(field.keys, 0.5),
      typing: field.longest,
    };
  } finally {
    await context.close().catch(() => {}); // or an error of the browser would hide the first one
  }
}

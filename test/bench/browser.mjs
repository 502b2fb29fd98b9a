// Opens the pages of the benchmark one by one, each in its own context, on a processor slowed down
// like an old phone.
import puppeteer, { PredefinedNetworkConditions } from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';

/**
 * @typedef {object} PageResult
 * @property {number} painted milliseconds from the navigation to the painted content
 * @property {number} shift cumulative layout shift
 * @property {number} requests how many times the page requested its data
 * @property {number} dataCame when the response was complete, in milliseconds from the navigation
 * @property {number} longTasks how many tasks of more than 50 ms there were after the data came
 * @property {number} longest the longest of them, in milliseconds
 * @property {number} work CPU milliseconds of the main thread until then, which depend little on
 *   the load of the machine
 * @property {number[]} keys milliseconds from each key to the last frame that it changed
 * @property {number[]} keyWork milliseconds of work of the main thread for each key
 * @property {number} longestWork the longest task after the data came, in CPU milliseconds; only
 *   with `tasks`
 * @property {number} allWork the same until nothing happens any more
 * @property {number} layouts of the page until then
 * @property {import('./contenders/count-nodes.ts').NodeCounts | undefined} nodes of each card; only with `nodes`
 * @property {number} shown rows or cards at the end
 * @property {string} text on the page
 */

/** How long a page may take, in milliseconds. */
const PATIENCE = 60_000;

/** A page is quiet if it works less than so many milliseconds in one wait, or after so many. */
const QUIET = { work: 5, waits: 10 };

/**
 * The longest task of a page, in CPU milliseconds.
 *
 * @param {Uint8Array} trace
 * @param {string} url
 * @param {number} since milliseconds after the navigation
 */
function longestTask(trace, url, since) {
  /**
   * @type {{ traceEvents: { name: string, pid: number, tid: number, ts: number, tdur?: number,
   * args?: { data?: { documentLoaderURL?: string } } }[] }}
   */
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const start = traceEvents.find(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  );
  if (!start) return NaN;
  const { pid, tid, ts } = start;
  const after = traceEvents.filter(
    (event) =>
      event.pid === pid &&
      event.tid === tid &&
      event.name.endsWith('RunTask') &&
      event.ts >= ts + 1000 * since,
  );
  return Math.max(0, ...after.map(({ tdur = 0 }) => tdur / 1000));
}

/** @param {{ slowdown: number, settle: number }} options */
export async function openBrowser({ slowdown, settle }) {
  const browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArguments });

  /**
   * @param {string} url
   * @param {object} [options]
   * @param {readonly string[]} [options.words] typed into the search field one after the other
   * @param {boolean} [options.tasks] whether each task is measured
   * @param {boolean} [options.nodes] whether nodes are counted, which makes all else slower
   * @param {number} [options.rate] how many times the processor is slowed
   * @param {boolean} [options.slowNetwork] whether the network is as slow as "Slow 4G" in Chromium:
   *   562 ms to each answer, 1.4 Mbit/s
   * @returns {Promise<PageResult>}
   */
  async function measure(
    url,
    { words = [], tasks = false, nodes = false, rate = slowdown, slowNetwork = false } = {},
  ) {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setViewport({ width: 412, height: 823 });
      const session = await page.createCDPSession();
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      if (slowNetwork) await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
      /** @type {unknown[]} */
      const errors = [];
      page.on('pageerror', (error) => errors.push(error));
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const metric = async (/** @type {string} */ wanted) => {
        const { metrics } = await session.send('Performance.getMetrics');
        return metrics.find(({ name }) => name === wanted)?.value ?? NaN;
      };
      const work = async () => 1000 * (await metric('TaskDuration'));
      /** Resolves when a wait has passed in which the page did next to nothing. */
      const quiet = async () => {
        let before = await work();
        for (let wait = 0; wait < QUIET.waits; wait++) {
          await new Promise((done) => setTimeout(done, settle));
          const now = await work();
          if (now - before < QUIET.work) return now;
          before = now;
        }
        return before;
      };
      if (tasks) await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
      await page.goto(nodes ? `${url}?nodes` : url, { waitUntil: 'load' });
      const painted = await page.evaluate(
        (/** @type {number} */ patience) =>
          Promise.race([window.bench.painted, new Promise((done) => setTimeout(done, patience))]),
        PATIENCE,
      );
      if (errors.length) throw errors[0];
      if (typeof painted !== 'number') throw new Error(`${url}: what was asked for is not there`);
      const worked = await work();
      const allWork = await quiet();
      const layouts = await metric('LayoutCount');
      const trace = tasks ? await page.tracing.stop() : undefined;
      /** @type {number[]} */
      const keyWork = [];
      // Before anything is typed, since that moves rows.
      const { shift } = await page.evaluate(() => window.bench.report());
      if (words.length) {
        await page.evaluate(() => window.bench.watchKeys());
        await page.evaluate(() => window.bench.input().focus());
        // The search prepares its index on focus, before the first key.
        await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
        for (const word of words) {
          await page.evaluate(() => {
            const field = window.bench.input();
            field.value = '';
            field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          });
          await page.evaluate(() => window.bench.settled());
          for (const letter of word) {
            const before = await work();
            await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (letter));
            await page.evaluate(() => window.bench.settled());
            keyWork.push((await work()) - before);
          }
        }
      }
      const report = await page.evaluate(() => ({
        ...window.bench.report(),
        shown: window.bench.shown(),
        text: window.bench.text(),
      }));
      if (errors.length) throw errors[0];
      const longestWork = trace ? longestTask(trace, url, report.dataCame) : NaN;
      return { painted, work: worked, allWork, layouts, keyWork, longestWork, ...report, shift };
    } finally {
      await context.close();
    }
  }

  /**
   * Types texts into the search field, and says which of them find the name that belongs to each.
   *
   * @param {string} url
   * @param {readonly { typed: string, name: string }[]} wanted
   * @returns {Promise<boolean[]>}
   */
  async function find(url, wanted) {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate(() => window.bench.painted);
      return await page.evaluate(async (/** @type {typeof wanted} */ pairs) => {
        const { bench } = window;
        bench.watchKeys();
        bench.input().focus();
        const all = bench.shown();
        /** @type {boolean[]} */
        const found = [];
        for (const { typed, name } of pairs) {
          bench.input().value = typed;
          for (const type of ['input', 'keyup'])
            bench.input().dispatchEvent(new Event(type, { bubbles: true, composed: true }));
          await bench.settled();
          found.push(bench.shown() < all && bench.text().includes(name));
        }
        return found;
      }, wanted);
    } finally {
      await context.close();
    }
  }

  return { measure, find, version: await browser.version(), close: () => browser.close() };
}

// Opens the pages of the benchmark one by one, each in a context of its own, on a processor that is slowed down as an old phone is.
import puppeteer from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';

/**
 * @typedef {object} PageResult
 * @property {number} painted milliseconds from the navigation to the painted content
 * @property {number} shift cumulative layout shift
 * @property {number} requests how often the page asked for its data
 * @property {number} dataCame when the answer had come whole, in milliseconds from the navigation
 * @property {number} longTasks how many tasks of more than 50 ms there were after the data came
 * @property {number} longest the longest of them, in milliseconds
 * @property {number[]} keys milliseconds from each key to the last frame that it changed
 * @property {number} shown rows or cards at the end
 * @property {string[]} elements
 */

/** How long a page may take, in milliseconds. */
const PATIENCE = 60_000;

/** @param {{ slowdown: number, settle: number }} options */
export async function openBrowser({ slowdown, settle }) {
  const browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArguments });

  /**
   * @param {string} url
   * @param {readonly string[]} [words] typed into the search field one after the other
   * @returns {Promise<PageResult>}
   */
  async function measure(url, words = []) {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setViewport({ width: 412, height: 823 });
      const session = await page.createCDPSession();
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      /** @type {unknown[]} */
      const errors = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(url, { waitUntil: 'load' });
      const painted = await page.evaluate(
        (/** @type {number} */ patience) =>
          Promise.race([window.bench.painted, new Promise((done) => setTimeout(done, patience))]),
        PATIENCE,
      );
      if (errors.length) throw errors[0];
      if (typeof painted !== 'number') throw new Error(`${url}: what was asked for is not there`);
      await new Promise((done) => setTimeout(done, settle));
      if (words.length) {
        await page.evaluate(() => window.bench.watchKeys());
        await page.evaluate(() => window.bench.input().focus());
        for (const word of words) {
          await page.evaluate(() => {
            const field = window.bench.input();
            field.value = '';
            field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          });
          await page.evaluate(() => window.bench.settled());
          for (const letter of word) {
            await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (letter));
            await page.evaluate(() => window.bench.settled());
          }
        }
      }
      const report = await page.evaluate(() => ({
        ...window.bench.report(),
        shown: window.bench.shown(),
        elements: window.bench.elements(),
      }));
      if (errors.length) throw errors[0];
      return { painted, ...report };
    } finally {
      await context.close();
    }
  }

  return { measure, version: await browser.version(), close: () => browser.close() };
}

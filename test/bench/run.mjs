// Runs the benchmark. Absolute figures depend on the machine; only ratios between contenders of one
// run can be compared.
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from './browser.mjs';
import { measureCheck } from './check.mjs';
import { cards, directory, EXAMPLE, everything, mixed } from './data.mjs';
import { cardContenders, directoryContenders, everyFile } from './pages.mjs';
import { measureSizes } from './sizes.mjs';
import { interleave, median, quantile } from './statistics.mjs';

/** @typedef {{ rounds: number, seconds: number }} Limits */

/**
 * @typedef {object} BenchOptions
 * @property {string} dist the output of `npm run build`
 * @property {number} slowdown of the processor of the browser
 * @property {number} settle milliseconds to wait for late images, tasks and shifts
 * @property {number} cards on the larger of the two pages with cards
 * @property {number} rows organisations in the directory
 * @property {number} [manyRows] organisations in a very large directory; left out by default
 * @property {number} everything records on the larger of the two pages with all widgets
 * @property {number} records of the file that is checked
 * @property {{ cards: Limits, everything: Limits, directory: Limits, check: Limits }} limits
 * @property {readonly string[]} words typed into the search fields
 * @property {RegExp} [only] parts to run: cards, everything, directory, check, sizes
 */

/** @type {BenchOptions} */
export const FULL = {
  dist: 'dist',
  slowdown: 4,
  settle: 300,
  cards: 100,
  everything: 2_000,
  rows: 10_000,
  manyRows: 100_000,
  records: 10_000,
  limits: {
    cards: { rounds: 9, seconds: 30 },
    everything: { rounds: 5, seconds: 20 },
    directory: { rounds: 3, seconds: 60 },
    check: { rounds: 25, seconds: 15 },
  },
  words: ['gjakov', 'mjedis pr', 'drita', 'qendra rin', 'hapur'],
};

/** Runs everything once with little data, to test the benchmark itself. @type {BenchOptions} */
export const TINY = {
  dist: 'dist',
  slowdown: 1,
  settle: 0,
  cards: 1,
  everything: 60,
  rows: 60,
  records: 60,
  limits: {
    cards: { rounds: 1, seconds: 0 },
    everything: { rounds: 1, seconds: 0 },
    directory: { rounds: 1, seconds: 0 },
    check: { rounds: 2, seconds: 0 },
  },
  words: ['gj'],
};

/**
 * @typedef {{ painted: number, work: number, shift: number, longTasks: number, longest: number,
 * names: string }} CardFigures
 */
/**
 * @typedef {{ drawn: number, requests: number, shift: number, longTasks: number, longest: number,
 * longestWork: number }} EverythingFigures
 */
/**
 * @typedef {{ painted: number, work: number, longest: number, keyMedian: number, keyP95: number,
 * keyWorkMedian: number, keyWorkP95: number, longestKey: number }} DirectoryFigures
 */

/**
 * @typedef {object} BenchReport
 * @property {string} browser
 * @property {number} slowdown
 * @property {Record<string, Record<string, CardFigures>>} cards by count, then by contender
 * @property {Record<string, EverythingFigures>} everything by data file
 * @property {Record<string, DirectoryFigures>} directory
 * @property {DirectoryFigures} [manyRows]
 * @property {Record<string, number>} check
 * @property {Awaited<ReturnType<typeof measureSizes>>} sizes
 */

/**
 * @param {BenchOptions} options
 * @param {(message: string) => void} [log]
 * @returns {Promise<BenchReport>}
 */
export async function runBench(options, log = () => {}) {
  const start = performance.now();
  const { dist, slowdown, settle, rows, manyRows, limits, words, only = /./ } = options;
  const counts = [...new Set([1, options.cards])];
  const directories = [rows, ...(manyRows ? [manyRows] : [])].map((count) => ({
    path: `/organisations-${count}.json`,
    count,
  }));
  /** @type {Record<string, string>} */
  const files = Object.fromEntries(directories.map(({ path, count }) => [path, directory(count)]));
  for (const count of counts) {
    const { dataset, ready } = await cards(dist, count);
    files[`/cards/dataset.json?${count}`] = dataset;
    files[`/cards/ready.json?${count}`] = ready;
  }
  const larger = `/examples/data/${options.everything}-records.json`;
  files[larger] = everything(options.everything);
  const everythingOf = [`/${EXAMPLE}`, larger];
  const served = await everyFile({
    dist,
    files,
    cardCounts: counts,
    directories: directories.map(({ path, count }) => ({ path, rows: Math.min(50, count) })),
    everything: everythingOf,
  });

  const server = await serve({
    root: '.',
    handlers: [
      ({ url = '' }, response) => {
        const file = served.get(url);
        if (!file && url.startsWith('/examples/data/')) return false; // the example itself, and its logos
        response
          .writeHead(file ? 200 : 404, {
            'content-type': file?.type ?? 'text/plain',
            'cache-control': 'no-store',
          })
          .end(file?.text);
        return true;
      },
    ],
  });
  const browser = await openBrowser({ slowdown, settle });
  try {
    /** @type {BenchReport} */
    const report = {
      browser: browser.version,
      slowdown,
      cards: {},
      everything: {},
      directory: {},
      check: {},
      sizes: { ours: {}, peers: {}, shaken: NaN, zodMini: NaN },
    };

    if (only.test('cards')) {
      for (const count of counts) {
        log(`${count} ${count === 1 ? 'card' : 'cards'}`);
        const results = await interleave(cardContenders, limits.cards, (name) =>
          browser.measure(`${server.url}/cards/${count}/${encodeURIComponent(name)}`),
        );
        report.cards[count] = mapValues(results, (runs) => ({
          painted: median(runs.map(({ painted }) => painted)),
          work: median(runs.map(({ work }) => work)),
          shift: median(runs.map(({ shift }) => shift)),
          longTasks: median(runs.map(({ longTasks }) => longTasks)),
          longest: median(runs.map(({ longest }) => longest)),
          names: runs[0]?.elements.join(' ') ?? '',
        }));
      }
    }

    if (only.test('everything')) {
      for (const path of everythingOf) {
        log(`all widgets on ${path}`);
        const run = () => browser.measure(`${server.url}/everything${path}`, { tasks: true });
        const { ura: runs = [] } = await interleave(['ura'], limits.everything, run);
        report.everything[path] = {
          drawn: median(runs.map(({ painted, dataCame }) => painted - dataCame)),
          requests: Math.max(...runs.map(({ requests }) => requests)),
          shift: median(runs.map(({ shift }) => shift)),
          longTasks: median(runs.map(({ longTasks }) => longTasks)),
          longest: median(runs.map(({ longest }) => longest)),
          longestWork: median(runs.map(({ longestWork }) => longestWork)),
        };
      }
    }

    if (only.test('directory')) {
      /** @type {(runs: import('./browser.mjs').PageResult[]) => DirectoryFigures} */
      const figures = (runs) => ({
        painted: median(runs.map(({ painted }) => painted)),
        work: median(runs.map(({ work }) => work)),
        longest: median(runs.map(({ longest }) => longest)),
        // The median over the rounds, so that one disturbed round does not decide.
        keyMedian: median(runs.map(({ keys }) => median(keys))),
        keyP95: median(runs.map(({ keys }) => quantile(keys, 0.95))),
        keyWorkMedian: median(runs.map(({ keyWork }) => median(keyWork))),
        keyWorkP95: median(runs.map(({ keyWork }) => quantile(keyWork, 0.95))),
        longestKey: Math.max(...runs.flatMap(({ keys }) => keys)),
      });
      const measure = (/** @type {string} */ path, /** @type {string} */ name, typed = words) =>
        browser.measure(`${server.url}/directory${path}/${encodeURIComponent(name)}`, { words: typed });
      const [first, many] = directories;
      log(`directory of ${rows}`);
      const run = (/** @type {string} */ name) => measure(first?.path ?? '', name);
      // Only contenders with a target run several rounds. The others take long.
      const named = directoryContenders.filter((name) => ['ura', 'limit', 'list.js'].includes(name));
      const others = directoryContenders.filter((name) => !named.includes(name));
      const results = {
        ...(await interleave(named, limits.directory, run)),
        ...(await interleave(others, { rounds: 1, seconds: 0 }, run)),
      };
      report.directory = mapValues(results, figures);
      if (many && performance.now() - start < 130_000) {
        log(`directory of ${many.count}`);
        report.manyRows = figures([await measure(many.path, 'ura', words.slice(0, 1))]);
      }
    }

    if (only.test('check')) {
      log(`check of ${options.records} records`);
      report.check = await measureCheck({ dist, text: mixed(options.records), limits: limits.check });
    }
    if (only.test('sizes')) {
      log('sizes');
      report.sizes = await measureSizes(dist);
    }
    return report;
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

/**
 * @template From, To
 * @param {Record<string, From>} record
 * @param {(value: From) => To} map
 * @returns {Record<string, To>}
 */
const mapValues = (record, map) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

// Runs the benchmark. Absolute figures depend on the machine; only ratios between contenders of one
// run can be compared.
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from './browser.mjs';
import { measureCheck } from './check.mjs';
import { measureConvert } from './convert.mjs';
import { cards, directory, EXAMPLE, everything, mixed } from './data.mjs';
import { editorFile, measureEditor } from './editor.mjs';
import { formPages, FORMS, nameOf, ON_NETWORK } from './forms.mjs';
import { directoryContenders, everyFile } from './pages.mjs';
import { measureSizes } from './sizes.mjs';
import { SEARCHERS, spellingFile, SPELLINGS } from './spellings.mjs';
import { interleave, median, quantile } from './statistics.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {{ rounds: number, seconds: number, warm?: boolean }} Limits */

/** The parts of the benchmark, each of which can run alone. */
export const PARTS = /** @type {const} */ ([
  'forms',
  'network',
  'everything',
  'directory',
  'spellings',
  'editor',
  'check',
  'convert',
  'sizes',
]);

/** @typedef {typeof PARTS[number]} Part */

/**
 * @typedef {object} BenchOptions
 * @property {string} dist the output of `npm run build`
 * @property {number} slowdown of the processor of the browser
 * @property {number} settle milliseconds to wait for late images, tasks and shifts
 * @property {readonly number[]} cards numbers of cards on a page
 * @property {RegExp} [form] the forms to measure, by name; default: all
 * @property {number} rows organisations in the directory
 * @property {number} [manyRows] organisations in a very large directory; left out by default
 * @property {readonly number[]} rates how many times the processor is slowed for the directory
 *   and the editor
 * @property {number} everything records on the larger of the two pages with all widgets
 * @property {number} edited records of the file that is open in the editor
 * @property {number} records of the file that is checked
 * @property {number} converted organisations in the file that `ura convert` reads and writes
 * @property {Record<Exclude<Part, 'sizes' | 'spellings'>, Limits>} limits
 * @property {readonly string[]} words typed into the search fields
 * @property {readonly Part[]} [parts] default: all
 */

/** @type {BenchOptions} */
export const FULL = {
  dist: 'dist',
  slowdown: 4,
  settle: 300,
  cards: [1, 10, 100],
  everything: 2_000,
  rows: 10_000,
  manyRows: 100_000,
  rates: [1, 4],
  edited: 10_000,
  records: 10_000,
  converted: 10_000,
  limits: {
    forms: { rounds: 5, seconds: 150, warm: true },
    network: { rounds: 5, seconds: 60, warm: true },
    everything: { rounds: 5, seconds: 20, warm: true },
    directory: { rounds: 3, seconds: 90, warm: true },
    editor: { rounds: 3, seconds: 40, warm: true },
    check: { rounds: 25, seconds: 15 },
    convert: { rounds: 5, seconds: 30, warm: true },
  },
  words: ['gjakov', 'mjedis pr', 'drita', 'qendra rin', 'hapur'],
};

/** Runs everything once with little data, to test the benchmark itself. @type {BenchOptions} */
export const TINY = {
  dist: 'dist',
  slowdown: 1,
  settle: 0,
  cards: [1],
  form: /^(inline|div data-ura); ura\.js; (head|module)/,
  everything: 60,
  rows: 60,
  rates: [1],
  edited: 60,
  records: 60,
  converted: 60,
  limits: {
    forms: { rounds: 1, seconds: 0, warm: true },
    network: { rounds: 1, seconds: 0 },
    everything: { rounds: 1, seconds: 0 },
    directory: { rounds: 1, seconds: 0 },
    editor: { rounds: 1, seconds: 0 },
    check: { rounds: 2, seconds: 0 },
    convert: { rounds: 1, seconds: 0 },
  },
  words: ['gj'],
};

/**
 * Medians of one contender in one form. `work` is CPU milliseconds of the main thread until the
 * page is quiet, and `layouts` their number, both without those of the page without cards. `text`
 * is what the first page shows.
 *
 * @typedef {{ painted: number, work: number, layouts: number, shift: number, longest: number,
 * shown: number, text: string, nodes: import('./contenders/count-nodes.ts').NodeCounts |
 * undefined }} CardFigures
 */
/**
 * @typedef {{ drawn: number, requests: number, shift: number, longTasks: number, longest: number,
 * longestWork: number }} EverythingFigures
 */
/**
 * @typedef {{ painted: number, work: number, shift: number, longest: number, keyMedian: number, keyP95: number,
 * keyWorkMedian: number, keyWorkP95: number, longestKey: number }} DirectoryFigures
 */

/**
 * @typedef {object} BenchReport
 * @property {string} browser
 * @property {number} slowdown
 * @property {Record<string, Record<string, CardFigures>>} forms by the number of cards, then by form
 *   and peer
 * @property {Record<string, number>} network when a card was painted on a slow network, in
 *   milliseconds, by form and peer
 * @property {Record<string, EverythingFigures>} everything by data file
 * @property {Record<string, Record<string, DirectoryFigures>>} directory by slowdown, then by contender
 * @property {DirectoryFigures} [manyRows]
 * @property {Record<string, readonly boolean[]>} spellings which are found, by contender
 * @property {Record<string, import('./editor.mjs').EditorFigures>} editor by slowdown
 * @property {Record<string, number>} check
 * @property {Record<string, import('./convert.mjs').ConvertFigures>} convert by direction
 * @property {Awaited<ReturnType<typeof measureSizes>>} sizes
 */

/** @typedef {Awaited<ReturnType<typeof openBrowser>>} Browser */

/** Compresses texts as a server does, each of them once. */
function compressor() {
  /** @type {Map<string, Buffer>} */
  const done = new Map();
  return (/** @type {string} */ text) => {
    const quality = text.length > 1e6 ? 4 : 11;
    const bytes =
      done.get(text) ?? brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    done.set(text, bytes);
    return bytes;
  };
}

/**
 * @param {BenchOptions} options
 * @param {(message: string) => void} [log]
 * @returns {Promise<BenchReport>}
 */
export async function runBench(options, log = () => {}) {
  const start = performance.now();
  const { dist, slowdown, settle, rows, manyRows, rates, limits, words } = options;
  const runs = (/** @type {Part} */ part) => !options.parts?.length || options.parts.includes(part);
  const directories = (runs('directory') ? [rows, ...(manyRows ? [manyRows] : [])] : []).map((count) => ({
    path: `/organisations-${count}.json`,
    count,
  }));
  /** @type {Record<string, string>} */
  const files = Object.fromEntries(directories.map(({ path, count }) => [path, directory(count)]));
  const forms = FORMS.filter((form) => options.form?.test(nameOf(form)) ?? true);
  /** @type {(count: number, some: readonly import('./forms.mjs').Form[]) => Promise<Map<string, string>>} */
  const pagesWith = async (count, some) => {
    const data = await cards(dist, count);
    files[`/cards/${count}/dataset.json`] = data.dataset;
    files[`/cards/${count}/ready.json`] = data.ready;
    return formPages(count, data, some);
  };
  /** @type {Map<number, Map<string, string>>} */
  const pages = new Map();
  for (const count of runs('forms') ? options.cards : []) pages.set(count, await pagesWith(count, forms));
  const networkPages = runs('network') ? await pagesWith(1, ON_NETWORK) : new Map();
  const larger = `/examples/data/${options.everything}-records.json`;
  const everythingOf = runs('everything') ? [`/${EXAMPLE}`, larger] : [];
  if (everythingOf.length) files[larger] = everything(options.everything);
  const spelled = runs('spellings') ? { path: '/spellings.json', ...spellingFile() } : undefined;
  if (spelled) files[spelled.path] = spelled.text;
  const served = await everyFile({
    dist,
    files,
    directories: [...directories, ...(spelled ? [spelled] : [])].map(({ path, count }) => ({
      path,
      rows: Math.min(10, count),
    })),
    everything: everythingOf,
  });
  const pathOf = (/** @type {number | 'network'} */ key, /** @type {string} */ name) =>
    `/cards/${key}/${encodeURIComponent(name)}`;
  for (const [key, named] of [...pages, /** @type {const} */ (['network', networkPages])]) {
    for (const [name, text] of named)
      served.set(pathOf(key, name), { type: 'text/html; charset=utf-8', text });
  }

  const compressed = compressor();
  const server = await serve({
    root: '.',
    handlers: [
      ({ url = '' }, response) => {
        const [path = ''] = url.split('?');
        const file = served.get(path);
        if (!file && path.startsWith('/examples/data/')) return false; // the example itself, and its logos
        response
          .writeHead(file ? 200 : 404, {
            'content-type': file?.type ?? 'text/plain',
            'cache-control': 'no-store',
            'content-encoding': 'br',
          })
          .end(compressed(file?.text ?? ''));
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
      forms: {},
      network: {},
      everything: {},
      directory: {},
      spellings: {},
      editor: {},
      check: {},
      convert: {},
      sizes: { ours: {}, peers: {}, shaken: NaN, zodMini: NaN },
    };

    for (const [count, named] of pages) {
      log(`${named.size} pages with ${count} ${count === 1 ? 'card' : 'cards'}`);
      report.forms[count] = await measureForms(
        browser,
        [...named.keys()],
        limits.forms,
        (name) => server.url + pathOf(count, name),
      );
    }

    if (networkPages.size) {
      log(`${networkPages.size} pages on a slow network`);
      const results = await interleave([...networkPages.keys()], limits.network, (name) =>
        browser.measure(server.url + pathOf('network', name), { slowNetwork: true }),
      );
      report.network = mapValues(results, (of) => median(of.map(({ painted }) => painted)));
    }

    for (const path of everythingOf) {
      log(`all widgets on ${path}`);
      const run = () => browser.measure(`${server.url}/everything${path}`, { tasks: true });
      const { ura: results = [] } = await interleave(['ura'], limits.everything, run);
      report.everything[path] = {
        drawn: median(results.map(({ painted, dataCame }) => painted - dataCame)),
        requests: Math.max(...results.map(({ requests }) => requests)),
        shift: median(results.map(({ shift }) => shift)),
        longTasks: median(results.map(({ longTasks }) => longTasks)),
        longest: median(results.map(({ longest }) => longest)),
        longestWork: median(results.map(({ longestWork }) => longestWork)),
      };
    }

    const [first, many] = directories;
    if (first) {
      const measure = (
        /** @type {string} */ path,
        /** @type {string} */ name,
        rate = slowdown,
        typed = words,
      ) =>
        browser.measure(`${server.url}/directory${path}/${encodeURIComponent(name)}`, { words: typed, rate });
      for (const rate of rates) {
        log(`directory of ${rows}, processor slowed ${rate} times`);
        // simple-datatables takes long, and no target names it.
        const slow = directoryContenders.filter((name) => name === 'simple-datatables' && rate > 1);
        const named = directoryContenders.filter((name) => name !== 'simple-datatables');
        const results = {
          ...(await interleave(named, limits.directory, (name, isWarm) =>
            measure(first.path, name, rate, isWarm ? words.slice(0, 1) : words),
          )),
          ...(await interleave(slow, { rounds: 1, seconds: 0 }, (name) => measure(first.path, name, rate))),
        };
        report.directory[rate] = mapValues(results, directoryFigures);
      }
      if (many && performance.now() - start < 600_000) {
        log(`directory of ${many.count}`);
        report.manyRows = directoryFigures([await measure(many.path, 'ura', slowdown, words.slice(0, 1))]);
      }
    }

    if (spelled) {
      log(`${SPELLINGS.length} spellings`);
      const wanted = SPELLINGS.map(([, typed, name]) => ({ typed, name }));
      for (const name of SEARCHERS)
        report.spellings[name] = await browser.find(
          `${server.url}/directory${spelled.path}/${encodeURIComponent(name)}`,
          wanted,
        );
    }

    for (const rate of runs('editor') ? rates : []) {
      log(`editor with ${options.edited} records, processor slowed ${rate} times`);
      report.editor[rate] = await measureEditor({
        script: readFileSync(join(dist, 'cdn/ura-editor.js'), 'utf8'),
        text: editorFile(options.edited),
        rate,
        limits: limits.editor,
      });
    }

    if (runs('check')) {
      log(`check of ${options.records} records`);
      report.check = await measureCheck({ dist, text: mixed(options.records), limits: limits.check });
    }
    if (runs('convert')) {
      log(`convert of ${options.converted} organisations`);
      report.convert = await measureConvert({
        dist,
        text: directory(options.converted),
        limits: limits.convert,
      });
    }
    if (runs('sizes')) {
      log('sizes');
      report.sizes = await measureSizes(dist);
    }
    return report;
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

/**
 * Measures pages with cards. Nodes are counted in the warm round, which is not timed.
 *
 * @param {Browser} browser
 * @param {readonly string[]} names of the pages; `blank` is the one without cards
 * @param {Limits} limits
 * @param {(name: string) => string} urlOf
 * @returns {Promise<Record<string, CardFigures>>}
 */
async function measureForms(browser, names, limits, urlOf) {
  /** @type {Map<string, CardFigures['nodes']>} */
  const nodes = new Map();
  const results = await interleave(names, limits, async (name, isWarm) => {
    const result = await browser.measure(urlOf(name), { nodes: isWarm });
    if (isWarm) nodes.set(name, result.nodes);
    return result;
  });
  const { blank = [], ...forms } = results;
  const net = (
    /** @type {import('./browser.mjs').PageResult[]} */ runs,
    /** @type {'allWork' | 'layouts'} */ figure,
  ) => median(runs.map((run) => run[figure])) - median(blank.map((run) => run[figure]));
  return Object.fromEntries(
    Object.entries(forms).map(([name, runs]) => [
      name,
      {
        painted: median(runs.map(({ painted }) => painted)),
        work: net(runs, 'allWork'),
        layouts: net(runs, 'layouts'),
        shift: Math.max(...runs.map(({ shift }) => shift)),
        longest: median(runs.map(({ longest }) => longest)),
        shown: median(runs.map(({ shown }) => shown)),
        text: runs[0]?.text ?? '',
        nodes: nodes.get(name),
      },
    ]),
  );
}

/** @type {(runs: import('./browser.mjs').PageResult[]) => DirectoryFigures} */
const directoryFigures = (runs) => ({
  painted: median(runs.map(({ painted }) => painted)),
  work: median(runs.map(({ work }) => work)),
  shift: Math.max(...runs.map(({ shift }) => shift)),
  longest: median(runs.map(({ longest }) => longest)),
  // The median over the rounds, so that one disturbed round does not decide.
  keyMedian: median(runs.map(({ keys }) => median(keys))),
  keyP95: median(runs.map(({ keys }) => quantile(keys, 0.95))),
  keyWorkMedian: median(runs.map(({ keyWork }) => median(keyWork))),
  keyWorkP95: median(runs.map(({ keyWork }) => quantile(keyWork, 0.95))),
  longestKey: Math.max(...runs.flatMap(({ keys }) => keys)),
});

/**
 * @template From, To
 * @param {Record<string, From>} record
 * @param {(value: From) => To} map
 * @returns {Record<string, To>}
 */
const mapValues = (record, map) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

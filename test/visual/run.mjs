// Pictures of every state of every widget, in Albanian, on a light page, 360 and 1,024 pixels wide, compared with those that somebody accepted.
//   npm run test:visual                       compares; what differs lies in reports/visual/
//   npm run test:visual -- --accept           accepts all pictures as they are now
//   npm run test:visual -- --accept ura-data  accepts those of one widget
//   npm run test:visual -- --sheet            writes sheets with many pictures side by side, to look at
import { build } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { faultOf } from './compare.mjs';
import { read, write } from './picture.mjs';

const ACCEPTED = 'test/visual/accepted';
const REPORT = 'reports/visual';
/** Steps of each colour: enough to see a change, and small to keep. */
const STEPS = [6];
const WIDTHS = [360, 1024];
/** What is further down is more of the same, and would be much to keep. */
const HEIGHT = 1000;

const [command, only] = process.argv.slice(2);
const accepts = command === '--accept';
const sheets = command === '--sheet';

const { outputFiles } = await build({
  entryPoints: ['test/visual/page.ts'],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
  conditions: ['production'],
  tsconfig: 'tsconfig.json',
  logLevel: 'error',
});
const script = outputFiles[0]?.contents ?? new Uint8Array();
const sheet = [400, 600, 700]
  .map((weight) => `<link rel="stylesheet" href="/node_modules/@fontsource/noto-sans/${weight}.css">`)
  .join('');
const html = `<!doctype html><html lang="sq"><meta charset="utf-8"><title>Ura</title><link rel="icon" href="data:,">${sheet}
<style>html{color-scheme:light;background:#fff;color:#1b1b1b;font:16px/1.5 "Noto Sans"}body{margin:0;padding:16px;display:flow-root;overflow:hidden}</style>
<script type="module" src="/__visual/page.js"></script><body></body></html>`;

const server = await serve({
  root: '.',
  handlers: [
    (request, response) => {
      const answers = { '/__visual/': ['text/html', html], '/__visual/page.js': ['text/javascript', script] };
      const answer = answers[/** @type {keyof typeof answers} */ (request.url ?? '')];
      if (!answer) return false;
      response.writeHead(200, { 'content-type': `${answer[0]}; charset=utf-8` }).end(answer[1]);
      return true;
    },
  ],
});
const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  env: { ...process.env, FONTCONFIG_FILE: `${process.cwd()}/test/visual/fonts.conf` },
  args: [...chromiumArguments, '--disable-partial-raster', '--disable-lcd-text', '--hide-scrollbars'],
});

/** @typedef {{ widget: string, name: string, index: number, width: number }} Job */
/** @type {Job[] | undefined} */
let queue;
/** @type {Map<string, Buffer>} */
const taken = new Map();
/** @type {string[]} */
const faults = [];
let passed = 0;

const pathOf = (/** @type {Job} */ { widget, name, width }) => `${widget}/${name}-${width}.png`;

/** @param {string} path @param {Uint8Array} bytes */
function save(path, bytes) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
}

/** @param {Job} job @param {Uint8Array} shot */
function judge(job, shot) {
  const path = pathOf(job);
  const small = write(read(shot), STEPS);
  taken.set(path, small);
  const accepted = join(ACCEPTED, path);
  if (accepts && (!only || only === job.widget)) {
    // A picture that differs by nothing that counts stays as it is: else each machine would change them all.
    if (!existsSync(accepted) || faultOf(read(readFileSync(accepted)), read(small))) save(accepted, small);
    return;
  }
  if (accepts || sheets) return;
  if (!existsSync(accepted)) {
    save(join(REPORT, path), small);
    faults.push(`${path}: nobody has accepted it yet`);
    return;
  }
  const wrong = faultOf(read(readFileSync(accepted)), read(small));
  if (!wrong) {
    passed++;
    return;
  }
  save(join(REPORT, path), small);
  if (wrong.diff) save(join(REPORT, path.replace('.png', '.diff.png')), write(wrong.diff));
  faults.push(`${path}: ${wrong.fault}`);
}

async function work() {
  const page = await (await browser.createBrowserContext()).newPage();
  page.on('pageerror', (error) => faults.push(`the page threw: ${String(error)}`));
  await page.goto(`${server.url}/__visual/`);
  const session = await page.createCDPSession();
  await page.evaluate('ura.load()');
  const states = /** @type {{ widget: string, name: string }[]} */ (await page.evaluate('ura.states'));
  queue ??= WIDTHS.flatMap((width) => states.map((state, index) => ({ ...state, index, width })));
  let width = 0;
  for (let job = queue.shift(); job; job = queue.shift()) {
    if (width !== job.width) {
      ({ width } = job);
      await session.send('Emulation.setDeviceMetricsOverride', {
        width,
        height: HEIGHT,
        deviceScaleFactor: 1,
        mobile: false,
      });
    }
    const { height } = /** @type {{ height: number }} */ (await page.evaluate(`ura.show(${job.index})`));
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      clip: { x: 0, y: 0, width, height: Math.max(1, Math.min(height, HEIGHT)), scale: 1 },
    });
    judge(job, Buffer.from(data, 'base64'));
  }
}

/** Half as large: four pixels become one. @param {import('./picture.mjs').Picture} picture */
function half({ width, height, rgb }) {
  const [columns, rows] = [width >> 1, height >> 1];
  const small = new Uint8Array(columns * rows * 3);
  for (let y = 0, to = 0; y < rows; y++)
    for (let x = 0; x < columns; x++)
      for (let channel = 0; channel < 3; channel++, to++) {
        const at = (2 * y * width + 2 * x) * 3 + channel;
        const four = [at, at + 3, at + width * 3, at + width * 3 + 3].map((each) => rgb[each] ?? 0);
        small[to] = four.reduce((sum, each) => sum + each, 0) / 4;
      }
  return { width: columns, height: rows, rgb: small };
}

/** Pictures of one width beside each other and half as large, as many as a person can look at in one go. */
function writeSheets() {
  for (const width of WIDTHS) {
    const columns = Math.floor(2200 / (width / 2 + 8));
    const all = [...taken].filter(([path]) => path.endsWith(`-${width}.png`));
    for (let from = 0, number = 1; from < all.length; from += 2 * columns, number++) {
      const rows = [all.slice(from, from + columns), all.slice(from + columns, from + 2 * columns)]
        .filter((row) => row.length)
        .map((row) => row.map(([, file]) => half(read(file))));
      const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)) + 8);
      const total = {
        width: columns * (width / 2 + 8),
        height: heights.reduce((sum, each) => sum + each, 0),
      };
      const rgb = new Uint8Array(total.width * total.height * 3).fill(150);
      rows.forEach((row, line) =>
        row.forEach((picture, column) => {
          const top = line ? (heights[0] ?? 0) : 0;
          for (let y = 0; y < picture.height; y++)
            rgb.set(
              picture.rgb.subarray(y * picture.width * 3, (y + 1) * picture.width * 3),
              ((top + y) * total.width + column * (width / 2 + 8)) * 3,
            );
        }),
      );
      const name = `${width}-${String(number).padStart(2, '0')}`;
      save(join(REPORT, 'sheets', `${name}.png`), write({ ...total, rgb }));
      console.log(
        `${name}: ${all
          .slice(from, from + 2 * columns)
          .map(([path]) => path)
          .join(', ')}`,
      );
    }
  }
}

const start = performance.now();
rmSync(REPORT, { recursive: true, force: true });
mkdirSync('reports', { recursive: true });
try {
  await Promise.all([work(), work()]);
} finally {
  await browser.close();
  await server.close();
}

// A picture whose state is gone says nothing any more.
const kept = existsSync(ACCEPTED)
  ? readdirSync(ACCEPTED, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.png'))
  : [];
for (const path of kept.map((each) => each.replaceAll('\\', '/'))) {
  if (taken.has(path)) continue;
  if (accepts) rmSync(join(ACCEPTED, path));
  else if (!sheets) faults.push(`${path}: there is no such state`);
}
if (sheets) writeSheets();

for (const fault of faults) console.log(fault);
const bytes = [...taken.values()].reduce((sum, { length }) => sum + length, 0);
console.log(
  `${taken.size} pictures, ${Math.round(bytes / 1024)} KB, in ${((performance.now() - start) / 1000).toFixed(0)} s` +
    (accepts || sheets ? '' : `: ${passed} as accepted, ${faults.length} not`),
);
if (faults.length && !sheets)
  console.log('Look at reports/visual/. If they are right: npm run test:visual -- --accept');
if (!accepts && !sheets)
  writeFileSync('reports/visual.json', JSON.stringify({ passed, failed: faults.length, skipped: 0 }));
process.exitCode = faults.length ? 1 : 0;

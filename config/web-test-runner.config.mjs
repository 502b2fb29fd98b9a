// Tests in real browsers. `npm run test:browser` runs test/browser/ in every engine that the machine has, or in those that
// BROWSERS names, as `BROWSERS=firefox,webkit`. A single file runs in Chromium, unless BROWSERS says otherwise:
//   npm run test:browser -- --files test/browser/list.test.ts
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { junitReporter } from '@web/test-runner-junit-reporter';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { browsersToTest, chromiumArguments, chromiumPath, firefoxPath } from '../scripts/browsers.mjs';
import { contentType } from '../scripts/serve.mjs';
import { webkitLauncher } from '../scripts/webkit-launcher.mjs';
import { bundlePlugin, define } from '../test/browser/bundle-plugin.mjs';
import { faults } from '../test/browser/faults.mjs';
import { isFull } from '../test/tier.mjs';

// The launcher's types name the module, and mean its default export.
const product = /** @type {any} */ (puppeteer);
const launchers = {
  // A page behind another has no frames: one at a time.
  chromium: async () =>
    chromeLauncher({
      puppeteer: product,
      concurrency: 1,
      launchOptions: { executablePath: await chromiumPath(), args: chromiumArguments },
    }),
  // For Firefox, puppeteer speaks WebDriver BiDi, so there is no driver to install. It loses pages when it has several at once.
  firefox: async () =>
    chromeLauncher({
      puppeteer: product,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: firefoxPath(),
      },
      // The runner uses a page again for the next file. Firefox gives it the focus only if it comes forward from behind another.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        const open = page.goto.bind(page);
        page.goto = async (address, options) => {
          // A page goes to about:blank when its tests have ended.
          if (address !== 'about:blank') {
            const other = await context.newPage();
            await page.bringToFront();
            await other.close();
          }
          return open(address, options);
        };
        return page;
      },
    }),
  webkit: async () => webkitLauncher(),
};

const has = (/** @type {string} */ option) => process.argv.some((argument) => argument.startsWith(option));
const isSelection = has('--files');
if (isSelection) process.env['BROWSERS'] ??= 'chromium';
const { engines, notRun } = browsersToTest();

/** What depends on the engine: layout, focus and keys, custom elements, caches, policies, and what `Intl` knows. */
const ENGINE_SENSITIVE = [
  'accessibility',
  'added-language',
  'csp',
  'data',
  'define',
  'hostile',
  'language',
  'late-upgrade',
  'layout-reservation',
  'layout-shift',
  'list',
  'list-output',
  'loader',
  'municipality-map',
  'render-scheduler',
  'states',
  'takeover',
].map((name) => `test/browser/${name}.test.ts`);

const ALL = 'test/browser/*.test.ts';
const AXE = 'test/browser/axe/*.test.ts';
const launch = (/** @type {readonly (keyof typeof launchers)[]} */ ...names) =>
  Promise.all(names.map((name) => launchers[name]()));
const others = engines.filter((engine) => engine !== 'chromium');
const isSplit = !isSelection && engines.includes('chromium');
const browsers = await launch(...(isSplit && !isFull ? /** @type {const} */ (['chromium']) : engines));

/** @type {import('@web/test-runner').TestRunnerGroupConfig[]} */
const groups = [];
if (isSplit) {
  // What axe finds does not depend on the engine: a Chromium of its own runs beside the others.
  groups.push({ name: 'axe', files: AXE, browsers: await launch('chromium') });
  if (!isFull && others.length)
    groups.push({ name: 'engines', files: ENGINE_SENSITIVE, browsers: await launch(...others) });
}

/** @type {import('@web/test-runner').Reporter[]} */
const reporters = [
  defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
];
if (!isSelection) {
  reporters.push(junitReporter({ outputPath: 'reports/browser.xml' }));
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/browser.not-run.txt', notRun.map((reason) => `Not run in ${reason}\n`).join(''));
}

// Coverage is counted by module, and watching needs the modules as they are.
const isBundled = !has('--coverage') && !has('--watch');
const bundles = bundlePlugin(isBundled ? [ALL, AXE, 'test/browser/pages/*.ts', 'components/index.ts'] : []);
// For modules that a test loads by their address.
const modules = /** @type {import('@web/test-runner').TestRunnerPlugin} */ (
  esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json', define })
);
const transform = modules.transform?.bind(modules);
modules.transform = (/** @type {any} */ context) =>
  bundles.has(context.path) ? undefined : transform?.(context);

const answerFaults = faults({ root: process.cwd() });

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ALL,
  groups,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers,
  concurrentBrowsers: 2, // npm test runs another stage beside this one, on two processors
  plugins: [
    bundles,
    modules,
    // The server's own table does not know these, and a browser refuses some of them by their type.
    {
      name: 'types',
      resolveMimeType: ({ path }) => (/\.(geojson|ics|jsonld)$/.test(path) ? contentType(path) : undefined),
    },
  ],
  middleware: [
    async (context, next) => {
      if (await answerFaults(context.req, context.res)) context.respond = false;
      else await next();
    },
  ],
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|Multiple versions of Lit/.test(String(args[0])),
  reporters,
  coverageConfig: { include: ['src/**/*.ts', 'components/**/*.ts'], reportDir: 'coverage/browser' },
  // Mocha's two seconds are too few on a busy machine with two cores.
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};

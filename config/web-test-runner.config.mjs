// Runs test/browser/ in every installed engine, or in those of BROWSERS=firefox,webkit. A single
// file runs in Chromium, unless BROWSERS is set:
//   npm run test:browser -- --files test/browser/list.test.ts
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { junitReporter } from '@web/test-runner-junit-reporter';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { browsersToTest, chromiumArguments, chromiumPath, firefoxPath } from '../scripts/browsers.mjs';
import { contentType } from '../scripts/serve.mjs';
import { webkitLauncher } from '../scripts/webkit-launcher.mjs';
import { bundlePlugin, define } from '../test/browser/bundle-plugin.mjs';
import { faults } from '../test/browser/faults.mjs';
import { isFull } from '../test/tier.mjs';

// The types of the launcher expect the module, but it needs the default export.
const product = /** @type {any} */ (puppeteer);
const launchers = {
  // A page in the background renders no frames, so tests run one page at a time.
  chromium: async () =>
    chromeLauncher({
      puppeteer: product,
      concurrency: 1,
      launchOptions: { executablePath: await chromiumPath(), args: chromiumArguments },
    }),
  // Puppeteer drives Firefox over WebDriver BiDi, which needs no driver. It loses pages if several
  // are open.
  firefox: async () =>
    chromeLauncher({
      puppeteer: product,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: firefoxPath(),
      },
      // The runner reuses a page for the next file. Firefox focuses it only if it comes from the
      // background.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        const open = page.goto.bind(page);
        page.goto = async (address, options) => {
          // The runner navigates a page to about:blank after its tests.
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

/**
 * Tests that depend on the engine: layout, focus, keys, custom elements, caches, policies and
 * `Intl`.
 */
const ENGINE_SENSITIVE = [
  'accessibility',
  'added-language',
  'clobbered',
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
  'other-documents',
  'render-scheduler',
  'takeover',
].map((name) => `test/browser/${name}.test.ts`);

const ALL = 'test/browser/*.test.ts';
/** Only Chromium can report its accessibility tree. */
const CHROMIUM_ONLY = 'test/browser/accessibility-tree.test.ts';
const AXE = 'test/browser/axe/*.test.ts';
const launch = (/** @type {readonly (keyof typeof launchers)[]} */ ...names) =>
  Promise.all(names.map((name) => launchers[name]()));
const others = engines.filter((engine) => engine !== 'chromium');
const isSplit = !isSelection && engines.includes('chromium');
const runsOthers = !isSelection && others.length > 0 && (isFull || !isSplit);
const browsers = await launch(...(isSplit && !isFull ? /** @type {const} */ (['chromium']) : engines));

/** @type {import('@web/test-runner').TestRunnerGroupConfig[]} */
const groups = [];
if (isSplit) {
  // Results of axe do not depend on the engine, so they run in a separate Chromium in parallel.
  const files = runsOthers ? [AXE, CHROMIUM_ONLY] : AXE;
  groups.push({ name: 'axe', files, browsers: await launch('chromium') });
  if (!isFull && others.length)
    groups.push({ name: 'engines', files: ENGINE_SENSITIVE, browsers: await launch(...others) });
}

/** @type {import('@web/test-runner').Reporter[]} */
const reporters = [
  defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
];
if (!isSelection) {
  reporters.push(junitReporter({ outputPath: 'reports/browser.xml' }), {
    // A page that crashes, hangs or cannot load its file is in no JUnit report.
    onTestRunFinished({ sessions }) {
      const lines = sessions.flatMap(({ browser, testFile, errors }) =>
        errors.map(({ message }) => {
          const [line] = message.split('\n');
          return `${browser.name}: ${relative(process.cwd(), testFile)}: ${line}\n`;
        }),
      );
      writeFileSync('reports/browser.errors.txt', lines.join(''));
    },
  });
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/browser.not-run.txt', notRun.map((reason) => `Not run in ${reason}\n`).join(''));
}

// Coverage and watch mode need unbundled modules.
const isBundled = !has('--coverage') && !has('--watch');
const bundles = bundlePlugin(isBundled ? [ALL, AXE, 'test/browser/pages/*.ts', 'components/index.ts'] : []);
// Serves modules that a test loads by URL.
const modules = /** @type {import('@web/test-runner').TestRunnerPlugin} */ (
  esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json', define })
);
const transform = modules.transform?.bind(modules);
modules.transform = (/** @type {any} */ context) =>
  bundles.has(context.path) ? undefined : transform?.(context);

/**
 * A command for tests: the accessibility tree of the page, which only Chromium can report.
 *
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
const accessibilityTree = {
  name: 'accessibility-tree',
  async executeCommand({ command, session }) {
    if (command !== 'accessibility-tree') return undefined;
    const client = await /** @type {any} */ (session.browser).getPage(session.id).createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    await client.detach();
    return nodes;
  },
};

/**
 * A command for tests: a screen that is touched, where `pointer` is `coarse`. Chromium ends the
 * emulation with its session.
 *
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
const touch = {
  name: 'touch',
  async executeCommand({ command, payload, session }) {
    if (command !== 'touch') return undefined;
    const page = /** @type {any} */ (session.browser).getPage(session.id);
    touchSessions.set(page, touchSessions.get(page) ?? (await page.createCDPSession()));
    await touchSessions.get(page).send('Emulation.setTouchEmulationEnabled', { enabled: payload });
    return true;
  },
};
const touchSessions = new WeakMap();

const answerFaults = faults({ root: process.cwd() });

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: runsOthers ? [ALL, `!${CHROMIUM_ONLY}`] : ALL,
  groups,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers,
  concurrentBrowsers: 2, // npm test runs another stage in parallel
  plugins: [
    bundles,
    modules,
    accessibilityTree,
    touch,
    // The server does not know these types, and browsers refuse some files with a wrong type.
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
  // Mocha's default of two seconds is too short on a busy machine.
  testFramework: { config: { timeout: 30_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // On a busy machine, WebKitGTK takes minutes to lay out all widgets in many widths.
  testsFinishTimeout: isFull || isSelection ? 600_000 : 180_000,
};

// Tests in real browsers: test/browser/**, in every engine that the machine has, or in those that BROWSERS names, as `BROWSERS=firefox,webkit`.
// A single file (`npx web-test-runner --files test/browser/list.test.ts`) runs in Chromium, unless BROWSERS says otherwise.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import process from 'node:process';
import { browsersToTest, chromiumArguments, chromiumPath, firefoxPath } from './scripts/browsers.mjs';
import { contentType } from './scripts/serve.mjs';
import { tallyReporter } from './scripts/summary-reporter.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { faults } from './test/browser/faults.mjs';

const launchers = {
  // A page behind another has no frames: one at a time.
  chromium: async () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { executablePath: await chromiumPath(), args: chromiumArguments },
    }),
  // For Firefox, puppeteer speaks WebDriver BiDi, so there is no driver to install. It loses pages when it has several at once.
  firefox: async () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: firefoxPath(),
      },
      // The runner takes a page again for the next file, and then Firefox no longer gives it the focus, unless it comes forward from behind another.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        const open = page.goto.bind(page);
        page.goto = async (address, options) => {
          // Where it goes when its tests have ended.
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

const isSelection = process.argv.some((argument) => argument.startsWith('--files'));
if (isSelection) process.env['BROWSERS'] ??= 'chromium';
const { engines, notRun } = browsersToTest();
const browsers = await Promise.all(engines.map(async (engine) => launchers[engine]()));

/** What axe finds does not depend on the engine, and takes longest: once is enough, in a browser of its own beside the others. */
const AXE = 'test/browser/axe/*.test.ts';
const forAxe = !isSelection && engines.includes('chromium') ? [await launchers.chromium()] : [];

const answerFaults = faults({ root: import.meta.dirname ?? process.cwd() });

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/browser/*.test.ts',
  groups: forAxe.length ? [{ name: 'axe', files: AXE, browsers: forAxe }] : [],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers,
  concurrentBrowsers: 3,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
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
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    tallyReporter('reports/browser.json', isSelection ? [] : notRun),
  ],
  coverageConfig: { include: ['src/**/*.ts', 'components/**/*.ts'], reportDir: 'coverage/browser' },
  // Mocha's two seconds are too few on a busy machine with two cores.
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};

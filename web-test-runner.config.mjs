// Tests in real browsers: test/browser/**. `BROWSERS=chromium,firefox,webkit npm run test:browser` runs them in all three engines.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import process from 'node:process';
import { browsersToTest, chromiumArguments, chromiumPath, firefoxPath } from './scripts/browsers.mjs';
import { contentType } from './scripts/serve.mjs';
import { tallyReporter } from './scripts/tally-reporter.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { faults } from './test/browser/faults.mjs';

const launchers = {
  chromium: async () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { executablePath: await chromiumPath(), args: chromiumArguments },
    }),
  // For Firefox, puppeteer speaks WebDriver BiDi, so there is no driver to install. It loses pages when it has several at once.
  firefox: async () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: firefoxPath() },
    }),
  webkit: async () => webkitLauncher(),
};

const answerFaults = faults({ root: import.meta.dirname ?? process.cwd() });

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/browser/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: await Promise.all(browsersToTest().map((browser) => launchers[browser]())),
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
    tallyReporter('reports/browser.json'),
  ],
  coverageConfig: { include: ['src/**/*.ts', 'components/**/*.ts'], reportDir: 'coverage/browser' },
  // Mocha's two seconds are too few on a busy machine with two cores.
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};

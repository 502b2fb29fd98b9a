import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { chromiumArguments, chromiumPath } from './scripts/browsers.mjs';
import { isFull } from './test/tier.mjs';

// The test projects. `npm run test:faults` runs `vitest run --project faults`; a single file needs
// no project: `npx vitest run test/unit/time/zones.test.ts`. See docs/testing.md for the projects
// that need a build.

const has = (word: string) => process.argv.some((argument) => argument.includes(word));

/** Settings for tests in Node. */
const unit = {
  testTimeout: 30_000,
  // Often a day ahead of Europe, so code that reads the machine's clock or zone fails.
  env: { TZ: 'Pacific/Kiritimati' },
};

/** Tests that change modules, for all that runs in the same process: mocks, and added languages. */
const CHANGES_MODULES = readdirSync('test/unit', { recursive: true, encoding: 'utf8' })
  .map((name) => join('test/unit', name).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.test.ts'))
  .filter((path) => /vi\.(mock|resetModules)\(|addLanguage\(/.test(readFileSync(path, 'utf8')));

/** Settings for tests of the built files. */
const built = { testTimeout: 30_000, hookTimeout: 120_000 };

/** Loaded on demand: Storybook takes seconds to read its configuration. */
async function stories(): Promise<TestProjectConfiguration> {
  process.env['STORYBOOK_DISABLE_TELEMETRY'] = '1';
  return {
    // test/browser/axe/ already checks every state, so the daily run only opens interactive
    // stories.
    plugins: [
      storybookTest({
        configDir: '.storybook',
        disableAddonDocs: true,
        ...(!isFull && { tags: { include: ['play-fn'] } }),
      }),
    ],
    test: {
      name: 'stories',
      testTimeout: 30_000,
      // Stories have their own data and leave no state behind, so all files share one page.
      isolate: false,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: { executablePath: await chromiumPath(), args: chromiumArguments },
        }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

export default defineConfig({
  test: {
    maxWorkers: '100%', // the default leaves one of two cores idle
    slowTestThreshold: 3000,
    teardownTimeout: 20_000,
    // Lit's development build and the stories of missing records log these on purpose.
    onConsoleLog: (text) => !/Lit is in dev mode|\[ura:no-record\]/.test(text),
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reportsDirectory: 'coverage/unit',
      reporter: ['text', 'lcov'],
      thresholds: { lines: 95, branches: 95 },
    },
    projects: [
      // Loading the library anew for each file takes as long as a third of the tests.
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          exclude: CHANGES_MODULES,
          isolate: false,
          ...unit,
        },
      },
      { test: { name: 'unit-isolated', include: CHANGES_MODULES, ...unit } },
      {
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          exclude: ['test/contract/{bench,docs-site,reference}.test.ts'],
          ...built,
        },
      },
      {
        test: {
          name: 'examples',
          include: ['test/examples/**/*.test.ts'],
          testTimeout: 600_000, // the nightly test installs each example
          hookTimeout: 600_000,
        },
      },
      // Some ten minutes on a quiet machine: see test/fuzz/fuzz.test.ts.
      { test: { name: 'fuzz', include: ['test/fuzz/**/*.test.ts'], testTimeout: 7_200_000 } },
      { test: { name: 'release', include: ['test/contract/{bench,docs-site,reference}.test.ts'], ...built } },
      {
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'pictures',
          include: ['test/visual/**/*.test.ts'],
          exclude: isFull ? [] : ['test/visual/settings.test.ts'],
          provide: { updatePictures: process.argv.includes('-u') || has('--update') },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'wordpress',
          include: ['test/wordpress/**/*.test.ts'],
          globalSetup: 'test/wordpress/setup.ts',
          fileParallelism: false, // they share one site
          testTimeout: 45_000,
          hookTimeout: 120_000,
        },
      },
      ...(has('stories') ? [await stories()] : []),
    ],
  },
});

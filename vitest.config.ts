import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import process from 'node:process';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { chromiumArguments, chromiumPath } from './scripts/browsers.mjs';
import { isFull } from './test/tier.mjs';

// The projects, run by name: `npm run test:unit` is `vitest run --project unit`. A single file needs no name:
// `npx vitest run test/unit/time/zones.test.ts`. Which project needs a build first is said in docs/testing.md.

const has = (word: string) => process.argv.some((argument) => argument.includes(word));

/** Tests in Node of what `npm run build` made. */
const built = { testTimeout: 30_000, hookTimeout: 120_000 };

/** Loaded on request only: Storybook takes seconds to read its configuration. */
async function stories(): Promise<TestProjectConfiguration> {
  process.env['STORYBOOK_DISABLE_TELEMETRY'] = '1';
  return {
    // Every state is checked by axe in test/browser/axe/ too, so the daily run opens only the stories that press something.
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
      // Stories bring their own data and leave nothing behind, so one page serves all files.
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
    maxWorkers: '100%', // the default leaves one of two processors idle
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
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 30_000,
          // A day ahead of Europe for much of the day: code that reads the machine's clock or zone fails here.
          env: { TZ: 'Pacific/Kiritimati' },
        },
      },
      {
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          exclude: ['test/contract/{bench,reference}.test.ts'],
          ...built,
        },
      },
      { test: { name: 'release', include: ['test/contract/{bench,reference}.test.ts'], ...built } },
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

import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, chromiumPath } from './scripts/browsers.mjs';

process.env['STORYBOOK_DISABLE_TELEMETRY'] = '1';

// Every story is opened, played and checked by axe.
export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook', disableAddonDocs: true })],
  test: {
    name: 'stories',
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/stories.json' },
    testTimeout: 30_000,
    // Stories bring their own data and leave nothing behind: one page serves all, and Storybook is loaded once instead of once a file.
    isolate: false,
    // Said on purpose: by Lit of its development build, and by the stories of records that are not there.
    onConsoleLog: (text) => !/Lit is in dev mode|\[ura:no-record\]/.test(text),
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
});

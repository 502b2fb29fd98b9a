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

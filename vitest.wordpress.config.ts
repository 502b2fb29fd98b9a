import { defineConfig } from 'vitest/config';

// In a real WordPress, which scripts/wordpress.mjs starts: `npm run test:wordpress`, after a build.
export default defineConfig({
  test: {
    name: 'wordpress',
    include: ['test/wordpress/**/*.test.ts'],
    globalSetup: 'test/wordpress/setup.ts',
    fileParallelism: false, // they share one site
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/wordpress.json' },
    testTimeout: 45_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
});

import { defineConfig } from 'vitest/config';

// What a visitor sees when something goes wrong: each fault with each widget, on what `npm run build` made.
export default defineConfig({
  test: {
    name: 'faults',
    include: ['test/faults/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/faults.json' },
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});

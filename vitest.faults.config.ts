import type { TestModule } from 'vitest/node';
import { defineConfig } from 'vitest/config';
import { faultsLine } from './scripts/summarize-reports.mjs';

/** The closing line of this run: after all that the other reporters say. */
function onTestRunEnd(modules: readonly TestModule[]): void {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const module of modules)
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      counts[state === 'pending' ? 'skipped' : state]++;
    }
  process.on('exit', () => console.log(faultsLine(counts)));
}

// What a visitor sees when something goes wrong: each fault with each widget, on what `npm run build` made.
export default defineConfig({
  test: {
    name: 'faults',
    include: ['test/faults/**/*.test.ts'],
    reporters: ['default', 'json', { onTestRunEnd }],
    outputFile: { json: 'reports/faults.json' },
    testTimeout: 240_000,
    hookTimeout: 60_000,
  },
});

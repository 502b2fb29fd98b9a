import { defineConfig } from 'vitest/config';

// A zone that is a day ahead of Europe for much of the day: whatever reads the machine's own clock or zone shows here.
process.env['TZ'] ??= 'Pacific/Kiritimati';

export default defineConfig({
  test: {
    name: 'unit',
    include: ['test/unit/**/*.test.ts'],
    testTimeout: 30_000, // a property over ten thousand dates on a busy machine with two cores
    typecheck: { enabled: true, include: ['test/unit/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
    maxWorkers: '100%', // one less than the processors is half of two
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reportsDirectory: 'coverage/unit',
      reporter: ['text', 'lcov'],
      thresholds: { lines: 95, branches: 95 },
    },
  },
});

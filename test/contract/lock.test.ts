import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// `npm ci` refuses a lock that differs from package.json or lacks the binary of a platform.
// lockfile-lint checks addresses, of which this lock has none.

test('package-lock.json names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test('every dependency has an exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
  }
});

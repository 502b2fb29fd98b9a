import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// `npm ci` refuses a lock that differs from package.json or lacks the binary of a platform.
// lockfile-lint checks addresses, of which this lock has none.

test('package-lock.json names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test('a host shares its dependencies, and every tool has an exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  for (const [name, version] of Object.entries(dependencies!)) expect(version, name).toMatch(/^\^\d+/);
  for (const [name, version] of Object.entries(devDependencies!))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLock } from '../../scripts/lock-check.mjs';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

test('the lock holds for every platform and for every registry', () => {
  expect(checkLock(read('package-lock.json'))).toEqual([]);
});

test('the lock is that of package.json', () => {
  const { packages } = read('package-lock.json');
  const { dependencies, devDependencies, version } = read('package.json');
  expect(packages['']).toMatchObject({ version, dependencies, devDependencies });
});

test('every version is an exact one', () => {
  const { dependencies, devDependencies } = read('package.json');
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
  }
});

describe('a planted fault is found', () => {
  test('a binary for another platform that is not locked', () => {
    const packages = {
      'node_modules/rollup': { optionalDependencies: { '@rollup/rollup-darwin-arm64': '4.0.0' } },
    };
    expect(checkLock({ packages })).toEqual([
      'node_modules/rollup may need @rollup/rollup-darwin-arm64, which is not in the lock',
    ]);
  });

  test('an address of one registry', () => {
    const packages = { 'node_modules/lit': { resolved: 'https://registry.example/lit.tgz' } };
    expect(checkLock({ packages })).toEqual(['node_modules/lit is tied to https://registry.example/lit.tgz']);
  });
});

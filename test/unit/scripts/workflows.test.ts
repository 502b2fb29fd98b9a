import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// What the workflows run exists, and runs where it should.

const FOLDER = '.github/workflows';
const workflows = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
);
const { scripts, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

test.each(Object.entries(workflows))('%s runs only scripts that exist', (_, text) => {
  const called = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!);
  const files = [...text.matchAll(/node (scripts\/[\w./-]+)/g)].map(([, path]) => path!);
  expect(called.length + files.length).toBeGreaterThan(0);
  expect(called.filter((name) => !(name in scripts))).toEqual([]);
  expect(files.filter((path) => !existsSync(path))).toEqual([]);
});

test('the package is tested on Linux, macOS and Windows, with Node 20, 22 and 24', () => {
  expect(workflows['test.yml']).toContain('os: [ubuntu-latest, macos-latest, windows-latest]');
  expect(workflows['test.yml']).toContain('node: [20, 22, 24]');
  expect(workflows['test.yml']).toContain('npm cit');
});

test('every night everything is tested, and every example', () => {
  expect(workflows['nightly.yml']).toContain('schedule:');
  for (const script of ['test:full', 'fuzz', 'test:examples'])
    expect(workflows['nightly.yml']).toContain(`npm run ${script}`);
});

test('a release has its address, provenance, hashes, sizes and the list of dependencies', () => {
  const text = workflows['release.yml']!;
  const order = [
    'scripts/publication.mjs --check',
    'npm run licenses',
    'npm run test:full',
    'sri.json',
    'sbom',
    'release-notes.mjs',
    '--provenance',
    'gh release create',
  ].map((each) => text.indexOf(each));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('the list of dependencies has what users get, and no tool', () => {
  const { components } = JSON.parse(execFileSync('node', ['scripts/sbom.mjs'], { encoding: 'utf8' })) as {
    components: { name: string }[];
  };
  const names = components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'lit-html', 'xmlchars']));
  expect(names).not.toContain('typescript');
});

test('the documents are published as pages', () => {
  expect(workflows['docs.yml']).toContain('npm run docs');
  expect(workflows['docs.yml']).toContain('actions/deploy-pages');
});

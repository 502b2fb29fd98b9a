import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

// The guides for developers lead to files and scripts that exist.

const pages = [
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !path.startsWith('docs/api/')),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const FOLDERS = /^(?:\.ci|\.storybook|components|config|docs|examples|scripts|src|stories|test)\//;
const ROOT_FILE = /^[\w.-]+\.(?:js|json|md|mjs|ts)$/;
const BUILT = ['custom-elements.json'];

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, first = '']) => first);

/** The paths in backticks: below a folder of the repository, or capitalised files in its root. */
const pathsIn = (text: string) =>
  matches(text.replace(/^```[^]*?^```/gm, ''), /`([^`\s]+)`/g).filter(
    (span) =>
      !/[<>{}*…]/.test(span) &&
      (FOLDERS.test(span) || (ROOT_FILE.test(span) && /^[A-Z]|^package|^tsconfig/.test(span))),
  );

/** The targets of links inside the repository, from its root. */
const linksIn = (page: string, text: string) =>
  matches(text, /\]\((?!https?:|#)([^)#]+)/g).map((target) => join(dirname(page), target));

test.each(pages)('%s names only paths that exist', (page) => {
  const text = readFileSync(page, 'utf8');
  const named = [...pathsIn(text), ...linksIn(page, text)].filter((path) => !BUILT.includes(path));
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(pages)('%s names only scripts of the package', (page) => {
  const named = matches(readFileSync(page, 'utf8'), /npm run ([\w:-]+)/g);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the guide for contributors names files of every layer', () => {
  const named = pathsIn(readFileSync('CONTRIBUTING.md', 'utf8'));
  for (const layer of [
    'src/model/',
    'src/language/',
    'src/places/',
    'src/time/',
    'src/dataset/',
    'src/formats/',
  ])
    expect(named.some((path) => path.startsWith(layer))).toBe(true);
});

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { THEMES } from '../../scripts/docs-site/library.mjs';
import { sourceFiles } from '../../scripts/source-paths.mjs';

// The documents lead to files, headings and scripts that exist.

const pages = [
  'CONTRIBUTING.md',
  'CODE_OF_CONDUCT.md',
  'SECURITY.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !path.startsWith('docs/api/')),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const FOLDERS = /^(?:\.ci|\.storybook|components|config|docs|examples|scripts|src|stories|test)\//;
const ROOT_FILE = /^[\w.-]+\.(?:js|json|md|mjs|ts)$/;
const BUILT = ['custom-elements.json'];

/** The pages that `npm run docs` generates. */
const GENERATED = [
  'docs/widgets/index.md',
  'docs/library/index.md',
  ...Object.keys(THEMES).map((theme) => `docs/library/${theme}.md`),
  ...sourceFiles('components', (path) => path.endsWith('.define.ts')).map(
    (path) => `docs/widgets/ura-${posix.basename(path, '.define.ts')}.md`,
  ),
];
const isThere = (path: string) => existsSync(path) || GENERATED.includes(path.replaceAll('\\', '/'));

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
  matches(text, /\]\((?!https?:|#|\/)([^)#]+)/g).map((target) => join(dirname(page), target));

test.each(pages)('%s names only paths that exist', (page) => {
  const text = readFileSync(page, 'utf8');
  const named = [...pathsIn(text), ...linksIn(page, text)].filter((path) => !BUILT.includes(path));
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});

/** The anchors of a page, as GitHub and VitePress make them. */
const anchorsIn = (text: string) =>
  matches(text.replace(/^```[^]*?^```/gm, ''), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

test.each(pages)('%s leads to headings that exist', (page) => {
  const text = readFileSync(page, 'utf8');
  const targets = [...text.matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)].flatMap(
    ([, path = '', anchor = '']) => {
      const file = path ? join(dirname(page), path) : page;
      return existsSync(file) && !anchorsIn(readFileSync(file, 'utf8')).includes(anchor)
        ? [`${path}#${anchor}`]
        : [];
    },
  );
  expect(targets).toEqual([]);
});

/** The addresses of the front matter of a home page, which Markdown does not show. */
const homeLinks = (text: string) => matches(text, /\blink: (\/[\w/-]+)/g);

test.each(pages.filter((page) => /index(?:\.\w\w)?\.md$/.test(page)))('%s begins where pages are', (page) => {
  const places = homeLinks(readFileSync(page, 'utf8')).map((link) => {
    const [, language, path] = /^\/(?:(sq|sr)\/)?(.+)$/.exec(link)!;
    return `docs/${path}${language ? `.${language}` : ''}.md`;
  });
  expect(places.length).toBeGreaterThan(1);
  expect(places.filter((path) => !isThere(path))).toEqual([]);
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

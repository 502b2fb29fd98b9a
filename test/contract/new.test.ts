import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// `npm run new:…` finds every list that it adds to. Runs in a copy of the sources.

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ura-new-'));
  for (const path of ['src', 'components', 'stories', 'examples', 'scripts', 'README.md', 'CHANGELOG.md'])
    cpSync(path, join(folder, path), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  cpSync('test', join(folder, 'test'), { recursive: true, filter: (path) => !/\baccepted\b/.test(path) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const create = (...parameters: string[]) =>
  execFileSync('node', ['scripts/new.mjs', ...parameters], { cwd: folder, encoding: 'utf8' });
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('a new widget is in every list of widgets', () => {
  const output = create('widget', 'project-badge', '--noun', 'projects', '--sr', 'Projekat');
  for (const path of [
    'components/index.ts',
    'components/visitors.ts',
    'components/loader/placeholders.ts',
    'examples/builder/words/sq.ts',
    'examples/wordpress/ura/includes/widgets.php',
    'stories/states.ts',
    'package.json',
    'README.md',
  ])
    expect(read(path), path).toContain('project-badge');
  expect(read('examples/wordpress/ura/includes/texts.php')).toContain("'Projekat', 'Пројекат'");
  expect(output).toContain('Next:');
});

test('a new list is searched, counted and rendered as the other lists', () => {
  create('widget', 'news-lines', '--list', '--noun', 'articles', '--sq', 'Lajmet');
  expect(read('components/elements/news-lines/news-lines.ts')).toContain(
    'extends ListElement<Article, never>',
  );
  for (const [path, entry] of [
    ['src/formats/snippet/widget-attributes.ts', `'ura-news-lines': { ...list() }`],
    ['src/cli/commands/rendered-widgets.ts', `'ura-news-lines': ({ linked, attributes, locale }) =>`],
    ['examples/builder/choices.ts', `'ura-news-lines': 'articles'`],
    ['examples/wordpress/ura/includes/fallback.php', `=> array( 'articles', array() )`],
    ['test/browser/axe/agenda.test.ts', `'ura-news-lines'`],
  ] as const)
    expect(read(path), path).toContain(entry);
  expect(read('src/formats/snippet/read-snippet.ts')).not.toContain('ura-news-lines');
});

test('a new rule has a code, a condition, a case and a sentence in each language', () => {
  create('rule', 'project-without-end', '--noun', 'projects', '--severity', 'warning');
  expect(read('src/model/finding.ts')).toMatch(/\| 'project-without-end';/);
  for (const path of [
    'src/dataset/inspect/projects.ts',
    'src/language/en/findings.ts',
    'src/language/sq/findings.ts',
    'src/language/sr-latn/findings.ts',
    'src/language/optional/mk.ts',
    'src/language/optional/tr.ts',
    'test/unit/dataset/inspect/inspect-dataset.test.ts',
  ])
    expect(read(path), path).toContain("'project-without-end': ");
});

test('a new format is exported and has a test', () => {
  create('format', 'geo-json');
  expect(read('src/formats/geo-json.ts')).toContain('export { toGeoJson, type GeoJsonCell }');
  for (const [path, entry] of [
    ['src/index.ts', `export * from './formats/geo-json.ts';`],
    ['package.json', `"./formats/geo-json": {`],
    ['test/unit/entries.test.ts', `'snippet', 'geo-json']`],
    ['test/contract/import-rules.ts', `'snippet', 'geo-json']`],
  ] as const)
    expect(read(path), path).toContain(entry);
  expect(read('test/unit/formats/geo-json.test.ts')).toContain('toGeoJson');
});

test('what exists is never replaced', () => {
  expect(() => create('widget', 'grant-call')).toThrow('exists already');
});

import { readFileSync, readdirSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const scripts = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js'));
const widgets = scripts.filter((name) => name.startsWith('widgets/ura-'));

const LANGUAGES = ['en', 'sq', 'sq-AL', 'sr-Latn'].map((locale) => `widgets/language-${locale}.js`);

/** The files that a script imports, now or later. */
const allImportsOf = (name: string) =>
  ts
    .preProcessFile(readFileSync(`dist/cdn/${name}`, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => posix.join(posix.dirname(name), fileName));

/** The files that a script needs at once. */
const importsOf = (name: string) =>
  ts
    .createSourceFile(name, readFileSync(`dist/cdn/${name}`, 'utf8'), ts.ScriptTarget.ES2022)
    .statements.flatMap((statement) =>
      ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)
        ? posix.join(posix.dirname(name), statement.moduleSpecifier.text)
        : [],
    );

describe('a widget for the loader', () => {
  test.each(widgets)('%s imports at most ten files, and names them all itself', (name) => {
    const imports = importsOf(name);
    expect(imports.length).toBeLessThanOrEqual(10);
    for (const each of imports) expect(imports).toEqual(expect.arrayContaining(importsOf(each)));
  });

  test('is defined in one file only', () => {
    const defined = scripts
      .filter((name) => name.startsWith('widgets/'))
      .flatMap(
        (name) =>
          readFileSync(`dist/cdn/${name}`, 'utf8').match(/\([`"]ura-[a-z-]+[`"],(?=[\w$]+\)|class\b)/g) ?? [],
      )
      .map((call) => call.replace(/[^a-z-]/g, ''));
    expect(defined.sort()).toEqual(widgets.map((name) => posix.basename(name, '.js')).sort());
  });

  test('leaves no chunk unused', () => {
    const imported = new Set([...widgets, ...LANGUAGES]);
    for (const name of imported) for (const each of allImportsOf(name)) imported.add(each);
    expect(scripts.filter((name) => name.startsWith('widgets/') && !imported.has(name))).toEqual([]);
  });

  test.each([
    ['sq', 'Mbyllet së shpejti'],
    ['sr-Latn', 'Uskoro se zatvara'],
    ['en', 'Closing soon'],
  ])('has its messages in %s in the file of that language alone', (locale, status) => {
    const having = scripts.filter(
      (name) =>
        name.startsWith('widgets/') && readFileSync(`dist/cdn/${name}`, 'utf8').includes(`"${status}"`),
    );
    expect(having).toEqual([`widgets/language-${locale}.js`]);
  });
});

test('a function of the language brings no package with it', async () => {
  const { metafile } = await build({
    stdin: { contents: `export { fold } from './dist/index.js';`, resolveDir: resolve('.') },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((path) => path.includes('node_modules/'))).toEqual([]);
});

test('sri.json has the version and the integrity of every script', async () => {
  const { files, version } = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as {
    version: string;
    files: Record<string, { integrity: string; bytes: number }>;
  };
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  expect(Object.keys(files).sort()).toEqual(scripts.sort());
  for (const [name, { integrity, bytes }] of Object.entries(files)) {
    const content = readFileSync(`dist/cdn/${name}`);
    const digest = Buffer.from(await crypto.subtle.digest('SHA-384', content)).toString('base64');
    expect({ integrity, bytes }, name).toEqual({ integrity: `sha384-${digest}`, bytes: content.length });
  }
});

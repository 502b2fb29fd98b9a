// Download sizes in bytes, compressed.
import { readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const brotli = (/** @type {string | Uint8Array} */ bytes) => brotliCompressSync(bytes).length;

/**
 * The size of some imports in a page that bundles them.
 *
 * @param {string} contents
 */
async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const text = outputFiles[0]?.text ?? '';
  return { brotli: brotli(text), gzip: gzipSync(text, { level: 9 }).length };
}

const PEERS = {
  lit: `export { LitElement, html, css } from 'lit';`,
  'lit, repeat and decorators': `export { LitElement, html, css } from 'lit'; export { property, state } from 'lit/decorators.js'; export { repeat } from 'lit/directives/repeat.js';`,
  'list.js': `import List from 'list.js'; globalThis.List = List;`,
  gridjs: `export { Grid } from 'gridjs';`,
  'simple-datatables': `export { DataTable } from 'simple-datatables';`,
  'minisearch + lit': `export { default } from 'minisearch'; export { LitElement, html, css } from 'lit'; export { repeat } from 'lit/directives/repeat.js';`,
};

/**
 * A script of dist/cdn and everything that it imports.
 *
 * @param {string} cdn
 * @param {string} name
 * @param {Set<string>} [found]
 * @returns {Set<string>}
 */
function withImports(cdn, name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  const text = readFileSync(join(cdn, name), 'utf8');
  for (const [, path] of text.matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g))
    withImports(cdn, posix.join(posix.dirname(name), path ?? ''), found);
  return found;
}

/**
 * @param {string} dist
 * @returns {Promise<{ ours: Record<string, number>, peers: Record<string, number>, shaken: number,
 *   zodMini: number }>}
 */
export async function measureSizes(dist) {
  const cdn = join(dist, 'cdn');
  const weigh = (/** @type {string[]} */ ...names) =>
    [...new Set(names.flatMap((name) => [...withImports(cdn, name)]))].reduce(
      (sum, name) => sum + brotli(readFileSync(join(cdn, name))),
      0,
    );
  const ours = {
    'ura-grant-call.js': weigh('ura-grant-call.js'),
    'ura-project-card.js': weigh('ura-project-card.js'),
    'ura-member-directory.js': weigh('ura-member-directory.js'),
    'ura.all.js': weigh('ura.all.js'),
    'ura.js': weigh('ura.js'),
    'ura.js and a call': weigh('ura.js', 'widgets/ura-grant-call.js', 'widgets/language-sq.js'),
    'ura.js and a directory': weigh('ura.js', 'widgets/ura-member-directory.js', 'widgets/language-sq.js'),
    'ura.js, a call and a directory': weigh(
      'ura.js',
      'widgets/ura-grant-call.js',
      'widgets/ura-member-directory.js',
      'widgets/language-sq.js',
    ),
  };
  const peers = Object.fromEntries(
    await Promise.all(
      Object.entries(PEERS).map(async ([name, contents]) => [name, (await bundled(contents)).brotli]),
    ),
  );
  const entryPoint = JSON.stringify(resolve(join(dist, 'index.js')));
  const { gzip: shaken } = await bundled(`export { checkDataset } from ${entryPoint};`);
  const { gzip: zodMini } = await bundled(`export { Dataset } from ${entryPoint};`);
  return { ours, peers, shaken, zodMini };
}

// Bundles the browser tests, so that a page loads a few chunks instead of several hundred modules.
import { build } from 'esbuild';
import { relative } from 'node:path';
import process from 'node:process';

/** Passes the tier of a run (test/tier.mjs) to the browser. */
export const define = { 'process.env.TEST_TIER': JSON.stringify(process.env['TEST_TIER'] ?? 'daily') };

/**
 * A plugin for @web/test-runner that serves bundles of entry points at the URLs of their sources.
 * Shared chunks are loaded once per page, so each module has one instance, as without bundling.
 *
 * @param {readonly string[]} entryPoints paths or globs, from the root of the repository
 * @returns {import('@web/test-runner').TestRunnerPlugin & { has(path: string): boolean }}
 */
export function bundlePlugin(entryPoints) {
  const root = process.cwd();
  /** @type {Map<string, string>} */
  const bundles = new Map();
  return {
    name: 'bundle',
    has: (path) => bundles.has(path),
    async serverStart() {
      const { outputFiles, metafile } = await build({
        entryPoints: [...entryPoints],
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        outdir: root,
        outbase: root,
        chunkNames: 'test/browser/chunks/[name]-[hash]',
        conditions: ['development', 'browser'],
        define,
        sourcemap: 'inline',
        sourcesContent: false,
        tsconfig: 'tsconfig.json',
        metafile: true,
        write: false,
        logLevel: 'error',
      });
      for (const { path, text } of outputFiles) {
        const output = relative(root, path).replaceAll('\\', '/');
        const { entryPoint } = metafile.outputs[output] ?? {};
        // esbuild also counts dynamically imported modules as entry points, but names them like
        // chunks.
        const isEntry = entryPoint?.replace(/\.ts$/, '.js') === output;
        bundles.set(`/${isEntry ? entryPoint : output}`, text);
      }
    },
    serve({ path }) {
      const body = bundles.get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}

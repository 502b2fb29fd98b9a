// Builds the library. The scripts for pages are bundled by config/rolldown.config.ts.
import { defineConfig } from 'tsup';
import { libraryFiles, outputOf, outputSpecifier } from './scripts/source-paths.mjs';

export default defineConfig({
  // One file per source file, so that a bundler takes only what is imported.
  entry: Object.fromEntries(libraryFiles().map((path) => [outputOf(path), path])),
  outDir: 'dist',
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  sourcemap: true,
  clean: false, // `npm run build` cleans
  dts: false, // scripts/types.mjs says why
  esbuildOptions(options) {
    options.charset = 'utf8'; // escapes would make Cyrillic three times as long
    options.sourcesContent = false; // the package contains the sources
  },
  esbuildPlugins: [
    {
      name: 'keep-imports-apart',
      setup(build) {
        build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, importer, path }) =>
          kind === 'entry-point' ? undefined : { path: outputSpecifier(importer, path), external: true },
        );
      },
    },
  ],
});

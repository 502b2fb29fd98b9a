import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { transform } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { libraryFiles, outputOf, outputSpecifier, sourceFiles } from './scripts/source-paths.mjs';
import { withoutLitsGlobals } from './scripts/own-lit.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const shared: Options = {
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  clean: false, // `npm run build` cleans: several builds that clean one folder at once erase each other's files
  esbuildOptions(options) {
    options.charset = 'utf8'; // letters are letters: escapes would make Cyrillic three times as long
  },
  dts: false, // scripts/types.mjs: a bundle of types per entry would take ten times as long
};

/** The library: a file for a file, so that a bundler takes what is imported and nothing beside it. */
const library: Options = {
  ...shared,
  entry: Object.fromEntries(libraryFiles().map((path) => [outputOf(path), path])),
  outDir: 'dist',
  sourcemap: true,
  esbuildPlugins: [
    {
      name: 'one-file-for-one-file',
      setup(build) {
        build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, importer, path }) =>
          kind === 'entry-point' ? undefined : { path: outputSpecifier(importer, path), external: true },
        );
      },
    },
  ],
};

/**
 * Takes the white space and comments out of style sheets, and the indents out of templates: to a minifier of scripts they are text, and no
 * business of its own. A line break stays where one was, so words that stand apart still do.
 */
const smallTexts: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'small-texts',
  setup(build) {
    build.onLoad({ filter: /[\\/]components[\\/].*\.ts$/ }, async ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [literal, sheet = ''] of contents.matchAll(/\bcss`([^`$\\]*)`/g)) {
        const target = ['chrome87', 'firefox90', 'safari14'];
        const { code } = await transform(sheet, {
          loader: 'css',
          minify: true,
          charset: 'utf8',
          legalComments: 'none',
          target,
        });
        // A backslash would be an escape of the literal around it, and a wrong one makes Lit see no style sheet at all.
        const text = code.trim().replace(/[\\`$]/g, '\\$&');
        contents = contents.replace(literal, () => `css\`${text}\``);
      }
      return { contents: contents.replace(/\n\s+/g, '\n'), loader: 'ts' };
    });
  },
};

/** What a host page fetches: whole, small, without anything to fetch after it. */
const forPages: Options = {
  ...shared,
  outDir: 'dist/cdn',
  platform: 'browser',
  minify: true,
  sourcemap: false,
  noExternal: [/.*/],
  esbuildPlugins: [smallTexts, withoutLitsGlobals],
  define: { 'process.env.NODE_ENV': '"production"' },
  banner: { js: `/*! Ura ${version}, MIT. Licences of what is inside: licences.txt */` },
  esbuildOptions(options) {
    options.charset = 'utf8';
    options.legalComments = 'none';
    options.conditions = ['production', 'browser', 'import', 'module', 'default'];
  },
};

const DATA = 'components/elements/data/data.define.ts';
const widgets = sourceFiles('components', (path) => path.endsWith('.define.ts'));

/**
 * A file that needs nothing beside it works as a plain script too, without a name of its own in the page: optimisers of host pages take
 * `type="module"` away, put scripts together, and run them twice.
 */
const alone: Options = {
  ...forPages,
  format: 'iife',
  outExtension: () => ({ js: '.js' }),
};

/** A widget in a file of its own. Each brings `ura-data` with it, so that one file is enough for a page. */
const eachWidget: Options = {
  ...alone,
  entry: Object.fromEntries(widgets.map((path) => [`ura-${basename(path, '.define.ts')}`, path])),
  esbuildOptions(options, context) {
    forPages.esbuildOptions?.(options, context);
    options.inject = widgets.includes(DATA) ? [DATA] : [];
  },
};

/** A widget for the loader, which may fetch several for one page: what they share is in files of its own, which scripts/pieces.mjs gathers. */
const forLoader: Options = {
  ...forPages,
  outDir: 'dist/cdn/widgets',
  entry: eachWidget.entry ?? {},
  splitting: true,
  esbuildOptions(options, context) {
    forPages.esbuildOptions?.(options, context);
    options.chunkNames = 'shared-[hash]';
    // With the white space esbuild takes away which calls are pure, and what a file does not use of a chunk could not be left out of it.
    options.minify = false;
    options.minifySyntax = options.minifyIdentifiers = true;
  },
};

/** All widgets for visitors in one file. */
const all: Options = { ...alone, entry: { 'ura.all': 'components/loader/all.ts' } };

/** The loader that fetches the widgets of a page one by one, from beside itself. */
const loader: Options = { ...forPages, entry: { ura: 'components/loader/loader.ts' } };

export default defineConfig(
  [library, eachWidget, forLoader, all, loader].filter(({ entry }) => Object.keys(entry ?? {}).length > 0),
);

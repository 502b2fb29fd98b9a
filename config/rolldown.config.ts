// Bundles the scripts for pages, dist/cdn/. The library itself is built file by file
// (tsup.config.ts).
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { ConfigExport, OutputOptions, RolldownOptions, RolldownPlugin } from 'rolldown';
import minifyTemplateLiterals from 'rollup-plugin-minify-template-literals';
import { minify } from 'terser';
import { sourceFiles } from '../scripts/source-paths.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const banner = `/*! Ura ${version}, MIT. Licences of what is inside: licences.txt */`;

const DATA = 'components/elements/data/data.define.ts';
const widgets = Object.fromEntries(
  sourceFiles('components', (path) => path.endsWith('.define.ts')).map((path) => [
    `ura-${basename(path, '.define.ts')}`,
    path,
  ]),
);

const input: RolldownOptions = {
  platform: 'browser',
  tsconfig: 'tsconfig.json',
  logLevel: 'warn',
  resolve: {
    conditionNames: ['production', 'browser', 'import', 'module', 'default'],
    alias: { 'lit/decorators.js': resolve('components/loader/lit-decorators.ts') },
  },
  transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
  treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
  plugins: [
    // Collapses white space in style sheets and templates. Between tags, one space remains.
    minifyTemplateLiterals({
      include: 'components/**/*.ts',
      failOnError: true,
      options: { minifyOptions: { collapseWhitespace: true, conservativeCollapse: true } },
    }) as RolldownPlugin,
  ],
};

const output: OutputOptions = { dir: 'dist/cdn', minify: true, comments: false };

/** Minifies files once more with terser. Compressed, they are 1.5 % smaller than without it. */
const terser: RolldownPlugin = {
  name: 'terser',
  async generateBundle({ format }, bundle) {
    const isModule = format === 'es';
    // The semicolon ends the script before it, if a host page concatenates scripts.
    const preamble = isModule ? banner : `${banner}\n;`;
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code } = await minify(file.code, {
        module: isModule,
        ecma: 2020,
        compress: { hoist_funs: true, lhs_constants: false },
        format: { preamble },
      });
      file.code = code!;
    }
  },
};

/**
 * A self-contained file: a classic script in a function, because optimisers of host pages drop
 * `type="module"`, concatenate scripts and run them twice.
 */
const singleFile = (name: string, path: string, also?: string): RolldownOptions => ({
  ...input,
  input: { [name]: path },
  plugins: [
    input.plugins,
    {
      // A script for pages has no exports.
      name: 'without-exports',
      transform: {
        filter: { id: resolve(path) },
        handler: (code) => code.replace(/^export \{ \w+ \};$/m, ''),
      },
    },
    also !== undefined &&
      also !== path && {
        name: 'also',
        transform: {
          filter: { id: resolve(path) },
          handler: (code) => `${code}\nimport ${JSON.stringify(resolve(also))};`,
        },
      },
    terser,
  ],
  output: {
    ...output,
    format: 'iife',
    codeSplitting: false,
    strict: false,
    intro: '"use strict";',
  },
});

/** Names all chunks that a widget needs in its own file, so that a browser fetches them at once. */
const importsAtOnce: RolldownPlugin = {
  name: 'imports-at-once',
  generateBundle(_, bundle) {
    const needed = (name: string): string[] => {
      const file = bundle[name];
      return file?.type === 'chunk' ? file.imports.flatMap((each) => [each, ...needed(each)]) : [];
    };
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !file.isEntry) continue;
      const indirect = new Set(needed(file.fileName).filter((name) => !file.imports.includes(name)));
      file.code += [...indirect].map((name) => `import"./${name}";`).join('');
    }
  },
};

/**
 * The widgets that the loader fetches one by one, with as few files per page as possible: one chunk
 * for what all widgets share, another for the base of lists. Smaller shared modules are copied into
 * each widget, but never definitions, since an element can be defined only once.
 */
const forLoader: RolldownOptions = {
  ...input,
  input: widgets,
  plugins: [input.plugins, terser, importsAtOnce],
  preserveEntrySignatures: false,
  output: {
    ...output,
    dir: 'dist/cdn/widgets',
    cleanDir: true, // chunks of an earlier build have other names
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: {
      groups: [{ name: 'core', minShareCount: Object.keys(widgets).length - 1 }],
      experimentalInlineCommonChunks: { maxSize: 40_000, exclude: /\.define\.ts$/ },
    },
  },
};

/**
 * The command in one file, for the folders that `ura new` makes: it runs with Node alone, so that
 * nothing has to be installed.
 */
const command: RolldownOptions = {
  input: 'src/cli/ura.ts',
  platform: 'node',
  tsconfig: 'tsconfig.json',
  logLevel: 'warn',
  plugins: [
    {
      name: 'version',
      transform: {
        filter: { id: resolve('src/cli/version.ts') },
        handler: () => `export const version = ${JSON.stringify(version)};`,
      },
    },
  ],
  output: {
    file: 'dist/starter/ura.mjs',
    format: 'es',
    minify: true,
    comments: false,
    codeSplitting: false,
    postBanner: banner,
  },
};

export default [
  command,
  // Each widget includes `ura-data`, so that a page needs only one script.
  ...Object.entries(widgets).map(([name, path]) => singleFile(name, path, DATA)),
  singleFile('ura.all', 'components/loader/all.ts'),
  forLoader,
  // A function too, so that it works without `type="module"`. It imports the widgets beside it.
  singleFile('ura', 'components/loader/loader.ts'),
] satisfies ConfigExport;

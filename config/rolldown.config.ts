// Bundles the scripts for pages, dist/cdn/. The library itself is built file by file
// (tsup.config.ts).
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type {
  CodeSplittingGroup,
  ConfigExport,
  OutputOptions,
  RolldownOptions,
  RolldownPlugin,
} from 'rolldown';
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

const languages = Object.fromEntries(
  ['sq', 'sq-AL', 'sr-Latn', 'en'].map((locale) => [
    `language-${locale}`,
    `src/language/visitor-messages/${locale.toLowerCase()}.ts`,
  ]),
);

/** The editor is for people who edit data, on a page of their own: its one file is enough. */
const EDITOR = 'ura-editor';
const EDITOR_PAGE = 'components/elements/editor/storage/connect-page.ts';
const loaded = Object.fromEntries(Object.entries(widgets).filter(([name]) => name !== EDITOR));

/** What packages write to the language, which throws on a page that froze it, and what does not. */
const WRITES = [
  // Lit supports standard decorators, which are not used here.
  [/reactive-element\.js$/, 'Symbol.metadata??=Symbol("metadata"),', ''],
  // An inherited property that is frozen can be defined, but not assigned.
  [
    /@date-fns\/utc\/date\/mini\.js$/,
    'UTCDateMini.prototype[method] = utcMethod',
    'Object.defineProperty(UTCDateMini.prototype, method, { value: utcMethod })',
  ],
] as const;

const withoutWrites: RolldownPlugin = {
  name: 'without-writes',
  transform: {
    filter: { id: WRITES.map(([file]) => file) },
    handler(code, id) {
      const [, before, after] = WRITES.find(([file]) => file.test(id))!;
      if (!code.includes(before)) throw new Error(`${id} has changed: see WRITES.`);
      return code.replace(before, after);
    },
  },
};

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
    withoutWrites,
    // Collapses white space in style sheets and templates. Between tags, one space remains.
    minifyTemplateLiterals({
      include: 'components/**/*.ts',
      failOnError: true,
      options: { minifyOptions: { collapseWhitespace: true, conservativeCollapse: true } },
    }) as RolldownPlugin,
  ],
};

/** Matches the files of some sources, named without their ending. Windows has backslashes. */
const files = (...names: string[]): RegExp =>
  new RegExp(`/(?:${names.join('|')})\\.ts$`.replaceAll('/', '[\\\\/]'));

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
const singleFile = (name: string, path: string, ...also: readonly string[]): RolldownOptions => ({
  ...input,
  input: { [name]: path },
  plugins: [
    input.plugins,
    {
      // A script for pages has no exports.
      name: 'without-exports',
      transform: {
        filter: { id: files(path.replace(/\.ts$/, '')) },
        handler: (code) => code.replace(/^export \{ \w+ \};$/m, ''),
      },
    },
    {
      name: 'also',
      transform: {
        filter: { id: files(path.replace(/\.ts$/, '')) },
        handler: (code) =>
          [code, ...also.map((each) => each !== path && `import ${JSON.stringify(resolve(each))};`)]
            .filter(Boolean)
            .join('\n'),
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

/** The chunks that each widget needs, without their ending. */
const chunksOf: Record<string, readonly string[]> = {};

/** Names all chunks of a widget, so that a browser fetches them at once. */
const namesChunks: RolldownPlugin = {
  name: 'names-chunks',
  generateBundle(_, bundle) {
    const needed = (name: string): string[] => {
      const file = bundle[name];
      return file?.type === 'chunk' ? file.imports.flatMap((each) => [each, ...needed(each)]) : [];
    };
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !file.isEntry) continue;
      const all = new Set(needed(file.fileName));
      const indirect = [...all].filter((name) => !file.imports.includes(name));
      file.code += indirect.map((name) => `import"./${name}";`).join('');
      if (file.name in loaded)
        chunksOf[file.name.replace('ura-', '')] = [...all].map((name) => name.replace('.js', ''));
    }
  },
};

/** Gives the loader these names. It is built after the widgets. */
const knowsChunks: RolldownPlugin = {
  name: 'knows-chunks',
  transform: {
    filter: { id: files('loader/chunks') },
    handler: () => `export const CHUNKS = ${JSON.stringify(chunksOf)};`,
  },
};

/** Tables of messages for visitors, as imported from outside the folder of a language. */
const MESSAGES = /\/(?:sq-al|(?:en|sq|sr-latn)\/(?!field|finding|health|spreadsheet)[a-z-]+)\.ts$/;

/**
 * Leaves the messages out of the widgets. Each language is a file, which
 * `components/loader/language.ts` fetches and gives to those who read messages.
 */
const languagesApart: RolldownPlugin = {
  name: 'languages-apart',
  resolveId: {
    filter: { id: [MESSAGES, /\/core\/language\.ts$/] },
    handler(source, importer) {
      if (!MESSAGES.test(source)) return resolve('components/loader/language.ts');
      const isReader =
        importer !== undefined &&
        importer.startsWith(resolve('src/language')) &&
        !/\/visitor-messages\/|\/(?:sq-al|messages\/findings)\.ts$/.test(importer.replaceAll('\\', '/'));
      return isReader ? `\0empty:${resolve(importer, '..', source)}` : undefined;
    },
  },
  load: {
    filter: { id: /^\0empty:/ },
    handler(id) {
      const names = readFileSync(id.slice(7), 'utf8').matchAll(/^export const (\w+)/gm);
      const code = Array.from(names, ([, name]) => `export const ${name} = {};`).join('\n');
      return { code, moduleSideEffects: false };
    },
  },
};

/**
 * The chunks that widgets share, grouped by the widgets that import them, so that a page fetches
 * nothing twice and little that it does not use. A card and its data are six files, which is as
 * many as HTTP/1.1 fetches at once. A group takes with it what its files import, unless a group of
 * higher priority has it.
 */
const groups: CodeSplittingGroup[] = [
  { name: 'core', minShareCount: 11, priority: 6 },
  {
    name: 'parts',
    test: files(
      'capitalise',
      'sum-money',
      'plurals',
      'number',
      'is-member-on',
      'group-by',
      'messages/organisation-kinds',
      'download-file',
      'disclosure',
      'image-fallback',
      'image-address',
      'money',
      'durations',
      'near-viewport',
      'folded-details',
      'calendar-menu',
      'last-change',
    ),
    minShareCount: 2,
    priority: 5,
  },
  { name: 'calendar', test: files('icalendar', 'calendar-links'), priority: 1 },
  { name: 'alphabet', test: files('collation'), priority: 5 },
  {
    name: 'list',
    test: files('list-element', 'list.styles', 'search/values', 'search/engine', 'search/search-options'),
    priority: 3,
  },
  { name: 'table', test: files('list/table', 'table.styles'), priority: 2 },
  { name: 'calls', test: files('view/call'), priority: 4 },
  { name: 'projects', test: files('view/project', 'fact-sheet', 'project-card.styles'), priority: 4 },
  { name: 'organisations', test: files('organisation-parts', 'logo'), priority: 1 },
  { name: 'map', test: files('tile-map', 'tile-map.styles'), priority: 1 },
];

/** The widgets that the loader fetches one by one, and their languages. */
const forLoader: RolldownOptions = {
  ...input,
  input: { ...loaded, ...languages },
  plugins: [languagesApart, input.plugins, terser, namesChunks],
  preserveEntrySignatures: false,
  output: {
    ...output,
    dir: 'dist/cdn/widgets',
    cleanDir: true, // chunks of an earlier build have other names
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: { groups },
  },
};

const loaderFile = singleFile('ura', 'components/loader/loader.ts');
const loader: RolldownOptions = { ...loaderFile, plugins: [knowsChunks, loaderFile.plugins] };

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
  ...Object.entries(widgets).map(([name, path]) =>
    singleFile(name, path, DATA, ...(name === EDITOR ? [EDITOR_PAGE] : [])),
  ),
  singleFile('ura.all', 'components/loader/all.ts'),
  forLoader,
  // A function too, so that it works without `type="module"`. It imports the widgets beside it.
  loader,
] satisfies ConfigExport;

// The pages of the benchmark and their files, all in memory.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const CONTENDERS = fileURLToPath(new URL('contenders/', import.meta.url));

/**
 * A script as a host page gets it: one minified file.
 *
 * @param {string} path
 * @param {'esm' | 'iife'} [format] a function also works as a classic script
 */
export async function bundle(path, format = 'esm') {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * @typedef {{ host: string, inner: string, body: string, head?: string, answers?: string }}
 * Contender what to wait for, and the content of the page
 */

/** @type {Record<string, Contender>} */
const DIRECTORIES = {
  ura: {
    host: 'ura-member-directory',
    inner: '[part=row]', // those of its skeleton have no part
    head: '<script type="module" src="/ura/ura-member-directory.js"></script>',
    body: '<ura-member-directory src="{{data}}" max-bytes="200000000"></ura-member-directory>',
  },
  // A script of the page has the data, as the peers have.
  'ura, data property': {
    host: 'ura-member-directory',
    inner: '[part=row]', // those of its skeleton have no part
    head: '<script type="module" src="/ura/ura-member-directory.js"></script>',
    body: `<script type="module">
  const data = await (await fetch('{{data}}')).json();
  const directory = document.createElement('ura-member-directory');
  directory.data = data;
  document.querySelector('main').append(directory);
</script>`,
  },
  limit: {
    host: 'limit-directory',
    inner: '.row',
    head: '<script type="module" src="/directory-limit.js"></script>',
    body: '<limit-directory></limit-directory>',
  },
  'list.js': {
    answers: 'keyup',
    host: '#directory',
    inner: '.row',
    head: '<script type="module" src="/directory-listjs.js"></script>',
    body: '<div id="directory"><input class="search"><ul class="list"></ul></div>',
  },
  'minisearch + lit': {
    host: 'mini-directory',
    inner: '.row',
    head: '<script type="module" src="/directory-minisearch.js"></script>',
    body: '<mini-directory></mini-directory>',
  },
  'simple-datatables': {
    host: 'main',
    inner: 'tbody tr',
    head: '<script type="module" src="/directory-datatables.js"></script>',
    body: '<table id="table"></table>',
  },
};

/** All widgets for one page, with the record of those that show one. */
const EVERYTHING = [
  'ura-key-figures',
  'ura-call-list',
  'ura-grant-call record="grante-te-vogla-2026"',
  'ura-municipality-map',
  'ura-member-directory network="rrjeti-harku"',
  'ura-project-list',
  'ura-project-card record="barabar"',
  'ura-programme record="code-of-standards"',
  'ura-organisation-card record="qkb"',
  'ura-grant-list',
  'ura-event-list',
  'ura-service-list',
  'ura-news-list',
  'ura-funder-credit',
  'ura-data-health',
];

/** @type {Contender} */
const EVERYTHING_PAGE = {
  host: EVERYTHING.map((tag) => tag.split(' ')[0]).join(),
  inner: '.root[aria-busy=false]',
  // As the README recommends for pages that are visible before the script loads.
  head: '<style>ura-data { display: block; min-height: 100vh }</style><script type="module" src="/ura/everything.js"></script>',
  body: `<ura-data src="{{data}}">${EVERYTHING.map((tag) => `<${tag}></${tag.split(' ')[0]}>`).join('\n')}</ura-data>`,
};

export const directoryContenders = Object.keys(DIRECTORIES);

/** @type {(contender: Contender, count: number, data: string) => string} */
const page = ({ host, inner, head = '', body, answers = 'input' }, count, data) => `<!doctype html>
<html lang="sq" data-host="${host}" data-inner="${inner}" data-count="${count}" data-data="${data}" data-answers="${answers}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,">
<script src="/measure.js"></script>${head}</head>
<body><h1>Thirrjet</h1><p>Para.</p><main>${body.replaceAll('{{data}}', data)}</main><p>Pas.</p></body></html>`;

/**
 * The files of all pages, by path.
 *
 * @param {object} options
 * @param {string} options.dist
 * @param {Readonly<Record<string, string>>} options.files data files by path
 * @param {readonly { path: string, rows: number }[]} options.directories
 * @param {readonly string[]} options.everything paths of the data files of pages with all widgets
 * @returns {Promise<Map<string, { type: string, text: string }>>}
 */
export async function everyFile({ dist, files, directories, everything }) {
  /** @type {Map<string, { type: string, text: string }>} */
  const served = new Map();
  const add = (/** @type {string} */ path, /** @type {string} */ type, /** @type {string} */ text) =>
    void served.set(path, { type, text });
  for (const [path, text] of Object.entries(files)) add(path, 'application/json', text);
  for (const name of readdirSync(join(dist, 'cdn'), { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.js'))
      add(
        `/ura/${name.replaceAll('\\', '/')}`,
        'text/javascript',
        readFileSync(join(dist, 'cdn', name), 'utf8'),
      );
  if (everything.length)
    add('/ura/everything.js', 'text/javascript', await bundle(resolve(join(dist, 'components/index.js'))));
  const names = [
    'measure',
    'card-lit',
    'card-limit',
    'directory-limit',
    'directory-listjs',
    'directory-minisearch',
    'directory-datatables',
  ];
  for (const name of names)
    add(`/${name}.js`, 'text/javascript', await bundle(join(CONTENDERS, `${name}.ts`), 'iife'));
  for (const { path, rows } of directories) {
    for (const [name, contender] of Object.entries(DIRECTORIES))
      add(
        `/directory${path}/${encodeURIComponent(name)}`,
        'text/html; charset=utf-8',
        page(contender, rows, path),
      );
  }
  for (const path of everything)
    add(`/everything${path}`, 'text/html; charset=utf-8', page(EVERYTHING_PAGE, EVERYTHING.length, path));
  return served;
}

// The forms in which people paste cards: where the data is, which script, and where it stands.

/**
 * @typedef {object} Form
 * @property {'inline' | 'inline, link inside' | 'src' | 'div data-ura' | 'property'} data `inline` is
 *   a script with JSON, `property` is set by a script of the page
 * @property {'ura.js' | 'one file'} script the loader, or the file of one widget
 * @property {Place} place of the script
 */

/** @typedef {keyof typeof PLACES} Place */

/** How a script is written in each place. */
const PLACES = {
  head: (/** @type {string} */ src) => `<script src="${src}"></script>`,
  module: (/** @type {string} */ src) => `<script type="module" src="${src}"></script>`,
  defer: (/** @type {string} */ src) => `<script defer src="${src}"></script>`,
  async: (/** @type {string} */ src) => `<script async src="${src}"></script>`,
  end: (/** @type {string} */ src) => `<script src="${src}"></script>`,
};

const FILES = { 'ura.js': '/ura/ura.js', 'one file': '/ura/ura-grant-call.js' };

/** One thing differs at a time from the line that the README recommends, which is the first. */
/** @type {readonly Form[]} */
export const FORMS = [
  { data: 'inline', script: 'ura.js', place: 'head' },
  { data: 'inline', script: 'ura.js', place: 'module' },
  { data: 'inline', script: 'ura.js', place: 'defer' },
  { data: 'inline', script: 'ura.js', place: 'async' },
  { data: 'inline', script: 'ura.js', place: 'end' },
  { data: 'inline, link inside', script: 'ura.js', place: 'head' },
  { data: 'inline, link inside', script: 'ura.js', place: 'module' },
  { data: 'src', script: 'ura.js', place: 'head' },
  { data: 'src', script: 'ura.js', place: 'module' },
  { data: 'src', script: 'one file', place: 'module' },
  { data: 'div data-ura', script: 'ura.js', place: 'head' },
  { data: 'div data-ura', script: 'ura.js', place: 'module' },
  { data: 'inline', script: 'one file', place: 'head' },
  { data: 'inline', script: 'one file', place: 'module' },
  { data: 'inline', script: 'one file', place: 'defer' },
  { data: 'inline', script: 'one file', place: 'async' },
  { data: 'inline', script: 'one file', place: 'end' },
  { data: 'property', script: 'ura.js', place: 'head' },
  { data: 'property', script: 'one file', place: 'module' },
];

/** @type {(form: Form) => string} */
export const nameOf = ({ data, script, place }) => `${data}; ${script}; ${place}`;

/** The same card written by hand with Lit, and without it. */
export const PEERS = ['lit', 'limit'];

/**
 * The name of a peer in the same form. It has one script and no placeholder.
 *
 * @type {(peer: string, form: Form) => string}
 */
export const peerOf = (peer, { data, place }) =>
  `${peer}; ${data === 'div data-ura' ? 'src' : data}; ${place}`;

/** The forms that are measured on a slow network too. */
export const ON_NETWORK = FORMS.filter(
  ({ data, script, place }) =>
    ['inline', 'src'].includes(data) && place === (script === 'ura.js' ? 'head' : 'module'),
);

/** @type {(count: number, write: (index: number) => string) => string} */
const repeated = (count, write) => Array.from({ length: count }, (_, index) => write(index)).join('\n');
const inline = (/** @type {string} */ json) =>
  `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;

/** @type {(index: number) => string} */
const link = (index) => `<a href="https://fund.example/calls/${index}">Grante të vogla ${index + 1}</a>`;

/**
 * Cards made by a script of the page, which has their data.
 *
 * @type {(count: number, path: string, make: string) => string}
 */
const made = (count, path, make) => `<script type="module">
  const data = await (await fetch('${path}')).json();
  for (let index = 0; index < ${count}; index++) {
    const ${make};
    document.querySelector('main').append(card);
  }
</script>`;

/**
 * The elements of a form and of its peers.
 *
 * @param {Form['data']} data
 * @param {{ tag: string, json: string, path: string, count: number, isPeer: boolean }} options
 */
function content(data, { tag, json, path, count, isPeer }) {
  const element = (/** @type {string} */ attributes, inside = '') =>
    repeated(
      count,
      (index) =>
        `<${tag} record="${isPeer ? index : `c-${index}`}"${attributes}>${inside && link(index)}</${tag}>`,
    );
  const around = (/** @type {string} */ elements) =>
    isPeer ? inline(json) + elements : `<ura-data>${inline(json)}${elements}</ura-data>`;
  switch (data) {
    case 'inline':
      return around(element(''));
    case 'inline, link inside':
      return around(element('', 'link'));
    case 'src':
      return element(` src="${path}"`, 'link');
    case 'div data-ura':
      return repeated(
        count,
        (index) =>
          `<div data-ura="grant-call" data-src="${path}" data-record="c-${index}">${link(index)}</div>`,
      );
    case 'property':
      return made(
        count,
        path,
        isPeer
          ? `card = Object.assign(document.createElement('${tag}'), { card: data[index] })`
          : `card = Object.assign(document.createElement('${tag}'), { data, record: \`c-\${index}\` })`,
      );
  }
}

/** @type {(host: string, count: number, script: { src: string, place: Place } | undefined, body: string) => string} */
const page = (host, count, script, body) => {
  const tag = script ? PLACES[script.place](script.src) : '';
  const isLast = script?.place === 'end';
  return `<!doctype html>
<html lang="sq" data-host="${host}" data-inner=".title" data-count="${count}" data-data="" data-screen>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,">
<script src="/measure.js"></script>${isLast ? '' : tag}</head>
<body><h1>Thirrjet</h1><p>Para.</p><main>${body}</main><p>Pas.</p>${isLast ? tag : ''}</body></html>`;
};

/**
 * The pages with one number of cards, by name: every form, its peers, and the page without cards.
 *
 * @param {number} count
 * @param {{ dataset: string, ready: string }} files JSON for us, and for the peers
 * @param {readonly Form[]} forms
 * @returns {Map<string, string>}
 */
export function formPages(count, { dataset, ready }, forms) {
  const pages = new Map([['blank', page('h1', 0, undefined, '')]]);
  for (const form of forms) {
    const { data, script, place } = form;
    const ours = {
      tag: 'ura-grant-call',
      json: dataset,
      path: `/cards/${count}/dataset.json`,
      isPeer: false,
    };
    pages.set(
      nameOf(form),
      page('ura-grant-call', count, { src: FILES[script], place }, content(data, { ...ours, count })),
    );
    for (const peer of PEERS) {
      const tag = `${peer}-card`;
      const theirs = { tag, json: ready, path: `/cards/${count}/ready.json`, isPeer: true };
      const peerData = data === 'div data-ura' ? 'src' : data;
      pages.set(
        peerOf(peer, form),
        page(tag, count, { src: `/card-${peer}.js`, place }, content(peerData, { ...theirs, count })),
      );
    }
  }
  return pages;
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { outputOf, sourceFiles } from '../../scripts/source-paths.mjs';
import { fixedClock } from '../../src/time/clock.ts';

// The built elements rendered on a server: in Node, without a document.

const data: unknown = JSON.parse(readFileSync('examples/data/civil-society.json', 'utf8'));
const clock = fixedClock('2026-11-22T11:00:00Z');

const definitions = sourceFiles('components', (path) => path.endsWith('.define.ts'));
const elements = definitions.map((path) => `ura-${/([\w-]+)\.define\.ts$/.exec(path)![1]!}`);

/** The records of the cards. */
const RECORDS: Readonly<Record<string, string>> = {
  'ura-grant-call': 'grante-te-vogla-2026',
  'ura-project-card': 'barabar',
  'ura-organisation-card': 'rrjeti-harku',
  'ura-programme': 'programi-lagjja',
  'ura-funder-credit': 'barabar',
};

/** A text of each widget, in Albanian. `ura-data` shows nothing. */
const TEXTS: Readonly<Record<string, string>> = {
  'ura-grant-call': 'Edhe 12 ditë',
  'ura-call-list': 'Grante të vogla për lagjet',
  'ura-project-card': 'I përfunduar',
  'ura-project-list': 'Nisma Barabar',
  'ura-organisation-card': 'Rrjeti Harku',
  'ura-member-directory': 'Qendra Rinore Fluturza',
  'ura-grant-list': 'Kopshti i përbashkët',
  'ura-programme': 'Programi Lagjja',
  'ura-municipality-map': 'Gjilan',
  'ura-event-list': 'Punëtori: buxheti i parë',
  'ura-service-list': 'Help desk',
  'ura-news-list': 'Kopshti',
  'ura-key-figures': 'thirrje të hapura',
  'ura-funder-credit': 'Misioni i Kombeve të Bashkuara në Kosovë',
  'ura-data-health': 'Paralajmërime',
  'ura-editor': 'Rrjeti Harku',
};

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

const childrenOf = (node: Node): readonly Node[] =>
  node.nodeName === 'template'
    ? (node as DefaultTreeAdapterTypes.Template).content.childNodes
    : 'childNodes' in node
      ? node.childNodes
      : [];
const textOf = (node: Node): string =>
  'value' in node ? node.value : node.nodeName === 'style' ? '' : childrenOf(node).map(textOf).join('');
const find = (nodes: readonly Node[], tag: string): Element | undefined => {
  for (const node of nodes) {
    const found = node.nodeName === tag ? (node as Element) : find(childrenOf(node), tag);
    if (found) return found;
  }
  return undefined;
};

/** An element rendered on the server, with the content of its declarative shadow root. */
async function renderElement(name: string, given: { data?: unknown; lang?: string }) {
  const tag = unsafeStatic(name);
  const template = given.data
    ? html`<${tag} .data=${given.data} .clock=${clock} lang=${given.lang ?? 'sq'} record=${RECORDS[name] ?? 'none'}><p>children</p></${tag}>`
    : html`<${tag} lang="sq"><p>children</p></${tag}>`;
  const markup = await collectResult(render(template));
  const faults: string[] = [];
  const { childNodes } = parseFragment(markup, {
    onParseError: ({ code }) => {
      // Lit's markers are `<?>`, which a parser reads as comments.
      if (`${code}` !== 'unexpected-question-mark-instead-of-tag-name') faults.push(code);
    },
  });
  const shadow = find(childNodes, 'template');
  return { markup, faults, shadow, text: shadow ? textOf(shadow).replace(/\s+/g, ' ') : '' };
}

beforeAll(async () => {
  for (const path of definitions)
    await import(/* @vite-ignore */ pathToFileURL(resolve('dist', `${outputOf(path)}.js`)).href);
});

test('no document exists, and all elements are covered', () => {
  expect(typeof document).toBe('undefined');
  expect(elements.filter((name) => !(name in TEXTS))).toEqual(['ura-data']);
});

describe.each(elements)('<%s>', (name) => {
  test('renders its data into a declarative shadow root', async () => {
    const { faults, shadow, text } = await renderElement(name, { data });
    expect(faults).toEqual([]);
    expect(shadow?.attrs).toContainEqual({ name: 'shadowrootmode', value: 'open' });
    expect(text).toContain(TEXTS[name] ?? '');
    expect(text).not.toMatch(/undefined|\[object/);
  });

  // The editor replaces nothing that a visitor reads: without a file, it offers to begin one.
  test.skipIf(name === 'ura-editor')('shows its children when it has no data', async () => {
    const { faults, shadow, markup } = await renderElement(name, {});
    expect(faults).toEqual([]);
    expect(find([shadow!], 'slot')).toBeDefined();
    expect(markup).toContain('<p>children</p>');
  });
});

test('the editor offers to begin a file when it has no data', async () => {
  const { faults, text } = await renderElement('ura-editor', {});
  expect(faults).toEqual([]);
  expect(text).toContain('Fillo një skedar të ri');
});

test('an element uses its own language', async () => {
  expect((await renderElement('ura-grant-call', { data, lang: 'en' })).text).toContain('12 days left');
  expect((await renderElement('ura-grant-call', { data, lang: 'sr-Cyrl' })).text).toContain('Рок за пријаву');
});

test('text of the data is escaped', async () => {
  const name = '</template><script>alert(1)</script>';
  const bad = { language: 'sq', organisations: [{ id: 'rrjeti-harku', name, kind: 'ngo' }] };
  const { markup, text } = await renderElement('ura-organisation-card', { data: bad });
  expect(text).toContain(name);
  expect(markup).not.toContain('<script');
});

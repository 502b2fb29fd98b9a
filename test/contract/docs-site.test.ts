import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';

// The site of the documents as `npm run docs` builds it, without the API reference and Storybook.

const SITE = 'docs-site';

beforeAll(async () => {
  await promisify(execFile)('node', ['scripts/docs-site.mjs', 'build', '--pages']);
}, 600_000);

const pages = () =>
  readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

test('it has a page for each element, in English, and guides in Albanian and Serbian', () => {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    modules: { declarations?: { tagName?: string }[] }[];
  };
  const tags = modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ tagName }) => tagName ?? []),
  );
  const expected = [
    ...tags.map((tag) => `widgets/${tag}.html`),
    ...['', 'sq/', 'sr/'].flatMap((language) =>
      ['index', 'start/website', 'start/data', 'fields'].map((page) => `${language}${page}.html`),
    ),
  ];
  expect(expected.filter((page) => !existsSync(join(SITE, page)))).toEqual([]);
});

test('no page loads anything from another site', () => {
  for (const page of pages()) {
    const html = readFileSync(join(SITE, page), 'utf8');
    const loaded = html.match(/<(?:script|img|iframe|link)\b[^>]*\b(?:src|href)="(?:https?:)?\/\/[^"]*"/g);
    expect(loaded ?? [], page).toEqual([]);
  }
});

test('every link leads to a page, and every anchor to a part of it', () => {
  const html = new Map(
    pages().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(SITE, name), 'utf8')]),
  );
  const idsOf = (page: string) => [...html.get(page)!.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
  const ids = new Map([...html.keys()].map((page) => [page, new Set(idsOf(page))]));
  const dead = [...html].flatMap(([page, text]) =>
    [...text.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].flatMap(([, href = '']) => {
      if (/^(?:[a-z]+:|\/api\/|\/storybook\/)/.test(href)) return [];
      const { pathname, hash } = new URL(href, `https://site.example/${page}`);
      const file = posix.join('.', decodeURIComponent(pathname.replace(/\/$/, '/index.html')));
      const known = ids.get(file.replace(/^\//, ''));
      const isThere = known
        ? !hash || known.has(decodeURIComponent(hash.slice(1)))
        : existsSync(join(SITE, file));
      return isThere ? [] : [`${page}: ${href}`];
    }),
  );
  expect(dead).toEqual([]);
});

import { readFileSync, readdirSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';
import { contentType, serve, type Handler } from '../../scripts/serve.mjs';
import { readSnippet } from '../../src/formats/snippet/read-snippet.ts';
import { toSnippet } from '../../src/formats/snippet/snippet.ts';
import { pageWarnings } from './page-warnings.ts';

// Published lines are on other people's sites. Each build must still render them.

const FOLDER = 'test/contract/snippets';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
const textOf = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');

/** The widgets that a text names, without `ura-data`, which shows nothing. */
const widgetsIn = (text: string) =>
  [...text.matchAll(/<ura-([a-z-]+)|data-ura="([a-z-]+)"/g)]
    .map(([, element, place]) => `ura-${element ?? place}`)
    .filter((name) => name !== 'ura-data')
    .sort();

/** A host page with the line in it, and the files at the addresses that the lines use. */
const host: Handler = (request, response) => {
  const path = (request.url ?? '/').split('?')[0]!;
  const name = path.replace('/host/', '');
  const send = (type: string, body: string | Buffer) => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
    return true;
  };
  if (path === '/data/network.json')
    return send('application/json', readFileSync('examples/data/civil-society.json'));
  if (path.startsWith('/ura/'))
    return send(contentType(path), readFileSync(path.replace('/ura/', 'dist/cdn/')));
  if (!path.startsWith('/host/') || !files.includes(name)) return false;
  return send(
    'text/html; charset=utf-8',
    `<!doctype html><html lang="sq"><head><title>Host</title><link rel="icon" href="data:,"></head><body>${textOf(name)}</body></html>`,
  );
};

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  server = await serve({ root: 'examples', handlers: [host] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('every published line is listed and kept', () => {
  const published = [...textOf('README.md').matchAll(/^\| `([\w-]+\.html)` \| \d/gm)].map(([, name]) => name);
  expect(files).toEqual([...published].sort());
  expect(published.length).toBeGreaterThanOrEqual(20);
});

test('the lines written today are among the published ones', () => {
  const line = (name: string) => textOf(name).trim().split('\n').at(-1)!;
  const { snippet } = readSnippet(textOf('one-line-with-plain-script.html'));
  expect(toSnippet(snippet!)).toBe(line('one-line-with-plain-script.html'));
  const { script: _, ...alone } = snippet!;
  for (const form of ['element', 'div', 'link'] as const)
    expect(toSnippet({ ...alone, form })).toBe(line(`${form}.html`));
});

test.each(files)('%s renders', async (name) => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const warnings = pageWarnings(page);
    // High enough for the whole page: the loader fetches what comes near the viewport.
    await page.setViewport({ width: 1000, height: 20_000 });
    await page.goto(`${server.url}/host/${name}`, { waitUntil: 'load' });
    const wanted = widgetsIn(textOf(name));
    if (wanted.length === 0) {
      expect(await page.$$eval('a[href]', (links) => links.map((link) => link.checkVisibility()))).toEqual([
        true,
      ]);
      return;
    }
    await page.waitForFunction(
      (names: string[]) => {
        const widgets = [...document.querySelectorAll(names.join())];
        return (
          widgets.length === names.length &&
          widgets.every(
            (widget) => widget.shadowRoot?.querySelector('.root')?.getAttribute('aria-busy') === 'false',
          )
        );
      },
      { timeout: 20_000 },
      wanted,
    );
    const shown = await page.$$eval([...new Set(wanted)].join(), (widgets) =>
      widgets.map((widget) => ({
        name: widget.localName,
        // Only a widget that failed still shows its fallback.
        failed: widget.shadowRoot!.querySelector('slot, [part=message]') !== null,
        words: widget.shadowRoot!.querySelector('.root')!.textContent!.trim().length > 10,
      })),
    );
    expect(shown.map((each) => each.name).sort()).toEqual(wanted);
    expect(shown.filter(({ failed, words }) => failed || !words)).toEqual([]);
    expect(warnings).toEqual([]);
  } finally {
    await context.close();
  }
});

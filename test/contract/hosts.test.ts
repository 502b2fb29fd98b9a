import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';
import { serve, type Handler } from '../../scripts/serve.mjs';

// Host pages as they are: the built scripts, in the ways in which pages, editors and optimisers bring them.

const DATA = '/examples/data/civil-society.json';
const LINK = '<a href="#fallback">Nisma Barabar</a>';
const ELEMENT = `<ura-project-card src="${DATA}" record="barabar">${LINK}</ura-project-card>`;
const PLACE = `<div data-ura="project-card" data-src="${DATA}" data-record="barabar">${LINK}</div>`;
const LOADER = '<script type="module" src="/dist/cdn/ura.js"></script>';
const ALL = '<script defer src="/dist/cdn/ura.all.js"></script>';

/** The two scripts, in the ways in which a page may bring them. */
const SCRIPTS = {
  'ura.js': LOADER,
  'ura.js, async': LOADER.replace('type', 'async type'),
  'ura.all.js, deferred': ALL,
  'ura.all.js, a module': ALL.replace('defer', 'type="module"'),
  'ura.all.js, async': ALL.replace('defer', 'async'),
  'ura.all.js, in the head without any word': ALL.replace('defer ', ''),
};
const BOTH = [
  ['ura.js', LOADER],
  ['ura.all.js', ALL],
] as const;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

/** Pages by their addresses, made by the tests. */
const pages = new Map<string, string>();
const hosts: Handler = (request, response) => {
  const page = pages.get(request.url ?? '');
  if (page === undefined) return false;
  const type = request.url!.endsWith('.js') ? 'text/javascript' : 'text/html';
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(page);
  return true;
};

beforeAll(async () => {
  browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  server = await serve({ root: '.', handlers: [hosts] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Host {
  readonly page: Page;
  /** What was thrown, and what the console warned of. */
  readonly complaints: string[];
  /** The paths that were asked for. */
  readonly asked: string[];
}

/** Opens a page with this head and body. */
async function open<Result>(
  head: string,
  body: string,
  look: (host: Host) => Promise<Result>,
): Promise<Result> {
  const path = `/host-${pages.size}.html`;
  pages.set(
    path,
    `<!doctype html><html lang="sq"><head><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
  );
  const page = await browser.newPage();
  try {
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on('pageerror', (error) => complaints.push(`thrown: ${String(error)}`));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
    return await look({ page, complaints, asked });
  } finally {
    await page.close();
  }
}

/** Waits until so many widgets of the page, those in shadow roots too, have drawn their data; gives their titles in the page's order. */
const titles = async (page: Page, count: number): Promise<string[]> => {
  const handle = await page.waitForFunction(
    (expected) => {
      const found: (string | undefined)[] = [];
      const go = (root: Document | ShadowRoot) => {
        for (const element of root.querySelectorAll('*')) {
          const { localName, shadowRoot } = element;
          if (localName.startsWith('ura-') && localName !== 'ura-data') {
            const drawn = shadowRoot?.querySelector('.root[aria-busy=false]');
            found.push(drawn?.querySelector('[part=title]')?.textContent?.trim());
          } else if (shadowRoot) go(shadowRoot);
        }
      };
      go(document);
      return found.length === expected && found.every(Boolean) && found;
    },
    { timeout: 15_000 },
    count,
  );
  return (await handle.jsonValue()) as string[];
};

const isBarabar = (found: string[]) => found.every((title) => title.includes('Nisma Barabar'));

/** Whether the link inside has a place on the screen, of each widget. */
const linksSeen = (page: Page) =>
  page.$$eval('a[href="#fallback"]', (links) => links.map((link) => link.getClientRects().length > 0));

describe.each(Object.entries(SCRIPTS))('%s', (_, script) => {
  test('draws the element and the div alike, each with a link in it before, and asks for the data once', async () => {
    await open(script, `${ELEMENT}${PLACE}<p>fund</p>`, async ({ page, complaints, asked }) => {
      const found = await titles(page, 2);
      expect(isBarabar(found), found.join()).toBe(true);
      expect(new Set(found).size).toBe(1);
      expect(await linksSeen(page)).toEqual([false, false]);
      expect(asked.filter((path) => path === DATA)).toHaveLength(1);
      expect(complaints).toEqual([]);
    });
  });
});

test('without any script both forms show their link', async () => {
  await open('', ELEMENT + PLACE, async ({ page }) => expect(await linksSeen(page)).toEqual([true, true]));
});

describe.each(BOTH)('%s', (name, script) => {
  test('finds what comes late, is moved, or is cloned by a slider, and makes one element of each', async () => {
    await open(script, `<main>${PLACE}</main><aside></aside>`, async ({ page, complaints, asked }) => {
      await titles(page, 1);
      await page.evaluate(() => {
        const place = document.querySelector('[data-ura]')!;
        document.querySelector('aside')!.append(place); // moved
        for (let slide = 0; slide < 3; slide++) document.querySelector('main')!.append(place.cloneNode(true)); // the first and the last slide, twice
      });
      expect(isBarabar(await titles(page, 4))).toBe(true);
      await page.evaluate((late) => {
        document.querySelector('aside')!.insertAdjacentHTML('beforeend', `<section>${late}</section>`);
      }, PLACE + ELEMENT);
      expect(isBarabar(await titles(page, 6))).toBe(true);
      expect(
        await page.$$eval('[data-ura]', (places) => places.map(({ children }) => children.length)),
      ).toEqual(Array(5).fill(1));
      // A clone has no shadow root of its own to copy, and its link is still its fallback.
      expect(await page.$$eval('[data-ura] > * > a', (links) => links.length)).toBe(5);
      expect(asked.filter((path) => path === DATA)).toHaveLength(1);
      expect(complaints).toEqual([]);
    });
  });

  test('hears when the attributes of a place change, and when it is to be another widget', async () => {
    await open(script, PLACE, async ({ page, complaints }) => {
      await titles(page, 1);
      const set = (name: string, value: string | null) =>
        page.$eval(
          '[data-ura]',
          (place, attribute, text) =>
            text === null ? place.removeAttribute(attribute) : place.setAttribute(attribute, text),
          name,
          value,
        );
      const inside = () =>
        page.$eval('[data-ura]', (place) =>
          [...place.children].map((child) => `${child.localName} ${child.getAttributeNames().join()}`),
        );
      await set('data-record', 'v4d');
      await page.waitForFunction(() =>
        document.querySelector('ura-project-card')!.shadowRoot!.textContent!.includes('Vullnetarizmi'),
      );
      await set('data-lang', 'en');
      await set('data-onclick', 'window.hacked = 1');
      await set('data-lang', null);
      expect(await inside()).toEqual(['ura-project-card src,record']);
      await set('data-record', 'grante-te-vogla-2026');
      await set('data-ura', 'grant-call');
      await page.waitForFunction(() =>
        document.querySelector('ura-grant-call')?.shadowRoot?.textContent?.includes('Grante të vogla'),
      );
      expect(await inside()).toEqual(['ura-grant-call src,record']);
      expect(await page.$eval('ura-grant-call', ({ innerHTML }) => innerHTML)).toBe(LINK);
      await set('data-ura', 'unknown"],*');
      expect(await page.$eval('[data-ura]', ({ innerHTML }) => innerHTML)).toBe(LINK);
      expect(complaints.filter((text) => !text.includes('[ura:no-record]'))).toEqual([]);
    });
  });

  test('goes on after the body was swapped, and when a kept copy of the page is shown again', async () => {
    await open(script, `<h1>Një</h1>${PLACE}${ELEMENT}`, async ({ page, complaints }) => {
      await titles(page, 2);
      await page.evaluate(
        (next) => {
          const kept = document.body.cloneNode(true) as HTMLBodyElement;
          Object.assign(globalThis, { kept });
          const parsed = new DOMParser().parseFromString(`<body><h1>Dy</h1>${next}</body>`, 'text/html');
          document.documentElement.replaceChild(document.adoptNode(parsed.body), document.body);
        },
        PLACE.replace('barabar', 'v4d'),
      );
      expect((await titles(page, 1))[0]).toContain('Vullnetarizmi');
      await page.evaluate(() => {
        document.body.replaceWith((globalThis as unknown as { kept: HTMLBodyElement }).kept);
      });
      expect(isBarabar(await titles(page, 2))).toBe(true);
      expect(
        await page.$$eval('[data-ura]', (places) => places.map(({ children }) => children.length)),
      ).toEqual([1]);
      expect(complaints).toEqual([]);
    });
  });

  test('draws many places that an application puts in at once, with one request', async () => {
    await open(script, '<main></main>', async ({ page, complaints, asked }) => {
      await page.evaluate((place) => {
        document.querySelector('main')!.innerHTML = place.repeat(120);
      }, PLACE);
      expect(isBarabar(await titles(page, 120))).toBe(true);
      expect(asked.filter((path) => path === DATA)).toHaveLength(1);
      expect(asked.filter((path) => path.endsWith('/ura-project-card.js')).length).toBe(
        name === 'ura.js' ? 1 : 0,
      );
      expect(complaints).toEqual([]);
    });
  });

  test('draws what the page hides until it is defined', async () => {
    await open(
      `<style>:not(:defined) { display: none }</style>${script}`,
      ELEMENT + PLACE,
      async ({ page, complaints }) => {
        expect(isBarabar(await titles(page, 2))).toBe(true);
        expect(complaints).toEqual([]);
      },
    );
  });

  test('draws what stands in a tab that is hidden at first', async () => {
    await open(script, `<div hidden>${PLACE}</div>`, async ({ page, complaints, asked }) => {
      await page.waitForSelector('[data-ura] > ura-project-card', { timeout: 5000 });
      if (name === 'ura.js') expect(asked.join()).not.toContain('ura-project-card');
      await page.evaluate(() => document.querySelector('[hidden]')!.removeAttribute('hidden'));
      expect(isBarabar(await titles(page, 1))).toBe(true);
      expect(complaints).toEqual([]);
    });
  });

  test('draws what stands under content-visibility: auto, far down', async () => {
    await open(
      script,
      `<div style="height: 6000px"></div><div style="content-visibility: auto; contain-intrinsic-size: 400px">${PLACE}</div>`,
      async ({ page, complaints }) => {
        await page.waitForSelector('[data-ura] > ura-project-card', { timeout: 5000, hidden: false });
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        expect(isBarabar(await titles(page, 1))).toBe(true);
        expect(complaints).toEqual([]);
      },
    );
  });

  test('leaves a place that it does not know as it is, and lets no script in', async () => {
    const odd = `<div data-ura="unknown">${LINK}</div><div data-ura="constructor"></div><div data-ura="project-card" data-src="${DATA}" data-record="barabar" data-onclick="window.hacked = 1" data-onfocus="window.hacked = 1" data-style="color: red">${LINK}</div>`;
    await open(script, odd, async ({ page, complaints }) => {
      await titles(page, 1);
      await page.click('ura-project-card');
      expect(await page.$eval('ura-project-card', (card) => card.getAttributeNames())).toEqual([
        'src',
        'record',
      ]);
      expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
      expect(complaints).toEqual([]);
    });
  });

  test('comes late, put in twice by an optimiser that waits for the visitor', async () => {
    await open('', PLACE + ELEMENT, async ({ page, complaints }) => {
      expect(await linksSeen(page)).toEqual([true, true]);
      await page.evaluate((markup) => {
        const [, type, src = ''] = /(?:type="(\w+)" )?src="([^"]+)"/.exec(markup)!;
        for (let time = 0; time < 2; time++) {
          const own = document.createElement('script');
          if (type) own.type = type;
          own.src = src;
          document.head.append(own);
        }
      }, script);
      expect(isBarabar(await titles(page, 2))).toBe(true);
      const notes = complaints.filter((text) => text.startsWith('[ura:defined-twice]'));
      expect(complaints).toEqual(notes);
      expect(notes.length).toBe(name === 'ura.js' ? 0 : 1);
    });
  });
});

describe('ura.js', () => {
  const FAR = `<div style="height: 6000px"></div>${PLACE}`;

  test('fetches what is far down only when a reader comes near', async () => {
    await open(LOADER, FAR, async ({ page, asked, complaints }) => {
      await page.waitForSelector('[data-ura] > ura-project-card');
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      expect(asked.join()).not.toContain('/widgets/');
      await page.evaluate(() => scrollTo(0, 5000));
      expect(isBarabar(await titles(page, 1))).toBe(true);
      expect(complaints).toEqual([]);
    });
  });

  test('fetches all of it when the page is printed', async () => {
    await open(LOADER, FAR, async ({ page, asked }) => {
      await page.waitForSelector('[data-ura] > ura-project-card');
      expect(asked.join()).not.toContain('/widgets/');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(isBarabar(await titles(page, 1))).toBe(true);
    });
  });

  test('out of its place says that it cannot fetch, throws nothing, and the links stand', async () => {
    await open('', PLACE + ELEMENT, async ({ page, complaints }) => {
      await page.evaluate(async () => {
        const text = await (await fetch('/dist/cdn/ura.js')).text();
        const own = document.createElement('script');
        own.type = 'module';
        own.src = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
        document.head.append(own);
      });
      await page.waitForSelector('[data-ura] > ura-project-card');
      while (complaints.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(complaints).toEqual(['[ura:script] could not fetch the script of <ura-project-card>.']);
      expect(await linksSeen(page)).toEqual([true, true]);
    });
  });

  test.each([
    ['before', LOADER.replace('type', 'async type') + ALL.replace('defer', 'type="module"')],
    ['after', ALL.replace('defer ', '') + LOADER],
  ])('%s ura.all.js on one page is no trouble', async (order, scripts) => {
    await open(scripts, PLACE + ELEMENT, async ({ page, complaints, asked }) => {
      expect(isBarabar(await titles(page, 2))).toBe(true);
      expect(await page.$eval('[data-ura]', ({ children }) => children.length)).toBe(1);
      expect(asked.filter((path) => path === DATA)).toHaveLength(1);
      expect(complaints.filter((text) => !text.startsWith('[ura:defined-twice]'))).toEqual([]);
      if (order === 'after') expect(asked.join()).not.toContain('/widgets/');
    });
  });
});

describe('ura.all.js', () => {
  const text = readFileSync('dist/cdn/ura.all.js', 'utf8');

  test.each([
    [
      'as a blob',
      (code: string) => URL.createObjectURL(new Blob([code], { type: 'text/javascript' })),
      'module',
    ],
    ['as a blob without a type', (code: string) => URL.createObjectURL(new Blob([code])), ''],
    [
      'as a data: address',
      (code: string) => `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`,
      '',
    ],
  ])('%s, as an optimiser writes it into the page, draws', async (_, address, type) => {
    await open('', PLACE + ELEMENT, async ({ page, complaints }) => {
      await page.evaluate(
        (code, make, kind) => {
          const own = document.createElement('script');
          if (kind) own.type = kind;
          own.src = (new Function(`return (${make})`)() as (text: string) => string)(code);
          document.head.append(own);
        },
        text,
        String(address),
        type,
      );
      expect(isBarabar(await titles(page, 2))).toBe(true);
      expect(complaints).toEqual([]);
    });
  });

  test('put into one file between others, draws and leaves them as they are', async () => {
    const path = `/joined-${pages.size}.js`;
    // No semicolon before it, sloppy code after it, and names that a minifier likes.
    const before = 'var e = 1, t = 2\nvar before = function () { return 1 }';
    const after = 'undeclared = 1; var after = (function () { return this === globalThis })()';
    pages.set(path, `${before}\n${text}\n${after}`);
    await open(`<script src="${path}"></script>`, PLACE + ELEMENT, async ({ page, complaints }) => {
      expect(isBarabar(await titles(page, 2))).toBe(true);
      expect(
        await page.evaluate(() => {
          const own = globalThis as unknown as Record<string, unknown>;
          return [own['e'], own['t'], typeof own['before'], own['after'], own['undeclared']];
        }),
      ).toEqual([1, 2, 'function', true, 1]);
      expect(complaints).toEqual([]);
    });
  });

  test('draws an element in the shadow root of a page builder', async () => {
    await open(ALL, '<page-builder></page-builder>', async ({ page, complaints }) => {
      await page.evaluate((markup) => {
        document.querySelector('page-builder')!.attachShadow({ mode: 'open' }).innerHTML = markup;
      }, ELEMENT);
      expect(isBarabar(await titles(page, 1))).toBe(true);
      expect(complaints).toEqual([]);
    });
  });

  test('is what the README pins, and a browser runs it by that hash', async () => {
    const { files } = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as {
      files: Record<string, { integrity: string }>;
    };
    const [pinned = '', hash] =
      /<script [^>]*src="[^"]*\/ura\.all\.js" integrity="([^"]*)"[^>]*><\/script>/.exec(
        readFileSync('README.md', 'utf8'),
      ) ?? [];
    expect(hash).toBe(files['ura.all.js']!.integrity);
    const here = pinned.replace(/src="[^"]*"/, 'src="/dist/cdn/ura.all.js"');
    await open(here, PLACE, async ({ page, complaints }) => {
      expect(isBarabar(await titles(page, 1))).toBe(true);
      expect(complaints).toEqual([]);
    });
    const other = here.replace(hash!, `sha384-${'A'.repeat(64)}`);
    await open(other, PLACE, async ({ page, complaints }) => {
      expect(await linksSeen(page)).toEqual([true]);
      expect(complaints.join()).toMatch(/integrity/);
    });
  });
});

describe('the files for pages', () => {
  test.each(BOTH)('%s leaves one key on the window, a symbol', async (_, script) => {
    const watch = `<script>
      const keys = () => [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)];
      const symbols = () => Object.getOwnPropertyNames(Symbol);
      const atFirst = new Set([...keys(), ...symbols(), 'atFirst', 'keys', 'symbols']);
      const added = () => [...keys(), ...symbols()].filter((key) => !atFirst.has(key));
    </script>`;
    await open(watch + script, ELEMENT + PLACE, async ({ page }) => {
      await titles(page, 2);
      const names = ['data-health', 'member-directory', 'municipality-map', 'event-list'];
      if (script === LOADER)
        for (const name of names) await page.evaluate(`import('/dist/cdn/widgets/ura-${name}.js')`);
      await page.addScriptTag({ url: '/dist/cdn/ura-data-health.js' });
      const added = (await page.evaluate('added()')) as string[];
      // The driver of the browser has some of its own.
      expect(added.filter((key) => !/^(puppeteer_|__puppeteer|(puppeteer_)?__aria)/.test(key))).toEqual([
        'Symbol(ura@1)',
      ]);
    });
  });

  test.each(['ura.js', 'ura.all.js'])('%s does not ask which script it is', (name) => {
    expect(readFileSync(`dist/cdn/${name}`, 'utf8')).not.toContain('currentScript');
  });
});

// Another plugin, another theme, another year: several copies of Ura on one page, each with a Lit of its own.
describe('Several copies on one page', () => {
  const PATHS = { next: '/copies/ura.next.js', stranger: '/copies/ura.stranger.js', npm: '/copies/site.js' };
  const script = (path: string) => `<script defer src="${path}"></script>`;
  const NEXT = script(PATHS.next);
  const STRANGER = script(PATHS.stranger);
  const NPM = script(PATHS.npm);

  beforeAll(async () => {
    const built = readFileSync('dist/cdn/ura.all.js', 'utf8');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const next = built.replace(`Ura ${version}`, 'Ura 99.0.0');
    expect(next).not.toBe(built);
    pages.set(PATHS.next, next);
    // One that speaks another protocol, as a later version may.
    const strange = next.replaceAll('"ura@1"', '"ura@2"').replaceAll('"ura:data@1"', '"ura:data@2"');
    expect(strange.match(/"ura(:data)?@2"/g)?.length).toBeGreaterThan(1);
    pages.set(PATHS.stranger, strange);
    // A site that has Ura from npm, in its own bundle.
    const { outputFiles } = await build({
      stdin: { contents: "import './dist/components/index.js';", resolveDir: resolve('.') },
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      conditions: ['production', 'browser'],
    });
    pages.set(PATHS.npm, outputFiles[0]!.text);
  });

  const IN_DATA = `<ura-data src="${DATA}"><ura-project-card record="barabar">${LINK}</ura-project-card></ura-data>`;

  test.each([
    ['one version, then the next', ALL + NEXT],
    ['the next version, then this one', NEXT + ALL],
    ['a copy from npm first', NPM + ALL + NEXT],
    ['a copy from npm last', ALL + NEXT + NPM],
    ['a copy from npm and the loader', NPM + LOADER],
    ['another protocol after', ALL + STRANGER],
    ['another protocol before', STRANGER + ALL],
    ['one and the same script twice', ALL + ALL.replace('.js', '.js?again')],
  ])('%s: all is drawn, the data is asked for once, and the console says so once', async (_, scripts) => {
    await open(scripts, ELEMENT + IN_DATA + PLACE, async ({ page, complaints, asked }) => {
      expect(isBarabar(await titles(page, 3))).toBe(true);
      expect(asked.filter((path) => path === DATA)).toHaveLength(1);
      const loaderOnly = scripts.endsWith(LOADER); // it fetches nothing that is there
      expect(complaints).toHaveLength(loaderOnly ? 0 : 1);
      if (!loaderOnly) expect(complaints[0]).toMatch(/^\[ura:defined-twice\]/);
    });
  });

  /** Of two copies, one has the card and the data, the other what the first lacks. */
  const MIXED = `${IN_DATA}<ura-grant-call src="${DATA}" record="grante-te-vogla-2026">${LINK}</ura-grant-call>`;

  test('draw side by side from one load where the protocol is the same', async () => {
    const scripts = `${script('/dist/cdn/ura-project-card.js')}<script defer src="/copies/call.js"></script>`;
    pages.set('/copies/call.js', readFileSync('dist/cdn/ura-grant-call.js', 'utf8'));
    await open(scripts, MIXED, async ({ page, asked }) => {
      const [card, call] = await titles(page, 2);
      expect(card).toContain('Nisma Barabar');
      expect(call).toContain('Grante të vogla');
      expect(asked.filter((path) => path === DATA)).toHaveLength(1);
    });
  });

  test.each([
    ['the data is of this one', ['data', 'project-card'], ['grant-call']],
    ['the data is of the stranger', ['grant-call', 'project-card'], ['data']],
  ])('load each for itself where the protocol is another: %s', async (_, ours, theirs) => {
    // Only what is asked for is defined, so that both are at work.
    const only = (names: string[]) =>
      `<script>{
        const { define } = CustomElementRegistry.prototype;
        CustomElementRegistry.prototype.define = function (name, element) {
          if (${JSON.stringify(names)}.includes(name.slice(4))) define.call(this, name, element);
        };
        addEventListener('restore', () => { CustomElementRegistry.prototype.define = define; }, { once: true });
      }</script>`;
    const restore = "<script>dispatchEvent(new Event('restore'))</script>";
    const now = (markup: string) => markup.replace('defer ', '');
    const scripts = only(ours) + now(ALL) + restore + only(theirs) + now(STRANGER) + restore;
    await open(scripts, MIXED, async ({ page, asked, complaints }) => {
      const [card, call] = await titles(page, 2);
      expect(card).toContain('Nisma Barabar');
      expect(call).toContain('Grante të vogla');
      expect(asked.filter((path) => path === DATA)).toHaveLength(2);
      expect(complaints.filter((text) => !text.startsWith('[ura:defined-twice]'))).toEqual([]);
    });
  });
});

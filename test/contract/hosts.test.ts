import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';
import { serve, type Handler } from '../../scripts/serve.mjs';
import { pageWarnings } from './page-warnings.ts';

// Host pages load the built scripts in the ways in which pages, editors and optimisers include
// them.

const DATA = '/examples/data/civil-society.json';
const LINK = '<a href="#fallback">Nisma Barabar</a>';
const ELEMENT = `<ura-project-card src="${DATA}" record="barabar">${LINK}</ura-project-card>`;
const PLACEHOLDER = `<div data-ura="project-card" data-src="${DATA}" data-record="barabar">${LINK}</div>`;
const LOADER = '<script type="module" src="/dist/cdn/ura.js"></script>';
const ALL = '<script defer src="/dist/cdn/ura.all.js"></script>';

/** The two scripts, in the ways in which a page may include them. */
const SCRIPTS = {
  'ura.js': LOADER,
  'ura.js, async': LOADER.replace('type', 'async type'),
  'ura.js, in the head without attributes': LOADER.replace(' type="module"', ''),
  'ura.all.js, deferred': ALL,
  'ura.all.js, a module': ALL.replace('defer', 'type="module"'),
  'ura.all.js, async': ALL.replace('defer', 'async'),
  'ura.all.js, in the head without attributes': ALL.replace('defer ', ''),
};
const BOTH = [
  ['ura.js', LOADER],
  ['ura.all.js', ALL],
] as const;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

/** The pages made by the tests, by path. */
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
  /** Uncaught errors, console warnings and console errors. */
  readonly warnings: string[];
  /** The requested paths. */
  readonly requested: string[];
}

/** Opens a page with this head and body. */
async function open<Result>(
  head: string,
  body: string,
  use: (host: Host) => Promise<Result>,
): Promise<Result> {
  const path = `/host-${pages.size}.html`;
  pages.set(
    path,
    `<!doctype html><html lang="sq"><head><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
  );
  const page = await browser.newPage();
  try {
    const warnings = pageWarnings(page);
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
    return await use({ page, warnings, requested });
  } finally {
    await page.close();
  }
}

/**
 * Waits until this many widgets have rendered, in shadow roots too. Returns their titles in
 * document order.
 */
const titles = async (page: Page, count: number): Promise<string[]> => {
  const handle = await page.waitForFunction(
    (expected) => {
      const found: (string | undefined)[] = [];
      const go = (root: Document | ShadowRoot) => {
        for (const element of root.querySelectorAll('*')) {
          const { localName, shadowRoot } = element;
          if (localName.startsWith('ura-') && localName !== 'ura-data') {
            const rendered = shadowRoot?.querySelector('.root[aria-busy=false]');
            found.push(rendered?.querySelector('[part=title]')?.textContent?.trim());
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

/** For each widget, whether its fallback link is visible. */
const linksSeen = (page: Page) =>
  page.$$eval('a[href="#fallback"]', (links) => links.map((link) => link.getClientRects().length > 0));

describe.each(Object.entries(SCRIPTS))('%s', (_, script) => {
  test('renders an element and a placeholder alike and requests the data once', async () => {
    await open(script, `${ELEMENT}${PLACEHOLDER}<p>fund</p>`, async ({ page, warnings, requested }) => {
      const found = await titles(page, 2);
      expect(isBarabar(found), found.join()).toBe(true);
      expect(new Set(found).size).toBe(1);
      expect(await linksSeen(page)).toEqual([false, false]);
      expect(requested.filter((path) => path === DATA)).toHaveLength(1);
      expect(warnings).toEqual([]);
    });
  });
});

test('both forms show their link without a script', async () => {
  await open('', ELEMENT + PLACEHOLDER, async ({ page }) =>
    expect(await linksSeen(page)).toEqual([true, true]),
  );
});

describe.each(BOTH)('%s', (name, script) => {
  test('upgrades late, moved and cloned placeholders once each', async () => {
    await open(
      script,
      `<main>${PLACEHOLDER}</main><aside></aside>`,
      async ({ page, warnings, requested }) => {
        await titles(page, 1);
        await page.evaluate(() => {
          const placeholder = document.querySelector('[data-ura]')!;
          document.querySelector('aside')!.append(placeholder); // moved
          for (let slide = 0; slide < 3; slide++)
            document.querySelector('main')!.append(placeholder.cloneNode(true)); // as a slider does
        });
        expect(isBarabar(await titles(page, 4))).toBe(true);
        await page.evaluate((late) => {
          document.querySelector('aside')!.insertAdjacentHTML('beforeend', `<section>${late}</section>`);
        }, PLACEHOLDER + ELEMENT);
        expect(isBarabar(await titles(page, 6))).toBe(true);
        expect(
          await page.$$eval('[data-ura]', (placeholders) =>
            placeholders.map(({ children }) => children.length),
          ),
        ).toEqual(Array(5).fill(1));
        // A clone has no shadow root to copy, and its link is still its fallback.
        expect(await page.$$eval('[data-ura] > * > a', (links) => links.length)).toBe(5);
        expect(requested.filter((path) => path === DATA)).toHaveLength(1);
        expect(warnings).toEqual([]);
      },
    );
  });

  test('applies later changes to the attributes and the widget name of a placeholder', async () => {
    await open(script, PLACEHOLDER, async ({ page, warnings }) => {
      await titles(page, 1);
      const set = (name: string, value: string | null) =>
        page.$eval(
          '[data-ura]',
          (placeholder, attribute, text) =>
            text === null
              ? placeholder.removeAttribute(attribute)
              : placeholder.setAttribute(attribute, text),
          name,
          value,
        );
      const inside = () =>
        page.$eval('[data-ura]', (placeholder) =>
          [...placeholder.children].map((child) => `${child.localName} ${child.getAttributeNames().join()}`),
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
      expect(warnings.filter((text) => !text.includes('[ura:no-record]'))).toEqual([]);
    });
  });

  test('continues after the body is swapped and a cached copy of the page is restored', async () => {
    await open(script, `<h1>Një</h1>${PLACEHOLDER}${ELEMENT}`, async ({ page, warnings }) => {
      await titles(page, 2);
      await page.evaluate(
        (next) => {
          const kept = document.body.cloneNode(true) as HTMLBodyElement;
          Object.assign(globalThis, { kept });
          const parsed = new DOMParser().parseFromString(`<body><h1>Dy</h1>${next}</body>`, 'text/html');
          document.documentElement.replaceChild(document.adoptNode(parsed.body), document.body);
        },
        PLACEHOLDER.replace('barabar', 'v4d'),
      );
      expect((await titles(page, 1))[0]).toContain('Vullnetarizmi');
      await page.evaluate(() => {
        document.body.replaceWith((globalThis as unknown as { kept: HTMLBodyElement }).kept);
      });
      expect(isBarabar(await titles(page, 2))).toBe(true);
      expect(
        await page.$$eval('[data-ura]', (placeholders) =>
          placeholders.map(({ children }) => children.length),
        ),
      ).toEqual([1]);
      expect(warnings).toEqual([]);
    });
  });

  test('renders many placeholders inserted at once with one request', async () => {
    const near = '<style>[data-ura] { min-block-size: 0 }</style>'; // else most are far down the page
    await open(near + script, '<main></main>', async ({ page, warnings, requested }) => {
      await page.evaluate((placeholder) => {
        document.querySelector('main')!.innerHTML = placeholder.repeat(120);
      }, PLACEHOLDER);
      await page.waitForFunction(() => document.querySelector('ura-project-card')?.shadowRoot?.textContent);
      await page.keyboard.press('ArrowDown'); // draws the cards that are far from the viewport, too
      expect(isBarabar(await titles(page, 120))).toBe(true);
      expect(requested.filter((path) => path === DATA)).toHaveLength(1);
      expect(requested.filter((path) => path.endsWith('/ura-project-card.js')).length).toBe(
        name === 'ura.js' ? 1 : 0,
      );
      expect(warnings).toEqual([]);
    });
  });

  test('renders what the page hides until it is defined', async () => {
    await open(
      `<style>:not(:defined) { display: none }</style>${script}`,
      ELEMENT + PLACEHOLDER,
      async ({ page, warnings }) => {
        expect(isBarabar(await titles(page, 2))).toBe(true);
        expect(warnings).toEqual([]);
      },
    );
  });

  test('renders in a tab that is hidden at first', async () => {
    await open(script, `<div hidden>${PLACEHOLDER}</div>`, async ({ page, warnings, requested }) => {
      await page.waitForSelector('[data-ura] > ura-project-card', { timeout: 5000 });
      if (name === 'ura.js') expect(requested.join()).not.toContain('ura-project-card');
      await page.evaluate(() => document.querySelector('[hidden]')!.removeAttribute('hidden'));
      expect(isBarabar(await titles(page, 1))).toBe(true);
      expect(warnings).toEqual([]);
    });
  });

  test('renders far down under content-visibility: auto', async () => {
    await open(
      script,
      `<div style="height: 6000px"></div><div style="content-visibility: auto; contain-intrinsic-size: 400px">${PLACEHOLDER}</div>`,
      async ({ page, warnings }) => {
        await page.waitForSelector('[data-ura] > ura-project-card', { timeout: 5000, hidden: false });
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        expect(isBarabar(await titles(page, 1))).toBe(true);
        expect(warnings).toEqual([]);
      },
    );
  });

  test('leaves unknown placeholders alone, names them and copies no event handlers', async () => {
    const odd = `<div data-ura="unknown">${LINK}</div><div data-ura="constructor"></div><div data-ura="project-card" data-src="${DATA}" data-record="barabar" data-onclick="window.hacked = 1" data-onfocus="window.hacked = 1" data-style="color: red">${LINK}</div>`;
    await open(script, odd, async ({ page, warnings }) => {
      await titles(page, 1);
      await page.click('ura-project-card');
      expect(await page.$eval('ura-project-card', (card) => card.getAttributeNames())).toEqual([
        'src',
        'record',
      ]);
      expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
      expect(warnings).toEqual([
        '[ura:unknown] there is no widget data-ura="unknown".',
        '[ura:unknown] there is no widget data-ura="constructor".',
      ]);
    });
  });

  test('works when an optimiser inserts it late and twice', async () => {
    await open('', PLACEHOLDER + ELEMENT, async ({ page, warnings }) => {
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
      const notes = warnings.filter((text) => text.startsWith('[ura:defined-twice]'));
      expect(warnings).toEqual(notes);
      expect(notes.length).toBe(name === 'ura.js' ? 0 : 1);
    });
  });
});

describe('ura.js', () => {
  const FAR = `<div style="height: 6000px"></div>${PLACEHOLDER}`;

  test('fetches a widget far down only when the reader comes near', async () => {
    await open(LOADER, FAR, async ({ page, requested, warnings }) => {
      await page.waitForSelector('[data-ura] > ura-project-card');
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      expect(requested.join()).not.toContain('/widgets/');
      await page.evaluate(() => scrollTo(0, 5000));
      expect(isBarabar(await titles(page, 1))).toBe(true);
      expect(warnings).toEqual([]);
    });
  });

  test('asks for the data and each file of a widget before one of them has come', async () => {
    await open('', '', async ({ page, warnings, requested }) => {
      const script = '/dist/cdn/widgets/ura-project-card.js';
      const chunks = [...readFileSync(`.${script}`, 'utf8').matchAll(/"\.\/([\w-]+\.js)"/g)];
      expect(chunks.length).toBeGreaterThan(2);
      let release = () => {};
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (new URL(request.url()).pathname === script) release = () => void request.continue();
        else void request.continue();
      });
      await page.evaluate(
        (loader, widget) => {
          document.body.innerHTML = widget;
          const own = document.createElement('script');
          own.src = loader;
          document.head.append(own);
        },
        '/dist/cdn/ura.js',
        ELEMENT,
      );
      const others = [...chunks.map(([, name]) => name), 'language-sq.js'];
      await vi.waitFor(() =>
        expect(requested).toEqual(
          expect.arrayContaining([script, DATA, ...others.map((name) => `/dist/cdn/widgets/${name}`)]),
        ),
      );
      release();
      expect(isBarabar(await titles(page, 1))).toBe(true);
      expect(requested.length).toBe(new Set(requested).size);
      expect(warnings).toEqual([]);
    });
  });

  test('asks for the data again if its first request failed', async () => {
    await open('', '', async ({ page, requested }) => {
      let refused = 0;
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (new URL(request.url()).pathname === DATA && refused++ === 0) void request.abort();
        else void request.continue();
      });
      await page.setContent(`<html lang="sq">${LOADER}${ELEMENT}`);
      expect(isBarabar(await titles(page, 1))).toBe(true);
      expect(requested.filter((path) => path === DATA)).toHaveLength(2);
    });
  });

  test('ends the first request of the data when its time is over', async () => {
    await open('', '', async ({ page }) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (new URL(request.url()).pathname !== DATA) void request.continue(); // else it is never answered
      });
      const failed = new Promise<string>((done) =>
        page.on('requestfailed', (request) => done(new URL(request.url()).pathname)),
      );
      await page.setContent(`<html lang="sq">${LOADER}${ELEMENT.replace(' ', ' timeout="50" ')}`);
      expect(await failed).toBe(DATA);
      await page.waitForFunction(() =>
        document.querySelector('ura-project-card')?.shadowRoot?.querySelector('[part=message]'),
      );
    });
  });

  test('fetches all widgets when the page is printed', async () => {
    await open(LOADER, FAR, async ({ page, requested }) => {
      await page.waitForSelector('[data-ura] > ura-project-card');
      expect(requested.join()).not.toContain('/widgets/');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(isBarabar(await titles(page, 1))).toBe(true);
    });
  });

  test('warns when it cannot fetch a script, and leaves the links visible', async () => {
    await open('', PLACEHOLDER + ELEMENT, async ({ page, warnings }) => {
      await page.evaluate(async () => {
        const text = await (await fetch('/dist/cdn/ura.js')).text();
        const own = document.createElement('script');
        own.type = 'module';
        own.src = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
        document.head.append(own);
      });
      await page.waitForSelector('[data-ura] > ura-project-card');
      while (warnings.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(warnings).toEqual(['[ura:script] could not fetch the script of <ura-project-card>.']);
      expect(await linksSeen(page)).toEqual([true, true]);
    });
  });

  test.each([
    ['before', LOADER.replace('type', 'async type') + ALL.replace('defer', 'type="module"')],
    ['after', ALL.replace('defer ', '') + LOADER],
  ])('works %s ura.all.js on one page', async (order, scripts) => {
    await open(scripts, PLACEHOLDER + ELEMENT, async ({ page, warnings, requested }) => {
      expect(isBarabar(await titles(page, 2))).toBe(true);
      expect(await page.$eval('[data-ura]', ({ children }) => children.length)).toBe(1);
      expect(requested.filter((path) => path === DATA)).toHaveLength(1);
      expect(warnings.filter((text) => !text.startsWith('[ura:defined-twice]'))).toEqual([]);
      if (order === 'after') expect(requested.join()).not.toContain('/widgets/');
    });
  });
});

describe('the language of a page with ura.js', () => {
  const CARDS = ELEMENT + ELEMENT;
  const languagesIn = (requested: string[]) =>
    requested.flatMap((path) => /\/language-(.*)\.js$/.exec(path)?.[1] ?? []);
  const statusOf = (page: Page) =>
    page.$eval('ura-project-card', ({ shadowRoot }) =>
      shadowRoot!.querySelector('.status')?.textContent?.trim(),
    );
  const waitForLanguage = (page: Page, lang: string) =>
    page.waitForFunction(
      (expected) =>
        [...document.querySelectorAll('ura-project-card')].every(
          ({ shadowRoot }) =>
            shadowRoot?.querySelector('.root[aria-busy=false]')?.getAttribute('lang') === expected,
        ),
      { timeout: 15_000 },
      lang,
    );

  test.each([
    ['sq', 'sq', 'I përfunduar'],
    ['sr', 'sr-Latn', 'Завршен'],
    ['sr-Latn', 'sr-Latn', 'Završen'],
    ['de', 'en', 'Completed'],
  ])('is all that is fetched: %s', async (lang, file, status) => {
    await open(LOADER, `<div lang="${lang}">${CARDS}</div>`, async ({ page, requested, warnings }) => {
      await titles(page, 2);
      expect(await statusOf(page)).toBe(status);
      expect(languagesIn(requested)).toEqual([file]);
      expect(warnings).toEqual([]);
    });
  });

  test('fetches another when it changes, and shows the first until it is there', async () => {
    await open(LOADER, CARDS, async ({ page, requested, warnings }) => {
      await titles(page, 2);
      await page.setRequestInterception(true);
      let fetched = () => {};
      page.on('request', (request) => {
        if (request.url().includes('/language-en.js')) fetched = () => void request.continue();
        else void request.continue();
      });
      const asked = page.waitForRequest((request) => request.url().includes('/language-en.js'));
      await page.evaluate(() => (document.documentElement.lang = 'en'));
      await asked;
      expect(await statusOf(page)).toBe('I përfunduar');
      fetched();
      await waitForLanguage(page, 'en');
      expect(await statusOf(page)).toBe('Completed');
      expect(languagesIn(requested)).toEqual(['sq', 'en']);
      expect(warnings).toEqual([]);
    });
  });

  test('is English if it cannot be fetched, and the link if neither can', async () => {
    for (const blocked of [/language-sq/, /language-/]) {
      await open('', CARDS, async ({ page, warnings }) => {
        await page.setRequestInterception(true);
        page.on(
          'request',
          (request) => void (blocked.test(request.url()) ? request.abort() : request.continue()),
        );
        await page.addScriptTag({ url: '/dist/cdn/ura.js', type: 'module' });
        await page.waitForFunction(() =>
          [...document.querySelectorAll('ura-project-card')].every(({ shadowRoot }) =>
            shadowRoot?.querySelector('.root[aria-busy=false]'),
          ),
        );
        if (blocked.source === 'language-sq') expect(await statusOf(page)).toBe('Completed');
        else expect(await linksSeen(page)).toEqual([true, true]);
        expect(warnings.filter((text) => !text.includes('ERR_FAILED'))).toEqual([
          '[ura:script] could not fetch the messages of "sq".',
        ]);
      });
    }
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
  ])('renders when an optimiser inserts it %s', async (_, address, type) => {
    await open('', PLACEHOLDER + ELEMENT, async ({ page, warnings }) => {
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
      expect(warnings).toEqual([]);
    });
  });

  test('renders from inside a concatenated file and leaves the other scripts alone', async () => {
    const path = `/joined-${pages.size}.js`;
    // No semicolon before it, sloppy code after it, and names that minifiers use.
    const before = 'var e = 1, t = 2\nvar before = function () { return 1 }';
    const after = 'undeclared = 1; var after = (function () { return this === globalThis })()';
    pages.set(path, `${before}\n${text}\n${after}`);
    await open(`<script src="${path}"></script>`, PLACEHOLDER + ELEMENT, async ({ page, warnings }) => {
      expect(isBarabar(await titles(page, 2))).toBe(true);
      expect(
        await page.evaluate(() => {
          const own = globalThis as unknown as Record<string, unknown>;
          return [own['e'], own['t'], typeof own['before'], own['after'], own['undeclared']];
        }),
      ).toEqual([1, 2, 'function', true, 1]);
      expect(warnings).toEqual([]);
    });
  });

  test('renders an element in the shadow root of a page builder', async () => {
    await open(ALL, '<page-builder></page-builder>', async ({ page, warnings }) => {
      await page.evaluate((markup) => {
        document.querySelector('page-builder')!.attachShadow({ mode: 'open' }).innerHTML = markup;
      }, ELEMENT);
      expect(isBarabar(await titles(page, 1))).toBe(true);
      expect(warnings).toEqual([]);
    });
  });

  test('runs with the integrity hash that the README pins', async () => {
    const { files } = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as {
      files: Record<string, { integrity: string }>;
    };
    const [pinned = '', hash] =
      /<script [^>]*src="[^"]*\/ura\.all\.js" integrity="([^"]*)"[^>]*><\/script>/.exec(
        readFileSync('README.md', 'utf8'),
      ) ?? [];
    expect(hash).toBe(files['ura.all.js']!.integrity);
    const here = pinned.replace(/src="[^"]*"/, 'src="/dist/cdn/ura.all.js"');
    await open(here, PLACEHOLDER, async ({ page, warnings }) => {
      expect(isBarabar(await titles(page, 1))).toBe(true);
      expect(warnings).toEqual([]);
    });
    const other = here.replace(hash!, `sha384-${'A'.repeat(64)}`);
    await open(other, PLACEHOLDER, async ({ page, warnings }) => {
      expect(await linksSeen(page)).toEqual([true]);
      expect(warnings.join()).toMatch(/integrity/);
    });
  });
});

describe('the scripts for pages', () => {
  test.each(BOTH)('%s adds one key to the window, a symbol', async (_, script) => {
    const watch = `<script>
      const keys = () => [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)];
      const symbols = () => Object.getOwnPropertyNames(Symbol);
      const atFirst = new Set([...keys(), ...symbols(), 'atFirst', 'keys', 'symbols']);
      const added = () => [...keys(), ...symbols()].filter((key) => !atFirst.has(key));
    </script>`;
    await open(watch + script, ELEMENT + PLACEHOLDER, async ({ page }) => {
      await titles(page, 2);
      const names = ['data-health', 'member-directory', 'municipality-map', 'event-list'];
      if (script === LOADER)
        for (const name of names) await page.evaluate(`import('/dist/cdn/widgets/ura-${name}.js')`);
      await page.addScriptTag({ url: '/dist/cdn/ura-data-health.js' });
      const added = (await page.evaluate('added()')) as string[];
      // Puppeteer adds keys of its own. Lit needs two for standard decorators.
      const foreign = /^(puppeteer_|__puppeteer|(puppeteer_)?__aria|litPropertyMetadata$|metadata$)/;
      expect(added.filter((key) => !foreign.test(key))).toEqual(['Symbol(ura@1)']);
    });
  });

  test.each(['ura.js', 'ura.all.js'])('%s does not read document.currentScript', (name) => {
    expect(readFileSync(`dist/cdn/${name}`, 'utf8')).not.toContain('currentScript');
  });
});

// Other plugins or themes may load further copies of Ura on the same page, each with its own Lit.
describe('several copies on one page', () => {
  const PATHS = {
    next: '/copies/ura.next.js',
    otherProtocol: '/copies/ura.otherProtocol.js',
    npm: '/copies/site.js',
  };
  const script = (path: string) => `<script defer src="${path}"></script>`;
  const NEXT = script(PATHS.next);
  const OTHER_PROTOCOL = script(PATHS.otherProtocol);
  const NPM = script(PATHS.npm);

  beforeAll(async () => {
    const built = readFileSync('dist/cdn/ura.all.js', 'utf8');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const next = built.replace(`Ura ${version}`, 'Ura 99.0.0');
    expect(next).not.toBe(built);
    pages.set(PATHS.next, next);
    // A copy with another protocol, as a later version may have.
    const otherProtocol = next.replaceAll('ura@1', 'ura@2').replaceAll('ura:data@1', 'ura:data@2');
    expect(otherProtocol.match(/ura(:data)?@2/g)?.length).toBeGreaterThan(1);
    pages.set(PATHS.otherProtocol, otherProtocol);
    // A site that bundles Ura from npm.
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
    ['another protocol after', ALL + OTHER_PROTOCOL],
    ['another protocol before', OTHER_PROTOCOL + ALL],
    ['the same script twice', ALL + ALL.replace('.js', '.js?again')],
  ])('render with one request and one warning: %s', async (_, scripts) => {
    await open(scripts, ELEMENT + IN_DATA + PLACEHOLDER, async ({ page, warnings, requested }) => {
      expect(isBarabar(await titles(page, 3))).toBe(true);
      expect(requested.filter((path) => path === DATA)).toHaveLength(1);
      const loaderOnly = scripts.endsWith(LOADER); // fetches nothing that is already defined
      expect(warnings).toHaveLength(loaderOnly ? 0 : 1);
      if (!loaderOnly) expect(warnings[0]).toMatch(/^\[ura:defined-twice\]/);
    });
  });

  /** One of two copies has the card and the data, the other has the call. */
  const MIXED = `${IN_DATA}<ura-grant-call src="${DATA}" record="grante-te-vogla-2026">${LINK}</ura-grant-call>`;

  test('share one load when they use the same protocol', async () => {
    const scripts = `${script('/dist/cdn/ura-project-card.js')}<script defer src="/copies/call.js"></script>`;
    pages.set('/copies/call.js', readFileSync('dist/cdn/ura-grant-call.js', 'utf8'));
    await open(scripts, MIXED, async ({ page, requested }) => {
      const [card, call] = await titles(page, 2);
      expect(card).toContain('Nisma Barabar');
      expect(call).toContain('Grante të vogla');
      expect(requested.filter((path) => path === DATA)).toHaveLength(1);
    });
  });

  test.each([
    ['the data element is ours', ['data', 'project-card'], ['grant-call']],
    ['the data element is theirs', ['grant-call', 'project-card'], ['data']],
  ])('load separately when their protocols differ: %s', async (_, ours, theirs) => {
    // Each copy defines only some elements, so that both are used.
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
    const scripts = only(ours) + now(ALL) + restore + only(theirs) + now(OTHER_PROTOCOL) + restore;
    await open(scripts, MIXED, async ({ page, requested, warnings }) => {
      const [card, call] = await titles(page, 2);
      expect(card).toContain('Nisma Barabar');
      expect(call).toContain('Grante të vogla');
      expect(requested.filter((path) => path === DATA)).toHaveLength(2);
      expect(warnings.filter((text) => !text.startsWith('[ura:defined-twice]'))).toEqual([]);
    });
  });
});

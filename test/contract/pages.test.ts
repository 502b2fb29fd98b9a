import { readFileSync, readdirSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';
import { serve, type Handler } from '../../scripts/serve.mjs';
import { isFull } from '../tier.mjs';

// Opens every example page in a browser with the built files, as a visitor does.

const PAGES = readdirSync('examples').filter((name) => name.endsWith('.html'));
/** On this page, loading fails on purpose. */
const FAILURES = 'faults.html';
/** The date of the examples. */
const NOON = '2026-11-22T11:00:00Z';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** English words that Chromium prints when asked for Albanian, which it does not support. */
const ENGLISH =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Apr|Jun|Jul|Aug|Oct|Dec|AM|PM|ago|M\d\d?|days?|months?|years?)\b/;

/** All widgets that show something. `ura-data` only passes data on. */
const NAMES = [
  'call-list',
  'data-health',
  'event-list',
  'funder-credit',
  'grant-call',
  'grant-list',
  'key-figures',
  'member-directory',
  'municipality-map',
  'news-list',
  'organisation-card',
  'programme',
  'project-card',
  'project-list',
  'service-list',
];
const WIDGETS = NAMES.map((name) => `ura-${name}`).join();

/** The widgets on each page, each once. */
const ON_PAGE: Readonly<Record<string, readonly string[]>> = {
  'faults.html': ['grant-call', 'member-directory', 'project-card'],
  'help-desk.html': ['call-list', 'grant-call', 'service-list'],
  'incubator.html': ['funder-credit', 'grant-call', 'key-figures', 'member-directory', 'project-card'],
  'index.html': ['grant-call', 'key-figures'],
  'network.html': ['member-directory'],
  'portal.html': NAMES,
  'programme.html': [
    'grant-call',
    'grant-list',
    'member-directory',
    'municipality-map',
    'programme',
    'project-card',
  ],
  'project.html': ['funder-credit', 'project-card'],
  'resource-centre.html': [
    'event-list',
    'grant-call',
    'member-directory',
    'news-list',
    'organisation-card',
    'service-list',
  ],
};

/** The widgets in `ura.all.js`. The widget for editors has its own file. */
const VISITORS = NAMES.filter((name) => name !== 'data-health');

/** Attributes of the widgets on the page of the strict host. */
const HOST_ATTRIBUTES: Readonly<Record<string, string>> = {
  'grant-call': 'record="grante-te-vogla-2026"',
  'member-directory': 'network="rrjeti-harku"',
  'organisation-card': 'record="rrjeti-harku"',
  programme: 'record="programi-lagjja"',
  'project-card': 'record="barabar"',
  'project-list': 'view="timeline"',
};

const shifts: string[] = [];
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

/** A host page with all widgets from one file, whose headers allow only its own files. */
const strictHost: Handler = (request, response) => {
  if (!request.url?.startsWith('/strict-host')) return false;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': STRICT });
  response.end(`<!doctype html><html lang="sq"><title>Host</title><script type="module" src="/dist/cdn/ura.all.js"></script>
    <body><ura-data src="/examples/data/civil-society.json">
    ${VISITORS.map((name) => `<ura-${name} ${HOST_ATTRIBUTES[name] ?? ''}></ura-${name}>`).join('')}</ura-data>
    <ura-grant-call src="/nuk-ekziston.json" record="x"><a href="#x">Thirrja</a></ura-grant-call>`);
  return true;
};

/** A page that arrives in pieces, with a script that runs before its end. */
const slowHost: Handler = async (request, response) => {
  if (!request.url?.startsWith('/slow-host')) return false;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  const pieces = [
    '<!doctype html><html lang="sq"><title>Host</title><script async type="module" src="/dist/cdn/ura.js"></script><body>' +
      ' '.repeat(2000),
    '<div data-ura="grant-call" data-src="/examples/data/civil-society.json" data-record="grante-te-vogla-2026">',
    '<a href="#a">Thirrja</a> <em>tekst</em>',
    '</div><p>fund</p>',
  ];
  for (const piece of pieces) {
    response.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  response.end();
  return true;
};

beforeAll(async () => {
  browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  server = await serve({ root: '.', handlers: [strictHost, slowHost] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  console.log(`Layout shift: ${shifts.join(', ')}`);
});

interface Visit {
  readonly page: Page;
  /** Console warnings and errors, uncaught errors and failed requests. */
  readonly warnings: string[];
}

interface Options {
  readonly at?: string;
  readonly width?: number;
  readonly script?: boolean;
  /** Also waits for widgets without a data source, which give up after ten seconds. */
  readonly waitForAll?: boolean;
}

/** Opens a page at a given time, scrolls through it, and waits until every widget has rendered. */
async function visit<Result>(
  path: string,
  { at = NOON, width = 1200, script = true, waitForAll = false }: Options,
  use: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) warnings.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => warnings.push(`thrown: ${String(error)}`));
    page.on('requestfailed', (request) => {
      // The browser also reports a 404 answer as failed, because it is not read to its end.
      if ((request.response()?.status() ?? 200) < 400) warnings.push(`failed: ${request.url()}`);
    });
    await page.setViewport({ width, height: 800 });
    await page.setJavaScriptEnabled(script);
    await page.evaluateOnNewDocument((instant) => {
      const Real = Date;
      // The clock stands still for everything that reads the time.
      globalThis.Date = new Proxy(Real, {
        construct: (target, args, own) =>
          Reflect.construct(target, args.length ? args : [instant], own) as object,
        get: (target, key) => (key === 'now' ? () => instant : (Reflect.get(target, key) as unknown)),
      });
      const shared = globalThis as unknown as { shift: number };
      shared.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shared.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    }, Date.parse(at));
    await page.goto(`${server.url}/${path}`, { waitUntil: 'load' });
    if (script) await settle(page, waitForAll);
    return await use({ page, warnings });
  } finally {
    await context.close();
  }
}

const settle = async (page: Page, waitForAll: boolean) => {
  // The loader fetches a widget when it comes near the viewport.
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 400) {
      scrollTo(0, top);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    scrollTo(0, 0);
  });
  await page.waitForFunction(
    (selector, all) => {
      const places = [...document.querySelectorAll('[data-ura]')];
      const widgets = [...document.querySelectorAll(selector)].filter(
        (widget) => all || widget.closest('[src]'),
      );
      return (
        places.every((place) => place.querySelector(':scope > *')?.localName.startsWith('ura-')) &&
        widgets.length > 0 &&
        widgets.every(
          (widget) => widget.shadowRoot?.querySelector('.root')?.getAttribute('aria-busy') === 'false',
        )
      );
    },
    { timeout: 20_000 },
    WIDGETS,
    waitForAll,
  );
};

/** The words of every widget, without texts that are marked as another language. */
const wordsOfWidgets = (page: Page) =>
  page.$$eval(WIDGETS, (widgets) =>
    widgets.map((widget) => {
      const root = widget.shadowRoot!.querySelector('.root')!.cloneNode(true) as HTMLElement;
      for (const other of root.querySelectorAll('[lang], a[href]')) other.remove();
      return [...root.querySelectorAll('*')]
        .map((element) =>
          [...element.childNodes]
            .filter(({ nodeType }) => nodeType === 3)
            .map(({ textContent }) => textContent)
            .join(' '),
        )
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
    }),
  );

/** The violations that axe finds in the whole page. Runs in the page. */
async function findViolations(): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: {
      run(
        context: Document,
        options: object,
      ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>;
    };
  };
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
}

const statuses = (page: Page, name: string) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map(
        (widget) =>
          `${widget.getAttribute('record')} ${widget.shadowRoot!.querySelector<HTMLElement>('[part=status]')?.dataset['status']}`,
      ),
    name,
  );

/** The status of each visible call of the list. */
const statusesInList = (page: Page) =>
  page.$eval('ura-call-list', (list) =>
    [...list.shadowRoot!.querySelectorAll<HTMLElement>('[part=row]')]
      .filter((row) => row.checkVisibility())
      .map(
        (row) =>
          `${row.dataset['record']} ${row.querySelector<HTMLElement>('[part=status]')!.dataset['status']}`,
      ),
  );

const rowsOf = (page: Page, name: string) =>
  page.$eval(name, (widget) => widget.shadowRoot!.querySelectorAll('[part=row]').length);

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test('every example page has its list of widgets, and every widget is on some page', () => {
  expect(PAGES).toEqual(Object.keys(ON_PAGE));
  expect([...new Set(Object.values(ON_PAGE).flat())].sort()).toEqual(NAMES);
});

test.each(PAGES)('%s sets the strict policy itself, so that a copy of it has it too', (name) => {
  const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(
    readFileSync(`examples/${name}`, 'utf8'),
  )!;
  expect(policy!.split('; ').filter((rule) => !STRICT.includes(rule))).toEqual(["font-src 'self'"]);
  expect(STRICT.split('; ').filter((rule) => !policy!.includes(rule))).toEqual([]);
});

test.each(PAGES)('%s links only to existing targets', (name) => {
  const broken = [
    ...readFileSync(`examples/${name}`, 'utf8').matchAll(/href="([\w.-]+\.html)?#([\w-]+)"/g),
  ].filter(([, page = name, id]) => !readFileSync(`examples/${page}`, 'utf8').includes(`id="${id}"`));
  expect(broken.map(([link]) => link)).toEqual([]);
});

/**
 * Reports the layout shift while reading a page: 0 is none, and web.dev calls 0.1 good. It is
 * not asserted, because it depends on how busy the machine is.
 */
const shiftOf = async (page: Page, where: string) => {
  const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
  shifts.push(`${where} ${shift.toFixed(3)}`);
};

describe.each(PAGES)('%s', (name) => {
  const path = `examples/${name}`;
  const expectAlbanian = async (page: Page) => {
    for (const text of await wordsOfWidgets(page)) expect(ENGLISH.exec(text)?.[0], text).toBeUndefined();
  };

  test('shows its widgets in each language, passes axe and logs no warnings', async () => {
    await visit(path, { waitForAll: true }, async ({ page, warnings }) => {
      const unexpected =
        name === FAILURES
          ? warnings.filter((text) => !/^(warn: \[ura:|error: Failed to load resource)/.test(text))
          : warnings;
      expect(unexpected).toEqual([]);
      const there = await page.$$eval(WIDGETS, (widgets) =>
        widgets.map(({ localName }) => localName.slice(4)),
      );
      expect([...new Set(there)].sort()).toEqual(ON_PAGE[name]);
      // Only a widget that failed still shows its fallback.
      const failed = await page.$$eval(
        WIDGETS,
        (widgets) => widgets.filter((widget) => widget.shadowRoot!.querySelector('slot')).length,
      );
      if (name !== FAILURES) expect(failed).toBe(0);
      expect(await widthOf(page)).toBeLessThanOrEqual(1200);
      await shiftOf(page, `${name} at 1200`);
      await expectAlbanian(page);

      await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      expect(await page.evaluate(findViolations)).toEqual([]);

      for (const language of isFull ? ['sr-Latn', 'sr-Cyrl', 'en'] : ['sr-Cyrl']) {
        await page.click(`.languages button[value="${language}"]`);
        await page.waitForFunction(
          (selector, expected) =>
            [...document.querySelectorAll(selector)]
              .filter((widget) => !widget.closest('[lang]:not(html)'))
              .every((widget) => widget.shadowRoot!.querySelector<HTMLElement>('.root')!.lang === expected),
          {},
          WIDGETS,
          language,
        );
      }
      if (name !== FAILURES) expect(warnings).toEqual([]);
    });
  });

  test('does not scroll sideways on a phone, and shows no English on the last day', async () => {
    await visit(path, { width: 360, at: '2026-12-04T08:00:00Z' }, async ({ page }) => {
      expect(await widthOf(page)).toBeLessThanOrEqual(360);
      await page.setViewport({ width: 320, height: 800 });
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
      await shiftOf(page, `${name} at 360`);
      await expectAlbanian(page);
    });
  });

  // The daily test does this on the page with all widgets only.
  if (isFull || name === 'portal.html')
    test('shows no English years later, and uses the language of its address', async () => {
      await visit(path, { at: '2028-03-01T12:00:00Z' }, ({ page }) => expectAlbanian(page));
      await visit(`${path}?lang=sr-Cyrl`, {}, async ({ page }) => {
        expect(await page.evaluate(() => document.documentElement.lang)).toBe('sr-Cyrl');
        expect((await wordsOfWidgets(page)).join(' ')).toMatch(/\p{Script=Cyrillic}/u);
      });
    });

  test('shows a link for each widget without scripts', async () => {
    await visit(path, { script: false }, async ({ page, warnings }) => {
      expect(warnings).toEqual([]);
      const places = await page.$$eval(`${WIDGETS}, [data-ura]:not([data-ura="data"])`, (widgets) =>
        widgets.map(
          (widget) => [widget.outerHTML.slice(0, 120), Boolean(widget.querySelector('a[href]'))] as const,
        ),
      );
      expect(places.length).toBeGreaterThan(0);
      expect(places.filter(([, linked]) => !linked)).toEqual([]);
    });
  });
});

test.each([
  ['a minute before its deadline', '2026-12-04T14:59:00Z', 'grante-te-vogla-2026 closing-soon'],
  ['at its deadline', '2026-12-04T15:00:00Z', 'grante-te-vogla-2026 closed'],
  ['a minute after its deadline', '2026-12-04T15:01:00Z', 'grante-te-vogla-2026 closed'],
  ['in the week of its deadline', NOON.replace('22T', '28T'), 'grante-te-vogla-2026 closing-soon'],
  ['two weeks before it', NOON, 'grante-te-vogla-2026 open'],
])('the call on the page of the help desk has the right status %s', async (_, at, expected) => {
  expect(
    await visit('examples/help-desk.html', { at }, ({ page }) => statuses(page, 'ura-grant-call')),
  ).toContain(expected);
});

test.each([
  ['two weeks before the deadline', NOON, 'grante-te-vogla-2026 open'],
  ['a minute before the deadline', '2026-12-04T14:59:00Z', 'grante-te-vogla-2026 closing-soon'],
])('the list of calls on the portal has the right status %s', async (_, at, expected) => {
  await visit('examples/portal.html', { at }, async ({ page }) => {
    expect(await statusesInList(page)).toContain(expected);
    expect(await statuses(page, 'ura-grant-call')).toEqual([expected]);
  });
});

test('the list of calls on the portal hides a call a minute after its deadline', async () => {
  await visit('examples/portal.html', { at: '2026-12-04T15:01:00Z' }, async ({ page }) => {
    const listed = await statusesInList(page);
    expect(listed).toContain('zeri-i-te-rinjve-2027 forecast');
    expect(listed.join()).not.toContain('grante-te-vogla-2026');
    expect(await statuses(page, 'ura-grant-call')).toEqual(['grante-te-vogla-2026 closed']);
  });
});

test('the portal requests its data once for all widgets', async () => {
  await visit('examples/portal.html', {}, async ({ page }) => {
    const requested = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.json')),
    );
    expect(requested).toEqual(['/examples/data/civil-society.json']);
  });
});

test('clicking a tile on the portal filters the lists, and clicking it again restores them', async () => {
  await visit('examples/portal.html', {}, async ({ page, warnings }) => {
    expect(await rowsOf(page, 'ura-member-directory')).toBe(14);
    const grants = await rowsOf(page, 'ura-grant-list');
    const press = () =>
      page.$eval('ura-municipality-map', (map) =>
        map.shadowRoot!.querySelector<HTMLElement>('[data-place="xk-gjilan"]')!.click(),
      );
    const shows = (list: string, expected: number) =>
      page.waitForFunction(
        (name, count) =>
          document.querySelector(name)!.shadowRoot!.querySelectorAll('[part=row]').length === count,
        {},
        list,
        expected,
      );
    await press();
    await shows('ura-member-directory', 1);
    expect(
      await page.$eval(
        'ura-member-directory',
        (list) => list.shadowRoot!.querySelector('[part=row] [part=name]')!.textContent,
      ),
    ).toContain('Shtëpia e Bozhures');
    await shows('ura-grant-list', 1);
    await press();
    await shows('ura-member-directory', 14);
    await shows('ura-grant-list', grants);
    expect(warnings).toEqual([]);
  });
});

test('the project that is declared in progress is completed on the date of the examples', async () => {
  expect(
    await visit('examples/project.html', {}, ({ page }) => statuses(page, 'ura-project-card')),
  ).toContain('barabar completed');
});

test('all widgets in one file obey a strict policy set by headers', async () => {
  await visit('strict-host', {}, async ({ page, warnings }) => {
    expect(warnings.filter((text) => !/404|\[ura:http\]/.test(text))).toEqual([]);
    expect(warnings.filter((text) => text.startsWith('warn: [ura:'))).toHaveLength(1);
    expect(await statuses(page, 'ura-project-card')).toEqual(['barabar completed']);
    expect(await rowsOf(page, 'ura-member-directory')).toBe(14);
  });
});

test('a placeholder that is still being parsed keeps all of its children as fallback', async () => {
  await visit('slow-host', {}, async ({ page, warnings }) => {
    expect(warnings).toEqual([]);
    const [inside, beside] = await page.$eval(
      '[data-ura]',
      (place) =>
        [
          place.querySelector('ura-grant-call')!.textContent!.trim(),
          [...place.children].map(({ localName }) => localName),
        ] as const,
    );
    expect(inside).toBe('Thirrja tekst');
    expect(beside).toEqual(['ura-grant-call']);
  });
});

test('the loader fetches only the widgets of the page, each once', async () => {
  await visit('examples/network.html', {}, async ({ page }) => {
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.includes('/cdn/') && path.endsWith('.js')),
    );
    expect(scripts).toContain('/dist/cdn/widgets/ura-member-directory.js');
    expect(scripts.filter((path) => /widgets\/ura-/.test(path))).toHaveLength(1);
    expect(scripts.filter((path) => path.includes('ura.all'))).toEqual([]);
    expect(new Set(scripts).size).toBe(scripts.length);
  });
});

// A host page with widgets, each with its own data address, and the servers behind it, which can
// fail in many ways.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page } from 'puppeteer-core';
import { contentType, findFile, serve, type Handler } from '../../scripts/serve.mjs';
import { faults } from '../browser/faults.mjs';

/** The widgets, with the attributes that each needs to show part of the example. */
export const WIDGETS = {
  'call-list': '',
  data: '',
  'data-health': '',
  'event-list': '',
  'funder-credit': '',
  'grant-call': 'record="grante-te-vogla-2026"',
  'grant-list': '',
  'key-figures': 'network="rrjeti-harku"',
  'member-directory': 'network="rrjeti-harku"',
  'municipality-map': '',
  'news-list': '',
  'organisation-card': 'record="rrjeti-harku"',
  programme: 'record="programi-lagjja"',
  'project-card': 'record="barabar"',
  'project-list': '',
  'service-list': '',
} as const;
export type WidgetName = keyof typeof WIDGETS;
export const NAMES = Object.keys(WIDGETS) as WidgetName[];

/** The `timeout` of a widget that waits for a slow server, in milliseconds. */
export const SHORT = 4000;
/** The `timeout` of a widget that gets its data. It leaves time for a busy machine. */
const LONG = 25_000;
/**
 * Extra time for a busy machine. With {@link SHORT}, it is less than the 30 seconds of the slow
 * server.
 */
const MARGIN = 20_000;

const FILE = '/examples/data/civil-society.json';
const ANOTHER = '<!doctype html><html lang="sq"><meta charset="utf-8"><title>Tjetra</title><p>Tjetra';

/** `ura-data` shows nothing itself, so it gets a widget inside. */
const markup = (name: WidgetName, address: string, timeout: number) => {
  const source = `src="${address}" timeout="${timeout}"`;
  const fallback = `<a href="#${name}">${name}</a>`;
  return name === 'data'
    ? `<ura-data ${source}><ura-grant-call id="data" ${WIDGETS['grant-call']}>${fallback}</ura-grant-call></ura-data>`
    : `<ura-${name} id="${name}" ${source} ${WIDGETS[name]}>${fallback}</ura-${name}>`;
};

const isData = (path: string) => path.startsWith('/data/') && path.endsWith('.json');
/** Logos are in the folder of the data. */
const fileOf = (path: string) => path.replace(/^\/data\//, '/examples/data/');

/**
 * Replaces `{name}` in the data address by the name of the widget, so that each has its own
 * request.
 */
const addressOf = (data: string, name: WidgetName) => data.replace('{name}', name);

/** The page, with the strictest content security policy. */
function pageOf(
  lang: string,
  data: string,
  timeout: number,
  names: readonly WidgetName[],
): { html: string; headers: Record<string, string> } {
  const { origin } = new URL(data);
  return {
    html: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Ura</title><script type="module" src="/dist/cdn/ura.js"></script>
<body>${names.map((name) => `<section>${markup(name, addressOf(data, name), timeout)}</section>`).join('\n')}`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'max-age=3600',
      'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' ${origin}; frame-src 'self'; connect-src 'self' ${origin}; require-trusted-types-for 'script'`,
    },
  };
}

/** A response instead of the file. */
export type Body = { readonly text: string; readonly headers?: Record<string, string> };

export interface Site {
  readonly url: string;
  /** The name of a fault in test/browser/faults.mjs, `whole` for none, or a body. */
  gives: string | Body;
  /** Whether the data is sent with CORS headers. */
  shared: boolean;
  /** Stops the server. `up` starts it again at the same address. */
  down(): Promise<void>;
  up(): Promise<void>;
}

/** A server of pages, scripts and data, whose `date` header says `now`. */
export async function site(now: string): Promise<Site> {
  const answerFaults = faults({ root: '.' });
  const handler: Handler = async (request, response) => {
    const url = request.url ?? '/';
    const [path = '', query = ''] = url.split('?');
    if (isData(path)) response.setHeader('date', new Date(now).toUTCString());
    if (own.shared) response.setHeader('access-control-allow-origin', '*');
    if (path === '/page' || path === '/frame') {
      const asked = new URLSearchParams(query);
      const names = asked.get('widgets')!.split(' ') as WidgetName[];
      const { html, headers } = pageOf(
        asked.get('lang')!,
        asked.get('data')!,
        Number(asked.get('timeout')),
        names,
      );
      response
        .writeHead(200, headers)
        .end(
          path === '/page'
            ? html
            : `<iframe sandbox="allow-scripts" width="780" height="1100" src="/page?${query}"></iframe>`,
        );
    } else if (path === '/another') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(ANOTHER);
    } else if (path === '/favicon.ico') {
      response.writeHead(204).end();
    } else if (isData(path) && typeof own.gives === 'object') {
      const { text, headers } = own.gives;
      response.writeHead(200, {
        'content-type': 'application/json',
        'cache-control': 'no-store',
        ...headers,
      });
      response.write(text);
      if (!headers?.['content-length']) response.end(); // else the rest never comes
    } else if (isData(path)) {
      const [fault, more = ''] = (own.gives as string).split('?');
      request.url = `/__faults/${fault === 'whole' ? 'counted' : fault}${FILE}?${more}`;
      // A redirect to the same address has no end.
      if (fault === 'loop') response.writeHead(302, { location: url }).end();
      else await answerFaults(request, response);
    } else {
      request.url = fileOf(url); // of the logos
      return false;
    }
    return true;
  };
  const start = (port = 0) =>
    serve({
      root: '.',
      port,
      handlers: [handler],
      headers: { 'cache-control': 'max-age=3600', 'access-control-allow-origin': '*' },
    });
  let server = await start();
  let isUp = true;
  const own: Site = {
    url: server.url,
    gives: 'whole',
    shared: true,
    async down() {
      if (isUp) await server.close();
      isUp = false;
    },
    async up() {
      if (!isUp) server = await start(server.port);
      isUp = true;
    },
  };
  return own;
}

/**
 * Answers all requests of a page to an origin that does not exist. Returns the requests to other
 * origins.
 */
export async function actFor(
  page: Page,
  origin: string,
  lang: string,
  data: string,
  names: readonly WidgetName[],
): Promise<string[]> {
  const beyond: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { origin: asked, pathname } = new URL(request.url());
    const answer = async () => {
      if (asked !== origin) {
        beyond.push(request.url());
        return request.abort();
      }
      if (pathname === '/page') {
        const { html: body, headers } = pageOf(lang, data, LONG, names);
        return request.respond({ status: 200, headers, body });
      }
      const file = await findFile('.', isData(pathname) ? FILE : fileOf(pathname));
      return request.respond(
        file && file !== 'folder'
          ? { status: 200, contentType: contentType(file.path), body: readFileSync(file.path) }
          : { status: 404, body: '' },
      );
    };
    answer().catch((error: unknown) => beyond.push(String(error)));
  });
  return beyond;
}

/** What a visitor sees of a widget. */
export interface Seen {
  readonly state: 'loading' | 'ready' | 'stale' | 'failed';
  /** Whether the fallback is visible. */
  readonly fallback: boolean;
  /** The message about the state of the data, and the text of its button. */
  readonly message: string;
  readonly button: string;
  /** The `datetime` of the saved copy. */
  readonly date: string | undefined;
  /** All other text of the widget. */
  readonly words: string;
}

/** What the page records for the test. */
interface Shared {
  instant: number;
  persisted: boolean;
  frozen: boolean;
  /** The time when the page is thawed. */
  thawsAt?: number;
  /** Console messages of scripts. */
  readonly lines: string[];
  /** Violations of the content security policy. */
  readonly violations: string[];
  /** Widgets that were seen blank. */
  readonly blank: string[];
  readonly errors: Record<string, number>;
}
type Inside = typeof globalThis & { faultsHost: Shared };

/**
 * Runs before the scripts of the page: stops the clock, records messages and violations, and may
 * deny storage.
 */
function prepare(instant: number, denied: boolean): void {
  const shared: Shared = {
    instant,
    persisted: false,
    frozen: false,
    lines: [],
    violations: [],
    blank: [],
    errors: {},
  };
  (globalThis as Inside).faultsHost = shared;
  // The loader reserves a screen for each list and waits with those that are far down. Without that
  // room, all widgets load at once.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('section > :not(:defined) { min-block-size: 0 }');
  document.adoptedStyleSheets = [sheet];
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, own) =>
      Reflect.construct(target, args.length ? args : [shared.instant], own) as object,
    get: (target, key) => (key === 'now' ? () => shared.instant : (Reflect.get(target, key) as unknown)),
  });
  for (const kind of ['log', 'info', 'warn', 'error'] as const) {
    const say = console[kind].bind(console);
    console[kind] = (...all: unknown[]) => {
      shared.lines.push(all.map(String).join(' '));
      say(...all);
    };
  }
  document.addEventListener('freeze', () => {
    shared.frozen = true;
    shared.instant = shared.thawsAt ?? shared.instant;
  });
  addEventListener('pageshow', (event) => (shared.persisted = event.persisted));
  document.addEventListener('securitypolicyviolation', (event) =>
    shared.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
  document.addEventListener('ura-error', ({ target }) => {
    const { id } = target as Element;
    shared.errors[id] = (shared.errors[id] ?? 0) + 1;
  });
  if (!denied) return;
  for (const name of ['caches', 'localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(globalThis, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  }
}

/** Reads the state of the widgets. Runs in the page. */
function lookInside(names: readonly string[]): Record<string, Seen> {
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const isSeen = (element: Element | null | undefined) =>
    Boolean(element?.getClientRects().length && element.checkVisibility());
  const shared = (globalThis as Inside).faultsHost;
  return Object.fromEntries(
    names.map((name) => {
      const widget = document.getElementById(name)!;
      const link = widget.querySelector(':scope > a');
      const root = widget.shadowRoot?.querySelector('.root');
      const note = root?.querySelector(':scope > p[part=message][role=status]');
      const button = note?.querySelector('button');
      // The message is the last text of the widget, and its button is the last of the message.
      // Folded details are rendered once the visitor uses the page, so they do not count.
      const shown = root?.cloneNode(true) as Element | undefined;
      for (const details of shown?.querySelectorAll('details') ?? []) details.remove();
      const [all, inNote, onButton] = [shown, note, button].map((element) => tidy(element?.textContent));
      const before = (text = '', end = '') => tidy(text.slice(0, text.length - end.length));
      const fallback = isSeen(link);
      const slot = root?.querySelector('slot:not([name])');
      if (!fallback && !(root && isSeen(root) && root.getBoundingClientRect().height > 10))
        shared.blank.push(name);
      const seen: Seen = {
        state:
          !root || root.getAttribute('aria-busy') !== 'false'
            ? 'loading'
            : slot
              ? 'failed'
              : note
                ? 'stale'
                : 'ready',
        fallback,
        message: isSeen(note) ? before(inNote, onButton) : '',
        button: isSeen(button) ? onButton! : '',
        date: note?.querySelector('time')?.dateTime,
        words: before(all, inNote),
      };
      return [name, seen];
    }),
  );
}

/** Messages of Chromium itself about a failed request. No script can prevent them. */
const OF_CHROMIUM =
  /^(Failed to load resource: |Access to fetch at .* blocked by CORS policy|Mixed Content: )/;

/** An open page. */
export class Visit {
  readonly page: Page;
  readonly frame: Frame;
  readonly names: readonly WidgetName[];
  private readonly data: string;
  private readonly timeout: number;
  private readonly lines: readonly string[];
  private readonly thrown: readonly string[];

  private constructor(
    page: Page,
    frame: Frame,
    { data, timeout, names }: { data: string; timeout: number; names: readonly WidgetName[] },
    lines: string[],
    thrown: string[],
  ) {
    this.page = page;
    this.frame = frame;
    this.names = names;
    this.data = data;
    this.timeout = timeout;
    this.lines = lines;
    this.thrown = thrown;
  }

  /** Opens the page of a site at a point in time. The data may be on another site. */
  static async open(
    context: BrowserContext,
    host: Site,
    lang: string,
    {
      data,
      names,
      at,
      denied = false,
      framed = false,
      origin = host.url,
      timeout = LONG,
      visible = true,
      before = () => Promise.resolve(),
    }: {
      data: string;
      names: readonly WidgetName[];
      at: string;
      denied?: boolean;
      framed?: boolean;
      origin?: string;
      timeout?: number | undefined;
      visible?: boolean;
      before?: (page: Page) => Promise<unknown>;
    },
  ): Promise<Visit> {
    const page = await context.newPage();
    const lines: string[] = [];
    const thrown: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.setViewport({ width: 800, height: 1200 });
    await page.evaluateOnNewDocument(prepare, Date.parse(at), denied);
    await page.emulateFocusedPage(visible); // several are open at once, and each has a visitor
    await before(page);
    const query = new URLSearchParams({ lang, data, timeout: `${timeout}`, widgets: names.join(' ') });
    await page.goto(`${origin}/${framed ? 'frame' : 'page'}?${query}`, { waitUntil: 'domcontentloaded' });
    const frame = framed ? await page.waitForFrame((each) => each !== page.mainFrame()) : page.mainFrame();
    if (framed)
      await frame.waitForFunction(
        (count) => document.querySelectorAll('section').length === count,
        {},
        names.length,
      );
    return new Visit(page, frame, { data, timeout, names }, lines, thrown);
  }

  /** Waits until all widgets are as wanted or the time is up, and returns what is seen then. */
  async look(
    wanted: (seen: Seen, name: WidgetName) => boolean,
    patience = this.timeout + MARGIN,
  ): Promise<Record<WidgetName, Seen>> {
    const end = performance.now() + patience;
    for (;;) {
      const seen = (await this.frame.evaluate(lookInside, this.names)) as Record<WidgetName, Seen>;
      if (this.names.every((name) => wanted(seen[name], name)) || performance.now() > end) return seen;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Console messages of Ura for the data address of each widget. */
  async consoleLines(): Promise<Record<WidgetName, string[]>> {
    const { lines } = await this.inside();
    return Object.fromEntries(
      this.names.map((name) => [
        name,
        lines.filter((line) => line.startsWith('[ura:') && line.includes(addressOf(this.data, name))),
      ]),
    ) as Record<WidgetName, string[]>;
  }

  /**
   * What must not happen on a host page: errors, violations, blank widgets, other console messages.
   */
  async complaints(): Promise<string[]> {
    const { violations, blank } = await this.inside();
    const own = Object.values(await this.consoleLines()).flat();
    const strange = this.lines.filter((line) => !own.includes(line) && !OF_CHROMIUM.test(line));
    return [...this.thrown, ...violations, ...blank.map((name) => `${name} was blank`), ...strange];
  }

  inside = (): Promise<Shared> => this.frame.evaluate(() => (globalThis as Inside).faultsHost);

  /**
   * Waits until each widget has dispatched `ura-error` so many times, and returns how many times
   * each did.
   */
  async failures(often: number): Promise<Record<string, number>> {
    await this.frame
      .waitForFunction(
        (names, count) =>
          names.every((name) => ((globalThis as Inside).faultsHost.errors[name] ?? 0) >= count),
        { timeout: this.timeout + MARGIN, polling: 100 },
        this.names,
        often,
      )
      .catch(() => undefined); // what is missing is in the numbers
    return (await this.inside()).errors;
  }

  /** Sets the clock of the page without an event. */
  setClock = (at: string): Promise<void> =>
    this.frame.evaluate((instant) => {
      (globalThis as Inside).faultsHost.instant = instant;
    }, Date.parse(at));

  /** Presses the retry button of every widget that has one, with the keyboard. */
  async retry(): Promise<void> {
    for (const name of this.names) {
      const found = await this.frame.evaluate((id) => {
        const button = document
          .getElementById(id)!
          .shadowRoot?.querySelector<HTMLElement>('.root > p[part=message][role=status] button');
        button?.focus();
        return Boolean(button);
      }, name);
      if (found) await this.page.keyboard.press('Enter');
    }
  }

  /**
   * Waits until the browser cache has a copy for each address. A page that closes sooner may have
   * none.
   */
  async isKept(): Promise<void> {
    const addresses = this.names.map((name) => addressOf(this.data, name));
    const missing = async (all: readonly string[]) => {
      const cache = await caches.open('ura-1');
      const copies = await Promise.all(all.map((address) => cache.match(address)));
      return all.filter((_, index) => !copies[index]);
    };
    try {
      await this.frame.waitForFunction(
        `(${String(missing)})(${JSON.stringify(addresses)}).then((left) => !left.length)`,
        { timeout: MARGIN, polling: 100 },
      );
    } catch {
      throw new Error(`There is no copy of ${String(await this.frame.evaluate(missing, addresses))}`);
    }
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/**
 * Freezes a page as browsers do in the background, and thaws it when its clock shows another time.
 */
export async function freeze({ page, frame }: Visit, thawsAt: string, milliseconds: number): Promise<void> {
  await frame.evaluate((instant) => {
    (globalThis as Inside).faultsHost.thawsAt = instant;
  }, Date.parse(thawsAt));
  const session = await page.createCDPSession();
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await session.detach();
}

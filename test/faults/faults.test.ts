import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArguments, chromiumPath, windowedChromiumPath } from '../../scripts/browsers.mjs';
import { formatNetwork, generateNetwork } from '../../scripts/generate-network.mjs';
import { formatMoment } from '../../src/language/dates.ts';
import { LOCALES, type Locale } from '../../src/language/locale.ts';
import { stateMessages } from '../../src/language/messages/states.ts';
import { wallClock } from '../../src/time/zones.ts';
import { isFull } from '../tier.mjs';
import {
  actFor,
  freeze,
  NAMES,
  site,
  SHORT,
  Visit,
  type Body,
  type Seen,
  type Site,
  type WidgetName,
} from './host.ts';

// Puts each fault before a page with every built widget and checks what a visitor sees, what the
// console says, and whether the widget recovers. One test for each fault and widget.

/** The date of the examples, a minute after one of their deadlines, and that date a year off. */
const NOON = '2026-11-22T11:00:00.000Z';
const LATER = '2026-12-04T15:01:00.000Z';
const WRONG = ['2025-11-22T11:00:00.000Z', '2027-11-22T11:00:00.000Z'];

/** Enough for a busy machine to load twenty megabytes and list each finding for the editor. */
const LONG_TIMEOUT = 120_000;

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

const BACK_FORWARD_CACHE = 'the page is restored from the back-forward cache';
const windowedPath = windowedChromiumPath();

let browser: Browser;
/** Chromium's headless shell has no back-forward cache. */
let windowed: Browser | undefined;
beforeAll(async () => {
  const launch = (executablePath: string) => puppeteer.launch({ executablePath, args: chromiumArguments });
  browser = await launch(await chromiumPath());
  windowed = windowedPath ? await launch(windowedPath) : undefined;
});
afterAll(async () => {
  await Promise.all([browser?.close(), windowed?.close()]);
});

/** The observed and the expected result of each step, by widget. */
type Steps = Record<
  WidgetName,
  { readonly step: string; readonly seen: unknown; readonly expected: unknown }[]
>;

/** A visitor in a separate browser context, a host page, and another site with the data. */
class Case {
  readonly steps: Steps;
  readonly lang: Locale;
  /** The widgets on the page. */
  readonly names: readonly WidgetName[];
  readonly context: BrowserContext;
  readonly host: Site;
  readonly elsewhere: Site;
  /** The address of the data, with `{name}` for the widget. */
  data: string;

  private constructor(
    lang: Locale,
    names: readonly WidgetName[],
    context: BrowserContext,
    host: Site,
    elsewhere: Site,
  ) {
    this.steps = Object.fromEntries(names.map((name) => [name, []])) as unknown as Steps;
    this.lang = lang;
    this.names = names;
    this.context = context;
    this.host = host;
    this.elsewhere = elsewhere;
    this.data = `${elsewhere.url}/data/{name}.json`;
  }

  static async run(
    lang: Locale,
    names: readonly WidgetName[],
    scenario: Scenario,
    inside = browser,
  ): Promise<Steps> {
    const [context, host, elsewhere] = await Promise.all([
      inside.createBrowserContext(),
      site(NOON),
      site(NOON),
    ]);
    const each = new Case(lang, names, context, host, elsewhere);
    try {
      await scenario(each);
    } finally {
      await context.close();
      await Promise.all([host.down(), elsewhere.down()]);
    }
    return each.steps;
  }

  open(options: Partial<Parameters<typeof Visit.open>[3]> = {}): Promise<Visit> {
    const { context, host, lang, data, names } = this;
    return Visit.open(context, host, lang, { data, names, at: NOON, ...options });
  }

  /** Records the observed and the expected result of a step for every widget. */
  note(step: string, seen: (name: WidgetName) => unknown, expected: (name: WidgetName) => unknown): void {
    for (const name of this.names)
      this.steps[name].push({ step, seen: seen(name), expected: expected(name) });
  }

  private async sees(step: string, visit: Visit, expected: (name: WidgetName) => Seen): Promise<void> {
    const all = await visit.look((seen, name) => JSON.stringify(seen) === JSON.stringify(expected(name)));
    this.note(step, (name) => all[name], expected);
  }

  /** The visitor sees the data as if nothing had failed. */
  async isReady(step: string, visit: Visit, at = NOON): Promise<void> {
    const healthy = await healthyWords(this, at);
    await this.sees(step, visit, (name) => ({
      state: 'ready',
      fallback: false,
      message: '',
      button: '',
      date: undefined,
      words: healthy[name],
    }));
  }

  /** The visitor sees the fallback, a sentence in the language of the page, and a retry button. */
  async isFailed(step: string, visit: Visit, reason: string): Promise<void> {
    const messages = stateMessages(this.lang);
    await this.sees(step, visit, () => ({
      state: 'failed',
      fallback: true,
      message: words(messages.failed(reason)),
      button: messages.retry,
      date: undefined,
      words: '',
    }));
  }

  /** The retry failed too: the message is announced again and the retry button stays. */
  async hasFailedAgain(visit: Visit, reason: string): Promise<void> {
    const failures = await visit.failures(2);
    this.note(
      'the failures',
      (name) => failures[name],
      () => 2,
    );
    await this.isFailed('a retry in vain', visit, reason);
  }

  /** The visitor sees the last good copy with its date, and a retry button. */
  async isStale(step: string, visit: Visit): Promise<void> {
    const healthy = await healthyWords(this, NOON);
    const messages = stateMessages(this.lang);
    const { date, time } = wallClock(Date.parse(NOON), 'Europe/Belgrade')!;
    await this.sees(step, visit, (name) => ({
      state: 'stale',
      fallback: false,
      message: words(`${messages.stale} ${formatMoment(`${date}T${time}`, this.lang)}`),
      button: messages.retry,
      date: NOON,
      words: healthy[name],
    }));
  }

  /**
   * The console has one line with this code for each address, or none, and the page has no
   * other errors.
   */
  async isQuiet(step: string, visit: Visit, code?: string): Promise<void> {
    const output = await visit.consoleLines();
    this.note(
      `${step}: the console`,
      (name) => output[name].map((line) => /^\[ura:([\w-]+)\] \S+: \S/.exec(line)?.[1]),
      () => (code ? [code] : []),
    );
    const complaints = await visit.complaints();
    this.note(
      `${step}: the page`,
      () => complaints,
      () => [],
    );
  }

  /** Retries and sees the data. On a busy machine a short timeout may need a second retry. */
  async recovers(step: string, visit: Visit, code: string): Promise<void> {
    await visit.retry();
    if (code === 'timeout') {
      const seen = await visit.look(({ state }) => state === 'ready');
      if (this.names.some((name) => seen[name].state !== 'ready')) await visit.retry();
    }
    await this.isReady(step, visit);
  }

  /** The same for another visitor in another language. */
  async inLanguage(lang: Locale, scenario: Scenario): Promise<void> {
    const others = await Case.run(lang, this.names, scenario);
    for (const name of this.names)
      this.steps[name].push(...others[name].map((each) => ({ ...each, step: `${lang}: ${each.step}` })));
  }

  async reportsFault(code: string, breaks: Change): Promise<void> {
    breaks(this.elsewhere);
    const visit = await this.open();
    await this.isFailed('the first visit', visit, code);
    await this.isQuiet('the first visit', visit, code);
    await visit.close();
  }

  /** A server fault on the first visit. */
  async firstVisit(code: string, breaks: Change, timeout?: number): Promise<void> {
    const { elsewhere } = this;
    breaks(elsewhere);
    const visit = await this.open({ timeout });
    await this.isFailed('the first visit', visit, code);
    await visit.retry();
    await this.hasFailedAgain(visit, code);
    repair(elsewhere);
    await this.recovers('a retry', visit, code);
    await this.isQuiet('the first visit', visit, code);
    await visit.isKept();
    await visit.close();
  }

  /** The same fault on a later visit, with a copy in the cache. */
  async nextVisit(code: string, breaks: Change, timeout?: number): Promise<void> {
    const { elsewhere } = this;
    breaks(elsewhere);
    const visit = await this.open({ timeout });
    await this.isStale('the next visit', visit);
    repair(elsewhere);
    await this.recovers('a retry on the next visit', visit, code);
    await this.isQuiet('the next visit', visit, code);
    await visit.close();
  }

  /** The file is withdrawn: its copy is neither shown nor kept. */
  async isWithdrawn(code: string, withdraws: Change): Promise<void> {
    const { elsewhere } = this;
    withdraws(elsewhere);
    const visit = await this.open();
    await this.isFailed('a visit after the file is gone', visit, code);
    await this.isQuiet('a visit after the file is gone', visit, code);
    await visit.close();
    elsewhere.gives = '500';
    const later = await this.open();
    await this.isFailed('a visit when the server fails', later, 'http');
    repair(elsewhere);
    await this.recovers('a retry after the file is back', later, 'http');
    await later.close();
  }

  async serverFails(...fault: [code: string, breaks: Change, timeout?: number]): Promise<void> {
    await this.firstVisit(...fault);
    await this.nextVisit(...fault);
  }

  /**
   * Unusual answers that visitors do not notice: the data is shown, and is cached for later
   * failures.
   */
  async toleratesResponse(what: string, respond: Change): Promise<void> {
    this.data = `${this.data.split('?')[0]}?${encodeURIComponent(what)}`;
    respond(this.elsewhere);
    const visit = await this.open();
    await this.isReady(what, visit);
    await this.isQuiet(what, visit);
    await visit.isKept();
    await visit.close();
    this.elsewhere.gives = '500';
    const second = await this.open();
    await this.isStale(`the copy of ${what}`, second);
    respond(this.elsewhere);
    await second.retry();
    await this.isReady(`a retry of ${what}`, second);
    await this.isQuiet(`the copy of ${what}`, second, 'http');
    await second.close();
  }
}

type Scenario = (each: Case) => Promise<void>;
type Change = (site: Site) => void;
const gives =
  (what: string | Body): Change =>
  (site) => {
    site.gives = what;
  };
const repair: Change = (site) => {
  site.gives = 'whole';
  site.shared = true;
};

const healthyWordsCache = new Map<string, Promise<Record<WidgetName, string>>>();

/** The text of each widget when nothing fails. */
function healthyWords({ lang, names }: Case, at: string): Promise<Record<WidgetName, string>> {
  const key = `${lang} ${at} ${names.length}`;
  let output = healthyWordsCache.get(key);
  if (!output) healthyWordsCache.set(key, (output = readHealthyWords(lang, names, at)));
  return output;
}

async function readHealthyWords(
  lang: Locale,
  names: readonly WidgetName[],
  at: string,
): Promise<Record<WidgetName, string>> {
  const output = {} as Record<WidgetName, string>;
  await Case.run(lang, names, async (each) => {
    const visit = await each.open({ at });
    let before = '';
    // A list may render in parts. It is complete when it has not changed for a while.
    for (let same = 0; same < 8; same++) {
      const all = await visit.look(({ state }) => state === 'ready');
      for (const name of names) output[name] = all[name].words;
      const now = JSON.stringify(all);
      if (now !== before) same = 0;
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(names.filter((name) => output[name].length < 20)).toEqual([]);
    expect(await visit.complaints()).toEqual([]);
    await visit.close();
  });
  return output;
}

/** The example among enough generated organisations to make a file of twenty megabytes. */
function largeFile(): string {
  const civil = JSON.parse(readFileSync('examples/data/civil-society.json', 'utf8')) as Record<
    string,
    unknown
  >;
  const network = generateNetwork({ count: 43_000 }) as unknown as Record<string, unknown>;
  const all: Record<string, unknown> = { ...network, ...civil };
  for (const [list, records] of Object.entries(network))
    if (Array.isArray(records))
      all[list] = [...((civil[list] as unknown[]) ?? []), ...(records as unknown[])];
  return formatNetwork(all);
}

/**
 * Each fault with its scenario. The pages take turns in the languages; the first fault is
 * tested in all of them.
 */
const FAULTS: readonly (readonly [what: string, scenario: Scenario])[] = [
  [
    'the file is missing (404)',
    async (each) => {
      await each.firstVisit('http', gives('404'));
      await each.isWithdrawn('http', gives('404'));
      for (const lang of LOCALES)
        if (lang !== each.lang)
          await each.inLanguage(lang, (other) => other.reportsFault('http', gives('404')));
    },
  ],
  ['the server responds with an error (500)', (each) => each.serverFails('http', gives('500'))],
  ['the server responds with HTML', (each) => each.serverFails('not-json', gives('html'))],
  ['the file is truncated', (each) => each.serverFails('not-json', gives('half'))],
  ['the response takes thirty seconds', (each) => each.serverFails('timeout', gives('slow?ms=30000'), SHORT)],
  ['the connection is reset', (each) => each.serverFails('network', gives('cut'))],
  [
    'the file has the wrong content type',
    async (each) => {
      for (const type of ['text/plain', 'application/octet-stream'])
        await each.toleratesResponse(type, gives(`typed?type=${type}`));
    },
  ],
  [
    'the file begins with a byte order mark',
    (each) => each.toleratesResponse('a byte order mark', gives('bom')),
  ],
  ['the address redirects without end', (each) => each.serverFails('network', gives('loop'))],
  [
    'the site of the file does not share it (no CORS)',
    (each) => each.serverFails('network', (elsewhere) => (elsewhere.shared = false)),
  ],
  [
    'the page uses https and the address of the data http',
    async (each) => {
      const origin = 'https://faqja.test';
      each.data = 'http://te-dhenat.test/data/{name}.json';
      let beyond: string[] = [];
      const before = async (page: Page) => {
        beyond = await actFor(page, origin, each.lang, each.data, each.names);
      };
      const visit = await each.open({ origin, before });
      await each.isFailed('the visit', visit, 'network');
      await visit.retry();
      await each.hasFailedAgain(visit, 'network');
      await each.isQuiet('the visit', visit, 'network');
      each.note(
        'nothing leaves the browser',
        () => beyond,
        () => [],
      );
      // No server can fix that, but the author can fix it in the page.
      await visit.frame.evaluate(() => {
        for (const element of document.querySelectorAll('[src^="http:"]'))
          element.setAttribute('src', element.getAttribute('src')!.replace(/^http:..[^/]*/, ''));
      });
      await each.isReady('the address is mended', visit);
      await visit.close();
    },
  ],
  [
    'the file has twenty megabytes, or sixty',
    async (each) => {
      const { elsewhere, data } = each;
      const text = largeFile();
      each.note(
        'the size in megabytes',
        () => Math.floor(Buffer.byteLength(text) / 1e6),
        () => 20,
      );
      elsewhere.gives = { text };
      each.data = data.replace('{name}', 'e-madhe'); // one file for all widgets, as on a real page
      const large = await each.open();
      const seen = await large.look(
        ({ state, words: output }) => state === 'ready' && output.length > 20,
        LONG_TIMEOUT,
      );
      each.note(
        'twenty megabytes',
        (name) => ({ ...seen[name], words: seen[name].words.length > 20 }),
        () => ({ state: 'ready', fallback: false, message: '', button: '', words: true }),
      );
      await each.isQuiet('twenty megabytes', large);
      await large.close();
      each.data = data;
      await each.serverFails('too-large', gives({ text: '{', headers: { 'content-length': '60000000' } }));
    },
  ],
  [
    'the visitor is offline after the first visit',
    async (each) => {
      const first = await each.open();
      await each.isReady('the first visit', first);
      await each.isQuiet('the first visit', first);
      await first.isKept();
      await first.close();
      const offline = await each.open({ before: (page) => page.setOfflineMode(true) });
      await each.isStale('offline', offline);
      await offline.page.setOfflineMode(false);
      await offline.retry();
      await each.isReady('online again', offline);
      await each.isQuiet('offline', offline, 'network');
      await offline.close();
      await each.elsewhere.down();
      const down = await each.open();
      await each.isStale('its server is down', down);
      await each.elsewhere.up();
      await down.retry();
      await each.isReady('its server is up again', down);
      await each.isQuiet('its server is down', down, 'network');
      await down.close();
    },
  ],
  [
    'storage is denied',
    async (each) => {
      for (const [how, options] of [
        ['by the browser', { denied: true }],
        ['in a frame of a sandbox', { framed: true }],
      ] as const) {
        each.elsewhere.gives = '500';
        const failed = await each.open(options);
        await each.isFailed(how, failed, 'http');
        each.elsewhere.gives = 'whole';
        await failed.retry();
        await each.isReady(`a retry, ${how}`, failed);
        await each.isQuiet(how, failed, 'http');
        await failed.close();
        const good = await each.open(options);
        await each.isReady(`a good day, ${how}`, good);
        await each.isQuiet(`a good day, ${how}`, good);
        await good.close();
      }
    },
  ],
  [
    'the clock of the visitor is wrong by a year',
    async (each) => {
      const { host } = each;
      // A page can read the date header only of its own site.
      for (const at of WRONG) {
        each.data = `${host.url}/data/{name}.json?${at}`;
        host.gives = '500';
        const wrong = await each.open({ at });
        await each.isFailed(`it shows ${at}`, wrong, 'http');
        host.gives = 'whole';
        await wrong.retry();
        await each.isReady(`a retry when it shows ${at}`, wrong, at);
        await each.isQuiet(`it shows ${at}`, wrong, 'http');
        await wrong.isKept();
        await wrong.close();
        host.gives = '500';
        const stale = await each.open();
        // The copy has the date of the server, whatever the clock of the visitor showed.
        await each.isStale(`a copy of ${at}`, stale);
        host.gives = 'whole';
        await stale.retry();
        await each.isReady(`a retry after a copy of ${at}`, stale);
        await each.isQuiet(`a copy of ${at}`, stale, 'http');
        await stale.close();
      }
    },
  ],
  [
    'the page is frozen and thawed',
    async (each) => {
      const wasFrozen = async (visit: Visit) => {
        const { frozen } = await visit.inside();
        each.note(
          'it was frozen',
          () => frozen,
          () => true,
        );
      };
      const visit = await each.open({ visible: false });
      await each.isReady('before', visit);
      await freeze(visit, LATER, 100);
      await wasFrozen(visit);
      await each.isReady('what is true when it is thawed', visit, LATER);
      await each.isQuiet('what is ready', visit);
      await visit.isKept();
      await visit.close();

      each.elsewhere.gives = 'never?ms=30000';
      const loading = await each.open({ visible: false, timeout: SHORT });
      await freeze(loading, NOON, SHORT);
      await wasFrozen(loading);
      await loading.page.emulateFocusedPage(true);
      await each.isStale('frozen while it loads', loading);
      each.elsewhere.gives = 'whole';
      await each.recovers('a retry', loading, 'timeout');
      await each.isQuiet('frozen while it loads', loading, 'timeout');
      await loading.close();
    },
  ],
  [
    BACK_FORWARD_CACHE,
    async (each) => {
      const leaveAndComeBack = async (visit: Visit, at: string) => {
        await visit.setClock(at);
        await visit.page.goto(`${each.host.url}/another`);
        await visit.page.goBack({ waitUntil: 'domcontentloaded' });
        const { persisted } = await visit.inside();
        each.note(
          'it is the same page',
          () => persisted,
          () => true,
        );
      };
      const visit = await each.open();
      await each.isReady('before', visit);
      await leaveAndComeBack(visit, LATER);
      await each.isReady('what is true when it comes back', visit, LATER);
      await each.isQuiet('what is ready', visit);
      await visit.close();

      each.data += '?tjetra'; // an address without a copy
      each.elsewhere.gives = '500';
      const failed = await each.open();
      await each.isFailed('it has failed', failed, 'http');
      await leaveAndComeBack(failed, NOON);
      await each.isFailed('it is back', failed, 'http');
      each.elsewhere.gives = 'whole';
      await failed.retry();
      await each.isReady('a retry', failed);
      await each.isQuiet('what has failed', failed, 'http');
      await failed.close();
    },
  ],
];

/** The daily test shows every fault to a card, a list and a map, and these three to each widget. */
const ARCHETYPES: readonly WidgetName[] = ['grant-call', 'member-directory', 'municipality-map'];
const FOR_EACH_WIDGET = [
  'the file is missing (404)',
  'the file is truncated',
  'the visitor is offline after the first visit',
];
const widgetsFor = (what: string): readonly WidgetName[] =>
  isFull || FOR_EACH_WIDGET.includes(what) ? NAMES : ARCHETYPES;

/** How many faults are started ahead of the one being tested. Most of their time is waiting. */
const AHEAD = 2;
const runs = new Map<number, Promise<Steps>>();

/** All widgets of a fault share one page, which the first of their tests opens. */
function resultsOf(index: number): Promise<Steps> {
  for (let next = index; next < FAULTS.length && next <= index + AHEAD; next++) {
    if (runs.has(next)) continue;
    const [what, scenario] = FAULTS[next]!;
    const inside = what === BACK_FORWARD_CACHE ? windowed : browser;
    if (!inside) continue;
    const started = Case.run(LOCALES[next % LOCALES.length]!, widgetsFor(what), scenario, inside);
    started.catch(() => {}); // reported by its own tests
    runs.set(next, started);
  }
  return runs.get(index)!;
}

test('the faults that the daily test shows to each widget are in the list', () => {
  expect(FAULTS.map(([what]) => what)).toEqual(expect.arrayContaining(FOR_EACH_WIDGET));
});

describe.each(FAULTS.map(([what], index) => [what, index] as const))('when %s', (what, index) => {
  test.skipIf(what === BACK_FORWARD_CACHE && !windowedPath).each(widgetsFor(what))(
    'ura-%s shows its fallback or data, reports the fault once, and recovers',
    async (name) => {
      const all = (await resultsOf(index))[name];
      expect(all.length).toBeGreaterThan(0);
      for (const { step, seen, expected } of all) expect(seen, step).toEqual(expected);
    },
  );
});

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CLOSED, HOSTILE, OPEN } from './data.ts';
import { evaluate } from './php.ts';
import { people, type Role } from './roles.ts';
import { installPlugin, type Session } from './session.ts';
import { launch, look } from './visitor.ts';

const site = inject('site');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const SRC = `${site.data}/network.json`;
const widget = { rows: [expect.any(Number)], undrawn: [], text: '', links: [], empty: [] };

let browser: Browser;
let page: Page;
let by: Record<Role, Session>;

beforeAll(async () => {
  [browser, by] = await Promise.all([launch(), people(site.url, 'plugin')]);
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const php = <Answer>(code: string) => evaluate<Answer>(site, code);

const post = (who: Role, content: string) => by[who].saveBlocks('Postim', content, 'publish');
const shortcode = (attributes: string) =>
  `<!-- wp:shortcode -->\n[ura ${attributes}]\n<!-- /wp:shortcode -->`;

/** The HTML of a page as it is sent, before scripts run. */
async function htmlOf(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
  expect(response.status).toBe(200);
  return response.text();
}

/** The HTML inside the first widget of a page as it is sent. */
async function staticHtml(content: string): Promise<string> {
  const { link } = await post('editor', content);
  return /<ura-[a-z-]+[^>]*>([^]*?)<\/ura-/.exec(await htmlOf(link))?.[1] ?? '';
}

const requestCounts = async () =>
  (await (await fetch(`${site.data}/asked`)).json()) as Readonly<Record<string, number | undefined>>;

test('installs from its archive with the version of the package', async () => {
  const about = await by.administrator.rest('GET', '/wp/v2/plugins/ura/ura');
  expect(about).toMatchObject({ status: 'active', version });
});

describe('the script', () => {
  test('is a module pinned to its hash on a page with a widget', async () => {
    const { link } = await post('author', shortcode(`widget="call-list" src="${SRC}"`));
    const tags = (await htmlOf(link)).match(/<script[^>]*ura\.all\.js[^>]*>/g) ?? [];
    expect(tags).toHaveLength(1);
    const [, src = ''] = /src="([^"]+)"/.exec(tags[0]!) ?? [];
    const bytes = Buffer.from(await (await fetch(src)).arrayBuffer());
    const hash = createHash('sha384').update(bytes).digest('base64');
    expect(tags[0]).toContain(`integrity="sha384-${hash}"`);
    expect(tags[0]).toContain('type="module"');
    expect(tags[0]).toContain('crossorigin="anonymous"');
  });

  test('is absent on a page without a widget', async () => {
    const { link } = await post('author', '<!-- wp:paragraph -->\n<p>ura</p>\n<!-- /wp:paragraph -->');
    expect(await htmlOf(link)).not.toContain('ura.all.js');
  });

  test('is refused by the browser if it was changed, and the fallback stays', async () => {
    const { link } = await post('author', shortcode(`widget="call-list" src="${SRC}" lang="sq"`));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().includes('ura.all.js')) void request.continue();
      else void request.respond({ contentType: 'text/javascript', body: 'document.body.remove()' });
    });
    try {
      const { rows, text } = await look(page, link, 1500);
      expect(rows).toEqual([]);
      expect(text).toContain(OPEN.sq);
    } finally {
      page.removeAllListeners('request');
      await page.setRequestInterception(false);
    }
  });
});

describe('static HTML', () => {
  test('lists titles, and links only the open call to its form', async () => {
    const html = await staticHtml(shortcode(`widget="call-list" src="${SRC}"`));
    const rows = html.match(/<li>.*?<\/li>/g) ?? [];
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain(`<a href="https://rrjeti.example/apliko">${OPEN.en}</a>`);
    expect(rows[0]).toMatch(
      /Deadline: <time datetime="\d{4}-\d\d-\d\dT16:00\+0[12]:00">\d+ \w+ \d{4}, 16:00 \(Albanian time\)<\/time>/,
    );
    expect(rows[1]).toContain(CLOSED.en);
    expect(rows[1]).toMatch(/Closed: <time [^>]*>\d+ \w+ \d{4}, 16:00 \(Kosovo time\)<\/time>/);
    expect(rows[1]).not.toContain('<a ');
    expect(html).not.toMatch(/\bopen\b/i);
  });

  test.each([
    ['sq', OPEN.sq, 'Afati', 'ora 16:00 (ora e Shqipërisë)', 'E mbyllur'],
    ['sr-Latn', OPEN['sr-Latn'], 'Rok', 'u 16:00 (albansko vreme)', 'Zatvoren'],
    ['sr-Cyrl', `lang="sr-Latn">${OPEN['sr-Latn']}`, 'Рок', 'у 16:00 (албанско време)', 'Затворен'],
    ['en', OPEN.en, 'Deadline', '16:00 (Albanian time)', 'Closed'],
  ])('is written in %s', async (lang, ...words) => {
    const html = await staticHtml(shortcode(`widget="call-list" src="${SRC}" lang="${lang}"`));
    for (const word of words) expect(html).toContain(word);
  });

  test('contains a single record if one is asked for', async () => {
    const html = await staticHtml(shortcode(`widget="grant-call" src="${SRC}" record="e-hapur" lang="sq"`));
    expect(html).toContain(OPEN.sq);
    expect(html).not.toContain(CLOSED.sq);
  });

  test('contains the members of a network, without unsafe addresses', async () => {
    const html = await staticHtml(shortcode(`widget="member-directory" src="${SRC}" network="rrjeti"`));
    expect(html).toBe('<ul><li><span lang="sq">Anëtari</span></li></ul>');
  });

  test('is only the link if it cannot apply a filter of the widget', async () => {
    const filtered = shortcode(
      `widget="call-list" src="${SRC}" applicant="ngo" link="/thirrjet" text="Thirrjet"`,
    );
    expect(await staticHtml(filtered)).toBe('<a href="/thirrjet">Thirrjet</a>');
  });

  test('is what the author wrote inside the shortcode', async () => {
    const own = `[ura widget="call-list" src="${SRC}"]\n\n<a href="/x">Shih</a>\n\n[/ura]`;
    expect((await staticHtml(`<!-- wp:shortcode -->\n${own}\n<!-- /wp:shortcode -->`)).trim()).toBe(
      '<a href="/x">Shih</a>',
    );
  });
});

describe('a request of the server', () => {
  test.each([
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['100.127.255.255', false],
    ['100.128.0.1', true],
    ['169.254.169.254', false],
    ['172.31.0.1', false],
    ['192.168.1.1', false],
    ['198.18.0.1', false],
    ['198.19.255.255', false],
    ['198.20.0.1', true],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['0.0.0.0', false],
    ['8.8.8.8', true],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fc00::1', false],
    ['fd12::1', false],
    ['ff02::1', false],
    ['2001:db8::1', false],
    ['2001::1', false],
    ['2001:2::1', false],
    ['2001:20::1', false],
    ['3fff::1', false],
    ['2001:4860:4860::8888', true],
    ['::ffff:169.254.169.254', false],
    ['::ffff:8.8.8.8', true],
    ['64:ff9b::a9fe:a9fe', false],
    ['2002:a9fe:a9fe::1', false],
    ['2a00:1450:4001::1', true],
    ['1.2.3', false],
  ])('goes to a public address only: %s', async (ip, isPublic) => {
    expect(await php(`ura_is_public_ip( '${ip}' )`)).toBe(isPublic);
  });

  test.each([
    'http://169.254.169.254/x',
    'http://[::1]/x',
    'http://localhost/x',
    'http://2130706433/x',
    'ftp://x.org/',
  ])('is not made for %s', async (address) => {
    expect(await php(`ura_request( '${address}' )`)).toMatchObject({ status: 0, body: '' });
  });
});

describe('unavailable data', () => {
  /** Lets the time pass until the data is asked for again, and asks for it. */
  const forgetAsking = (path: string) =>
    `update_option( 'ura_sources', array_map( function ( $source ) { return '${site.data}${path}' === $source[0] ? array( $source[0], $source[1], 0 ) : $source; }, ura_sources() ) )`;
  const later = async (path: string) => {
    await php(forgetAsking(path));
    await php(`do_action( 'ura_refresh', '${site.data}${path}' )`);
  };

  test.each(['fails', 'html', 'huge', 'bomb', 'inside', 'never'])(
    'at /%s leaves the plain link without a long delay',
    async (path) => {
      const start = performance.now();
      const html = await staticHtml(
        shortcode(`widget="call-list" src="${site.data}/${path}" link="/thirrjet" text="Thirrjet"`),
      );
      expect(html).toBe('<a href="/thirrjet">Thirrjet</a>');
      expect(performance.now() - start).toBeLessThan(15_000);
    },
  );

  test('is not requested again by the next page', async () => {
    const content = shortcode(`widget="call-list" src="${site.data}/fails-too"`);
    await staticHtml(content);
    await staticHtml(content);
    expect((await requestCounts())['/fails-too']).toBe(1);
  });

  test('is replaced by the last good copy', async () => {
    const content = shortcode(`widget="call-list" src="${site.data}/turns" lang="sq"`);
    expect(await staticHtml(content)).toContain(OPEN.sq);
    await later('/turns');
    expect(await staticHtml(content)).toContain(OPEN.sq);
    expect((await requestCounts())['/turns']).toBe(2);
  });

  test('is not asked for while a page is rendered, but on the schedule', async () => {
    const { link } = await post('editor', shortcode(`widget="call-list" src="${site.data}/schedule"`));
    const before = (await requestCounts())['/schedule'];
    await php(forgetAsking('/schedule'));
    await htmlOf(link);
    await htmlOf(link);
    expect((await requestCounts())['/schedule']).toBe(before);
    expect(await php(`wp_next_scheduled( 'ura_refresh', array( '${site.data}/schedule' ) )`)).toBeGreaterThan(
      0,
    );
    await php(`do_action( 'ura_refresh', '${site.data}/schedule' )`);
    expect((await requestCounts())['/schedule']).toBe(before! + 1);
  });

  test('that its owner withdrew is gone', async () => {
    const content = shortcode(`widget="call-list" src="${site.data}/withdrawn" lang="sq"`);
    expect(await staticHtml(content)).toContain(OPEN.sq);
    await later('/withdrawn');
    expect(await staticHtml(content)).not.toContain(OPEN.sq);
  });

  test('that is compressed is read', async () => {
    const content = shortcode(`widget="call-list" src="${site.data}/packed" lang="sq"`);
    expect(await staticHtml(content)).toContain(OPEN.sq);
  });

  test('that comes byte by byte ends at the time limit for the whole', async () => {
    const answer = `(function () {
      $start = microtime( true );
      $answer = ura_request_once( '${site.data}/drip', $start + 1 );
      return array( $answer['status'], $answer['body'], microtime( true ) - $start < 5 );
    })()`;
    expect(await php(answer)).toEqual([0, '', true]);
  });

  test('of odd shapes is shown as far as it can be', async () => {
    for (const widget of [
      'call-list',
      'event-list',
      'news-list',
      'project-list',
      'service-list',
      'grant-list',
    ])
      expect(await staticHtml(shortcode(`widget="${widget}" src="${site.data}/odd"`)), widget).not.toBe('');
    await staticHtml(shortcode(`widget="member-directory" network="x" src="${site.data}/odd"`));
  });

  test('of forty addresses is kept for twenty, and cleaned up when no page shows it', async () => {
    const line = (index: number) => `[ura widget="call-list" src="${site.data}/network.json?n=${index}"]`;
    const { link } = await post(
      'author',
      `<!-- wp:shortcode -->\n${Array.from({ length: 40 }, (_, index) => line(index)).join('\n')}\n<!-- /wp:shortcode -->`,
    );
    for (let view = 0; view < 3; view++) await htmlOf(link);
    const kept = `array( count( ura_sources() ), count( preg_grep( '/^_transient_ura_copy_/', $GLOBALS['wpdb']->get_col( 'SELECT option_name FROM ' . $GLOBALS['wpdb']->options ) ) ) )`;
    const [sources, copies] = await php<[number, number]>(kept);
    expect(sources).toBe(20);
    expect(copies).toBeLessThanOrEqual(20);
    const age = `update_option( 'ura_sources', array_map( function ( $source ) { return array( $source[0], $source[1] - 31 * DAY_IN_SECONDS, 0 ); }, ura_sources() ) )`;
    await php(age);
    await php(`do_action( 'ura_clean' )`);
    expect(await php(kept)).toEqual([0, 0]);
    expect(await php(`wp_next_scheduled( 'ura_clean' )`)).toBeGreaterThan(0);
  });

  test('at an unsafe address is not written at all', async () => {
    const { link } = await post('author', shortcode(`widget="call-list" src="javascript:alert(1)"`));
    const html = await htmlOf(link);
    expect(html).toContain('<ura-call-list>');
    expect(html).not.toContain('javascript:alert');
  });
});

describe('hostile input', () => {
  test('in the data is written as text, not as markup or a shortcode', async () => {
    const html = await staticHtml(shortcode(`widget="news-list" src="${SRC}"`));
    expect(html).not.toContain('<img');
    expect(html).not.toContain('gallery-');
    const { link } = await post('editor', shortcode(`widget="news-list" src="${SRC}"`));
    await page.setJavaScriptEnabled(false);
    try {
      await page.goto(link);
      expect(await page.$eval('.entry-content li', (row) => (row as HTMLElement).innerText)).toContain(
        HOSTILE,
      );
    } finally {
      await page.setJavaScriptEnabled(true);
    }
  });

  test('in a shortcode adds no attributes that the widget does not have', async () => {
    const { link } = await post(
      'author',
      shortcode(`widget="call-list" src="${SRC}" onclick="x()" style="y" limit='"><b>'`),
    );
    const [tag = ''] = /<ura-call-list[^]*?>(?=<)/.exec(await htmlOf(link)) ?? [];
    expect(tag).not.toMatch(/onclick|style|<b>/);
  });
});

describe('a shortcode', () => {
  test('renders in the middle of a sentence', async () => {
    const id = await by.author.saveClassic(
      'fjali',
      `Para [ura widget="call-list" src="${SRC}"] pas.`,
      'Publish',
    );
    const { link } = await by.author.rest('GET', `/wp/v2/posts/${id}`);
    expect(await look(page, link)).toEqual({ ...widget, text: 'Para pas.' });
  });

  test('renders in a list and in a table', async () => {
    const code = `[ura widget="call-list" src="${SRC}"]`;
    const content = `<ul><li>${code}</li></ul><table><tbody><tr><td>${code}</td></tr></tbody></table>`;
    const { link } = await post('author', `<!-- wp:html -->\n${content}\n<!-- /wp:html -->`);
    const seen = await look(page, link);
    expect(seen).toMatchObject({ rows: [expect.any(Number), expect.any(Number)], undrawn: [], links: [] });
  });

  test('renders with the curly quotes of a word processor', async () => {
    const { link } = await post(
      'author',
      `<!-- wp:paragraph -->\n<p>[ura widget=”call-list” src=”${SRC}”]</p>\n<!-- /wp:paragraph -->`,
    );
    expect(await look(page, link)).toEqual(widget);
  });

  test('with a wrong name shows visitors nothing and tells the author why', async () => {
    const { link } = await post('author', shortcode(`widget="thirrjet" src="${SRC}"`));
    expect(await htmlOf(link)).not.toContain('Ura: there is no widget');
    const path = link.replace(site.url, '');
    expect(await (await by.author.fetch(path)).text()).toContain('Ura: there is no widget called: thirrjet');
  });
});

describe('in the block editor', { timeout: 90_000 }, () => {
  /** Opens a new post in the browser of a user. */
  async function open(who: Role): Promise<{ editor: Page; canvas: Frame }> {
    const context = await browser.createBrowserContext();
    const editor = await context.newPage();
    await editor.setViewport({ width: 1280, height: 900 });
    await editor.setCookie(...by[who].cookies);
    await editor.goto(`${site.url}/wp-admin/post-new.php`, {
      waitUntil: 'domcontentloaded',
      timeout: 40_000,
    });
    await editor.waitForFunction(`wp.data?.select('core/editor')?.getCurrentPostId()`);
    await editor.evaluate(
      `wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)`,
    );
    const frame = await editor.waitForSelector('iframe[name="editor-canvas"]');
    const canvas = await frame!.contentFrame();
    await canvas.waitForSelector('.wp-block-post-title');
    await canvas.click('.wp-block-post-title');
    await editor.keyboard.type('Me dorë');
    await editor.keyboard.press('Enter');
    return { editor, canvas };
  }

  /** Publishes with the two buttons and returns the address of the post. */
  async function publish(editor: Page): Promise<string> {
    await editor.click('.editor-post-publish-panel__toggle');
    const button = '.editor-post-publish-panel__header-publish-button button:not([aria-disabled="true"])';
    await (await editor.waitForSelector(button))!.click();
    const link = await editor.waitForSelector('.post-publish-panel__postpublish-header a');
    return link!.evaluate((a) => (a as HTMLAnchorElement).href);
  }

  const LINK = '<a href="https://rrjeti.example/">Thirrjet</a>';

  test.each([
    ['administrator', `<ura-call-list src="${SRC}">${LINK}</ura-call-list>`, widget],
    ['author', `<div data-ura="call-list" data-src="${SRC}">${LINK}</div>`, widget],
  ] as const)('an %s can type %s into an HTML block', async (who, line, expected) => {
    const { editor, canvas } = await open(who);
    try {
      await editor.keyboard.type('/html');
      // The list is filtered while the word is typed.
      await editor.waitForFunction(() =>
        document
          .querySelector('.components-autocomplete__result[aria-selected="true"]')
          ?.textContent?.includes('HTML'),
      );
      await editor.keyboard.press('Enter');
      await canvas.waitForSelector('.wp-block-html textarea');
      await editor.keyboard.type(line);
      const address = await publish(editor);
      expect(await look(page, `${address}?raw=loader`)).toEqual(expected);
    } finally {
      await editor.browserContext().close();
    }
  });

  test('an author can paste the lines into a paragraph, and they become blocks', async () => {
    const { editor, canvas } = await open('author');
    const div = `<div data-ura="call-list" data-src="${SRC}" data-limit="5">${LINK}</div>`;
    const element = `<ura-call-list src="${SRC}" limit="5">${LINK}</ura-call-list>`;
    try {
      await canvas.waitForFunction(() => document.activeElement?.matches('[data-type="core/paragraph"]'));
      await canvas.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document.activeElement!.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, `${div}\n\n${element}`);
      await canvas.waitForSelector('.wp-block-ura-widget');
      const written = await editor.evaluate(`wp.data.select('core/editor').getEditedPostContent()`);
      const attributes = {
        src: SRC,
        link: 'https://rrjeti.example/',
        text: 'Thirrjet',
        settings: { limit: '5' },
      };
      const block = `<!-- wp:ura/widget ${JSON.stringify(attributes)} /-->`;
      expect(written).toBe(`${block}\n\n${block}`);
      expect(await look(page, await publish(editor))).toEqual({ ...widget, rows: [1, 1] });
    } finally {
      await editor.browserContext().close();
    }
  });

  test('an editor can insert the block, preview the widget and publish it', async () => {
    const { editor, canvas } = await open('editor');
    try {
      await editor.keyboard.type('/ura');
      await editor.waitForSelector('.components-autocomplete__result[aria-selected="true"]');
      await editor.keyboard.press('Enter');
      // Without data, the block asks for an address.
      const place = await canvas.waitForSelector('.wp-block-ura-widget .components-placeholder');
      expect(await place!.evaluate((each) => (each as HTMLElement).innerText)).toContain(
        'Enter the address of the data',
      );
      const field = '.block-editor-block-inspector input[type="text"]';
      await editor.waitForSelector(field);
      await editor.click(field);
      await editor.keyboard.type(SRC);
      await canvas.waitForFunction(() =>
        document
          .querySelector('.wp-block-ura-widget ura-call-list')
          ?.shadowRoot?.querySelector('[part~="row"]'),
      );
      expect(await look(page, await publish(editor))).toEqual(widget);
    } finally {
      await editor.browserContext().close();
    }
  });
});

describe('the settings', () => {
  /** Submits the settings form as a user who can open it. */
  async function save(who: Role, settings: Record<string, string>): Promise<number> {
    const form = await (await by[who].fetch('/wp-admin/options-general.php?page=ura')).text();
    const nonce = /name="_wpnonce" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const body = new URLSearchParams({ option_page: 'ura', action: 'update', _wpnonce: nonce });
    for (const [name, value] of Object.entries(settings)) body.set(`ura_settings[${name}]`, value);
    return (await by[who].fetch('/wp-admin/options.php', { method: 'POST', body })).status;
  }

  test('can be saved by an administrator, and hold the data of the whole site', async () => {
    expect(
      await save('administrator', { data: SRC, link: 'javascript:alert(1)', integrity: 'x" onload="' }),
    ).toBe(302);
    const { link } = await post('author', shortcode('widget="call-list"'));
    expect(await look(page, link)).toEqual(widget);
    expect(await php('get_option( "ura_settings" )')).toEqual({
      data: SRC,
      link: '',
      script: '',
      integrity: '',
    });
  });

  test('accept the address of a script only from users who may write scripts', async () => {
    const cleaned = (allowed: string) => `(function () {
      wp_set_current_user( 1 );
      add_filter( 'user_has_cap', function ( $caps ) { $caps['unfiltered_html'] = ${allowed}; return $caps; } );
      return ura_clean_settings( array( 'script' => 'https://cdn.example/ura.all.js' ) );
    })()`;
    expect(await php(cleaned('true'))).toMatchObject({ script: 'https://cdn.example/ura.all.js' });
    expect(await php(cleaned('false'))).toMatchObject({ script: '' });
  });

  test('cannot be saved by an editor', async () => {
    expect(await save('editor', { data: 'https://elsewhere.example/' })).toBe(403);
    expect(await php('get_option( "ura_settings" )')).toMatchObject({ data: SRC });
  });
});

test('PHP logs no errors', () => {
  const log = existsSync(site.debugLog) ? readFileSync(site.debugLog, 'utf8') : '';
  expect(log.split('\n').filter((line) => /plugins\/ura\/|PHP Fatal/.test(line))).toEqual([]);
});

test('the plugin leaves nothing behind when uninstalled, and can be installed again', async () => {
  await post('author', shortcode(`widget="call-list" src="${SRC}"`));
  const count =
    "count( preg_grep( '/^(_transient_(timeout_)?)?ura_/', $GLOBALS['wpdb']->get_col( 'SELECT option_name FROM ' . $GLOBALS['wpdb']->options ) ) )";
  expect(await php(count)).toBeGreaterThan(0);
  await by.administrator.rest('POST', '/wp/v2/plugins/ura/ura', { status: 'inactive' });
  await by.administrator.rest('DELETE', '/wp/v2/plugins/ura/ura');
  expect(await php(count)).toBe(0);
  expect(existsSync(`${site.root}/wp-content/plugins/ura`)).toBe(false);
  await installPlugin(site.url, 'dist/wordpress/ura.zip'); // the next test file needs it
  expect(await by.administrator.rest('GET', '/wp/v2/plugins/ura/ura')).toMatchObject({ status: 'active' });
});

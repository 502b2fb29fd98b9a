import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { evaluate } from './php.ts';
import { people, type Role } from './roles.ts';
import { installPlugin, type Session } from './session.ts';
import { launch } from './visitor.ts';

const site = inject('site');
const php = <Answer>(code: string) => evaluate<Answer>(site, code);

let by: Record<Role, Session>;
const nonces = new Map<Session, string>();

beforeAll(async () => {
  by = await people(site.url, 'datasets');
  for (const session of Object.values(by)) nonces.set(session, await session.restNonce());
});

/** Text that WordPress would change as HTML, or lose with its slashes. */
const HARD = String.raw`{"ura":"1","title":"a \\ \"b\" 'c' <b>&amp; & <script>x</script> [ura] \n \u00e7 ç Ђ 😀","organisations":[]}`;
const fileOf = (...ids: string[]) =>
  JSON.stringify({ ura: '1', organisations: ids.map((id) => ({ id, name: id, kind: 'ngo' })) });

const route = (name: string) => `/index.php?rest_route=/ura/v1/datasets/${name}`;
const read = (name: string, headers: Record<string, string> = {}) =>
  fetch(site.url + route(name), { headers, signal: AbortSignal.timeout(30_000) });
const save = (
  session: Session,
  name: string,
  body: string,
  condition: Record<string, string>,
  nonce = nonces.get(session) ?? '',
) =>
  session.fetch(route(name), {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      ...(nonce && { 'x-wp-nonce': nonce }),
      ...condition,
    },
    body,
  });
const isNew = { 'if-none-match': '*' };

/** Makes a data file, and returns its version. */
async function make(name: string, text: string): Promise<string> {
  const answer = await save(by.administrator, name, text, isNew);
  expect(answer.status).toBe(201);
  return answer.headers.get('etag')!;
}

describe('a role', () => {
  test.each([
    ['administrator', 201],
    ['editor', 201],
    ['author', 403],
    ['contributor', 403],
  ] as const)('%s gets %i when it saves', async (role, status) => {
    expect((await save(by[role], `role-${role}`, fileOf('a'), isNew)).status).toBe(status);
    expect((await read(`role-${role}`)).status).toBe(status === 201 ? 200 : 404);
    const page = await by[role].fetch('/wp-admin/admin.php?page=ura-data');
    expect((await page.text()).includes('<ura-editor')).toBe(status === 201);
  });

  test('keeps or loses the right as the site decides, also after an update', async () => {
    await php(`get_role( 'editor' )->remove_cap( 'ura_edit_data' )`);
    try {
      expect((await save(by.editor, 'taken-away', fileOf('a'), isNew)).status).toBe(403);
      expect(await php(`get_role( 'editor' )->has_cap( 'ura_edit_data' )`)).toBe(false);
    } finally {
      await php(`get_role( 'editor' )->add_cap( 'ura_edit_data' )`);
    }
  });

  test('is anonymous without a nonce, and is refused with a wrong or expired one', async () => {
    expect((await save(by.editor, 'no-nonce', fileOf('a'), isNew, ' ')).status).toBeGreaterThanOrEqual(401);
    const bare = await by.editor.fetch(route('no-nonce'), {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...isNew },
      body: fileOf('a'),
    });
    expect(bare.status).toBe(401);
    expect((await save(by.editor, 'no-nonce', fileOf('a'), isNew, '0123456789')).status).toBe(403);
    expect((await read('no-nonce')).status).toBe(404);
  });
});

describe('a data file', () => {
  test('is stored byte for byte by every permitted user', async () => {
    let tag = await make('hard', HARD);
    expect(await (await read('hard')).text()).toBe(HARD);
    const again = await save(by.editor, 'hard', HARD.replace('ç', 'q'), { 'if-match': tag });
    expect(again.status).toBe(204);
    tag = again.headers.get('etag')!;
    expect(await (await read('hard')).text()).toBe(HARD.replace('ç', 'q'));
  });

  test('is not filtered as HTML, also for users who may not write HTML', async () => {
    const text = `base64_decode( '${Buffer.from(HARD).toString('base64')}' )`;
    const stored = await evaluate(
      site,
      `(function () {
        wp_set_current_user( get_user_by( 'login', 'editor-datasets' )->ID );
        kses_init();
        return array( current_user_can( 'unfiltered_html' ), false !== has_filter( 'content_save_pre', 'wp_filter_post_kses' ), ura_store_dataset( 'filtered', ${text}, null ) );
      })()`,
      { before: `define( 'DISALLOW_UNFILTERED_HTML', true );` },
    );
    expect(stored).toEqual([false, true, true]);
    expect(await (await read('filtered')).text()).toBe(HARD);
  });

  test('keeps its earlier versions, which can be restored whole', async () => {
    const tag = await make('revised', HARD);
    await save(by.editor, 'revised', fileOf('b'), { 'if-match': tag });
    const restored = await php<boolean>(`(function () {
      wp_set_current_user( get_user_by( 'login', 'editor-datasets' )->ID );
      $revisions = wp_get_post_revisions( ura_find_dataset( 'revised' )->ID );
      foreach ( $revisions as $each ) {
        if ( false !== strpos( $each->post_content, 'script' ) ) { wp_restore_post_revision( $each->ID ); return true; }
      }
      return false;
    })()`);
    expect(restored).toBe(true);
    expect(await (await read('revised')).text()).toBe(HARD);
  });

  test('is served to every site, with a version and a time, and is not sent twice', async () => {
    const tag = await make('served', fileOf('a'));
    const { status, headers } = await read('served', { origin: 'https://partner.example' });
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe(tag);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('access-control-expose-headers')).toContain('ETag');
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    const modified = headers.get('last-modified')!;
    expect(Math.abs(Date.parse(modified) - Date.now())).toBeLessThan(300_000);
    for (const known of [tag, `W/${tag}`, tag.replace(/"$/, '-gzip"')])
      expect((await read('served', { 'if-none-match': known })).status).toBe(304);
    expect((await read('served', { 'if-modified-since': modified })).status).toBe(304);
    expect((await read('served', { 'if-none-match': '"x"' })).status).toBe(200);
  });

  test.each([
    ['', 400],
    ['{"ura":"1"', 400],
    ['[]', 422],
    ['{"title":"x"}', 422],
    ['"<b>"', 422],
  ])('is not %j', async (body, status) => {
    const { status: given } = await save(by.editor, 'wrong', body, isNew);
    expect([status, 422]).toContain(given);
    expect((await read('wrong')).status).toBe(404);
  });

  test('has a largest size', async () => {
    const large = JSON.stringify({ ura: '1', title: 'x'.repeat(4 * 1024 * 1024), organisations: [] });
    expect((await save(by.editor, 'large', large, isNew)).status).toBe(413);
  });

  test('is the one of its address, whatever parameters the query and the data have', async () => {
    const body = JSON.stringify({ ...(JSON.parse(fileOf('a')) as object), name: 'elsewhere', _fields: 'x' });
    const made = await save(by.editor, 'named', body, isNew);
    expect(made.status).toBe(201);
    expect((await read('elsewhere')).status).toBe(404);
    expect(await (await read('named&name=elsewhere&_fields=id&_embed=1')).text()).toBe(body);
    const version = { 'if-match': made.headers.get('etag')! };
    const saved = await save(by.editor, 'named&_fields=id&name=elsewhere', fileOf('b'), version);
    expect(saved.status).toBe(204);
    expect(await (await read('named')).text()).toBe(fileOf('b'));
    for (const [index, name] of [['x'], { x: 1 }, 1, null].entries()) {
      const answer = await save(by.editor, `odd-${index}`, JSON.stringify({ ura: '1', name }), isNew);
      expect(answer.status).toBe(201);
    }
  });

  test.each(['-a', 'a--b', 'a-', 'A', `a${'b'.repeat(60)}`])('has no name such as %s', async (name) => {
    expect((await save(by.editor, name, fileOf('a'), isNew)).status).toBeGreaterThanOrEqual(400);
    expect((await read(name)).status).toBe(404);
  });

  test('is sent as JSON that no page can run, whatever type is requested', async () => {
    await make('typed', HARD);
    for (const query of ['', '&_jsonp=alert', '&_envelope=1', '&_method=PUT', '&_method=DELETE']) {
      const { status, headers } = await read(`typed${query}`);
      if (status !== 200) continue;
      expect(headers.get('content-type'), query).toMatch(/^application\/json/);
      expect(headers.get('x-content-type-options'), query).toBe('nosniff');
    }
    expect(await (await read('typed')).text()).toBe(HARD);
  });

  test('that was deleted, or is a draft, is not served, nor found in a list of WordPress', async () => {
    await make('draft', fileOf('hidden-record'));
    const tag = (await read('draft')).headers.get('etag')!;
    for (const state of ['draft', 'private', 'trash']) {
      await php(
        `wp_update_post( array( 'ID' => $GLOBALS['wpdb']->get_var( "SELECT ID FROM {$GLOBALS['wpdb']->posts} WHERE post_title = 'draft' AND post_type = 'ura_dataset'" ), 'post_status' => '${state}' ) )`,
      );
      for (const headers of [{}, { 'if-none-match': tag }]) {
        const answer = await read('draft', headers);
        expect([answer.status, answer.headers.get('etag')], state).toEqual([404, null]);
      }
    }
    for (const address of [
      '/index.php?rest_route=/ura/v1/datasets',
      '/index.php?rest_route=/wp/v2/ura_dataset',
      '/index.php?rest_route=/wp/v2/search&search=hard',
      '/index.php?post_type=ura_dataset',
      '/index.php?post_type=ura_dataset&feed=rss2',
    ]) {
      const answer = await fetch(site.url + address, { signal: AbortSignal.timeout(30_000) });
      expect(await answer.text(), address).not.toMatch(/hidden-record|base64|"organisations"/);
    }
  });

  test('answers a preflight of another site, which may read and never write', async () => {
    await make('shared', fileOf('a'));
    const headers = { origin: 'https://evil.example', 'content-type': 'application/json', ...isNew };
    const cookies = by.editor.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const write = await fetch(site.url + route('from-elsewhere'), {
      method: 'PUT',
      headers: { ...headers, cookie: cookies },
      body: fileOf('a'),
    });
    expect(write.status).toBe(401);
    expect((await read('from-elsewhere')).status).toBe(404);
  });

  test.each(['[', '{"a":'])('of nothing but %s is refused before it takes memory', async (unit) => {
    const text = `{"ura":"1","x":${unit.repeat(1_000_000)}`;
    expect((await save(by.editor, 'nested', text, isNew)).status).toBeGreaterThanOrEqual(400);
    expect((await read('nested')).status).toBe(404);
  });

  test('is not written without the version that the changes began with', async () => {
    await make('blind', fileOf('a'));
    expect((await save(by.editor, 'blind', fileOf('b'), {})).status).toBe(428);
    expect(await (await read('blind')).text()).toBe(fileOf('a'));
  });
});

test('of two editors who save at once, one is stored and the other is notified', async () => {
  const tag = await make('two', fileOf('a'));
  for (let round = 0, version = tag; round < 3; round++) {
    const texts = [fileOf('a', `x${round}`), fileOf('a', `y${round}`)];
    const answers = await Promise.all([
      save(by.administrator, 'two', texts[0]!, { 'if-match': version }),
      save(by.editor, 'two', texts[1]!, { 'if-match': version }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 412]);
    const won = answers.findIndex(({ status }) => status === 204);
    expect(await (await read('two')).text()).toBe(texts[won]);
    version = answers[won]!.headers.get('etag')!;
  }
});

test('a full disk loses nothing, and saving works when there is room again', async () => {
  const tag = await make('full', fileOf('a'));
  const plugin = join(site.root, 'wp-content/mu-plugins/full-disk.php');
  writeFileSync(
    plugin,
    `<?php add_filter( 'query', function ( $query ) {
      return preg_match( '/^\\s*(INSERT INTO|UPDATE)\\s+\`?\\w*posts\`?\\s/i', $query ) ? 'UPDATE no_room SET a = 1' : $query;
    } );`,
  );
  try {
    expect((await save(by.editor, 'full', fileOf('b'), { 'if-match': tag })).status).toBe(507);
    expect((await save(by.editor, 'full-new', fileOf('b'), isNew)).status).toBe(507);
  } finally {
    rmSync(plugin);
  }
  expect(await (await read('full')).text()).toBe(fileOf('a'));
  expect((await read('full-new')).status).toBe(404);
  expect((await save(by.editor, 'full', fileOf('b'), { 'if-match': tag })).status).toBe(204);
});

describe('the page of the administration', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launch()));
  afterAll(() => browser?.close());

  test('opens the file and saves it, also if the nonce of the page has expired', async () => {
    await make('page', fileOf('a'));
    const page = await browser.newPage();
    await page.setCookie(...by.editor.cookies);
    await page.evaluateOnNewDocument(() => {
      new MutationObserver(() => {
        document.querySelector('ura-editor')?.setAttribute('data-nonce', '0123456789');
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${site.url}/wp-admin/admin.php?page=ura-data&dataset=page`);
    await page.waitForFunction(
      () => (document.querySelector('ura-editor') as { currentData?: unknown } | null)?.currentData,
    );
    const saved = await page.evaluate(
      async (text) => {
        const editor = document.querySelector('ura-editor') as unknown as {
          currentData: unknown;
          dataset: DOMStringMap;
          save: (request: unknown) => Promise<unknown>;
        };
        return editor.save({ dataset: editor.currentData, text, diff: {} });
      },
      fileOf('a', 'b'),
    );
    expect(saved).toEqual({ state: 'saved' });
    expect(await (await read('page')).text()).toBe(fileOf('a', 'b'));
  });
});

test('deactivating, replacing and activating the plugin loses nothing', async () => {
  const tag = await make('updated', HARD);
  await php(
    `(function () { require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'ura/ura.php' ); return 1; })()`,
  );
  const folder = join(site.root, 'wp-content/plugins/ura');
  expect(existsSync(folder)).toBe(true);
  rmSync(folder, { recursive: true });
  const copies = mkdtempSync(join(tmpdir(), 'ura-zip-'));
  copyFileSync('dist/wordpress/ura.zip', join(copies, 'ura.zip'));
  await installPlugin(site.url, join(copies, 'ura.zip'));
  rmSync(copies, { recursive: true });
  const answer = await read('updated');
  expect(answer.headers.get('etag')).toBe(tag);
  expect(await answer.text()).toBe(HARD);
  expect((await save(by.editor, 'updated', fileOf('b'), { 'if-match': tag })).status).toBe(204);
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { serveFolder } from '../../../src/cli/serve/folder.ts';
import { send, serveLocally, type LocalServer } from '../../../src/cli/serve/http.ts';
import { previewPage } from '../../../src/cli/serve/preview-page.ts';
import { checkDataset } from '../../../src/dataset/validate/check-dataset.ts';
import { formatFinding } from '../../../src/language/format-finding.ts';
import { parseHtml } from '../formats/parse-html.ts';

let folder: string;
let server: LocalServer | undefined;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'ura-serve-'))));
afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** Requests a path as it is written, which `fetch` does not. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; text: string; headers: Record<string, unknown> }>((done, failed) => {
    const { hostname, port } = new URL(server!.url);
    request({ hostname, port, path, headers, method }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => done({ status: response.statusCode!, text, headers: response.headers }));
    })
      .on('error', failed)
      .end();
  });

describe('the local server', () => {
  beforeEach(async () => {
    server = await serveLocally(({ pathname }, response) => {
      if (pathname === '/throws') throw new Error('secret');
      return pathname === '/' && send(response, 'text/plain', 'data');
    }, 0);
  });

  test('listens on loopback', () => {
    expect(server!.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test('refuses a request with the name of another host, which a web page could use', async () => {
    const { port } = new URL(server!.url);
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1:1${port}`])
      expect(await get('/', { host })).toMatchObject({ status: 421, text: 'Unknown host.\n' });
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`])
      expect(await get('/', { host })).toMatchObject({ status: 200, text: 'data' });
  });

  test('sends a strict policy with every answer, and keeps errors to itself', async () => {
    for (const [path, status] of [
      ['/', 200],
      ['/none', 404],
      ['//evil.example/', 404],
      ['/throws', 500],
    ] as const) {
      const answer = await get(path);
      expect(answer.status).toBe(status);
      expect(answer.text).not.toContain('secret');
      expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
    }
    expect(await get('/', {}, 'POST')).toMatchObject({ status: 405 });
    expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  test('takes the next port if one is taken', async () => {
    const { port } = new URL(server!.url);
    const second = await serveLocally(() => false, Number(port));
    expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(port));
    await second.close();
  });
});

/** Sends the start of a request, then a byte at a time. Resolves with the answer when closed. */
const drip = (start: string) =>
  new Promise<string>((done) => {
    const socket = connect(Number(new URL(server!.url).port), '127.0.0.1');
    let text = '';
    socket.write(start);
    const timer = setInterval(() => socket.write('a'), 5);
    socket.on('data', (part: Buffer) => (text += part.toString()));
    socket.on('error', () => {});
    socket.once('close', () => {
      clearInterval(timer);
      done(text);
    });
  });

test('a request that drips is ended, and those of others are answered meanwhile', async () => {
  const limits = { headersTimeout: 400, requestTimeout: 700, connectionsCheckingInterval: 20 };
  let isBodyCutOff = false;
  server = await serveLocally(
    async (_, response) => {
      if (response.req.method === 'PUT')
        for await (const part of response.req.once('close', () => (isBodyCutOff = !response.req.complete)))
          void part;
      return send(response, 'text/plain', 'data');
    },
    0,
    ['GET', 'PUT'],
    limits,
  );
  const { host } = new URL(server.url);
  const dripping = Array.from({ length: 100 }, (_, n) =>
    drip(
      n % 2 ? 'GET / HTTP/1.1\r\na: ' : `PUT / HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 999999\r\n\r\n{`,
    ),
  );
  expect(await get('/')).toMatchObject({ status: 200, text: 'data' });
  for (const answer of await Promise.all(dripping)) expect(answer).toMatch(/^HTTP\/1\.1 408 |^$/);
  expect(isBodyCutOff).toBe(true);
  expect(await get('/')).toMatchObject({ status: 200, text: 'data' });
});

test('a folder is served without hidden files and without what is outside it', async () => {
  const site = join(folder, 'site');
  mkdirSync(join(site, 'sub'), { recursive: true });
  writeFileSync(join(folder, 'outside.txt'), 'outside');
  writeFileSync(join(site, 'index.html'), '<p>page</p>');
  writeFileSync(join(site, 'sub', 'ë.json'), '{}');
  writeFileSync(join(site, '.hidden'), 'hidden');
  symlinkSync(join(folder, 'outside.txt'), join(site, 'link.txt'));
  server = await serveFolder(site, 0);
  expect(await get('/')).toMatchObject({ status: 200, text: '<p>page</p>' });
  expect(await get('/sub/%C3%AB.json')).toMatchObject({
    status: 200,
    headers: { 'content-type': 'application/json' },
  });
  for (const path of [
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/.hidden',
    '/link.txt',
    '/sub',
    '/%00',
  ])
    expect((await get(path)).status).toBe(404);
});

describe('the preview', () => {
  const stateOf = (lists: Record<string, unknown>) => {
    const checked = checkDataset({ ura: '1', title: 'T', publisher: 'a', language: 'en', ...lists });
    return {
      file: 'a<b>.json',
      version: '1-1',
      time: '10:00:00',
      findings: checked.findings,
      read: { ...checked, format: formatFinding, locate: () => [] },
    };
  };
  const organisations = [{ id: 'a', name: 'A', kind: 'network' }];

  test('shows the widgets that have records, and the findings beside them', () => {
    const state = stateOf({
      organisations: [...organisations, { id: 'b', kind: 'ngo', name: '' }],
      memberships: [{ id: 'm', network: 'a', member: 'a' }],
      events: [{ id: 'e', title: 'E', starts: '2026-12-01' }],
    });
    const page = previewPage(state, 'sq');
    expect(page).toContain('<html lang="sq" data-version="1-1">');
    expect([...page.matchAll(/<(ura-(?!data)[a-z-]+)/g)].map(([, name]) => name)).toEqual([
      'ura-event-list',
      'ura-member-directory',
      'ura-member-directory',
      'ura-municipality-map',
      'ura-key-figures',
      'ura-organisation-card',
    ]);
    expect(page).toContain('<ura-member-directory network="a" heading-level="3">');
    expect(page).toMatch(
      /<section class="error"><h3>Gabime <small>1 gabim<\/small><\/h3><ul><li>Organizata 2/,
    );
  });

  test('writes everything from the file as text, and has no inline script or style', () => {
    const name = '"><script>alert(1)</script>';
    const page = previewPage(stateOf({ organisations: [{ id: 'a', name, kind: 'x"><b>' }] }), 'en');
    expect(page).not.toContain('<script>');
    expect(page).not.toMatch(/ style=| on\w+=|<b>/);
    expect(page).toContain('<h1>a&lt;b&gt;.json</h1>');
    expect(parseHtml(page)).toBeTruthy();
  });

  test('says so when the file has no records, or cannot be read any more', () => {
    const problem = () => 'It is <gone>.';
    const page = previewPage({ ...stateOf({}), findings: [], problem }, 'en');
    expect(page).toContain('There is no record to show yet.');
    expect(page).toContain('It is &lt;gone&gt;. The last version that could be read is shown.');
    expect(page).toContain('<p class="well">No problems found.</p>');
  });
});

test.each([
  [['serve', 'none.json'], 'There is no file none.json.'],
  [['serve', 'none.json', '--port', 'x'], '--port must be a number from 0 to 65515 (got "x")'],
])('explains the mistake in %j', async (args, text) => {
  let err = '';
  const terminal = { out: () => {}, err: (part: string) => (err += part), language: 'en' };
  expect([await run(args, '1.2.3', terminal), err]).toEqual([2, expect.stringContaining(text)]);
});

import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { serveEditor } from '../../../src/cli/serve/edit.ts';
import type { LocalServer } from '../../../src/cli/serve/http.ts';

// The script is built; here its content does not matter.
vi.mock('../../../src/cli/package-files.ts', () => ({
  readPackageFile: () => Promise.resolve(Buffer.from('/* editor */')),
}));

const OLD = '{\n  "ura": "1"\n}\n';
const NEW = '{\n  "ura": "1",\n  "title": "Rrjeti"\n}\n';

let folder: string;
let path: string;
let server: LocalServer;
let host: string;
let cookie: string;
let saved: unknown[];

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Record<string, string | undefined>;
}

/** Sends a request as it is written, which `fetch` does not. */
const send = (
  method: string,
  target: string,
  headers: Record<string, string | undefined> = {},
  body = '',
): Promise<Answer> =>
  new Promise((done, failed) => {
    const [hostname, port] = host.split(':');
    const given = Object.entries({ cookie, ...headers }).filter(([, value]) => value !== undefined);
    request({ hostname, port, path: target, method, headers: Object.fromEntries(given) }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () =>
        done({ status: response.statusCode!, text, headers: response.headers as Answer['headers'] }),
      );
    })
      .on('error', failed)
      .end(body);
  });

const get = (target: string, headers?: Record<string, string | undefined>) => send('GET', target, headers);
const put = (body: string, headers: Record<string, string | undefined> = {}) =>
  send(
    'PUT',
    '/data.json',
    { 'content-type': 'application/json', origin: `http://${host}`, ...headers },
    body,
  );
const tagNow = async () => (await get('/data.json')).headers['etag']!;
const onDisk = () => readFileSync(path, 'utf8');

async function start(largest?: number) {
  server = await serveEditor({
    path,
    locale: 'en',
    port: 0,
    interval: 20,
    onSave: (error) => saved.push(error),
    ...(largest !== undefined && { largest }),
  });
  ({ host } = new URL(server.url));
  cookie = '';
  const answer = await get(new URL(server.url).pathname);
  cookie = /^[^;]+/.exec(String(answer.headers['set-cookie']))![0];
  return answer;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ura-edit-'));
  path = join(folder, 'network.json');
  writeFileSync(path, OLD);
  saved = [];
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the address with the token', () => {
  test('opens the editor once, in one browser', async () => {
    const answer = await start();
    expect(answer).toMatchObject({ status: 303, headers: { location: '/' } });
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^ura-edit-\d+=[\w-]{32}; HttpOnly; SameSite=Strict; Path=\/$/,
    );
    const { pathname } = new URL(server.url);
    expect(await get(pathname, { cookie: undefined })).toMatchObject({
      status: 403,
      text: expect.stringContaining('This address works once'),
    });
    const again = await get(pathname);
    expect(again.status).toBe(303);
    expect(again.headers).not.toHaveProperty('set-cookie');
    expect(await get('/')).toMatchObject({ status: 200 });
  });

  test('is needed for everything that is served', async () => {
    await start();
    const tag = await tagNow();
    for (const wrong of [undefined, '', 'ura-edit-1=x', `${cookie}x`, cookie.replace(/=.*/, '=')]) {
      for (const target of ['/', '/data.json', '/ura-editor.js', '/edit.css', '/events', '/open/x', '/none'])
        expect(await get(target, { cookie: wrong })).toMatchObject({ status: 403 });
      expect(await put(NEW, { 'if-match': tag, cookie: wrong })).toMatchObject({ status: 403 });
    }
    expect(onDisk()).toBe(OLD);
  });
});

describe('a request from elsewhere', () => {
  beforeEach(() => start());

  test('is refused if it has the name of another host', async () => {
    for (const other of ['evil.example', `evil.example:${host.split(':')[1]}`])
      for (const target of ['/', '/data.json', new URL(server.url).pathname])
        expect(await get(target, { host: other })).toMatchObject({ status: 421 });
    expect(await put(NEW, { host: 'evil.example', 'if-match': '"x"' })).toMatchObject({ status: 421 });
  });

  test('is refused if it has another origin, or saves without one', async () => {
    const tag = await tagNow();
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1', `https://${host}`, undefined])
      expect(await put(NEW, { 'if-match': tag, origin })).toMatchObject({ status: 403 });
    for (const site of ['cross-site', 'same-site'])
      expect(await get('/data.json', { 'sec-fetch-site': site })).toMatchObject({ status: 403 });
    expect(await get('/data.json', { origin: 'https://evil.example' })).toMatchObject({ status: 403 });
    expect(onDisk()).toBe(OLD);
  });

  test('cannot be a form', async () => {
    const tag = await tagNow();
    for (const type of ['text/plain', 'multipart/form-data', undefined])
      expect(await put(NEW, { 'if-match': tag, 'content-type': type })).toMatchObject({ status: 415 });
    expect(await send('POST', '/data.json')).toMatchObject({ status: 405 });
  });
});

describe('what is served', () => {
  beforeEach(() => start());

  test('is the editor with the one file, under a strict policy', async () => {
    const page = await get('/?lang=sq');
    expect(page.text).toContain('<html lang="sq">');
    expect(page.text).toContain('<ura-editor data-src="/data.json" data-events="/events"');
    expect(page.text).not.toContain(folder);
    expect(page.text).not.toMatch(/<script>| style=| on\w+=/);
    expect(page.headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; .*require-trusted-types-for 'script'/,
    );
    expect(await get('/data.json')).toMatchObject({ status: 200, text: OLD });
    expect(await get('/ura-editor.js')).toMatchObject({ text: '/* editor */' });
  });

  test('is no other file, however it is written', async () => {
    writeFileSync(join(folder, 'other.json'), '{"secret":1}');
    for (const target of [
      '/other.json',
      '/network.json',
      '/../other.json',
      '/%2e%2e/etc/passwd',
      '/..%2fother.json',
      '/data.json/../other.json',
      '//evil.example/data.json',
      '/data.json%00',
    ])
      expect((await get(target)).status, target).toBe(404);
    expect(await send('PUT', '/other.json', { origin: `http://${host}` })).toMatchObject({ status: 404 });
  });
});

describe('saving', () => {
  test('replaces the file as a whole, and leaves nothing else behind', async () => {
    await start();
    const answer = await put(NEW, { 'if-match': await tagNow() });
    expect(answer).toMatchObject({ status: 204, headers: { etag: await tagNow() } });
    expect(onDisk()).toBe(NEW);
    expect(readdirSync(folder)).toEqual(['network.json']);
    expect(saved).toEqual([undefined]);
  });

  test('follows a link, and keeps the rights of the file', async () => {
    const link = join(folder, 'link.json');
    symlinkSync(path, link);
    chmodSync(path, 0o600);
    path = link;
    await start();
    expect(await put(NEW, { 'if-match': await tagNow() })).toMatchObject({ status: 204 });
    expect(readFileSync(join(folder, 'network.json'), 'utf8')).toBe(NEW);
  });

  test('writes nothing over what another program or a second tab has written', async () => {
    await start();
    const tag = await tagNow();
    const [first, second] = await Promise.all([
      put(NEW, { 'if-match': tag }),
      put(NEW.replace('Rrjeti', 'Mreža'), { 'if-match': tag }),
    ]);
    expect([first.status, second.status].sort()).toEqual([204, 412]);
    expect(onDisk()).toContain(first.status === 204 ? 'Rrjeti' : 'Mreža');
    writeFileSync(path, '{"theirs":1}');
    expect(await put(NEW, { 'if-match': first.headers['etag'] ?? tag })).toMatchObject({ status: 412 });
    expect(await put(NEW, { 'if-none-match': '*' })).toMatchObject({ status: 412 });
    expect(onDisk()).toBe('{"theirs":1}');
  });

  test('needs the version that the changes began with', async () => {
    await start();
    expect(await put(NEW)).toMatchObject({ status: 428 });
    expect(onDisk()).toBe(OLD);
  });

  test.each(['', 'x', '[]', '"text"', '{"ura":', 'null'])(
    'refuses %j, which is no data file',
    async (body) => {
      await start();
      expect(await put(body, { 'if-match': await tagNow() })).toMatchObject({ status: 422 });
      expect(onDisk()).toBe(OLD);
    },
  );

  test('refuses an upload that is too large, also if its size is not declared', async () => {
    await start(1000);
    const large = JSON.stringify({ text: 'x'.repeat(2000) });
    const tag = await tagNow();
    expect(await put(large, { 'if-match': tag })).toMatchObject({ status: 413 });
    expect(await put(large, { 'if-match': tag, 'transfer-encoding': 'chunked' })).toMatchObject({
      status: 413,
    });
    expect(onDisk()).toBe(OLD);
  });

  test('makes a file that does not exist yet, once', async () => {
    path = join(folder, 'new.json');
    await start();
    expect(await get('/data.json')).toMatchObject({ status: 404 });
    expect(await put(NEW, { 'if-none-match': '*' })).toMatchObject({ status: 204 });
    expect(await put(OLD, { 'if-none-match': '*' })).toMatchObject({ status: 412 });
    expect(onDisk()).toBe(NEW);
  });

  test('says so if the file cannot be written', async () => {
    path = join(folder, 'missing', 'new.json');
    await start();
    expect(await put(NEW, { 'if-none-match': '*' })).toMatchObject({ status: 507 });
    expect(saved).toMatchObject([{ code: 'not-written' }]);
  });
});

test('the page is notified when another program writes the file', async () => {
  await start();
  const [hostname, port] = host.split(':');
  const told = new Promise<string>((done) => {
    request({ hostname, port, path: '/events', headers: { cookie } }, (response) => {
      response.on('data', (part: Buffer) => {
        const text = part.toString();
        if (text.startsWith('data:')) {
          response.destroy();
          done(text);
        } else writeFileSync(path, NEW);
      });
    }).end();
  });
  expect(await told).toBe('data: changed\n\n');
});

test.each([
  [['network.xlsx'], 'ura convert makes one from a spreadsheet'],
  [['https://example.org/network.json'], 'opens a data file of this computer'],
  [['none.json', '--port', 'x'], '--port must be a number'],
])('explains the mistake in ura edit %j', async (args, text) => {
  await start();
  let err = '';
  const terminal = { out: () => {}, err: (part: string) => (err += part), language: 'en' };
  expect([await run(['edit', ...args], '1.2.3', terminal), err]).toEqual([2, expect.stringContaining(text)]);
});

test('a file that is not JSON is not opened', async () => {
  await start();
  writeFileSync(path, '{"ura": "1",}');
  let err = '';
  const terminal = { out: () => {}, err: (part: string) => (err += part), language: 'en' };
  expect(await run(['edit', path], '1.2.3', terminal)).toBe(2);
  expect(err).toContain('a comma is missing or extra');
});

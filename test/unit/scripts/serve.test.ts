import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ura-serve-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, 'a b'), { recursive: true });
  mkdirSync(join(site, '.git'));
  writeFileSync(join(site, 'index.html'), '<p>Mirë se vini</p>');
  writeFileSync(join(site, 'a b', 'index.html'), '<p>a b</p>');
  writeFileSync(join(site, 'map.geojson'), '{}');
  writeFileSync(join(site, 'afati.ics'), 'BEGIN:VCALENDAR');
  writeFileSync(join(site, 'font.woff2'), 'x');
  writeFileSync(join(site, 'logo.svg'), '<svg/>');
  writeFileSync(join(site, 'a.js.map'), '{}');
  writeFileSync(join(site, '.git', 'config'), 'secret');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'));
  server = await serve({
    root: site,
    headers: (path) => (path.endsWith('.html') ? { 'content-security-policy': "script-src 'self'" } : {}),
    handlers: [
      (_request, response) => (_request.url === '/own' ? Boolean(response.end('own')) || true : false),
    ],
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A request whose path is sent as it is: `fetch` would tidy it up before. */
const raw = (path: string, method = 'GET') =>
  new Promise<{ status: number; text: string }>((done, failed) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, method }, (response) => {
      let text = '';
      response
        .on('data', (part) => (text += part))
        .on('end', () => done({ status: response.statusCode ?? 0, text }));
    })
      .on('error', failed)
      .end();
  });

test('only this machine is served', () => {
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/map.geojson', 'application/geo+json'],
  ['/afati.ics', 'text/calendar; charset=utf-8'],
  ['/font.woff2', 'font/woff2'],
  ['/logo.svg', 'image/svg+xml'],
  ['/a.js.map', 'application/json'],
  ['/a%20b/', 'text/html; charset=utf-8'],
])('%s is %s', async (path, type) => {
  const response = await fetch(server.url + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  await response.arrayBuffer();
});

test('a folder without its slash leads to the one with it, and stays on this host', async () => {
  const response = await fetch(`${server.url}/a%20b?x=1`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/a%20b/?x=1']);
  expect((await raw('//a%20b')).status).toBe(301);
});

test('HEAD has the headers and no body', async () => {
  const response = await fetch(`${server.url}/logo.svg`, { method: 'HEAD' });
  expect(response.headers.get('content-length')).toBe('6');
  expect(await response.text()).toBe('');
});

test('a file that has not changed is not sent again', async () => {
  const etag = (await fetch(`${server.url}/logo.svg`)).headers.get('etag') ?? '';
  const response = await fetch(`${server.url}/logo.svg`, { headers: { 'if-none-match': etag } });
  expect(response.status).toBe(304);
});

test('a page has the headers that were asked for', async () => {
  expect((await fetch(`${server.url}/index.html`)).headers.get('content-security-policy')).toBe(
    "script-src 'self'",
  );
  expect((await fetch(`${server.url}/logo.svg`)).headers.get('content-security-policy')).toBeNull();
});

test('a handler of its own comes before the files', async () => {
  expect(await (await fetch(`${server.url}/own`)).text()).toBe('own');
});

describe('what is outside of the folder, or hidden in it, is not there', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/a%20b/../../secret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/.git/config',
    '/%00',
    '/%ff',
    '/nothing.html',
    '/logo.svg/',
  ])('%s', async (path) => {
    const { status, text } = await raw(path);
    expect(status).toBe(404);
    expect(text).not.toContain('secret');
  });
});

test('nothing can be sent to it', async () => {
  expect((await raw('/logo.svg', 'PUT')).status).toBe(405);
});

test('a port that is taken is said, and the next one tried', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => other.once('listening', done));
  const { port } = other.address() as AddressInfo;
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const second = await serve({ root: folder, port });
  expect(second.port).toBeGreaterThan(port);
  expect(warn.mock.calls[0]?.[0]).toContain(`Port ${port} is taken`);
  warn.mockRestore();
  await second.close();
  other.close();
});

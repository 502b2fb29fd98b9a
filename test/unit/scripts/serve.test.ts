import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
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

/** Sends a request with an unchanged path, which `fetch` would normalise. */
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

test('listens on the loopback address only', () => {
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
])('serves %s as %s', async (path, type) => {
  const response = await fetch(server.url + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  await response.arrayBuffer();
});

test('listens on loopback unless a flag says otherwise, whatever HOST is', async () => {
  const env = { ...process.env, HOST: '0.0.0.0', PORT: '0' };
  const started = spawn(process.execPath, ['scripts/serve.mjs', folder], { env });
  const [line] = (await once(started.stdout, 'data')) as [Buffer];
  started.kill();
  expect(String(line)).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
});

test('redirects a folder without a slash, on the same host', async () => {
  const response = await fetch(`${server.url}/a%20b?x=1`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/a%20b/?x=1']);
  expect((await raw('//a%20b')).status).toBe(301);
});

test('answers HEAD with headers and no body', async () => {
  const response = await fetch(`${server.url}/logo.svg`, { method: 'HEAD' });
  expect(response.headers.get('content-length')).toBe('6');
  expect(await response.text()).toBe('');
});

test('answers 304 for an unchanged file', async () => {
  const etag = (await fetch(`${server.url}/logo.svg`)).headers.get('etag') ?? '';
  const response = await fetch(`${server.url}/logo.svg`, { headers: { 'if-none-match': etag } });
  expect(response.status).toBe(304);
});

test('adds the requested headers to pages', async () => {
  expect((await fetch(`${server.url}/index.html`)).headers.get('content-security-policy')).toBe(
    "script-src 'self'",
  );
  expect((await fetch(`${server.url}/logo.svg`)).headers.get('content-security-policy')).toBeNull();
});

test('calls handlers before it looks for files', async () => {
  expect(await (await fetch(`${server.url}/own`)).text()).toBe('own');
});

describe('answers 404 outside of the folder and for hidden files', () => {
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

test('rejects requests that send data', async () => {
  expect((await raw('/logo.svg', 'PUT')).status).toBe(405);
});

test('reports a port that is taken and tries the next one', async () => {
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

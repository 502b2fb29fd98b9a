import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSource } from '../../../src/cli/read-source.ts';

const MEGABYTE = 2 ** 20;
const bomb = gzipSync(Buffer.alloc(64 * MEGABYTE, ' '));

const answers: Record<string, (response: ServerResponse) => void> = {
  '/good': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('{"ë":1}')),
  '/bomb': (response) => response.setHeader('content-encoding', 'gzip').end(bomb),
  '/endless': (response) => {
    const more = () => {
      while (!response.destroyed)
        if (!response.write(Buffer.alloc(MEGABYTE, ' '))) return void response.once('drain', more);
    };
    more();
  },
  '/silent': (response) => void response.write('{'),
};

let folder: string;
let server: Server;
let origin: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ura-read-'));
  server = createServer((request, response) => answers[request.url!]!(response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const text = async (source: string) => new TextDecoder().decode((await readSource(source)).bytes);

describe('readSource', () => {
  test('reads a compressed answer and a file', async () => {
    expect(await text(`${origin}/good`)).toBe('{"ë":1}');
    const path = join(folder, 'good.json');
    writeFileSync(path, '{"ë":1}');
    expect(await text(path)).toBe('{"ë":1}');
    writeFileSync(path, '');
    expect(await text(path)).toBe('');
  });

  test.each(['/bomb', '/endless'])('stops %s at its limit of 50 MB, and counts no further', async (path) => {
    let counted = 0;
    const read = readSource(`${origin}${path}`, (bytes) => (counted = bytes));
    await expect(read).rejects.toMatchObject({ code: 'too-large', values: { megabytes: 50 } });
    expect(counted).toBeGreaterThan(40e6);
    expect(counted).toBeLessThanOrEqual(50e6);
  });

  test('stops a file at its limit', async () => {
    const path = join(folder, 'large.json');
    writeFileSync(path, ' '.repeat(MEGABYTE));
    await expect(readSource(path, undefined, { maxBytes: 1000, silence: 1000 })).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  test('gives up a server that falls silent', async () => {
    const read = readSource(`${origin}/silent`, undefined, { maxBytes: 1000, silence: 50 });
    await expect(read).rejects.toMatchObject({ code: 'timeout' });
  });

  test('says in the language of the user that there is no such file', async () => {
    const source = join(folder, 'none');
    await expect(readSource(source)).rejects.toMatchObject({ code: 'not-found', values: { source } });
  });

  test.each([
    ['a folder', () => folder, /EISDIR/],
    ['a server that is not there', () => 'http://127.0.0.1:1/', /./],
  ])('says why %s cannot be read', async (_, source, reason) => {
    await expect(readSource(source())).rejects.toMatchObject({
      code: 'not-read',
      values: { reason: expect.stringMatching(reason) as string },
    });
  });
});

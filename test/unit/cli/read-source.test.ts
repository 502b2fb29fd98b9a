import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createServer as createRawServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InputError } from '../../../src/cli/errors.ts';
import { readSource } from '../../../src/cli/read-source.ts';
import { loadDataset, type Fetch } from '../../../src/dataset/load/load-dataset.ts';
import { fixedClock } from '../../../src/time/clock.ts';

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

const FILE = '{"ura":"1"}';
const chunked = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';
/** Answers that Node would not send. */
const RAW: Record<string, (socket: Socket) => void> = {
  'without a length, of HTTP 1.0': (socket) => socket.end(`HTTP/1.0 200 OK\r\n\r\n${FILE}`),
  'after others': (socket) =>
    socket.end(
      `${'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(50)}HTTP/1.0 200 OK\r\n\r\n${FILE}`,
    ),
  'with 100 KB of headers': (socket) =>
    socket.end(`HTTP/1.1 200 OK\r\n${`a: ${'a'.repeat(1000)}\r\n`.repeat(100)}\r\n${FILE}`),
  'in a chunk that is cut off': (socket) => socket.end(`${chunked}b\r\n{"ura"`),
  'in chunks without the last': (socket) => socket.end(`${chunked}b\r\n${FILE}\r\n`),
  'in a chunk of no size': (socket) => socket.end(`${chunked}z\r\n${FILE}\r\n0\r\n\r\n`),
  'shorter than it says': (socket) => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n${FILE}`),
  'longer than it says': (socket) => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n${FILE}`),
  'of two lengths': (socket) =>
    socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 11\r\n\r\n${FILE}`),
  'packed a thousand times': (socket) =>
    socket.end(`HTTP/1.1 200 OK\r\ncontent-encoding: ${'gzip,'.repeat(1000)}gzip\r\n\r\n${FILE}`),
  'not packed as it says': (socket) => socket.end(`HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n${FILE}`),
  'of another protocol': (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
  empty: (socket) => socket.end(),
  'whose headers drip': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\na: ');
    const timer = setInterval(() => socket.write('a'), 10);
    socket.once('close', () => clearInterval(timer));
  },
  'that leads to a file': (socket) => socket.end('HTTP/1.1 302 \r\nlocation: file:///etc/passwd\r\n\r\n'),
  'that leads to itself': (socket) => socket.end('HTTP/1.1 302 \r\nlocation: ?\r\nconnection: close\r\n\r\n'),
};

/** What comes of an answer: for the command, and for {@link loadDataset} in Node. */
async function outcomesOf(answer: (socket: Socket) => void, timeout: number): Promise<unknown[]> {
  const raw = createRawServer((socket) => {
    socket.on('error', () => {}).once('data', () => answer(socket));
  });
  await new Promise<void>((listening) => raw.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(raw.address() as AddressInfo).port}/`;
  const outcomes = await Promise.all([
    readSource(url, undefined, { timeout, silence: timeout }).then(
      ({ bytes }) => new TextDecoder().decode(bytes),
      (error: InputError) => error.code,
    ),
    loadDataset(url, {
      fetch: fetch as Fetch,
      clock: fixedClock('2026-11-22T12:00:00Z'),
      timeout: 500,
      retries: 0,
    }).then((loaded) => (loaded.state === 'failed' ? loaded.reason : loaded.state)),
  ]);
  raw.close();
  return outcomes;
}

const anyFailure = expect.stringMatching(/^(?:timeout|not-read|network)$/) as string;
test.each([
  ['without a length, of HTTP 1.0', FILE, 'ready'],
  ['after others', FILE, 'ready'],
  ['with 100 KB of headers', 'not-read', 'network'],
  ['in a chunk that is cut off', 'not-read', 'network'],
  ['in chunks without the last', 'not-read', 'network'],
  ['in a chunk of no size', 'not-read', 'network'],
  ['shorter than it says', 'not-read', 'network'],
  ['longer than it says', FILE.slice(0, 5), 'not-json'],
  ['of two lengths', 'not-read', 'network'],
  // Vitest fails if it ends the process, as an abort of such a request does in Node 20.
  ['packed a thousand times', 'not-read', 'network'],
  // Node 20 says nothing of it, so it ends by the limit of time.
  ['not packed as it says', anyFailure, anyFailure],
  ['of another protocol', 'not-read', 'network'],
  ['empty', 'not-read', 'network'],
  ['whose headers drip', 'timeout', 'timeout'],
  ['that leads to a file', 'not-read', 'network'],
  ['that leads to itself', 'not-read', 'network'],
])('an answer %s has an end', async (name, ...expected) => {
  expect(await outcomesOf(RAW[name]!, /packed as|drip/.test(name) ? 200 : 20_000)).toEqual(expected);
});

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

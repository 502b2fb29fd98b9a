import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDataset, type Fetch, type LoadOptions } from '../../../../src/dataset/load/load-dataset.ts';
import { BodyError, readBytes, readChunks, type ByteStream } from '../../../../src/dataset/load/read-body.ts';
import { systemClock } from '../../../../src/time/clock.ts';
import { fileWith } from '../sample.ts';

// A real server on loopback, the platform's fetch, and real compression: what is counted is what
// arrives, after decompression.

const MEGABYTE = 2 ** 20;
const BOMB = 64 * MEGABYTE;
const bomb = gzipSync(Buffer.alloc(BOMB, ' '));
const block = Buffer.alloc(MEGABYTE, ' ');

/** What the server has sent, and when a client has gone away. */
let sent = 0;
let gone: Promise<void>;

const answers: Record<string, (response: ServerResponse) => void> = {
  '/bomb': (response) => response.setHeader('content-encoding', 'gzip').end(bomb),
  '/endless': (response) => {
    const more = () => {
      while (!response.destroyed) {
        sent += block.length;
        if (!response.write(block)) return void response.once('drain', more);
      }
    };
    more();
  },
  '/silent': (response) => void response.write('{'),
  '/drip': (response) => {
    const timer = setInterval(() => response.write(' '), 20);
    response.once('close', () => clearInterval(timer));
  },
  '/good': (response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(JSON.stringify(fileWith()))),
};

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request: IncomingMessage, response) => {
    sent = 0;
    gone = new Promise((closed) => response.once('close', closed));
    answers[request.url!]!(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

/** The platform's fetch, which counts the bytes that are taken from the body. */
function counting() {
  const taken = { bytes: 0 };
  const fetched = (async (url: string, init: RequestInit) => {
    const response = await fetch(url, init);
    const reader = response.body!.getReader();
    const body: ByteStream = {
      getReader: () => ({
        cancel: () => reader.cancel(),
        read: async () => {
          const piece = await reader.read();
          taken.bytes += piece.value?.byteLength ?? 0;
          return piece;
        },
      }),
    };
    const { ok, status, headers } = response;
    return {
      ok,
      status,
      headers,
      body,
      text: () => Promise.reject(new Error('the whole body was asked for')),
    };
  }) as unknown as Fetch;
  return { taken, fetched };
}

const load = (path: string, fetched: Fetch, options: Partial<LoadOptions> = {}) =>
  loadDataset(`${origin}${path}`, {
    fetch: fetched,
    clock: systemClock,
    retries: 0,
    timeout: 20_000,
    ...options,
  });

describe('loadDataset', () => {
  test('reads a compressed file', async () => {
    const { fetched } = counting();
    expect(await load('/good', fetched)).toMatchObject({ state: 'ready', dataset: { title: 'Rrjeti' } });
  });

  test('stops a small file that unpacks to 64 MB at the limit', async () => {
    expect(bomb.length).toBeLessThan(MEGABYTE / 8);
    const { taken, fetched } = counting();
    expect(await load('/bomb', fetched, { limit: MEGABYTE })).toEqual({
      state: 'failed',
      reason: 'too-large',
    });
    expect(taken.bytes).toBeLessThan(2 * MEGABYTE);
  });

  test('ends an endless file at the limit, and its connection', async () => {
    const { taken, fetched } = counting();
    expect(await load('/endless', fetched, { limit: 4 * MEGABYTE })).toEqual({
      state: 'failed',
      reason: 'too-large',
    });
    await gone;
    expect(taken.bytes).toBeLessThan(6 * MEGABYTE);
    expect(sent).toBeLessThan(32 * MEGABYTE); // what the system buffers
  });

  test.each([
    ['that falls silent', '/silent', { silence: 100 }],
    [
      'that sends a byte now and then, at the time limit for the whole',
      '/drip',
      { timeout: 300, silence: 200 },
    ],
  ])('gives up a server %s', async (_, path, options) => {
    const { taken, fetched } = counting();
    expect(await load(path, fetched, options)).toEqual({ state: 'failed', reason: 'timeout' });
    await gone;
    expect(taken.bytes).toBeLessThan(100);
  });
});

/** A body of pieces. */
const bodyOf = (...pieces: (string | Uint8Array)[]) =>
  new Blob(pieces as BlobPart[]).stream() as unknown as ByteStream;

test('readBytes allows exactly the limit, in bytes', async () => {
  const bytes = await readBytes(bodyOf('ëë'), { maxBytes: 4, silence: 1000 });
  expect(new TextDecoder().decode(bytes)).toBe('ëë');
  await expect(readBytes(bodyOf('ëëa'), { maxBytes: 4, silence: 1000 })).rejects.toThrow(
    new BodyError('too-large'),
  );
});

test('readChunks cancels the body when its reader stops early', async () => {
  let cancelled = false;
  const body: ByteStream = {
    getReader: () => ({
      read: () => Promise.resolve({ done: false, value: Uint8Array.of(1) }),
      cancel: () => Promise.resolve((cancelled = true)),
    }),
  };
  for await (const _ of readChunks(body, { maxBytes: 10, silence: 1000 })) break;
  expect(cancelled).toBe(true);
});

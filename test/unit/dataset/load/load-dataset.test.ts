import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  loadDataset,
  type CachedCopy,
  type CacheStore,
  type Fetch,
  type Loaded,
  type LoadOptions,
} from '../../../../src/dataset/load/load-dataset.ts';
import { fixedClock } from '../../../../src/time/clock.ts';
import { fileWith } from '../sample.ts';

const URL = 'https://example.org/network.json';
const clock = fixedClock('2026-11-22T12:00:00Z');
const good = JSON.stringify(fileWith());

type Answer = Awaited<ReturnType<Fetch>>;
interface AnswerOptions {
  status?: number;
  headers?: Record<string, string>;
  text?: () => Promise<string>;
}
const answer = (text: string, { status = 200, headers = {}, ...rest }: AnswerOptions = {}): Answer => ({
  ok: status >= 200 && status < 300,
  status,
  headers: { get: (name) => headers[name] ?? null },
  text: () => Promise.resolve(text),
  ...rest,
});
const never = new Promise<never>(() => {});

/** A fetch that gives these answers in turn, and repeats the last. */
const answers = (...all: (Answer | Error | Promise<never>)[]) => {
  let at = 0;
  return vi.fn<Fetch>(() => {
    const next = all[Math.min(at++, all.length - 1)]!;
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
};

const storeOf = (copy?: CachedCopy) => ({
  read: vi.fn<CacheStore['read']>(() => Promise.resolve(copy)),
  write: vi.fn<CacheStore['write']>(() => Promise.resolve()),
  remove: vi.fn<NonNullable<CacheStore['remove']>>(() => Promise.resolve()),
});
const copy: CachedCopy = {
  text: JSON.stringify({ ...fileWith(), title: 'Old' }),
  savedAt: '2026-11-01T00:00:00.000Z',
};

const load = (fetch: Fetch, options: Partial<LoadOptions> = {}) =>
  loadDataset(URL, { fetch, clock, ...options });
/** Loads, and advances the timers until there is a result. */
const loaded = async (fetch: Fetch, options: Partial<LoadOptions> = {}): Promise<Loaded> => {
  const promise = load(fetch, options);
  await vi.runAllTimersAsync();
  return promise;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0); // no timer keeps a program alive
  vi.useRealTimers();
});

describe('a valid file', () => {
  test('is checked and ready', async () => {
    const fetch = answers(answer(good));
    expect(await loaded(fetch)).toMatchObject({ state: 'ready', dataset: { title: 'Rrjeti' }, findings: [] });
    expect(fetch).toHaveBeenCalledExactlyOnceWith(URL, {
      signal: expect.objectContaining({ aborted: false }) as never,
      credentials: 'omit',
      headers: { accept: 'application/json' },
    });
  });

  test('may begin with a byte order mark', async () => {
    expect((await loaded(answers(answer('\ufeff' + good)))).state).toBe('ready');
  });

  test('in a Windows code page is read with a finding, and in UTF-16 is said to be that', async () => {
    const asUtf8 = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const windows = asUtf8(Buffer.from(JSON.stringify({ ...fileWith(), title: 'Gëzim' }), 'latin1'));
    expect(await loaded(answers(answer(windows)))).toMatchObject({
      state: 'ready',
      findings: [{ code: 'wrong-encoding', params: { encoding: 'Windows-1250/1252' } }],
    });
    const utf16 = asUtf8(Buffer.from(`\ufeff${good}`, 'utf16le'));
    expect(await loaded(answers(answer(utf16)))).toMatchObject({
      state: 'failed',
      reason: 'not-json',
      detail: 'It is not in UTF-8, but probably in UTF-16.',
    });
  });

  test.each([
    [
      'Windows-1252',
      Buffer.from(JSON.stringify({ ...fileWith(), title: 'Gëzim' }), 'latin1'),
      'windows-1252',
    ],
    ['UTF-16', Buffer.from(JSON.stringify({ ...fileWith(), title: 'Gëzim' }), 'utf16le'), 'utf-16le'],
  ])('in %s is decoded from its bytes, with a finding', async (_, bytes, encoding) => {
    const copies = storeOf();
    const body = new Response(bytes).body!;
    expect(await loaded(answers({ ...answer(''), body: body as never }), { copies })).toMatchObject({
      state: 'ready',
      dataset: { title: 'Gëzim' },
      findings: [{ code: 'wrong-encoding', params: { encoding } }],
    });
    expect(copies.write).toHaveBeenCalledExactlyOnceWith(URL, expect.objectContaining({ encoding }));
  });

  test('in UTF-8 is cached with its bytes, which need not be encoded again', async () => {
    const copies = storeOf();
    const bytes = new TextEncoder().encode(good);
    await loaded(answers({ ...answer(''), body: new Response(bytes).body as never }), { copies });
    expect(copies.write).toHaveBeenCalledExactlyOnceWith(URL, expect.objectContaining({ text: good, bytes }));
  });

  test('says where it came from, so that relative addresses start there', async () => {
    const moved = 'https://cdn.example.org/v2/network.json';
    const copies = storeOf();
    expect(await loaded(answers({ ...answer(good), url: moved }), { copies })).toMatchObject({ url: moved });
    expect(copies.write).toHaveBeenCalledExactlyOnceWith(URL, expect.objectContaining({ url: moved }));
    expect(await loaded(answers(answer(good)))).toMatchObject({ url: URL });

    const offline = answers(new Error('offline'));
    const kept = { ...copy, savedAt: '2026-11-21T00:00:00.000Z' };
    expect(await loaded(offline, { copies: storeOf({ ...kept, url: moved }) })).toMatchObject({
      state: 'stale',
      url: moved,
    });
    expect(await loaded(offline, { copies: storeOf(kept) })).toMatchObject({ state: 'stale', url: URL });
  });

  test.each([
    ['a notice of the server', `<br /><b>Notice</b>: x ${good}`],
    ['a comment', `/* data */ ${good} // end`],
  ])('is found inside %s, with a warning', async (_, text) => {
    expect(await loaded(answers(answer(text)))).toMatchObject({
      state: 'ready',
      dataset: { title: 'Rrjeti' },
      findings: [{ code: 'text-around', severity: 'warning' }],
    });
  });

  test('may have findings, which are in the result', async () => {
    const result = await loaded(answers(answer(JSON.stringify(fileWith({ projects: [0] })))));
    expect(result).toMatchObject({ state: 'ready', findings: [{ code: 'wrong-type' }] });
  });

  test('is cached with the date and the tag of the server', async () => {
    const copies = storeOf();
    await loaded(answers(answer(good, { headers: { etag: '"7"' } })), { copies });
    expect(copies.write).toHaveBeenCalledExactlyOnceWith(URL, {
      text: good,
      savedAt: '2026-11-22T12:00:00.000Z',
      storedAt: '2026-11-22T12:00:00.000Z',
      etag: '"7"',
    });
    expect(copies.read).not.toHaveBeenCalled();
  });

  test.each([
    ['the server sends', 'Sun, 22 Nov 2026 11:00:07 GMT', '2026-11-22T11:00:07.000Z'],
    ['the clock shows, if the server sends none', undefined, '2026-11-22T12:00:00.000Z'],
    ['the clock shows, if the server sends an invalid one', 'yesterday', '2026-11-22T12:00:00.000Z'],
  ])('is cached with the date that %s', async (_, date, savedAt) => {
    const copies = storeOf();
    await loaded(answers(answer(good, { headers: { ...(date && { date }) } })), { copies });
    expect(copies.write).toHaveBeenCalledExactlyOnceWith(URL, {
      text: good,
      savedAt,
      storedAt: '2026-11-22T12:00:00.000Z',
    });
  });

  test('is read without aborting the fetch', async () => {
    const fetch = answers(answer(good));
    await loaded(fetch);
    expect(fetch.mock.calls[0]![1].signal as AbortSignal).toHaveProperty('aborted', false);
  });

  test.each<[string, Partial<CacheStore>]>([
    ['rejects', { write: () => Promise.reject(new Error('full')) }],
    [
      'throws',
      {
        write: () => {
          throw new Error('denied');
        },
      },
    ],
    ['never answers', { write: () => never }],
  ])('does not wait for a store that %s', async (_, store) => {
    expect((await loaded(answers(answer(good)), { copies: { ...storeOf(), ...store } })).state).toBe('ready');
  });

  test('is not cached when the clock shows no date', async () => {
    const copies = storeOf();
    expect((await loaded(answers(answer(good)), { copies, clock: { now: () => new Date(NaN) } })).state).toBe(
      'ready',
    );
    expect(copies.write).not.toHaveBeenCalled();
  });
});

describe('an unusable answer', () => {
  test.each<[string, Answer, object]>([
    ['404', answer('', { status: 404 }), { reason: 'http', status: 404 }],
    ['an unrequested 304', answer('', { status: 304 }), { reason: 'http', status: 304 }],
    ['an HTML page', answer('<!doctype html>'), { reason: 'not-json', detail: expect.any(String) as string }],
    [
      'a truncated file',
      answer(good.slice(0, -1)),
      { reason: 'not-json', detail: expect.any(String) as string },
    ],
    ['an empty file', answer(''), { reason: 'not-json', detail: expect.any(String) as string }],
    ['null', answer('null'), { reason: 'not-a-dataset' }],
    ['a list', answer('[{"id":"a"}]'), { reason: 'not-a-dataset' }],
    ['a package.json', answer('{"name":"x","version":"1","files":["dist"]}'), { reason: 'not-a-dataset' }],
    [
      'a feed',
      answer('{"version":"https://jsonfeed.org/version/1.1","title":"News","items":[{"id":1}]}'),
      { reason: 'not-a-dataset' },
    ],
    [
      'an error of an API',
      answer('{"type":"about:blank","title":"Not Found","status":404}'),
      { reason: 'not-a-dataset' },
    ],
    [
      'a file that announces to be too large',
      answer(good, { headers: { 'content-length': '1001' } }),
      { reason: 'too-large' },
    ],
    ['a file that is too large', answer('x'.repeat(1001)), { reason: 'too-large' }],
  ])('fails without a retry: %s', async (_, response, expected) => {
    const fetch = answers(response);
    expect(await loaded(fetch, { limit: 1000 })).toEqual({ state: 'failed', ...expected });
    expect(fetch).toHaveBeenCalledTimes(1);
    // Otherwise a browser would go on fetching sixty megabytes for nothing.
    expect(fetch.mock.calls[0]![1].signal as AbortSignal).toHaveProperty('aborted', true);
  });

  test.each<[string, object]>([
    ['the field ura', { ura: '1' }],
    ['a publisher', { publisher: 'rrjeti' }],
    ['a record', { municipalities: [{ id: 'mk-x', country: 'MK', name: { sq: 'X' } }] }],
  ])('that has %s counts as a dataset, even if it has errors', async (_, file) => {
    expect((await loaded(answers(answer(JSON.stringify(file))))).state).toBe('ready');
  });

  test.each([undefined, { text: '{"cut', savedAt: 'x' }, { text: '[]', savedAt: 'x' }])(
    'fails when the cached copy is %j',
    async (bad) => {
      expect(await loaded(answers(answer('')), { copies: storeOf(bad) })).toEqual({
        state: 'failed',
        reason: 'not-json',
        detail: 'Unexpected end of JSON input',
      });
    },
  );

  test('falls back to the last good copy, with its date and the reason', async () => {
    const copies = storeOf(copy);
    expect(await loaded(answers(answer('', { status: 400 })), { copies })).toMatchObject({
      state: 'stale',
      dataset: { title: 'Old' },
      findings: [],
      savedAt: copy.savedAt,
      reason: 'http',
    });
    expect(copies.write).not.toHaveBeenCalled();
    expect(copies.remove).not.toHaveBeenCalled();
  });

  test.each([401, 403, 404, 410, 451])('deletes the copy of a file that is withdrawn: %i', async (status) => {
    const copies = storeOf(copy);
    const withdrawn = answers(answer('', { status }));
    expect(await loaded(withdrawn, { copies })).toEqual({ state: 'failed', reason: 'http', status });
    expect(copies.remove).toHaveBeenCalledExactlyOnceWith(URL);
    for (const store of [
      { read: copies.read, write: copies.write },
      { ...storeOf(copy), remove: () => Promise.reject(new Error('denied')) },
      { ...storeOf(copy), remove: () => never },
    ])
      expect((await loaded(withdrawn, { copies: store })).state).toBe('failed');
  });

  test.each([
    ['is shown at 30 days', '2026-10-23T12:00:00Z', undefined, 'stale'],
    ['is deleted when it is older than 30 days', '2026-10-23T11:59:59Z', undefined, 'failed'],
    ['is shown as long as requested', '2026-11-15T12:00:00Z', 7, 'stale'],
    ['is deleted when it is older than requested', '2026-11-15T11:59:59Z', 7, 'failed'],
    ['is never shown with a maximum age of 0', '2026-11-22T11:59:59Z', 0, 'failed'],
    ['is deleted when it is from the far future', '2027-11-22T12:00:00Z', undefined, 'failed'],
    ['is deleted when its date is none', 'yesterday', undefined, 'failed'],
  ])('a copy %s', async (_, savedAt, days, state) => {
    const copies = storeOf({ ...copy, savedAt });
    const maxAge = days === undefined ? {} : { maxAge: days * 86_400_000 };
    expect((await loaded(answers(answer('', { status: 500 })), { copies, ...maxAge })).state).toBe(state);
    expect(copies.remove).toHaveBeenCalledTimes(state === 'stale' ? 0 : 1);
  });

  test.each([
    ['2025-11-22T12:00:00Z', '2026-11-22T11:00:00Z', 'stale'],
    ['2026-11-22T11:00:00Z', '2027-11-22T12:00:00Z', 'stale'],
    ['2026-08-22T12:00:00Z', '2026-08-22T12:00:00Z', 'failed'],
  ])('shows a copy of %s, stored at %s, if one of the clocks is right', async (savedAt, storedAt, state) => {
    const copies = storeOf({ ...copy, savedAt, storedAt });
    expect((await loaded(answers(answer('', { status: 500 })), { copies })).state).toBe(state);
  });

  test.each<[string, Partial<CacheStore>]>([
    ['rejects', { read: () => Promise.reject(new Error('gone')) }],
    [
      'throws',
      {
        read: () => {
          throw new Error('denied');
        },
      },
    ],
    ['never answers', { read: () => never }],
  ])('does not wait for a store that %s', async (_, store) => {
    expect(await loaded(answers(answer('')), { copies: { ...storeOf(copy), ...store } })).toEqual({
      state: 'failed',
      reason: 'not-json',
      detail: 'Unexpected end of JSON input',
    });
  });
});

describe('a failed attempt', () => {
  test.each<[string, Answer | Error]>([
    ['the network', new Error('offline')],
    ['500', answer('', { status: 500 })],
    ['503', answer('', { status: 503 })],
    ['429', answer('', { status: 429 })],
    ['a body that breaks off', answer('', { text: () => Promise.reject(new Error('reset')) })],
  ])('is retried after a pause: %s', async (_, failure) => {
    const fetch = answers(failure, answer(good));
    const promise = load(fetch);
    await vi.advanceTimersByTimeAsync(499);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(fetch).toHaveBeenCalledTimes(2);
    expect((await promise).state).toBe('ready');
  });

  test('is retried as often as requested, with doubling pauses', async () => {
    const fetch = answers(answer('', { status: 502 }));
    const promise = load(fetch, { retries: 3, backoff: 100 });
    for (const [time, calls] of [
      [0, 1],
      [99, 1],
      [1, 2],
      [199, 2],
      [1, 3],
      [399, 3],
      [1, 4],
    ] as const) {
      await vi.advanceTimersByTimeAsync(time);
      expect(fetch).toHaveBeenCalledTimes(calls);
    }
    expect(await promise).toEqual({ state: 'failed', reason: 'http', status: 502 });
  });

  test('is not retried when retries is 0', async () => {
    const fetch = answers(new Error('offline'));
    expect(await loaded(fetch, { retries: 0 })).toEqual({ state: 'failed', reason: 'network' });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('may fail before the request', async () => {
    const broken = (() => {
      throw new TypeError('bad address');
    }) as unknown as Fetch;
    expect(await loaded(broken)).toEqual({ state: 'failed', reason: 'network' });
    expect(await loaded(undefined as unknown as Fetch)).toEqual({ state: 'failed', reason: 'network' });
    expect(await loaded((() => Promise.resolve({ ok: true })) as unknown as Fetch)).toEqual({
      state: 'failed',
      reason: 'network',
    });
  });
});

describe('timeout', () => {
  /** A fetch that is aborted by its signal, as on every platform. */
  const abortable: Fetch = (_, { signal }) =>
    new Promise((_resolve, reject) =>
      (signal as AbortSignal).addEventListener('abort', () => reject(new Error('aborted'))),
    );

  test.each<[string, Fetch]>([
    ['a fetch that heeds its signal', abortable],
    ['a fetch that ignores its signal', answers(never)],
    ['a body that stalls', answers(answer('', { text: () => never }))],
  ])('ends loading with %s', async (_, fetch) => {
    const settled = vi.fn();
    const promise = load(fetch, { timeout: 3000, copies: storeOf(copy) }).then(
      (result) => (settled(), result),
    );
    await vi.advanceTimersByTimeAsync(2999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await promise).toMatchObject({ state: 'stale', reason: 'timeout' });
  });

  test('defaults to ten seconds for all attempts together', async () => {
    const fetch = answers(answer('', { status: 500 }));
    const promise = load(fetch, { retries: 1000, backoff: 6000 });
    await vi.advanceTimersByTimeAsync(9_999);
    expect(fetch).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await promise).toEqual({ state: 'failed', reason: 'timeout' });
    await vi.runAllTimersAsync();
    expect(fetch).toHaveBeenCalledTimes(2); // no request in the background
  });

  test.each([Infinity, 1e12])('of %s does not end loading at once', async (timeout) => {
    const promise = load(answers(new Error('offline'), answer(good)), { timeout });
    await vi.advanceTimersByTimeAsync(500);
    expect((await promise).state).toBe('ready');
  });
});

describe('abort', () => {
  test('before loading returns nothing, not even the copy', async () => {
    const copies = storeOf(copy);
    expect(await loaded(answers(never), { signal: AbortSignal.abort(), copies })).toEqual({
      state: 'failed',
      reason: 'aborted',
    });
    expect(copies.read).not.toHaveBeenCalled();
  });

  test('while loading ends it at once and aborts the fetch', async () => {
    const control = new AbortController();
    const fetch = answers(never);
    const promise = load(fetch, { signal: control.signal });
    await vi.advanceTimersByTimeAsync(100);
    control.abort();
    expect(await promise).toEqual({ state: 'failed', reason: 'aborted' });
    expect(fetch.mock.calls[0]![1].signal as AbortSignal).toHaveProperty('aborted', true);
  });

  test('during a pause prevents another attempt', async () => {
    const control = new AbortController();
    const fetch = answers(new Error('offline'));
    const promise = load(fetch, { signal: control.signal });
    await vi.advanceTimersByTimeAsync(100);
    control.abort();
    expect(await promise).toEqual({ state: 'failed', reason: 'aborted' });
    await vi.runAllTimersAsync();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('after loading changes nothing, and its listener is removed', async () => {
    const control = new AbortController();
    const remove = vi.spyOn(control.signal, 'removeEventListener');
    const result = await loaded(answers(answer(good)), { signal: control.signal });
    control.abort();
    expect(result.state).toBe('ready');
    expect(remove).toHaveBeenCalledTimes(1);
  });
});

describe('revalidation', () => {
  const tagged: CachedCopy = { ...copy, etag: '"7"' };
  const notModified = answer('', { status: 304 });

  test('requests only changes, and treats an unchanged copy as fresh', async () => {
    const copies = storeOf(tagged);
    const fetch = answers(notModified);
    expect(await loaded(fetch, { copies, revalidate: true })).toMatchObject({
      state: 'ready',
      dataset: { title: 'Old' },
    });
    expect(fetch.mock.calls[0]![1].headers).toEqual({ accept: 'application/json', 'if-none-match': '"7"' });
    expect(copies.write).toHaveBeenCalledExactlyOnceWith(URL, {
      ...tagged,
      savedAt: '2026-11-22T12:00:00.000Z',
      storedAt: '2026-11-22T12:00:00.000Z',
    });
  });

  test('updates the date of the copy from the server', async () => {
    const copies = storeOf(tagged);
    const date = 'Sun, 22 Nov 2026 11:00:07 GMT';
    await loaded(answers(answer('', { status: 304, headers: { date } })), { copies, revalidate: true });
    expect(copies.write).toHaveBeenCalledExactlyOnceWith(URL, {
      ...tagged,
      savedAt: '2026-11-22T11:00:07.000Z',
      storedAt: '2026-11-22T12:00:00.000Z',
    });
  });

  test('returns a changed file', async () => {
    const copies = storeOf(tagged);
    expect(await loaded(answers(answer(good)), { copies, revalidate: true })).toMatchObject({
      dataset: { title: 'Rrjeti' },
    });
    expect(copies.write.mock.calls[0]![1]).toEqual({
      text: good,
      savedAt: '2026-11-22T12:00:00.000Z',
      storedAt: '2026-11-22T12:00:00.000Z',
    });
  });

  test('sends no tag unless requested and the copy has one', async () => {
    for (const [options, kept] of [
      [{}, tagged],
      [{ revalidate: true }, copy],
      [{ revalidate: true }, undefined],
    ] as const) {
      const fetch = answers(answer(good));
      await loaded(fetch, { copies: storeOf(kept), ...options });
      expect(fetch.mock.calls[0]![1].headers).toEqual({ accept: 'application/json' });
    }
    expect((await loaded(answers(answer(good)), { revalidate: true })).state).toBe('ready');
  });

  test('requests the whole file when the copy is damaged', async () => {
    const copies = storeOf({ ...tagged, text: '{"cut' });
    const fetch = answers(notModified, answer(good));
    expect(await loaded(fetch, { copies, revalidate: true })).toMatchObject({
      state: 'ready',
      dataset: { title: 'Rrjeti' },
    });
    expect(fetch.mock.calls[1]![1].headers).toEqual({ accept: 'application/json' });
  });

  test('returns a stale copy when it fails', async () => {
    expect(
      await loaded(answers(new Error('offline')), { copies: storeOf(tagged), revalidate: true }),
    ).toMatchObject({ state: 'stale', reason: 'network' });
  });

  test('ends with the timeout when the store never answers', async () => {
    const copies = { ...storeOf(), read: () => never };
    expect(await loaded(answers(answer(good)), { copies, revalidate: true, timeout: 100 })).toEqual({
      state: 'failed',
      reason: 'timeout',
    });
  });
});

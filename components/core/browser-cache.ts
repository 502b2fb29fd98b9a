import type { CacheStore } from '../../src/dataset/load/load-dataset.ts';

const NAME = 'ura-1';
const SAVED_AT = 'x-ura-saved-at';

/** How long to wait for an idle page before a copy is stored, in milliseconds. */
const PATIENCE = 3000;

/**
 * Resolves when the page is idle, since storing a large file takes as long as rendering a list.
 * Safari has no idle callback.
 */
const idle = () =>
  new Promise<void>((done) => {
    const knowsIdle = 'requestIdleCallback' in globalThis;
    if (knowsIdle) requestIdleCallback(() => done());
    setTimeout(done, knowsIdle ? PATIENCE : PATIENCE / 3);
  });

/**
 * Keeps the last good copy of each data file in the browser's Cache API. It stores nothing about
 * the visitor and works only in a secure context. Where storage is denied, every call rejects, as
 * {@link CacheStore} allows.
 */
export const browserCache: CacheStore = {
  async read(url) {
    const response = await (await caches.open(NAME)).match(url);
    const savedAt = response?.headers.get(SAVED_AT);
    return response && savedAt ? { text: await response.text(), savedAt } : undefined;
  },
  async write(url, { text, savedAt }) {
    const headers = { 'content-type': 'application/json', [SAVED_AT]: savedAt };
    const cache = await caches.open(NAME); // rejects at once where storage is denied
    await idle();
    await cache.put(url, new Response(text, { headers }));
  },
};

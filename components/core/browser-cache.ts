import type { CacheStore } from '../../src/dataset/load/load-dataset.ts';

const NAME = 'ura-1';
const SAVED_AT = 'x-ura-saved-at';

/** So long a page may be too busy for a copy to be kept, in milliseconds. */
const BUSY = 3000;

/** Resolves when the page has nothing better to do: to keep a large file costs as much as to draw a list. Safari cannot tell. */
const idle = () =>
  new Promise<void>((done) => {
    const tells = 'requestIdleCallback' in globalThis;
    if (tells) requestIdleCallback(() => done());
    setTimeout(done, tells ? BUSY : BUSY / 3);
  });

/**
 * Keeps the last good copy of each data file in the browser's Cache API: no cookie, nothing of the visitor, and only in a secure
 * context. Where storage is denied every call rejects, which {@link CacheStore} allows.
 */
export const browserCache: CacheStore = {
  async read(url) {
    const response = await (await caches.open(NAME)).match(url);
    const savedAt = response?.headers.get(SAVED_AT);
    return response && savedAt ? { text: await response.text(), savedAt } : undefined;
  },
  async write(url, { text, savedAt }) {
    const headers = { 'content-type': 'application/json', [SAVED_AT]: savedAt };
    const cache = await caches.open(NAME); // where storage is denied, that is known at once
    await idle();
    await cache.put(url, new Response(text, { headers }));
  },
};

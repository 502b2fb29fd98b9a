import { idle } from './idle.ts';
import type { CacheStore } from '../../src/dataset/load/load-dataset.ts';

const NAME = 'ura-1';
const SAVED_AT = 'x-ura-saved-at';
const STORED_AT = 'x-ura-stored-at';
const BYTES = 'x-ura-bytes';
const FROM = 'x-ura-url';
const ENCODING = 'x-ura-encoding';

/** The most that is kept for a site. The oldest copies are deleted first. */
const MAX_COPIES = 20;
const MAX_BYTES = 50_000_000;

/** Deletes the oldest copies that are too many. A copy that is written again is the newest. */
async function removeOldest(cache: Cache): Promise<void> {
  let copies = 0;
  let bytes = 0;
  for (const request of [...(await cache.keys())].reverse()) {
    const size = Number((await cache.match(request))?.headers.get(BYTES));
    copies += 1;
    bytes += size;
    if (copies > MAX_COPIES || bytes > MAX_BYTES) await cache.delete(request);
  }
}

/**
 * Keeps the last good copy of each data file in the browser's Cache API. It stores nothing about
 * the visitor and works only in a secure context. Where storage is denied, every call rejects, as
 * {@link CacheStore} allows.
 */
export const browserCache: CacheStore = {
  async read(url) {
    const response = await (await caches.open(NAME)).match(url);
    const savedAt = response?.headers.get(SAVED_AT);
    if (!response || !savedAt) return undefined;
    const storedAt = response.headers.get(STORED_AT) ?? savedAt;
    const from = response.headers.get(FROM);
    const encoding = response.headers.get(ENCODING);
    return {
      text: await response.text(),
      savedAt,
      storedAt,
      ...(from && { url: from }),
      ...(encoding && { encoding }),
    };
  },
  async write(url, { text, bytes, encoding, savedAt, storedAt = savedAt, url: from = url }) {
    const cache = await caches.open(NAME); // rejects at once where storage is denied
    await idle();
    const body = new Blob([(bytes as Uint8Array<ArrayBuffer> | undefined) ?? text]);
    const headers = {
      'content-type': 'application/json',
      [SAVED_AT]: savedAt,
      [STORED_AT]: storedAt,
      [BYTES]: String(body.size),
      [FROM]: from,
      ...(encoding && { [ENCODING]: encoding }),
    };
    await cache.put(url, new Response(body, { headers }));
    await removeOldest(cache);
  },
  async remove(url) {
    await (await caches.open(NAME)).delete(url);
  },
};

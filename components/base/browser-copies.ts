import type { CopyStore } from '../../src/dataset/load.ts';

const NAME = 'ura-1';
const SAVED_AT = 'x-ura-saved-at';

/**
 * Keeps the last good copy of each data file in the browser's Cache API: no cookie, nothing of the visitor, and only in a secure
 * context. Where storage is denied every call rejects, which {@link CopyStore} allows.
 */
export const browserCopies: CopyStore = {
  async read(url) {
    const response = await (await caches.open(NAME)).match(url);
    const savedAt = response?.headers.get(SAVED_AT);
    return response && savedAt ? { text: await response.text(), savedAt } : undefined;
  },
  async write(url, { text, savedAt }) {
    const headers = { 'content-type': 'application/json', [SAVED_AT]: savedAt };
    await (await caches.open(NAME)).put(url, new Response(text, { headers }));
  },
};

import { BodyError, readBytes } from '../../../../src/dataset/load/read-body.ts';
import { LARGEST, StorageError, type DatasetStorage, type StorageFault, type StoredFile } from './storage.ts';

/** How long an answer may take as a whole, and be silent, in milliseconds. */
const TIMEOUT = 60_000;
const SILENCE = 15_000;

export interface HttpStorageOptions {
  /**
   * Headers of each request, such as a nonce. After an answer of 401 or 403 they are asked for once
   * more, with `isRetry`, so that an expired nonce can be replaced.
   */
  readonly headers?: (
    isRetry: boolean,
  ) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** The largest file that is read, in bytes after decompression. Default: 64 million. */
  readonly limit?: number;
}

const FAULTS: Readonly<Record<number, StorageFault>> = {
  401: 'forbidden',
  403: 'forbidden',
  413: 'too-large',
};

/**
 * A file at an address that answers `GET` with an `ETag` and accepts `PUT` with `If-Match`: 412
 * means that someone else has saved in the meantime. A new file is sent with `If-None-Match: *`.
 *
 * @example
 * await connectEditor(editor, httpStorage('/data/network.json'));
 */
export function httpStorage(
  address: string,
  { headers = () => ({}), limit = LARGEST }: HttpStorageOptions = {},
): DatasetStorage {
  async function request(init: RequestInit, isRetry = false): Promise<Response> {
    const own = await headers(isRetry);
    let response: Response;
    try {
      response = await fetch(address, {
        credentials: 'same-origin',
        cache: 'no-store',
        signal: AbortSignal.timeout(TIMEOUT),
        ...init,
        headers: { ...(init.headers as Record<string, string>), ...own },
      });
    } catch (cause) {
      throw new StorageError('unreachable', { cause });
    }
    const isRefused = response.status === 401 || response.status === 403;
    return isRefused && !isRetry ? request(init, true) : response;
  }

  const failure = ({ status }: Response) => new StorageError(FAULTS[status] ?? 'server');

  async function load(): Promise<StoredFile> {
    const response = await request({ headers: { accept: 'application/json' } });
    if (response.status === 404 || response.status === 410) return {};
    if (!response.ok) throw failure(response);
    const version = response.headers.get('etag');
    if (!version) throw new StorageError('no-version');
    try {
      const limits = { maxBytes: limit, silence: SILENCE };
      const bytes = response.body ? await readBytes(response.body, limits) : new Uint8Array();
      return { text: new TextDecoder().decode(bytes), version };
    } catch (cause) {
      const isLarge = cause instanceof BodyError && cause.reason === 'too-large';
      throw new StorageError(isLarge ? 'too-large' : 'unreachable', { cause });
    }
  }

  return {
    load,
    async save(text, version) {
      const condition = version === undefined ? { 'if-none-match': '*' } : { 'if-match': version };
      const response = await request({
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...condition },
        body: text,
      });
      if (response.status === 412) return { state: 'conflict' };
      if (!response.ok) throw failure(response);
      const given = response.headers.get('etag');
      if (given) return { state: 'saved', version: given };
      // If the response has no ETag, only an identical text proves that it is the stored version.
      const stored = await load().catch(() => undefined);
      const isSame = stored?.text === text && stored.version !== undefined;
      return { state: 'saved', version: isSame ? stored.version! : (version ?? '""') };
    },
  };
}

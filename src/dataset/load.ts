import type { Dataset } from '../model/dataset.ts';
import type { Finding } from '../model/finding.ts';
import { NOUNS } from '../model/noun.ts';
import type { Clock } from '../time/clock.ts';
import { checkDataset } from './check.ts';

// `src` is compiled without the DOM. These three stand in every browser, worker and server, and nothing else of the platform is used.
interface Signal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', run: () => void, options?: { once: boolean }): void;
  removeEventListener(type: 'abort', run: () => void): void;
}
declare const AbortController: new () => { readonly signal: Signal; abort(): void };
declare const setTimeout: (run: () => void, milliseconds: number) => unknown;
declare const clearTimeout: (timer: never) => void;

/** The part of the platform's `fetch` that is used. */
export type Fetch = (
  url: string,
  init: { signal: never; credentials: 'omit'; headers: Record<string, string> },
) => Promise<{
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}>;

/** The last good answer of an address. */
export interface Copy {
  /** The file, word by word. */
  readonly text: string;
  /** When it was fetched: an instant, ISO 8601. */
  readonly savedAt: string;
}

/** Where the last good copies are kept. It may fail: then there is none. */
export interface CopyStore {
  read(url: string): Promise<Copy | undefined>;
  write(url: string, copy: Copy): Promise<void>;
}

/** Why an address gave no dataset. */
export type LoadFailure = 'network' | 'timeout' | 'http' | 'not-json' | 'not-a-dataset' | 'too-large' | 'aborted';

/** What came of loading: a checked dataset, fresh or out of the last good copy, or the reason why there is none. */
export type Loaded =
  | { readonly state: 'ready'; readonly dataset: Dataset; readonly findings: readonly Finding[] }
  | {
      readonly state: 'stale';
      readonly dataset: Dataset;
      readonly findings: readonly Finding[];
      /** When the copy was fetched. */
      readonly savedAt: string;
      readonly reason: LoadFailure;
    }
  | { readonly state: 'failed'; readonly reason: LoadFailure; /** The HTTP status, where that is the reason. */ readonly status?: number };

export interface LoadOptions {
  /** The platform's `fetch`, or one like it. */
  readonly fetch: Fetch;
  /** Tells the date of the copy. */
  readonly clock: Clock;
  /** Gives up when it is aborted. */
  readonly signal?: Signal;
  /** How long all tries together may take, in milliseconds. Default: 10,000. */
  readonly timeout?: number;
  /** How often a try that the network or the server failed is made again. Default: 1. */
  readonly retries?: number;
  /** How long to wait before the first new try, in milliseconds; it doubles each time. Default: 500. */
  readonly backoff?: number;
  /** The longest file that is read, in characters. Default: 50 million. */
  readonly limit?: number;
  /** Where the last good copy is kept. Without it there is none. */
  readonly copies?: CopyStore;
}

class Failure extends Error {
  readonly reason: LoadFailure;
  readonly status: number | undefined;
  constructor(reason: LoadFailure, status?: number) {
    super(reason);
    this.reason = reason;
    this.status = status;
  }
}

/** A file without its byte order mark, parsed. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    throw new Failure('not-json');
  }
}

function check(text: string): { dataset: Dataset; findings: readonly Finding[] } {
  const checked = checkDataset(parse(text));
  const { dataset } = checked;
  // A JSON file that has neither a header nor a list of ours is somebody else's: an error page of an API, a package.json.
  const empty = !dataset.title && !dataset.publisher && [...NOUNS, 'municipalities' as const].every((list) => !dataset[list].length);
  if (empty) throw new Failure('not-a-dataset');
  return checked;
}

/**
 * Fetches a data file and checks it. Never rejects: what went wrong is in the answer, with the last good copy where there is one.
 *
 * @param url where the file is
 * @example
 * const loaded = await loadDataset('https://example.org/network.json', { fetch, clock: systemClock });
 * if (loaded.state !== 'failed') linkDataset(loaded.dataset);
 */
export async function loadDataset(url: string, options: LoadOptions): Promise<Loaded> {
  const { copies, clock, retries = 1, backoff = 500, timeout = 10_000, limit = 50_000_000 } = options;
  const abort = new AbortController();
  let cause: LoadFailure = 'network';
  const stop = (reason: LoadFailure) => () => {
    cause = reason;
    abort.abort();
  };
  const onAbort = stop('aborted');
  const timer = setTimeout(stop('timeout'), timeout);
  if (options.signal?.aborted) onAbort();
  options.signal?.addEventListener('abort', onAbort, { once: true });
  // An injected fetch may ignore its signal, and a body may stall after its head: the race ends both.
  const stopped = new Promise<never>((_, reject) => {
    const fail = () => reject(new Failure(cause));
    if (abort.signal.aborted) fail();
    else abort.signal.addEventListener('abort', fail, { once: true });
  });
  stopped.catch(() => {});

  const once = async (): Promise<string> => {
    const response = await options
      .fetch(url, { signal: abort.signal as never, credentials: 'omit', headers: { accept: 'application/json' } })
      .catch(() => {
        throw new Failure(abort.signal.aborted ? cause : 'network');
      });
    if (!response.ok) throw new Failure('http', response.status);
    if (Number(response.headers.get('content-length')) > limit) throw new Failure('too-large');
    const text = await response.text().catch(() => {
      throw new Failure(abort.signal.aborted ? cause : 'network');
    });
    if (text.length > limit) throw new Failure('too-large');
    return text;
  };
  const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  const worthRetrying = (failure: Failure) => failure.reason === 'network' || (failure.status ?? 0) >= 500 || failure.status === 429;

  const attempts = async (): Promise<string> => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await once();
      } catch (error) {
        const failure = error instanceof Failure ? error : new Failure('network');
        if (attempt >= retries || abort.signal.aborted || !worthRetrying(failure)) throw failure;
        await pause(backoff * 2 ** attempt);
      }
    }
  };

  try {
    const text = await Promise.race([attempts(), stopped]);
    const checked = check(text);
    await copies?.write(url, { text, savedAt: clock.now().toISOString() }).catch(() => {});
    return { state: 'ready', ...checked };
  } catch (error) {
    const { reason, status } = error instanceof Failure ? error : new Failure('not-a-dataset');
    const copy = reason === 'aborted' ? undefined : await copies?.read(url).catch(() => undefined);
    if (copy) {
      try {
        return { state: 'stale', ...check(copy.text), savedAt: copy.savedAt, reason };
      } catch {
        // A copy that does not hold is no copy.
      }
    }
    return { state: 'failed', reason, ...(status !== undefined && { status }) };
  } finally {
    clearTimeout(timer as never);
    options.signal?.removeEventListener('abort', onAbort);
  }
}

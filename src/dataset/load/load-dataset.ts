import type { Dataset } from '../../model/dataset.ts';
import type { Finding } from '../../model/finding.ts';
import { NOUNS } from '../../model/noun.ts';
import type { Clock } from '../../time/clock.ts';
import { checkParsedTask, type CheckedDataset } from '../validate/check-dataset.ts';
import { isObject } from '../validate/safe-read.ts';
import { runSliced, type Pause } from '../cooperative-task.ts';

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
  readonly headers: {
    /** A header of the answer, or `null`. */
    get(name: string): string | null;
  };
  /** The body of the answer. */
  text(): Promise<string>;
}>;

/** The last good answer of an address. */
export interface CachedCopy {
  /** The file, word by word. */
  readonly text: string;
  /** When the server gave it, or found it to be the same still, by the server's clock if it says so, else by ours: an instant, ISO 8601. */
  readonly savedAt: string;
  /** What the server calls this version of the file, if it does. */
  readonly etag?: string;
}

/** What a server gave, and the date that it says itself. */
type Answer = Omit<CachedCopy, 'savedAt'> & { readonly date: string | null };

/** Where the last good copies are kept. It may fail: then there is none. */
export interface CacheStore {
  /** The copy of an address, if there is one. */
  read(url: string): Promise<CachedCopy | undefined>;
  /** Keeps a copy in the place of the one before. */
  write(url: string, copy: CachedCopy): Promise<void>;
}

/** Why an address gave no dataset. */
export type LoadFailure =
  | 'network'
  | 'timeout'
  | 'http'
  | 'not-json'
  | 'not-a-dataset'
  | 'too-large'
  | 'aborted';

/** What came of loading: a checked dataset, fresh or out of the last good copy, or the reason why there is none. */
export type Loaded =
  | { readonly state: 'ready'; readonly dataset: Dataset; readonly findings: readonly Finding[] }
  | {
      readonly state: 'stale';
      readonly dataset: Dataset;
      readonly findings: readonly Finding[];
      /** When the server gave the copy. */
      readonly savedAt: string;
      readonly reason: LoadFailure;
    }
  | {
      readonly state: 'failed';
      readonly reason: LoadFailure;
      /** The HTTP status, where that is the reason. */ readonly status?: number;
    };

/** What loading needs of the platform, and how patient it is. */
export interface LoadOptions {
  /** The platform's `fetch`, or one like it. */
  readonly fetch: Fetch;
  /** Tells the date of the copy, where the server does not. */
  readonly clock: Clock;
  /** Gives up when it is aborted. */
  readonly signal?: Signal;
  /** How long all tries together may take, in milliseconds. Default: 10,000. */
  readonly timeout?: number;
  /** How often a try that the network or the server failed is made again. Default: 1. */
  readonly retries?: number;
  /** How long to wait before the first new try, in milliseconds; it doubles each time. Default: 500. */
  readonly backoff?: number;
  /** The longest file that is read: in bytes, where the server says how long it is, and in characters. Default: 50 million. */
  readonly limit?: number;
  /** Where the last good copy is kept. Without it there is none. */
  readonly copies?: CacheStore;
  /**
   * Whether to ask the server only for what has changed since the copy, by its `ETag`. Default: no. In a browser that question makes a request
   * to another site two (a CORS preflight), and the browser's own cache asks it anyway; it is for programs that have no such cache.
   */
  readonly revalidate?: boolean;
  /**
   * Asked again and again while the file is checked: it returns nothing, or what is to be waited for before the check goes on. A page can
   * answer its visitor there. Without it, the file is checked in one go.
   */
  readonly pause?: Pause;
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

/** The longest that a timer of any platform waits: it takes more for nothing at all, and rings at once. */
const LONGEST = 2 ** 31 - 1;

const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, Math.min(milliseconds, LONGEST)));

/** A file without its byte order mark, parsed. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    throw new Failure('not-json');
  }
}

async function check(text: string, pause: Pause): Promise<CheckedDataset> {
  const file = parse(text);
  const checked = await runSliced(checkParsedTask(file), pause);
  const { dataset } = checked;
  // A JSON file that has neither our mark nor a list of ours is somebody else's: an error page of an API, a feed, a package.json.
  const ours =
    (isObject(file) && 'ura' in file) ||
    dataset.publisher ||
    [...NOUNS, 'municipalities' as const].some((list) => dataset[list].length);
  if (!ours) throw new Failure('not-a-dataset');
  return checked;
}

/**
 * Fetches a data file and checks it. Never rejects: what went wrong is in the answer, with the last good copy where there is one.
 *
 * @param url where the file is
 * @param options the platform's `fetch` and a clock; the rest has defaults
 * @returns `ready` with the dataset and the findings; `stale` with those of the last good copy; `failed` with the reason
 * @example
 * const loaded = await loadDataset('https://example.org/network.json', { fetch, clock: systemClock });
 * loaded.state; // 'ready'
 * if (loaded.state !== 'failed') linkDataset(loaded.dataset);
 */
export async function loadDataset(url: string, options: LoadOptions): Promise<Loaded> {
  const {
    copies,
    clock,
    signal,
    retries = 1,
    backoff = 500,
    limit = 50_000_000,
    pause = () => undefined,
  } = options;
  const timeout = Math.min(options.timeout ?? 10_000, LONGEST);
  const abort = new AbortController();
  let cause: LoadFailure | undefined;
  // An injected fetch may ignore its signal, and a body may stall after its head: the race with this ends both.
  let giveUp!: (failure: Failure) => void;
  const stopped = new Promise<never>((_, reject) => (giveUp = reject));
  stopped.catch(() => {});
  const stop = (reason: LoadFailure) => () => {
    giveUp(new Failure((cause = reason)));
    abort.abort();
  };
  const onAbort = stop('aborted');
  const timer = setTimeout(stop('timeout'), timeout);
  signal?.addEventListener('abort', onAbort, { once: true });
  if (signal?.aborted) onAbort();

  /** The last good copy. A store that fails, even at once, has none; one that does not answer has none in time. */
  const readCopy = async () => {
    let late: unknown;
    try {
      return await Promise.race([
        copies?.read(url),
        new Promise<undefined>((resolve) => (late = setTimeout(() => resolve(undefined), timeout))),
      ]);
    } catch {
      return undefined;
    } finally {
      clearTimeout(late as never);
    }
  };
  /** Nobody waits for it, and nothing depends on it. */
  const saveCopy = async ({ date, ...copy }: Answer) => {
    try {
      // The clock of a visitor may be wrong by a year; that of a server seldom is.
      const savedAt = new Date(Date.parse(date ?? '') || clock.now()).toISOString();
      await copies?.write(url, { ...copy, savedAt });
    } catch {
      // Then there is no copy.
    }
  };

  const once = async (known: CachedCopy | undefined): Promise<Answer> => {
    const headers = { accept: 'application/json', ...(known?.etag && { 'if-none-match': known.etag }) };
    const response = await options.fetch(url, {
      signal: abort.signal as never,
      credentials: 'omit',
      headers,
    });
    const date = response.headers.get('date');
    if (response.status === 304 && known) return { ...known, date };
    if (!response.ok) throw new Failure('http', response.status);
    if (Number(response.headers.get('content-length')) > limit) throw new Failure('too-large');
    const text = await response.text();
    if (text.length > limit) throw new Failure('too-large');
    const etag = response.headers.get('etag');
    return { text, date, ...(etag && { etag }) };
  };
  const worthRetrying = ({ reason, status = 0 }: Failure) =>
    reason === 'network' || status >= 500 || status === 429;

  const attempts = async (known?: CachedCopy): Promise<Answer> => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await once(known);
      } catch (error) {
        const failure = error instanceof Failure ? error : new Failure('network');
        if (cause || attempt >= retries || !worthRetrying(failure)) throw failure;
        await sleep(backoff * 2 ** attempt);
        if (cause) throw failure; // by now nobody waits any more
      }
    }
  };

  const checkAnswer = async (answer: Answer) => {
    clearTimeout(timer as never); // it has come in time, however long the check takes
    return { answer, checked: await check(answer.text, pause) };
  };

  const load = async () => {
    const known = options.revalidate ? await readCopy() : undefined;
    const answer = await attempts(known);
    if (answer.text !== known?.text) return checkAnswer(answer);
    try {
      return { answer, checked: await check(answer.text, pause) };
    } catch {
      // The server says that the copy is right, and it is not: it was damaged here. The file itself is asked for.
      return checkAnswer(await attempts());
    }
  };

  try {
    const { answer, checked } = await Promise.race([load(), stopped]);
    void saveCopy(answer);
    return { state: 'ready', ...checked };
  } catch (error) {
    const { reason, status } = error as Failure;
    abort.abort(); // of what was refused, the rest need not come
    const copy = reason === 'aborted' ? undefined : await readCopy();
    if (copy) {
      try {
        return { state: 'stale', ...(await check(copy.text, pause)), savedAt: copy.savedAt, reason };
      } catch {
        // A copy that does not hold is no copy.
      }
    }
    return { state: 'failed', reason, ...(status !== undefined && { status }) };
  } finally {
    clearTimeout(timer as never);
    signal?.removeEventListener('abort', onAbort);
  }
}

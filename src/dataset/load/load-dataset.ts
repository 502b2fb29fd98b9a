import type { Dataset } from '../../model/dataset.ts';
import type { Finding } from '../../model/finding.ts';
import type { Clock } from '../../time/clock.ts';
import { checkParsedTask, type CheckedDataset } from '../validate/check-dataset.ts';
import { isDataset, parseJson, type ParsedJson } from './parse-json.ts';
import { runSliced, type Pause } from '../cooperative-task.ts';
import { DATA_REQUEST } from './data-request.ts';
import { decodeText } from './decode-text.ts';
import { BodyError, readBytes, type ByteStream } from './read-body.ts';

// `src` is compiled without the DOM types. Every browser, worker and server has these three.
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
  /** The address of the answer, after redirects. */
  readonly url?: string;
  readonly headers: {
    /** A header of the answer, or `null`. */
    get(name: string): string | null;
  };
  /** The body of the answer, which is counted while it is read. */
  readonly body?: ByteStream | null;
  /** The body as a whole. Used only if there is no `body`. */
  text(): Promise<string>;
}>;

/** The last valid response of an address. */
export interface CachedCopy {
  /** The text of the file. */
  readonly text: string;
  /** How the file was encoded, if not in UTF-8. */
  readonly encoding?: string;
  /**
   * When the server sent or confirmed it, by the server's clock if given, else by ours: an ISO 8601
   * instant.
   */
  readonly savedAt: string;
  /** When it was stored, by our clock: an ISO 8601 instant. Default: `savedAt`. */
  readonly storedAt?: string;
  /** The `ETag` of this version, if any. */
  readonly etag?: string;
  /** The address that it came from, after redirects. Default: the address that was asked. */
  readonly url?: string;
}

/** The response of a server, and its `Date` header. */
type Answer = Omit<CachedCopy, 'savedAt' | 'storedAt'> & {
  readonly date: string | null;
  readonly bytes?: Uint8Array;
};

/** Stores the last valid copies. If it fails, there is no copy. */
export interface CacheStore {
  /** Reads the copy of an address, if any. */
  read(url: string): Promise<CachedCopy | undefined>;
  /**
   * Replaces the copy of an address. `bytes` is the text in UTF-8, if it came so: a store need not
   * encode it again.
   */
  write(url: string, copy: CachedCopy & { readonly bytes?: Uint8Array }): Promise<void>;
  /** Deletes the copy of an address, because its owner withdrew the file or it is too old. */
  remove?(url: string): Promise<void>;
}

/** Why a dataset could not be loaded. */
export type LoadFailure =
  | 'network'
  | 'timeout'
  | 'http'
  | 'not-json'
  | 'not-a-dataset'
  | 'too-large'
  | 'aborted';

/**
 * The result of loading: a checked dataset, fresh or from the last valid copy, or the reason of the
 * failure.
 */
export type Loaded =
  | {
      readonly state: 'ready';
      readonly dataset: Dataset;
      readonly findings: readonly Finding[];
      /** The text of the file, in which a scan finds what parsing hides. */
      readonly text: string;
      /** The address of the file, after redirects. Relative addresses in it start there. */
      readonly url: string;
    }
  | {
      readonly state: 'stale';
      readonly dataset: Dataset;
      readonly findings: readonly Finding[];
      /** The text of the copy. */
      readonly text: string;
      /** The address that the copy came from, after redirects. */
      readonly url: string;
      /** When the server sent the copy. */
      readonly savedAt: string;
      readonly reason: LoadFailure;
    }
  | {
      readonly state: 'failed';
      readonly reason: LoadFailure;
      /** The HTTP status, if the reason is `http`. */
      readonly status?: number;
      /** What the parser says of a file that is not JSON, in English. */
      readonly detail?: string;
    };

/** The platform functions that loading needs, and its limits. */
export interface LoadOptions {
  /** The platform's `fetch`, or one like it. */
  readonly fetch: Fetch;
  /** Dates the copy if the server sends no date. */
  readonly clock: Clock;
  /** Aborts loading. */
  readonly signal?: Signal;
  /** The time limit for all attempts together, in milliseconds. Default: 10,000. */
  readonly timeout?: number;
  /**
   * How long the server may be silent while it sends the file, in milliseconds. Default: 10,000.
   */
  readonly silence?: number;
  /** The number of retries after a network or server error. Default: 1. */
  readonly retries?: number;
  /** The delay before the first retry, in milliseconds; it doubles each time. Default: 500. */
  readonly backoff?: number;
  /** The maximum size of the file in bytes, after decompression. Default: 50 million. */
  readonly limit?: number;
  /**
   * The store of the last valid copy. Without it, there is no copy. An answer of 401, 403, 404, 410
   * or 451 deletes the copy: what an owner withdraws is not shown any longer.
   */
  readonly copies?: CacheStore;
  /** The maximum age of a copy that is shown, in milliseconds. Default: 30 days. */
  readonly maxAge?: number;
  /**
   * Whether to send the `ETag` of the copy, so that the server sends only a changed file. Default:
   * no. It is for programs without an HTTP cache: in a browser it adds a CORS preflight, and the
   * browser revalidates its own cache anyway.
   */
  readonly revalidate?: boolean;
  /**
   * Called between the steps of the check. It may return a promise to wait for, so that a page
   * stays responsive. Without it, the file is checked at once.
   */
  readonly pause?: Pause;
  /**
   * Called with the parsed file and its address before the file is checked, so that a page can show
   * its first records. It may return a promise to wait for.
   */
  readonly parsed?: (file: unknown, url: string) => Promise<void> | undefined;
}

class Failure extends Error {
  readonly reason: LoadFailure;
  readonly status: number | undefined;
  readonly detail: string | undefined;
  constructor(reason: LoadFailure, status?: number, detail?: string) {
    super(reason);
    this.reason = reason;
    this.status = status;
    this.detail = detail;
  }
}

/** The answers that say that the file is not, or no longer, for us. */
const WITHDRAWN: readonly number[] = [401, 403, 404, 410, 451];

const MAX_AGE = 30 * 24 * 60 * 60 * 1000;

/** The maximum delay of a timer. A longer one would fire at once. */
const LONGEST = 2 ** 31 - 1;

const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, Math.min(milliseconds, LONGEST)));

/** The encoding of a text that was decoded as UTF-8 and is not, where its bytes are not at hand. */
const wrongEncoding = (text: string): string | undefined =>
  /^\ufffd{2}|^[^\0]?\0/.test(text) ? 'UTF-16' : text.includes('\ufffd') ? 'Windows-1250/1252' : undefined;

type FileText = Pick<CachedCopy, 'text' | 'encoding'>;

/** Parses a file, and says why it cannot be. */
function parse(text: string, encoding: string | undefined): ParsedJson {
  try {
    return parseJson(text);
  } catch (error) {
    const detail = encoding ? `It is not in UTF-8, but probably in ${encoding}.` : (error as Error).message;
    throw new Failure('not-json', undefined, detail);
  }
}

async function check(
  file: FileText,
  url: string,
  { pause = () => undefined, parsed }: Pick<LoadOptions, 'pause' | 'parsed'>,
): Promise<CheckedDataset & { readonly text: string }> {
  const { text, encoding = wrongEncoding(text) } = file;
  const { value, findings } = parse(text, encoding);
  await parsed?.(value, url);
  const checked = await runSliced(checkParsedTask(value), pause);
  if (!isDataset(value, checked.dataset)) throw new Failure('not-a-dataset');
  const inEncoding: Finding[] = encoding
    ? [{ code: 'wrong-encoding', severity: 'warning', path: [], params: { encoding } }]
    : [];
  return { text, dataset: checked.dataset, findings: [...inEncoding, ...findings, ...checked.findings] };
}

/**
 * Fetches and checks a data file. It never rejects: a failure is part of the result.
 *
 * @param url the address of the file
 * @param options the platform's `fetch` and a clock; the others are optional
 * @returns `ready` with the dataset and its findings, `stale` with those of the last valid copy, or
 *   `failed` with the reason
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
    silence = 10_000,
    maxAge = MAX_AGE,
  } = options;
  const timeout = Math.min(options.timeout ?? 10_000, LONGEST);
  /** The request, unless it failed: to abort that one may end a process of Node. */
  let request: InstanceType<typeof AbortController> | undefined;
  let cause: LoadFailure | undefined;
  // Ends the wait for a fetch that ignores its signal, or for a body that stalls.
  let giveUp!: (failure: Failure) => void;
  const stopped = new Promise<never>((_, reject) => (giveUp = reject));
  stopped.catch(() => {});
  const stop = (reason: LoadFailure) => () => {
    giveUp(new Failure((cause = reason)));
    request?.abort();
  };
  const onAbort = stop('aborted');
  const timer = setTimeout(stop('timeout'), timeout);
  signal?.addEventListener('abort', onAbort, { once: true });
  if (signal?.aborted) onAbort();

  /** The last valid copy, or `undefined` if the store fails or does not answer in time. */
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
  /** Saves the copy in the background. */
  const saveCopy = async ({ date, ...copy }: Answer) => {
    try {
      const storedAt = clock.now().toISOString();
      // The clock of a server is more reliable than that of a visitor.
      const savedAt = new Date(Date.parse(date ?? '') || storedAt).toISOString();
      await copies?.write(url, { ...copy, savedAt, storedAt });
    } catch {
      // Without a store there is no copy.
    }
  };
  const removeCopy = async () => {
    try {
      await copies?.remove?.(url);
    } catch {
      // A store that cannot delete is asked again at the next answer.
    }
  };
  /** Whether a copy is too old by both clocks. That of a visitor may be years off. */
  const isTooOld = ({ savedAt, storedAt = savedAt }: CachedCopy) =>
    [savedAt, storedAt].every(
      (instant) => !(Math.abs(clock.now().getTime() - Date.parse(instant)) <= maxAge),
    );

  const ask = async (headers: Record<string, string>) => {
    request = new AbortController();
    if (cause) request.abort();
    try {
      return await options.fetch(url, { ...DATA_REQUEST, signal: request.signal as never, headers });
    } catch (error) {
      request = undefined;
      throw error;
    }
  };
  const once = async (cached: CachedCopy | undefined): Promise<Answer> => {
    const response = await ask({
      ...DATA_REQUEST.headers,
      ...(cached?.etag && { 'if-none-match': cached.etag }),
    });
    const date = response.headers.get('date');
    const from = response.url ? { url: response.url } : {};
    if (response.status === 304 && cached) return { ...cached, ...from, date };
    if (!response.ok) throw new Failure('http', response.status);
    if (Number(response.headers.get('content-length')) > limit) throw new Failure('too-large');
    const bytes = response.body && (await readBytes(response.body, { maxBytes: limit, silence }));
    // Decoding a large file takes as long as parsing it, so each gets a step of its own.
    await options.pause?.();
    const { text, encoding }: { text: string; encoding?: string } = bytes
      ? decodeText(bytes)
      : { text: await response.text() };
    await options.pause?.();
    if (text.length > limit) throw new Failure('too-large');
    const etag = response.headers.get('etag');
    const inUtf8 = encoding === 'utf-8' && bytes ? { bytes } : {};
    const inEncoding = encoding && encoding !== 'utf-8' ? { encoding } : {};
    return { text, ...inUtf8, ...inEncoding, date, ...from, ...(etag && { etag }) };
  };
  const worthRetrying = ({ reason, status = 0 }: Failure) =>
    reason === 'network' || status >= 500 || status === 429;

  const attempts = async (cached?: CachedCopy): Promise<Answer> => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await once(cached);
      } catch (error) {
        const failure =
          error instanceof Failure
            ? error
            : new Failure(error instanceof BodyError ? error.reason : 'network');
        if (cause || attempt >= retries || !worthRetrying(failure)) throw failure;
        await sleep(backoff * 2 ** attempt);
        if (cause) throw failure; // the caller has given up
      }
    }
  };

  const checkText = (file: FileText & Pick<CachedCopy, 'url'>) => check(file, file.url ?? url, options);
  const checkAnswer = async (answer: Answer) => {
    clearTimeout(timer as never); // the time limit does not include the check
    return { answer, checked: await checkText(answer) };
  };

  const load = async () => {
    const cached = options.revalidate ? await readCopy() : undefined;
    const answer = await attempts(cached);
    if (answer.text !== cached?.text) return checkAnswer(answer);
    try {
      return { answer, checked: await checkText(answer) };
    } catch {
      // The server confirmed the copy, but it is damaged here. Fetch the whole file.
      return checkAnswer(await attempts());
    }
  };

  try {
    const { answer, checked } = await Promise.race([load(), stopped]);
    void saveCopy(answer);
    return { state: 'ready', ...checked, url: answer.url ?? url };
  } catch (error) {
    const { reason, status, detail } = error as Failure;
    request?.abort(); // cancels the rest of a refused response
    if (status !== undefined && WITHDRAWN.includes(status)) {
      void removeCopy();
      return { state: 'failed', reason, status };
    }
    const copy = reason === 'aborted' ? undefined : await readCopy();
    if (copy && isTooOld(copy)) void removeCopy();
    else if (copy) {
      try {
        const { savedAt, url: from = url } = copy;
        return { state: 'stale', ...(await checkText(copy)), url: from, savedAt, reason };
      } catch {
        // A damaged copy is no copy.
      }
    }
    return {
      state: 'failed',
      reason,
      ...(status !== undefined && { status }),
      ...(detail !== undefined && { detail }),
    };
  } finally {
    clearTimeout(timer as never);
    signal?.removeEventListener('abort', onAbort);
  }
}

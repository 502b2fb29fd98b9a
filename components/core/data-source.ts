import { isServer } from 'lit';
import {
  checkParsedTask,
  checkValueTask,
  type CheckedDataset,
} from '../../src/dataset/validate/check-dataset.ts';
import { attempt, isObject } from '../../src/dataset/validate/safe-read.ts';
import type { UncheckedFile } from '../../src/dataset/search/first-members.ts';
import { linkDataset } from '../../src/dataset/link/link-dataset.ts';
import {
  loadDataset,
  type Fetch,
  type Loaded,
  type LoadFailure,
  type LoadOptions,
} from '../../src/dataset/load/load-dataset.ts';
import { isDataset, parseJson } from '../../src/dataset/load/parse-json.ts';
import { runSliced, runSync, type CooperativeTask } from '../../src/dataset/cooperative-task.ts';
import type { Finding } from '../../src/model/finding.ts';
import { systemClock } from '../../src/time/clock.ts';
import { browserCache } from './browser-cache.ts';
import { takeRequest } from './early-requests.ts';
import { baseAddress } from './host-dom.ts';
import type { DataSource, DataState } from './data-state.ts';
import { pageRegistry } from './page-registry.ts';
import { report } from './report.ts';
import { nextFrame, yieldIfBusy } from './yield-if-busy.ts';

/** Under this key an element offers its {@link DataSource} to the widgets inside it. */
export const PROVIDES = Symbol.for('ura:data@1');

const constant = (state: DataState): DataSource => ({ state, subscribe: () => () => {}, retry: () => {} });

/** A source whose state changes. */
function settable(initial: DataState) {
  const listeners = new Set<() => void>();
  let state = initial;
  const source: DataSource = {
    get state() {
      return state;
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    retry: () => {},
  };
  const set = (next: DataState) => {
    state = next;
    for (const changed of [...listeners]) changed();
  };
  return { source, set, listeners };
}

/** The source of a widget that has not been given one. */
export const noSource: DataSource = constant({ state: 'loading' });

/** The source of a widget whose page says with `null` that its data is on the way. */
const pending: DataSource = constant({ state: 'loading' });

/** The base of relative addresses. A server has no page, so only absolute addresses work there. */
const pageAddress = () => (isServer ? 'about:blank' : baseAddress());

/** The sources of datasets given as values. */
const given = new WeakMap<object, DataSource>();

/** Remembers a checked dataset, so that a widget inside a widget does not check it again. */
function rememberChecked(ready: Extract<DataState, { state: 'ready' }>): typeof ready {
  const { linked, base } = ready;
  given.set(linked.dataset, constant({ state: 'ready', linked, base, findings: [] }));
  return ready;
}

/** The name of a dataset in the page, for the console. */
const INLINE = 'the JSON in the page';

/** Tells the developer how many errors the data has. */
function reportFindings(findings: readonly Finding[], name: string): void {
  const count = findings.filter(({ severity }) => severity === 'error').length;
  if (count)
    report(
      'data',
      `${name}: errors in the data: ${count}. What is wrong is left out. The command "ura check", the builder and <ura-data-health> list them.`,
    );
  const encoding = findings.find(({ code }) => code === 'wrong-encoding')?.params['encoding'];
  if (encoding)
    report('data', `${name}: the file is not in UTF-8, but probably in ${encoding}. Save it in UTF-8.`);
  if (findings.some(({ code }) => code === 'text-around'))
    report('data', `${name}: there is something before or after the JSON, which is ignored. Remove it.`);
}

/** @param text the JSON that the value was parsed from, if any */
function stateOfValue(
  value: unknown,
  { dataset, findings }: CheckedDataset,
  text: string | undefined,
): DataState {
  const name = text === undefined ? '.data' : INLINE;
  if (!isDataset(value, dataset))
    report('not-a-dataset', `${name} is not a dataset: it has neither "ura": "1" nor lists of records.`);
  else reportFindings(findings, name);
  return findings.some(({ code }) => code === 'not-a-dataset')
    ? NOT_A_DATASET
    : rememberChecked({
        state: 'ready',
        linked: linkDataset(dataset),
        findings,
        base: pageAddress(),
        ...(text !== undefined && { text }),
      });
}

const NOT_A_DATASET: DataState = { state: 'failed', reason: 'not-a-dataset' };

/** Data with more records is checked in slices, and its first rows are shown before. */
const AT_ONCE = 1000;

/** A file that is checked in slices, or nothing if it is small. */
function largeFile(value: unknown): UncheckedFile | undefined {
  if (isServer || !isObject(value)) return undefined;
  const lists = attempt(() => Object.values(value)) ?? []; // a getter may throw
  const counts = lists.map((list) => (Array.isArray(list) ? list.length : 0));
  return counts.reduce((sum, count) => sum + count, 0) > AT_ONCE ? value : undefined;
}

/** The state of a large file before its check, and when that may begin. */
function beforeCheck(file: UncheckedFile, base: string): { state: DataState; done: () => Promise<void> } {
  const shown: Promise<void>[] = [];
  const waitFor = (promise: Promise<void>) => void shown.push(promise);
  return {
    state: { state: 'loading', unchecked: { file, base, waitFor } },
    done: async () => {
      await nextFrame();
      await Promise.all(shown);
    },
  };
}

/** The source of data that the page gave. It is checked at once, or in slices if it is large. */
function sourceOfCheck(
  value: unknown,
  start: (value: unknown) => CooperativeTask<CheckedDataset>,
  text?: string,
): DataSource {
  try {
    const task = start(value);
    const file = largeFile(value);
    if (!file) return constant(stateOfValue(value, runSync(task), text));
    const { state, done } = beforeCheck(file, pageAddress());
    const { source, set } = settable(state);
    const check = async () => {
      const first = task.next(); // copies the lists, which the page may change later
      await done();
      return first.done ? first.value : runSliced(task, yieldIfBusy);
    };
    check().then(
      (checked) => set(stateOfValue(value, checked, text)),
      () => set(NOT_A_DATASET),
    );
    return source;
  } catch {
    // The value may be any object, even one whose getters throw. The page must not see the error.
    return constant(NOT_A_DATASET);
  }
}

/** The source of a dataset given as a value. Each object is validated once, for all widgets. */
export function sourceOfValue(value: unknown): DataSource {
  if (value === null) return pending;
  const key = typeof value === 'object' ? value : null;
  let source = key && given.get(key);
  if (source) return source;
  source = sourceOfCheck(value, checkValueTask);
  if (key) given.set(key, source);
  return source;
}

/** The source of a dataset that is in the page as JSON. */
export function sourceOfText(text: string): DataSource {
  try {
    const { value, findings } = parseJson(text);
    reportFindings(findings, INLINE);
    return sourceOfCheck(value, checkParsedTask, text);
  } catch (error) {
    report('not-json', `${INLINE}: ${EXPLANATIONS['not-json']} ${String(error)}`);
    return constant({ state: 'failed', reason: 'not-json' });
  }
}

function stateOf(loaded: Loaded): DataState {
  if (loaded.state === 'failed') return loaded;
  const { dataset, url: base, ...rest } = loaded;
  const { linked } = rememberChecked({
    state: 'ready',
    linked: linkDataset(dataset),
    findings: rest.findings,
    base,
  });
  return { ...rest, linked, base };
}

/**
 * How many datasets a page keeps that no widget shows at the moment. A page that changes addresses
 * without end, as `?n=1`, `?n=2`, must not keep them all.
 */
const MAX_UNUSED = 20;

/** Takes the request that the loader has made early, if it has. */
const request = (url: string, init: RequestInit & { signal: AbortSignal }): Promise<Response> =>
  takeRequest(url, init.signal) ?? fetch(url, init);

/** The limits of a request, as attributes set them. */
export type SourceLimits = Pick<LoadOptions, 'timeout' | 'limit' | 'maxAge'>;

/**
 * The source of a dataset at an address: one request per address and page. If several widgets name
 * it, the limits of the first one count.
 */
export function sourceOfAddress(address: string, limits: SourceLimits = {}): DataSource {
  let url: string;
  try {
    url = new URL(address, baseAddress()).href;
  } catch {
    report('network', `${address}: ${EXPLANATIONS.network}`);
    return constant({ state: 'failed', reason: 'network' });
  }
  const { loads } = pageRegistry();
  const present = loads.get(url);
  if (present) return present;

  const { source: loading, set, listeners } = settable({ state: 'loading' });
  let busy = false;
  const load = () => {
    busy = true;
    return loadDataset(url, {
      fetch: request as unknown as Fetch,
      clock: systemClock,
      copies: browserCache,
      pause: yieldIfBusy,
      parsed: (value, from) => {
        const file = source.state.state === 'loading' ? largeFile(value) : undefined;
        if (!file) return undefined;
        const { state, done } = beforeCheck(file, from);
        set(state);
        return done();
      },
      ...limits,
    }).then((loaded) => {
      if (loaded.state !== 'ready') {
        const { status = '', detail = '' } = loaded.state === 'failed' ? loaded : {};
        const isFile = loaded.reason === 'network' && location.protocol === 'file:';
        const explanation = isFile ? FROM_DISK : EXPLANATIONS[loaded.reason];
        report(loaded.reason, [`${url}:`, status, explanation, detail].filter(Boolean).join(' '));
      }
      if (loaded.state !== 'failed') reportFindings(loaded.findings, url);
      busy = false;
      set(stateOf(loaded));
    });
  };
  const source: DataSource = {
    get state() {
      return loading.state;
    },
    subscribe(changed) {
      const unsubscribe = loading.subscribe(changed);
      return () => {
        unsubscribe();
        if (!listeners.size && loads.size > MAX_UNUSED) loads.delete(url);
      };
    },
    retry() {
      if (busy) return;
      // A stale copy stays on screen while the data loads again.
      if (loading.state.state === 'failed') set({ state: 'loading' });
      void load();
    },
  };
  loads.set(url, source);
  void load();
  return source;
}

const FROM_DISK =
  'the page is opened from disk (file:), where browsers load no data. Open it through a web server, or put the data into the page.';

/** For the developer's console, in English. Visitors read messages in their own language. */
const EXPLANATIONS: Record<LoadFailure, string> = {
  network:
    'no answer. Wrong address, no connection, http on a page that is https, or the other site does not allow this one (CORS).',
  timeout: 'no answer in time.',
  http: 'the server refused.',
  'not-json': 'the answer is not JSON. Is it a page instead of the data file?',
  'not-a-dataset': 'the answer is JSON, but not a dataset.',
  'too-large': 'the file is larger than max-bytes allows.',
  aborted: 'given up.',
};

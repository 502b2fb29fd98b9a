// Gets the text of an address, or the cause why there is none.
import { diagnoseText, urlOf, type Cause, type TextDiagnosis } from './doctor.ts';

const PATIENCE = 10_000;
const LONGEST = 50_000_000;

export interface Reached extends TextDiagnosis {
  /** Where it was, after all redirections. */
  readonly base?: string;
}

const failed = (code: Cause['code'], params: Cause['params'] = {}): Reached => ({
  causes: [{ code, params }],
});

/** Fetches a data file as a widget would, and says what is wrong with it or with the way to it. */
export async function reach(given: string): Promise<Reached> {
  const isFile = location.protocol === 'file:';
  const url = urlOf(given, isFile ? undefined : document.baseURI);
  if (!url || !/^https?:$/.test(url.protocol)) return failed('bad-address', { value: given });
  if (location.protocol === 'https:' && url.protocol === 'http:' && url.hostname !== 'localhost')
    return failed('mixed-data', { value: url.href });
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  const init = { credentials: 'omit', signal: abort.signal } as const;
  try {
    const response = await fetch(url, { ...init, headers: { accept: 'application/json' } });
    if (!response.ok) return failed('http', { status: response.status });
    const text = await response.text();
    if (text.length > LONGEST) return failed('too-large');
    return { ...diagnoseText(text), base: response.url || url.href };
  } catch {
    if (abort.signal.aborted) return failed('timeout', { count: PATIENCE / 1000 });
    try {
      // An answer that may not be read is an answer all the same: then it is the other server that says no.
      await fetch(url, { ...init, mode: 'no-cors' });
      return failed(isFile ? 'cors-from-file' : 'cors');
    } catch {
      return failed('unreachable');
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Pictures of a data file are named from where the file is. What is shown here is elsewhere, so their addresses are made whole. */
export function withWholeAddresses(input: unknown, base: string): unknown {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'src' && typeof inner === 'string' ? (urlOf(inner, base)?.href ?? inner) : walk(inner),
      ]),
    );
  };
  return walk(input);
}

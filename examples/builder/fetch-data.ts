// Fetches a data file, or finds out why it cannot be fetched.
import { BodyError, readBytes } from '../../src/dataset/load/read-body.ts';
import { isSpreadsheet } from './load-spreadsheet.ts';
import { diagnoseText, urlOf, type Cause, type TextDiagnosis } from './doctor.ts';

/** In milliseconds. */
const TIMEOUT = 10_000;
const LIMITS = { maxBytes: 50_000_000, silence: TIMEOUT };

export interface FetchedData extends TextDiagnosis {
  /** The URL after redirects. */
  readonly base?: string;
  /** The file, if it is a spreadsheet, with a name that says which. */
  readonly spreadsheet?: { readonly bytes: Uint8Array; readonly name: string } | undefined;
}

const failed = (code: Cause['code'], params: Cause['params'] = {}): FetchedData => ({
  causes: [{ code, params }],
});

/** A spreadsheet by its bytes, its name or its type, as a table of Google Sheets has. */
function spreadsheetOf(bytes: Uint8Array, { pathname }: URL, type: string): FetchedData['spreadsheet'] {
  const last = decodeURIComponent(pathname.split('/').at(-1) ?? '');
  const name = /\bcsv\b/.test(type) && !/\.(?:csv|tsv|txt)$/i.test(last) ? `${last || 'data'}.csv` : last;
  const isOtherText = /^\s*[{[<]/.test(new TextDecoder().decode(bytes.subarray(0, 100)));
  return isSpreadsheet(bytes, name) && !isOtherText ? { bytes, name } : undefined;
}

/** Fetches a data file as a widget would, and reports what is wrong with it or with the request. */
export async function fetchData(given: string): Promise<FetchedData> {
  const isFile = location.protocol === 'file:';
  const url = urlOf(given, isFile ? undefined : document.baseURI);
  if (!url || !/^https?:$/.test(url.protocol)) return failed('bad-address', { value: given });
  if (location.protocol === 'https:' && url.protocol === 'http:' && url.hostname !== 'localhost')
    return failed('mixed-data', { value: url.href });
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT);
  const init = { credentials: 'omit', signal: abort.signal } as const;
  try {
    const response = await fetch(url, { ...init, headers: { accept: 'application/json' } });
    if (!response.ok) return failed('http', { status: response.status });
    const bytes = response.body ? await readBytes(response.body, LIMITS) : new Uint8Array();
    const spreadsheet = spreadsheetOf(bytes, url, response.headers.get('content-type') ?? '');
    return { ...diagnoseText(bytes), base: response.url || url.href, spreadsheet };
  } catch (error) {
    if (error instanceof BodyError && error.reason === 'too-large') return failed('too-large');
    if (error instanceof BodyError || abort.signal.aborted)
      return failed('timeout', { count: TIMEOUT / 1000 });
    try {
      // An opaque answer means that the server is there, but does not allow this site (CORS).
      await fetch(url, { ...init, mode: 'no-cors' });
      return failed(isFile ? 'cors-from-file' : 'cors');
    } catch {
      return failed('unreachable');
    }
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Resolves image URLs, which are relative to the data file, because the preview is on another page.
 */
export function withAbsoluteUrls(input: unknown, base: string): unknown {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'src' && typeof inner === 'string' ? (urlOf(inner, base)?.href ?? inner) : visit(inner),
      ]),
    );
  };
  return visit(input);
}

// The loader requests a data file together with the script of the widget that reads it, so that one
// does not wait for the other.
import { DATA_REQUEST } from '../../src/dataset/load/data-request.ts';
import { baseAddress } from './host-dom.ts';
import { pageRegistry } from './page-registry.ts';

/** Requests a data file as `loadDataset` does. What goes wrong is reported by the widget. */
export function requestEarly(address: string): void {
  try {
    const url = new URL(address, baseAddress()).href;
    const registry = pageRegistry();
    const requests = (registry.requests ??= new Map());
    if (registry.loads.has(url) || requests.has(url)) return;
    const controller = new AbortController();
    const { signal } = controller;
    const response = fetch(url, { ...DATA_REQUEST, signal });
    response.catch(() => {});
    requests.set(url, { response, controller });
  } catch {
    // Not an address, or the page has no `fetch`.
  }
}

/** The early request of an address, once: a retry makes one of its own. */
export function takeRequest(url: string, signal: AbortSignal): Promise<Response> | undefined {
  const { requests } = pageRegistry();
  const early = requests?.get(url);
  if (!early) return undefined;
  requests!.delete(url);
  signal.addEventListener('abort', () => early.controller.abort());
  return early.response;
}

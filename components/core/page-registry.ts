import type { DataSource } from './data-state.ts';

/**
 * State that all copies of Ura on a page share. If its shape changes, change the number in its key.
 */
interface PageRegistry {
  /** The sources of this page by absolute address, each of which is requested once. */
  readonly loads: Map<string, DataSource>;
  /** The messages that were written to the console. */
  readonly warned: Set<string>;
  /** What the loader has requested and no widget has read yet, by absolute address. */
  requests?: Map<string, { readonly response: Promise<Response>; readonly controller: AbortController }>;
  /** Whether a loader is running. */
  loader?: true;
  /** Whether the loader reserves space for widgets that are not defined yet. */
  reservesSpace?: true;
}

const KEY = Symbol.for('ura@1');

let own: PageRegistry | undefined;

/** The only global of Ura. */
export function pageRegistry(): PageRegistry {
  const root = globalThis as { [KEY]?: PageRegistry };
  const present = root[KEY];
  // Another script may use the same key for something else.
  if (present?.loads instanceof Map && present.warned instanceof Set) return present;
  own ??= { loads: new Map(), warned: new Set() };
  if (present === undefined) root[KEY] = own;
  return own;
}

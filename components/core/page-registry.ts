import type { DataSource } from './data-state.ts';

/** What all copies of Ura on a page share, whichever bundle they come from. If its shape changes, so must the number in its key. */
interface PageRegistry {
  /** The sources of this page by absolute address: one request each, however many widgets ask. */
  readonly loads: Map<string, DataSource>;
  /** The messages that were written to the console. */
  readonly warned: Set<string>;
  /** Whether a loader is running. */
  loader?: true;
}

const KEY = Symbol.for('ura@1');

/** The only global of Ura. */
export function pageRegistry(): PageRegistry {
  const root = globalThis as { [KEY]?: PageRegistry };
  return (root[KEY] ??= { loads: new Map(), warned: new Set() });
}

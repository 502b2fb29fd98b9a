import type { DataSource } from './data-state.ts';

/**
 * State that all copies of Ura on a page share. If its shape changes, change the number in its key.
 */
interface PageRegistry {
  /** The sources of this page by absolute address, each of which is requested once. */
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

import type { DataSource } from './data-state.ts';

/** What all copies of Ura on a page share, whatever bundle they came in. Its form may only change together with the number in its key. */
interface PageRegistry {
  /** The loads of this page by absolute address: one request each, however many widgets ask. */
  readonly loads: Map<string, DataSource>;
  /** What was already said on the console. */
  readonly warned: Set<string>;
  /** Whether a loader is at work. */
  loader?: true;
}

const KEY = Symbol.for('ura@1');

/** The one global of Ura. */
export function pageRegistry(): PageRegistry {
  const root = globalThis as { [KEY]?: PageRegistry };
  return (root[KEY] ??= { loads: new Map(), warned: new Set() });
}

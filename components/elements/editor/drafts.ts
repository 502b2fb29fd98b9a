import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { DraftParts } from './state/draft-parts.ts';

/** Changes that were not saved when the page was closed. */
export interface Draft extends DraftParts {
  /** When it was kept, in epoch milliseconds. */
  readonly at: number;
}

let store: UseStore | undefined;
const drafts = (): UseStore => (store ??= createStore('ura-editor', 'drafts'));

/** Runs an operation that a browser may refuse, in a private window for example. */
async function attemptAsync<Result>(run: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await run();
  } catch {
    return undefined;
  }
}

/** Keeps a draft under a name, in this browser only. */
export const keepDraft = (name: string, draft: Draft): Promise<void> =>
  attemptAsync(() => set(name, draft, drafts()));

export const findDraft = (name: string): Promise<Draft | undefined> =>
  attemptAsync(async () => (await get<Draft>(name, drafts())) ?? undefined);

export const dropDraft = (name: string): Promise<void> => attemptAsync(() => del(name, drafts()));

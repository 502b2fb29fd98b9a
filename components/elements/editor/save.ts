import type { DatasetDiff } from '../../../src/dataset/edit/diff-datasets.ts';
import { mergeVersions } from '../../../src/dataset/edit/merge-versions.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { download } from '../../core/download-file.ts';
import { send } from '../../core/events.ts';
import { openDataset } from './state/open-dataset.ts';
import type { EditorStore } from './state/store.ts';
import type { Dialog } from './views/question.ts';

/** What is to be stored. */
export interface SaveRequest {
  readonly dataset: Dataset;
  /** The content of the file, as `serializeDataset` writes it. */
  readonly text: string;
  /** What changed since the file was opened or last saved. */
  readonly diff: DatasetDiff;
}

/**
 * What became of it. In a conflict, `theirs` is what somebody else saved meanwhile, as `JSON.parse`
 * returns it.
 */
export type SaveResult =
  | { readonly state: 'saved' }
  | { readonly state: 'failed'; readonly message?: string }
  /** The person was asked where to save, and chose nothing. */
  | { readonly state: 'cancelled' }
  | { readonly state: 'conflict'; readonly theirs: unknown };

/** How a file gets to the disk of this computer. */
export interface FileOnDisk {
  /** Writes it in its place. */
  readonly onDisk: ((request: SaveRequest) => Promise<SaveResult>) | undefined;
  /** The name of a download. */
  readonly name: string;
}

/**
 * Stores a file by a function of the page, by an event, in a file on disk, or as a download.
 */
export async function saveFile(
  element: HTMLElement,
  save: ((request: SaveRequest) => Promise<SaveResult>) | undefined,
  request: SaveRequest,
  { onDisk, name }: FileOnDisk,
): Promise<SaveResult> {
  try {
    if (save) return await save(request);
    if (!send(element, 'ura-save', request)) return { state: 'saved' };
    if (onDisk) return await onDisk(request);
    download(name, 'application/json', request.text);
    return { state: 'saved' };
  } catch (error) {
    if ((error as Partial<Error>).name === 'AbortError') return { state: 'cancelled' };
    return { state: 'failed', message: String(error) };
  }
}

/**
 * Merges what somebody else saved meanwhile into the open file.
 *
 * @returns what to ask next, or nothing if their file cannot be read
 */
export function takeTheirs(store: EditorStore, base: Dataset, content: unknown): Dialog | undefined {
  const theirs = openDataset(content)?.dataset;
  if (!theirs) return undefined;
  const { dataset, conflicts } = mergeVersions(base, store.dataset, theirs);
  store.base = theirs;
  store.replace(dataset, { what: 'file' });
  return conflicts.length ? { ask: 'conflicts', conflicts } : { ask: 'save' };
}

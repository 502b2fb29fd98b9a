import { diffDatasets, type DatasetDiff } from '../../../src/dataset/edit/diff-datasets.ts';
import { mergeVersions } from '../../../src/dataset/edit/merge-versions.ts';
import { serializeDataset } from '../../../src/dataset/edit/serialize-dataset.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { download } from '../../core/download-file.ts';
import { send } from '../../core/events.ts';
import { openDataset } from './state/open-dataset.ts';
import type { EditorStore } from './state/store.ts';
import type { Dialog } from './views/question.ts';

/** A request to store the file. */
export interface SaveRequest {
  readonly dataset: Dataset;
  /** The content of the file, as `serializeDataset` writes it. */
  readonly text: string;
  /** The changes since the file was opened or last saved. */
  readonly diff: DatasetDiff;
}

/** The request to store the open file. */
export const requestOf = ({ base, dataset }: EditorStore): SaveRequest => ({
  dataset,
  text: serializeDataset(dataset),
  diff: diffDatasets(base, dataset),
});

/**
 * The result of a save. In a conflict, `theirs` is the version that someone else saved in the
 * meantime, as `JSON.parse` returns it.
 */
export type SaveResult =
  | { readonly state: 'saved' }
  | { readonly state: 'failed'; readonly message?: string }
  /** The user closed the file picker. */
  | { readonly state: 'cancelled' }
  | { readonly state: 'conflict'; readonly theirs: unknown };

/** How to save a file on this computer. */
export interface FileOnDisk {
  /** Writes it in place. */
  readonly onDisk: ((request: SaveRequest) => Promise<SaveResult>) | undefined;
  /** The name of a download. */
  readonly name: string;
}

/**
 * Stores a file with the function of the page, through an event, in a file on disk, or as a
 * download.
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
 * Merges the version that someone else saved into the open file.
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

import { applyDiff } from '../../../../src/dataset/edit/diff-datasets.ts';
import { serializeDataset } from '../../../../src/dataset/edit/serialize-dataset.ts';
import type { Dataset } from '../../../../src/model/dataset.ts';
import type { SaveRequest, SaveResult } from '../save.ts';
import { openDataset } from '../state/open-dataset.ts';
import { StorageError, type DatasetStorage } from './storage.ts';

/** The part of `<ura-editor>` that is used. */
export interface ConnectableEditor {
  data: unknown;
  save: ((request: SaveRequest) => Promise<SaveResult>) | undefined;
  readonly hasChanges: boolean;
}

/** An editor that is connected to the storage of its file. */
export interface Connection {
  /**
   * Checks whether the stored file has changed. If the editor has no changes, opens the new
   * version. Otherwise the next save merges both.
   *
   * @returns what was found
   * @throws StorageError if the file cannot be loaded
   */
  refresh(): Promise<'same' | 'opened' | 'waits'>;
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new StorageError('not-json', { cause });
  }
};

/** Whether a file contains all of their version, except what the user changed in the merge. */
const isBasedOn = (theirs: Dataset, { diff, text }: SaveRequest) =>
  serializeDataset(applyDiff(theirs, diff)) === text;

/**
 * Opens a stored file in the editor, and saves it there. If someone else has saved in the meantime,
 * the editor merges their version first, so that nothing is overwritten silently.
 *
 * @throws StorageError if the file cannot be loaded
 */
export async function connectEditor(editor: ConnectableEditor, storage: DatasetStorage): Promise<Connection> {
  let { text, version } = await storage.load();
  /** The version that someone else saved, until it is merged. */
  let theirs: unknown;
  if (text !== undefined) editor.data = parse(text);

  // One operation at a time, so that our own save is not taken for someone else's change.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(task, task);
    last = turn.catch(() => {});
    return turn;
  };

  async function save(request: SaveRequest): Promise<SaveResult> {
    if (theirs !== undefined && !isBasedOn(openDataset(theirs)!.dataset, request))
      return { state: 'conflict', theirs };
    const result = await storage.save(request.text, version);
    if (result.state === 'saved') {
      text = request.text;
      version = result.version;
      theirs = undefined;
      return { state: 'saved' };
    }
    const stored = await storage.load();
    // A proxy may have made the ETag a weak one, which a strict server never takes.
    if (stored.version === version) throw new StorageError('no-version');
    const content = stored.text === undefined ? undefined : parse(stored.text);
    // An earlier attempt may have been stored although its response was lost.
    const isOurs = stored.text === request.text;
    // A file that cannot be merged must not be overwritten.
    if (!isOurs && !openDataset(content)) throw new StorageError('not-json');
    ({ text, version } = stored);
    theirs = isOurs ? undefined : content;
    return isOurs ? { state: 'saved' } : { state: 'conflict', theirs };
  }

  async function refresh(): Promise<'same' | 'opened' | 'waits'> {
    const stored = await storage.load();
    if (stored.version === version || stored.text === undefined) return 'same';
    if (stored.text === text) {
      // The file was written again with the same content.
      version = stored.version;
      return 'same';
    }
    const content = parse(stored.text);
    if (editor.hasChanges) return 'waits';
    ({ text, version } = stored);
    theirs = undefined;
    editor.data = content;
    return 'opened';
  }

  editor.save = (request) => inTurn(() => save(request));
  return { refresh: () => inTurn(refresh) };
}

import { fileOpen, fileSave, supported, type FileWithHandle } from 'browser-fs-access';
import { LARGEST, StorageError, type DatasetStorage } from './storage.ts';

export type { FileWithHandle };

/** The types of files that can be opened. Spreadsheets are read but not written. */
const OPENED = {
  extensions: ['.json', '.xlsx', '.ods', '.csv'],
  mimeTypes: ['application/json'],
  id: 'ura',
};
const JSON_FILE = { extensions: ['.json'], mimeTypes: ['application/json'], id: 'ura' };

/** The version of a file on disk. Programs that write a file change its time or its size. */
const versionOf = ({ lastModified, size }: File) => `${lastModified}-${size}`;

/** Whether this browser writes to a file in place. Elsewhere, saving is a download. */
export const writesInPlace = supported;

/**
 * A chosen file on disk. In browsers without the File System Access API, each save is a download.
 */
export function fileStorage(file: FileWithHandle): DatasetStorage {
  let { handle } = file;
  const current = async (): Promise<File> => {
    try {
      return handle ? await handle.getFile() : file;
    } catch (cause) {
      throw new StorageError('unreachable', { cause });
    }
  };
  return {
    async load() {
      const found = await current();
      if (found.size > LARGEST) throw new StorageError('too-large');
      return { text: await found.text(), version: versionOf(found) };
    },
    async save(text, version) {
      if (handle && versionOf(await current()) !== version) return { state: 'conflict' };
      const blob = new Blob([text], { type: 'application/json' });
      try {
        const saved = await fileSave(blob, { ...JSON_FILE, fileName: file.name }, handle ?? null, true);
        handle = saved ?? undefined;
      } catch (cause) {
        if ((cause as DOMException).name === 'AbortError') throw cause;
        const isRefused = (cause as DOMException).name === 'NotAllowedError';
        throw new StorageError(isRefused ? 'forbidden' : 'unreachable', { cause });
      }
      return { state: 'saved', version: handle ? versionOf(await current()) : `${text.length}` };
    },
  };
}

/**
 * A new file on disk: the first save asks where to put it. Only for browsers that write in place.
 *
 * @param name proposes a name for it
 * @throws DOMException (`AbortError`) while saving, if the person chose no place
 */
export function newFileStorage(name: () => string): DatasetStorage {
  let stored: DatasetStorage | undefined;
  return {
    load: async () => (await stored?.load()) ?? {},
    async save(text, version) {
      if (stored) return stored.save(text, version);
      const made = fileStorage(new File([], name()));
      const result = await made.save(text, version);
      stored = made;
      return result;
    },
  };
}

/** Shows a file picker. Returns nothing if the user closes it. */
export async function chooseFile(): Promise<FileWithHandle | undefined> {
  try {
    return await fileOpen(OPENED);
  } catch (error) {
    if ((error as DOMException).name === 'AbortError') return undefined;
    throw error;
  }
}

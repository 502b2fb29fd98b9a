import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { decodeText } from '../../dataset/load/decode-text.ts';
import { isObject } from '../../dataset/validate/safe-read.ts';
import { writeFileAtomic } from '../write-file.ts';
import { writtenAt } from './watch-file.ts';

/** A file as it is on disk. */
export interface FileVersion {
  /** Its content without a byte order mark; absent if there is no file. */
  readonly text?: string;
  /** A strong `ETag` of its bytes; absent if there is no file. */
  readonly tag?: string;
}

/** The file that is edited. */
export interface EditedFile {
  read(): Promise<FileVersion>;
  /**
   * Writes the file as a whole if it still has a version, or if there is none yet.
   *
   * @param tag the version that the changes began with; `undefined` for a new file
   * @returns the new version, `conflict`, or `not-json` if the text is no JSON object
   * @throws InputError if it cannot be written
   */
  write(text: string, tag: string | undefined): Promise<{ readonly tag: string } | 'conflict' | 'not-json'>;
}

const tagOf = (bytes: Uint8Array | string) => `"${createHash('sha256').update(bytes).digest('base64url')}"`;

/** Another program wrote the file while it was being saved. */
class Overtaken extends Error {}

const isJsonObject = (text: string) => {
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
};

export function editedFile(path: string): EditedFile {
  /** Two that save at once take turns. */
  let last: Promise<unknown> = Promise.resolve();

  async function read(): Promise<FileVersion> {
    try {
      const bytes = await readFile(path);
      return { text: decodeText(bytes).text.replace(/^\ufeff/, ''), tag: tagOf(bytes) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
      throw error;
    }
  }

  const write: EditedFile['write'] = async (text, tag) => {
    if (!isJsonObject(text)) return 'not-json';
    const before = writtenAt(path);
    if ((await read()).tag !== tag) return 'conflict';
    try {
      await writeFileAtomic(path, text, tag !== undefined, () => {
        if (writtenAt(path) !== before) throw new Overtaken();
      });
    } catch (error) {
      if (error instanceof Overtaken) return 'conflict';
      throw error;
    }
    return { tag: tagOf(text) };
  };

  return {
    read,
    write: (text, tag) => {
      const turn = last.then(() => write(text, tag));
      last = turn.catch(() => {});
      return turn;
    },
  };
}

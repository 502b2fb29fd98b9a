import { randomUUID } from 'node:crypto';
import { link, mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from './errors.ts';
import type { Terminal } from './terminal.ts';

/** Where a command writes: a file, or standard output if there is no path. */
export interface Target {
  readonly path: string | undefined;
  /** Whether an existing file may be replaced. */
  readonly force: boolean;
}

/** The content to write: as a whole, or in pieces. */
export type Content =
  | string
  | Uint8Array
  | Iterable<string | Uint8Array>
  | AsyncIterable<string | Uint8Array>;

/** A file of a folder that is written. */
export interface NamedContent {
  readonly name: string;
  readonly content: Content;
}

const failure = (path: string, error: unknown): InputError =>
  (error as NodeJS.ErrnoException).code === 'EEXIST'
    ? new InputError('file-exists', { path })
    : new InputError('not-written', { path, reason: (error as Error).message });

/**
 * Refuses a file that exists, before any work is done.
 *
 * @throws InputError unless `force` is set
 */
export async function assertWritable({ path, force }: Target): Promise<void> {
  if (path === undefined || force) return;
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  if (exists) throw new InputError('file-exists', { path });
}

/** Gives a file its name. Without `force` it fails if another file has got that name meanwhile. */
async function moveInto(path: string, temporary: string, force: boolean): Promise<void> {
  if (force) return rename(temporary, path);
  try {
    await link(temporary, path);
  } catch (error) {
    // Some file systems, such as that of USB sticks, have no hard links.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    await assertWritable({ path, force });
    return rename(temporary, path);
  }
  await rm(temporary);
}

/**
 * Writes a file as a whole: readers see the old file or the new one, never a part, and a failure
 * leaves the old one. A symbolic link stays a link.
 *
 * @param assertDone is called before the file gets its name. If it throws, nothing was written
 * @throws InputError if the file exists and `force` is not set, or if it cannot be written
 */
export async function writeFileAtomic(
  path: string,
  content: Content,
  force: boolean,
  assertDone: () => void = () => {},
): Promise<void> {
  await assertWritable({ path, force });
  const real = await realpath(path).catch(() => path);
  const temporary = join(dirname(real), `.${basename(real)}.${randomUUID()}.tmp`);
  try {
    const mode = await stat(real).then(
      (old) => old.mode,
      () => 0o666,
    );
    const file = await open(temporary, 'wx', mode);
    try {
      await writeFile(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    assertDone();
    await moveInto(real, temporary, force);
  } catch (error) {
    await rm(temporary, { force: true });
    // An error of what was to be written is not one of the file.
    if (!(error as NodeJS.ErrnoException).syscall) throw error;
    throw failure(path, error);
  }
}

/**
 * Writes files into a folder, which is made if there is none. Other files in it stay.
 *
 * @throws InputError if one of them exists and `force` is not set, before any is written
 */
export async function writeFolder(
  folder: string,
  files: readonly NamedContent[],
  force: boolean,
): Promise<void> {
  for (const { name } of files) await assertWritable({ path: join(folder, name), force });
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw failure(folder, error);
  });
  for (const { name, content } of files) await writeFileAtomic(join(folder, name), content, force);
}

/** Writes a text to a file, or to standard output. */
export async function writeOutput({ path, force }: Target, text: string, { out }: Terminal): Promise<void> {
  if (path === undefined) out(text);
  else await writeFileAtomic(path, text, force);
}

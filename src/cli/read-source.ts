import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { BodyError, readChunks, type BodyLimits, type ByteStream } from '../dataset/load/read-body.ts';
import { DEFAULT_LIMITS } from '../formats/spreadsheet/workbook.ts';
import { InputError } from './errors.ts';

/** Whether a data file is fetched from a URL rather than read from disk. */
export const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);

/**
 * The maximum sizes in bytes, after decompression. A file is one's own; a URL may be anything. The
 * cells of a table take several times its size in memory.
 */
export const MAX_BYTES = { url: 50_000_000, file: 1_000_000_000, table: DEFAULT_LIMITS.bytes } as const;

/** How long a server may take for the whole answer, and be silent, in milliseconds. */
const TIMEOUT = 60_000;
const SILENCE = 15_000;
/** A file may be a pipe whose writer takes its time. */
const NO_LIMIT = 2 ** 31 - 1;

/** The content, and its address after redirects. */
export interface ReadSource {
  readonly bytes: Uint8Array;
  readonly url?: string;
}

interface SourceLimits extends BodyLimits {
  /** How long a server may take for the whole answer, in milliseconds. */
  readonly timeout: number;
}

interface Opened {
  readonly body: ByteStream;
  readonly url?: string;
}

async function openUrl(source: string, timeout: number): Promise<Opened> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(new BodyError('timeout')), timeout).unref();
  const request = fetch(source, { headers: { accept: 'application/json' }, signal: limit.signal });
  const response = await request.catch((error: unknown) => {
    clearTimeout(timer); // to abort a request that failed may end a process of Node
    throw error;
  });
  if (!response.ok) throw new InputError('bad-status', { source, status: response.status });
  return { body: response.body ?? new Blob([]).stream(), url: response.url || source };
}

/** Whether a name is one of a spreadsheet. */
export const hasTableName = (name: string): boolean => /\.(?:csv|tsv|txt|xlsx|ods)$/i.test(name);

async function openFile(source: string, maxBytes: number): Promise<Opened> {
  // A file that is too large is refused before it is read. A pipe has no size.
  const { size } = await stat(source);
  if (size > maxBytes) throw new BodyError('too-large');
  return { body: Readable.toWeb(createReadStream(source)) as ByteStream };
}

/** The error for a source that cannot be read. */
function toInputError(error: unknown, source: string, maxBytes: number): InputError {
  if (error instanceof InputError) return error;
  if (error instanceof BodyError && error.reason === 'too-large')
    return new InputError(hasTableName(source) && !isUrl(source) ? 'table-too-large' : 'too-large', {
      source,
      megabytes: maxBytes / 1e6,
    });
  if (error instanceof BodyError) return new InputError('timeout', { source });
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new InputError('not-found', { source });
  return new InputError('not-read', { source, reason: reasonOf(error) });
}

/**
 * Reads a file of any size piece by piece.
 *
 * @throws InputError if it cannot be read
 */
export async function* readPieces(source: string): AsyncGenerator<Uint8Array> {
  try {
    const { body } = await openFile(source, Infinity);
    yield* readChunks(body, { maxBytes: Infinity, silence: NO_LIMIT });
  } catch (error) {
    throw toInputError(error, source, Infinity);
  }
}

/**
 * Reads a file or a URL. The bytes are counted while they are read.
 *
 * @param onBytes is called with the number of bytes read so far
 * @param limits other limits, for tests
 * @throws InputError if it cannot be read or is too large
 */
export async function readSource(
  source: string,
  onBytes: (bytes: number) => void = () => {},
  limits: Partial<SourceLimits> = {},
): Promise<ReadSource> {
  const { maxBytes, silence, timeout }: SourceLimits = {
    timeout: TIMEOUT,
    ...(isUrl(source)
      ? { maxBytes: MAX_BYTES.url, silence: SILENCE }
      : { maxBytes: hasTableName(source) ? MAX_BYTES.table : MAX_BYTES.file, silence: NO_LIMIT }),
    ...limits,
  };
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let url: string | undefined;
  try {
    const opened = await (isUrl(source) ? openUrl(source, timeout) : openFile(source, maxBytes));
    url = opened.url;
    for await (const chunk of readChunks(opened.body, { maxBytes, silence })) {
      chunks.push(chunk);
      onBytes((bytes += chunk.byteLength));
    }
  } catch (error) {
    throw toInputError(error, source, maxBytes);
  }
  return { bytes: Buffer.concat(chunks, bytes), ...(url !== undefined && { url }) };
}

/** The reason of an error. That of `fetch` is in its cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message ? cause.message : message;
}

import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { BodyError, readChunks, type BodyLimits, type ByteStream } from '../dataset/load/read-body.ts';
import { InputError } from './errors.ts';

/** Whether a data file is fetched from a URL rather than read from disk. */
export const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);

/** The maximum sizes in bytes, after decompression. A file is one's own; a URL may be anything. */
export const MAX_BYTES = { url: 50_000_000, file: 1_000_000_000 } as const;

/** How long a server may take for the whole answer, and be silent, in milliseconds. */
const TIMEOUT = 60_000;
const SILENCE = 15_000;
/** A file may be a pipe whose writer takes its time. */
const NO_LIMIT = 2 ** 31 - 1;

/** What was read, and the address that answered, after redirects. */
export interface ReadSource {
  readonly bytes: Uint8Array;
  readonly url?: string;
}

interface Opened {
  readonly body: ByteStream;
  readonly url?: string;
}

async function openUrl(source: string): Promise<Opened> {
  const response = await fetch(source, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!response.ok) throw new InputError('bad-status', { source, status: response.status });
  return { body: response.body ?? new Blob([]).stream(), url: response.url || source };
}

const openFile = (source: string): Opened => ({
  body: Readable.toWeb(createReadStream(source)) as ByteStream,
});

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
  limits: Partial<BodyLimits> = {},
): Promise<ReadSource> {
  const { maxBytes, silence }: BodyLimits = {
    ...(isUrl(source)
      ? { maxBytes: MAX_BYTES.url, silence: SILENCE }
      : { maxBytes: MAX_BYTES.file, silence: NO_LIMIT }),
    ...limits,
  };
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let url: string | undefined;
  try {
    const opened = await (isUrl(source) ? openUrl(source) : openFile(source));
    url = opened.url;
    for await (const chunk of readChunks(opened.body, { maxBytes, silence })) {
      chunks.push(chunk);
      onBytes((bytes += chunk.byteLength));
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof BodyError && error.reason === 'too-large')
      throw new InputError('too-large', { source, megabytes: maxBytes / 1e6 });
    if (error instanceof BodyError || (error as Error).name === 'TimeoutError')
      throw new InputError('timeout', { source });
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new InputError('not-found', { source });
    throw new InputError('not-read', { source, reason: reasonOf(error) });
  }
  return { bytes: Buffer.concat(chunks, bytes), ...(url !== undefined && { url }) };
}

/** The reason of an error. That of `fetch` is in its cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message ? cause.message : message;
}

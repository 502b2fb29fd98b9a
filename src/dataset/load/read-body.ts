// `src` is compiled without the DOM types. Every browser, worker and server has these.
declare const setTimeout: (run: () => void, milliseconds: number) => unknown;
declare const clearTimeout: (timer: never) => void;

/** The body of a response, as the platform's `ReadableStream` of bytes. */
export interface ByteStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(): Promise<unknown>;
  };
}

/** What a body may cost. */
export interface BodyLimits {
  /** The maximum number of bytes, after decompression. */
  readonly maxBytes: number;
  /** How long the server may be silent between two pieces, in milliseconds. */
  readonly silence: number;
}

/** A body that is larger than allowed, or whose server fell silent. */
export class BodyError extends Error {
  readonly reason: 'too-large' | 'timeout';
  constructor(reason: 'too-large' | 'timeout') {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Reads a body piece by piece and counts its bytes. A small compressed file may hold gigabytes, and
 * `content-length` says nothing about that, so it stops at the limit.
 *
 * @throws BodyError if it is larger than `maxBytes`, or nothing comes for `silence` milliseconds
 */
export async function* readChunks(
  body: ByteStream,
  { maxBytes, silence }: BodyLimits,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body.getReader();
  let bytes = 0;
  try {
    for (;;) {
      let timer: unknown;
      const silent = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new BodyError('timeout')), silence);
      });
      const { done, value } = await Promise.race([reader.read(), silent]).finally(() =>
        clearTimeout(timer as never),
      );
      if (done) return;
      if (!value) continue;
      bytes += value.byteLength;
      if (bytes > maxBytes) throw new BodyError('too-large');
      yield value;
    }
  } finally {
    // Ends the transfer if not everything was read. A stream that failed rejects again.
    void reader.cancel().catch(() => {});
  }
}

/**
 * Reads a body as bytes, with the limits of {@link readChunks}.
 *
 * @throws BodyError if a limit is reached
 */
export async function readBytes(body: ByteStream, limits: BodyLimits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readChunks(body, limits)) chunks.push(chunk);
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

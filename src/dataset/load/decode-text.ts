// `src` is compiled without the DOM types. Every browser, worker and server has this one.
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/** An encoding that data files are found in, by its name in WHATWG Encoding. */
export type TextEncoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1254';

/** A decoded file, and how it was encoded. */
export interface DecodedText {
  /** The text, without its byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** The bytes that are examined to recognise UTF-16 without a byte order mark. */
const SAMPLE = 2000;

/** In UTF-16, every other byte of Latin text is zero. */
function utf16In(bytes: Uint8Array): TextEncoding | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let index = 0; index < length; index++) if (!bytes[index]) zeros[index % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (!length || Math.max(even, odd) * 5 < length) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

// Bytes that are a letter in one encoding and unlikely in the others. ë, ç, š and ž have the same
// byte in all of them.
const LETTERS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['windows-1252', [0xe0, 0xea, 0xec, 0xef, 0xf1, 0xf2, 0xf5, 0xf9, 0xfb, 0xe3, 0xe5, 0xf8]],
  ['windows-1250', [0xc6, 0xc8, 0xd0, 0xe6, 0xe8, 0xf0]], // ĆČĐćčđ
  ['windows-1254', [0xdd, 0xde, 0xfd, 0xfe]], // İŞış
];

/** The likeliest single-byte encoding of a text that is not UTF-8. */
function singleByteEncoding(bytes: Uint8Array): TextEncoding {
  const counts = new Array<number>(256).fill(0);
  let high = 0;
  let inRuns = 0;
  let run = 0;
  for (const byte of bytes) {
    counts[byte]!++;
    run = byte >= 0xc0 ? run + 1 : 0;
    if (byte >= 0xc0) high++;
    if (run >= 3) inRuns++;
  }
  // Only Cyrillic has words of nothing but high bytes.
  if (inRuns * 3 > high) return 'windows-1251';
  let best: TextEncoding = 'windows-1252';
  let most = 0;
  for (const [encoding, letters] of LETTERS) {
    const count = letters.reduce((sum, byte) => sum + counts[byte]!, 0);
    if (count > most) [best, most] = [encoding, count];
  }
  return best;
}

/**
 * Decodes the bytes of a file in the encodings that spreadsheets and editors of the region write:
 * UTF-8, UTF-16 with and without byte order mark, and the Windows code pages. Never throws.
 *
 * A file that is mostly UTF-8 stays UTF-8: what cannot be decoded becomes U+FFFD, which
 * `findGarbled` finds.
 *
 * @param bytes the whole file
 * @example
 * decodeText(Uint8Array.of(0x47, 0xeb, 0x7a, 0x75, 0x61, 0x72));
 * // { text: 'Gëzuar', encoding: 'windows-1252' }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decode = (encoding: TextEncoding, fatal = false): DecodedText => ({
    text: new TextDecoder(encoding, { fatal }).decode(bytes),
    encoding,
  });
  if (startsWith(bytes, 0xff, 0xfe)) return decode('utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decode('utf-16be');
  const utf16 = utf16In(bytes);
  if (utf16) return decode(utf16);
  try {
    return decode('utf-8', true);
  } catch {
    const lenient = decode('utf-8');
    const broken = lenient.text.match(/\ufffd/g)?.length ?? 0;
    const sound = lenient.text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
    if (sound > broken || startsWith(bytes, 0xef, 0xbb, 0xbf)) return lenient;
    try {
      return decode(singleByteEncoding(bytes));
    } catch {
      return lenient; // this runtime knows no code pages
    }
  }
}

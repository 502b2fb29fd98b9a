// Reads PNG screenshots and writes them as small files. pngjs reads five times slower, and cannot
// write palettes.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * @typedef {object} Picture
 * @property {number} width
 * @property {number} height
 * @property {Uint8Array} rgb three bytes a pixel, row by row
 */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Undoes in place the filter that PNG applies to each row.
 *
 * @param {Uint8Array} bytes rows, each preceded by the number of its filter
 * @param {number} height
 * @param {number} stride bytes of a row, including that number
 * @param {number} step bytes of a pixel
 */
function unfilter(bytes, height, stride, step) {
  const at = (/** @type {number} */ index) => /** @type {number} */ (bytes[index]);
  for (let row = 0, start = 0; row < height; row++, start += stride) {
    const filter = at(start);
    const end = start + stride;
    const first = start + 1;
    const left = first + step;
    // Above the first row and left of the first pixel, all bytes count as 0.
    if (filter === 1) for (let x = left; x < end; x++) bytes[x] = at(x) + at(x - step);
    else if (filter === 2 && row) for (let x = first; x < end; x++) bytes[x] = at(x) + at(x - stride);
    else if (filter === 3)
      for (let x = first; x < end; x++)
        bytes[x] = at(x) + (((x < left ? 0 : at(x - step)) + (row ? at(x - stride) : 0)) >> 1);
    else if (filter === 4)
      for (let x = first; x < end; x++) {
        const a = x < left ? 0 : at(x - step);
        const b = row ? at(x - stride) : 0;
        const c = x < left || !row ? 0 : at(x - stride - step);
        const toA = Math.abs(b - c);
        const toB = Math.abs(a - c);
        const toC = Math.abs(a + b - 2 * c);
        bytes[x] = at(x) + (toA <= toB && toA <= toC ? a : toB <= toC ? b : c);
      }
  }
}

/**
 * Reads a PNG of a browser (8-bit RGB or RGBA) or of {@link write}. Alpha is ignored, since pages
 * are opaque.
 *
 * @param {Uint8Array} file
 * @returns {Picture}
 */
export function read(file) {
  const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (!view.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG');
  /** @type {Buffer[]} */
  const data = [];
  let [width, height, bits, type] = [0, 0, 0, 0];
  /** @type {Buffer | undefined} */
  let palette;
  for (let at = 8; at < view.length; ) {
    const length = view.readUInt32BE(at);
    const name = view.toString('latin1', at + 4, at + 8);
    const body = view.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') {
      [width, height, bits, type] = [body.readUInt32BE(0), body.readUInt32BE(4), body[8] ?? 0, body[9] ?? 0];
      if (body[12]) throw new Error('interlaced pictures are not supported');
    } else if (name === 'PLTE') palette = body;
    else if (name === 'IDAT') data.push(body);
    at += length + 12;
  }
  const channels = { 2: 3, 3: 1, 6: 4 }[type];
  if (!channels || (bits !== 8 && !(palette && bits === 4)))
    throw new Error(`colour type ${type} of ${bits} bits is not supported`);
  const stride = 1 + Math.ceil((width * channels * bits) / 8);
  const bytes = inflateSync(Buffer.concat(data));
  unfilter(bytes, height, stride, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0, to = 0; y < height; y++) {
    const row = y * stride + 1;
    for (let x = 0; x < width; x++, to += 3) {
      let from = row + x * channels;
      /** @type {Uint8Array} */
      let colours = bytes;
      if (palette) {
        const byte = /** @type {number} */ (bytes[row + ((x * bits) >> 3)]);
        from = 3 * (bits === 8 ? byte : x % 2 ? byte & 15 : byte >> 4);
        colours = palette;
      }
      rgb[to] = /** @type {number} */ (colours[from]);
      rgb[to + 1] = /** @type {number} */ (colours[from + 1]);
      rgb[to + 2] = /** @type {number} */ (colours[from + 2]);
    }
  }
  return { width, height, rgb };
}

/**
 * @param {string} name
 * @param {Uint8Array} body
 */
function chunk(name, body) {
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  out.write(name, 4, 'latin1');
  out.set(body, 8);
  out.writeUInt32BE(crc32(out.subarray(4, body.length + 8)), body.length + 8);
  return out;
}

/** So many pixels of one colour in a row are a uniform area or a line, not the edge of a letter. */
const RUN = 12;

/**
 * The most frequent colours of uniform areas and lines.
 *
 * @param {Uint32Array} colours
 * @param {number} width
 */
function surfaces(colours, width) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let at = 0, run = 0; at < colours.length; at++) {
    const colour = /** @type {number} */ (colours[at]);
    run = at % width && colour === colours[at - 1] ? run + 1 : 1;
    if (run >= RUN) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 32)
      .map(([colour]) => colour),
  );
}

/** The steps of a colour channel: 216 colours, which leaves 40 for uniform areas and lines. */
const STEPS = 6;

/**
 * Converts a picture into a palette and an index for each pixel. Uniform areas and lines keep their
 * colours; the edges of letters are rounded.
 *
 * @param {Picture} picture
 */
function paint({ width, height, rgb }) {
  const colours = new Uint32Array(width * height);
  const byte = (/** @type {number} */ index) => /** @type {number} */ (rgb[index]);
  for (let to = 0, from = 0; to < colours.length; to++, from += 3)
    colours[to] = (byte(from) << 16) | (byte(from + 1) << 8) | byte(from + 2);
  const kept = surfaces(colours, width);
  const round = (/** @type {number} */ value) =>
    Math.round((Math.round(((value & 255) * (STEPS - 1)) / 255) * 255) / (STEPS - 1));
  /** @type {Map<number, number>} */
  const known = new Map();
  /** @type {Map<number, number>} */
  const palette = new Map();
  const pixels = Uint8Array.from(colours, (colour) => {
    let number = known.get(colour);
    if (number === undefined) {
      const painted = kept.has(colour)
        ? colour
        : (round(colour >> 16) << 16) | (round(colour >> 8) << 8) | round(colour);
      number = palette.get(painted) ?? palette.size;
      palette.set(painted, number);
      known.set(colour, number);
    }
    return number;
  });
  if (palette.size > 256) throw new Error('the picture has too many colours');
  return { pixels, palette: [...palette.keys()] };
}

/**
 * The picture as {@link write} stores it: the edges of letters are rounded to the palette.
 *
 * @param {Picture} picture
 * @returns {Picture}
 */
export function rounded(picture) {
  const { pixels, palette } = paint(picture);
  const rgb = new Uint8Array(pixels.length * 3);
  for (let from = 0, to = 0; from < pixels.length; from++, to += 3) {
    const colour = /** @type {number} */ (palette[/** @type {number} */ (pixels[from])]);
    rgb[to] = colour >> 16;
    rgb[to + 1] = (colour >> 8) & 255;
    rgb[to + 2] = colour & 255;
  }
  return { ...picture, rgb };
}

/**
 * Encodes a PNG with a palette.
 *
 * @param {Picture} picture
 * @returns {Buffer}
 */
export function write(picture) {
  const { width, height } = picture;
  const { pixels, palette } = paint(picture);
  const bits = palette.length > 16 ? 8 : 4;
  const stride = 1 + Math.ceil((width * bits) / 8);
  const bytes = new Uint8Array(height * stride); // no filter, which does not help palette indices
  for (let y = 0, from = 0; y < height; y++)
    for (let x = 0; x < width; x++, from++) {
      const pixel = /** @type {number} */ (pixels[from]);
      const to = y * stride + 1 + ((x * bits) >> 3);
      bytes[to] = bits === 8 ? pixel : /** @type {number} */ (bytes[to]) | (x % 2 ? pixel : pixel << 4);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(bytes, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

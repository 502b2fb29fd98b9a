// Compares two pictures. Comparing pixel by pixel, as pixelmatch does, either misses a moved word or fails on the noise
// between two machines; so the pixels that differ are counted in small squares.

/** @typedef {import('./picture.mjs').Picture} Picture */

/** How much a channel may differ at the edge of a letter: browsers round differently, and so does `rounded`. */
const EDGE = 64;

/** How much a channel may differ in a surface. */
const SURFACE = 12;

/** The side of the squares in pixels. A changed word is a crowd of pixels in one of them; noise is spread thinly. */
const SQUARE = 16;

/** How many pixels of a square may differ by more than {@link EDGE}. A changed letter has more. */
const CROWD = 8;

/** How many pixels of a square may differ by more than {@link SURFACE}: more than half of it is a surface. */
const FILLED = (SQUARE * SQUARE) / 2;

/** The share of all pixels that may differ by more than {@link EDGE}. */
const SHARE = 0.002;

/**
 * Counts pixels in squares that overlap by half, so that no edge cuts a crowd in two.
 *
 * @param {number} width
 * @param {number} height
 */
function crowds(width, height) {
  const half = SQUARE / 2;
  const columns = Math.ceil(width / half) + 1;
  const counts = new Uint16Array(columns * (Math.ceil(height / half) + 1));
  const at = (/** @type {number} */ index) => counts[index] ?? 0;
  return {
    /** @param {number} x @param {number} y */
    add(x, y) {
      const index = Math.floor(y / half) * columns + Math.floor(x / half);
      counts[index] = at(index) + 1;
    },
    largest: () =>
      counts.reduce(
        (most, count, index) =>
          Math.max(most, count + at(index + 1) + at(index + columns) + at(index + columns + 1)),
        0,
      ),
  };
}

/**
 * What differs from the accepted picture, and where: the new picture made pale, with red on it. Undefined if nothing does.
 *
 * @param {Picture} accepted
 * @param {Picture} actual
 * @returns {{ fault: string, diff?: Picture } | undefined}
 */
export function faultOf(accepted, actual) {
  const { width, height, rgb } = actual;
  if (width !== accepted.width || height !== accepted.height)
    return { fault: `it was ${accepted.width} x ${accepted.height} pixels and is ${width} x ${height}` };
  const letters = crowds(width, height);
  const surfaces = crowds(width, height);
  const diff = Uint8Array.from(rgb, (value) => 255 - ((255 - value) >> 2));
  let differing = 0;
  let slightly = 0;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      let distance = 0;
      for (let channel = at; channel < at + 3; channel++)
        distance = Math.max(distance, Math.abs(Number(accepted.rgb[channel]) - Number(rgb[channel])));
      if (distance <= SURFACE) continue;
      slightly++;
      surfaces.add(x, y);
      if (distance > EDGE) {
        differing++;
        letters.add(x, y);
      }
      diff.set([220, 0, 0], at);
    }
  }
  if (!slightly) return undefined;
  const crowd = letters.largest();
  if (crowd > CROWD || differing > SHARE * width * height)
    return { fault: `${differing} pixels differ`, diff: { width, height, rgb: diff } };
  if (surfaces.largest() > FILLED)
    return {
      fault: `the colour of a surface: ${slightly} pixels differ`,
      diff: { width, height, rgb: diff },
    };
  return undefined;
}

// Compares two pictures by counting different pixels in small squares. Comparing pixel by pixel, as
// pixelmatch does, either misses a moved word or fails on noise between machines.

/** @typedef {import('./picture.mjs').Picture} Picture */

/**
 * How much a channel may differ at the edge of a letter, where browsers and `rounded` round
 * differently.
 */
const EDGE = 64;

/** How much a channel may differ in a uniform area. */
const SURFACE = 12;

/**
 * The size of the squares, in pixels. A changed word is concentrated in one of them; noise is
 * spread out.
 */
const SQUARE = 16;

/** How many pixels of a square may differ by more than {@link EDGE}. A changed letter has more. */
const CROWD = 8;

/** How many pixels of a square may differ by more than {@link SURFACE}: half of them. */
const FILLED = (SQUARE * SQUARE) / 2;

/** The share of all pixels that may differ by more than {@link EDGE}. */
const SHARE = 0.002;

/**
 * Counts pixels in squares that overlap by half, so that no edge splits a cluster.
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
 * Returns what differs from the accepted picture, and the new picture in pale colours with the
 * differences in red. Returns `undefined` if they match.
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

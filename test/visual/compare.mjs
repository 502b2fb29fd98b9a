// Whether two pictures show the same.

/** @typedef {import('./picture.mjs').Picture} Picture */

/** Edges of letters may be darker or lighter by so much in any channel: browsers round differently, and so does {@link import('./picture.mjs').write}. */
const EDGE = 64;

/** A surface is the same up to this distance. */
const SURFACE = 12;

/** The side of the squares in which pixels are counted. A word that changed or a line that moved is a crowd; noise is thinly spread. */
const SQUARE = 16;

/** So many pixels of a square may differ as letters do. A changed letter has more. */
const CROWD = 8;

/** So many pixels of a square may differ a little: more than half of it is no letter, but a surface. */
const FILLED = (SQUARE * SQUARE) / 2;

/** What share of all pixels may differ as letters do, however thinly they are spread. */
const SHARE = 0.002;

/**
 * Counts in squares that overlap by half, so that no crowd is cut in two by their edges.
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
 * What is wrong with a picture, seen against the accepted one, and a picture that shows where: the new one, pale, with red on it. Nothing where they are the same.
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
  let alittle = 0;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      let distance = 0;
      for (let channel = at; channel < at + 3; channel++)
        distance = Math.max(distance, Math.abs(Number(accepted.rgb[channel]) - Number(rgb[channel])));
      if (distance <= SURFACE) continue;
      alittle++;
      surfaces.add(x, y);
      if (distance > EDGE) {
        differing++;
        letters.add(x, y);
      }
      diff.set([220, 0, 0], at);
    }
  }
  if (!alittle) return undefined;
  const crowd = letters.largest();
  if (crowd > CROWD || differing > SHARE * width * height)
    return { fault: `${differing} pixels differ`, diff: { width, height, rgb: diff } };
  if (surfaces.largest() > FILLED)
    return { fault: `the colour of a surface: ${alittle} pixels differ`, diff: { width, height, rgb: diff } };
  return undefined;
}

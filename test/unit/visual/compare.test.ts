import { describe, expect, it } from 'vitest';
import { faultOf } from '../../visual/compare.mjs';
import { read, write, type Picture } from '../../visual/picture.mjs';

/** A white page with words: strokes of one pixel with grey edges, like rendered letters. */
function page(words: readonly (readonly [x: number, y: number, letters: number])[], edge = 140): Picture {
  const [width, height] = [320, 80];
  const rgb = new Uint8Array(width * height * 3).fill(255);
  const put = (x: number, y: number, grey: number) =>
    rgb.fill(grey, (y * width + x) * 3, (y * width + x) * 3 + 3);
  for (const [left, top, letters] of words)
    for (let letter = 0; letter < letters; letter++)
      for (let row = 0; row < 10; row++) {
        put(left + letter * 7, top + row, 30);
        put(left + letter * 7 + 1, top + row, edge);
        if (row % 5 === letter % 3) put(left + letter * 7 + 3, top + row, 30);
      }
  return { width, height, rgb };
}

const WORDS = [
  [10, 10, 8],
  [90, 10, 5],
  [10, 40, 12],
] as const;

describe('comparing pictures', () => {
  it('finds nothing in identical pictures', () => {
    expect(faultOf(page(WORDS), page(WORDS))).toBeUndefined();
  });

  it('ignores slightly darker or lighter edges of letters', () => {
    expect(faultOf(page(WORDS, 140), page(WORDS, 90))).toBeUndefined();
    expect(faultOf(page(WORDS, 140), page(WORDS, 200))).toBeUndefined();
  });

  it('finds a word that moved by one or two pixels', () => {
    for (const by of [1, 2])
      expect(faultOf(page(WORDS), page([WORDS[0], [90 + by, 10, 5], WORDS[2]]))?.fault).toMatch(
        /pixels differ$/,
      );
  });

  it('finds a changed and a missing word', () => {
    expect(faultOf(page(WORDS), page([WORDS[0], [90, 10, 8], WORDS[2]]))?.fault).toMatch(/pixels differ$/);
    expect(faultOf(page(WORDS), page([WORDS[0], WORDS[2]]))?.fault).toMatch(/pixels differ$/);
  });

  it('finds a page that has grown', () => {
    const tall = { ...page(WORDS), height: 81, rgb: new Uint8Array(320 * 81 * 3).fill(255) };
    expect(faultOf(page(WORDS), tall)?.fault).toBe('it was 320 x 80 pixels and is 320 x 81');
  });

  it('marks the difference in red', () => {
    const { diff } = faultOf(page(WORDS), page([WORDS[0], WORDS[2]]))!;
    const at = (10 * 320 + 90) * 3;
    expect([...diff!.rgb.subarray(at, at + 3)]).toEqual([220, 0, 0]);
  });
});

describe('a picture', () => {
  it('is the same after writing and reading, except for its colour steps', () => {
    const before = page(WORDS);
    const after = read(write(before));
    expect([after.width, after.height]).toEqual([320, 80]);
    expect(faultOf(before, after)).toBeUndefined();
    expect(read(write(after)).rgb).toEqual(after.rgb);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/language/locale.ts';
import { states } from '../../stories/states.ts';
import { openCamera, type Camera } from './camera.ts';
import type { Picture } from './picture.mjs';

// Every state in every language, on a light and a dark page. Only Albanian on a light page has
// accepted pictures. Here dark is compared with light, which finds what is missing, moved or
// unreadable.

/** How much a pixel must differ from the background to count as a letter or a line. */
const STRONG = 60;

/** Counts the pixels that stand out from the background, which is the colour of the first pixel. */
function countStrong({ rgb }: Picture): number {
  let count = 0;
  for (let at = 0; at < rgb.length; at += 3) {
    const distance = Math.max(...[0, 1, 2].map((channel) => Math.abs(rgb[at + channel]! - rgb[channel]!)));
    if (distance > STRONG) count++;
  }
  return count;
}

let camera: Camera;
beforeAll(async () => {
  camera = await openCamera(360);
});
afterAll(() => camera?.close());

describe('the theme changes colours only', () => {
  test.each(states.map((state) => [state.widget, state.name, state] as const))(
    '<%s>: %s',
    async (_widget, _name, state) => {
      for (const lang of LOCALES) {
        const light = await camera.shoot(state, { lang, theme: 'light' });
        const dark = await camera.shoot(state, { lang, theme: 'dark' });
        expect([dark.width, dark.height], lang).toEqual([light.width, light.height]);
        const [inLight, inDark] = [countStrong(light), countStrong(dark)];
        expect(inDark + 100, lang).toBeGreaterThan(inLight / 3); // a skeleton is faint in both
        expect(inDark, lang).toBeLessThan(inLight * 3 + 100);
      }
    },
  );
});

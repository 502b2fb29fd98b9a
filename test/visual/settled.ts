// What the pages of the picture tests share: colours, fonts, and waiting.
import type { Setting } from './page.ts';

export const THEMES = {
  light: 'color-scheme: light; color: #1b1b1b; background: #fff',
  dark: 'color-scheme: dark; color: #ececec; background: #161616',
} as const satisfies Record<Setting['theme'], string>;

/** All elements below a node, also in shadow roots. */
function* below(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* below(element.shadowRoot);
  }
}

const frame = () => new Promise((done) => requestAnimationFrame(done));

/** Images below the viewport are lazy and do not load. */
const isNear = (image: HTMLImageElement) => image.getBoundingClientRect().top < innerHeight;

/** An image that failed to load. The widget replaces it soon. */
const isBroken = (each: Element) =>
  each instanceof HTMLImageElement && isNear(each) && each.complete && !each.naturalWidth;

/** The maximum number of frames to wait for that. */
const MAX_FRAMES = 120;

/** Waits for nested widgets, fonts and images. */
export async function settled(): Promise<void> {
  for (let before = -1, now = 0; now !== before; before = now, now = [...below(document.body)].length) {
    const elements = [...below(document.body)];
    await Promise.all(elements.map((each) => (each as { updateComplete?: unknown }).updateComplete));
    await Promise.all(
      elements.map(
        (each) => each instanceof HTMLImageElement && isNear(each) && each.decode().catch(() => undefined),
      ),
    );
    await document.fonts.ready;
    for (let frames = 0; frames < MAX_FRAMES && [...below(document.body)].some(isBroken); frames++)
      await frame();
    await frame();
  }
  await frame();
}

/** Loads every weight of the font, with letters from each of its files. */
export async function loadFonts(): Promise<void> {
  const weights = [400, 600, 700];
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px "Noto Sans"`, 'aëžЂ€')));
}

import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { $, $$, CIVIL_SOCIETY, mount, settled, tidy } from './helpers.ts';

type Rgb = readonly [number, number, number];

/** The colour that a browser paints. */
function painted(color: string): Rgb {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** The relative luminance of WCAG 2.2. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(painted(a)), luminance(painted(b))].sort((x, y) => x - y) as [
    number,
    number,
  ];
  return (high + 0.05) / (low + 0.05);
}

/** Colours of pages: text, background and, in some, an accent. None sets `color-scheme`. */
const PAGES: readonly (readonly [text: string, background: string, accent?: string])[] = [
  ['#000000', '#ffffff'],
  ['#1a1a1a', '#fafafa'],
  ['#f5f5f5', '#111111'],
  ['#e8e6e3', '#181a1b'],
  ['#c9d1d9', '#0d1117'],
  ['#ffffff', '#1e3a8a'],
  ['#3b2f2f', '#f4ecd8'],
  ['#222222', '#ffffff', '#0b57d0'],
  ['#222222', '#ffffff', '#ffd60a'],
  ['#eeeeee', '#121212', '#8ab4f8'],
  ['#eeeeee', '#121212', '#767676'],
  ['#eeeeee', '#121212', 'rgb(117 117 117)'],
];

describe('text on the accent', () => {
  afterEach(tidy);

  for (const [text, background, accent] of PAGES)
    it(`is readable with ${accent ?? text} on a page with ${text} on ${background}`, async () => {
      const card = mount(
        `<ura-grant-call src="${CIVIL_SOCIETY}" record="grante-te-vogla-2026"></ura-grant-call>`,
      );
      const page = card.parentElement!;
      page.style.cssText = `color: ${text}; background: ${background}`;
      if (accent) page.style.setProperty('--ura-accent', accent);
      await settled(card);
      const button = $(card, '.action.primary')!;
      const label = button.querySelector('span')!;
      const [on, filled] = [getComputedStyle(label).color, getComputedStyle(button).backgroundColor];
      expect(contrast(on, filled), `${on} on ${filled}`).to.be.at.least(4.5);
      // All other text keeps the contrast of the page, or at least what is required of it.
      const required = Math.min(4.5, contrast(text, background));
      for (const element of $$(card, '.label, .by, dt, .status, .zone'))
        expect(
          contrast(over(getComputedStyle(element).color, background), background),
          element.className,
        ).to.be.at.least(required);
    });
});

/** A colour painted over another. */
function over(color: string, background: string): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  for (const paint of [background, color]) {
    context.fillStyle = paint;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red} ${green} ${blue})`;
}

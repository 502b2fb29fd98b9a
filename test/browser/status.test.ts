import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { $, CIVIL_SOCIETY, show, tidy } from './helpers.ts';

const STATUSES = [
  'open',
  'rolling',
  'closing-soon',
  'forecast',
  'closed',
  'cancelled',
  'planned',
  'in-progress',
  'completed',
  'suspended',
  'unknown',
  'postponed',
  'moved-online',
] as const;

/** Statuses of different nouns with the same meaning, which share a mark. */
const SAME_MARK: Readonly<Record<string, string>> = { forecast: 'planned', postponed: 'suspended' };

/** Text and background of pages. */
const PAGES = [
  ['#1b1b1b', '#fff'],
  ['#ececec', '#161616'],
  ['#333', '#f5f0e6'],
  ['#fff', '#000'],
  ['#444', '#fff'],
  ['#222', '#ddd'],
  ['#fff', '#036'],
  ['#ccc', '#222'],
  ['#000', '#ffe680'],
  ['#fff', '#1f4d3a'],
  ['#2c3e50', '#ecf0f1'],
  ['#fff', '#5b2a86'],
] as const;

/** The relative luminance of a colour, as in WCAG 2.2. */
function luminance(colour: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the status of a record', () => {
  afterEach(tidy);

  const statuses = async () => {
    const widget = await show(
      `<ura-grant-call src="${CIVIL_SOCIETY}" record="grante-te-vogla-2026"></ura-grant-call>`,
    );
    const status = $(widget, '[part=status]')!;
    return STATUSES.map((code) => {
      const own = status.cloneNode(true) as HTMLElement;
      own.className = `status ${code}`;
      status.after(own);
      return { code, own, widget };
    });
  };

  it('has a mark of its own, so that it needs no colour', async () => {
    const marks = new Map<string, string>();
    for (const { code, own } of await statuses()) {
      const style = getComputedStyle(own, '::before');
      const mark = [
        style.clipPath,
        style.borderStyle,
        style.backgroundImage,
        style.backgroundColor,
        style.scale,
      ];
      marks.set(
        code,
        mark
          .join(' ')
          .replaceAll(/(rgb|color|oklab)\([^)]*\)/g, 'colour')
          .replace('rgba(0, 0, 0, 0)', ''),
      );
      expect(style.content, code).to.equal('""');
      expect(parseFloat(style.inlineSize), code).to.be.greaterThan(8);
    }
    for (const [code, same] of Object.entries(SAME_MARK)) {
      expect(marks.get(code), code).to.equal(marks.get(same));
      marks.delete(code);
    }
    // A disc and a ring differ only in their fill, so the fill is part of a mark.
    expect(new Set(marks.values()).size).to.equal(marks.size);
  });

  it('has a colour token of its own', async () => {
    const tokens: Readonly<Record<string, string>> = {
      open: 'open',
      'closing-soon': 'soon',
      planned: 'planned',
      completed: 'completed',
      suspended: 'suspended',
      cancelled: 'cancelled',
      closed: 'closed',
      unknown: 'unknown',
    };
    for (const { code, own, widget } of await statuses()) {
      if (!tokens[code]) continue;
      const before = getComputedStyle(own).color;
      widget.style.setProperty(`--ura-${tokens[code]}`, '#00f');
      expect(getComputedStyle(own).color, code).not.to.equal(before);
    }
  });

  for (const [text, background] of PAGES)
    it(`has a contrast of 4.5 in ${text} on ${background}`, async () => {
      for (const { code, own, widget } of await statuses()) {
        widget.style.cssText = `color: ${text}; background: ${background}`;
        expect(contrast(getComputedStyle(own).color, background), code).to.be.at.least(4.5);
      }
    });

  it('is never larger than the title', async () => {
    for (const { own, widget } of await statuses()) {
      const title = getComputedStyle($(widget, '[part=title]')!);
      expect(parseFloat(getComputedStyle(own).fontSize)).to.be.lessThan(parseFloat(title.fontSize));
      expect(Number(getComputedStyle(own).fontWeight)).to.be.lessThan(Number(title.fontWeight));
    }
  });
});

import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../components/index.ts';
import { WIDGETS } from '../../components/loader/placeholders.ts';
import { reserveSpace, type Reservation } from '../../components/loader/reserve-space.ts';
import { $, call, dataset, mount, put, settled, nextTask, tidy, until, type AnyWidget } from './helpers.ts';
import { AFTER, onScreen, SCREENS } from './shift.ts';

const DATA = dataset({ calls: [call({ summary: 'Për lagjet. '.repeat(60) })] });

/**
 * Renders a widget whose children have a given height, then sets its data. `top` measures what
 * follows it, `topBefore` is where that was before the data.
 */
async function replaceContent(
  heightOf: (own: number) => number,
  { before = '', inside = 'article', attributes = '' } = {},
) {
  const own = mount<AnyWidget>(`<ura-grant-call record="c" ${attributes}></ura-grant-call>`);
  own.data = DATA;
  await settled(own);
  const ownHeight = own.offsetHeight;
  const high = heightOf(ownHeight);
  tidy();
  const widget = mount<AnyWidget>(
    `${before}<ura-grant-call record="c" ${attributes}><${inside} style="display: block; block-size: ${high}px">Thirrja</${inside}></ura-grant-call>${AFTER}`,
  );
  const following = widget.nextElementSibling!;
  const top = () => Math.round(following.getBoundingClientRect().top + scrollY);
  await widget.updateComplete;
  const topBefore = top();
  const heightLost = widget.offsetHeight - ownHeight;
  widget.data = DATA;
  await settled(widget);
  await new Promise((shown) => requestAnimationFrame(shown));
  return { widget, top, topBefore, heightLost, root: $(widget, '.root')! };
}

describe('the content after a widget that is lower than what it replaces', () => {
  beforeEach(() => onScreen(SCREENS[2]));
  afterEach(tidy);

  it('does not move when the widget replaces static HTML', async () => {
    for (const difference of [60, 300]) {
      const { top, topBefore } = await replaceContent((own) => own + difference);
      expect(top()).to.equal(topBefore);
      tidy();
    }
  });

  it('moves up no further than the end of the viewport if it was below it', async () => {
    const { top, topBefore } = await replaceContent((own) => own + 3000, {
      before: '<p style="block-size: 400px">Faqja</p>',
    });
    expect(topBefore).to.be.greaterThan(innerHeight);
    expect(top()).to.be.within(innerHeight, innerHeight + 40); // its margin
  });

  it('moves up when the widget replaces inline content, which reserved a screen', async () => {
    const { top, topBefore, root } = await replaceContent((own) => own + 200, {
      inside: 'span',
      attributes: 'details="show"', // only a call with all its details is tall
    });
    expect(top()).to.be.lessThan(topBefore - 100);
    expect(root.getAttribute('style') ?? '').to.equal('');
  });

  it('moves up when the visitor uses a list, or a card with all its details', async () => {
    const { widget, top, topBefore, heightLost } = await replaceContent((own) => own + 60, {
      attributes: 'details="show"',
    });
    $(widget, '.title')!.click();
    expect(top()).to.equal(topBefore - heightLost);
  });

  it('moves up when the card is out of view, not when it is clicked', async () => {
    const { widget, top, topBefore, root, heightLost } = await replaceContent((own) => own + 60);
    $(widget, '.title')!.click();
    expect(top()).to.equal(topBefore);
    scrollTo(0, topBefore + 100);
    // Safari does not scroll along, so what the reader sees would move.
    if (!CSS.supports('overflow-anchor', 'auto')) return;
    await until(() => !root.style.minBlockSize);
    expect(top()).to.equal(topBefore - heightLost);
  });

  it('moves up when the width of the page changes, but not when its height does', async () => {
    const { top, topBefore } = await replaceContent((own) => own + 60);
    await setViewport({ width: 1024, height: 700 });
    await until(() => innerHeight === 700);
    await nextTask();
    expect(top()).to.equal(topBefore);
    await setViewport({ width: 1000, height: 700 });
    await until(() => top() < topBefore - 30);
  });

  it('is not held in place outside the viewport', async () => {
    const { root } = await replaceContent((own) => own + 60, {
      before: '<p style="block-size: 2000px">Faqja</p>',
    });
    expect(root.style.minBlockSize).to.equal('');
  });
});

describe('the space that the loader reserves', () => {
  let reservation: Reservation;
  beforeEach(() => (reservation = reserveSpace()!));
  afterEach(() => {
    tidy();
    reservation.placeholders();
    reservation.elements();
  });

  // WebKitGTK keeps the media queries of a shared style sheet as they were when a page is resized.
  const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
  const WITH_ATTRIBUTES = [
    ['key-figures', 'figures', 'organisations'],
    ['grant-call', 'details', 'show'],
    ['project-card', 'details', 'show'],
    ['news-list', 'limit', '1'],
    ['news-list', 'limit', '3'],
  ] as const;
  const CASES = [
    ...WIDGETS.filter((name) => name !== 'data').map((name) => [name, '', ''] as const),
    ...WITH_ATTRIBUTES,
  ];

  for (const screen of [SCREENS[0], SCREENS[3]]) {
    it(`is that of each widget while it waits for data, ${screen.width} pixels wide`, async function () {
      if (isWebKit) this.skip();
      await onScreen(screen);
      for (const [name, attribute, value] of CASES) {
        const place = put(
          `<div data-ura="${name}" data-${attribute}="${value}"></div><ura-${name} ${attribute}="${value}"></ura-${name}>`,
        );
        const widget = place.querySelector<AnyWidget>(`ura-${name}`)!;
        widget.data = null;
        await widget.updateComplete;
        const room = (element: Element) => getComputedStyle(element).minBlockSize;
        expect(room(place.firstElementChild!), `${name} ${attribute}`).to.equal(room($(widget, '.root')!));
        tidy();
      }
    });
  }

  it('counts less than any rule of the page, and leaves static HTML alone', () => {
    const place = put(
      `<style>div { min-block-size: 7px }</style><div data-ura="grant-call"></div>
       <section data-ura="grant-call"><article>Thirrja</article></section>`,
    );
    const [own, written] = place.querySelectorAll('[data-ura]');
    expect(getComputedStyle(own!).minBlockSize).to.equal('7px');
    expect(getComputedStyle(written!).minBlockSize).to.equal('0px');
    reservation.placeholders();
    reservation.elements();
    expect(document.adoptedStyleSheets).to.deep.equal([]);
  });
});

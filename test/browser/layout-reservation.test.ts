import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../components/index.ts';
import { $, call, dataset, mount, settled, soon, tidy, until, type AnyWidget } from './helpers.ts';
import { AFTER, measuresShift, onScreen, SCREENS, shiftWhile } from './shift.ts';

// What is drawn may be lower than what stood in its place.

const DATA = dataset({ calls: [call({ summary: 'Për lagjet. '.repeat(60) })] });

/** What the browser tells of what is on the screen, which the widget hears too. */
const told = async (widget: Element) => {
  await new Promise((resolve) => new IntersectionObserver(resolve).observe(widget));
  await soon();
};

/** A widget with something so high inside that is drawn when the data comes, and what follows it. */
async function drawn(
  heightOf: (own: number) => number,
  { before = '', inside = 'article', data = DATA } = {},
) {
  const own = mount<AnyWidget>('<ura-grant-call record="c"></ura-grant-call>');
  own.data = data;
  await settled(own);
  const ownHeight = own.offsetHeight;
  const high = heightOf(ownHeight);
  tidy();
  const widget = mount<AnyWidget>(
    `${before}<ura-grant-call record="c"><${inside} style="display: block; block-size: ${high}px">Thirrja</${inside}></ura-grant-call>${AFTER}`,
  );
  const following = widget.nextElementSibling!;
  const top = () => Math.round(following.getBoundingClientRect().top + scrollY);
  await widget.updateComplete;
  await told(widget);
  const stood = top();
  const lower = widget.offsetHeight - ownHeight;
  widget.data = data;
  await settled(widget);
  await new Promise((shown) => requestAnimationFrame(shown));
  return { widget, top, stood, lower, root: $(widget, '.root')! };
}

describe('what follows a widget that is lower than what stood in its place', () => {
  beforeEach(() => onScreen(SCREENS[2]));
  afterEach(tidy);

  it('stays where it is, where the difference is small', async () => {
    const { top, stood } = await drawn((own) => own + 60);
    expect(top()).to.equal(stood);
  });

  it('stays at the end of the screen, where it stood below', async () => {
    const { top, stood } = await drawn((own) => own + 3000, {
      before: '<p style="block-size: 400px">Faqja</p>',
    });
    expect(stood).to.be.greaterThan(innerHeight);
    expect(top()).to.equal(innerHeight);
  });

  it('comes up where a hole would be left', async () => {
    const { top, stood, root } = await drawn((own) => own + 200, { inside: 'span' });
    expect(top()).to.be.lessThan(stood - 100);
    expect(root.getAttribute('style') ?? '').to.equal('');
  });

  it('stays also over a hole where a visitor has read on, unless it were most of the screen', async () => {
    const { top, stood } = await drawn((own) => own + 300);
    expect(top()).to.equal(stood);
    tidy();
    const short = dataset({ calls: [call({ summary: 'Për lagjet.' })] });
    const little = await drawn((own) => own + 0.7 * innerHeight, { data: short });
    expect(little.top()).to.equal(little.stood - little.lower);
  });

  it('comes up when the visitor does something in the widget', async () => {
    const { widget, top, stood, lower } = await drawn((own) => own + 60);
    $(widget, '.title')!.click();
    expect(top()).to.equal(stood - lower);
  });

  it('comes up when the width of the page changes, and not when its height does', async () => {
    const { top, stood } = await drawn((own) => own + 60);
    await setViewport({ width: 1024, height: 700 });
    await until(() => innerHeight === 700);
    await soon();
    expect(top()).to.equal(stood);
    await setViewport({ width: 1000, height: 700 });
    await until(() => top() < stood - 30);
  });

  it('comes up when nobody sees it', async () => {
    const { root } = await drawn((own) => own + 60, { before: '<p style="block-size: 2000px">Faqja</p>' });
    expect(root.style.minBlockSize, 'it was below the screen').to.equal('');
    const seen = await drawn((own) => own + 60, { before: '<p style="block-size: 10px">Faqja</p>' });
    expect(seen.root.style.minBlockSize).to.not.equal('');
    if (!CSS.supports('overflow-anchor', 'auto')) return; // here the page would jump
    scrollTo(0, seen.stood + 200);
    const gone = () => until(() => seen.root.style.minBlockSize === '');
    if (measuresShift) expect(await shiftWhile(gone)).to.equal(0);
    else await gone();
    expect(seen.top()).to.equal(seen.stood - seen.lower);
  });
});

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
async function drawn(heightOf: (own: number) => number, before = '') {
  const own = mount<AnyWidget>('<ura-grant-call record="c"></ura-grant-call>');
  own.data = DATA;
  await settled(own);
  const high = heightOf(own.offsetHeight);
  tidy();
  const widget = mount<AnyWidget>(
    `${before}<ura-grant-call record="c"><article style="block-size: ${high}px">Thirrja</article></ura-grant-call>${AFTER}`,
  );
  const following = widget.nextElementSibling!;
  const top = () => Math.round(following.getBoundingClientRect().top + scrollY);
  await widget.updateComplete;
  await told(widget);
  const stood = top();
  widget.data = DATA;
  await settled(widget);
  return { widget, top, stood, root: $(widget, '.root')! };
}

describe('what follows a widget that is lower than what stood in its place', () => {
  beforeEach(() => onScreen(SCREENS[2]));
  afterEach(tidy);

  it('stays where it is, where the difference is small', async () => {
    const { top, stood } = await drawn((own) => own + 60);
    expect(top()).to.equal(stood);
  });

  it('stays at the end of the screen, where it stood below', async () => {
    const { top, stood } = await drawn((own) => own + 3000, `<p style="block-size: 400px">Faqja</p>`);
    expect(stood).to.be.greaterThan(innerHeight);
    expect(top()).to.equal(innerHeight);
  });

  it('comes up where a hole would be left', async () => {
    const { top, stood, root } = await drawn((own) => own + innerHeight / 4);
    expect(top()).to.be.lessThan(stood - 100);
    expect(root.getAttribute('style') ?? '').to.equal('');
  });

  it('comes up when the visitor does something in the widget', async () => {
    const { widget, top, stood } = await drawn((own) => own + 60);
    $(widget, '.title')!.click();
    expect(top()).to.equal(stood - 60);
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
    const { root } = await drawn((own) => own + 60, '<p style="block-size: 2000px">Faqja</p>');
    expect(root.style.minBlockSize, 'it was below the screen').to.equal('');
    const seen = await drawn((own) => own + 60, '<p style="block-size: 10px">Faqja</p>');
    expect(seen.root.style.minBlockSize).to.not.equal('');
    if (!CSS.supports('overflow-anchor', 'auto')) return; // here the page would jump
    scrollTo(0, seen.stood + 200);
    const gone = () => until(() => seen.root.style.minBlockSize === '');
    if (measuresShift) expect(await shiftWhile(gone)).to.equal(0);
    else await gone();
    expect(seen.top()).to.equal(seen.stood - 60);
  });
});

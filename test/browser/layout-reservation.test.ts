import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../components/index.ts';
import { $, call, dataset, mount, settled, nextTask, tidy, until, type AnyWidget } from './helpers.ts';
import { AFTER, onScreen, SCREENS } from './shift.ts';

const DATA = dataset({ calls: [call({ summary: 'Për lagjet. '.repeat(60) })] });

/** A widget that gets its data, with something of a given height inside, and the top of what follows it. */
async function drawn(heightOf: (own: number) => number, { before = '', inside = 'article' } = {}) {
  const own = mount<AnyWidget>('<ura-grant-call record="c"></ura-grant-call>');
  own.data = DATA;
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
  const stood = top();
  const lower = widget.offsetHeight - ownHeight;
  widget.data = DATA;
  await settled(widget);
  await new Promise((shown) => requestAnimationFrame(shown));
  return { widget, top, stood, lower, root: $(widget, '.root')! };
}

describe('What follows a widget that is lower than what it replaces', () => {
  beforeEach(() => onScreen(SCREENS[2]));
  afterEach(tidy);

  it('stays where it is after static HTML', async () => {
    for (const difference of [60, 300]) {
      const { top, stood } = await drawn((own) => own + difference);
      expect(top()).to.equal(stood);
      tidy();
    }
  });

  it('moves no further up than the end of the viewport where it was below it', async () => {
    const { top, stood } = await drawn((own) => own + 3000, {
      before: '<p style="block-size: 400px">Faqja</p>',
    });
    expect(stood).to.be.greaterThan(innerHeight);
    expect(top()).to.be.within(innerHeight, innerHeight + 40); // its margin
  });

  it('moves up after a reserved screen, which could leave a hole', async () => {
    const { top, stood, root } = await drawn((own) => own + 200, { inside: 'span' });
    expect(top()).to.be.lessThan(stood - 100);
    expect(root.getAttribute('style') ?? '').to.equal('');
  });

  it('moves up when the visitor uses the widget', async () => {
    const { widget, top, stood, lower } = await drawn((own) => own + 60);
    $(widget, '.title')!.click();
    expect(top()).to.equal(stood - lower);
  });

  it('moves up when the width of the page changes, and not when its height does', async () => {
    const { top, stood } = await drawn((own) => own + 60);
    await setViewport({ width: 1024, height: 700 });
    await until(() => innerHeight === 700);
    await nextTask();
    expect(top()).to.equal(stood);
    await setViewport({ width: 1000, height: 700 });
    await until(() => top() < stood - 30);
  });

  it('is not held outside the viewport', async () => {
    const { root } = await drawn((own) => own + 60, { before: '<p style="block-size: 2000px">Faqja</p>' });
    expect(root.style.minBlockSize).to.equal('');
  });
});

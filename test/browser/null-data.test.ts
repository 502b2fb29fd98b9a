import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { $, $$, dataset, isVisible, mount, nextTask, project, settled, tidy } from './helpers.ts';

const CARD = '<ura-project-card record="p"><a href="#fallback">Vazhdoni</a></ura-project-card>';
const EMPTY = '<ura-project-card record="p"></ura-project-card>';
const file = () => dataset({ projects: [project()] });

describe('a widget whose data is null', () => {
  afterEach(tidy);
  const isBusy = (widget: Element) => $(widget, '.root')?.getAttribute('aria-busy');

  it('is still loading: busy, with what the author put inside, and no error', async () => {
    const widget = mount(CARD);
    const events: string[] = [];
    for (const type of ['ura-load', 'ura-error']) widget.addEventListener(type, () => events.push(type));
    widget.data = null;
    await widget.updateComplete;
    await nextTask();
    expect(widget.data).to.equal(null);
    expect(isBusy(widget)).to.equal('true');
    expect(isVisible(widget.querySelector('a'))).to.equal(true);
    expect($(widget, '[part=message]')).to.equal(null);
    expect(events).to.deep.equal([]);
  });

  it('has grey lines where the author put nothing inside', async () => {
    const widget = mount(EMPTY);
    widget.data = null;
    await widget.updateComplete;
    expect($$(widget, '[aria-hidden=true] svg.line').length).to.be.greaterThan(0);
  });

  it('shows the record when the data comes', async () => {
    const widget = mount(CARD);
    widget.data = null;
    await widget.updateComplete;
    widget.data = file();
    await settled(widget);
    expect(isBusy(widget)).to.equal('false');
    expect($(widget, 'h3, h2')).not.to.equal(null);
    expect(isVisible(widget.querySelector('a'))).to.equal(false);
  });

  it('is loading again after it had data, and then shows the new data', async () => {
    const widget = mount(EMPTY);
    widget.data = file();
    await settled(widget);
    widget.data = null;
    await widget.updateComplete;
    await nextTask();
    expect(isBusy(widget)).to.equal('true');
    widget.data = file();
    await settled(widget);
    expect(isBusy(widget)).to.equal('false');
  });
});

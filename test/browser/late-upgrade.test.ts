import { expect } from '@open-wc/testing';
import type { UraGrantCall, UraProjectCard } from '../../components/index.ts';
import {
  $,
  CIVIL_SOCIETY,
  NOON,
  countOf,
  dataset,
  faulty,
  next,
  project,
  put,
  textIn,
  nextTask,
  tidy,
  until,
  watchConsole,
} from './helpers.ts';

// Here the elements stand in the page before their scripts come, as they do on every real page. So nothing is imported at the top, and
// the order of the tests is that in which scripts may come.
describe('A page whose scripts come after its markup', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    expect(log.errors).to.deep.equal([]);
    log.stop();
  });
  after(tidy);

  const titled = (title: string) => dataset({ projects: [project({ title })] });
  const url = faulty('counted');
  let place: HTMLElement;
  let inData: UraProjectCard;
  let early: UraProjectCard;
  let slow: UraProjectCard;
  let inlineCall: UraGrantCall;

  before(() => {
    place = put(
      `<ura-data src="${url}"><ura-project-card id="in-data" record="v4d"><a href="#v4d">V4D</a></ura-project-card></ura-data>
       <ura-project-card id="early" record="p"></ura-project-card>
       <ura-project-card id="slow" src="${faulty('slow', CIVIL_SOCIETY, 'ms=5000')}" timeout="120" record="v4d"></ura-project-card>
       <ura-grant-call id="inline" record="c"><script type="application/json">${JSON.stringify(
         dataset({ calls: [{ id: 'c', title: 'Thirrja', publisher: 'fondi' }] }),
       )}</script></ura-grant-call>`,
    );
    inData = place.querySelector('#in-data')!;
    early = place.querySelector('#early')!;
    slow = place.querySelector('#slow')!;
    inlineCall = place.querySelector('#inline')!;
    early.data = titled('Para skriptit'); // of a plain element still
    inlineCall.clock = NOON;
  });

  it('shows what the author put inside until the script is there', () => {
    expect(inData.shadowRoot).to.equal(null);
    expect(inData.querySelector('a')!.getClientRects().length).to.equal(1);
  });

  it('keeps showing it when the script of the widget comes before that of ura-data', async () => {
    const timedOut = next(slow, 'ura-error');
    await import('../../components/elements/project-card/project-card.define.ts');
    await inData.updateComplete;
    expect($(inData, 'slot')).not.to.equal(null);
    expect(inData.querySelector('a')!.getClientRects().length).to.equal(1);
    expect(await countOf(url)).to.equal(0);
    // Its timeout is written after its address, and yet it counts.
    expect((await timedOut).detail.reason).to.equal('timeout');
  });

  it('takes a property that was set before its element was one', async () => {
    await until(() => textIn(early, '[part=title]') === 'Para skriptit');
    expect(Object.hasOwn(early, 'data')).to.equal(false);
  });

  it('gets the data when the script of ura-data comes', async () => {
    const loaded = next(inData, 'ura-load');
    await import('../../components/elements/data/data.define.ts');
    await loaded;
    await inData.updateComplete;
    expect(textIn(inData, '[part=title]')).to.include('Vullnetarizmi për zhvillim');
    expect($(inData, 'slot')).to.equal(null);
    expect(await countOf(url)).to.equal(1);
  });

  it('reads JSON inside a widget that is upgraded in its place', async () => {
    await import('../../components/elements/grant-call/grant-call.define.ts');
    await inlineCall.updateComplete;
    expect(textIn(inlineCall, '[part=title]')).to.equal('Thirrja');
  });

  it('says nothing on the console but that one file did not come', async () => {
    await nextTask();
    expect(log.warnings).to.deep.equal([]);
  });
});

describe('An ura-data of a stranger', () => {
  afterEach(tidy);

  it('is not waited for without end: the widget stands still and the page goes on', async () => {
    // A provider of another protocol looks like this to us: the name is defined, and what it offers is not.
    const place = put('<ura-data><ura-project-card record="p"></ura-project-card></ura-data>');
    const provider = place.querySelector('ura-data')!;
    const hidden = Symbol.for('ura:data@1');
    const card = place.querySelector('ura-project-card')!;
    await card.updateComplete;
    const own = Object.getOwnPropertyDescriptor(provider, hidden)!;
    delete (provider as unknown as Record<symbol, unknown>)[hidden];
    card.remove();
    provider.append(card);
    await nextTask(); // never came back from here while it asked again and again
    await card.updateComplete;
    expect($(card, '.root')!.getAttribute('aria-busy')).to.equal('true');
    Object.defineProperty(provider, hidden, own);
  });
});

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

// As on a real page, the elements are in the page before their scripts. So nothing is imported at
// the top, and the tests run in the order in which scripts may load.
describe('a page whose scripts load after its markup', () => {
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
    early.data = titled('Para skriptit'); // not upgraded yet
    inlineCall.clock = NOON;
  });

  it('shows the fallback content until the script has loaded', () => {
    expect(inData.shadowRoot).to.equal(null);
    expect(inData.querySelector('a')!.getClientRects().length).to.equal(1);
  });

  it('keeps the fallback content when the widget is defined before ura-data', async () => {
    const timedOut = next(slow, 'ura-error');
    await import('../../components/elements/project-card/project-card.define.ts');
    await inData.updateComplete;
    expect($(inData, 'slot')).not.to.equal(null);
    expect(inData.querySelector('a')!.getClientRects().length).to.equal(1);
    expect(await countOf(url)).to.equal(0);
    // The timeout attribute comes after src and is still applied.
    expect((await timedOut).detail.reason).to.equal('timeout');
  });

  it('applies a property that was set before the upgrade', async () => {
    await until(() => textIn(early, '[part=title]') === 'Para skriptit');
    expect(Object.hasOwn(early, 'data')).to.equal(false);
  });

  it('gets the data when ura-data is defined', async () => {
    const loaded = next(inData, 'ura-load');
    await import('../../components/elements/data/data.define.ts');
    await loaded;
    await inData.updateComplete;
    expect(textIn(inData, '[part=title]')).to.include('Vullnetarizmi për zhvillim');
    expect($(inData, 'slot')).to.equal(null);
    expect(await countOf(url)).to.equal(1);
  });

  it('reads JSON inside a widget that is upgraded in the page', async () => {
    await import('../../components/elements/grant-call/grant-call.define.ts');
    await inlineCall.updateComplete;
    expect(textIn(inlineCall, '[part=title]')).to.equal('Thirrja');
  });

  it('logs no warnings', async () => {
    await nextTask();
    expect(log.warnings).to.deep.equal([]);
  });
});

describe('an ura-data of another implementation', () => {
  afterEach(tidy);

  it('does not make the widget poll for it endlessly', async () => {
    // The element is defined but does not offer data under the key that widgets look for.
    const place = put('<ura-data><ura-project-card record="p"></ura-project-card></ura-data>');
    const provider = place.querySelector('ura-data')!;
    const hidden = Symbol.for('ura:data@1');
    const card = place.querySelector('ura-project-card')!;
    await card.updateComplete;
    const own = Object.getOwnPropertyDescriptor(provider, hidden)!;
    delete (provider as unknown as Record<symbol, unknown>)[hidden];
    card.remove();
    provider.append(card);
    await nextTask(); // never resolves if the widget keeps asking in microtasks
    await card.updateComplete;
    expect($(card, '.root')!.getAttribute('aria-busy')).to.equal('true');
    Object.defineProperty(provider, hidden, own);
  });
});

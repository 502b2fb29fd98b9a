import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { CIVIL_SOCIETY, faulty, mount, put, settled, tidy } from './helpers.ts';

/** Those that are seldom lower than a screen, and the records of those of one record. */
const TALL = [
  'ura-call-list',
  'ura-grant-call record="grante-te-vogla-2026"',
  'ura-municipality-map',
  'ura-member-directory network="rrjeti-harku"',
  'ura-project-list',
  'ura-project-card record="barabar"',
  'ura-grant-list',
  'ura-event-list',
  'ura-service-list',
  'ura-news-list',
  'ura-data-health',
];

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** What was drawn is told of after the next frame. */
const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** How far the page moves while something happens. */
async function shiftWhile(happens: () => unknown): Promise<number> {
  await frame();
  await frame();
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const { value } of entries as Shift[]) sum += value;
  };
  const listening = new PerformanceObserver((list) => add(list.getEntries()));
  listening.observe({ type: 'layout-shift' });
  await happens();
  await frame();
  await frame();
  add(listening.takeRecords());
  listening.disconnect();
  return sum;
}

describe('What follows a widget', function () {
  before(function () {
    // Only Chromium measures it.
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
  });
  afterEach(tidy);

  it('is seen to move when it moves', async () => {
    const place = put('<div></div><h2>Pas</h2><p>Fundi i faqes.</p>');
    const grow = () => ((place.firstElementChild as HTMLElement).style.height = '200px');
    expect(await shiftWhile(grow)).to.be.greaterThan(0);
  });

  for (const tag of TALL) {
    const [name = ''] = tag.split(' ');
    for (const [what, inside] of [
      ['skeleton', ''],
      ['fallback', '<a href="#fallback">Shih listën</a>'],
    ] as const) {
      it(`does not move when the ${what} of ${name} becomes the widget`, async () => {
        const source = faulty('slow', CIVIL_SOCIETY, 'ms=400');
        const widget = mount(`<${tag} src="${source}">${inside}</${name}><h2>Pas</h2><p>Fundi i faqes.</p>`);
        await widget.updateComplete;
        expect(await shiftWhile(() => settled(widget))).to.equal(0);
      });
    }
  }
});

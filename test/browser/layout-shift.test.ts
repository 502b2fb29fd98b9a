import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { civilSociety, mount, NETWORK_LARGE, put, settled, tidy, type AnyWidget } from './helpers.ts';
import { AFTER, BEFORE, MEASURED, measuresShift, onScreen, shiftWhile, STEADY } from './shift.ts';

/** Every widget that renders something, with a record if it needs one. */
const WIDGETS = [
  'ura-call-list',
  'ura-grant-call record="grante-te-vogla-2026"',
  'ura-municipality-map',
  'ura-member-directory network="rrjeti-harku"',
  'ura-project-list',
  'ura-project-card record="barabar"',
  'ura-organisation-card record="d4d"',
  'ura-programme record="akt-ls"',
  'ura-grant-list',
  'ura-event-list',
  'ura-service-list',
  'ura-news-list',
  'ura-key-figures',
  'ura-key-figures figures="organisations running grants"',
  'ura-funder-credit record="kopshti-i-perbashket"',
  'ura-data-health',
];

let data: unknown;

describe('the content after a widget', function () {
  before(async () => (data = await civilSociety()));
  afterEach(tidy);

  it('is measured when it moves', async function () {
    if (!measuresShift) this.skip(); // also skips the other tests here
    const place = put('<div></div><h2>Pas</h2><p>Fundi i faqes.</p>');
    const grow = () => ((place.firstElementChild as HTMLElement).style.height = '200px');
    expect(await shiftWhile(grow)).to.be.greaterThan(0);
  });

  for (const screen of MEASURED) {
    describe(`on a page ${screen.width} pixels wide`, () => {
      const isWide = screen.width >= 1200;
      before(() => onScreen(screen));

      it('does not move, nor does a row, when the first rows of a large file come before the rest', async () => {
        const large: unknown = await (await fetch(NETWORK_LARGE)).json();
        const widget = mount<AnyWidget>(`${BEFORE}<ura-member-directory></ura-member-directory>${AFTER}`);
        const isReady = settled(widget);
        await widget.updateComplete;
        const comes = () => {
          widget.data = large;
          return isReady;
        };
        expect(await shiftWhile(comes)).to.equal(0);
      });

      for (const tag of WIDGETS) {
        const [name = ''] = tag.split(' ');
        for (const [what, inside] of [
          ['skeleton', ''],
          ['fallback', '<a href="#fallback">Shih listën</a>'],
        ] as const) {
          it(`${isWide ? 'does not move' : 'hardly moves'} when the ${what} of ${tag} becomes the widget`, async () => {
            const widget = mount<AnyWidget>(`${BEFORE}<${tag}>${inside}</${name}>${AFTER}`);
            const isReady = settled(widget);
            await widget.updateComplete;
            const comes = () => {
              widget.data = data;
              return isReady;
            };
            const shift = await shiftWhile(comes);
            if (isWide) expect(shift).to.equal(0);
            else expect(shift).to.be.below(STEADY);
          });
        }
      }
    });
  }
});

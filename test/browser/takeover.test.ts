import { expect } from '@open-wc/testing';
import { define } from '../../components/core/define.ts';
import { UraOrganisationCard } from '../../components/index.ts';
import { checkDataset } from '../../src/dataset/validate/check-dataset.ts';
import { linkDataset, type LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import { toHtml } from '../../src/formats/html/to-html.ts';
import type { AnyRecord } from '../../src/model/dataset.ts';
import type { Noun } from '../../src/model/noun.ts';
import {
  $,
  CIVIL_SOCIETY,
  civilSociety,
  faulty,
  forgetPage,
  fresh,
  isVisible,
  mount,
  NOON,
  put,
  settled,
  tidy,
  until,
  words,
  type AnyWidget,
} from './helpers.ts';
import { isFull } from '../tier.mjs';
import { AFTER, BEFORE, MEASURED, measuresShift, onScreen, shiftWhile, STEADY } from './shift.ts';

let linked: LinkedDataset;

before(async () => {
  linked = linkDataset(checkDataset(await civilSociety()).dataset);
});
afterEach(() => {
  tidy();
  forgetPage();
});

const staticHtml = (what: AnyRecord | readonly AnyRecord[] | undefined, of = linked) =>
  toHtml(what, 'sq', { linked: of, clock: NOON });

/** What is visible in one frame. */
interface Frame {
  readonly children: boolean;
  readonly own: boolean;
  readonly height: number;
}

/** Records what an element shows, until its own content has been visible for a few frames. */
async function watch(widget: AnyWidget): Promise<readonly Frame[]> {
  await widget.updateComplete; // nothing is painted before
  const frames: Frame[] = [];
  const look = () => {
    const own = isVisible($(widget, '.root article, .root .list, .root table'));
    frames.push({ children: isVisible(widget.firstElementChild), own, height: widget.offsetHeight });
    return own;
  };
  // Mutation callbacks run before paint, so no painted state is missed.
  const changes = new MutationObserver(look);
  changes.observe(widget.shadowRoot!, { childList: true, subtree: true });
  let after = 0;
  await until(() => {
    if (look()) after += 1;
    return after > 3;
  });
  changes.disconnect();
  return frames;
}

const CASES: readonly (readonly [
  name: string,
  attributes: string,
  what: () => AnyRecord | readonly AnyRecord[] | undefined,
])[] = [
  ['grant-call', 'record="grante-te-vogla-2026"', () => linked.get('calls', 'grante-te-vogla-2026')],
  ['project-card', 'record="barabar"', () => linked.get('projects', 'barabar')],
  ['organisation-card', 'record="rrjeti-harku"', () => linked.get('organisations', 'rrjeti-harku')],
  ['organisation-card', 'record="d4d"', () => linked.get('organisations', 'd4d')],
  ['programme', 'record="akt-ls"', () => linked.get('programmes', 'akt-ls')],
  ['call-list', '', () => linked.dataset.calls],
  ['project-list', '', () => linked.dataset.projects],
  ['member-directory', '', () => linked.dataset.organisations],
  ['grant-list', '', () => linked.dataset.grants],
  ['event-list', '', () => linked.dataset.events],
  ['service-list', '', () => linked.dataset.services],
  ['news-list', '', () => linked.dataset.articles],
];

describe('static HTML inside an element', () => {
  for (const [name, attributes, what] of CASES) {
    it(`is visible in <ura-${name} ${attributes}> until its content has rendered, and then hidden at once`, async () => {
      const html = staticHtml(what());
      const widget = mount(
        `<ura-${name} src="${fresh(CIVIL_SOCIETY)}" ${attributes} heading-level="3">${html}</ura-${name}>`,
      );
      const [first, ...frames] = await watch(widget);
      expect(first!.children, 'visible at first').to.be.true;
      for (const { children, own } of [first!, ...frames])
        expect(children, 'exactly one of both is visible').to.equal(!own);
      expect(frames.at(-1)!.own).to.be.true;
      for (const { height } of frames) expect(height).to.be.greaterThan(50);
    });
  }

  it('reserves no extra height while loading, but a link as fallback does', async () => {
    const heightWith = async (inside: string) => {
      const source = faulty('slow', CIVIL_SOCIETY, 'ms=400');
      const widget = mount(
        `<ura-organisation-card src="${source}" record="d4d">${inside}</ura-organisation-card>`,
      );
      await widget.updateComplete;
      return { widget: widget.offsetHeight, inside: widget.querySelector('article')?.offsetHeight };
    };
    const written = await heightWith(staticHtml(linked.get('organisations', 'd4d')));
    expect(written.inside).to.be.greaterThan(50);
    expect(written.widget - written.inside!).to.be.within(0, 100); // margins
    const link = await heightWith('<a href="#d4d">D4D</a>');
    expect(link.widget).to.be.greaterThan(written.widget);
  });

  it('stays visible with a message if the data fails to load', async () => {
    const html = staticHtml(linked.get('calls', 'grante-te-vogla-2026'));
    const widget = mount(
      `<ura-grant-call src="${faulty('500')}" record="grante-te-vogla-2026">${html}</ura-grant-call>`,
    );
    await settled(widget);
    expect(isVisible(widget.querySelector('h3'))).to.be.true;
    expect(words(widget.querySelector('article')?.textContent)).to.contain('4 dhjetor 2026, ora 16:00');
    expect($(widget, '[part=message]')).to.exist;
  });
});

/** The elements of one record, and those of lists, with the noun that they show. */
const CARDS = [
  ['grant-call', 'calls'],
  ['project-card', 'projects'],
  ['organisation-card', 'organisations'],
  ['programme', 'programmes'],
] as const;
const LISTS = [
  ['call-list', 'calls'],
  ['project-list', 'projects'],
  ['member-directory', 'organisations'],
  ['grant-list', 'grants'],
  ['event-list', 'events'],
  ['service-list', 'services'],
  ['news-list', 'articles'],
] as const;

/** The layout shift after an element when its data replaces static HTML. */
async function shiftAtTakeover(element: string, inside: string, data: unknown): Promise<number> {
  const widget = mount<AnyWidget>(`${BEFORE}<${element}>${inside}</${element.split(' ')[0]}>${AFTER}`);
  await widget.updateComplete;
  expect(isVisible(widget.firstElementChild)).to.be.true;
  const isReady = settled(widget);
  const shift = await shiftWhile(async () => {
    widget.data = data;
    await isReady;
  });
  expect(isVisible(widget.firstElementChild)).to.be.false;
  tidy();
  return shift;
}

describe('the content after static HTML inside an element', function () {
  this.timeout(60_000);
  /** The dataset with only the first records of a noun. */
  const first = (count: number, noun: Noun) => {
    const { dataset } = linked;
    return { ...dataset, [noun]: dataset[noun].slice(0, count) };
  };

  for (const screen of MEASURED) {
    describe(`on a page ${screen.width} pixels wide`, () => {
      before(() => onScreen(screen));

      for (const [name, noun] of CARDS) {
        it(`hardly moves when <ura-${name}> replaces the HTML of any of the ${noun}`, async () => {
          const moved: string[] = [];
          for (const [index, record] of linked.dataset[noun].entries()) {
            if (!isFull && index % 3) continue; // the daily test takes every third
            const shift = await shiftAtTakeover(
              `ura-${name} record="${record.id}"`,
              staticHtml(record),
              linked.dataset,
            );
            if (shift >= STEADY) moved.push(`${record.id}: ${shift}`);
          }
          expect(linked.dataset[noun]).to.not.be.empty;
          expect(moved).to.deep.equal([]);
        });
      }

      for (const [name, noun] of LISTS) {
        it(`hardly moves when <ura-${name}> replaces the HTML of any number of ${noun}`, async () => {
          const moved: string[] = [];
          for (const count of [1, 2, 3, 4, 6, linked.dataset[noun].length]) {
            const data = first(count, noun);
            const few = linkDataset(checkDataset(data).dataset);
            const shift = await shiftAtTakeover(`ura-${name}`, staticHtml(few.dataset[noun], few), data);
            if (shift >= STEADY) moved.push(`${count}: ${shift}`);
          }
          expect(moved).to.deep.equal([]);
        });
      }
    });
  }

  it('hardly moves when the element is defined after first paint', async function () {
    if (!measuresShift) this.skip();
    const markup = `${BEFORE}<ura-late record="ema">${staticHtml(linked.get('organisations', 'ema'))}</ura-late>${AFTER}`;
    const late = put(markup).querySelector<AnyWidget>('ura-late')!;
    const shift = await shiftWhile(async () => {
      define('ura-late', class extends UraOrganisationCard {});
      await late.updateComplete;
    });
    expect(isVisible($(late, '.root'))).to.be.true;
    expect(shift).to.be.below(STEADY);
  });

  it('hardly moves up when the element is defined and gets its data after first paint', async function () {
    if (!measuresShift) this.skip();
    const moved: string[] = [];
    let lowerCount = 0;
    for (const [index, record] of linked.dataset.organisations.entries()) {
      const name = `ura-late-and-ready-${index}` as const;
      const markup = `${BEFORE}<${name} record="${record.id}">${staticHtml(record)}</${name}>${AFTER}`;
      const late = put(markup).querySelector<AnyWidget>(name)!;
      const heightBefore = late.firstElementChild!.getBoundingClientRect().height;
      const shift = await shiftWhile(async () => {
        define(name, class extends UraOrganisationCard {});
        late.data = linked.dataset;
        await late.updateComplete;
      });
      const { height } = $(late, '.root article')!.getBoundingClientRect();
      if (height < heightBefore) lowerCount++;
      if (height < heightBefore && shift >= STEADY) moved.push(`${record.id}: ${shift}`);
      tidy();
    }
    expect(lowerCount).to.be.greaterThan(10);
    expect(moved).to.deep.equal([]);
  });
});

describe('server-rendered content', () => {
  /** Parses markup with its declarative shadow roots, as the HTML parser of a page does. */
  const parse = (markup: string) => {
    const place = document.createElement('div');
    place.lang = 'sq';
    (place as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(markup);
    return place;
  };

  it('is replaced when the element renders in the browser', async () => {
    const place = parse(
      '<ura-grant-call record="c"><template shadowrootmode="open"><style>p { color: red }</style><p>Edhe 13 ditë</p></template></ura-grant-call>',
    );
    const widget = place.firstElementChild as AnyWidget & { data: unknown };
    expect(widget.shadowRoot?.textContent, 'server-rendered content').to.contain('Edhe 13 ditë');
    const call = { id: 'c', title: 'Thirrja', publisher: 'f', deadlines: [{ at: '2026-12-04T16:00' }] };
    widget.clock = NOON;
    widget.data = { ura: '1', title: 'x', publisher: 'f', language: 'sq', calls: [call] };
    document.body.append(place);
    try {
      customElements.upgrade(place);
      await widget.updateComplete;
      expect(widget.shadowRoot!.querySelectorAll('.root')).to.have.length(1);
      expect(words(widget.shadowRoot!.textContent)).to.contain('Edhe 12 ditë');
      expect(words(widget.shadowRoot!.textContent)).not.to.contain('13 ditë');
      expect(widget.shadowRoot!.querySelector('style')).not.to.exist;
    } finally {
      place.remove();
    }
  });
});

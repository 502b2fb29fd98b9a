import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { checkDataset } from '../../src/dataset/check.ts';
import { linkDataset, type LinkedDataset } from '../../src/dataset/link.ts';
import { toHtml } from '../../src/formats/html.ts';
import type { AnyRecord } from '../../src/model/dataset.ts';
import {
  $,
  CIVIL_SOCIETY,
  faulty,
  forgetPage,
  fresh,
  isVisible,
  mount,
  NOON,
  settled,
  tidy,
  until,
  words,
  type AnyWidget,
} from './helpers.ts';
import { AFTER, BEFORE, MEASURED, onScreen, shiftWhile } from './shift.ts';

// What stands inside an element as static HTML, and how the element takes it over.

let linked: LinkedDataset;
const address = new URL(CIVIL_SOCIETY, location.href);

before(async () => {
  const data: unknown = await (await fetch(CIVIL_SOCIETY)).json();
  linked = linkDataset(checkDataset(data).dataset);
});
afterEach(() => {
  tidy();
  forgetPage();
});

const still = (what: AnyRecord | readonly AnyRecord[] | undefined) =>
  toHtml(what, 'sq', { linked, clock: NOON, imageAt: (src) => new URL(src, address).href });

/** What a visitor sees in one frame. */
interface Frame {
  readonly children: boolean;
  readonly own: boolean;
  readonly height: number;
}

/** Looks at an element after each change of its own content and between, until that is there, and a little longer. */
async function watch(widget: AnyWidget): Promise<readonly Frame[]> {
  await widget.updateComplete; // before it, nothing was painted
  const frames: Frame[] = [];
  const look = () => {
    const own = isVisible($(widget, '.root article, .root .list, .root table'));
    frames.push({ children: isVisible(widget.firstElementChild), own, height: widget.offsetHeight });
    return own;
  };
  // After a change and before it is painted: no state of a frame is missed.
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
    it(`of <ura-${name} ${attributes}> stands until its own content is drawn, and goes in the same moment`, async () => {
      const html = still(what());
      const widget = mount(
        `<ura-${name} src="${fresh(CIVIL_SOCIETY)}" ${attributes} heading-level="3">${html}</ura-${name}>`,
      );
      const [first, ...frames] = await watch(widget);
      expect(first!.children, 'it stands at first').to.be.true;
      for (const { children, own } of [first!, ...frames])
        expect(children, 'always one of both, and never both').to.equal(!own);
      expect(frames.at(-1)!.own).to.be.true;
      for (const { height } of frames) expect(height).to.be.greaterThan(50);
    });
  }

  it('takes no more room than it needs while the data comes, and a link keeps that of the widget free', async () => {
    const heightWith = async (inside: string) => {
      const source = faulty('slow', CIVIL_SOCIETY, 'ms=400');
      const widget = mount(
        `<ura-organisation-card src="${source}" record="d4d">${inside}</ura-organisation-card>`,
      );
      await widget.updateComplete;
      return { widget: widget.offsetHeight, inside: widget.querySelector('article')?.offsetHeight };
    };
    const written = await heightWith(still(linked.get('organisations', 'd4d')));
    expect(written.inside).to.be.greaterThan(50);
    expect(written.widget - written.inside!).to.be.within(0, 100); // margins
    const link = await heightWith('<a href="#d4d">D4D</a>');
    expect(link.widget).to.be.greaterThan(written.widget);
  });

  it('stays, with a sentence under it, where the data cannot be had', async () => {
    const html = still(linked.get('calls', 'grante-te-vogla-2026'));
    const widget = mount(
      `<ura-grant-call src="${faulty('500')}" record="grante-te-vogla-2026">${html}</ura-grant-call>`,
    );
    await settled(widget);
    expect(isVisible(widget.querySelector('h3'))).to.be.true;
    expect(words(widget.querySelector('article')?.textContent)).to.contain('4 dhjetor 2026, ora 16:00');
    expect($(widget, '[part=message]')).to.exist;
  });
});

describe('what follows static HTML inside an element', () => {
  for (const screen of MEASURED) {
    describe(`on a page ${screen.width} pixels wide`, () => {
      before(() => onScreen(screen));

      for (const [name, attributes, what] of CASES) {
        it(`does not move when <ura-${name} ${attributes}> takes its place`, async () => {
          const source = faulty('slow', CIVIL_SOCIETY, 'ms=300');
          const widget = mount(
            `${BEFORE}<ura-${name} src="${source}" ${attributes}>${still(what())}</ura-${name}>${AFTER}`,
          );
          const isReady = settled(widget);
          await widget.updateComplete;
          expect(isVisible(widget.firstElementChild)).to.be.true;
          expect(await shiftWhile(() => isReady)).to.be.lessThan(0.001);
          expect(isVisible(widget.firstElementChild)).to.be.false;
        });
      }
    });
  }
});

describe('what a server drew', () => {
  /** Puts markup into the page as a parser does that reads a page: with its declarative shadow roots. */
  const parse = (markup: string) => {
    const place = document.createElement('div');
    place.lang = 'sq';
    (place as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(markup);
    return place;
  };

  it('is drawn anew in the browser, once, and not a second time beside it', async () => {
    const place = parse(
      '<ura-grant-call record="c"><template shadowrootmode="open"><style>p { color: red }</style><p>Edhe 13 ditë</p></template></ura-grant-call>',
    );
    const widget = place.firstElementChild as AnyWidget & { data: unknown };
    expect(widget.shadowRoot?.textContent, 'what the server drew is there').to.contain('Edhe 13 ditë');
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

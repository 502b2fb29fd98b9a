import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { $, civilSociety, nextTask, until, type AnyWidget } from './helpers.ts';

const COUNT = 30;
const CARD = '<ura-grant-call record="grante-te-vogla-2026"></ura-grant-call>';

let place: HTMLElement;

/** Thirty cards with the data in the page. */
async function manyCards(): Promise<AnyWidget[]> {
  const json = JSON.stringify(await civilSociety()).replaceAll('<', '\\u003c');
  // Not with `put`, which touches the page.
  place = document.createElement('div');
  place.innerHTML = `<ura-data><script type="application/json">${json}</script>${CARD.repeat(COUNT)}</ura-data>`;
  document.body.append(place);
  return [...place.querySelectorAll<AnyWidget>('ura-grant-call')];
}

const isDrawn = (card: AnyWidget) => Boolean($(card, '[part=title]'));
const drawn = (cards: readonly AnyWidget[]) => cards.filter(isDrawn).length;
const frame = () => new Promise(requestAnimationFrame);

/** All nodes in the shadow root of a card. */
function nodesOf(card: AnyWidget): Node[] {
  const walker = document.createTreeWalker(card.shadowRoot!);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/** The cards, when those near the viewport are drawn. */
async function shown(): Promise<AnyWidget[]> {
  const cards = await manyCards();
  await until(() => drawn(cards) >= 10, 'the first cards are drawn');
  for (let wait = 0; wait < 5; wait++) await frame();
  return cards;
}

// Run in this order: once the visitor has touched the page, the cards of that page no longer wait.
describe('a page with many cards', () => {
  afterEach(() => {
    place.remove();
    scrollTo(0, 0);
  });

  it('draws those that are far from the viewport when they come near, in the space kept for them', async () => {
    const cards = await shown();
    const last = cards.at(-1)!;
    expect(drawn(cards)).to.be.below(COUNT);
    expect(isDrawn(last)).to.equal(false);
    expect(last.offsetHeight).to.be.greaterThan(200);
    expect(last.shadowRoot!.querySelectorAll('*')).to.have.length(1); // no skeleton that nobody sees
    last.scrollIntoView();
    await until(() => isDrawn(last), 'the last card is drawn');
  });

  it('renders what is folded when it opens, and on paper', async () => {
    const [first, second] = await shown();
    const details = (card: AnyWidget) => $<HTMLDetailsElement>(card, '[part=details]')!;
    expect(details(first!).children).to.have.length(1);
    details(first!).querySelector('summary')!.click();
    expect(details(first!).querySelectorAll('dt').length).to.be.greaterThan(1); // before the next frame
    expect(details(second!).children).to.have.length(1);
    dispatchEvent(new Event('beforeprint'));
    expect(details(second!).open).to.equal(true);
    expect(details(second!).querySelectorAll('dt').length).to.be.greaterThan(1);
    dispatchEvent(new Event('afterprint'));
  });

  it('has few nodes beside its elements and texts, no skeleton, and shares its style sheets', async () => {
    const [first, second] = await shown();
    const nodes = nodesOf(first!);
    expect(nodes.filter((node) => node instanceof Element).length).to.be.within(30, 38);
    expect(nodes.filter((node) => node instanceof Comment).length).to.be.at.most(8);
    expect(nodes.length).to.be.at.most(66);
    expect($(first!, '.line')).to.equal(null);
    const sheets = first!.shadowRoot!.adoptedStyleSheets;
    expect(sheets).to.have.length.above(0);
    expect(second!.shadowRoot!.adoptedStyleSheets.every((sheet, index) => sheet === sheets[index])).to.equal(
      true,
    );
  });

  it('has the data of a card that waits', async () => {
    const cards = await shown();
    expect(isDrawn(cards.at(-1)!)).to.equal(false);
    expect(cards.at(-1)!.findings).to.deep.equal(cards[0]!.findings);
  });

  it('draws all of them at once to print', async () => {
    const cards = await shown();
    expect(drawn(cards)).to.be.below(COUNT);
    dispatchEvent(new Event('beforeprint'));
    expect(drawn(cards)).to.equal(COUNT);
    dispatchEvent(new Event('afterprint'));
  });

  it('draws the others one by one once the visitor uses a key, as to search the page', async () => {
    const cards = await shown();
    await nextTask();
    expect(drawn(cards)).to.be.below(COUNT);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }));
    await until(() => drawn(cards) === COUNT, 'all cards are drawn');
    await until(() => cards.every((card) => $(card, '[part=details] dt')), 'what is folded can be found');
  });
});

import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import type { UraElement } from '../../components/base/ura-element.ts';
import { NOON, civilSociety, put, settled, tidy } from './helpers.ts';

/** The longest names and words of the gazetteer, of registers and of the example data. */
const LONG = {
  word: 'Bashkëveprimtarishtërivlerësueshmërisëkosovare',
  sq: 'Qendra Kosovare për Rehabilitimin e të Mbijetuarve të Torturës dhe Ndërmarrësinë Ndërkomunitare',
  sr: 'Udruženje multipliciranih preduzetnika za samozapošljavanje i najnerazvijenije opštine Severna Mitrovica',
  email: 'bashkeveprimtarishterivleresueshmerise@organizata-nderkomunitare.example.org',
  url: 'https://bashkeveprimtarishterivleresueshmerise-nderkomunitare.example.org/shume/e/gjate',
};

type Fields = Record<string, unknown>;
type Data = Record<string, Fields[]>;

/** The example data, with long words in every name. */
async function longData(): Promise<unknown> {
  const data = (await civilSociety()) as Data & Fields;
  const name = {
    sq: `${LONG.word} ${LONG.sq}`,
    'sr-Latn': `${LONG.word} ${LONG.sr}`,
    en: `${LONG.word} ${LONG.sq}`,
  };
  for (const list of [
    'organisations',
    'programmes',
    'projects',
    'calls',
    'grants',
    'services',
    'events',
    'articles',
  ])
    for (const record of data[list] ?? []) {
      if ('name' in record) record['name'] = name;
      if ('title' in record) record['title'] = name;
      record['summary'] = name;
      if (list === 'organisations')
        Object.assign(record, { website: LONG.url, email: LONG.email, shortName: LONG.word });
      if (list === 'events') Object.assign(record, { venue: name });
      if (list === 'calls')
        Object.assign(record, { reference: LONG.word, contact: { name, email: LONG.email } });
      if (list === 'services')
        Object.assign(record, { contact: { name, email: LONG.email }, audience: name });
      if (list === 'grants') record['recipient'] = { individual: true, label: name };
    }
  return data;
}

const WIDGETS = [
  '<ura-project-card record="kopshti-i-perbashket"></ura-project-card>',
  '<ura-grant-call record="grante-te-vogla-2026"></ura-grant-call>',
  '<ura-organisation-card record="fondi-zymbyl"></ura-organisation-card>',
  '<ura-programme record="programi-lagjja"></ura-programme>',
  '<ura-member-directory></ura-member-directory>',
  '<ura-member-directory view="cards"></ura-member-directory>',
  '<ura-project-list></ura-project-list>',
  '<ura-project-list view="table"></ura-project-list>',
  '<ura-project-list view="timeline"></ura-project-list>',
  '<ura-call-list></ura-call-list>',
  '<ura-call-list view="table"></ura-call-list>',
  '<ura-grant-list></ura-grant-list>',
  '<ura-service-list></ura-service-list>',
  '<ura-event-list></ura-event-list>',
  '<ura-news-list></ura-news-list>',
  '<ura-municipality-map></ura-municipality-map>',
  '<ura-funder-credit></ura-funder-credit>',
  '<ura-key-figures></ura-key-figures>',
  '<ura-data-health></ura-data-health>',
];

/** The width of the block around an element. */
function roomOf(element: Element): number {
  let block = element;
  while (/^(inline|contents)/.test(getComputedStyle(block).display)) block = block.parentElement!;
  return block.clientWidth;
}

/** Words of the interface that are broken over two lines. A hyphen or a slash may end a line. */
function brokenWords(widget: Element): string[] {
  const faults: string[] = [];
  for (const label of widget.shadowRoot!.querySelectorAll(
    'th, dt, .label, button, .section, .status, .count',
  )) {
    if (label.closest('[hidden], .visually-hidden, .none') || !label.getClientRects().length) continue;
    const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.parentElement!.closest('.visually-hidden, option, a, .words')) continue;
      for (const { 0: word, index } of text.data.matchAll(/\p{L}{4,}/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const pieces = [...range.getClientRects()];
        const lines = new Set(pieces.map(({ top }) => Math.round(top)));
        const natural = pieces.reduce((sum, { width }) => sum + width, 0);
        // A word that is wider than its column cannot stay whole. Marks and arrows take 20 pixels.
        if (lines.size > 1 && natural + 20 <= roomOf(text.parentElement!))
          faults.push(`${label.localName}.${label.getAttribute('class') ?? ''}: ${word}`);
      }
    }
  }
  return [...new Set(faults)];
}

/** Whether something clips an element or lets it scroll, so that it cannot overflow the widget. */
function isContained(element: Element): boolean {
  for (
    let each: Element | null = element.parentElement;
    each && !each.matches('.root');
    each = each.parentElement
  )
    if (getComputedStyle(each).overflowX !== 'visible') return true;
  return false;
}

/** What is drawn beyond the right edge of a widget. */
function overflowing(widget: Element): string[] {
  const edge = widget.getBoundingClientRect().right + 0.5;
  return [...widget.shadowRoot!.querySelectorAll('*')].flatMap((element) => {
    if (element.closest('.visually-hidden, svg > *, option, [hidden]') || isContained(element)) return [];
    const ends = [...element.getClientRects()].map(({ right }) => right);
    const range = document.createRange();
    range.selectNodeContents(element);
    if (![...element.children].length) ends.push(...[...range.getClientRects()].map(({ right }) => right));
    const right = Math.max(...ends);
    return right > edge
      ? `${element.localName}.${element.getAttribute('class') ?? ''} +${Math.round(right - edge)}: ${element.textContent!.trim().slice(0, 40)}`
      : [];
  });
}

/** All widgets with some data. */
async function showAll(data: unknown, lang: string) {
  const place = put(WIDGETS.join(''), lang);
  place.style.font = '16px sans-serif';
  const widgets = [...place.children] as (UraElement & { data: unknown })[];
  await Promise.all(
    widgets.map(async (widget) => {
      widget.clock = NOON;
      const loaded = settled(widget);
      widget.data = data;
      await loaded;
    }),
  );
  return { place, widgets };
}

/** Gives widgets a column of a width in pixels. What they observe of their size has been told. */
async function narrow({ place, widgets }: Awaited<ReturnType<typeof showAll>>, width: number) {
  place.style.inlineSize = `${width}px`;
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await Promise.all(widgets.map((widget) => widget.updateComplete));
}

// All widths of a language are seen in one page of widgets, since rendering them takes longest.
describe('long names and words in a narrow column', () => {
  let shown: Awaited<ReturnType<typeof showAll>>;

  for (const lang of ['sq', 'sr-Latn', 'en'])
    describe(`in ${lang}`, () => {
      after(tidy);
      before(async function () {
        this.timeout(200_000);
        shown = await showAll(await longData(), lang);
        for (const widget of shown.widgets)
          for (const closed of widget.shadowRoot!.querySelectorAll<HTMLElement>('[aria-expanded=false]'))
            closed.click();
        await Promise.all(shown.widgets.map((widget) => widget.updateComplete));
      });

      for (const width of [94, 320])
        it(`of ${width} pixels stay in their widget`, async () => {
          await narrow(shown, width);
          const faults = shown.widgets.flatMap((widget) =>
            overflowing(widget)
              .slice(0, 4)
              .map((fault) => `${widget.localName} ${fault}`),
          );
          expect(faults, faults.join('\n')).to.deep.equal([]);
        }).timeout(200_000);
    });

  for (const lang of ['sq', 'sr-Latn', 'en'])
    describe(`in ${lang}, with the example data`, () => {
      after(tidy);
      before(async function () {
        this.timeout(200_000);
        shown = await showAll(await civilSociety(), lang);
      });

      for (const width of [94, 320, 480, 720, 960, 1200])
        it(`of ${width} pixels break no word of the interface`, async () => {
          await narrow(shown, width);
          const faults = shown.widgets.flatMap((widget) =>
            brokenWords(widget).map((fault) => `${widget.localName} ${fault}`),
          );
          expect(faults, faults.join('\n')).to.deep.equal([]);
        }).timeout(200_000);
    });
});

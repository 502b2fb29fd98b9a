import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import type { UraElement } from '../../components/base/ura-element.ts';
import {
  CIVIL_SOCIETY,
  adjustableClock,
  civilSociety,
  put,
  settled,
  tidy,
  wakeUp,
  watchConsole,
  words,
} from './helpers.ts';

type Widget = UraElement & Record<string, unknown>;

/** The roots of all open shadow trees in an element. */
function shadowRootsIn(root: ParentNode): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRootsIn(shadowRoot)] : [],
  );
}

/** Wraps every text in `<font>` elements, as Google Translate and extensions do. */
function translate(place: Element, way: 'replace' | 'insert', words = (text: string) => text): void {
  for (const root of shadowRootsIn(place)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('font, style, option')) continue;
      const font = document.createElement('font');
      font.style.verticalAlign = 'inherit';
      const inner = font.appendChild(document.createElement('font'));
      inner.textContent = words(text.data);
      if (way === 'replace') text.replaceWith(font);
      else {
        text.before(font);
        text.remove();
      }
    }
  }
}

const textOf = (widget: Element) =>
  shadowRootsIn(widget.parentElement!)
    .map((root) => root.textContent!.replace(/\s+/g, ' '))
    .join('\n');

/**
 * What a widget says, without the note that only the first widget of a page shows, and without the
 * announcement, which changes only after a pause.
 */
function saidBy({ shadowRoot }: Widget): string {
  const without = ['[part=provenance]', 'p[role=status]'].map(
    (selector) => shadowRoot!.querySelector(selector)?.textContent ?? '',
  );
  return words(without.reduce((text, part) => text.replace(part, ''), shadowRoot!.textContent!));
}

const WIDGETS = `
  <ura-grant-call src="${CIVIL_SOCIETY}" record="grante-te-vogla-2026"></ura-grant-call>
  <ura-call-list src="${CIVIL_SOCIETY}"></ura-call-list>
  <ura-member-directory src="${CIVIL_SOCIETY}"></ura-member-directory>
  <ura-event-list src="${CIVIL_SOCIETY}"></ura-event-list>
  <ura-project-list src="${CIVIL_SOCIETY}"></ura-project-list>
  <ura-grant-list src="${CIVIL_SOCIETY}"></ura-grant-list>
  <ura-service-list src="${CIVIL_SOCIETY}"></ura-service-list>
  <ura-news-list src="${CIVIL_SOCIETY}"></ura-news-list>
  <ura-programme src="${CIVIL_SOCIETY}" record="lagjja"></ura-programme>
  <ura-organisation-card src="${CIVIL_SOCIETY}" record="fondi-zymbyl"></ura-organisation-card>`;

describe('a page that is translated by the browser', () => {
  const consoles = watchConsole();
  beforeEach(() => consoles.start());
  afterEach(() => {
    consoles.stop();
    tidy();
  });

  /** Two equal pages. The first is translated. */
  async function pages(clock: ReturnType<typeof adjustableClock>) {
    const all = await Promise.all(
      [0, 1].map(async () => {
        const place = put(WIDGETS, 'en');
        const widgets = [...place.children] as Widget[];
        for (const widget of widgets) widget.clock = clock;
        await Promise.all(widgets.map(settled));
        return widgets;
      }),
    );
    return all as [Widget[], Widget[]];
  }

  const same = async ([translated, twins]: [Widget[], Widget[]], what: string) => {
    await Promise.all([...translated, ...twins].map((widget) => widget.updateComplete));
    for (const [index, twin] of twins.entries()) {
      const ours = translated[index]!;
      expect(saidBy(ours), `${twin.localName} ${what}`).to.equal(saidBy(twin));
    }
  };

  for (const way of ['replace', 'insert'] as const)
    it(`says the same as its twin after every change (${way})`, async () => {
      const clock = adjustableClock('2026-12-04T14:59:00Z');
      const both = await pages(clock);
      const place = both[0][0]!.parentElement!;
      await same(both, 'at first');

      translate(place, way);
      clock.set('2026-12-04T15:00:01Z');
      wakeUp();
      await same(both, 'when the deadline has passed');

      translate(place, way);
      for (const widgets of both)
        for (const widget of widgets) {
          const search = widget.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]');
          if (!search) continue;
          search.value = 'lagj';
          search.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      await same(both, 'when it is searched');

      translate(place, way);
      for (const widgets of both)
        for (const widget of widgets)
          for (const button of widget.shadowRoot!.querySelectorAll<HTMLElement>(
            '.clear, [aria-expanded=false]',
          ))
            button.click();
      await same(both, 'when everything is opened');

      translate(place, way);
      for (const widgets of both) for (const widget of widgets) widget.parentElement!.lang = 'sq';
      await new Promise((resolve) => setTimeout(resolve));
      await same(both, 'in another language');

      translate(place, way);
      const data = (await civilSociety()) as { organisations: unknown[]; calls: unknown[] };
      const less = { ...data, organisations: data.organisations.slice(0, 9), calls: data.calls.slice(0, 2) };
      for (const widgets of both)
        await Promise.all(
          widgets.map((widget) => {
            const loaded = settled(widget);
            widget.data = less;
            return loaded;
          }),
        );
      await same(both, 'with other data');
      expect(consoles.errors).to.deep.equal([]);
    });

  it('stays translated where nothing has changed', async () => {
    const clock = adjustableClock('2026-12-04T14:59:00Z');
    const place = put(
      `<ura-grant-call src="${CIVIL_SOCIETY}" record="grante-te-vogla-2026"></ura-grant-call>`,
      'en',
    );
    const card = place.firstElementChild as Widget;
    card.clock = clock;
    await settled(card);
    translate(place, 'replace', (text) => text.toUpperCase());
    const title = () => card.shadowRoot!.querySelector('[part=title]')!.textContent!.trim();
    expect(title()).to.equal('SMALL GRANTS FOR NEIGHBOURHOODS');
    clock.set('2026-12-04T15:00:01Z');
    wakeUp();
    await card.updateComplete;
    expect(title()).to.equal('SMALL GRANTS FOR NEIGHBOURHOODS');
    expect(card.shadowRoot!.querySelector('[part=status]')!.textContent!.trim()).to.equal('Closed');
    expect(textOf(card)).to.include('SMALL GRANTS');
  });

  it('keeps the focus and the text while a visitor types', async () => {
    const place = put(`<ura-member-directory src="${CIVIL_SOCIETY}"></ura-member-directory>`, 'en');
    const list = place.firstElementChild as Widget;
    await settled(list);
    translate(place, 'replace', (text) => text.toUpperCase());
    const search = list.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    search.focus();
    for (const words of ['l', 'la', 'lag']) {
      search.value = words;
      search.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await list.updateComplete;
      translate(place, 'replace', (text) => text.toUpperCase());
    }
    expect(list.shadowRoot!.activeElement).to.equal(search);
    expect(search.value).to.equal('lag');
  });
});

import { expect } from '@open-wc/testing';
import '../../components/elements/news-list/news-list.define.ts';
import type { UraNewsList } from '../../components/elements/news-list/news-list.ts';
import type { Clock } from '../../src/time/clock.ts';
import {
  $,
  $$,
  adjustableClock,
  CIVIL_SOCIETY,
  dataset,
  faulty,
  mount,
  next,
  NOON,
  textIn,
  settled,
  show,
  tidy,
  until,
  wakeUp,
  words,
} from './helpers.ts';

const tag = (attributes = '', inside = '') =>
  `<ura-news-list src="${CIVIL_SOCIETY}" ${attributes}>${inside}</ura-news-list>`;

const rows = (widget: Element) => $$(widget, '[part=row]');
const names = (widget: Element) => $$(widget, '[part=name]').map(({ textContent }) => words(textContent));
const rowOf = (widget: Element, name: string) =>
  rows(widget).find((row) => row.querySelector('[part=name]')!.textContent.includes(name))!;
const pictures = (widget: Element) => $$<HTMLImageElement>(widget, '[part=picture] img');

/** An image that exists. */
const PICTURE = '/examples/data/logos/fondi-zymbyl.svg';

const article = (id: string, parts: Record<string, unknown> = {}) => ({
  id,
  title: id,
  published: '2026-11-01',
  ...parts,
});

/** Renders a list with these articles. */
async function renderList(articles: readonly unknown[], attributes = '', lang = 'en', clock: Clock = NOON) {
  const widget = mount<UraNewsList>(`<ura-news-list ${attributes}></ura-news-list>`, lang, clock);
  widget.data = dataset({ articles });
  await settled(widget);
  return widget;
}

describe('a list of news', () => {
  afterEach(tidy);

  it('lists the newest article first, with dates', async () => {
    const widget = await show(tag(), 'en');
    expect(names(widget)).to.deep.equal([
      'The call for neighbourhoods is open',
      'The garden is six months old',
      'The book has reached the last village',
      'Women entrepreneurs are invited to join the volunteering incubator',
    ]);
    expect(
      $$<HTMLTimeElement>(widget, '[part=date] time').map(({ dateTime, textContent }) => [
        dateTime,
        textContent,
      ])[0],
    ).to.deep.equal(['2026-11-02', '2 November 2026']);
    expect(textIn(widget, '[part=count] span')).to.equal('4 articles');
  });

  it('sorts dates of different precision together', async () => {
    const widget = await renderList([
      article('year', { published: '2025' }),
      article('month', { published: '2026-10' }),
      article('day', { published: '2026-10-15' }),
      article('old', { published: '2024-12-31' }),
    ]);
    expect(names(widget).at(-1)).to.equal('old');
    expect(names(widget).slice(0, 2)).to.have.members(['month', 'day']);
  });

  it('names each subject of an article once and credits its funder', async () => {
    const widget = await show(tag(), 'en');
    const first = rowOf(widget, 'Women entrepreneurs');
    expect(words(first.textContent)).to.include(
      'About: First meeting with women entrepreneurs, Volunteering',
    );
    expect(words(first.textContent)).to.include(
      'This activity was carried out with financial support from the British Embassy Pristina',
    );
    const twice = await renderList([article('a', { about: ['fondi', 'fondi'] })]);
    expect(textIn(twice, '[part=row]')).to.equal('1 November 2026 a About: Fondi');
  });

  it('says that a subject is not in the data', async () => {
    const lost = await renderList([article('a', { about: ['fondi', 'nobody'] })]);
    expect(textIn(lost, '[part=row]')).to.equal('1 November 2026 a About: Fondi (incomplete)');
  });

  it('links to the full article', async () => {
    const widget = await show(tag(), 'en');
    const row = rowOf(widget, 'The call for neighbourhoods');
    expect(row.querySelector<HTMLAnchorElement>('[part=name] a')!.href).to.equal(
      'https://zymbyl.example/lajme/lagjet',
    );
    expect(row.querySelector('button, [part=details]')).to.equal(null);
  });

  it('expands the text of an article that has no address', async () => {
    const widget = await show<UraNewsList>(tag(), 'en');
    const button = rowOf(widget, 'Women entrepreneurs').querySelector<HTMLButtonElement>(
      '[part=name] button',
    )!;
    const details = () => rowOf(widget, 'Women entrepreneurs').querySelector<HTMLElement>('[part=details]')!;
    expect([button.ariaExpanded, details().hidden]).to.deep.equal(['false', true]);
    expect(button.getAttribute('aria-controls')).to.equal(details().id);
    button.click();
    await widget.updateComplete;
    expect([button.ariaExpanded, details().hidden]).to.deep.equal(['true', false]);
    expect(details().querySelectorAll('p')).to.have.length(3);
    button.click();
    await widget.updateComplete;
    expect(details().hidden).to.equal(true);
  });

  it('has a plain headline if an article has neither an address nor a text', async () => {
    const widget = await show(tag(), 'en');
    expect(rowOf(widget, 'The book').querySelector('a, button')).to.equal(null);
  });

  it('does not expand an article when the page prevents ura-select', async () => {
    const widget = await show<UraNewsList>(tag(), 'en');
    widget.addEventListener('ura-select', (event) => event.preventDefault());
    const received = next(widget, 'ura-select');
    const button = rowOf(widget, 'Women entrepreneurs').querySelector<HTMLButtonElement>('button')!;
    button.click();
    const { detail } = await received;
    await widget.updateComplete;
    expect([detail.noun, detail.id, button.ariaExpanded]).to.deep.equal([
      'articles',
      'ndermarreset-dhe-inkubatori',
      'false',
    ]);
  });

  it('shows ten articles at first', async () => {
    const widget = await renderList(Array.from({ length: 25 }, (_, index) => article(`a${index}`)));
    expect(rows(widget)).to.have.length(10);
    $<HTMLButtonElement>(widget, '[part=more]')!.click();
    await widget.updateComplete;
    expect(rows(widget)).to.have.length(20);
  });

  it('lists only the articles about a record, or of a year, that the author chose', async () => {
    expect(names(await show(tag('about="fondi-zymbyl"'), 'en'))).to.deep.equal([
      'The call for neighbourhoods is open',
    ]);
    expect(names(await show(tag('year="2018"'), 'en'))).to.deep.equal([
      'Women entrepreneurs are invited to join the volunteering incubator',
    ]);
  });

  it('renders in the language of the page', async () => {
    expect(textIn(await show(tag(), 'sq'), '[part=count] span')).to.equal('4 lajme');
    expect(textIn(await show(tag(), 'sr-Latn'), '[part=count] span')).to.equal('4 vesti');
    expect(textIn(await show(tag(), 'sr-Cyrl'), '[part=date]')).to.equal('2. новембар 2026. · пример');
  });
});

describe('the images of news', () => {
  afterEach(tidy);

  it('have the same aspect ratio, load lazily, and have an alt text', async () => {
    const widget = await renderList([
      article('a', { image: { src: PICTURE, alt: { en: 'A flower' } } }),
      article('b', { image: { src: PICTURE } }),
    ]);
    expect(pictures(widget).map(({ alt, loading }) => [alt, loading])).to.deep.equal([
      ['A flower', 'lazy'],
      ['', 'lazy'],
    ]);
    for (const picture of pictures(widget)) {
      const { width, height } = picture.parentElement!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(1.5, 0.02);
    }
  });

  it('are removed if they fail to load', async () => {
    const widget = await renderList([
      article('a', { image: { src: '/examples/data/logos/none.svg', alt: 'x' } }),
      article('b', { image: { src: PICTURE } }),
    ]);
    await until(() => pictures(widget).length === 1);
    expect(rowOf(widget, 'a').querySelector('[part=picture]')).to.equal(null);
  });
});

describe('future news', () => {
  afterEach(tidy);

  it('are neither listed nor counted before their day, and appear on an open page', async () => {
    const clock = adjustableClock('2026-11-22T22:59:00Z');
    const widget = await renderList(
      [
        article('today', { published: '2026-11-22' }),
        article('tomorrow', { published: '2026-11-23' }),
        article('next-month', { published: '2026-12' }),
        article('old', { published: '2025-01-01' }),
      ],
      '',
      'en',
      clock,
    );
    const years = () => $$(widget, 'option').map(({ textContent }) => words(textContent));
    expect(names(widget)).to.deep.equal(['today', 'old']);
    expect(years()).to.deep.equal(['All', '2025 (1)', '2026 (1)']);
    clock.set('2026-11-22T23:00:00Z'); // midnight in Prishtina
    wakeUp();
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['tomorrow', 'today', 'old']);
    expect(years()).to.deep.equal(['All', '2025 (1)', '2026 (2)']);
  });
});

describe('a list of news without data', () => {
  afterEach(tidy);

  it('has a skeleton until its rows are rendered', async () => {
    const widget = mount(`<ura-news-list src="${faulty('slow', CIVIL_SOCIETY, 'ms=200')}"></ura-news-list>`);
    await widget.updateComplete;
    expect($$(widget, '[aria-hidden=true] svg.line').length).to.be.greaterThan(2);
    await settled(widget);
    expect(rows(widget)).to.have.length(4);
  });

  it('says that there is no news', async () => {
    const widget = await renderList([]);
    expect(textIn(widget, '[part=message]')).not.to.equal('');
    expect($(widget, '[part=count], [part=controls], [part=downloads]')).to.equal(null);
  });
});

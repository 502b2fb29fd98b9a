import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/elements/project-list/project-list.define.ts';
import type { UraProjectList } from '../../components/elements/project-list/project-list.ts';
import {
  $,
  $$,
  adjustableClock,
  CIVIL_SOCIETY,
  dataset,
  faulty,
  isVisible,
  mount,
  NETWORK_LARGE,
  next,
  NOON,
  project,
  put,
  textIn,
  settled,
  show,
  tidy,
  until,
  wakeUp,
  watchConsole,
  words,
} from './helpers.ts';

const tag = (attributes = '', inside = '') =>
  `<ura-project-list src="${CIVIL_SOCIETY}" ${attributes}>${inside}</ura-project-list>`;

const rows = (widget: Element) => $$(widget, '[part=row]');
const openers = (widget: Element) => $$<HTMLButtonElement>(widget, '[part=row] button[aria-expanded]');
const names = (widget: Element) => openers(widget).map(({ textContent }) => words(textContent));
const row = (widget: Element, title: string) =>
  rows(widget).find((each) => words(each.querySelector('button')!.textContent) === title)!;
/** The facts of a card: label and value. */
const facts = (card: Element) =>
  Object.fromEntries(
    [...card.querySelectorAll('dl > div')].map((fact) => [
      words(fact.querySelector('dt')!.textContent),
      words(fact.querySelector('dd')!.textContent),
    ]),
  );
const cells = (tr: Element) =>
  [...tr.querySelectorAll('td > div')].map(({ textContent }) => words(textContent));
const sheets = (widget: Element) => $$(widget, '[part=details]');
const press = async (widget: UraProjectList, title: string) => {
  row(widget, title).querySelector('button')!.click();
  await widget.updateComplete;
};
const choose = async (widget: UraProjectList, view: number) => {
  $$<HTMLButtonElement>(widget, '[part=views] button')[view]!.click();
  await widget.updateComplete;
};
const type = async (widget: UraProjectList, text: string) => {
  const field = $<HTMLInputElement>(widget, 'input[type=search]')!;
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await widget.updateComplete;
};
const select = async (widget: UraProjectList, label: string, value: string) => {
  const field = $$(widget, 'label')
    .find((each) => words(each.querySelector('span')!.textContent) === label)!
    .querySelector('select')!;
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await widget.updateComplete;
};
const options = (widget: Element, label: string) =>
  [
    ...$$(widget, 'label')
      .find((each) => words(each.querySelector('span')!.textContent) === label)!
      .querySelectorAll('option'),
  ].map(({ textContent }) => words(textContent));

/** Renders a list with these projects. */
async function renderList(
  projects: readonly unknown[],
  attributes = '',
  lang = 'en',
  more: Record<string, unknown> = {},
  clock = NOON,
) {
  const widget = mount<UraProjectList>(`<ura-project-list ${attributes}></ura-project-list>`, lang, clock);
  widget.data = dataset({ projects, ...more });
  await settled(widget);
  return widget;
}

const dated = (id: string, start?: string, end?: string, parts: Record<string, unknown> = {}) =>
  project({ id, title: id, dates: { ...(start && { start }), ...(end && { end }) }, ...parts });

describe('projects as cards', () => {
  afterEach(tidy);

  it('show status, summary and two facts: who runs it, and where', async () => {
    const widget = await show(tag(), 'en');
    const card = row(widget, 'The Travelling Book');
    expect(words(card.querySelector('[part=status]')!.textContent)).to.equal('Completed · example');
    expect(words(card.querySelector('.brief')!.textContent)).to.equal(
      'A van full of books visited twenty-four villages.',
    );
    expect(facts(card)).to.deep.equal({
      'Run by': 'Book Oasis',
      Municipalities: 'Peja, Istog, Klina + 1 more',
    });
    expect(textIn(widget, '[part=count] span')).to.equal('8 projects');
  });

  it('mark a computed end and leave out unknown facts', async () => {
    const widget = await renderList([project({ dates: { start: '2027-02-01' }, duration: { months: 10 } })]);
    expect(facts(rows(widget)[0]!)['Period']).to.equal(
      '1 February – 30 November 2027 (calculated from the duration)',
    );
    const bare = await renderList([project()]);
    expect(facts(rows(bare)[0]!)).to.deep.equal({ Funder: 'Fondi' });
  });

  it('show the lead organisation, or else the implementer', async () => {
    const more = {
      organisations: ['fondi', 'lead', 'zbatues'].map((id) => ({ id, name: id, kind: 'ngo' })),
    };
    const parties = [
      { organisation: 'zbatues', role: 'implementer' },
      { organisation: 'lead', role: 'lead' },
    ];
    const widget = await renderList(
      [project({ parties }), project({ id: 'q', title: 'Q', parties: parties.slice(0, 1) })],
      'sort="title"',
      'en',
      more,
    );
    expect(rows(widget).map((each) => facts(each)['Run by'])).to.deep.equal(['lead', 'zbatues']);
  });

  it('use the heading level of the attribute for their titles', async () => {
    const widget = await show(tag('heading-level="2"'), 'en');
    expect(new Set($$(widget, '[part=name]').map(({ tagName }) => tagName))).to.deep.equal(new Set(['H2']));
  });

  it('mark fictional projects with one note if all are fictional, or else each', async () => {
    const some = await renderList(
      [project({ tags: ['fictional'] }), project({ id: 'q', title: 'Q' })],
      'sort="title"',
    );
    expect($$(some, '[part=status]').map(({ textContent }) => words(textContent))).to.deep.equal([
      'Status unknown · example',
      'Status unknown',
    ]);
    const all = await renderList([project({ tags: ['fictional'] })]);
    expect(textIn(all, '[part=list]')).not.to.include('example');
    expect($(all, '[part=provenance]')).not.to.equal(null);
  });

  it('render in each language and view without console output', async () => {
    const log = watchConsole();
    log.start();
    for (const lang of ['sq', 'sq-AL', 'sr-Latn', 'sr-Cyrl', 'en'])
      for (const view of ['cards', 'table', 'timeline'])
        expect(rows(await show(tag(`view="${view}"`), lang))).to.have.length(8);
    const messages = [...log.warnings, ...log.errors];
    log.stop();
    expect(messages).to.deep.equal([]);
  });
});

describe('the fact sheet of a project in a list', () => {
  afterEach(tidy);

  for (const view of ['cards', 'table', 'timeline']) {
    it(`expands under its title and collapses again (${view})`, async () => {
      const widget = await show<UraProjectList>(tag(`view="${view}"`), 'en');
      expect(sheets(widget)).to.have.length(0);
      await press(widget, 'The Shared Garden');
      const [sheet] = sheets(widget);
      expect(facts(sheet!)).to.include({
        'Implemented by': 'Peony House',
        Start: '13 April 2026',
        End: '31 March 2027',
        Budget: '€18,400',
      });
      expect(words(sheet!.querySelector('[part=acknowledgement]')!.textContent)).not.to.equal('');
      expect(sheet!.querySelector<HTMLAnchorElement>('.page a')!.href).to.equal(
        'https://harku.example/kopshti',
      );
      const opener = row(widget, 'The Shared Garden').querySelector('button')!;
      expect(opener.getAttribute('aria-expanded')).to.equal('true');
      expect(opener.getAttribute('aria-controls')).to.equal(sheet!.id);
      await press(widget, 'The Shared Garden');
      expect(sheets(widget)).to.have.length(0);
      expect(rows(widget)).to.have.length(8);
    });
  }

  it('has headings one level below the title of a card, or of the level of the list in a table', async () => {
    const widget = await show<UraProjectList>(tag(), 'en');
    await press(widget, 'The Shared Garden');
    expect($(widget, '[part=details] [part=section]')!.tagName).to.equal('H4');
    await choose(widget, 1);
    expect($(widget, '[part=details] [part=section]')!.tagName).to.equal('H3');
  });

  it('does not expand when the page prevents ura-select', async () => {
    const widget = await show<UraProjectList>(tag(), 'en');
    const chosen: string[] = [];
    widget.addEventListener('ura-select', (event) => {
      chosen.push(`${event.detail.noun} ${event.detail.id}`);
      event.preventDefault();
    });
    await press(widget, 'The Shared Garden');
    expect(chosen).to.deep.equal(['projects kopshti-i-perbashket']);
    expect(sheets(widget)).to.have.length(0);
  });

  it('sends ura-select when it expands but not when it collapses', async () => {
    const widget = await show<UraProjectList>(tag(), 'en');
    let chosen = 0;
    widget.addEventListener('ura-select', () => chosen++);
    await press(widget, 'The Shared Garden');
    await press(widget, 'The Shared Garden');
    expect(chosen).to.equal(1);
  });

  it('expands by keyboard and keeps the focus', async () => {
    const widget = await show<UraProjectList>(tag('view="timeline"'), 'en');
    openers(widget)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => sheets(widget).length === 1);
    expect(widget.shadowRoot!.activeElement).to.equal(openers(widget)[1]);
  });
});

describe('projects as a table', () => {
  afterEach(tidy);

  it('have a caption, column and row headers, and aligned facts', async () => {
    const widget = await show(tag('view="table"'), 'en');
    expect($(widget, 'table')!.getAttribute('aria-label')).to.equal('8 projects');
    expect(
      $$(widget, 'thead th').map((th) => [th.getAttribute('scope'), words(th.textContent)]),
    ).to.deep.equal(
      ['Project', 'Status', 'Start', 'End', 'Run by', 'Funder', 'Municipalities', 'Budget'].map((label) => [
        'col',
        label,
      ]),
    );
    const garden = row(widget, 'The Shared Garden');
    expect(garden.querySelector('th')!.getAttribute('scope')).to.equal('row');
    expect(cells(garden)).to.deep.equal([
      'In progress · example',
      '13/04/2026',
      '31/03/2027',
      'Peony House',
      'Zymbyl Fund',
      'Gjilan, Kamenica, Novo Brdo',
      '€18,400',
    ]);
    expect(cells(row(widget, 'The Voice of the River'))[2]).to.equal(
      '30/11/2027calculated from the duration',
    );
  });

  it('become labelled blocks when narrow and never overflow', async () => {
    const place = put(`<div style="width: 300px">${tag('view="table"')}</div>`, 'sq');
    const widget = place.querySelector<UraProjectList>('ura-project-list')!;
    await settled(widget);
    expect($(widget, 'thead th')!.getBoundingClientRect().width).to.be.below(150);
    expect(isVisible($(widget, '[part=row] .label'))).to.equal(true);
    expect($(widget, '[part=list]')!.getAttribute('role')).to.equal('table');
    expect($(widget, '.root')!.scrollWidth).to.be.at.most(300);
    (place.firstElementChild as HTMLElement).style.width = '1200px';
    await until(() => !isVisible($(widget, '[part=row] .label')));
    expect($(widget, 'thead th')!.getBoundingClientRect().width).to.be.above(200);
    expect($(widget, '.root')!.scrollWidth).to.be.at.most(1200);
  });

  for (const lang of ['sq', 'sr-Latn', 'en']) {
    it(`keep each word within its column at the narrowest table width (${lang})`, async () => {
      const place = put(
        `<div style="width: calc(max(60em, 105ch) + 5px)">${tag('view="table"')}</div>`,
        lang,
      );
      const widget = place.querySelector<UraProjectList>('ura-project-list')!;
      await settled(widget);
      expect(isVisible($(widget, '[part=row] .label'))).to.equal(false);
      for (const cell of $$(widget, 'th, [part=row] > td')) {
        const content = document.createRange();
        content.selectNodeContents(cell);
        const { left, right } = cell.getBoundingClientRect();
        const written = content.getBoundingClientRect();
        expect(written.right, words(cell.textContent)).to.be.at.most(right + 1);
        expect(written.left, words(cell.textContent)).to.be.at.least(left - 1);
      }
    });
  }
});

describe('a sorted table of projects', () => {
  afterEach(tidy);
  const some = [
    dated('b', '2024-05', '2026', { budget: { amount: 500, currency: 'EUR' } }),
    dated('cc', '2025', '2025', { title: 'ç', budget: { amount: 900_000, currency: 'ALL' } }),
    dated('c', '2024', '2027', { budget: { amount: 20, currency: 'EUR' } }),
    dated('a'),
  ];
  const sorter = (widget: UraProjectList, label: string) =>
    $$(widget, 'thead button').find(({ textContent }) => words(textContent) === label)!;
  const state = (widget: UraProjectList) =>
    $$(widget, 'thead th[aria-sort]').map((th) => [words(th.textContent), th.getAttribute('aria-sort')]);
  const press = async (widget: UraProjectList, label: string) => {
    sorter(widget, label).focus();
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
  };

  it('says by which column, and is sorted by another with the keyboard, without losing the focus', async () => {
    const widget = await renderList(some, 'view="table"', 'en');
    expect(state(widget)).to.deep.equal([['Start', 'descending']]);
    await press(widget, 'Project');
    expect(state(widget)).to.deep.equal([['Project', 'ascending']]);
    expect(names(widget).join('')).to.equal('abcç');
    expect(widget.shadowRoot!.activeElement).to.equal(sorter(widget, 'Project'));
    await press(widget, 'Project');
    expect(names(widget).join('')).to.equal('çcba');
    await press(widget, 'Project');
    expect(state(widget), 'back to the order of the author').to.deep.equal([['Start', 'descending']]);
  });

  it('keeps currencies apart, and missing amounts last in both directions', async () => {
    const widget = await renderList(some, 'view="table"', 'sq');
    await press(widget, 'Buxheti');
    expect(names(widget).join('')).to.equal('bcça');
    await press(widget, 'Buxheti');
    expect(names(widget).join('')).to.equal('cbça');
  });

  it('keeps the order in the other views, and announces it', async () => {
    const widget = await renderList(some, 'view="table"', 'en');
    await press(widget, 'End');
    await until(() => textIn(widget, '[role=status]') === 'Sort by: End, descending');
    $$(widget, '[part=views] button')[0]!.click();
    await widget.updateComplete;
    expect(names(widget).join('')).to.equal('cbça');
  });

  it('is not offered if the author locks it', async () => {
    const widget = await renderList(some, 'view="table" lock="sort" sort="title"', 'en');
    expect($$(widget, 'thead button')).to.have.length(0);
    expect(state(widget)).to.deep.equal([['Project', 'ascending']]);
  });

  it('is kept in the address with url-state', async () => {
    const address = location.href;
    const markup = 'view="table" url-state="p"';
    const widget = await renderList(some, markup, 'en');
    await press(widget, 'End');
    await press(widget, 'End');
    await until(() => location.search.includes('p.sort='));
    expect(new URLSearchParams(location.search).get('p.sort')).to.equal('end-ascending');
    const again = await renderList(some, markup, 'en');
    expect(state(again)).to.deep.equal([['End', 'ascending']]);
    history.replaceState(null, '', address);
  });
});

describe('projects on a timeline', () => {
  afterEach(tidy);

  it('have a text for what each bar shows', async () => {
    const widget = await show(tag('view="timeline"'), 'en');
    expect($$(widget, '[part=row] .what').map(({ textContent }) => words(textContent))).to.include.members([
      'The Voice of the River Planned · example 1 February – 30 November 2027 (calculated from the duration)',
      'The Loom Workshop Suspended · example January 2026 – June 2027',
      'Volunteerism for Development: Promoting Volunteerism and Active Citizenship in Kosovo Status unknown from 2016',
    ]);
    for (const picture of $$(widget, '[part=list] svg, [part=axis], .swatch'))
      expect(picture.closest('[aria-hidden=true]'), picture.outerHTML).not.to.equal(null);
  });

  it('have years above the bars and a labelled line for today', async () => {
    const widget = await show(tag('view="timeline"'), 'sq');
    const figures = $$(widget, '[part=axis] text').map(({ textContent }) => words(textContent));
    expect(figures).to.include.members(['2022', '2027', 'Sot']);
    expect($$(widget, '[part=row] line.today')).to.have.length(8);
    expect(textIn(widget, '[part=legend]')).to.include('Sot: 22 nëntor 2026');
  });

  it('have the years in which most projects are, and all years at the press of a button', async () => {
    const widget = await show<UraProjectList>(tag('view="timeline"'), 'en');
    const figures = () =>
      $$(widget, '[part=axis] text:not(.today)').map(({ textContent }) => Number(textContent));
    const legend = () => textIn(widget, '[part=legend]');
    const button = $<HTMLButtonElement>(widget, '[part=years]')!;
    expect(figures()).to.deep.equal([2022, 2023, 2024, 2025, 2026, 2027]);
    expect(legend()).to.include('Continues outside the years shown');
    expect(legend(), 'of marks that are drawn').not.to.include('Status unknown');
    expect(words(button.textContent)).to.equal('All years: 2016–2027');
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    button.click();
    await widget.updateComplete;
    expect(figures()[0]).to.equal(2016);
    expect(legend()).to.include('Status unknown');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    const even = await renderList([dated('p', '2025', '2026')], 'view="timeline"');
    expect($(even, '[part=years]'), 'no button if no year is left out').to.equal(null);
  });

  it('have a pattern for each status and a legend for the statuses shown', async () => {
    const widget = await show<UraProjectList>(tag('view="timeline"'), 'en');
    $<HTMLButtonElement>(widget, '[part=years]')!.click();
    await widget.updateComplete;
    const bars = rows(widget).map((each) => each.querySelector('[part=bar]')!.classList[1]);
    expect(bars).to.have.members([
      'planned',
      'in-progress',
      'in-progress',
      'suspended',
      'completed',
      'cancelled',
      'completed',
      'unknown',
    ]);
    const look = (status: string) => {
      const style = getComputedStyle(
        $(widget, `[part=list] .${status} .sure, [part=list] .${status} .inexact`)!,
      );
      const mark = $(widget, `[part=list] .${status} .mark`);
      return [
        style.fill === 'none',
        style.fillOpacity,
        style.strokeDasharray,
        mark && getComputedStyle(mark).display,
      ]
        .concat(mark ? getComputedStyle(mark).strokeDasharray : [])
        .join(' ');
    };
    const looks = ['planned', 'in-progress', 'suspended', 'completed', 'cancelled', 'unknown'].map(look);
    expect(new Set(looks).size, looks.join('\n')).to.equal(6);
    await select(widget, 'Status', 'planned');
    expect($$(widget, '[part=legend] li').map(({ textContent }) => words(textContent))).to.deep.equal([
      'Planned',
      'End: calculated from the duration',
      'Today: 22 November 2026',
    ]);
  });

  it('have a dashed start if only the year is known and an open end if there is none', async () => {
    const widget = await renderList([dated('p', '2016')], 'view="timeline"');
    expect($$(widget, '[part=list] .inexact')).to.have.length(1);
    expect($$(widget, '[part=list] .sure')).to.have.length(0);
    expect($$(widget, '[part=list] .tail')).to.have.length(1);
    expect(textIn(widget, '[part=legend]')).to.include('Only the month or year is known');
    expect(textIn(widget, '[part=legend]')).to.include('Start or end not known');
  });

  it('list projects without clear dates below under their own heading', async () => {
    const widget = await renderList(
      [dated('none'), dated('against', '2024', '2022'), dated('good', '2024', '2025')],
      'view="timeline" sort="title"',
    );
    expect(names(widget)).to.deep.equal(['good', 'against', 'none']);
    expect(textIn(widget, '[part=section]')).to.equal('Without clear dates');
    expect($$(widget, '[part=row]').map((each) => each.querySelectorAll('[part=bar]').length)).to.deep.equal([
      1, 0, 0,
    ]);
    const nothing = await renderList([dated('none'), dated('other')], 'view="timeline"');
    expect($(nothing, '[part=axis], [part=legend]')).to.equal(null);
    expect(rows(nothing)).to.have.length(2);
  });

  it('are grouped by programme with group="programme", those without one last', async () => {
    const widget = await show(tag('view="timeline" group="programme"'), 'en');
    expect($$(widget, '[part=section]').map(({ textContent }) => words(textContent))).to.deep.equal([
      'Neighbourhood Programme 2025–2028',
      'Outside programmes',
    ]);
    expect($$(widget, '[part=list]').map((list) => list.children.length)).to.deep.equal([2, 6]);
    expect($$(widget, '[part=axis]')).to.have.length(2);
  });

  it('move the line for today on an open page when a new day begins', async () => {
    const clock = adjustableClock('2026-11-22T22:59:59Z');
    const widget = await renderList([dated('p', '2025', '2027')], 'view="timeline"', 'en', {}, clock);
    expect(textIn(widget, '[part=legend]')).to.include('Today: 22 November 2026');
    const place = $(widget, '[part=list] line.today')!.getAttribute('x1');
    clock.set('2026-11-22T23:00:00Z');
    wakeUp();
    await widget.updateComplete;
    expect(textIn(widget, '[part=legend]')).to.include('Today: 23 November 2026');
    expect($(widget, '[part=list] line.today')!.getAttribute('x1')).not.to.equal(place);
  });

  it('do not overflow 300 pixels with long words', async () => {
    const long = 'Bashkëfinancimindërkomunalipërzhvillimtëqëndrueshëmruralendërkufitar';
    const place = put(
      '<div style="width: 300px"><ura-project-list view="timeline"></ura-project-list></div>',
    );
    const widget = place.querySelector<UraProjectList>('ura-project-list')!;
    widget.clock = NOON;
    widget.data = dataset({
      organisations: [{ id: 'fondi', name: long, kind: 'ngo' }],
      projects: [dated('p', '2020-05-01', '2027', { title: long }), dated('q', '2026-12-31')],
    });
    await settled(widget);
    for (const view of [0, 1, 2]) {
      await choose(widget, view);
      expect($(widget, '.root')!.scrollWidth, `view ${view}`).to.be.at.most(300);
    }
    const [above, beside] = ['.what', '.row .track'].map((part) => $(widget, part)!.getBoundingClientRect());
    expect(beside!.top).to.be.at.least(above!.bottom - 1);
    (place.firstElementChild as HTMLElement).style.width = '1000px';
    await until(() => $(widget, '.row .track')!.getBoundingClientRect().left > 300);
  });

  it('have years that do not touch at any width', async () => {
    const place = put(
      '<div style="font: 16px monospace"><ura-project-list view="timeline"></ura-project-list></div>',
    );
    const widget = place.querySelector<UraProjectList>('ura-project-list')!;
    widget.clock = NOON;
    widget.data = dataset({ projects: [dated('p', '2016-01-01', '2027-12-31')] });
    await settled(widget);
    for (const width of [300, 500, 700, 720, 768, 900, 940, 1280]) {
      (place.firstElementChild as HTMLElement).style.width = `${width}px`;
      const figures = $$(widget, '[part=axis] text:not(.today)')
        .map((figure) => figure.getBoundingClientRect())
        .filter((box) => box.width);
      expect(figures.length, `${width}`).to.be.greaterThan(4);
      for (const [index, { left }] of figures.slice(1).entries())
        expect(left, `${width}`).to.be.greaterThan(figures[index]!.right + 4);
    }
  });

  it('have a line for today that does not cross the years', async () => {
    const widget = await renderList([dated('p', '2016-01-01', '2027-12-31')], 'view="timeline"');
    const line = $(widget, '[part=axis] line.today')!.getBoundingClientRect();
    for (const figure of $$(widget, '[part=axis] text:not(.today)')) {
      const box = figure.getBoundingClientRect();
      if (box.width) expect(line.bottom).to.be.at.most(box.top + box.height / 4);
    }
  });

  it('run from right to left on a page with that direction', async () => {
    const place = put('<div dir="rtl"><ura-project-list view="timeline"></ura-project-list></div>', 'en');
    const widget = place.querySelector<UraProjectList>('ura-project-list')!;
    widget.clock = NOON;
    widget.data = dataset({
      projects: [dated('old', '2016-01-01', '2017-01-01'), dated('new', '2026-01-01', '2027-01-01')],
    });
    await settled(widget);
    const left = (title: string) => row(widget, title).querySelector('.sure')!.getBoundingClientRect().left;
    expect(left('new')).to.be.below(left('old'));
  });

  it('render 50 rows at a time on an axis for all projects', async () => {
    const many = mount<UraProjectList>(
      `<ura-project-list src="${NETWORK_LARGE}" view="timeline"></ura-project-list>`,
      'sq',
    );
    await settled(many);
    expect(rows(many)).to.have.length(50);
    const years = () => $$(many, '[part=axis] text').map(({ textContent }) => textContent);
    const before = years();
    expect(before).to.include('2022');
    $<HTMLButtonElement>(many, '[part=more]')!.click();
    await many.updateComplete;
    expect(rows(many)).to.have.length(100);
    expect(years()).to.deep.equal(before);
    await until(() => rows(many)[50]!.contains(many.shadowRoot!.activeElement));
  });
});

describe('the order of projects', () => {
  afterEach(tidy);
  const some = [
    dated('b', '2024-05', '2026'),
    dated('cc', '2025', '2025', { title: 'ç' }),
    dated('c', '2024', '2027'),
    dated('a'),
    dated('d', undefined, '2028'),
  ];

  for (const [sort, expected] of [
    ['', 'çbcad'],
    ['start', 'çbcad'],
    ['end', 'dcbça'],
    ['title', 'abcçd'],
    ['nonsense', 'çbcad'],
  ] as const) {
    it(`with sort="${sort}" is ${[...expected].join(', ')}`, async () => {
      expect(names(await renderList(some, `sort="${sort}"`, 'sq')).join('')).to.equal(expected);
    });
  }

  it('follows the attribute', async () => {
    const widget = await renderList(some, '', 'sq');
    widget.sort = 'title';
    await widget.updateComplete;
    expect(names(widget).join('')).to.equal('abcçd');
  });
});

describe('searching and filtering projects', () => {
  afterEach(tidy);

  it('counts projects by status, with those in progress first', async () => {
    const widget = await show<UraProjectList>(tag(), 'en');
    expect(options(widget, 'Status')).to.deep.equal([
      'All',
      'In progress (2)',
      'Planned (1)',
      'Completed (2)',
      'Suspended (1)',
      'Cancelled (1)',
      'Status unknown (1)',
    ]);
    await select(widget, 'Status', 'in-progress');
    expect(names(widget)).to.deep.equal(['Clean Coast', 'The Shared Garden']);
  });

  it('lists the latest year first', async () => {
    const widget = await show(tag(), 'en');
    expect(options(widget, 'Year').slice(0, 3)).to.deep.equal(['All', '2027 (3)', '2026 (4)']);
  });

  it('finds projects by municipality in any script, and shows a message if none matches', async () => {
    const widget = await show<UraProjectList>(tag(), 'en');
    await type(widget, 'Пећ');
    expect(names(widget)).to.deep.equal(['The Travelling Book']);
    await type(widget, 'zzzz');
    expect(textIn(widget, '[part=message]')).to.match(/^No projects\./);
  });

  it('updates a filter by status on an open page as time passes', async () => {
    const clock = adjustableClock('2026-12-20T22:59:59Z');
    const widget = await show<UraProjectList>(tag('status="in-progress"'), 'en', clock);
    expect(names(widget)).to.deep.equal(['Clean Coast', 'The Shared Garden']);
    clock.set('2026-12-20T23:00:00Z');
    wakeUp();
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['The Shared Garden']);
  });

  it('lists only the projects of the organisation or participant that the author chose', async () => {
    const widget = await show<UraProjectList>(tag('organisation="fondi-zymbyl"'), 'en');
    expect(names(widget)).to.deep.equal(['The Voice of the River', 'The Shared Garden']);
    widget.participant = 'ciklistet-e-lumit';
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['The Voice of the River']);
  });

  it('sends ura-filter', async () => {
    const widget = await show<UraProjectList>(tag(), 'en');
    const received = next(widget, 'ura-filter');
    await select(widget, 'Funder', 'fondi-zymbyl');
    expect((await received).detail).to.deep.equal({ filters: { funder: 'fondi-zymbyl' }, count: 2 });
  });

  it('names a programme that funds a project in the filter', async () => {
    const widget = await renderList(
      [project({ parties: [{ programme: 'prog', role: 'funder' }] }), project({ id: 'q' })],
      '',
      'en',
      { programmes: [{ id: 'prog', title: 'Programi' }] },
    );
    expect(options(widget, 'Funder')).to.deep.equal(['All', 'Fondi (1)', 'Programi (1)']);
  });
});

describe('the views of projects', () => {
  afterEach(tidy);
  const selectedView = (widget: Element) => $(widget, '[part=views] [aria-pressed=true]')?.textContent.trim();

  it('are set by the author and can be changed by the visitor', async () => {
    const widget = await show<UraProjectList>(tag('view="timeline"'), 'en');
    expect(selectedView(widget)).to.equal('Timeline');
    await choose(widget, 1);
    expect(selectedView(widget)).to.equal('Table');
    expect($(widget, 'table')).not.to.equal(null);
    await choose(widget, 0);
    expect($(widget, 'table, [part=axis]')).to.equal(null);
    expect(rows(widget)).to.have.length(8);
  });

  it('have no buttons with lock="view"', async () => {
    const widget = await show(tag('view="table" lock="view"'), 'en');
    expect($(widget, '[part=views]')).to.equal(null);
    expect($(widget, 'table')).not.to.equal(null);
  });

  it('are cards if the attribute is unknown', async () => {
    expect(selectedView(await show(tag('view="gantt"'), 'en'))).to.equal('Cards');
  });
});

describe('downloads of projects', () => {
  afterEach(tidy);

  it('export ISO dates, plain numbers, and texts that cannot run as formulas', async () => {
    const widget = await renderList([
      project({
        title: '=1+1',
        dates: { start: '2022-12-15' },
        duration: { months: 6 },
        budget: { amount: 1200.5, currency: 'EUR' },
        municipalities: ['xk-gjilan', 'xk-kline'],
        summary: 'Shkurt',
        url: 'https://p.example/',
      }),
    ]);
    let file: Blob | undefined;
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      file = blob;
      return createObjectURL.call(URL, blob);
    };
    const stay = (event: Event) => event.preventDefault();
    addEventListener('click', stay);
    $<HTMLButtonElement>(widget, '[part=downloads] button')!.click();
    removeEventListener('click', stay);
    URL.createObjectURL = createObjectURL;
    const text = await file!.text();
    expect(text.replace(/^\ufeff/, '').split('\r\n')).to.deep.equal([
      'Project,Status,Start,End,Duration,Lead organisation,Implemented by,Partner,Funded by,Programme,Municipalities,Budget,Currency,Project website,Summary',
      `'=1+1,Completed,2022-12-15,2023-06-14,6 months,,,,Fondi,,Gjilan; Klina,1200.5,EUR,https://p.example/,Shkurt`,
      '',
    ]);
  });
});

describe('a list of projects without data', () => {
  afterEach(tidy);

  it('has a skeleton until its rows are rendered', async () => {
    const widget = mount(
      `<ura-project-list src="${faulty('slow', CIVIL_SOCIETY, 'ms=200')}"></ura-project-list>`,
    );
    await widget.updateComplete;
    expect($$(widget, '[aria-hidden=true] svg.line').length).to.be.greaterThan(2);
    await settled(widget);
    expect($$(widget, 'svg.line')).to.have.length(0);
    expect(rows(widget)).to.have.length(8);
  });

  it('says that there are no projects', async () => {
    for (const view of ['cards', 'table', 'timeline']) {
      const widget = await renderList([], `view="${view}"`);
      expect(textIn(widget, '[part=message]')).not.to.equal('');
      expect($(widget, '[part=count], [part=controls], [part=downloads], [part=legend]')).to.equal(null);
    }
  });
});

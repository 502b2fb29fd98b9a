import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/elements/grant-list/grant-list.define.ts';
import type { UraGrantList } from '../../components/elements/grant-list/grant-list.ts';
import { chartsOf } from '../../components/elements/grant-list/grant-chart.ts';
import type { Grant } from '../../src/model/grant.ts';
import {
  $,
  $$,
  CIVIL_SOCIETY,
  dataset,
  faulty,
  isVisible,
  mount,
  next,
  put,
  textIn,
  settled,
  show,
  tidy,
  until,
  watchConsole,
  words,
} from './helpers.ts';

const tag = (attributes = '', inside = '') =>
  `<ura-grant-list src="${CIVIL_SOCIETY}" ${attributes}>${inside}</ura-grant-list>`;

const rows = (widget: Element) => $$(widget, '[part=row]');
const names = (widget: Element) => $$(widget, '[part=name]').map(({ textContent }) => words(textContent));
const cells = (row: Element) =>
  [...row.querySelectorAll('td > span:last-child')].map(({ textContent }) => words(textContent));
const sums = (widget: Element) => $$(widget, '[part=totals] dd').map(({ textContent }) => words(textContent));
const choices = (widget: Element) => $$<HTMLButtonElement>(widget, '[part=views] button');
const choose = async (widget: UraGrantList, index: number) => {
  choices(widget)[index]!.click();
  await widget.updateComplete;
};
/** The charts as one reads them: the caption, and the name and sum of each bar. */
const charts = (widget: Element) =>
  $$(widget, '[part=chart]').map((chart) => [
    words(chart.querySelector('caption')!.textContent),
    ...[...chart.querySelectorAll('[part=bar]')].map((bar) => words(bar.textContent)),
  ]);
const type = async (widget: UraGrantList, text: string) => {
  const field = $<HTMLInputElement>(widget, 'input[type=search]')!;
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await widget.updateComplete;
};
const select = async (widget: UraGrantList, index: number, value: string) => {
  const field = $$<HTMLSelectElement>(widget, 'select')[index]!;
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await widget.updateComplete;
};

const grant = (id: string, parts: Record<string, unknown> = {}) => ({
  id,
  title: id,
  funders: ['fondi'],
  recipient: 'fondi',
  ...parts,
});
const euros = (amount: number) => ({ amount, currency: 'EUR' });

/** A list of a test, of these grants. */
async function listing(grants: readonly unknown[], attributes = '', lang = 'sq') {
  const widget = mount<UraGrantList>(`<ura-grant-list ${attributes}></ura-grant-list>`, lang);
  widget.data = dataset({ grants });
  await settled(widget);
  return widget;
}

describe('A list of grants', () => {
  afterEach(tidy);

  it('says of each grant for what, to whom, by whom, where, how much and when', async () => {
    const widget = await show(tag(), 'en');
    const garden = rows(widget).find((row) => row.textContent.includes('The Shared Garden'))!;
    expect(words(garden.querySelector('th')!.textContent)).to.equal(
      'The Shared Garden Three gardens in three municipalities.',
    );
    expect(cells(garden)).to.deep.equal(['Peony House', 'Zymbyl Fund', 'Gjilan', '€14,900', '16 March 2026']);
    expect(garden.querySelector('time')!.dateTime).to.equal('2026-03-16');
    expect(textIn(widget, '[part=count] span')).to.equal('8 grants');
  });

  it('calls a person what they agreed to, else only a person', async () => {
    const widget = await listing(
      [
        grant('a', { recipient: { individual: true, label: { sq: 'Një studente', en: 'A student' } } }),
        grant('b', { recipient: { individual: true } }),
      ],
      'sort="title"',
      'en',
    );
    expect(rows(widget).map((row) => cells(row)[0])).to.deep.equal(['A student', 'Individual']);
  });

  it('leaves empty what nobody has said', async () => {
    const widget = await listing([grant('a'), grant('b')]);
    expect(cells(rows(widget)[0]!)).to.deep.equal(['Fondi', 'Fondi', '', '', '']);
    expect($(widget, '[part=totals], [part=chart], [part=views]')).to.equal(null);
  });

  it('marks what is no fact: once where all are, else in the row', async () => {
    const all = await show(tag(), 'en');
    expect(textIn(all, '[part=provenance]')).not.to.equal('');
    expect(textIn(all, '[part=list]')).not.to.include('example');
    const some = await listing([grant('a', { tags: ['fictional'] }), grant('b')], 'sort="title"', 'en');
    expect($(some, '[part=provenance]')).to.equal(null);
    expect(rows(some).map((row) => words(row.querySelector('th')!.textContent))).to.deep.equal([
      'a · example',
      'b',
    ]);
  });

  it('tells the page that a visitor chose a recipient or funder, and the page can open its own', async () => {
    const widget = await show(tag(), 'en');
    const link = $<HTMLAnchorElement>(widget, '[part=row] a')!;
    widget.addEventListener('ura-select', (event) => event.preventDefault());
    const chosen = next(widget, 'ura-select');
    const click = new MouseEvent('click', { cancelable: true });
    link.dispatchEvent(click);
    expect((await chosen).detail.noun).to.equal('organisations');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('is read in each language without a word on the console', async () => {
    const log = watchConsole();
    log.start();
    for (const lang of ['sq', 'sq-AL', 'sr-Latn', 'sr-Cyrl', 'en']) {
      const widget = await show(tag(), lang);
      expect(rows(widget)).to.have.length(8);
    }
    const faults = [...log.warnings, ...log.errors];
    log.stop();
    expect(faults.filter((text) => !/dev mode/.test(text))).to.deep.equal([]);
  });

  it('is a table whose heads are read with their cells, also where it has become blocks', async () => {
    const place = put(`<div style="width: 320px">${tag()}</div>`);
    const widget = place.querySelector<UraGrantList>('ura-grant-list')!;
    await settled(widget);
    expect($(widget, '[part=list]')!.getAttribute('role')).to.equal('table');
    expect(isVisible($(widget, '[part=list] thead'))).to.equal(false);
    expect(isVisible($(widget, '[part=row] .label'))).to.equal(true);
    for (const row of rows(widget)) expect(row.scrollWidth).to.be.at.most(row.clientWidth);
    expect(widget.scrollWidth).to.be.at.most(320);
    (place.firstElementChild as HTMLElement).style.width = '1000px';
    await until(() => isVisible($(widget, '[part=list] thead')));
    expect(isVisible($(widget, '[part=row] .label'))).to.equal(false);
  });

  it('keeps the heads of a narrow list off their cells, also where the page spaces its letters', async () => {
    const widget = await show(tag());
    widget.style.cssText = 'width: 320px; letter-spacing: 0.12em; word-spacing: 0.16em';
    for (const cell of $$(widget, '.row > td')) {
      const label = cell.querySelector('.label')!;
      if (!isVisible(label)) continue;
      const text = document.createRange();
      text.selectNodeContents(label);
      const value = cell.lastElementChild!.getBoundingClientRect();
      expect(text.getBoundingClientRect().right, words(label.textContent)).to.be.at.most(value.left);
    }
  });

  it('breaks names that have no place to break', async () => {
    const long = 'Bashkëfinancimindërkomunalipërzhvillimtëqëndrueshëmruralendërkufitar';
    const place = put('<div style="width: 300px"><ura-grant-list></ura-grant-list></div>');
    const widget = place.querySelector<UraGrantList>('ura-grant-list')!;
    widget.data = dataset({
      organisations: [{ id: 'fondi', name: long, kind: 'ngo' }],
      grants: [grant('a', { title: long, amount: euros(1) }), grant('b', { amount: euros(2) })],
    });
    await settled(widget);
    await choose(widget, 1);
    expect($(widget, '.root')!.scrollWidth).to.be.at.most(300);
  });
});

describe('The order of grants', () => {
  afterEach(tidy);
  const grants = [
    grant('cc', { title: 'ç', amount: euros(5), awardedOn: '2025' }),
    grant('a', { amount: { amount: 900, currency: 'ALL' }, awardedOn: '2026-03-16' }),
    grant('d', { amount: euros(50), awardedOn: '2026-04' }),
    grant('c', { recipient: { individual: true } }),
  ];

  for (const [sort, expected] of [
    ['', 'daçc'],
    ['date', 'daçc'],
    ['amount', 'dçac'],
    ['title', 'acçd'],
    ['recipient', 'açdc'],
    ['nonsense', 'daçc'],
  ] as const) {
    it(`by "${sort}" is ${[...expected].join(', ')}`, async () => {
      const widget = await listing(grants, `sort="${sort}"`);
      expect(names(widget).join('')).to.equal(expected);
    });
  }

  it('follows the attribute', async () => {
    const widget = await listing(grants);
    widget.sort = 'amount';
    await widget.updateComplete;
    expect(names(widget).join('')).to.equal('dçac');
  });
});

describe('The sums of grants', () => {
  afterEach(tidy);

  it('are one for each currency, that of most grants first', async () => {
    expect(sums(await show(tag(), 'en'))).to.deep.equal(['€30,491.25', 'ALL 2,740,000']);
  });

  it('say how many grants are in none', async () => {
    const widget = await listing(
      [grant('a', { amount: euros(0.1) }), grant('b', { amount: euros(0.2) }), grant('c'), grant('d')],
      '',
      'sr-Latn',
    );
    expect(sums(widget)).to.deep.equal(['0,30 €', '2 granta bez navedenog iznosa']);
  });

  it('are those of all that were found, not only of the rows in the page', async () => {
    const widget = await show<UraGrantList>(tag('limit="2"'), 'en');
    expect(rows(widget)).to.have.length(2);
    expect(sums(widget)[0]).to.equal('€30,491.25');
    await select(widget, 0, '2026');
    expect(sums(widget)).to.deep.equal(['€15,540.75', 'ALL 2,100,000']);
    expect(charts(widget)[0]).to.deep.equal(['By year, EUR', '2026 €15,540.75']);
  });

  it('are not said of one grant alone', async () => {
    const widget = await show(tag('recipient="oaza-e-librit"'), 'en');
    expect(rows(widget)).to.have.length(1);
    expect($(widget, '[part=totals], [part=chart], [part=views]')).to.equal(null);
  });
});

describe('The chart of grants', () => {
  afterEach(tidy);

  it('is a table of the same numbers, one for each currency, by year at first', async () => {
    expect(charts(await show(tag(), 'en'))).to.deep.equal([
      ['By year, EUR', '2026 €15,540.75', '2025 €14,950.50'],
      ['By year, ALL', '2026 ALL 2,100,000', '2025 ALL 640,000'],
    ]);
  });

  it('is what the author and then the visitor chooses', async () => {
    const widget = await show<UraGrantList>(tag('chart="funder"'), 'en');
    expect(charts(widget)).to.deep.equal([
      [
        'By funder, EUR',
        'Ketri Development Agency €14,950.50',
        'Zymbyl Fund €14,900',
        'Zymbyl Fund, Ketri Development Agency €640.75',
      ],
      ['By funder, ALL', 'Mjegulla Foundation ALL 2,740,000'],
    ]);
    await choose(widget, 2);
    expect(charts(widget)[1]).to.deep.equal([
      'By municipality, ALL',
      'Vlorë ALL 2,100,000',
      'Shkodër ALL 640,000',
    ]);
    expect(choices(widget).map((button) => button.ariaPressed)).to.deep.equal([
      'false',
      'false',
      'true',
      'false',
    ]);
    await choose(widget, 3);
    expect(charts(widget)).to.deep.equal([]);
  });

  it('can be left out by the author, and its choice too', async () => {
    const widget = await show(tag('chart="none" lock="view"'), 'en');
    expect($(widget, '[part=chart], [part=views]')).to.equal(null);
    expect(sums(widget)).to.have.length(2);
  });

  it('has bars as long as their sums, which only the eye sees', async () => {
    const widget = await show(tag('chart="municipality"'), 'en');
    const bars = $$(widget, '[part=chart]:last-child svg');
    expect(bars.map((bar) => bar.ariaHidden)).to.deep.equal(['true', 'true']);
    const [longest, other] = bars.map((bar) => bar.querySelector('.sum')!.getBoundingClientRect().width);
    expect(other! / longest!).to.be.closeTo(640 / 2100, 0.01);
    expect(longest!).to.be.greaterThan(100);
  });

  it('has each bar under its own row, on a track as wide as the chart, from the beginning of the line', async () => {
    const widget = await show(tag('chart="municipality"'), 'en');
    for (const chart of $$(widget, '[part=chart]')) {
      const { left, width } = chart.getBoundingClientRect();
      let above = -Infinity;
      for (const bar of chart.querySelectorAll('[part=bar]')) {
        const row = bar.getBoundingClientRect();
        const track = bar.querySelector('.track')!.getBoundingClientRect();
        const sum = bar.querySelector('.sum')!.getBoundingClientRect();
        expect(track.left, 'track').to.be.closeTo(left, 1);
        expect(track.width, 'track').to.be.closeTo(width, 1);
        expect(sum.left, 'bar').to.be.closeTo(left, 1);
        expect([sum.top, sum.height], 'bar').to.deep.equal([track.top, track.height]);
        expect(sum.height).to.be.within(3, 8);
        expect(track.top, 'under the bar above').to.be.greaterThan(above);
        expect(track.top, 'within its row').to.be.greaterThan(row.top);
        expect(track.bottom, 'within its row').to.be.at.most(row.bottom + 0.5);
        const text = document.createRange();
        text.selectNodeContents(bar.querySelector('th')!);
        expect(text.getBoundingClientRect().bottom, 'under its text').to.be.at.most(track.top + 2);
        above = track.bottom;
      }
    }
  });

  it('is chosen with the keys', async () => {
    const widget = await show<UraGrantList>(tag(), 'en');
    choices(widget)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => charts(widget)[0]![0] === 'By funder, EUR');
    expect(widget.shadowRoot!.activeElement === choices(widget)[1], 'the focus').to.equal(true);
  });

  const of = (parts: Record<string, unknown>) => grant('x', parts) as unknown as Grant;
  const bars = (by: 'year' | 'funder' | 'municipality', ...grants: Record<string, unknown>[]) =>
    chartsOf(grants.map(of), by)[0]!.bars.map(({ key, sum, others }) => [
      key,
      sum.amount,
      ...(others ? [others] : []),
    ]);

  it('has a bar of no length for a year without a grant, and one for those without a date', () => {
    expect(
      bars(
        'year',
        { awardedOn: '2023-05-01', amount: euros(3) },
        { amount: euros(1) },
        { awardedOn: '2025', amount: euros(2) },
        { awardedOn: '2025-01', amount: euros(2.5) },
      ),
    ).to.deep.equal([
      ['2025', 4.5],
      ['2024', 0],
      ['2023', 3],
      ['', 1],
    ]);
    expect(bars('year', { amount: euros(1) })).to.deep.equal([['', 1]]);
  });

  it('does not draw the years of a slip of the pen', () => {
    expect(
      bars('year', { awardedOn: '0202', amount: euros(1) }, { awardedOn: '2020', amount: euros(1) }),
    ).to.have.length(2);
  });

  it('puts together what is beyond ten bars, but not a single one', () => {
    const places = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        municipality: `p${index}`,
        amount: euros(100 - index),
      }));
    expect(bars('municipality', ...places(11))).to.have.length(11);
    const many = bars('municipality', ...places(13));
    expect(many).to.have.length(11);
    expect(many.at(-1)).to.deep.equal(['', 90 + 89 + 88, 3]);
  });

  it('leaves out what has no amount, and never mixes currencies', () => {
    const lek = { amount: { amount: 7, currency: 'ALL' } };
    expect(chartsOf([of({}), of(lek), of({ amount: euros(1) }), of(lek)], 'funder')).to.deep.equal([
      { currency: 'ALL', bars: [{ key: 'fondi', sum: { amount: 14, currency: 'ALL' } }] },
      { currency: 'EUR', bars: [{ key: 'fondi', sum: euros(1) }] },
    ]);
  });
});

describe('Grants that are searched and filtered', () => {
  afterEach(tidy);

  it('are found by the names of recipient and funder, and by old names of places', async () => {
    const widget = await show<UraGrantList>(tag(), 'en');
    await type(widget, 'fluturza');
    expect(names(widget)).to.deep.equal(['Music in the Square']);
    await type(widget, 'mjegulla');
    expect(names(widget)).to.deep.equal(['Clean Coast', 'A Door without a Threshold']);
    await type(widget, 'Shkodra');
    expect(names(widget)).to.deep.equal(['A Door without a Threshold']);
  });

  it('say it where nothing is left, without sums', async () => {
    const widget = await show<UraGrantList>(tag(), 'sq');
    await type(widget, 'zzzz');
    expect(textIn(widget, '[part=message]')).to.match(/^Asnjë grant\./);
    expect($(widget, '[part=totals], [part=chart], [part=views]')).to.equal(null);
  });

  it('begin with what the author chose; what is locked stays', async () => {
    const widget = await show<UraGrantList>(
      tag('programme="programi-lagjja" year="2026" lock="programme"'),
      'en',
    );
    expect(names(widget)).to.deep.equal(['The Shared Garden']);
    $<HTMLButtonElement>(widget, '.clear')!.click();
    await widget.updateComplete;
    expect(rows(widget)).to.have.length(4);
  });

  it('stay those of the recipient that the author chose', async () => {
    const widget = await show<UraGrantList>(tag('recipient="kulturni-krug-sinica"'), 'sr-Cyrl');
    expect(names(widget)).to.deep.equal(['Луткарско позориште у дворишту']);
    widget.recipient = 'qendra-ledhi';
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['Врата без прага']);
  });

  it('tell the page', async () => {
    const widget = await show<UraGrantList>(tag(), 'en');
    const told = next(widget, 'ura-filter');
    await select(widget, 1, 'fondacioni-mjegulla');
    expect((await told).detail).to.deep.equal({ filters: { funder: 'fondacioni-mjegulla' }, count: 2 });
  });
});

describe('Grants as a file', () => {
  afterEach(tidy);

  it('are a spreadsheet with numbers as numbers, and texts that are no formulas', async () => {
    const widget = await listing(
      [
        grant('a', {
          title: '=HYPERLINK("x")',
          amount: euros(1200.5),
          awardedOn: '2026-03',
          municipality: 'xk-gjilan',
        }),
      ],
      '',
      'en',
    );
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
      'Grant,Recipient,Funder,Municipality,Programme,Amount,Currency,Awarded,Summary',
      `"'=HYPERLINK(""x"")",Fondi,Fondi,Gjilan,,1200.5,EUR,2026-03,`,
      '',
    ]);
  });
});

describe('A list of grants without data', () => {
  afterEach(tidy);

  it('has grey lines in the place of its rows before they come', async () => {
    const widget = mount(
      `<ura-grant-list src="${faulty('slow', CIVIL_SOCIETY, 'ms=200')}"></ura-grant-list>`,
    );
    await widget.updateComplete;
    expect($$(widget, '[aria-hidden=true] svg.line').length).to.be.greaterThan(2);
    await settled(widget);
    expect($$(widget, 'svg.line')).to.have.length(0);
    expect(rows(widget)).to.have.length(8);
  });

  it('says that there are none', async () => {
    const widget = await listing([]);
    expect(textIn(widget, '[part=message]')).not.to.equal('');
    expect($(widget, '[part=count], [part=controls], [part=downloads]')).to.equal(null);
  });
});

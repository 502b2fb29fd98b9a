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
  [...row.querySelectorAll('td > div')].map(({ textContent }) => words(textContent));
const sums = (widget: Element) => $$(widget, '[part=totals] dd').map(({ textContent }) => words(textContent));
const choices = (widget: Element) => $$<HTMLButtonElement>(widget, '[part=views] button');
const choose = async (widget: UraGrantList, index: number) => {
  choices(widget)[index]!.click();
  await widget.updateComplete;
};
/** The text of each chart: its caption, then the name and sum of each bar. */
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

/** Renders a list with these grants. */
async function renderList(grants: readonly unknown[], attributes = '', lang = 'sq') {
  const widget = mount<UraGrantList>(`<ura-grant-list ${attributes}></ura-grant-list>`, lang);
  widget.data = dataset({ grants });
  await settled(widget);
  return widget;
}

describe('a list of grants', () => {
  afterEach(tidy);

  it('shows title, recipient, funder, municipality, amount and date of a grant', async () => {
    const widget = await show(tag(), 'en');
    const garden = rows(widget).find((row) => row.textContent.includes('The Shared Garden'))!;
    expect(words(garden.querySelector('th')!.textContent)).to.equal(
      'The Shared Garden Three gardens in three municipalities.',
    );
    expect(cells(garden)).to.deep.equal(['Peony House', 'Zymbyl Fund', 'Gjilan', '€14,900', '16 March 2026']);
    expect(garden.querySelector('time')!.dateTime).to.equal('2026-03-16');
    expect(textIn(widget, '[part=count] span')).to.equal('8 grants');
  });

  it('shows the agreed label of an individual, or else “Individual”', async () => {
    const widget = await renderList(
      [
        grant('a', { recipient: { individual: true, label: { sq: 'Një studente', en: 'A student' } } }),
        grant('b', { recipient: { individual: true } }),
      ],
      'sort="title"',
      'en',
    );
    expect(rows(widget).map((row) => cells(row)[0])).to.deep.equal(['A student', 'Individual']);
  });

  it('leaves cells without a value empty', async () => {
    const widget = await renderList([grant('a'), grant('b')]);
    expect(cells(rows(widget)[0]!)).to.deep.equal(['Fondi', 'Fondi', '', '', '']);
    expect($(widget, '[part=totals], [part=chart], [part=views]')).to.equal(null);
  });

  it('marks fictional grants with one note if all are fictional, or else in their rows', async () => {
    const all = await show(tag(), 'en');
    expect(textIn(all, '[part=provenance]')).not.to.equal('');
    expect(textIn(all, '[part=list]')).not.to.include('example');
    const some = await renderList([grant('a', { tags: ['fictional'] }), grant('b')], 'sort="title"', 'en');
    expect($(some, '[part=provenance]')).to.equal(null);
    expect(rows(some).map((row) => words(row.querySelector('th')!.textContent))).to.deep.equal([
      'a · example',
      'b',
    ]);
  });

  it('sends a cancellable ura-select when the visitor follows the link of a recipient', async () => {
    const widget = await show(tag(), 'en');
    const link = $<HTMLAnchorElement>(widget, '[part=row] a')!;
    widget.addEventListener('ura-select', (event) => event.preventDefault());
    const chosen = next(widget, 'ura-select');
    const click = new MouseEvent('click', { cancelable: true });
    link.dispatchEvent(click);
    expect((await chosen).detail.noun).to.equal('organisations');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('renders in each language without console output', async () => {
    const log = watchConsole();
    log.start();
    for (const lang of ['sq', 'sq-AL', 'sr-Latn', 'sr-Cyrl', 'en']) {
      const widget = await show(tag(), lang);
      expect(rows(widget)).to.have.length(8);
    }
    const messages = [...log.warnings, ...log.errors];
    log.stop();
    expect(messages.filter((text) => !/dev mode/.test(text))).to.deep.equal([]);
  });

  it('keeps its table role and labels its cells when it is too narrow for columns', async () => {
    const place = put(`<div style="width: 320px">${tag()}</div>`);
    const widget = place.querySelector<UraGrantList>('ura-grant-list')!;
    await settled(widget);
    expect($(widget, '[part=list]')!.getAttribute('role')).to.equal('table');
    expect($(widget, '[part=list] thead')!.getBoundingClientRect().height).to.be.above(30);
    expect(isVisible($(widget, '[part=row] .label'))).to.equal(true);
    for (const row of rows(widget)) expect(row.scrollWidth).to.be.at.most(row.clientWidth);
    expect(widget.scrollWidth).to.be.at.most(320);
    (place.firstElementChild as HTMLElement).style.width = '1000px';
    await until(() => !isVisible($(widget, '[part=row] .label')));
  });

  it('does not overlap labels and values of a narrow list, even with wide letter spacing', async () => {
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

  it('breaks long words instead of overflowing', async () => {
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

describe('the order of grants', () => {
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
    it(`with sort="${sort}" is ${[...expected].join(', ')}`, async () => {
      const widget = await renderList(grants, `sort="${sort}"`);
      expect(names(widget).join('')).to.equal(expected);
    });
  }

  it('follows the attribute', async () => {
    const widget = await renderList(grants);
    widget.sort = 'amount';
    await widget.updateComplete;
    expect(names(widget).join('')).to.equal('dçac');
  });
});

describe('a sorted table of grants', () => {
  afterEach(tidy);
  const sorted = (widget: Element) =>
    $$(widget, 'thead th[aria-sort]').map((th) => `${words(th.textContent)} ${th.getAttribute('aria-sort')}`);

  it('shows the order of the author in its headers, and changes it with one of them', async () => {
    const widget = await show<UraGrantList>(tag('sort="amount"'), 'en');
    expect(sorted(widget)).to.deep.equal(['Amount descending']);
    $(widget, '.column-amount button')!.click();
    await widget.updateComplete;
    expect(sorted(widget)).to.deep.equal(['Amount ascending']);
    const amounts = rows(widget).map((row) => cells(row)[3]!);
    const isEuro = amounts.map((text) => text.startsWith('€'));
    expect(isEuro.lastIndexOf(true), 'euros first').to.be.below(isEuro.indexOf(false));
    $(widget, '.column-amount button')!.click();
    await widget.updateComplete;
    expect(sorted(widget)).to.deep.equal(['Amount descending']);
  });

  it('takes over the order of the address, and ignores one that it does not have', async () => {
    const address = location.href;
    for (const [stated, expected] of [
      ['recipient-descending', 'Recipient descending'],
      ['constructor', 'Awarded descending'],
    ] as const) {
      history.replaceState(null, '', `?g.sort=${stated}`);
      expect(sorted(await show(tag('url-state="g"'), 'en'))).to.deep.equal([expected]);
    }
    history.replaceState(null, '', address);
  });
});

describe('the sums of grants', () => {
  afterEach(tidy);

  it('are one for each currency, the currency of most grants first', async () => {
    expect(sums(await show(tag(), 'en'))).to.deep.equal(['€30,491.25', 'ALL 2,740,000']);
  });

  it('say how many grants have no amount', async () => {
    const widget = await renderList(
      [grant('a', { amount: euros(0.1) }), grant('b', { amount: euros(0.2) }), grant('c'), grant('d')],
      '',
      'sr-Latn',
    );
    expect(sums(widget)).to.deep.equal(['0,30 €', '2 granta bez navedenog iznosa']);
  });

  it('include all matching grants, not only the rendered rows', async () => {
    const widget = await show<UraGrantList>(tag('limit="2"'), 'en');
    expect(rows(widget)).to.have.length(2);
    expect(sums(widget)[0]).to.equal('€30,491.25');
    await select(widget, 0, '2026');
    expect(sums(widget)).to.deep.equal(['€15,540.75', 'ALL 2,100,000']);
    expect(charts(widget)[0]).to.deep.equal(['By year, EUR', '2026 €15,540.75']);
  });

  it('are not shown for a single grant', async () => {
    const widget = await show(tag('recipient="oaza-e-librit"'), 'en');
    expect(rows(widget)).to.have.length(1);
    expect($(widget, '[part=totals], [part=chart], [part=views]')).to.equal(null);
  });
});

describe('the chart of grants', () => {
  afterEach(tidy);

  it('is a table for each currency, by year by default', async () => {
    expect(charts(await show(tag(), 'en'))).to.deep.equal([
      ['By year, EUR', '2026 €15,540.75', '2025 €14,950.50'],
      ['By year, ALL', '2026 ALL 2,100,000', '2025 ALL 640,000'],
    ]);
  });

  it('starts with the choice of the author and can be changed by the visitor', async () => {
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

  it('can be hidden together with its buttons by the author', async () => {
    const widget = await show(tag('chart="none" lock="view"'), 'en');
    expect($(widget, '[part=chart], [part=views]')).to.equal(null);
    expect(sums(widget)).to.have.length(2);
  });

  it('has bars in proportion to their sums, hidden from assistive technology', async () => {
    const widget = await show(tag('chart="municipality"'), 'en');
    const bars = $$(widget, '[part=chart]:last-child svg');
    expect(bars.map((bar) => bar.ariaHidden)).to.deep.equal(['true', 'true']);
    const [longest, other] = bars.map((bar) => bar.querySelector('.sum')!.getBoundingClientRect().width);
    expect(other! / longest!).to.be.closeTo(640 / 2100, 0.01);
    expect(longest!).to.be.greaterThan(100);
  });

  it('has each bar below the text of its row, on a track as wide as the chart', async () => {
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

  it('is chosen by keyboard', async () => {
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

  it('has an empty bar for a year without grants, and a bar for grants without a date', () => {
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

  it('does not fill the gap to a year that is a typing error', () => {
    expect(
      bars('year', { awardedOn: '0202', amount: euros(1) }, { awardedOn: '2020', amount: euros(1) }),
    ).to.have.length(2);
  });

  it('combines the bars after the tenth, unless there is only one more', () => {
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

  it('leaves out grants without an amount and never mixes currencies', () => {
    const lek = { amount: { amount: 7, currency: 'ALL' } };
    expect(chartsOf([of({}), of(lek), of({ amount: euros(1) }), of(lek)], 'funder')).to.deep.equal([
      { currency: 'ALL', bars: [{ key: 'fondi', sum: { amount: 14, currency: 'ALL' } }] },
      { currency: 'EUR', bars: [{ key: 'fondi', sum: euros(1) }] },
    ]);
  });
});

describe('searching and filtering grants', () => {
  afterEach(tidy);

  it('finds grants by the names of recipients and funders, and by other names of places', async () => {
    const widget = await show<UraGrantList>(tag(), 'en');
    await type(widget, 'fluturza');
    expect(names(widget)).to.deep.equal(['Music in the Square']);
    await type(widget, 'mjegulla');
    expect(names(widget)).to.deep.equal(['Clean Coast', 'A Door without a Threshold']);
    await type(widget, 'Shkodra');
    expect(names(widget)).to.deep.equal(['A Door without a Threshold']);
  });

  it('shows a message and no sums if nothing matches', async () => {
    const widget = await show<UraGrantList>(tag(), 'sq');
    await type(widget, 'zzzz');
    expect(textIn(widget, '[part=message]')).to.match(/^Asnjë grant\./);
    expect($(widget, '[part=totals], [part=chart], [part=views]')).to.equal(null);
  });

  it('starts with the filters of the author and keeps locked ones when cleared', async () => {
    const widget = await show<UraGrantList>(
      tag('programme="programi-lagjja" year="2026" lock="programme"'),
      'en',
    );
    expect(names(widget)).to.deep.equal(['The Shared Garden']);
    $<HTMLButtonElement>(widget, '.clear')!.click();
    await widget.updateComplete;
    expect(rows(widget)).to.have.length(4);
  });

  it('lists only the grants of the recipient that the author chose', async () => {
    const widget = await show<UraGrantList>(tag('recipient="kulturni-krug-sinica"'), 'sr-Cyrl');
    expect(names(widget)).to.deep.equal(['Луткарско позориште у дворишту']);
    widget.recipient = 'qendra-ledhi';
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['Врата без прага']);
  });

  it('sends ura-filter', async () => {
    const widget = await show<UraGrantList>(tag(), 'en');
    const received = next(widget, 'ura-filter');
    await select(widget, 1, 'fondacioni-mjegulla');
    expect((await received).detail).to.deep.equal({ filters: { funder: 'fondacioni-mjegulla' }, count: 2 });
  });
});

describe('downloads of grants', () => {
  afterEach(tidy);

  it('export plain numbers, and texts that cannot run as formulas', async () => {
    const widget = await renderList(
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

describe('a list of grants without data', () => {
  afterEach(tidy);

  it('has a skeleton until its rows are rendered', async () => {
    const widget = mount(
      `<ura-grant-list src="${faulty('slow', CIVIL_SOCIETY, 'ms=200')}"></ura-grant-list>`,
    );
    await widget.updateComplete;
    expect($$(widget, '[aria-hidden=true] svg.line').length).to.be.greaterThan(2);
    await settled(widget);
    expect($$(widget, 'svg.line')).to.have.length(0);
    expect(rows(widget)).to.have.length(8);
  });

  it('says that there are no grants', async () => {
    const widget = await renderList([]);
    expect(textIn(widget, '[part=message]')).not.to.equal('');
    expect($(widget, '[part=count], [part=controls], [part=downloads]')).to.equal(null);
  });
});

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/elements/call-list/call-list.define.ts';
import type { UraCallList } from '../../components/elements/call-list/call-list.ts';
import '../../components/elements/data/data.define.ts';
import {
  $,
  $$,
  adjustableClock,
  call,
  CIVIL_SOCIETY,
  dataset,
  isVisible,
  mount,
  next,
  textIn,
  settled,
  show,
  tidy,
  until,
  wakeUp,
  words,
} from './helpers.ts';

const LIST = `<ura-call-list src="${CIVIL_SOCIETY}"></ura-call-list>`;
const withAttributes = (attributes: string) => LIST.replace(' src', ` ${attributes} src`);

const titles = (widget: Element, within = '') =>
  $$(widget, `${within} .row .name`).map(({ textContent }) => words(textContent));
const groups = (widget: Element) => $$(widget, '[part=section]').map(({ textContent }) => words(textContent));
const summary = (widget: Element) => $(widget, '.over summary')!;

/** Renders a list with these calls. */
async function renderList(
  calls: readonly object[],
  attributes = '',
  lang = 'sq',
  clock = adjustableClock('2026-11-22T11:00:00Z'),
) {
  const widget = mount<UraCallList>(`<ura-call-list ${attributes}></ura-call-list>`, lang, clock);
  widget.data = dataset({ calls });
  await settled(widget);
  return widget;
}
const until4December = { deadlines: [{ at: '2026-12-04T16:00', zone: 'Europe/Belgrade' }] };

describe('a list of calls', () => {
  afterEach(tidy);

  it('sorts by deadline, then lists rolling calls, then forthcoming ones', async () => {
    const widget = await show<UraCallList>(LIST);
    expect(titles(widget)).to.deep.equal([
      'Bregu dhe malësia: kulturë dhe mjedis',
      'Grante të vogla për lagjet',
      'Mbështetje e shpejtë',
      'Zëri i të rinjve 2027',
    ]);
    expect(groups(widget)).to.deep.equal(['Thirrje të hapura', 'Së shpejti']);
    expect($$(widget, '[part=status]').map(({ dataset }) => dataset['status'])).to.deep.equal([
      'closing-soon',
      'open',
      'rolling',
      'forecast',
    ]);
    expect(textIn(widget, '[part=status]')).to.equal('Mbyllet së shpejti · Edhe 5 ditë');
  });

  it('collapses closed calls under their count and expands them by keyboard', async () => {
    const widget = await show<UraCallList>(LIST, 'en');
    expect(words(summary(widget).textContent)).to.equal('Closed calls (1)');
    expect(titles(widget, '.over')).to.deep.equal([]);
    summary(widget).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => titles(widget, '.over').length === 1);
    expect(titles(widget, '.over')).to.deep.equal(['Youth on the Move 2025']);
  });

  it('shows closed calls uncollapsed when the status filter is closed', async () => {
    const widget = await show<UraCallList>(withAttributes('status="closed"'));
    expect(titles(widget)).to.deep.equal(['Rinia në lëvizje 2025']);
    expect($(widget, '.over summary')).to.equal(null);
  });

  it('says that no call is open when all are closed, and how many are closed', async () => {
    const widget = await renderList([call({ deadlines: [{ at: '2026-10-01' }] })]);
    expect(textIn(widget, '[part=message]')).to.include('Për momentin nuk ka thirrje të hapura.');
    expect(words(summary(widget).textContent)).to.equal('Thirrje të mbyllura (1)');
  });

  it('says that no call is open when there are only forthcoming and closed ones', async () => {
    const widget = await renderList(
      [
        call({ id: 'ahead', opens: '2027-01-01', deadlines: [{ at: '2027-02-01' }] }),
        call({ id: 'over', deadlines: [{ at: '2026-10-01' }] }),
      ],
      '',
      'en',
    );
    expect(textIn(widget, '[part=message]')).to.equal('There are no open calls at the moment.');
    expect(groups(widget)).to.deep.equal(['Forthcoming']);
  });

  it('searches closed calls as well', async () => {
    const over = (id: string, title: string) => call({ id, title, deadlines: [{ at: '2026-10-01' }] });
    const widget = await renderList([call({ rolling: true }), over('a', 'Kopshti'), over('b', 'Libri')]);
    const field = $<HTMLInputElement>(widget, 'input[type=search]')!;
    field.value = 'libri';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await widget.updateComplete;
    expect(words(summary(widget).textContent)).to.equal('Thirrje të mbyllura (1)');
  });

  it('moves a call to the closed ones at its deadline and keeps the focus in the widget', async () => {
    const clock = adjustableClock('2026-12-04T14:59:59Z');
    const widget = await renderList(
      [call({ ...until4December }), call({ id: 'other', title: 'Tjetra', rolling: true })],
      '',
      'sq',
      clock,
    );
    expect(titles(widget)).to.deep.equal(['Thirrja', 'Tjetra']);
    $<HTMLElement>(widget, '.row button')!.focus();
    clock.set('2026-12-04T15:00:00Z');
    wakeUp();
    await until(() => titles(widget).join() === 'Tjetra');
    expect(words(summary(widget).textContent)).to.equal('Thirrje të mbyllura (1)');
    expect(widget.shadowRoot!.activeElement === summary(widget), 'the focus').to.equal(true);
  });

  it('keeps an expanded call visible when it closes', async () => {
    const clock = adjustableClock('2026-12-04T14:59:59Z');
    const widget = await renderList(
      [call({ ...until4December, applyUrl: 'https://apply.example/' }), call({ id: 'other', rolling: true })],
      '',
      'en',
      clock,
    );
    const title = $<HTMLElement>(widget, '.row button')!;
    title.focus();
    title.click();
    await until(() =>
      widget.shadowRoot!.querySelector('ura-grant-call')?.shadowRoot?.querySelector('.actions'),
    );
    clock.set('2026-12-04T15:00:00Z');
    wakeUp();
    const card = () => $(widget, '.over ura-grant-call');
    await until(() => card()?.shadowRoot?.querySelector('[data-status=closed]'));
    expect(card()!.shadowRoot!.querySelector('a[href="https://apply.example/"]')).to.equal(null);
    expect(words(widget.shadowRoot!.activeElement?.textContent)).to.equal('Thirrja');
    summary(widget).click();
    await until(() => !card());
  });

  it('keeps the focus on a forthcoming call when it opens', async () => {
    const clock = adjustableClock('2027-01-10T22:59:59Z');
    const widget = await renderList(
      [
        call({ id: 'other', title: 'Tjetra', rolling: true }),
        call({ opens: '2027-01-11', deadlines: [{ at: '2027-02-12T17:00' }] }),
      ],
      '',
      'sq',
      clock,
    );
    $$<HTMLElement>(widget, '.row button')[1]!.focus();
    clock.set('2027-01-10T23:00:00Z');
    wakeUp();
    await until(() => $(widget, '[data-status=open]'));
    expect(groups(widget)).to.deep.equal(['Thirrje të hapura']);
    expect(words(widget.shadowRoot!.activeElement?.textContent)).to.equal('Thirrja');
  });

  it('marks a fictional call among real ones, in its row and when it is expanded', async () => {
    const widget = await renderList(
      [call({ id: 'a', rolling: true, tags: ['fictional'] }), call({ rolling: true })],
      '',
      'en',
    );
    const [row, other] = $$(widget, '.row');
    expect(words(row!.textContent)).to.include('example');
    for (const each of [row!, other!]) each.querySelector<HTMLElement>('button')!.click();
    const note = (each: Element) =>
      each.querySelector('ura-grant-call')?.shadowRoot?.querySelector<HTMLElement>('[part=provenance]');
    await until(() => note(row!));
    expect(isVisible(note(row!))).to.equal(true);
    expect(note(other!)).to.equal(null);
  });

  it('has a single note when all calls are fictional, closed ones included', async () => {
    const widget = await show<UraCallList>(LIST, 'en');
    summary(widget).click();
    await until(() => titles(widget, '.over').length === 1);
    expect(
      $$(widget, '.row .by')
        .map((line) => words(line.textContent))
        .join(),
    ).not.to.include('example');
    expect($$(widget, '[part=provenance]')).to.have.length(1);
  });

  it('shows the stage, another time zone, and once the usual one and how long a day lasts', async () => {
    const widget = await renderList(
      [
        call({
          id: 'two',
          opens: '2027-01-11T09:00',
          deadlines: [{ at: '2027-02-12T17:00', zone: 'Europe/Tirane', stage: 'Concept note' }],
        }),
        call({ deadlines: [{ at: '2026-12-31' }] }),
        call({ id: 'three', deadlines: [{ at: '2027-01-04T16:00', zone: 'Europe/Belgrade' }] }),
      ],
      '',
      'en',
    );
    const [open, timed, ahead] = $$(widget, '.row dl').map((list) => words(list.textContent));
    expect(open).to.match(/^Application deadline ?Thursday, 31 December 2026$/);
    expect(timed).to.match(/^Application deadline ?Monday, 4 January 2027, 16:00$/);
    expect($$(widget, '[part=dates-note]').map((note) => words(note.textContent))).to.deep.equal([
      'Times are Kosovo time. A deadline without a time lasts until the end of the day.',
    ]);
    expect(ahead).to.include('Concept note: Friday, 12 February 2027, 17:00 (');
    expect(ahead).to.include('(Albanian time)');
    // The heading already says “Forthcoming”, so the status says when the call opens.
    expect($$(widget, '[part=status]').map(({ textContent }) => words(textContent))[2]).to.equal(
      'Opens: Monday, 11 January 2027, 09:00 (Albanian time)',
    );
  });

  it('says the time zone of closed calls once, where no other row says it', async () => {
    const widget = await renderList(
      [
        call({ id: 'a', deadlines: [{ at: '2026-10-01T16:00' }] }),
        call({ id: 'b', deadlines: [{ at: '2026-09-01T16:00' }] }),
        call({ id: 'c', deadlines: [{ at: '2026-12-31' }] }),
      ],
      '',
      'en',
    );
    $<HTMLDetailsElement>(widget, '.over')!.open = true;
    await until(() => $$(widget, '.over .row').length === 2);
    expect($$(widget, '[part=dates-note]').map((note) => words(note.textContent))).to.deep.equal([
      'A deadline without a time lasts until the end of the day.',
      'Times are Kosovo time.',
    ]);
  });

  it('offers to apply in the rows of the table, beside the status', async () => {
    const widget = await show(LIST.replace('<ura-call-list', '<ura-call-list view="table"'), 'en');
    const cells = $$(widget, 'td [part=action]').map((link) => words(link.closest('td')!.textContent));
    expect(cells).to.have.length(3);
    for (const cell of cells) expect(cell).to.match(/^Status (Open|Closing soon|Always open)\b.* Apply$/);
  });

  it('has no accessibility violations when a call is expanded', async () => {
    const widget = await show<UraCallList>(LIST, 'en');
    $<HTMLElement>(widget, '.row button')!.click();
    await until(() =>
      widget.shadowRoot!.querySelector('ura-grant-call')?.shadowRoot?.querySelector('[part=section]'),
    );
    await expect(widget).to.be.accessible();
  });

  it('expands a call in place, without repeating its title and links', async () => {
    const widget = await show<UraCallList>(LIST, 'en');
    const title = $<HTMLElement>(widget, '.row button')!;
    const [link] = $$(widget, '.row')[0]!.querySelectorAll('.links a');
    expect(words(link!.textContent)).to.equal('Apply');
    title.focus();
    await sendKeys({ press: 'Enter' });
    const card = () => widget.shadowRoot!.querySelector('ura-grant-call');
    await until(() => card()?.shadowRoot?.querySelector('[part=deadline]'));
    expect(title.getAttribute('aria-expanded')).to.equal('true');
    expect(getComputedStyle(card()!.shadowRoot!.querySelector('[part=title]')!).display).to.equal('none');
    expect($$(widget, '.row')[0]!.querySelector('.links')).to.equal(null);
    expect(widget.shadowRoot!.activeElement === title, 'the focus').to.equal(true);
    await sendKeys({ press: 'Enter' });
    await until(() => !card());
  });

  it('does not expand a call when the page prevents ura-select', async () => {
    const widget = await show<UraCallList>(LIST);
    widget.addEventListener('ura-select', (event) => event.preventDefault());
    const received = next(widget, 'ura-select');
    $<HTMLElement>(widget, '.row button')!.click();
    expect((await received).detail.id).to.equal('bregu-dhe-malesia-2026');
    await widget.updateComplete;
    expect($(widget, '.row button')!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('does not let the events of an expanded call bubble out of the list', async () => {
    const widget = await show<UraCallList>(LIST);
    const received: string[] = [];
    widget.addEventListener('ura-load', () => received.push('ura-load'));
    $<HTMLElement>(widget, '.row button')!.click();
    await until(() =>
      widget.shadowRoot!.querySelector('ura-grant-call')?.shadowRoot?.querySelector('[part=facts]'),
    );
    expect(received).to.deep.equal([]);
  });

  it('has no apply link for a forthcoming or closed call', async () => {
    const applyUrl = 'https://apply.example/';
    const widget = await renderList(
      [
        call({
          id: 'ahead',
          opens: '2027-01-11',
          applyUrl,
          ...until4December,
          deadlines: [{ at: '2027-02-12' }],
        }),
        call({ id: 'over', deadlines: [{ at: '2026-10-01' }], applyUrl }),
      ],
      '',
    );
    summary(widget).click();
    await until(() => $$(widget, '.row').length === 2);
    expect($$(widget, `a[href="${applyUrl}"]`)).to.have.length(0);
    expect($$(widget, '.links [part=calendar]')).to.have.length(1); // adds the deadline of the forthcoming call to a calendar
  });
});

describe('the filters of a list of calls', () => {
  afterEach(tidy);

  it('find a call without municipalities under each municipality of its country', async () => {
    const widget = await show<UraCallList>(withAttributes('municipality="xk-gjilan"'));
    expect(titles(widget)).to.deep.equal([
      'Grante të vogla për lagjet',
      'Mbështetje e shpejtë',
      'Zëri i të rinjve 2027',
    ]);
  });

  it('are applicant, municipality, funder, amount, currency, language and status', async () => {
    const widget = await show<UraCallList>(LIST, 'en');
    expect($$(widget, '.control > span').map(({ textContent }) => words(textContent))).to.deep.equal([
      'Search calls',
      'Who can apply',
      'Municipality',
      'Funder',
      'Amount you need',
      'Currency',
      'Application language',
      'Status',
    ]);
  });

  it('are collapsed, except the two most used, until the visitor opens them', async () => {
    const widget = await show<UraCallList>(LIST, 'en');
    const folded = $<HTMLDetailsElement>(widget, '.folded')!;
    const head = folded.querySelector('summary')!;
    expect([folded.open, words(head.textContent)]).to.deep.equal([false, 'More filters']);
    expect($$(widget, '.control').filter((control) => control.checkVisibility())).to.have.length(3);
    head.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => folded.open);
    expect(folded.querySelectorAll('.control')).to.have.length(5);
    const status = [...folded.querySelectorAll('select')].at(-1)!;
    status.value = 'rolling';
    status.dispatchEvent(new Event('change'));
    await until(() => words(head.textContent) === 'More filters (1)');
    expect(folded.open).to.equal(true);
    $(widget, '.clear')!.click();
    await until(() => words(head.textContent) === 'More filters');
    expect(folded.open).to.equal(true);
  });

  it('are expanded when the author has set one of them, and can be collapsed', async () => {
    const widget = await show<UraCallList>(withAttributes('currency="ALL"'), 'en');
    const folded = $<HTMLDetailsElement>(widget, '.folded')!;
    expect(folded.open).to.equal(true);
    folded.querySelector('summary')!.click();
    await until(() => !folded.open);
    widget.requestUpdate();
    await widget.updateComplete;
    expect([folded.open, words(folded.querySelector('summary')!.textContent)]).to.deep.equal([
      false,
      'More filters (1)',
    ]);
  });

  it('count closing-soon and rolling calls as open', async () => {
    const widget = await show<UraCallList>(withAttributes('status="open"'), 'en');
    expect($$(widget, '[part=status]').map(({ dataset }) => dataset['status'])).to.deep.equal([
      'closing-soon',
      'open',
      'rolling',
    ]);
  });

  it('accept a formatted amount and leave it as it was typed', async () => {
    const widget = await show<UraCallList>(LIST);
    const field = $<HTMLInputElement>(widget, 'input[inputmode]')!;
    field.value = '2.500 €';
    field.dispatchEvent(new Event('input'));
    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal(['Grante të vogla për lagjet']);
    expect(field.value).to.equal('2.500 €');
  });
});

describe('the downloads of a list of calls', () => {
  const files: Promise<string>[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  beforeEach(() => {
    files.length = 0;
    URL.createObjectURL = (blob) => {
      files.push((blob as Blob).text());
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    tidy();
  });
  const download = (widget: Element, label: string) => {
    $$(widget, '[part=downloads] button')
      .find(({ textContent }) => words(textContent) === label)!
      .click();
    return files.at(-1)!;
  };

  it('include a calendar of all future deadlines, later stages included', async () => {
    const text = await download(await show<UraCallList>(LIST, 'en'), 'iCalendar');
    expect(text.match(/^DTSTART.*$/gm)?.map((line) => line.trim())).to.deep.equal([
      'DTSTART:20261127T110000Z',
      'DTSTART:20261204T150000Z',
      'DTSTART:20270212T160000Z',
      'DTSTART:20270409T150000Z',
    ]);
    expect(text.replace(/\r\n /g, '')).to.include(
      'SUMMARY:Application deadline: Young Voices 2027 · Full proposal',
    );
    expect(new Set(text.match(/^UID:.*$/gm)).size).to.equal(4);
  });

  it('include a calendar without past stages', async () => {
    const clock = adjustableClock('2027-02-12T16:00:00Z');
    const widget = await show<UraCallList>(LIST, 'en', clock);
    expect(
      (await download(widget, 'iCalendar')).match(/^DTSTART.*$/gm)?.map((line) => line.trim()),
    ).to.deep.equal(['DTSTART:20270409T150000Z']);
  });

  it('include a table with plain numbers and with times that have an offset', async () => {
    const [head, ...lines] = (await download(await show<UraCallList>(LIST, 'en'), 'CSV'))
      .trim()
      .split('\r\n');
    expect(head).to.include('Minimum amount,Maximum amount,Total funding,Currency');
    expect(lines).to.have.length(4);
    expect(lines[0]).to.include('2026-11-27T12:00+01:00').and.to.include(',300000,1200000,6000000,ALL,');
    expect(lines[3]).to.include(',6000,12000,120000,EUR,');
  });
});

describe('calls as a table', () => {
  afterEach(tidy);
  const TABLE = withAttributes('view="table"');
  const sorted = (widget: Element) =>
    $$(widget, 'thead th[aria-sort]').map((th) => `${words(th.textContent)} ${th.getAttribute('aria-sort')}`);
  const press = async (widget: UraCallList, column: string) => {
    $(widget, `.column-${column} button`)!.click();
    await widget.updateComplete;
  };

  it('have the order of the list until the visitor sorts, and again after the third press', async () => {
    const widget = await show<UraCallList>(TABLE, 'en');
    const usual = titles(widget);
    expect(sorted(widget)).to.deep.equal([]);
    expect($$(widget, '[part=section]')).to.have.length(0);
    await press(widget, 'amount');
    expect(sorted(widget)).to.deep.equal(['Amount per grant descending']);
    expect(titles(widget)).to.deep.equal([
      'Young Voices 2027',
      'Small Grants for Neighbourhoods',
      'Quick Support',
      'Coast and Highlands: Culture and Environment',
    ]);
    await press(widget, 'amount');
    await press(widget, 'amount');
    expect(titles(widget)).to.deep.equal(usual);
  });

  it('have the next deadline first, and calls without one last', async () => {
    const widget = await show<UraCallList>(withAttributes('view="table" sort="deadline"'), 'en');
    expect(titles(widget).at(0)).to.equal('Coast and Highlands: Culture and Environment');
    expect(titles(widget).at(-1)).to.equal('Quick Support');
  });

  it('open under their row', async () => {
    const widget = await show<UraCallList>(TABLE, 'en');
    $(widget, '.row button')!.click();
    await widget.updateComplete;
    const [row, details] = $$(widget, 'tbody tr');
    expect(row!.querySelector('button')!.getAttribute('aria-expanded')).to.equal('true');
    expect(details!.querySelector('ura-grant-call')).not.to.equal(null);
  });

  it('keep closed calls folded, in a table of their own', async () => {
    const widget = await show<UraCallList>(TABLE, 'en');
    summary(widget).click();
    await until(() => $(widget, '.over table'));
    expect($$(widget, '.over .name').map(({ textContent }) => words(textContent))).to.deep.equal([
      'Youth on the Move 2025',
    ]);
  });

  it('keep their groups when a sorted list is shown as a list', async () => {
    const widget = await show<UraCallList>(withAttributes('sort="title-descending"'), 'en');
    expect(groups(widget)).to.deep.equal(['Open calls', 'Forthcoming']);
    expect(titles(widget)).to.deep.equal([
      'Small Grants for Neighbourhoods',
      'Quick Support',
      'Coast and Highlands: Culture and Environment',
      'Young Voices 2027',
    ]);
  });
});

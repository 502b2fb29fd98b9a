import { expect } from '@open-wc/testing';
import '../../components/elements/event-list/event-list.define.ts';
import type { UraEventList } from '../../components/elements/event-list/event-list.ts';
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
  openCalendar,
} from './helpers.ts';

const tag = (attributes = '', inside = '') =>
  `<ura-event-list src="${CIVIL_SOCIETY}" ${attributes}>${inside}</ura-event-list>`;

const rows = (widget: Element) => $$(widget, '[part=row]');
const names = (widget: Element) => $$(widget, '[part=name]').map(({ textContent }) => words(textContent));
const rowOf = (widget: Element, name: string) =>
  rows(widget).find((row) => row.querySelector('[part=name]')!.textContent.includes(name))!;
const part = (row: Element, name: string) => words(row.querySelector(`[part=${name}]`)?.textContent);
const fold = (widget: Element) => $<HTMLButtonElement>(widget, '[part=past] button');
/** The headings and names of the agenda, in reading order. */
const agenda = (widget: Element) =>
  $$(widget, '[part=section], [part=past], [part=name]').map((element) =>
    element.getAttribute('part') === 'name' ? words(element.textContent) : `# ${words(element.textContent)}`,
  );
const isStruck = (element: Element | null | undefined) =>
  element ? getComputedStyle(element).textDecorationLine === 'line-through' : undefined;
const type = async (widget: UraEventList, text: string) => {
  const field = $<HTMLInputElement>(widget, 'input[type=search]')!;
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await widget.updateComplete;
};
const select = async (widget: UraEventList, label: string, value: string) => {
  const field = $$(widget, '.control').find((control) => control.textContent.includes(label))!;
  const choice = field.querySelector('select')!;
  choice.value = value;
  choice.dispatchEvent(new Event('change'));
  await widget.updateComplete;
};
/** The text of the file that a button downloads. */
async function fileOf(button: HTMLElement): Promise<string> {
  let file: Blob | undefined;
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob: Blob) => {
    file = blob;
    return createObjectURL.call(URL, blob);
  };
  const stay = (event: Event) => event.preventDefault();
  addEventListener('click', stay);
  button.click();
  removeEventListener('click', stay);
  URL.createObjectURL = createObjectURL;
  return (await file!.text()).replace(/\r\n /g, '');
}

const event = (id: string, parts: Record<string, unknown> = {}) => ({ id, title: id, ...parts });

/** Renders a list with these events. */
async function renderList(events: readonly unknown[], attributes = '', lang = 'en', clock: Clock = NOON) {
  const widget = mount<UraEventList>(`<ura-event-list ${attributes}></ura-event-list>`, lang, clock);
  widget.data = dataset({ events });
  await settled(widget);
  return widget;
}

describe('an agenda', () => {
  afterEach(tidy);

  it('groups events by month, then those without a date, and has past ones behind a button', async () => {
    const widget = await show(tag(), 'en');
    expect(agenda(widget)).to.deep.equal([
      '# November 2026',
      'Info session: Small Grants for Neighbourhoods',
      'River Cleaning Day',
      '# December 2026',
      'Workshop: Your First Budget',
      'Training: From Idea to Proposal',
      'Exchange of Experience in Shkodër',
      '# March 2027',
      'Harku Forum 2027',
      '# Event series',
      'Harku Forum',
      '# Date to be announced',
      'National Civil Society Week',
      'People to People (P2P)',
      '# 2 past events',
    ]);
    expect(textIn(widget, '[part=count] span')).to.equal('9 events');
  });

  it('formats months and weekdays in each language', async () => {
    const first = async (lang: string) => {
      const widget = await show(tag(), lang);
      return [
        textIn(widget, '[part=section]'),
        part(rows(widget)[0]!, 'date'),
        part(rows(widget)[0]!, 'when'),
      ];
    };
    expect(await first('sq')).to.deep.equal(['Nëntor 2026', '26 e enjte', 'ora 10:00–11:30 · Online']);
    expect(await first('sr-Latn')).to.deep.equal(['Novembar 2026.', '26 četvrtak', '10:00–11:30 · Onlajn']);
    expect(await first('sr-Cyrl')).to.deep.equal(['Новембар 2026.', '26 четвртак', '10:00–11:30 · Онлајн']);
  });

  it('shows the time, place, kind, organiser and languages of an event', async () => {
    const widget = await show(tag(), 'en');
    const workshop = rowOf(widget, 'Your First Budget');
    expect(part(workshop, 'date')).to.equal('2 Wednesday');
    expect(workshop.querySelector('time')!.dateTime).to.equal('2026-12-02T09:30');
    expect(part(workshop, 'when')).to.equal('09:30–15:30 · The open kitchen, ground floor, Gjilan');
    expect(words(workshop.textContent)).to.include(
      'Workshop · Organiser: Harku Network · Languages: Albanian · example',
    );
    expect(words(workshop.textContent)).to.include('Supported by the Zymbyl Fund.');
    const register = workshop.querySelector<HTMLAnchorElement>('[part=action] a')!;
    expect(register.href).to.equal('https://harku.example/punetori');
    expect(part(workshop, 'action')).to.equal('Register until 30 November 2026 Add to calendar');
  });

  it('names the time zone only if it differs from that of the dataset', async () => {
    const widget = await show(tag(), 'en');
    expect(part(rowOf(widget, 'Exchange'), 'when')).to.include('10:00–17:00 (');
    // Its zone is the same as that of the dataset.
    expect(part(rowOf(widget, 'Info session'), 'when')).not.to.include('(');
    const days = await renderList([event('a', { starts: '2026-12-15', zone: 'Europe/Tirane' })]);
    expect(textIn(days, '[part=row]')).not.to.include('time');
  });

  it('formats several days as a range', async () => {
    const widget = await renderList([
      event('days', { starts: '2026-12-09', ends: '2026-12-11' }),
      event('months', { starts: '2026-11-28T10:00', ends: '2026-12-02' }),
      event('backwards', { starts: '2026-12-20', ends: '2026-12-01' }),
    ]);
    expect(part(rowOf(widget, 'days'), 'date')).to.equal('9–11 Wednesday – Friday');
    expect(part(rowOf(widget, 'days'), 'when')).to.equal('9–11 December 2026');
    expect(part(rowOf(widget, 'months'), 'date')).to.equal('28– Saturday – Wednesday');
    expect(part(rowOf(widget, 'months'), 'when')).to.equal('28 November 2026, 10:00 – 2 December 2026');
    expect(part(rowOf(widget, 'backwards'), 'date')).to.equal('20 Sunday');
  });

  it('labels cancelled, postponed and moved events, and strikes through what no longer holds', async () => {
    const widget = await renderList([
      event('off', {
        starts: '2026-12-01T10:00',
        status: 'cancelled',
        registrationUrl: 'https://a.example/',
      }),
      event('later', { starts: '2026-12-02', status: 'postponed' }),
      event('home', {
        starts: '2026-12-03',
        status: 'moved-online',
        municipality: 'xk-gjilan',
        onlineUrl: 'https://b.example/',
      }),
    ]);
    const off = rowOf(widget, 'off');
    const later = rowOf(widget, 'later');
    const home = rowOf(widget, 'home');
    expect(part(off, 'status')).to.equal('Cancelled');
    expect(part(later, 'status')).to.equal('Postponed: new date to be announced');
    expect(part(home, 'status')).to.equal('Moved online');
    expect([off, later, home].map((row) => isStruck(row.querySelector('.day')))).to.deep.equal([
      true,
      true,
      false,
    ]);
    expect(isStruck(off.querySelector('.when s'))).to.equal(true);
    expect(part(home, 'when')).to.equal('Gjilan · Online');
    expect(isStruck(home.querySelector('.when s'))).to.equal(true);
    // A cancelled or postponed event has no registration and no calendar entry.
    expect(off.querySelector('[part=action]')).to.equal(null);
    expect(later.querySelector('[part=action]')).to.equal(null);
  });

  it('inflects the status for the gender of “event” in each language', async () => {
    const word = async (lang: string) =>
      textIn(
        await renderList([event('a', { starts: '2026-12-01', status: 'cancelled' })], '', lang),
        '[part=status]',
      );
    expect(await word('sq')).to.equal('E anuluar');
    expect(await word('sr-Latn')).to.equal('Otkazan');
    expect(await word('sr-Cyrl')).to.equal('Отказан');
  });

  it('lists the next dates of a series and names the series of an event', async () => {
    const members = ['2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22', '2026-11-01'];
    const widget = await renderList([
      event('circle', { url: 'https://circle.example/' }),
      ...members.map((starts, index) => event(`m${index}`, { starts, series: 'circle' })),
      event('off', { starts: '2026-12-29', series: 'circle', status: 'cancelled' }),
    ]);
    const dates = [...rowOf(widget, 'circle').querySelectorAll('li')].map(({ textContent }) =>
      words(textContent),
    );
    expect(dates).to.have.length(4);
    expect(dates.slice(0, 3)).to.deep.equal([
      '1 December 2026 · m0',
      '8 December 2026 · m1',
      '15 December 2026 · m2',
    ]);
    expect(dates[3]).to.include('1');
    expect(words(rowOf(widget, 'm0').textContent)).to.include('Series: circle');
    expect(rowOf(widget, 'm0').querySelector<HTMLAnchorElement>('.by a')!.href).to.equal(
      'https://circle.example/',
    );
  });

  it('lists only the events of the series that the author chose', async () => {
    const widget = await show(tag('series="forumi-i-harkut"'), 'en');
    expect(names(widget)).to.deep.equal(['Harku Forum 2027']);
  });

  it('lists a series with only past dates under “Date to be announced”', async () => {
    const widget = await renderList([
      event('circle'),
      event('m', { starts: '2026-11-01', series: 'circle' }),
    ]);
    expect(agenda(widget)).to.deep.equal(['# Date to be announced', 'circle', '# 1 past event']);
  });

  it('uses the heading level of its attribute', async () => {
    const levels = (widget: Element) => [
      $(widget, '[part=section]')!.localName,
      $(widget, '[part=name]')!.localName,
      $(widget, '[part=past]')!.localName,
    ];
    expect(levels(await show(tag()))).to.deep.equal(['h3', 'h4', 'h3']);
    expect(levels(await show(tag('heading-level="2"')))).to.deep.equal(['h2', 'h3', 'h2']);
    expect(levels(await show(tag('heading-level="none"')))).to.deep.equal(['p', 'p', 'p']);
  });

  it('sends ura-select when the visitor chooses an event', async () => {
    const widget = await show(tag(), 'en');
    const link = rowOf(widget, 'Harku Forum 2027').querySelector<HTMLAnchorElement>('[part=name] a')!;
    expect(link.href).to.equal('https://harku.example/forumi-2027');
    widget.addEventListener('ura-select', (chosen) => chosen.preventDefault());
    const received = next(widget, 'ura-select');
    link.click();
    const { detail } = await received;
    expect([detail.noun, detail.id]).to.deep.equal(['events', 'forumi-i-harkut-2027']);
  });
});

describe('past events', () => {
  afterEach(tidy);

  const past = [
    event('old', { starts: '2024-05-01' }),
    event('older', { starts: '2023-05-01' }),
    event('new', { starts: '2026-11-20' }),
  ];

  it('expand under their button, latest first, and keep the focus on it', async () => {
    const widget = await renderList([...past, event('ahead', { starts: '2026-12-01' })]);
    expect(names(widget)).to.deep.equal(['ahead']);
    const button = fold(widget)!;
    expect([words(button.textContent), button.ariaExpanded]).to.deep.equal(['3 past events', 'false']);
    button.focus();
    button.click();
    await until(() => rows(widget).length === 4);
    expect(agenda(widget)).to.deep.equal([
      '# December 2026',
      'ahead',
      '# 3 past events',
      '# November 2026',
      'new',
      '# May 2024',
      'old',
      '# May 2023',
      'older',
    ]);
    expect(fold(widget)!.ariaExpanded).to.equal('true');
    expect(widget.shadowRoot!.activeElement).to.equal(fold(widget));
    fold(widget)!.click();
    await until(() => rows(widget).length === 1);
  });

  it('keep the focus when they expand in an agenda without upcoming events', async () => {
    const widget = await renderList(past);
    expect(textIn(widget, '[part=message]')).not.to.equal('');
    expect(rows(widget)).to.have.length(0);
    fold(widget)!.focus();
    fold(widget)!.click();
    await until(() => rows(widget).length === 3);
    await until(() => widget.shadowRoot!.activeElement === fold(widget));
    expect($(widget, '[part=message]')).to.equal(null);
  });

  it('show their first rows when the first page is already full', async () => {
    const ahead = [1, 2].map((day) => event(`ahead${day}`, { starts: `2026-12-0${day}` }));
    const widget = await renderList([...past, ...ahead], 'limit="2"');
    expect($(widget, '[part=more]')).to.equal(null);
    fold(widget)!.click();
    await until(() => rows(widget).length === 4);
    expect(names(widget)).to.deep.equal(['ahead1', 'ahead2', 'new', 'old']);
  });

  it('come after all pages of upcoming events', async () => {
    const ahead = [1, 2, 3].map((day) => event(`ahead${day}`, { starts: `2026-12-0${day}` }));
    const widget = await renderList([...past, ...ahead], 'limit="2"');
    expect(fold(widget)).to.equal(null);
    $<HTMLButtonElement>(widget, '[part=more]')!.click();
    await widget.updateComplete;
    expect(fold(widget)!.ariaExpanded).to.equal('false');
  });

  it('are shown without expanding when a search or filter matches only them', async () => {
    const widget = await renderList([
      ...past,
      event('ahead', { starts: '2026-12-01' }),
      event('b', { starts: '2026-12-02' }),
    ]);
    await type(widget, 'older');
    expect(agenda(widget)).to.deep.equal(['# 1 past event', '# May 2023', 'older']);
    expect(fold(widget)).to.equal(null);
    await type(widget, '');
    await select(widget, 'Status', 'past');
    expect(names(widget)).to.deep.equal(['new', 'old', 'older']);
    expect($(widget, '[part=past]')).to.equal(null);
  });

  it('are expanded with past="show"', async () => {
    const widget = await renderList([...past, event('ahead', { starts: '2026-12-01' })], 'past="show"');
    expect(names(widget)).to.deep.equal(['ahead', 'new', 'old', 'older']);
    expect(textIn(widget, '[part=past]')).to.equal('3 past events');
    expect(fold(widget)).to.equal(null);
  });

  it('are neither listed nor counted with past="hide"', async () => {
    const widget = await renderList(
      [
        event('off', { starts: '2026-11-02', status: 'cancelled', kind: 'training' }),
        event('gone', { starts: '2026-11-01', kind: 'training' }),
        event('a', { starts: '2026-12-01', kind: 'training' }),
        event('b', { starts: '2026-12-02', kind: 'workshop' }),
        event('c', { status: 'cancelled', starts: '2026-12-03' }),
      ],
      'past="hide"',
    );
    expect(names(widget)).to.deep.equal(['a', 'b', 'c']);
    expect($(widget, '[part=past]')).to.equal(null);
    expect($$(widget, 'option').map(({ textContent }) => words(textContent))).to.deep.equal([
      'All',
      'Training (1)',
      'Workshop (1)',
      textIn(widget, '.control:nth-of-type(3) option'),
      'Upcoming (2)',
      'Cancelled (1)',
    ]);
  });
});

describe('an agenda on an open page', () => {
  afterEach(tidy);

  it('moves an event to “On now” when it starts and to the past when it ends', async () => {
    const clock = adjustableClock('2026-11-22T11:00:00Z');
    const widget = await renderList(
      [
        event('talk', {
          starts: '2026-11-22T14:00',
          ends: '2026-11-22T16:00',
          registrationUrl: 'https://a.example/',
          registrationCloses: '2026-11-22T13:00',
        }),
      ],
      '',
      'en',
      clock,
    );
    expect(agenda(widget)).to.deep.equal(['# November 2026', 'talk']);
    expect(part(rows(widget)[0]!, 'action')).to.equal(
      'Register until 22 November 2026, 13:00 Add to calendar',
    );

    clock.set('2026-11-22T12:00:00Z');
    wakeUp();
    await widget.updateComplete;
    expect(part(rows(widget)[0]!, 'action')).to.equal('Registration is closed Add to calendar');

    clock.set('2026-11-22T13:00:00Z');
    wakeUp();
    await widget.updateComplete;
    expect(agenda(widget)).to.deep.equal(['# On now', 'talk']);
    expect(part(rows(widget)[0]!, 'when')).to.equal('22 November 2026, 14:00–16:00');

    clock.set('2026-11-22T15:00:00Z');
    wakeUp();
    await widget.updateComplete;
    expect(agenda(widget)).to.deep.equal(['# 1 past event']);
  });

  it('moves cancelled and postponed events when their day is over', async () => {
    const clock = adjustableClock('2026-11-22T11:00:00Z');
    const widget = await renderList(
      [
        event('off', { starts: '2026-11-22T10:00', status: 'cancelled' }),
        event('later', { starts: '2026-11-22T10:00', status: 'postponed' }),
      ],
      '',
      'en',
      clock,
    );
    expect(agenda(widget)).to.deep.equal(['# November 2026', 'later', 'off']);
    clock.set('2026-11-22T23:00:00Z');
    wakeUp();
    await widget.updateComplete;
    expect(agenda(widget)).to.deep.equal(['# Date to be announced', 'later', '# 1 past event']);
    expect(isStruck(rowOf(widget, 'later').querySelector('.when s'))).to.equal(true);
    expect(part(rowOf(widget, 'later'), 'when')).to.equal('22 November 2026, 10:00');
  });
});

describe('the filters of an agenda', () => {
  afterEach(tidy);

  it('start with the values of the author and can be cleared by the visitor', async () => {
    const widget = await show<UraEventList>(tag('organiser="rrjeti-harku" kind="conference"'), 'en');
    expect(names(widget)).to.deep.equal(['Harku Forum 2027', 'Harku Forum']);
    await select(widget, 'Type', '');
    expect(names(widget)).to.have.length(4);
    const received = next(widget, 'ura-filter');
    await select(widget, 'Status', 'undated');
    expect((await received).detail).to.deep.equal({
      filters: { organiser: 'rrjeti-harku', status: 'undated' },
      count: 1,
    });
  });

  it('list statuses in chronological order', async () => {
    const widget = await show(tag(), 'en');
    const field = $$(widget, '.control').at(-1)!;
    expect([...field.querySelectorAll('option')].slice(1).map(({ value }) => value)).to.deep.equal([
      'upcoming',
      'cancelled',
      'undated',
      'past',
    ]);
  });
});

describe('downloads of events', () => {
  afterEach(tidy);

  it('add one event to a calendar', async () => {
    const widget = await show(tag(), 'en');
    const lines = async (name: string) =>
      (await fileOf(await openCalendar(rowOf(widget, name)))).split('\r\n');
    expect(await lines('Your First Budget')).to.include.members([
      'UID:rrjeti-harku-event-punetori-buxheti@ura',
      'DTSTART:20261202T083000Z',
      'DTEND:20261202T143000Z',
      'SUMMARY:Workshop: Your First Budget',
      'DESCRIPTION:How to draw up a simple budget that holds.\\n\\nSupported by the Zymbyl Fund.',
      'LOCATION:The open kitchen\\, ground floor\\, Gjilan',
      'URL:https://harku.example/punetori',
    ]);
    expect(await lines('From Idea to Proposal')).to.include.members([
      'DTSTART;VALUE=DATE:20261209',
      'DTEND;VALUE=DATE:20261212',
    ]);
    expect(await lines('Exchange of Experience')).to.include.members([
      'DTSTART:20261215T090000Z',
      'LOCATION:https://takime.example/shkoder',
    ]);
  });

  it('export all dated events as one calendar, with cancelled ones marked', async () => {
    const widget = await show(tag(), 'en');
    const button = $$(widget, '[part=downloads] button').at(-1)!;
    expect(words(button.textContent)).to.equal('iCalendar');
    const lines = (await fileOf(button)).split('\r\n');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).to.have.length(6);
    expect(lines.filter((line) => line.startsWith('STATUS'))).to.deep.equal(['STATUS:CANCELLED']);
  });

  it('have no calendar if no event has a date', async () => {
    const widget = await renderList([event('a'), event('b')]);
    expect($$(widget, '[part=downloads] button').map(({ textContent }) => words(textContent))).to.deep.equal([
      'CSV',
      'JSON',
    ]);
  });

  it('export a table with names instead of ids', async () => {
    const widget = await renderList([
      event('a', {
        starts: '2026-12-01T10:00',
        kind: 'training',
        status: 'cancelled',
        municipality: 'xk-gjilan',
        organiser: 'fondi',
        languages: ['sq', 'en'],
      }),
    ]);
    const text = await fileOf($<HTMLButtonElement>(widget, '[part=downloads] button')!);
    expect(text.replace(/^\ufeff/, '').split('\r\n')).to.deep.equal([
      'Title,Starts,Ends,Type,Status,Municipality,Venue,Online,Organiser,Series,Languages,Summary',
      'a,2026-12-01T10:00,,Training,Cancelled,Gjilan,,,Fondi,,"Albanian, English",',
      '',
    ]);
  });
});

describe('an agenda without data', () => {
  afterEach(tidy);

  it('has a skeleton until its rows are rendered', async () => {
    const widget = mount(
      `<ura-event-list src="${faulty('slow', CIVIL_SOCIETY, 'ms=200')}"></ura-event-list>`,
    );
    await widget.updateComplete;
    expect($$(widget, '[aria-hidden=true] svg.line').length).to.be.greaterThan(2);
    await settled(widget);
    expect($$(widget, 'svg.line')).to.have.length(0);
    expect(rows(widget)).to.have.length(9);
  });

  it('says that there are no events', async () => {
    const widget = await renderList([]);
    expect(textIn(widget, '[part=message]')).not.to.equal('');
    expect($(widget, '[part=count], [part=controls], [part=downloads], [part=past]')).to.equal(null);
  });
});

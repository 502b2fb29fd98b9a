import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/index.ts';
import type { UraGrantCall } from '../../components/index.ts';
import { callMessages } from '../../src/language/messages/calls.ts';
import type { Clock } from '../../src/time/clock.ts';
import {
  $,
  $$,
  CIVIL_SOCIETY,
  NOON,
  adjustableClock,
  call,
  dataset,
  fixedClock,
  mount,
  openCalendar,
  textIn,
  settled,
  show,
  tidy,
  until,
  wakeUp,
  watchConsole,
  words,
} from './helpers.ts';

const SMALL = `<ura-grant-call src="${CIVIL_SOCIETY}" record="grante-te-vogla-2026"></ura-grant-call>`;
const status = (widget: Element) => $(widget, '[part=status]')!.dataset['status'];

/** Renders a call at the time of the clock. */
async function renderCall(
  parts: Record<string, unknown>,
  clock: Clock = NOON,
  lang = 'en',
  more: Record<string, unknown> = {},
) {
  const widget = mount<UraGrantCall>('<ura-grant-call record="c"></ura-grant-call>', lang, clock);
  widget.data = dataset({ calls: [call(parts)], ...more });
  await settled(widget);
  return widget;
}

/** Keeps downloads instead of saving them. */
function catchDownloads() {
  const files: { name: string; type: string; text: Promise<string> }[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  return {
    files,
    start() {
      URL.createObjectURL = (blob) => {
        const url = createObjectURL.call(URL, blob);
        blobs.set(url, blob as Blob);
        return url;
      };
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        const blob = blobs.get(this.href)!;
        files.push({ name: this.download, type: blob.type, text: blob.text() });
      };
    },
    stop() {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      files.length = 0;
    },
  };
}

/** The facts of a call, also those in its details. */
const factsIn = (widget: Element) =>
  $$(widget, 'dl')
    .map(({ textContent }) => words(textContent))
    .join(' ');

describe('a call', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors.concat(log.warnings)).to.deep.equal([]);
    log.stop();
  });

  it('shows status, title, deadline and facts', async () => {
    const widget = await show(SMALL, 'en');
    expect(textIn(widget, '[part=status]')).to.equal('Open · 12 days left');
    expect(textIn(widget, '[part=title]')).to.equal('Small Grants for Neighbourhoods');
    expect(words($(widget, '[part=deadline]')!.textContent)).to.match(
      /^Application deadline Friday,? 4 December 2026,? (at )?16:00 \(.+\)$/,
    );
    const facts = factsIn(widget);
    expect(facts)
      .to.include('€1,000')
      .and.to.include('€5,000')
      .and.to.include('€60,000')
      .and.to.include('15')
      .and.to.include('10%');
    expect(facts).to.include('Albanian, Serbian and English');
    expect(facts).to.include('ZYMBYL/2026/02');
    expect($<HTMLTimeElement>(widget, '[part=deadline] time')!.dateTime).to.equal('2026-12-04T16:00');
  });

  it('keeps its nodes when only its texts change', async () => {
    const clock = adjustableClock('2026-11-22T11:00:00Z');
    const widget = mount<UraGrantCall>(SMALL, 'en', clock);
    await settled(widget);
    const nodes = () => {
      const walker = document.createTreeWalker(widget.shadowRoot!);
      const found: Node[] = [];
      while (walker.nextNode()) found.push(walker.currentNode);
      return found;
    };
    const before = nodes();
    expect($(widget, 'a[href^="mailto:"] wbr')!.hasChildNodes()).to.equal(false);
    clock.set('2026-11-25T11:00:00Z');
    widget.requestUpdate();
    await widget.updateComplete;
    expect(textIn(widget, '[part=status]')).to.equal('Open · 9 days left');
    expect(nodes()).to.deep.equal(before);
  });

  it('keeps the focus when it closes', async () => {
    const clock = adjustableClock('2026-12-04T14:00:00Z');
    const widget = mount<UraGrantCall>(SMALL, 'en', clock);
    await settled(widget);
    $(widget, '[part=details] summary')!.focus();
    clock.set('2026-12-04T16:00:00Z');
    widget.requestUpdate();
    await widget.updateComplete;
    expect(status(widget)).to.equal('closed');
    expect(widget.shadowRoot!.activeElement).to.equal($(widget, '[part=details] summary'));
  });

  it('has its actions right under the deadline, above everything else', async () => {
    const widget = await show(SMALL, 'en');
    const order = $$(widget, 'article > *').map(({ className, localName }) => className || localName);
    expect(order.map((each) => words(each))).to.deep.equal([
      'status open',
      'title',
      'by',
      'deadline',
      'actions',
      'prose summary',
      'facts',
      'more',
      'note',
    ]);
  });

  it('folds its details, which open by keyboard and on paper', async () => {
    const widget = await show(SMALL, 'en');
    const details = $<HTMLDetailsElement>(widget, '[part=details]')!;
    expect([details.open, textIn(widget, '[part=details] summary')]).to.deep.equal([false, 'All details']);
    dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => details.open);
    widget.requestUpdate();
    await widget.updateComplete;
    expect(details.open).to.equal(true);
  });

  it('offers its deadline as a file, and as links that are requested only when they are followed', async () => {
    const widget = await show(SMALL, 'en');
    const menu = $<HTMLDetailsElement>(widget, '[part=calendar]')!;
    expect($$(widget, '[part=calendar] li')).to.have.length(0);
    menu.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => menu.querySelector('a'));
    const links = [...menu.querySelectorAll<HTMLAnchorElement>('a')];
    expect(links.map(({ textContent, hostname, rel }) => `${textContent} ${hostname} ${rel}`)).to.deep.equal([
      'Google Calendar calendar.google.com noopener noreferrer',
      'Outlook outlook.live.com noopener noreferrer',
    ]);
    expect(new URL(links[0]!.href).searchParams.get('dates')).to.equal('20261204T150000Z/20261204T150000Z');
    const requested = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(requested.filter((name) => /google|outlook/.test(name))).to.deep.equal([]);
  });

  it('shows its details at once if the author says so, or if there are few', async () => {
    const widget = await show(SMALL.replace('<ura-grant-call', '<ura-grant-call details="show"'), 'en');
    expect($(widget, '[part=details]')).to.equal(null);
    expect(factsIn(widget)).to.include('ZYMBYL/2026/02');
    const short = await renderCall({ reference: 'A-1', resultsOn: '2027-01-01' }, NOON, 'en');
    expect($(short, '[part=details]')).to.equal(null);
    expect(factsIn(short)).to.include('A-1');
  });

  for (const [what, parts, iso, expected] of [
    [
      'before it opens',
      { opens: '2027-01-11', deadlines: [{ at: '2027-02-12T17:00' }] },
      '2026-11-22T11:00:00Z',
      'forecast',
    ],
    ['long before its deadline', { deadlines: [{ at: '2027-02-12T17:00' }] }, '2026-11-22T11:00:00Z', 'open'],
    ['in its last week', { deadlines: [{ at: '2026-11-29T17:00' }] }, '2026-11-22T11:00:00Z', 'closing-soon'],
    ['after its deadline', { deadlines: [{ at: '2026-11-21T17:00' }] }, '2026-11-22T11:00:00Z', 'closed'],
    [
      'that was cancelled',
      { cancelledOn: '2026-11-20', deadlines: [{ at: '2027-02-12T17:00' }] },
      '2026-11-22T11:00:00Z',
      'cancelled',
    ],
    ['without an end', { rolling: true }, '2026-11-22T11:00:00Z', 'rolling'],
    ['without dates', {}, '2026-11-22T11:00:00Z', 'unknown'],
  ] as const) {
    it(`${what} is ${expected} in every language, and has an apply link only while it is open`, async () => {
      for (const lang of ['sq', 'sr-Latn', 'sr-Cyrl', 'en'] as const) {
        const widget = await renderCall({ ...parts, applyUrl: 'https://a.example/' }, fixedClock(iso), lang);
        expect(status(widget)).to.equal(expected);
        expect(textIn(widget, '[part=status]').startsWith(callMessages(lang).statuses[expected])).to.equal(
          true,
        );
        const can = ['open', 'closing-soon', 'rolling'].includes(expected);
        expect(Boolean($(widget, 'a[part=action]')), lang).to.equal(can);
        const dated = 'deadlines' in parts && !['closed', 'cancelled'].includes(expected);
        expect(Boolean($(widget, '[part=calendar]')), lang).to.equal(dated);
        tidy();
      }
    });
  }

  it('links to the application form', async () => {
    const widget = await show(SMALL, 'en');
    expect($<HTMLAnchorElement>(widget, 'a[part=action]')!.href).to.equal(
      'https://zymbyl.example/apliko/2026-02',
    );
    expect(textIn(widget, 'a[part=action]')).to.equal('Apply');
  });

  it('says “today” and “tomorrow” on its last two days', async () => {
    const parts = { deadlines: [{ at: '2026-12-04T16:00' }] };
    for (const [iso, expected] of [
      ['2026-12-04T15:59:30+01:00', 'Closes today at 16:00 · 1 minute left'],
      ['2026-12-04T15:00:01+01:00', 'Closes today at 16:00 · 59 minutes left'],
      ['2026-12-04T15:00:00+01:00', 'Closes today at 16:00 · 1 hour left'],
      ['2026-12-04T00:00:00+01:00', 'Closes today at 16:00 · 16 hours left'],
      ['2026-12-03T23:59:59+01:00', 'Closes tomorrow at 16:00'],
      ['2026-12-03T00:00:00+01:00', 'Closes tomorrow at 16:00'],
      ['2026-12-02T23:59:59+01:00', 'Closing soon · 2 days left'],
    ] as const) {
      expect(textIn(await renderCall(parts, fixedClock(iso)), '[part=status]'), iso).to.equal(expected);
    }
    expect(
      textIn(
        await renderCall({ deadlines: [{ at: '2026-12-04' }] }, fixedClock('2026-12-04T10:00:00Z')),
        '[part=status]',
      ),
    ).to.equal('Closes today · 13 hours left');
  });

  it('closes at the end of the day in its own time zone, not in that of the visitor', async () => {
    const parts = { deadlines: [{ at: '2026-12-04' }] };
    expect(status(await renderCall(parts, fixedClock('2026-12-04T23:59:59.999+01:00')))).to.equal(
      'closing-soon',
    );
    expect(status(await renderCall(parts, fixedClock('2026-12-05T00:00:00+01:00')))).to.equal('closed');
  });

  it('closes in the second occurrence of an hour that is repeated in autumn', async () => {
    const parts = { deadlines: [{ at: '2026-10-25T02:30', zone: 'Europe/Belgrade' }] };
    expect(status(await renderCall(parts, fixedClock('2026-10-25T00:45:00Z')))).to.equal('closing-soon');
    expect(status(await renderCall(parts, fixedClock('2026-10-25T01:29:59Z')))).to.equal('closing-soon');
    expect(status(await renderCall(parts, fixedClock('2026-10-25T01:30:00Z')))).to.equal('closed');
  });

  it('closes an hour later by the clock if its deadline falls into the hour that is skipped in spring', async () => {
    const parts = { deadlines: [{ at: '2026-03-29T02:30', zone: 'Europe/Tirane' }] };
    expect(status(await renderCall(parts, fixedClock('2026-03-29T01:29:59Z')))).to.equal('closing-soon');
    expect(status(await renderCall(parts, fixedClock('2026-03-29T01:30:00Z')))).to.equal('closed');
  });

  it('uses the time zone of its deadline', async () => {
    const parts = { deadlines: [{ at: '2026-07-01T12:00', zone: 'Europe/London' }] };
    expect(status(await renderCall(parts, fixedClock('2026-07-01T10:59:00Z')))).to.equal('closing-soon');
    expect(status(await renderCall(parts, fixedClock('2026-07-01T11:00:00Z')))).to.equal('closed');
  });

  it('in two stages counts down to the next one, names it, and lists both', async () => {
    const two = `<ura-grant-call src="${CIVIL_SOCIETY}" record="zeri-i-te-rinjve-2027"></ura-grant-call>`;
    const before = await show(two, 'en', fixedClock('2027-02-12T15:59:00Z'));
    expect(status(before)).to.equal('closing-soon');
    expect(textIn(before, '[part=deadline]')).to.include('12 February 2027').and.to.include('Concept note');
    expect($$(before, '.stages li').map((item) => words(item.textContent))).to.deep.equal([
      'Concept note: 12 February 2027, 17:00 (today)',
      'Full proposal: 9 April 2027, 17:00',
    ]);
    expect($$(before, '.stages li.past')).to.have.length(0);
    tidy();
    const after = await show(two, 'en', fixedClock('2027-02-12T16:00:00Z'));
    expect(status(after)).to.equal('open');
    expect(textIn(after, '[part=deadline]')).to.include('9 April 2027').and.to.include('Full proposal');
    expect($$(after, '.stages li.past').map((item) => words(item.textContent))).to.deep.equal([
      'Concept note: 12 February 2027, 17:00 (past)',
    ]);
    tidy();
    const over = await show(two, 'en', fixedClock('2027-04-09T15:00:00Z'));
    expect(status(over)).to.equal('closed');
    expect($$(over, '.stages li.past')).to.have.length(2);
  });

  it('shows when it opens and closes if it is forthcoming', async () => {
    const widget = await renderCall({ opens: '2027-01-11', deadlines: [{ at: '2027-02-12T17:00' }] });
    expect(
      $$(widget, '[part=deadline]').map((line) => words(line.textContent).replace(/ \(.*/, '')),
    ).to.satisfy(
      ([opens, closes]: string[]) =>
        /^Opens Monday,? 11 January 2027$/.test(opens!) &&
        /^Application deadline Friday,? 12 February 2027,? (at )?17:00$/.test(closes!),
    );
    expect(textIn(widget, '[part=status]')).to.equal('Forthcoming');
  });

  it('shows the date of its cancellation and no deadline if it was cancelled', async () => {
    const widget = await renderCall({ cancelledOn: '2026-11-20', deadlines: [{ at: '2027-02-12T17:00' }] });
    expect(textIn(widget, '[part=deadline]')).to.match(/^Cancelled ?(Friday, )?20 November 2026$/);
    expect(textIn(widget)).not.to.include('2027');
  });

  it('stays open until the date of its cancellation', async () => {
    const widget = await renderCall({ cancelledOn: '2026-11-23', deadlines: [{ at: '2027-02-12T17:00' }] });
    expect(status(widget)).to.equal('open');
  });

  it('has no deadline if it is rolling', async () => {
    const widget = await show(
      `<ura-grant-call src="${CIVIL_SOCIETY}" record="mbeshtetje-e-shpejte"></ura-grant-call>`,
      'sq',
    );
    expect(textIn(widget, '[part=status]')).to.equal('E hapur vazhdimisht');
    expect($(widget, '[part=deadline]')).to.equal(null);
  });

  for (const [funding, lang, expected] of [
    [{ currency: 'EUR', min: 1000, max: 5000 }, 'sq', /1000\s?–\s?5000 €/],
    [{ currency: 'EUR', min: 10000, max: 50000 }, 'sq', /10 000\s?–\s?50 000 €/],
    [{ currency: 'EUR', max: 800 }, 'sq', /deri në 800 €/],
    [{ currency: 'EUR', min: 500 }, 'en', /at least €500/],
    [{ currency: 'EUR', max: 5000 }, 'sr-Latn', /najviše 5\.000 €/],
    [{ currency: 'ALL', min: 300000, max: 1200000 }, 'sq', /300 000\s?–\s?1 200 000 (lekë|Lekë)/],
    [{ currency: 'EUR', total: 60000.5 }, 'en', /€60,000\.50/],
    [{ currency: 'EUR', awards: 15, coFinancingPercent: 12.5 }, 'sq', /15.*12,5\s?%/],
    [{ currency: 'EUR', coFinancingPercent: 0 }, 'en', /Co-financing ?0%/],
  ] as const) {
    it(`formats ${JSON.stringify(funding)} in ${lang}`, async () => {
      expect(factsIn(await renderCall({ funding }, NOON, lang))).to.match(expected);
    });
  }

  it('names its publisher once if it is also the funder', async () => {
    const widget = await show(SMALL, 'en');
    expect(textIn(widget).split('Zymbyl Fund').length - 1).to.equal(1);
  });

  it('names its funders if they differ from the publisher', async () => {
    const widget = await show(
      `<ura-grant-call src="${CIVIL_SOCIETY}" record="mbeshtetje-e-shpejte"></ura-grant-call>`,
      'en',
    );
    expect(textIn(widget, '.by')).to.equal('Harku Network');
    expect(factsIn(widget)).to.include('Zymbyl Fund, Ketri Development Agency');
  });

  it('has headings for criteria, requirements, steps, sessions, documents and contact', async () => {
    const widget = await show(SMALL, 'en');
    expect($$(widget, '[part=section]').map(({ textContent }) => textContent)).to.deep.equal([
      'Eligibility criteria',
      'What you need before applying',
      'How to apply',
      'Info sessions',
      'Documents',
      'Contact',
    ]);
    expect($$(widget, 'ol.steps li')).to.have.length(3);
    expect(
      $$<HTMLAnchorElement>(widget, 'a[href^="mailto:"], a[href^="tel:"]').map(({ href }) => href),
    ).to.deep.equal(['mailto:grante@zymbyl.example', 'tel:+38338000002']);
  });

  it('has a note if it is fictional', async () => {
    const widget = await show(SMALL, 'sq');
    expect(textIn(widget, '[part=provenance]')).to.equal('Shembull: këto të dhëna janë të trilluara.');
  });

  it('says that its publisher is unknown if that is not in the dataset', async () => {
    const widget = mount<UraGrantCall>('<ura-grant-call record="c"></ura-grant-call>', 'en');
    widget.data = dataset({ calls: [call({ publisher: 'nobody' })] });
    await settled(widget);
    expect(textIn(widget)).to.match(/^Status unknown ?Thirrja ?Published by: unknown$/);
  });
});

describe('a call on an open page', () => {
  afterEach(tidy);

  it('closes exactly at its deadline', async () => {
    const clock = adjustableClock('2026-12-04T14:59:00Z');
    const widget = await show(SMALL, 'en', clock);
    expect(textIn(widget, '[part=status]')).to.equal('Closes today at 16:00 · 1 minute left');
    clock.set('2026-12-04T14:59:59.999Z');
    wakeUp();
    await widget.updateComplete;
    expect(status(widget)).to.equal('closing-soon');
    clock.set('2026-12-04T15:00:00Z');
    wakeUp();
    await widget.updateComplete;
    expect(status(widget)).to.equal('closed');
    expect(textIn(widget, '[part=status]')).to.equal('Closed');
    expect($(widget, '[part=action]')).to.equal(null);
    expect(textIn(widget, '[part=deadline] .label')).to.equal('Closed');
    clock.set('2026-12-04T15:01:00Z');
    wakeUp();
    await widget.updateComplete;
    expect(status(widget)).to.equal('closed');
  });

  it('closes without any interaction', async () => {
    // A running clock that starts 400 ms before the deadline.
    const started = performance.now();
    const deadline = Date.parse('2026-12-04T15:00:00Z');
    const clock = { now: () => new Date(deadline - 400 + performance.now() - started) };
    const widget = await show(SMALL, 'en', clock);
    expect(status(widget)).to.equal('closing-soon');
    await until(() => status(widget) === 'closed');
    expect(performance.now() - started).to.be.within(400, 5000);
  });

  it('goes through all its statuses, from forthcoming to closed', async () => {
    const clock = adjustableClock('2027-01-10T22:59:59Z');
    const widget = await show(
      `<ura-grant-call src="${CIVIL_SOCIETY}" record="zeri-i-te-rinjve-2027"></ura-grant-call>`,
      'en',
      clock,
    );
    const statuses = [textIn(widget, '[part=status]')];
    for (const iso of [
      '2027-01-10T23:00:00Z',
      '2027-02-05T00:00:00Z',
      '2027-02-11T23:00:00Z',
      '2027-02-12T16:00:00Z',
      '2027-04-07T22:00:00Z',
      '2027-04-09T15:00:00Z',
    ]) {
      clock.set(iso);
      wakeUp();
      await widget.updateComplete;
      statuses.push(textIn(widget, '[part=status]'));
    }
    expect(statuses).to.deep.equal([
      'Forthcoming',
      'Open · 32 days left',
      'Closing soon · 7 days left',
      'Closes today at 17:00 · 17 hours left',
      'Open · 56 days left',
      'Closes tomorrow at 17:00',
      'Closed',
    ]);
  });

  it('counts down its last hours and minutes', async () => {
    const clock = adjustableClock('2026-12-04T13:30:00Z');
    const widget = await show(SMALL, 'en', clock);
    const statuses = [textIn(widget, '[part=status]')];
    for (const iso of [
      '2026-12-04T14:00:00.000Z',
      '2026-12-04T14:00:00.001Z',
      '2026-12-04T14:01:00.000Z',
      '2026-12-04T14:01:00.001Z',
    ]) {
      clock.set(iso);
      wakeUp();
      await widget.updateComplete;
      statuses.push(textIn(widget, '[part=status]').replace('Closes today at 16:00 · ', ''));
    }
    expect(statuses).to.deep.equal([
      'Closes today at 16:00 · 1 hour left',
      '1 hour left',
      '59 minutes left',
      '59 minutes left',
      '58 minutes left',
    ]);
  });

  it('counts down its days at midnight in the time zone of its deadline', async () => {
    const clock = adjustableClock('2026-11-22T22:59:59Z');
    const widget = await show(SMALL, 'sq', clock);
    expect(textIn(widget, '[part=status]')).to.equal('E hapur · Edhe 12 ditë');
    clock.set('2026-11-22T23:00:00Z');
    wakeUp();
    await widget.updateComplete;
    expect(textIn(widget, '[part=status]')).to.equal('E hapur · Edhe 11 ditë');
  });

  it('updates its status when it is added to the page again', async () => {
    const clock = adjustableClock('2026-12-04T14:00:00Z');
    const widget = await show(SMALL, 'en', clock);
    const place = widget.parentElement!;
    widget.remove();
    clock.set('2026-12-05T14:00:00Z');
    wakeUp();
    expect(status(widget)).to.equal('closing-soon'); // not updated while it is not in the page
    place.append(widget);
    await widget.updateComplete;
    expect(status(widget)).to.equal('closed');
  });

  it('updates its status when the page is restored from the back/forward cache', async () => {
    const clock = adjustableClock('2026-12-04T14:00:00Z');
    const widget = await show(SMALL, 'en', clock);
    clock.set('2026-12-05T14:00:00Z');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await widget.updateComplete;
    expect(status(widget)).to.equal('closed');
  });

  it('shares one timer with all other calls', async () => {
    const { setTimeout: real } = globalThis;
    let timers = 0;
    const clock = fixedClock('2026-12-04T14:00:00Z');
    const widgets = [...Array(10)].map(() => mount<UraGrantCall>(SMALL, 'en', clock));
    await Promise.all(widgets.map(settled));
    const pending = new Set<unknown>();
    const { clearTimeout: clear } = globalThis;
    globalThis.setTimeout = ((run: () => void, ms?: number) => {
      timers++;
      const id = real(run, ms);
      pending.add(id);
      return id;
    }) as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => {
      pending.delete(id);
      clear(id);
    }) as typeof clearTimeout;
    try {
      for (const widget of widgets) widget.requestUpdate();
      await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
      expect(timers).to.be.greaterThan(0);
      expect(pending.size).to.equal(1);
    } finally {
      globalThis.setTimeout = real;
      globalThis.clearTimeout = clear;
    }
  });

  it('sets no timer longer than setTimeout can take if it opens far in the future', async () => {
    const { setTimeout: real } = globalThis;
    const waits: (number | undefined)[] = [];
    globalThis.setTimeout = ((run: () => void, ms?: number) => {
      waits.push(ms);
      return real(run, ms);
    }) as typeof setTimeout;
    try {
      await renderCall({ opens: '2099-01-01' });
    } finally {
      globalThis.setTimeout = real;
    }
    expect(waits.filter((ms) => ms !== undefined && ms > 2 ** 31 - 1)).to.deep.equal([]);
  });
});

describe('adding the deadline to a calendar', () => {
  const downloads = catchDownloads();
  beforeEach(() => downloads.start());
  afterEach(() => {
    tidy();
    downloads.stop();
  });

  /** The unfolded lines of a calendar file. Checks what RFC 5545 requires of every line. */
  function linesOf(text: string): string[] {
    expect(text.endsWith('\r\n')).to.equal(true);
    const folded = text.slice(0, -2).split('\r\n');
    for (const line of folded) {
      expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
      expect(line).not.to.match(/[\r\n]/);
    }
    return text.slice(0, -2).replace(/\r\n /g, '').split('\r\n');
  }

  it('downloads a valid iCalendar file', async () => {
    const widget = await show(SMALL, 'sq');
    (await openCalendar(widget.renderRoot)).click();
    expect(downloads.files).to.have.length(1);
    const { name, type, text } = downloads.files[0]!;
    expect(name).to.equal('grante-te-vogla-2026.ics');
    expect(type).to.equal('text/calendar;charset=utf-8');
    const lines = linesOf(await text);
    expect(lines.slice(0, 2)).to.deep.equal(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines.at(-1)).to.equal('END:VCALENDAR');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).to.have.length(1);
    expect(lines).to.include('DTSTART:20261204T150000Z');
    expect(lines).to.include('DTSTAMP:20261122T110000Z');
    expect(lines).to.include('SUMMARY:Afati për aplikim: Grante të vogla për lagjet');
    expect(lines).to.include('URL:https://zymbyl.example/apliko/2026-02');
    expect(lines.find((line) => line.startsWith('UID:'))).to.equal(
      'UID:rrjeti-harku-grante-te-vogla-2026-0@ura',
    );
  });

  it('exports a deadline without a time as a whole day, with escaped text in the language', async () => {
    const widget = await renderCall(
      { deadlines: [{ at: '2026-12-31' }], title: 'A, B; C\\D\nE' },
      NOON,
      'en',
    );
    (await openCalendar(widget.renderRoot)).click();
    const lines = linesOf(await downloads.files[0]!.text);
    expect(lines).to.include('DTSTART;VALUE=DATE:20261231').and.to.include('DTEND;VALUE=DATE:20270101');
    expect(lines).to.include('SUMMARY:Application deadline: A\\, B\\; C\\\\D\\nE');
  });

  it('exports the current deadline of several', async () => {
    const clock = fixedClock('2027-03-01T12:00:00Z');
    const widget = await show(
      `<ura-grant-call src="${CIVIL_SOCIETY}" record="zeri-i-te-rinjve-2027"></ura-grant-call>`,
      'en',
      clock,
    );
    (await openCalendar(widget.renderRoot)).click();
    const lines = linesOf(await downloads.files[0]!.text);
    expect(lines).to.include('DTSTART:20270409T150000Z'); // in summer time
    expect(lines.find((line) => line.startsWith('UID:'))).to.match(/-1@ura$/);
  });
});

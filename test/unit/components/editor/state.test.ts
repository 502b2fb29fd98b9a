import { describe, expect, test } from 'vitest';
import { editorMessages } from '../../../../components/elements/editor/messages/messages.ts';
import { History } from '../../../../components/elements/editor/state/history.ts';
import { healthTask } from '../../../../components/elements/editor/state/health.ts';
import {
  linkOnce,
  matchingRowsTask,
  sortedRowsTask,
  type ListQuery,
  type RowContext,
} from '../../../../components/elements/editor/state/list-rows.ts';
import { languagesOf, madeFrom, withText } from '../../../../components/elements/editor/state/local-texts.ts';
import { emptyDataset, openDataset } from '../../../../components/elements/editor/state/open-dataset.ts';
import { municipalityChoices, recordChoices } from '../../../../components/elements/editor/state/options.ts';
import { EditorStore } from '../../../../components/elements/editor/state/store.ts';
import { moved, valueAt, withValue } from '../../../../components/elements/editor/state/values.ts';
import {
  dayOf,
  momentOf,
  timeOf,
  typedDate,
  writtenDate,
} from '../../../../components/elements/editor/state/written-dates.ts';
import { runSync } from '../../../../src/dataset/cooperative-task.ts';
import { LOCALES } from '../../../../src/language/locale.ts';
import type { AnyRecord } from '../../../../src/model/dataset.ts';
import { NOUNS, type Noun } from '../../../../src/model/noun.ts';
import { gazetteer } from '../../../../src/places/gazetteer.ts';
import { fixedClock } from '../../../../src/time/clock.ts';
import { checked, read } from '../../data/example.ts';

const { dataset } = checked('civil-society.json');
const clock = fixedClock('2026-11-28T12:00:00Z');
const context: RowContext = { linked: linkOnce(dataset), locale: 'en', clock };

function listRows(noun: Noun, records: readonly AnyRecord[], { text, ...order }: ListQuery) {
  const sorted = runSync(sortedRowsTask({ noun, records, ...order, weightOf: () => 0 }, context));
  return runSync(matchingRowsTask(sorted, text));
}

describe('the history', () => {
  test('goes back and forth, and forgets what was undone when something else is done', () => {
    const history = new History<string, string>('a');
    history.push('b', 'to b');
    history.push('c', 'to c');
    expect([history.undo(), history.present]).toEqual(['to c', 'b']);
    expect([history.redo(), history.present]).toEqual(['to c', 'c']);
    history.undo();
    history.push('d', 'to d');
    expect([history.canRedo, history.undo(), history.undo(), history.undo()]).toEqual([
      false,
      'to d',
      'to b',
      undefined,
    ]);
    expect(history.present).toBe('a');
  });

  test('makes one step of the letters typed into one field, until it is left', () => {
    const history = new History<string, string>('');
    for (const text of ['A', 'An', 'Ana']) history.push(text, 'name', 'name');
    history.seal();
    history.push('Ana B', 'name', 'name');
    history.undo();
    expect(history.present).toBe('Ana');
    history.undo();
    expect(history.present).toBe('');
  });
});

describe('a value', () => {
  const record = { id: 'a', contact: { email: 'a@b.org' }, deadlines: [{ at: '2026' }, { at: '2027' }] };

  test('is set at a path, and everything else is shared', () => {
    const next = withValue(record, ['deadlines', 1, 'at'], '2028') as typeof record;
    expect(next.deadlines).toEqual([{ at: '2026' }, { at: '2028' }]);
    expect(next.contact).toBe(record.contact);
    expect(record.deadlines[1]?.at).toBe('2027');
    expect(withValue({}, ['dates', 'start'], '2026')).toEqual({ dates: { start: '2026' } });
    expect(valueAt(record, ['deadlines', 1, 'at'])).toBe('2027');
    expect(valueAt(record, ['contact', 'constructor'])).toBeUndefined();
  });

  test('is removed with the objects in which nothing is left, but an item keeps its place', () => {
    expect(withValue(record, ['contact', 'email'], undefined)).not.toHaveProperty('contact');
    expect(withValue(record, ['deadlines', 0, 'at'], undefined)).toMatchObject({
      deadlines: [{}, { at: '2027' }],
    });
    expect(withValue(record, ['deadlines', 0], undefined)).toMatchObject({ deadlines: [{ at: '2027' }] });
  });

  test('keeps the order of its fields, and a field with a hostile name is only a field', () => {
    expect(Object.keys(withValue({ a: 1, b: 2, c: 3 }, ['b'], 4) as object)).toEqual(['a', 'b', 'c']);
    withValue({}, ['__proto__', 'polluted'], true);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('moves in its list', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  });
});

describe('a file', () => {
  test('is opened as a whole, with its errors', () => {
    const broken = JSON.parse(read('broken.json')) as Record<string, unknown>;
    const { dataset: opened } = openDataset(broken)!;
    for (const noun of NOUNS)
      expect(opened[noun].length, noun).toBe(
        ((broken[noun] as unknown[] | undefined) ?? []).filter(
          (each) => typeof each === 'object' && each !== null && !Array.isArray(each),
        ).length,
      );
    const ids = opened.organisations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('gets ids where they are missing or in use, and says how many', () => {
    const organisations = [{ id: 'a' }, { id: 'a', name: 'Beta' }, { name: { sq: 'Gama' } }, 5];
    const opened = openDataset({ organisations })!;
    expect(opened.dataset.organisations.map(({ id }) => id)).toEqual(['a', 'beta', 'gama']);
    expect(opened.repaired).toBe(2);
  });

  test('is none without records and version', () => {
    for (const value of [undefined, null, 5, [], {}, { type: 'FeatureCollection' }])
      expect(openDataset(value)).toBeUndefined();
    expect(openDataset({ ura: '1' })).toBeDefined();
  });

  test('is checked in steps, and its findings lead to the records of the file as it is open', () => {
    const { dataset: opened } = openDataset(JSON.parse(read('broken.json')))!;
    const health = runSync(healthTask(opened, clock));
    const total = [...health.counts.values()].reduce(
      (sum, { error, warning, advice }) => sum + error + warning + advice,
      0,
    );
    expect(total).toBe(health.findings.length);
    for (const { record, path } of health.findings)
      if (record?.id !== undefined && NOUNS.includes(record.noun as never))
        expect(opened[record.noun as 'calls'][path[1] as number]?.id).toBe(record.id);
  });
});

describe('the open file', () => {
  test('knows what is new, changed and deleted, and undoes each', () => {
    const store = new EditorStore(dataset);
    const id = store.create('organisations');
    store.setField('organisations', id, ['name'], { sq: 'Qendra e Re' });
    expect(store.followName('organisations', id)).toBe('qendra-e-re');
    store.remove('organisations', 'qendra-e-re');
    expect(store.find('organisations', 'qendra-e-re')).toBeUndefined();
    expect(store.undo()).toEqual({ what: 'removed', name: 'Qendra e Re' });
    expect(store.find('organisations', 'qendra-e-re')).toBeDefined();
    while (store.undo());
    expect(store.dataset).toBe(dataset);
    expect(store.isChanged).toBe(false);
  });

  test('lets the id of a new record follow its name until it is set by hand', () => {
    const store = new EditorStore(emptyDataset('sq'));
    const id = store.create('calls', { title: { sq: 'Thirrja' } });
    expect(id).toBe('thirrja');
    store.setField('calls', id, ['title', 'sq'], 'Thirrja 2027');
    expect(store.followName('calls', id)).toBe('thirrja-2027');
    expect(store.rename('calls', 'thirrja-2027', 'e-imja')).toBe(true);
    store.setField('calls', 'e-imja', ['title', 'sq'], 'Tjetër');
    expect(store.followName('calls', 'e-imja')).toBe('e-imja');
  });

  test('copies a record under another name', () => {
    const store = new EditorStore(dataset);
    const id = store.duplicate('organisations', 'casa', (name) => `${name} (copy)`)!;
    expect(store.find('organisations', id)).toMatchObject({ name: { en: 'NGO CASA (copy)' }, kind: 'ngo' });
    expect(id).not.toBe('casa');
  });
});

describe('a list', () => {
  const query = { text: '', sort: 'name', descending: false } as const;
  const names = (more: object) =>
    listRows('organisations', dataset.organisations, { ...query, ...more }).map(({ name }) => name);

  test('is searched in every language, by words in any order and without accents', () => {
    expect(names({ text: 'zhvillim demokraci' })).toEqual(['Democracy for Development']);
    expect(names({ text: 'xyz' })).toEqual([]);
  });

  test('is sorted by name, and the other way round', () => {
    expect(names({}).slice(0, 2)).toEqual([
      'Albanian Centre for Population and Development',
      'Barabar Initiative Centre',
    ]);
    expect(names({ descending: true })).toEqual([...names({})].reverse());
  });

  test('says the status of each call at the moment of the clock', () => {
    const statuses = listRows('calls', dataset.calls, query).map(({ status }) => status?.code);
    expect(statuses.every((status) => status !== undefined)).toBe(true);
    expect(statuses.length).toBe(dataset.calls.length);
  });

  test('of unreadable records is still a list', () => {
    for (const noun of NOUNS) {
      const bad = { id: 'x', name: 5, deadlines: 'soon', member: null, dates: [], starts: {} } as never;
      expect(listRows(noun, [bad], query).map(({ id }) => id)).toEqual(['x']);
    }
  });
});

describe('a date', () => {
  test.each([
    ['4.12.2026', '2026-12-04'],
    ['12.2026', '2026-12'],
    ['12/2026', '2026-12'],
    ['2026', '2026'],
    ['4 dhjetor 2026', '2026-12-04'],
    ['4. decembar 2026.', '2026-12-04'],
    ['4.12.2026 16:00', '2026-12-04T16:00'],
    ['soon', 'soon'],
    ['  ', undefined],
  ])('typed as “%s” is %s', (text, date) => {
    expect(typedDate(text)).toBe(date);
  });

  test.each(['2026', '2026-12', '2026-12-04'])('%s is the same after it was written and parsed', (date) => {
    expect(typedDate(writtenDate(date))).toBe(date);
  });

  test.each(['2026-12', '4.12.20', 'Tetor'])('keeps its time while its day is “%s”', (day) => {
    const moment = momentOf(day, '16:00');
    expect([dayOf(moment), timeOf(moment)]).toEqual([day, '16:00']);
  });

  test('has a time only if it has a day', () => {
    expect(momentOf('2026-12-04', '16:00')).toBe('2026-12-04T16:00');
    expect(momentOf('2026-12-04', '')).toBe('2026-12-04');
    expect(momentOf(undefined, '16:00')).toBeUndefined();
  });
});

describe('a text', () => {
  test('stays plain while it has one language, and loses those that are emptied', () => {
    expect(withText('A', 'sq', 'B', 'sq')).toBe('B');
    expect(withText('A', 'en', 'B', 'sq')).toEqual({ sq: 'A', en: 'B' });
    expect(withText({ sq: 'A', en: 'B' }, 'en', '', 'sq')).toEqual({ sq: 'A' });
    expect(withText({ sq: 'A' }, 'sq', '', 'sq')).toBeUndefined();
  });

  test('is transliterated into the missing script of Serbian', () => {
    expect(madeFrom({ 'sr-Latn': 'Mreža' })).toEqual({ tag: 'sr-Cyrl', text: 'Мрежа' });
    expect(madeFrom({ 'sr-Cyrl': 'Мрежа' })).toEqual({ tag: 'sr-Latn', text: 'Mreža' });
    expect(madeFrom({ 'sr-Latn': 'a', 'sr-Cyrl': 'а' })).toBeUndefined();
  });

  test('is asked for in the languages of the file, its own first', () => {
    expect(languagesOf(dataset).slice(0, 3)).toEqual(['sq', 'sr-Latn', 'en']);
    expect(languagesOf(emptyDataset('en'))).toEqual(['en', 'sq', 'sr-Latn']);
  });
});

describe('suggestions', () => {
  const municipality = (text: string) => municipalityChoices(text, 'en', gazetteer())[0]?.value;

  test.each(['gjakove', 'Đakovica', 'djakovica', 'Ђаковица', 'Komuna e Gjakovës'])(
    'find a municipality as %s',
    (text) => {
      expect(municipality(text)).toBe('xk-gjakove');
    },
  );

  test('show municipalities before anything is typed, in alphabetical order', () => {
    const labels = municipalityChoices('', 'sq', gazetteer()).map(({ label }) => label);
    expect(labels.length).toBe(30);
    expect(labels[0]).toBe('Belsh');
  });

  test('find records by any of their names', () => {
    expect(recordChoices(['organisations'], 'demokraci', context).map(({ value }) => value)).toContain('d4d');
    expect(recordChoices(['organisations'], 'D4D', context)[0]?.value).toBe('d4d');
    expect(recordChoices(['programmes'], 'zzz', context)).toEqual([]);
  });
});

test('every language has every message, and Cyrillic keeps no Latin', () => {
  const keys = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keys(inner)]))
      : typeof value;
  for (const locale of LOCALES) expect(keys(editorMessages(locale))).toEqual(keys(editorMessages('en')));
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? [1, 2, 5].map((n) => (value as (n: unknown) => string)(n))
        : Object.values(value as object).flatMap(texts);
  const latin = texts(editorMessages('sr-Cyrl')).filter((text) => /[a-zčćšžđ]{3,}/.test(text));
  expect(latin).toEqual([]);
});

import { expect, test } from 'vitest';
import { removeRecord, renameRecord, upsertRecord } from '../../../../src/dataset/edit/edit-records.ts';
import { makeId } from '../../../../src/dataset/edit/make-id.ts';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import { checked } from '../../data/example.ts';

const { dataset } = checked('civil-society.json');

/** Freezes a value through and through, so that a change of it throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
frozen(dataset);

const organisation = { id: 'e-re', name: { sq: 'E re' }, kind: 'ngo' } as const;

test('a new record comes last, and the dataset that was given stays as it was', () => {
  const count = dataset.organisations.length;
  const changed = upsertRecord(dataset, 'organisations', organisation);
  expect(changed.organisations.at(-1)).toBe(organisation);
  expect([changed.organisations.length, dataset.organisations.length]).toEqual([count + 1, count]);
  expect(changed.projects).toBe(dataset.projects);
});

test('a record with the id of another takes its place', () => {
  const first = { ...dataset.organisations[0]!, email: 'info@example.org' };
  const changed = upsertRecord(dataset, 'organisations', first);
  expect(changed.organisations.map(({ id }) => id)).toEqual(dataset.organisations.map(({ id }) => id));
  expect(changed.organisations[0]).toBe(first);
});

test('removing a record returns the records that refer to it', () => {
  const { dataset: without, referrers, wasPublisher } = removeRecord(dataset, 'organisations', 'casa');
  expect(without.organisations.some(({ id }) => id === 'casa')).toBe(false);
  expect(referrers.map(({ noun, record, path }) => `${noun} ${record.id} ${path.join('.')}`)).toContain(
    'projects barabar parties.0.organisation',
  );
  expect(wasPublisher).toBe(false);
  expect(removeRecord(dataset, 'organisations', dataset.publisher).wasPublisher).toBe(true);
  expect(removeRecord(dataset, 'organisations', 'nobody').referrers).toEqual([]);
});

test('references follow a record that is renamed, also that of the publisher', () => {
  const { dataset: renamed, updated, fault } = renameRecord(dataset, 'organisations', 'casa', 'qendra-casa');
  expect(fault).toBeUndefined();
  expect(updated).toBe(1);
  expect(JSON.stringify(renamed.projects)).toContain('"organisation":"qendra-casa"');
  expect(JSON.stringify(renamed)).not.toContain('"casa"');
  expect(checkDataset(renamed).findings).toEqual([]);
  const { publisher } = renameRecord(dataset, 'organisations', dataset.publisher, 'shtepia').dataset;
  expect(publisher).toBe('shtepia');
});

test('an id that cannot be used, or is taken, or that no record has, changes nothing', () => {
  const [a, b] = dataset.organisations.map(({ id }) => id);
  for (const [from, to, fault] of [
    [a!, 'Emri im', 'bad-id'],
    [a!, b!, 'duplicate-id'],
    ['nobody', 'somebody', 'missing'],
  ] as const)
    expect(renameRecord(dataset, 'organisations', from, to)).toEqual({ dataset, updated: 0, fault });
  expect(renameRecord(dataset, 'organisations', a!, a!)).toEqual({ dataset, updated: 0 });
});

test('an article follows a renamed record only if no record of another noun has the same id', () => {
  const { dataset: shared } = checkDataset({
    ura: '1',
    title: 'T',
    publisher: 'a',
    language: 'sq',
    organisations: [{ id: 'a', name: 'A', kind: 'ngo' }],
    programmes: [{ id: 'a', title: 'A' }],
    articles: [{ id: 'n', title: 'N', published: '2026', about: ['a'] }],
  });
  expect(renameRecord(shared, 'organisations', 'a', 'b').dataset.articles[0]?.about).toEqual(['a']);
  const one = { ...shared, programmes: [] };
  expect(renameRecord(one, 'organisations', 'a', 'b').dataset.articles[0]?.about).toEqual(['b']);
});

test('an id is made from the name, and numbered where it is taken', () => {
  expect(makeId('Qendra e Gruas')).toBe('qendra-e-gruas');
  expect(makeId('Ђаковица')).toBe('djakovica');
  expect(makeId('Most', new Set(['most', 'most-2']))).toBe('most-3');
  expect(makeId('東京', new Set(), 'calls')).toMatch(/^calls-[a-z\d]+$/);
  expect(makeId('a '.repeat(200), new Set())).toMatch(/^[a-z\d-]{1,80}$/);
});

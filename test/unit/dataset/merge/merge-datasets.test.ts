import { expect, test } from 'vitest';
import { mergeDatasets } from '../../../../src/dataset/merge/merge-datasets.ts';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';

const dataset = (lists: Record<string, unknown>) => {
  const header = { ura: '1', title: 'Rrjeti', publisher: 'rrjeti', language: 'sq' };
  return checkDataset({ ...header, ...lists }).dataset;
};
const ngo = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  name: id.toUpperCase(),
  kind: 'ngo',
  ...more,
});

test('a record with the same id gets the new values, and keeps the fields that the new one lacks', () => {
  const existing = dataset({
    organisations: [ngo('d4d', { email: 'a@example.org', phone: '+383 38 123 456' })],
  });
  const merged = mergeDatasets(
    existing,
    dataset({ organisations: [ngo('d4d', { email: 'b@example.org' })] }),
  );
  expect(merged.dataset.organisations).toEqual([
    ngo('d4d', { email: 'b@example.org', phone: '+383 38 123 456' }),
  ]);
  expect(merged.changed).toEqual([
    { noun: 'organisations', id: 'd4d', name: 'D4D', matchedBy: 'id', fields: ['email'] },
  ]);
});

test('a record that is the same in both is counted, whatever the order of its fields', () => {
  const existing = dataset({ organisations: [{ id: 'd4d', kind: 'ngo', name: 'D4D' }] });
  const merged = mergeDatasets(existing, dataset({ organisations: [ngo('d4d')] }));
  expect([merged.unchanged, merged.changed]).toEqual([1, []]);
});

test('a record with the same register number keeps its id, and references follow', () => {
  const identifiers = [{ scheme: 'XK-CR', value: '810 123 456' }];
  const existing = dataset({ organisations: [ngo('d4d', { identifiers })], projects: [] });
  const incoming = dataset({
    organisations: [ngo('demokraci', { identifiers: [{ scheme: 'XK-CR', value: '810123456' }] })],
    projects: [{ id: 'most', title: 'Most', parties: [{ organisation: 'demokraci', role: 'lead' }] }],
    memberships: [{ id: 'm', network: 'rrjeti', member: 'demokraci' }],
  });
  const merged = mergeDatasets(existing, incoming);
  expect(merged.dataset.organisations.map(({ id }) => id)).toEqual(['d4d']);
  expect(merged.dataset.projects[0]?.parties).toEqual([{ organisation: 'd4d', role: 'lead' }]);
  expect(merged.dataset.memberships[0]?.member).toBe('d4d');
  expect(merged.changed[0]?.matchedBy).toBe('identifier');
});

test('a record with the same name is never guessed: it is left out, and reported with the candidate', () => {
  const existing = dataset({ organisations: [ngo('qendra', { name: 'Qendra e Gruas' })] });
  const incoming = dataset({
    organisations: [ngo('qg', { name: 'QENDRA E GRUAS', email: 'a@example.org' })],
  });
  const merged = mergeDatasets(existing, incoming);
  expect(merged.dataset.organisations).toEqual(existing.organisations);
  expect(merged.unresolved).toEqual([
    {
      noun: 'organisations',
      id: 'qg',
      name: 'QENDRA E GRUAS',
      candidates: [{ noun: 'organisations', id: 'qendra', name: 'Qendra e Gruas' }],
    },
  ]);
  expect(merged.missing).toEqual([]);
});

test('a record with the same name is the same if a person says so', () => {
  const existing = dataset({ organisations: [ngo('qendra', { name: 'Qendra e Gruas' })] });
  const incoming = dataset({
    organisations: [ngo('qg', { name: 'QENDRA E GRUAS', email: 'a@example.org' })],
  });
  const merged = mergeDatasets(existing, incoming, { isSameByName: () => true });
  expect(merged.dataset.organisations).toEqual([
    ngo('qendra', { name: 'QENDRA E GRUAS', email: 'a@example.org' }),
  ]);
});

test('two records with the same name stay undecided, whatever a person says of names', () => {
  const existing = dataset({ organisations: [ngo('a', { name: 'Zëri' }), ngo('b', { name: 'Zeri' })] });
  const merged = mergeDatasets(existing, dataset({ organisations: [ngo('c', { name: 'Zëri' })] }), {
    isSameByName: () => true,
  });
  expect(merged.unresolved[0]?.candidates.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a new record is added at the end', () => {
  const merged = mergeDatasets(
    dataset({ organisations: [ngo('a')] }),
    dataset({ organisations: [ngo('b')] }),
  );
  expect(merged.dataset.organisations.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(merged.added).toEqual([{ noun: 'organisations', id: 'b', name: 'B' }]);
  expect(merged.missing).toEqual([{ noun: 'organisations', id: 'a', name: 'A' }]);
});

test('what is missing is removed only if that is asked for, and only in lists that the new data has', () => {
  const existing = dataset({
    organisations: [ngo('a'), ngo('b')],
    events: [{ id: 'takimi', title: 'Takimi' }],
  });
  const incoming = dataset({ organisations: [ngo('a')] });
  expect(mergeDatasets(existing, incoming).dataset.organisations).toHaveLength(2);
  const merged = mergeDatasets(existing, incoming, { removeMissing: true });
  expect(merged.dataset.organisations.map(({ id }) => id)).toEqual(['a']);
  expect(merged.removed).toEqual([{ noun: 'organisations', id: 'b', name: 'B' }]);
  expect(merged.dataset.events).toHaveLength(1);
});

test('texts are merged by language, objects by field, and lists are replaced', () => {
  const existing = dataset({
    projects: [
      {
        id: 'most',
        title: { sq: 'Ura', en: 'Bridge' },
        parties: [{ organisation: 'a', role: 'lead' }],
        dates: { start: '2022', end: '2025' },
        goals: ['një', 'dy'],
      },
    ],
  });
  const incoming = dataset({
    projects: [
      {
        id: 'most',
        title: 'Ura e re',
        parties: [{ organisation: 'b', role: 'lead' }],
        dates: { end: '2026' },
        goals: ['tre'],
      },
    ],
  });
  expect(mergeDatasets(existing, incoming).dataset.projects[0]).toEqual({
    id: 'most',
    title: { sq: 'Ura e re', en: 'Bridge' },
    parties: [{ organisation: 'b', role: 'lead' }],
    dates: { start: '2022', end: '2026' },
    goals: ['tre'],
  });
});

test('the only office of both is the same office, and keeps its id', () => {
  const existing = dataset({
    organisations: [ngo('a', { offices: [{ id: 'prishtina', phone: '038 123 456' }] })],
  });
  const incoming = dataset({
    organisations: [ngo('a', { offices: [{ id: 'office', address: 'Rr. Zejtari' }] })],
  });
  expect(mergeDatasets(existing, incoming).dataset.organisations[0]?.offices).toEqual([
    { id: 'prishtina', phone: '038 123 456', address: 'Rr. Zejtari' },
  ]);
});

test('merging a dataset into itself changes nothing, and no input is changed', () => {
  const existing = dataset({ organisations: [ngo('a'), ngo('b', { name: 'A' })] });
  const before = JSON.stringify(existing);
  const merged = mergeDatasets(existing, existing, { removeMissing: true });
  expect(merged.dataset).toEqual(existing);
  expect([merged.added, merged.changed, merged.removed, merged.unresolved]).toEqual([[], [], [], []]);
  expect(JSON.stringify(existing)).toBe(before);
});

test('an id that was found by a name counts as a match by name, and keeps what it may be', () => {
  const existing = dataset({ organisations: [ngo('d4d', { name: 'Demokraci' })] });
  const incoming = dataset({ organisations: [ngo('d4d', { name: 'DEMOKRACI' })] });
  const isFoundByName = () => true;
  const asked = mergeDatasets(existing, incoming, { isFoundByName, removeMissing: true });
  expect(asked.unresolved[0]?.candidates.map(({ id }) => id)).toEqual(['d4d']);
  expect(asked.dataset.organisations).toEqual(existing.organisations);
  const said = mergeDatasets(existing, incoming, { isFoundByName, isSameByName: () => true });
  expect(said.changed).toMatchObject([{ id: 'd4d', matchedBy: 'name', fields: ['name'] }]);
});

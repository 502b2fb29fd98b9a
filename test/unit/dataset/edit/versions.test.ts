import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDiff, diffDatasets } from '../../../../src/dataset/edit/diff-datasets.ts';
import { removeRecord, upsertRecord } from '../../../../src/dataset/edit/edit-records.ts';
import { mergeVersions } from '../../../../src/dataset/edit/merge-versions.ts';
import { serializeDataset } from '../../../../src/dataset/edit/serialize-dataset.ts';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import type { Dataset } from '../../../../src/model/dataset.ts';
import { runs } from '../../../tier.mjs';
import { checked } from '../../data/example.ts';

const example = checked('civil-society.json').dataset;
const organisation = (fields: object) => ({ id: 'a', name: { sq: 'A' }, kind: 'ngo', ...fields });
const withOrganisations = (...organisations: object[]): Dataset =>
  checkDataset({ ura: '1', title: 'T', publisher: 'a', language: 'sq', organisations }).dataset;

// Datasets of a few records with few ids, so that two of them often have the same ones.
const text = fc.oneof(
  fc.constantFrom('A', 'B', 'C'),
  fc.dictionary(fc.constantFrom('sq', 'en', 'sr-Latn'), fc.constantFrom('A', 'B', 'C'), { minKeys: 1 }),
);
const anyOrganisation = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    name: text,
    kind: fc.constantFrom('ngo', 'network'),
    summary: text,
    social: fc.array(fc.constantFrom('https://a.org/', 'https://b.org/'), { maxLength: 2 }),
    logo: fc.record({ src: fc.constantFrom('a.svg', 'b.svg'), alt: text }, { requiredKeys: ['src'] }),
    statedMembers: fc.record(
      { count: fc.nat(3), asOf: fc.constantFrom('2025', '2026') },
      { requiredKeys: [] },
    ),
    extra: fc.oneof(fc.constant({}), fc.constant({ a: { b: 1 } }), fc.constant(null)),
  },
  { requiredKeys: ['id', 'name', 'kind'] },
);
const anyProject = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'p'),
    title: text,
    parties: fc.constantFrom(
      [{ organisation: 'a', role: 'lead' }],
      [
        { programme: 'x', role: 'funder' },
        { organisation: 'b', role: 'lead' },
      ],
    ),
    budget: fc.record({ amount: fc.nat(3), currency: fc.constantFrom('EUR', 'ALL') }),
    dates: fc.record(
      { start: fc.constantFrom('2025', '2026'), end: fc.constantFrom('2027', '2028') },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['id', 'title', 'parties'] },
);
const unique = { selector: ({ id }: { id: string }) => id };
const datasets = fc
  .record({
    ura: fc.constant('1'),
    title: text,
    publisher: fc.constantFrom('a', 'b'),
    language: fc.constant('sq'),
    updatedAt: fc.constantFrom('2026-11-01', '2026-11-22T12:00'),
    organisations: fc.uniqueArray(anyOrganisation, { ...unique, maxLength: 4 }),
    projects: fc.uniqueArray(anyProject, { ...unique, maxLength: 3 }),
  })
  .map((file) => file as unknown as Dataset);

test('the difference of two datasets, applied to the first, is the second', () => {
  fc.assert(
    fc.property(datasets, datasets, (a, b) => {
      const before = JSON.stringify([a, b]);
      expect(serializeDataset(applyDiff(a, diffDatasets(a, b)))).toBe(serializeDataset(b));
      expect(JSON.stringify([a, b])).toBe(before);
    }),
    { numRuns: runs(2000) },
  );
});

test('a dataset has no difference from itself, in whatever order its records are', () => {
  fc.assert(
    fc.property(datasets, (a) => {
      const reversed = { ...a, organisations: [...a.organisations].reverse() };
      expect(diffDatasets(a, reversed)).toEqual({ header: [], added: [], removed: [], changed: [] });
    }),
    { numRuns: runs(500) },
  );
});

/** A few changes of a dataset: new records, changed ones, and ids of records that go. */
const changes = fc.array(fc.oneof(anyOrganisation, fc.constantFrom('a', 'b', 'c', 'd')), { maxLength: 2 });
const withChanges = (base: Dataset, made: readonly (string | object)[]): Dataset =>
  made.reduce<Dataset>(
    (dataset, change) =>
      typeof change === 'string'
        ? removeRecord(dataset, 'organisations', change).dataset
        : upsertRecord(dataset, 'organisations', change as Dataset['organisations'][number]),
    base,
  );

test('without conflicts, it does not matter which of two versions is mine', () => {
  let merged = 0;
  fc.assert(
    fc.property(datasets, changes, changes, (base, here, there) => {
      const [mine, theirs] = [withChanges(base, here), withChanges(base, there)];
      const before = JSON.stringify([base, mine, theirs]);
      const [one, other] = [mergeVersions(base, mine, theirs), mergeVersions(base, theirs, mine)];
      expect(one.conflicts.length).toBe(other.conflicts.length);
      if (!one.conflicts.length) {
        if (here.length && there.length) merged++;
        expect(serializeDataset(one.dataset)).toBe(serializeDataset(other.dataset));
      }
      expect(JSON.stringify([base, mine, theirs])).toBe(before);
    }),
    { numRuns: runs(2000) },
  );
  expect(merged).toBeGreaterThan(20);
});

test('a version that changed nothing gives way to the other', () => {
  fc.assert(
    fc.property(datasets, datasets, (base, theirs) => {
      const newer = { ...theirs, updatedAt: '2026-11-28' as Dataset['updatedAt'] } as Dataset;
      const { dataset, conflicts } = mergeVersions(base, base, newer);
      expect(conflicts).toEqual([]);
      expect(serializeDataset(dataset)).toBe(serializeDataset(newer));
    }),
    { numRuns: runs(500) },
  );
});

test('two people can change two languages of a text, and two fields of a record', () => {
  const base = withOrganisations(organisation({ email: 'a@example.org' }));
  const mine = withOrganisations(
    organisation({ name: { sq: 'A', en: 'A in English' }, email: 'a@example.org' }),
  );
  const theirs = withOrganisations(organisation({ name: { sq: 'A e re' }, email: 'b@example.org' }));
  const { dataset, conflicts } = mergeVersions(base, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(dataset.organisations[0]).toEqual(
    organisation({ name: { sq: 'A e re', en: 'A in English' }, email: 'b@example.org' }),
  );
});

test('a field that both changed is a conflict with all three values; mine is kept', () => {
  const versions = ['a@example.org', 'b@example.org', 'c@example.org'].map((email) =>
    withOrganisations(organisation({ email })),
  );
  const { dataset, conflicts } = mergeVersions(versions[0]!, versions[1]!, versions[2]!);
  const [base, mine, theirs] = ['a@example.org', 'b@example.org', 'c@example.org'];
  expect(conflicts).toEqual([{ list: 'organisations', id: 'a', path: ['email'], base, mine, theirs }]);
  expect(dataset.organisations[0]?.email).toBe(mine);
});

test('an amount and its currency are one value: two changes of it are a conflict', () => {
  const parties = [{ organisation: 'a', role: 'lead' }];
  const project = (budget: object) =>
    checkDataset({ projects: [{ id: 'p', title: 'P', parties, budget }] }).dataset;
  const { conflicts } = mergeVersions(
    project({ amount: 1, currency: 'EUR' }),
    project({ amount: 2, currency: 'EUR' }),
    project({ amount: 1, currency: 'ALL' }),
  );
  expect(conflicts.map(({ path }) => path)).toEqual([['budget']]);
});

test('a record that one removed and the other changed is kept, as a conflict', () => {
  const base = withOrganisations(organisation({}));
  const changed = withOrganisations(organisation({ email: 'a@example.org' }));
  const removed = withOrganisations();
  for (const [mine, theirs] of [
    [changed, removed],
    [removed, changed],
  ] as const) {
    const { dataset, conflicts } = mergeVersions(base, mine, theirs);
    expect(dataset.organisations).toEqual(changed.organisations);
    expect(conflicts).toMatchObject([{ list: 'organisations', id: 'a', path: [] }]);
  }
  expect(mergeVersions(base, removed, base).dataset.organisations).toEqual([]);
});

test('a change of one field is a change of one line in the file', () => {
  const before = serializeDataset(example).split('\n');
  const casa = example.organisations.find(({ id }) => id === 'casa')!;
  const changed = upsertRecord(example, 'organisations', { ...casa, founded: '1999' as typeof casa.founded });
  const after = serializeDataset(changed).split('\n');
  const added = after.filter((line) => !before.includes(line));
  expect(added).toEqual(['      "founded": "1999",']);
});

test('a file is written the same way, whatever the order of its records and fields', () => {
  const shuffle = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shuffle)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, shuffle(inner)]),
          )
        : value;
  const other = shuffle(example) as Dataset;
  const mixed = { ...other, organisations: [...other.organisations].reverse() };
  expect(serializeDataset(mixed)).toBe(serializeDataset(example));
  expect(checkDataset(JSON.parse(serializeDataset(example))).findings).toEqual([]);
  expect(diffDatasets(example, JSON.parse(serializeDataset(example)) as Dataset).changed).toEqual([]);
});

test('fields of a newer model and a schema are kept, and hostile keys stay keys', () => {
  const file = JSON.parse(
    '{"$schema":"s","zz":1,"ura":"1","organisations":[{"id":"a","name":"A","kind":"ngo","__proto__":{"x":1}}]}',
  ) as Dataset;
  const text = serializeDataset(file);
  expect(text.split('\n')[1]).toBe('  "$schema": "s",');
  expect(text).toContain('"__proto__"');
  expect(({} as { x?: unknown }).x).toBeUndefined();
  expect(diffDatasets(file, JSON.parse(text) as Dataset).changed).toEqual([]);
});

import { expect, test } from 'vitest';
import { checkRecord } from '../../../../src/dataset/edit/check-record.ts';
import { correctionFor } from '../../../../src/dataset/edit/correction-for.ts';
import { linkDataset } from '../../../../src/dataset/link/link-dataset.ts';
import type { FindingCode } from '../../../../src/model/finding.ts';
import { NOUNS, type Noun } from '../../../../src/model/noun.ts';
import { fixedClock } from '../../../../src/time/clock.ts';
import { checked } from '../../data/example.ts';

const { dataset } = checked('civil-society.json');
const linked = linkDataset(dataset);
const clock = fixedClock('2026-11-22T12:00:00Z');

const codes = (noun: Noun, value: unknown, more: object = {}) =>
  checkRecord(noun, value, { linked, locale: 'en', ...more }).findings.map(
    ({ code, field }) => `${code} ${field.join('.')}`,
  );

test('the records of a good file have no findings', () => {
  for (const noun of NOUNS) for (const record of dataset[noun]) expect(codes(noun, record)).toEqual([]);
});

test('a service with offices and no provider yet gets findings', () => {
  expect(codes('services', { id: 'a', title: 'A', offices: ['zyra'] })).toContain('missing provider');
});

test('a record gets the findings that the check of the file would give it, by field', () => {
  const value = { id: 'e-re', name: 'E re', website: 'javascript:alert(1)', parent: 'nobody' };
  expect(codes('organisations', value)).toEqual([
    'bad-link website',
    'missing kind',
    'dangling-reference parent',
  ]);
  expect(codes('organisations', { ...value, kind: 'ngo' })).toEqual([
    'bad-link website',
    'dangling-reference parent',
  ]);
  const [finding] = checkRecord('organisations', value, { linked, locale: 'sq' }).findings;
  expect(finding?.message).toMatch(/^Kjo adresë/);
});

test('a record that is being renamed is not a duplicate of itself, but of another record', () => {
  const casa = dataset.organisations.find(({ id }) => id === 'casa')!;
  const other = dataset.organisations[0]!.id;
  expect(codes('organisations', casa)).toEqual([]);
  expect(codes('organisations', { ...casa, id: other }, { replaces: 'casa' })).toEqual(['duplicate-id id']);
  expect(codes('organisations', casa, { replaces: null })).toEqual(['duplicate-id id']);
});

test('with a clock, a record is inspected too, with the rest of the file in view', () => {
  const first = dataset.organisations[0]!;
  const value = { id: 'e-re', name: first.name, kind: 'ngo' };
  expect(codes('organisations', value, { clock })).toContain('same-name name');
  expect(codes('organisations', value)).toEqual([]);
});

test('a component is looked for in the programme that the record names', () => {
  const programme = dataset.programmes.find(({ components }) => components?.length)!;
  const project = { ...dataset.projects[0]!, programme: programme.id, component: 'nobody' };
  expect(codes('projects', project)).toEqual(['dangling-reference component']);
  expect(codes('projects', { ...project, component: programme.components![0]!.id })).toEqual([]);
});

test('unexpected values give findings, and never an error', () => {
  for (const value of [undefined, null, 1, 'a', [], () => 1, { id: 1 }, Object.create({ id: 'x' })])
    for (const noun of NOUNS) expect(codes(noun, value, { clock }).length).toBeGreaterThan(0);
});

test.each([
  ['bad-link', 'website', 'd4d-ks.org', 'https://d4d-ks.org'],
  ['bad-link', 'website', 'info@example.org', 'mailto:info@example.org'],
  ['bad-link', 'website', 'javascript:alert(1)', undefined],
  ['bad-email', 'email', ' mailto:info@example.org ', 'info@example.org'],
  ['bad-email', 'email', 'info', undefined],
  ['bad-date', 'founded', '4.12.2026', '2026-12-04'],
  ['bad-date', 'founded', '25/12/2026', '2026-12-25'],
  ['bad-date', 'founded', '4/12/2026', undefined],
  ['bad-date', 'founded', '31.2.2026', undefined],
  ['bad-moment', 'opens', '4.12.2026 16:00', '2026-12-04T16:00'],
  ['bad-moment', 'opens', '2026-12-04 9:30', '2026-12-04T09:30'],
  ['bad-moment', 'opens', '2026-12-04 25:30', undefined],
  ['bad-currency', 'currency', '€', 'EUR'],
  ['bad-currency', 'currency', 'lekë', 'ALL'],
  ['bad-id', 'id', 'Nisma Barabar', 'nisma-barabar'],
  ['bad-id', 'id', '東京', undefined],
  ['bad-value', 'country', 'xk', 'XK'],
  ['unknown-place', 'municipality', 'Đakovica', 'xk-gjakove'],
  ['unknown-place', 'municipality', 'Atlantida', undefined],
  ['double-space', 'address', ' Rruga  B ', 'Rruga B'],
] as const)('%s in %s: “%s” becomes %s', (code: FindingCode, field, value, expected) => {
  const finding = { code, severity: 'error', path: ['organisations', 0, field], params: {} } as const;
  expect(correctionFor(finding, { [field]: value })?.value).toBe(expected);
});

test('a text in the other script is transliterated, and a field with another name renamed', () => {
  const value = {
    id: 'e-re',
    name: { 'sr-Cyrl': 'Organizacija za mlade' },
    kind: 'ngo',
    mail: 'a@example.org',
  };
  const { findings } = checkRecord('organisations', value, { linked, locale: 'en', clock });
  const find = (code: FindingCode) => findings.find((finding) => finding.code === code)?.correction;
  expect(find('wrong-script')).toEqual({ path: ['name', 'sr-Cyrl'], value: 'Организација за младе' });
  expect(find('unknown-field')).toEqual({ path: ['mail'], value: 'a@example.org', field: 'email' });
});

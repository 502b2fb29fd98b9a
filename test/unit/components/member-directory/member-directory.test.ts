import { expect, test } from 'vitest';
import { directoryColumns } from '../../../../components/elements/member-directory/directory-columns.ts';
import {
  groupEntries,
  sortByGroup,
  type DirectoryEntry,
  type Grouping,
} from '../../../../components/elements/member-directory/directory-groups.ts';
import { datasetTexts } from '../../../../src/dataset/dataset-texts.ts';
import { fileWith, linkedFrom } from '../../dataset/sample.ts';

const linked = linkedFrom(
  fileWith({
    organisations: [
      { id: 'shtepia', name: 'Shtëpia', kind: 'ngo', municipality: 'xk-gjilan' },
      { id: 'cekani', name: 'Çekani', kind: 'foundation' },
      { id: 'syri', name: 'Syri', kind: 'ngo', municipality: 'xk-peje' },
    ],
  }),
);
const entries: DirectoryEntry[] = [
  ...linked.dataset.organisations.slice(1).map((organisation) => ({ organisation })),
  { individual: 'Arta', membership: { id: 'm', network: 'rrjeti', individual: 'Arta' } as never },
];
const texts = datasetTexts(linked, 'sq');
const grouped = (grouping: Grouping) =>
  groupEntries(sortByGroup(entries, grouping, texts), grouping, texts).map(({ heading, entries: group }) => [
    heading.text,
    group.length,
  ]);

test('initial letters follow the Albanian alphabet', () => {
  expect(grouped('letter')).toEqual([
    ['A', 1],
    ['Ç', 1],
    ['S', 1],
    ['Sh', 1],
  ]);
});

test('members without a municipality come last', () => {
  expect(grouped('municipality').map(([, count]) => count)).toEqual([1, 1, 2]);
  expect(grouped('municipality')[0]).toEqual(['Gjilan', 1]);
});

test('kinds have plural headings, including one for individuals', () => {
  expect(grouped('kind')).toEqual([
    ['Fondacione', 1],
    ['Individë', 1],
    ['Organizata joqeveritare (OJQ)', 2],
  ]);
});

test('the spreadsheet has a membership column only for members', () => {
  const row = (hasMembers: boolean) =>
    directoryColumns(texts, hasMembers).map(({ cell }) => cell(entries[0]!));
  expect(row(false)).toEqual(expect.arrayContaining(['Shtëpia', 'Gjilan']));
  expect(row(true)).toHaveLength(row(false).length + 1);
});

import { describe, expect, test } from 'vitest';
import { projectColumns } from '../../../../components/elements/project-list/project-columns.ts';
import { projectFilter } from '../../../../components/elements/project-list/project-filters.ts';
import { timelineOrder } from '../../../../components/elements/project-list/project-order.ts';
import { datasetTexts } from '../../../../src/dataset/dataset-texts.ts';
import { fixedClock } from '../../../../src/time/clock.ts';
import { fileWith, linkedFrom } from '../../dataset/sample.ts';
import { projectWith } from './projects.ts';

const linked = linkedFrom(
  fileWith({
    organisations: [{ id: 'fondi', name: { sq: 'Fondi', en: 'The Fund' }, kind: 'foundation' }],
    programmes: [
      { id: 'zeri', title: 'Zëri' },
      { id: 'gardhi', title: 'Gardhi' },
    ],
    projects: [
      {
        id: 'kopshti',
        title: { sq: 'Kopshti', en: 'The Garden' },
        programme: 'zeri',
        dates: { start: '2025-03' },
        duration: { months: 12 },
        parties: [{ organisation: 'fondi', role: 'funder' }],
        municipalities: ['xk-peje', 'xk-gjilan'],
        budget: { amount: 12000, currency: 'EUR' },
      },
    ],
  }),
);
const texts = datasetTexts(linked, 'en');

test('a spreadsheet row has the facts of the fact sheet', () => {
  const columns = projectColumns(linked, texts, fixedClock('2026-11-22T12:00:00Z'));
  const [project] = linked.dataset.projects;
  const row = Object.fromEntries(columns.map(({ label, cell }) => [label, cell(project!)]));
  expect(row).toMatchObject({
    Project: 'The Garden',
    Status: 'Completed',
    Start: '2025-03',
    Programme: 'Zëri',
    Budget: 12000,
    Currency: 'EUR',
  });
  expect(Object.values(row)).toContain('The Fund');
  expect(Object.values(row)).toContain('Peja; Gjilan');
});

describe('a filter', () => {
  const field = (name: Parameters<typeof projectFilter>[0]) =>
    projectFilter(name, texts, () => ['2024', '2026', '2025']);

  test('names its values', () => {
    expect(field('programme').nameOf?.('zeri')).toEqual({ text: 'Zëri', lang: 'sq' });
    expect(field('funder').nameOf?.('fondi')).toEqual({ text: 'The Fund', lang: 'en' });
    expect(field('status').nameOf?.('in-progress')?.text).toBe('In progress');
    expect(field('status').nameOf?.('nonsense')?.text).toBe('nonsense');
    expect(field('municipality').nameOf?.('xk-gjilan')?.text).toBe('Gjilan');
  });

  test('lists the latest year first', () => {
    expect(field('year').order).toEqual(['2026', '2025', '2024']);
  });
});

describe('the order', () => {
  const projects = [
    projectWith('2024-05', '2026', { id: 'b', programme: 'zeri' }),
    projectWith('2024', '2027', { id: 'c' }),
    projectWith(undefined, undefined, { id: 'a', programme: 'zeri' }),
    projectWith(undefined, '2028', { id: 'd', programme: 'gardhi' }),
  ];
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id).join('');

  test('of a timeline lists undated projects last, and projects without a programme after all programmes', () => {
    expect(ids(timelineOrder(projects, linked, texts, false))).toBe('bcda');
    expect(ids(timelineOrder(projects, linked, texts, true))).toBe('dbca');
  });
});

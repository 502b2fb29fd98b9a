import { describe, expect, test } from 'vitest';
import { callColumns } from '../../../../components/elements/call-list/call-columns.ts';
import { callFilter } from '../../../../components/elements/call-list/call-filters.ts';
import { parseAmount } from '../../../../components/elements/call-list/parse-amount.ts';
import { datasetTexts } from '../../../../src/dataset/dataset-texts.ts';
import { callStatus } from '../../../../src/time/call-status.ts';
import { fixedClock } from '../../../../src/time/clock.ts';
import { callGroupOf, compareCalls, type CallEntry } from '../../../../src/view/call-groups.ts';
import { fileWith, linkedFrom } from '../../dataset/sample.ts';

const CLOCK = fixedClock('2026-11-22T12:00:00Z');
const linked = linkedFrom(
  fileWith({
    organisations: [{ id: 'fondi', name: { sq: 'Fondi', en: 'The Fund' }, kind: 'foundation' }],
    calls: [
      { id: 'later', title: 'Later', deadlines: [{ at: '2026-12-20' }] },
      { id: 'over', title: 'Over', deadlines: [{ at: '2026-11-01' }] },
      { id: 'long-over', title: 'Long over', deadlines: [{ at: '2025-11-01' }] },
      {
        id: 'soon',
        title: { sq: 'Shpejt', en: 'Soon' },
        deadlines: [{ at: '2026-11-25T16:00', zone: 'Europe/Belgrade' }],
        funders: ['fondi'],
        funding: { currency: 'EUR', min: 500, max: 2500 },
        eligibility: { applicants: ['foundation', 'individual'], municipalities: ['xk-peje'] },
      },
      { id: 'announced', title: 'Announced', opens: '2027-01-10', deadlines: [{ at: '2027-02-10' }] },
    ].map((call) => ({ publisher: 'fondi', ...call })),
  }),
);
const entries = linked.dataset.calls.map(
  (call): CallEntry => ({ call, status: callStatus(call, CLOCK, { zone: linked.dataset.zone }) }),
);
const texts = datasetTexts(linked, 'en');

test('open calls come first by deadline, then forthcoming ones, then closed ones from the latest', () => {
  const sorted = [...entries].sort(compareCalls);
  expect(sorted.map((entry) => [callGroupOf(entry), entry.call.id])).toEqual([
    ['open', 'soon'],
    ['open', 'later'],
    ['forecast', 'announced'],
    ['closed', 'over'],
    ['closed', 'long-over'],
  ]);
});

test('a spreadsheet row has the deadline with its offset, and names instead of ids', () => {
  const entry = entries.find(({ call }) => call.id === 'soon')!;
  const row = callColumns(linked, texts).map(({ cell }) => cell(entry));
  expect(row).toEqual(
    expect.arrayContaining([
      'Soon',
      'Closing soon',
      '2026-11-25T16:00+01:00',
      'The Fund',
      'Foundations and individuals',
      'Peja',
      500,
      2500,
      'EUR',
    ]),
  );
});

describe('a filter', () => {
  const field = (name: Parameters<typeof callFilter>[0]) => callFilter(name, texts);

  test('names its values', () => {
    expect(field('applicant').nameOf?.('individual')).toEqual({ text: 'Individuals', lang: 'en' });
    expect(field('funder').nameOf?.('fondi')).toEqual({ text: 'The Fund', lang: 'en' });
    expect(field('status').nameOf?.('rolling')?.text).not.toBe('rolling');
    expect(field('status').order?.[0]).toBe('open');
  });

  test('for the amount is a numeric field', () => {
    expect(field('amount').all).toBeUndefined();
  });
});

test.each([
  ['2500', '2500'],
  ['2.500', '2500'],
  ['2 500 €', '2500'],
  ['2,500.50', '2500.50'],
  ['2.500,50', '2500.50'],
  ['2500,5', '2500.5'],
  ['1.200.000', '1200000'],
  ['EUR 800', '800'],
  ['1,234.567', '1234.567'],
  ["2'500", '2500'],
  ['0,500', '0.500'],
  ['5 mijë euro', '5000'],
  ['2,5 hiljade', '2500'],
  ['1000-5000', undefined],
  ['1.2.3', undefined],
  ['12.5.2026', undefined],
  ['', undefined],
  ['pak', undefined],
  ['.', undefined],
  ['2500,50', '2500.50'],
  ['2,5 mijë', '2500'],
])('the amount "%s" is read as %s', (typed, amount) => {
  expect(parseAmount(typed)).toBe(amount);
});

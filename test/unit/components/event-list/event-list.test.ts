import { describe, expect, test } from 'vitest';
import { eventColumns } from '../../../../components/elements/event-list/event-columns.ts';
import { pastDisplay } from '../../../../components/elements/event-list/past-display.ts';
import { datasetTexts } from '../../../../src/dataset/dataset-texts.ts';
import { fixedClock } from '../../../../src/time/clock.ts';
import { agendaOf, sortAgenda } from '../../../../src/view/agenda.ts';
import type { ViewContext } from '../../../../src/view/context.ts';
import { groupByMonth, groupHeading } from '../../../../src/view/event-months.ts';
import { fileWith, linkedFrom } from '../../dataset/sample.ts';

const clock = fixedClock('2026-11-22T12:00:00Z');
const linked = linkedFrom(
  fileWith({
    events: [
      { id: 'january', title: 'January', starts: '2027-01-10' },
      { id: 'undated', title: 'Undated' },
      { id: 'early', title: 'Early', starts: '2026-12-01T10:00', venue: { sq: 'Salla', en: 'The Hall' } },
      { id: 'past', title: 'Past', starts: '2026-10-01' },
      { id: 'late', title: 'Late', starts: '2026-12-24', municipality: 'xk-gjilan' },
      { id: 'today', title: 'Today', starts: '2026-11-22' },
    ],
  }),
);
const entries = sortAgenda([...agendaOf(linked, clock).entries.values()]);

test('upcoming events are grouped by the month in which they start, others by their section', () => {
  const groups = [...groupByMonth(entries).values()].map((group) => [
    groupHeading(group[0]!, 'en'),
    ...group.map(({ event }) => event.id),
  ]);
  expect(groups).toEqual([
    ['On now', 'today'],
    ['December 2026', 'early', 'late'],
    ['January 2027', 'january'],
    ['Date to be announced', 'undated'],
    ['October 2026', 'past'],
  ]);
  expect(groupHeading(entries.find(({ event }) => event.id === 'late')!, 'sq')).toBe('Dhjetor 2026');
});

test('a spreadsheet row has names instead of ids', () => {
  const context: ViewContext = { linked, locale: 'en', clock, isLive: true, marksExamples: false };
  const columns = eventColumns(context, datasetTexts(linked, 'en'));
  const row = (id: string) => columns.map(({ cell }) => cell(entries.find(({ event }) => event.id === id)!));
  expect(row('early')).toEqual(expect.arrayContaining(['Early', '2026-12-01T10:00', 'The Hall']));
  expect(row('late')).toEqual(expect.arrayContaining(['Late', 'Gjilan']));
});

describe('past events', () => {
  const nothingAsked = {
    past: 'fold',
    status: undefined,
    isFiltered: false,
    hasCurrent: true,
    isUnfolded: false,
  };

  test('are collapsed until the visitor expands them', () => {
    expect(pastDisplay(nothingAsked)).toBe('closed');
    expect(pastDisplay({ ...nothingAsked, isUnfolded: true })).toBe('open');
    expect(pastDisplay({ ...nothingAsked, hasCurrent: false })).toBe('closed');
  });

  test('are expanded with past="show", or if a filter matches only them', () => {
    expect(pastDisplay({ ...nothingAsked, past: 'show' })).toBe('heading');
    expect(pastDisplay({ ...nothingAsked, isFiltered: true })).toBe('closed');
    expect(pastDisplay({ ...nothingAsked, isFiltered: true, hasCurrent: false })).toBe('heading');
  });

  test('have no heading if the visitor filters by them', () => {
    expect(pastDisplay({ ...nothingAsked, status: 'past' })).toBe('none');
    expect(pastDisplay({ ...nothingAsked, status: 'cancelled' })).toBe('heading');
  });
});

import { expect, test } from 'vitest';
import * as ura from '../../src/index.ts';
import { fixedClock } from '../../src/time/clock.ts';

// Arguments that became options: the form before still works.

const clock = fixedClock('2026-11-22T12:00:00Z');
const linked = ura.linkDataset(ura.checkDataset({ organisations: [] }).dataset);
const entries = [{ uid: 'call-1@ura', summary: 'Afati', start: '2026-12-04' }];
const schema = { properties: { licence: { type: 'string' } } };
const number = (value: number | undefined) => value ?? NaN;

test.each<[name: string, now: unknown, before: unknown]>([
  [
    'instantOf',
    ura.instantOf('2026-12-04', 'Europe/Tirane', { edge: 'end' }),
    ura.instantOf('2026-12-04', 'Europe/Tirane', 'end'),
  ],
  ['partyRole', ura.partyRole('partner', 'sq', { count: 2 }), ura.partyRole('partner', 2, 'sq')],
  [
    'formatDurationRange',
    ura.formatDurationRange({ min: 3, max: 6, unit: 'months' }, 'sq'),
    ura.formatDurationRange(3, 6, 'months', 'sq'),
  ],
  [
    'formatDurationRange without a minimum',
    ura.formatDurationRange({ max: 6, unit: 'months' }, 'sq'),
    ura.formatDurationRange(undefined, 6, 'months', 'sq'),
  ],
  ['describeFields', ura.describeFields(schema, { locale: 'sq' }), ura.describeFields(schema, 'sq')],
  ['inspectDataset', ura.inspectDataset(linked, { clock }), ura.inspectDataset(linked, clock)],
  ['toCalendar', ura.toCalendar(entries, { stamp: 0 }), ura.toCalendar(entries, 0)],
])('%s gives the same in both forms', (_, now, before) => {
  expect(now).toBeTruthy();
  expect(before).toEqual(now);
});

test('a day without a time starts at its first instant', () => {
  const start = number(ura.instantOf('2026-12-04', 'Europe/Tirane'));
  expect(ura.instantOf('2026-12-04', 'Europe/Tirane', { edge: 'start' })).toBe(start);
  expect(number(ura.instantOf('2026-12-04', 'Europe/Tirane', { edge: 'end' })) - start).toBe(86_400_000);
});

test('one name follows a role unless the options say more', () => {
  expect(ura.partyRole('partner', 'sq')).toBe(ura.partyRole('partner', 'sq', { count: 1 }));
  expect(ura.partyRole('partner', 'sq')).not.toBe(ura.partyRole('partner', 'sq', { count: 2 }));
});

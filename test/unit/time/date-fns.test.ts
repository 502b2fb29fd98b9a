import { addDays as plusDays, addMonths as plusMonths, differenceInCalendarDays, format } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween } from '../../../src/time/spans.ts';

// Days as date-fns handles them in the zone of the tests. Kiritimati once skipped a day, so all
// days are later than that.
const day = fc.tuple(
  fc.integer({ min: 2035, max: 2099 }),
  fc.integer({ min: 0, max: 11 }),
  fc.integer({ min: 1, max: 28 }),
);
const asDate = ([year, month, date]: readonly [number, number, number]) => new Date(year, month, date, 12);
const asText = (date: Date) => format(date, 'yyyy-MM-dd');

describe('the arithmetic of days, compared with date-fns', () => {
  it('adds months alike, clamped to the last day of the month', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: -240, max: 240 }),
        (parts, later, months) => {
          const date = plusDays(asDate(parts), later); // also on the 29th to 31st
          expect(addMonths(asText(date), months)).toBe(asText(plusMonths(date, months)));
        },
      ),
    );
  });

  it('adds and counts days alike', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: -8000, max: 20_000 }), (from, to, days) => {
        expect(addDays(asText(asDate(from)), days)).toBe(asText(plusDays(asDate(from), days)));
        expect(daysBetween(asText(asDate(from)), asText(asDate(to)))).toBe(
          differenceInCalendarDays(asDate(to), asDate(from)),
        );
      }),
    );
  });
});

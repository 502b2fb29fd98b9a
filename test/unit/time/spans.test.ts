import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  dateOfDay,
  daysBetween,
  endOfSpan,
  firstDay,
  lastDay,
  readDate,
} from '../../../src/time/spans.ts';
import { anything, date, day } from './arbitraries.ts';

describe('the end of a span of months, inclusive', () => {
  it.each([
    ['2022-12-15', 6, '2023-06-14', 'the day before the same day'],
    ['2026-01-01', 1, '2026-01-31', 'the first of a month: the whole month'],
    ['2026-01-01', 12, '2026-12-31', 'a whole year'],
    ['2026-03-01', 12, '2027-02-28', 'into a February'],
    ['2027-03-01', 12, '2028-02-29', 'into a long February'],
    ['2023-01-31', 1, '2023-02-28', 'from the 31st, clamped'],
    ['2024-01-31', 1, '2024-02-29', 'from the 31st, clamped in a leap year'],
    ['2023-01-30', 1, '2023-02-28', 'from the 30th, clamped'],
    ['2023-01-29', 1, '2023-02-28', 'from the 29th: the 28th is the day before'],
    ['2023-01-28', 1, '2023-02-27', 'from the 28th'],
    ['2026-03-31', 1, '2026-04-30', 'from the 31st into a month of 30'],
    ['2026-03-30', 1, '2026-04-29', 'from the 30th into a month of 30'],
    ['2026-08-31', 6, '2027-02-28', 'from the 31st over the year'],
    ['2024-02-29', 12, '2025-02-28', 'from a leap day'],
    ['2024-02-29', 48, '2028-02-28', 'from a leap day to the next'],
    ['2015-10', 3, '2015-12', 'a month stays a month'],
    ['2015-10', 1, '2015-10', 'one month is that month'],
    ['2015-12', 2, '2016-01', 'a month over the year'],
    ['0099-12-15', 1, '0100-01-14', 'in the first century'],
    ['9999-11-15', 1, '9999-12-14', 'in the last year'],
  ])('of %s and %i months is %s (%s)', (start, months, end) => {
    expect(endOfSpan(start, months)).toBe(end);
  });

  it.each([
    ['2022', 6],
    ['2022-12-15', 0],
    ['2022-12-15', -1],
    ['2022-12-15', 1.5],
    ['2022-12-15', NaN],
    ['2022-12-15', Infinity],
    ['2022-12-15', 1e300],
    ['2022-12-15', '6' as unknown as number],
    ['9999-12-15', 1],
    ['2022-02-30', 6],
    ['soon', 6],
  ])('of %s and %s months is undefined', (start, months) => {
    expect(endOfSpan(start, months)).toBeUndefined();
  });

  it('is the day before the next span begins, unless a month is too short', () => {
    const early = day.filter((whole) => Number(whole.slice(8)) <= 28);
    fc.assert(
      fc.property(early, fc.integer({ min: 1, max: 60 }), (start, months) => {
        const next = addDays(endOfSpan(start, months)!, 1)!;
        expect(next).toBe(addMonths(start, months));
        expect(addMonths(next, -months)).toBe(start);
      }),
    );
  });

  it('is within three days of the average, whatever the start', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (start, months) => {
        const end = endOfSpan(start, months)!;
        const days = daysBetween(start, end)! + 1;
        expect(days).toBeGreaterThanOrEqual(Math.floor(months * 30.436) - 3);
        expect(days).toBeLessThanOrEqual(Math.ceil(months * 30.437) + 3);
        expect(endOfSpan(start, months + 1)! > end).toBe(true);
      }),
    );
  });

  it('of a month covers that many months', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (whole, months) => {
        const start = whole.slice(0, 7);
        const end = endOfSpan(start, months)!;
        const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
        expect(end).toHaveLength(7);
        expect(count(end) - count(start) + 1).toBe(months);
      }),
    );
  });
});

describe('a partial date', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-11-22', '2026-11-22', '2026-11-22'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['9999', '9999-01-01', '9999-12-31'],
  ])('%s lasts from %s to %s', (partial, first, last) => {
    expect(firstDay(partial)).toBe(first);
    expect(lastDay(partial)).toBe(last);
  });

  it.each([
    '',
    '16',
    '2016-1',
    '2016-00',
    '2016-13',
    '2016-02-30',
    '2015-02-29',
    '2016-04-31',
    '2016-01-00',
    '2016-01-01T00:00',
    ' 2016',
    '2016\n',
    '٢٠١٦',
  ])('is invalid: %j', (text) => {
    expect(firstDay(text)).toBeUndefined();
    expect(lastDay(text)).toBeUndefined();
  });
});

describe('days', () => {
  it.each([
    ['2023-06-14', '2026-11-22', 1257],
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-23', '2026-11-22', -1],
    ['2026-03-28', '2026-03-30', 2],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['0001-01-01', '2001-01-01', 730485],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it('are not counted from a month or a year', () => {
    expect(daysBetween('2026', '2026-11-22')).toBeUndefined();
    expect(daysBetween('2026-11-22', '2026-11')).toBeUndefined();
    expect(addDays('2026-11', 1)).toBeUndefined();
    expect(addDays('2026-11-22', 0.5)).toBeUndefined();
    expect(addDays('9999-12-31', 1)).toBeUndefined();
    expect(addDays('0000-01-01', -1)).toBeUndefined();
  });

  it('agree with the calendar of the engine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const whole = dateOfDay(number)!;
        expect(readDate(whole)?.first).toBe(number);
        const machine = new Date(0);
        machine.setUTCFullYear(
          Number(whole.slice(0, 4)),
          Number(whole.slice(5, 7)) - 1,
          Number(whole.slice(8)),
        );
        expect(machine.getTime()).toBe(number * 864e5);
      }),
    );
  });

  it('add up', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (start, days) => {
        expect(daysBetween(start, addDays(start, days)!)).toBe(days);
      }),
    );
  });
});

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2015-10', 3, '2016-01'],
    ['2016-01', -13, '2014-12'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('of %s plus %i are %s', (start, months, end) => {
    expect(addMonths(start, months)).toBe(end);
  });

  it('are not added to a year', () => {
    expect(addMonths('2026', 12)).toBeUndefined();
  });

  it('keep the precision of the date', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -60, max: 60 }), (start, months) => {
        expect(addMonths(start, months)?.length).toBe(start.length === 4 ? undefined : start.length);
      }),
    );
  });
});

describe('the order of dates', () => {
  it('puts a year before its months, a month before its days, and invalid dates last', () => {
    const dates = ['2016-03', undefined, '2016-03-01', 'soon', '2016', '2015-12-31', '2016-02-29'];
    expect(dates.sort(compareDates)).toEqual([
      '2015-12-31',
      '2016',
      '2016-02-29',
      '2016-03',
      '2016-03-01',
      'soon',
      undefined,
    ]);
  });

  it('is a total order', () => {
    const some = fc.oneof(date, fc.string(), fc.constant(undefined));
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

it('no function of dates throws on any input', () => {
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      for (const each of [firstDay, lastDay, daysBetween, addDays, addMonths, endOfSpan, compareDates]) {
        expect(() => each(a as never, b as never)).not.toThrow();
      }
    }),
  );
});

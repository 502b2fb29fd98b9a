import { describe, expect, test } from 'vitest';
import {
  axisOf,
  barOf,
  featuresOf,
  isDated,
  spanOf,
  ticksOf,
} from '../../../../components/elements/project-list/timeline-geometry.ts';
import { projectWith } from './projects.ts';

describe('a bar', () => {
  const axis = { first: 2020, years: 10, today: undefined };
  const bar = (start?: string, end?: string, fields?: Record<string, unknown>) =>
    barOf(spanOf(projectWith(start, end, fields)), axis);
  const inside = { beyondStart: false, beyondEnd: false };

  test('of whole years is inexact in its first and its last year', () => {
    expect(bar('2022', '2025')).toEqual({
      certain: [30, 50],
      inexact: [
        [20, 30],
        [50, 60],
      ],
      ...inside,
    });
  });

  test('of a single year is inexact', () => {
    expect(bar('2022', '2022')).toEqual({ inexact: [[20, 30]], ...inside });
  });

  test('of days is certain and includes its last day', () => {
    expect(bar('2022-01-01', '2022-12-31')).toEqual({ certain: [20, 30], inexact: [], ...inside });
  });

  test('with only a start, or only an end, is open', () => {
    expect(bar('2022')).toEqual({ inexact: [[20, 30]], openEnd: 30, ...inside });
    expect(bar(undefined, '2022')).toEqual({ inexact: [[20, 30]], openStart: 20, ...inside });
  });

  test('marks an end that was derived from the duration', () => {
    const { derivedEnd, certain } = bar('2022-01-01', undefined, { duration: { months: 12 } })!;
    expect([derivedEnd, certain]).toEqual([30, [20, 30]]);
  });

  test('is cut at the ends of the axis', () => {
    expect(bar('2010-01-01', '2035-01-01')).toEqual({
      certain: [0, 100],
      inexact: [],
      beyondStart: true,
      beyondEnd: true,
    });
    expect(bar('1996', '1999')).toEqual({ inexact: [], beyondStart: true, beyondEnd: false });
  });

  test('does not exist without dates, or with dates that contradict each other', () => {
    expect(isDated(projectWith())).toBe(false);
    expect(isDated(projectWith('2024', '2022'))).toBe(false);
    expect(bar('2024', '2022')).toBeUndefined();
  });

  test('determines the entries of the legend', () => {
    expect(featuresOf(bar('2022-01-01', '2022-12-31')!)).toEqual([]);
    expect(featuresOf(bar('2022')!)).toEqual(['inexact', 'open']);
    expect(featuresOf(bar('2025', '2035')!)).toEqual(['inexact', 'beyond']);
  });
});

describe('an axis', () => {
  const projects = (...dates: readonly (readonly [string?, string?])[]) =>
    dates.map(([start, end]) => projectWith(start, end));
  const years = (...dates: readonly (readonly [string?, string?])[]) => {
    const { first, years: count } = axisOf(projects(...dates), '2026-11-22')!;
    return [first, first + count - 1];
  };

  test('spans from the first year to the last and includes today', () => {
    expect(years(['2022-12-15', '2023-06-14'])).toEqual([2022, 2026]);
    expect(years(['2025', '2029'])).toEqual([2025, 2029]);
    expect(years(['2028', '2031'])).toEqual([2026, 2031]);
    expect(axisOf(projects(['2026-01-01', '2026-12-31']), '2026-07-02')!.today).toBeCloseTo(50, 0);
  });

  test('ignores a few projects that are far from all others', () => {
    const recent = [2020, 2021, 2022, 2023, 2024].map((year) => [`${year}`, `${year + 1}`] as const);
    expect(years(...recent, ['1987', '1991'])).toEqual([2020, 2026]);
    expect(years(...recent, ['2202', '2203'])).toEqual([2020, 2026]);
    expect(years(...recent, ['1987', '1991'], ['1988', '1990'])).toEqual([1987, 2026]);
    expect(years(...recent, ['2018', '2019'])).toEqual([2018, 2026]);
    expect(years(...recent, ['2013', '2014'])).toEqual([2020, 2026]);
    expect(years(['1987', '1991'], ['2024', '2025'])).toEqual([1987, 2026]);
  });

  test('leaves out a current year that is far from the projects', () => {
    expect(years(['2005', '2008'])).toEqual([2005, 2008]);
    expect(years(['2034', '2035'])).toEqual([2034, 2035]);
  });

  test('has all years, and the current one, if a visitor asks for them', () => {
    const all = axisOf(
      projects(['1987', '1991'], ['2005'], ['2006'], ['2007'], ['2008']),
      '2026-11-22',
      true,
    )!;
    expect([all.first, all.first + all.years - 1]).toEqual([1987, 2026]);
  });

  test('keeps all projects that are spread evenly', () => {
    expect(years(...Array.from({ length: 20 }, (_, index) => [`${2007 + index}`] as const))).toEqual([
      2007, 2026,
    ]);
  });

  test('does not exist if no project has dates', () => {
    expect(axisOf(projects([], ['2024', '2022']), '2026-11-22')).toBeUndefined();
  });

  test('has a limited number of ticks', () => {
    for (const count of [1, 7, 12, 13, 40, 100, 2000]) {
      const ticks = ticksOf({ first: 1987, years: count, today: undefined });
      expect(ticks.filter(({ name }) => name !== 'if-narrow').length, `${count}`).toBeLessThanOrEqual(12);
      expect(ticks.filter(({ name }) => name !== 'if-wide').length, `${count}`).toBeLessThanOrEqual(6);
    }
  });
});

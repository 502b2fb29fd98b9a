import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../../src/model/project.ts';
import { fixedClock } from '../../../src/time/clock.ts';
import { projectStatus } from '../../../src/time/project-status.ts';
import { anything, checkChange, clockAt, date, instant, zone } from './arbitraries.ts';
import { runs } from '../../tier.mjs';

type Facts = Pick<Project, 'dates' | 'duration' | 'declaredStatus'>;

const NOW = '2026-11-22T12:00:00Z';
const at = (project: Facts, iso = NOW, defaults?: Parameters<typeof projectStatus>[2]) =>
  projectStatus(project, fixedClock(iso), defaults);
const utc = (milliseconds: number | undefined) =>
  milliseconds === undefined ? undefined : new Date(milliseconds).toISOString();

describe('a project of six months that is still declared to be in progress', () => {
  const project: Facts = {
    dates: { start: '2022-12-15' },
    duration: { months: 6 },
    declaredStatus: 'in-progress',
  };

  it('is completed, with a derived end and the days since then', () => {
    expect(at(project)).toEqual({
      status: 'completed',
      from: 'dates',
      start: '2022-12-15',
      end: '2023-06-14',
      derivedEnd: true,
      conflict: 'in-progress',
      daysOver: 1257,
      changesAt: Date.parse('2026-11-22T23:00:00Z'),
    });
  });

  it('was planned, in progress, and completed right after its last day', () => {
    const said = (iso: string) => at({ ...project, declaredStatus: undefined }, iso).status;
    expect(said('2022-12-14T22:59:59.999Z')).toBe('planned');
    expect(said('2022-12-14T23:00:00.000Z')).toBe('in-progress');
    expect(said('2023-06-14T21:59:59.999Z')).toBe('in-progress');
    expect(said('2023-06-14T22:00:00.000Z')).toBe('completed');
    expect(said('2023-06-14T21:00:00.000Z')).toBe('in-progress');
    expect(at(project, '2023-06-14T21:00:00.000Z', { zone: 'Europe/Athens' }).status).toBe('completed');
  });

  it('has the instant of each change in changesAt', () => {
    const changes = (iso: string, declaredStatus?: Facts['declaredStatus']) =>
      utc(at({ ...project, declaredStatus }, iso).changesAt);
    expect(changes('2020-01-01T00:00:00Z')).toBe('2022-12-14T23:00:00.000Z');
    expect(changes('2023-01-01T00:00:00Z')).toBe('2023-06-14T22:00:00.000Z');
    expect(changes('2023-06-15T00:00:00Z')).toBeUndefined();
    expect(changes('2023-06-15T00:00:00Z', 'completed')).toBeUndefined();
    expect(changes('2023-06-15T00:00:00Z', 'in-progress')).toBe('2023-06-15T22:00:00.000Z');
  });

  it('has no conflict once it is declared completed', () => {
    expect(at({ ...project, declaredStatus: 'completed' })).toEqual({
      status: 'completed',
      from: 'dates',
      start: '2022-12-15',
      end: '2023-06-14',
      derivedEnd: true,
    });
  });
});

describe('the dates of a project', () => {
  it('prefer actual to planned dates, and a stated end to a derived one', () => {
    const dates = {
      start: '2026-01-01',
      end: '2026-06-30',
      actualStart: '2026-03-01',
      actualEnd: '2026-12-31',
    };
    expect(at({ dates, duration: { months: 2 } })).toMatchObject({
      status: 'in-progress',
      start: '2026-03-01',
      end: '2026-12-31',
    });
    expect(at({ dates, duration: { months: 2 } }).derivedEnd).toBeUndefined();
    expect(at({ dates: { ...dates, actualEnd: undefined } })).toMatchObject({
      status: 'completed',
      end: '2026-06-30',
    });
    expect(
      at({ dates: { start: '2026-01-01', actualStart: '2026-03-01' }, duration: { months: 9 } }),
    ).toMatchObject({ end: '2026-11-30', derivedEnd: true });
  });

  it('keep the precision of months', () => {
    const project: Facts = { dates: { start: '2015-10' }, duration: { months: 3 } };
    expect(at(project, '2015-09-30T12:00:00Z')).toMatchObject({
      status: 'planned',
      end: '2015-12',
      derivedEnd: true,
    });
    expect(at(project, '2015-10-15T12:00:00Z').status).toBe('unknown');
    expect(at(project, '2015-10-31T12:00:00Z').status).toBe('in-progress');
    expect(at(project, '2015-12-31T12:00:00Z').status).toBe('in-progress');
    expect(at(project, '2016-01-01T12:00:00Z').status).toBe('completed');
  });

  it('keep the precision of years: no end is derived from a year and months', () => {
    const project: Facts = { dates: { start: '2022' }, duration: { months: 6 } };
    expect(at(project, '2021-12-31T12:00:00Z')).toEqual({
      status: 'planned',
      from: 'dates',
      start: '2022',
      changesAt: Date.parse('2021-12-31T23:00:00Z'),
    });
    expect(at(project, '2022-07-01T12:00:00Z')).toEqual({ status: 'unknown', from: 'dates', start: '2022' });
    expect(at(project)).toEqual({ status: 'unknown', from: 'dates', start: '2022' });
  });

  it('of years leave the first year unknown unless a status is declared', () => {
    const project: Facts = { dates: { start: '2016', end: '2018' } };
    expect(at(project, '2016-05-01T12:00:00Z')).toMatchObject({
      status: 'unknown',
      changesAt: Date.parse('2016-12-30T23:00:00Z'),
    });
    expect(at({ ...project, declaredStatus: 'planned' }, '2016-05-01T12:00:00Z')).toMatchObject({
      status: 'planned',
      from: 'declared',
    });
    expect(at({ ...project, declaredStatus: 'in-progress' }, '2016-05-01T12:00:00Z')).toMatchObject({
      status: 'in-progress',
      from: 'declared',
    });
    expect(at({ ...project, declaredStatus: 'planned' }, '2017-05-01T12:00:00Z')).toMatchObject({
      status: 'in-progress',
      from: 'dates',
      conflict: 'planned',
    });
  });

  it('end with the last day of the year or month', () => {
    const project: Facts = { dates: { start: '2022-01-01', end: '2023' } };
    expect(at(project, '2023-12-31T22:59:59.999Z')).toMatchObject({
      status: 'in-progress',
      changesAt: Date.parse('2023-12-31T23:00:00Z'),
    });
    expect(at(project, '2023-12-31T23:00:00Z').status).toBe('completed');
    expect(at({ dates: { start: '2024-01-01', end: '2024-02' } }, '2024-02-29T12:00:00Z').status).toBe(
      'in-progress',
    );
  });

  it('are ignored if they contradict each other', () => {
    const project: Facts = { dates: { start: '2026-06-01', end: '2026-01-01' } };
    for (const iso of ['2025-01-01T12:00:00Z', '2026-03-01T12:00:00Z', NOW]) {
      expect(at(project, iso)).toEqual({
        status: 'unknown',
        from: 'dates',
        start: '2026-06-01',
        end: '2026-01-01',
      });
      expect(at({ ...project, declaredStatus: 'completed' }, iso)).toMatchObject({
        status: 'completed',
        from: 'declared',
      });
    }
  });

  it('are ignored if they are invalid', () => {
    expect(at({ dates: { start: 'soon', end: '2026-02-30' }, duration: { months: 3 } })).toEqual({
      status: 'unknown',
      from: 'dates',
    });
  });
});

describe('the declared status', () => {
  const running: Facts['dates'] = { start: '2026-01-01', end: '2026-12-31' };
  const over: Facts['dates'] = { start: '2025-01-01', end: '2025-12-31' };
  const future: Facts['dates'] = { start: '2027-01-01', end: '2027-12-31' };
  const begun: Facts['dates'] = { start: '2025-01-01' };
  const ending: Facts['dates'] = { end: '2026-12-31' };
  const ended: Facts['dates'] = { end: '2025-12-31' };

  it.each([
    // dates, declared, status, from, conflict
    ['running', running, undefined, 'in-progress', 'dates', false],
    ['running', running, 'planned', 'in-progress', 'dates', true],
    ['running', running, 'in-progress', 'in-progress', 'dates', false],
    ['running', running, 'completed', 'in-progress', 'dates', true],
    ['running', running, 'suspended', 'suspended', 'declared', false],
    ['running', running, 'cancelled', 'cancelled', 'declared', false],
    ['over', over, undefined, 'completed', 'dates', false],
    ['over', over, 'planned', 'completed', 'dates', true],
    ['over', over, 'in-progress', 'completed', 'dates', true],
    ['over', over, 'completed', 'completed', 'dates', false],
    ['over', over, 'suspended', 'unknown', 'dates', true],
    ['over', over, 'cancelled', 'cancelled', 'declared', false],
    ['future', future, undefined, 'planned', 'dates', false],
    ['future', future, 'planned', 'planned', 'dates', false],
    ['future', future, 'in-progress', 'planned', 'dates', true],
    ['future', future, 'completed', 'planned', 'dates', true],
    ['future', future, 'suspended', 'suspended', 'declared', false],
    ['future', future, 'cancelled', 'cancelled', 'declared', false],
    ['begun, with no end', begun, undefined, 'unknown', 'dates', false],
    ['begun, with no end', begun, 'planned', 'unknown', 'dates', true],
    ['begun, with no end', begun, 'in-progress', 'unknown', 'dates', false],
    ['begun, with no end', begun, 'completed', 'completed', 'declared', false],
    ['begun, with no end', begun, 'suspended', 'unknown', 'dates', false],
    ['begun, with no end', begun, 'cancelled', 'cancelled', 'declared', false],
    ['ending, with no start', ending, undefined, 'unknown', 'dates', false],
    ['ending, with no start', ending, 'planned', 'unknown', 'dates', false],
    ['ending, with no start', ending, 'in-progress', 'in-progress', 'declared', false],
    ['ending, with no start', ending, 'completed', 'unknown', 'dates', true],
    ['ending, with no start', ending, 'suspended', 'suspended', 'declared', false],
    ['ending, with no start', ending, 'cancelled', 'cancelled', 'declared', false],
    ['ended, with no start', ended, undefined, 'completed', 'dates', false],
    ['ended, with no start', ended, 'in-progress', 'completed', 'dates', true],
    ['without dates', undefined, undefined, 'unknown', 'dates', false],
    ['without dates', undefined, 'planned', 'unknown', 'dates', false],
    ['without dates', undefined, 'in-progress', 'unknown', 'dates', false],
    ['without dates', undefined, 'completed', 'completed', 'declared', false],
    ['without dates', undefined, 'suspended', 'unknown', 'dates', false],
    ['without dates', undefined, 'cancelled', 'cancelled', 'declared', false],
  ] as const)(
    'of a project %s %o, %s: the status is %s, from %s, conflict %s',
    (_, dates, declaredStatus, status, from, conflict) => {
      const answer = at({ dates: dates as Facts['dates'], declaredStatus });
      expect([answer.status, answer.from, answer.conflict]).toEqual([
        status,
        from,
        conflict ? declaredStatus : undefined,
      ]);
    },
  );

  it('suspended gives way to an actual end', () => {
    expect(at({ dates: { ...over, actualEnd: '2026-01-31' }, declaredStatus: 'suspended' })).toMatchObject({
      status: 'completed',
      conflict: 'suspended',
      daysOver: 295,
    });
  });

  it('completed is accepted within the precision of the end', () => {
    expect(at({ dates: { start: '2024-01-01', end: '2026' }, declaredStatus: 'completed' })).toMatchObject({
      status: 'completed',
      from: 'declared',
    });
    expect(
      at({ dates: { start: '2024-01-01', end: '2026-11-22' }, declaredStatus: 'completed' }),
    ).toMatchObject({ status: 'completed', from: 'declared' });
    expect(
      at({ dates: { start: '2024-01-01', end: '2026-11-23' }, declaredStatus: 'completed' }),
    ).toMatchObject({ status: 'in-progress', conflict: 'completed' });
  });
});

const facts: fc.Arbitrary<Facts> = fc.record(
  {
    dates: fc.record({ start: date, end: date, actualStart: date, actualEnd: date }, { requiredKeys: [] }),
    duration: fc.record({ months: fc.integer({ min: 1, max: 60 }) }),
    declaredStatus: fc.constantFrom('planned', 'in-progress', 'completed', 'suspended', 'cancelled'),
  },
  { requiredKeys: [] },
);
const defaults = fc.record({ zone }, { requiredKeys: [] });

describe('any project', () => {
  it('keeps its status until exactly changesAt', () => {
    fc.assert(
      fc.property(
        facts,
        defaults,
        instant,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, itsDefaults, now, share) => {
          checkChange((when) => projectStatus(given, clockAt(when), itsDefaults), now, share);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('without a declared status only moves forward, and is unknown only before a known status', () => {
    const order = ['planned', 'in-progress', 'completed'];
    fc.assert(
      fc.property(facts, instant, instant, (given, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((when) =>
          order.indexOf(projectStatus({ ...given, declaredStatus: undefined }, clockAt(when)).status),
        );
        if (early! >= 0 && late! >= 0) expect(early).toBeLessThanOrEqual(late!);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('never has a status that its full dates refute', () => {
    const whole = fc.record({
      start: date.filter((each) => each.length === 10),
      end: date.filter((each) => each.length === 10),
    });
    fc.assert(
      fc.property(whole, facts, instant, ({ start, end }, { declaredStatus }, now) => {
        fc.pre(start <= end);
        const today = new Date(now + 36e5).toISOString().slice(0, 10);
        fc.pre(today === new Date(now + 72e5).toISOString().slice(0, 10)); // the same day in standard and summer time
        const { status } = projectStatus({ dates: { start, end }, declaredStatus }, clockAt(now));
        if (today > end) expect(['completed', 'cancelled', 'unknown']).toContain(status);
        else if (today < start) expect(['planned', 'cancelled', 'suspended']).toContain(status);
        else
          expect([
            'in-progress',
            'cancelled',
            'suspended',
            ...(today === end ? ['completed'] : []),
          ]).toContain(status);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('has a status that survives JSON unchanged', () => {
    fc.assert(
      fc.property(facts, defaults, instant, (given, itsDefaults, now) => {
        const answer = projectStatus(given, clockAt(now), itsDefaults);
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
      }),
    );
  });

  it('never throws, whatever it contains', () => {
    const some = fc.record(
      { start: anything, end: anything, actualStart: anything, actualEnd: anything },
      { requiredKeys: [] },
    );
    const hostile = fc.oneof(
      anything,
      fc.record(
        {
          dates: fc.oneof(anything, some),
          duration: fc.oneof(anything, fc.record({ months: anything })),
          declaredStatus: anything,
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(
        hostile,
        hostile,
        fc.integer({ min: -8.64e15, max: 8.64e15 }),
        (given, itsDefaults, now) => {
          const answer = projectStatus(given as never, clockAt(now), itsDefaults as never);
          expect(['planned', 'in-progress', 'completed', 'suspended', 'cancelled', 'unknown']).toContain(
            answer.status,
          );
          if (answer.changesAt !== undefined) expect(answer.changesAt).toBeGreaterThan(now);
        },
      ),
      { numRuns: runs(1000) },
    );
    expect(projectStatus({ dates: { start: '2026' } }, { now: () => new Date(NaN) })).toEqual({
      status: 'unknown',
      from: 'dates',
      start: '2026',
    });
  });
});

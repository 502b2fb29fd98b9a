import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GrantCall } from '../../../src/model/grant-call.ts';
import { type CallStatus, callStatus } from '../../../src/time/call-status.ts';
import { fixedClock } from '../../../src/time/clock.ts';
import { anything, checkChange, clockAt, date, instant, moment, zone } from './arbitraries.ts';
import { runs } from '../../tier.mjs';

type Call = Pick<GrantCall, 'opens' | 'deadlines' | 'rolling' | 'cancelledOn'>;

const at = (call: Call, iso: string, defaults?: Parameters<typeof callStatus>[2]) =>
  callStatus(call, fixedClock(iso), defaults);
const utc = (milliseconds: number | undefined) =>
  milliseconds === undefined ? undefined : new Date(milliseconds).toISOString();

describe('a call with one deadline at an hour', () => {
  const call: Call = {
    opens: '2026-11-02T09:00',
    deadlines: [{ at: '2026-12-04T16:00', zone: 'Europe/Belgrade' }],
  };

  it.each([
    ['2026-11-02T07:59:59.999Z', 'forecast', undefined, '2026-11-02T08:00:00.000Z'],
    ['2026-11-02T08:00:00.000Z', 'open', 32, '2026-11-02T23:00:00.000Z'],
    ['2026-11-26T22:59:59.999Z', 'open', 8, '2026-11-26T23:00:00.000Z'],
    ['2026-11-26T23:00:00.000Z', 'closing-soon', 7, '2026-11-27T23:00:00.000Z'],
    ['2026-12-03T22:59:59.999Z', 'closing-soon', 1, '2026-12-03T23:00:00.000Z'],
    ['2026-12-03T23:00:00.000Z', 'closing-soon', 0, '2026-12-04T15:00:00.000Z'],
    ['2026-12-04T14:59:59.999Z', 'closing-soon', 0, '2026-12-04T15:00:00.000Z'],
    ['2026-12-04T15:00:00.000Z', 'closed', undefined, undefined],
    ['2036-01-01T00:00:00.000Z', 'closed', undefined, undefined],
  ])('at %s is %s with %s days left, until %s', (now, status, daysLeft, changesAt) => {
    const answer = at(call, now);
    expect(answer.status).toBe(status);
    expect(answer.daysLeft).toBe(daysLeft);
    expect(utc(answer.changesAt)).toBe(changesAt);
    expect(utc(answer.opensAt)).toBe('2026-11-02T08:00:00.000Z');
    expect(utc(answer.closesAt)).toBe('2026-12-04T15:00:00.000Z');
    expect(answer.deadline).toEqual({ index: 0, at: '2026-12-04T16:00', zone: 'Europe/Belgrade' });
  });

  it('returns what its documentation says', () => {
    expect(at({ deadlines: call.deadlines }, '2026-12-01T09:00:00Z')).toEqual({
      status: 'closing-soon',
      deadline: { index: 0, at: '2026-12-04T16:00', zone: 'Europe/Belgrade' },
      closesAt: 1796396400000,
      daysLeft: 3,
      changesAt: 1796166000000,
    });
  });
});

describe('a call with a deadline without an hour', () => {
  const call: Call = { deadlines: [{ at: '2026-12-31' }] };

  it('is open until the end of that day in the zone of the dataset', () => {
    expect(at(call, '2026-12-31T22:59:59.999Z')).toMatchObject({ status: 'closing-soon', daysLeft: 0 });
    expect(at(call, '2026-12-31T23:00:00.000Z')).toMatchObject({ status: 'closed' });
    expect(at(call, '2026-12-31T23:59:59.999Z', { zone: 'Europe/London' })).toMatchObject({
      status: 'closing-soon',
      daysLeft: 0,
    });
    expect(at(call, '2027-01-01T00:00:00.000Z', { zone: 'Europe/London' })).toMatchObject({
      status: 'closed',
    });
  });

  it('counts days across the end of the year and a leap day', () => {
    expect(at({ deadlines: [{ at: '2027-01-01' }] }, '2026-12-31T12:00:00Z').daysLeft).toBe(1);
    expect(at({ deadlines: [{ at: '2028-03-01' }] }, '2028-02-28T12:00:00Z').daysLeft).toBe(2);
    expect(at({ deadlines: [{ at: '2028-02-29' }] }, '2028-02-29T22:59:59.999Z')).toMatchObject({
      status: 'closing-soon',
      daysLeft: 0,
    });
    expect(at({ deadlines: [{ at: '2027-02-29' }] }, '2027-02-28T12:00:00Z').status).toBe('unknown');
  });
});

describe('a deadline at midnight', () => {
  it('has the day before as its last day, so that no extra day is shown', () => {
    const call: Call = { deadlines: [{ at: '2026-12-04T00:00' }] };
    expect(at(call, '2026-12-02T23:00:00Z')).toMatchObject({ status: 'closing-soon', daysLeft: 0 });
    expect(at(call, '2026-12-03T23:00:00Z')).toMatchObject({ status: 'closed' });
  });
});

describe('a deadline in the night of a clock change', () => {
  const status = (deadline: string, now: string) => at({ deadlines: [{ at: deadline }] }, now).status;

  it('in the repeated hour is valid until the hour ends the second time', () => {
    expect(status('2026-10-25T02:30', '2026-10-25T00:30:00Z')).toBe('closing-soon');
    expect(status('2026-10-25T02:30', '2026-10-25T01:29:59.999Z')).toBe('closing-soon');
    expect(status('2026-10-25T02:30', '2026-10-25T01:30:00Z')).toBe('closed');
  });

  it('in the skipped hour is valid until as long after the change', () => {
    expect(status('2026-03-29T02:30', '2026-03-29T01:29:59.999Z')).toBe('closing-soon');
    expect(status('2026-03-29T02:30', '2026-03-29T01:30:00Z')).toBe('closed');
  });

  it('without an hour lasts as long as the day, 23 or 25 hours', () => {
    expect(status('2026-03-29', '2026-03-29T21:59:59.999Z')).toBe('closing-soon');
    expect(status('2026-03-29', '2026-03-29T22:00:00Z')).toBe('closed');
    expect(status('2026-10-25', '2026-10-25T22:59:59.999Z')).toBe('closing-soon');
    expect(status('2026-10-25', '2026-10-25T23:00:00Z')).toBe('closed');
  });

  it('has its days counted by the calendar, not by 24 hours', () => {
    const call: Call = { deadlines: [{ at: '2026-10-26T00:30' }] };
    expect(at(call, '2026-10-24T22:30:00Z')).toMatchObject({
      daysLeft: 1,
      changesAt: Date.parse('2026-10-25T23:00:00Z'),
    });
    expect(at(call, '2026-10-25T22:59:59Z')).toMatchObject({ daysLeft: 1 });
    expect(at(call, '2026-10-25T23:00:00Z')).toMatchObject({ daysLeft: 0 });
  });
});

describe('a call with several deadlines', () => {
  const call: Call = {
    deadlines: [
      { at: '2027-02-01T12:00', zone: 'Europe/Brussels', stage: { en: 'Full proposal' } },
      { at: '2026-12-01T12:00', zone: 'Europe/Brussels', stage: { en: 'Concept note' } },
    ],
  };

  it('uses the next one, whatever their order', () => {
    expect(at(call, '2026-11-30T12:00:00Z')).toMatchObject({
      status: 'closing-soon',
      daysLeft: 1,
      deadline: { index: 1, stage: { en: 'Concept note' } },
    });
    expect(at(call, '2026-12-01T11:00:00Z')).toMatchObject({
      status: 'open',
      daysLeft: 62,
      deadline: { index: 0, stage: { en: 'Full proposal' } },
    });
    expect(at(call, '2027-02-01T11:00:00Z')).toMatchObject({
      status: 'closed',
      deadline: { index: 0 },
      closesAt: Date.parse('2027-02-01T11:00:00Z'),
    });
  });

  it('changes between two deadlines on one day, though status and days stay', () => {
    const twice: Call = { deadlines: [{ at: '2026-12-01T12:00' }, { at: '2026-12-01T16:00' }] };
    expect(utc(at(twice, '2026-12-01T10:00:00Z').changesAt)).toBe('2026-12-01T11:00:00.000Z');
    expect(at(twice, '2026-12-01T11:00:00Z')).toMatchObject({
      status: 'closing-soon',
      daysLeft: 0,
      deadline: { index: 1 },
    });
  });

  it('compares them in their own zones', () => {
    const zones: Call = {
      deadlines: [
        { at: '2026-12-01T12:00', zone: 'America/New_York' },
        { at: '2026-12-01T13:00', zone: 'Europe/Belgrade' },
      ],
    };
    expect(at(zones, '2026-12-01T10:00:00Z').deadline?.index).toBe(1);
    expect(at(zones, '2026-12-01T12:00:00Z').deadline?.index).toBe(0);
    expect(at(zones, '2026-12-01T17:00:00Z').status).toBe('closed');
  });

  it('ignores an invalid one', () => {
    const broken = { deadlines: [null, { at: 'soon' }, { at: '2026-12-01' }] } as unknown as Call;
    expect(at(broken, '2026-11-30T12:00:00Z')).toMatchObject({
      status: 'closing-soon',
      deadline: { index: 2 },
    });
  });
});

describe('a rolling call', () => {
  it('stays open', () => {
    expect(at({ rolling: true }, '2026-12-01T00:00:00Z')).toEqual({ status: 'rolling' });
  });

  it('is a forecast before it opens', () => {
    expect(at({ rolling: true, opens: '2026-12-02' }, '2026-12-01T00:00:00Z')).toEqual({
      status: 'forecast',
      opensAt: Date.parse('2026-12-01T23:00:00Z'),
      changesAt: Date.parse('2026-12-01T23:00:00Z'),
    });
  });

  it('counts the days to the next review, which closes nothing', () => {
    const call: Call = { rolling: true, deadlines: [{ at: '2026-12-05' }] };
    expect(at(call, '2026-12-01T12:00:00Z')).toEqual({
      status: 'rolling',
      deadline: { index: 0, at: '2026-12-05', zone: 'Europe/Belgrade' },
      daysLeft: 4,
      changesAt: Date.parse('2026-12-01T23:00:00Z'),
    });
    expect(at(call, '2026-12-06T12:00:00Z')).toEqual({ status: 'rolling' });
  });
});

describe('a cancelled call', () => {
  const call: Call = { cancelledOn: '2026-12-02', deadlines: [{ at: '2026-12-04T16:00' }] };

  it('is cancelled from the beginning of that day', () => {
    expect(at(call, '2026-12-01T22:59:59.999Z')).toMatchObject({
      status: 'closing-soon',
      changesAt: Date.parse('2026-12-01T23:00:00Z'),
    });
    expect(at(call, '2026-12-01T23:00:00Z')).toEqual({ status: 'cancelled' });
  });

  it('stays cancelled after its deadline, and when it was rolling or not yet open', () => {
    expect(at(call, '2027-12-01T23:00:00Z').status).toBe('cancelled');
    expect(at({ cancelledOn: '2026', rolling: true }, '2026-01-01T00:00:00Z').status).toBe('cancelled');
    expect(at({ cancelledOn: '2026-11', opens: '2027-01-01' }, '2026-11-22T00:00:00Z').status).toBe(
      'cancelled',
    );
  });

  it('stays closed if it was cancelled after its deadline', () => {
    const late: Call = { cancelledOn: '2027-01-10', deadlines: [{ at: '2026-12-04' }] };
    expect(at(late, '2026-12-20T12:00:00Z')).toMatchObject({
      status: 'closed',
      changesAt: Date.parse('2027-01-09T23:00:00Z'),
    });
    expect(at(late, '2027-01-20T12:00:00Z').status).toBe('cancelled');
  });
});

describe('a call without conclusive dates', () => {
  it('is unknown once it has opened without a deadline', () => {
    expect(at({ opens: '2026-11-02' }, '2026-11-01T12:00:00Z').status).toBe('forecast');
    expect(at({ opens: '2026-11-02' }, '2026-11-02T12:00:00Z')).toEqual({
      status: 'unknown',
      opensAt: Date.parse('2026-11-01T23:00:00Z'),
    });
  });

  it('is unknown without dates', () => {
    for (const call of [{}, { deadlines: [] }, { rolling: false }])
      expect(at(call, '2026-11-02T12:00:00Z')).toEqual({ status: 'unknown' });
  });

  it('is closed if it opens after its last deadline', () => {
    const call: Call = { opens: '2027-01-01', deadlines: [{ at: '2026-12-01' }] };
    expect(at(call, '2026-11-30T12:00:00Z').status).toBe('forecast');
    expect(at(call, '2026-12-05T12:00:00Z')).toMatchObject({ status: 'closed' });
    expect(at(call, '2026-12-05T12:00:00Z').changesAt).toBeUndefined();
  });

  it('is unknown with a clock that shows no time', () => {
    expect(callStatus({ rolling: true }, { now: () => new Date(NaN) })).toEqual({ status: 'unknown' });
  });
});

describe('the zone of a call', () => {
  it('is that of its first deadline for moments without a zone', () => {
    const call: Call = {
      opens: '2026-12-01T09:00',
      deadlines: [{ at: '2026-12-20', zone: 'America/New_York' }],
    };
    expect(utc(at(call, '2026-11-22T12:00:00Z').opensAt)).toBe('2026-12-01T14:00:00.000Z');
  });

  it('falls back to that of the dataset if it is unknown', () => {
    const call: Call = { deadlines: [{ at: '2026-12-20T12:00', zone: 'Europe/Gjilan' }] };
    expect(at(call, '2026-12-01T12:00:00Z', { zone: 'Europe/Athens' })).toMatchObject({
      closesAt: Date.parse('2026-12-20T10:00:00Z'),
      deadline: { zone: 'Europe/Athens' },
    });
  });
});

describe('closing soon', () => {
  it('begins as many days before the deadline as requested', () => {
    const call: Call = { deadlines: [{ at: '2026-12-20' }] };
    const status = (closingSoonDays: number | undefined, now: string) =>
      at(call, now, { closingSoonDays }).status;
    expect(status(14, '2026-12-06T12:00:00Z')).toBe('closing-soon');
    expect(status(14, '2026-12-05T12:00:00Z')).toBe('open');
    expect(status(0, '2026-12-19T12:00:00Z')).toBe('open');
    expect(status(0, '2026-12-20T12:00:00Z')).toBe('closing-soon');
    expect(status(-1, '2026-12-20T12:00:00Z')).toBe('open');
    expect(status(undefined, '2026-12-13T12:00:00Z')).toBe('closing-soon');
  });
});

const deadline = fc.record({ at: moment, zone }, { requiredKeys: ['at'] });
const call: fc.Arbitrary<Call> = fc.record(
  {
    opens: moment,
    deadlines: fc.array(deadline, { maxLength: 3 }),
    rolling: fc.boolean(),
    cancelledOn: date,
  },
  { requiredKeys: [] },
);
const defaults = fc.record({ zone, closingSoonDays: fc.integer({ min: -1, max: 40 }) }, { requiredKeys: [] });

describe('any call', () => {
  it('keeps its status until exactly changesAt', () => {
    fc.assert(
      fc.property(
        call,
        defaults,
        instant,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, itsDefaults, now, share) => {
          checkChange((when) => callStatus(given, clockAt(when), itsDefaults), now, share);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('with one deadline only moves forward: forecast, open, closing soon, closed', () => {
    const order: CallStatus[] = ['forecast', 'open', 'closing-soon', 'closed', 'cancelled'];
    const one = fc.record(
      { opens: moment, deadlines: deadline.map((each) => [each]), cancelledOn: date },
      { requiredKeys: ['deadlines'] },
    );
    fc.assert(
      fc.property(one, defaults, instant, instant, (given, itsDefaults, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((when) =>
          callStatus(given, clockAt(when), itsDefaults),
        );
        expect(order.indexOf(early!.status)).toBeLessThanOrEqual(order.indexOf(late!.status));
        if (early!.daysLeft !== undefined && late!.daysLeft !== undefined)
          expect(early!.daysLeft).toBeGreaterThanOrEqual(late!.daysLeft);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('closes when the wall clock of its zone shows the deadline', () => {
    const walls = new Map<string, Intl.DateTimeFormat>();
    fc.assert(
      fc.property(moment, zone, instant, (when, name, now) => {
        const options = {
          timeZone: name,
          dateStyle: 'short',
          timeStyle: 'medium',
          hourCycle: 'h23',
        } as const;
        if (!walls.has(name)) walls.set(name, new Intl.DateTimeFormat('sv-SE', options));
        const wall = (instantNow: number) =>
          walls.get(name)!.format(instantNow).replace(' ', 'T').slice(0, 16);
        // In autumn the wall clock shows a time twice, so only times an hour away are compared.
        fc.pre(
          wall(now - 72e5) < wall(now - 36e5) && wall(now - 36e5) < wall(now) && wall(now) < wall(now + 36e5),
        );
        const shown = wall(now).slice(0, when.length);
        const { status } = callStatus({ deadlines: [{ at: when, zone: name }] }, clockAt(now));
        const over = when.length === 10 ? shown > when : shown >= when;
        if (
          Math.abs(Date.parse(`${when.slice(0, 10)}T00:00Z`) - now) > 3 * 864e5 ||
          shown.slice(0, 10) === when.slice(0, 10)
        )
          expect(status === 'closed').toBe(over);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('has as many days left as there are midnights until its last day', () => {
    const names = fc.constantFrom('Europe/Belgrade', 'America/New_York', 'Asia/Kathmandu');
    fc.assert(
      fc.property(moment, names, fc.integer({ min: 1, max: 30 * 864e5 }), (when, name, before) => {
        const given = { deadlines: [{ at: when, zone: name }] };
        const { closesAt } = callStatus(given, clockAt(0));
        let answer = callStatus(given, clockAt(closesAt! - before));
        for (let left = answer.daysLeft!; left > 0; left--) {
          expect(answer.daysLeft).toBe(left);
          answer = callStatus(given, clockAt(answer.changesAt!));
        }
        expect(answer.daysLeft).toBe(0);
        expect(answer.changesAt).toBe(answer.closesAt);
      }),
      { numRuns: runs(300) },
    );
  });

  it('has a status that survives JSON unchanged', () => {
    fc.assert(
      fc.property(call, defaults, instant, (given, itsDefaults, now) => {
        const answer = callStatus(given, clockAt(now), itsDefaults);
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
      }),
    );
  });

  it('never throws, whatever it contains', () => {
    const hostile = fc.oneof(
      anything,
      fc.record(
        {
          opens: anything,
          deadlines: fc.oneof(
            anything,
            fc.array(
              fc.oneof(
                anything,
                fc.record({ at: anything, zone: anything, stage: anything }, { requiredKeys: [] }),
              ),
            ),
          ),
          rolling: anything,
          cancelledOn: anything,
        },
        { requiredKeys: [] },
      ),
    );
    const known = ['forecast', 'open', 'closing-soon', 'closed', 'cancelled', 'rolling', 'unknown'];
    fc.assert(
      fc.property(
        hostile,
        hostile,
        fc.integer({ min: -8.64e15, max: 8.64e15 }),
        (given, itsDefaults, now) => {
          const answer = callStatus(given as never, clockAt(now), itsDefaults as never);
          expect(known).toContain(answer.status);
          if (answer.changesAt !== undefined) expect(answer.changesAt).toBeGreaterThan(now);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('may have very many deadlines', () => {
    const deadlines = Array.from({ length: 200_000 }, () => ({ at: '2026-12-01' }));
    expect(at({ deadlines }, '2026-11-30T12:00:00Z').status).toBe('closing-soon');
  });
});

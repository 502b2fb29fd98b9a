import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublicEvent } from '../../../src/model/public-event.ts';
import { fixedClock } from '../../../src/time/clock.ts';
import { eventStatus } from '../../../src/time/event-status.ts';
import { anything, checkChange, clockAt, instant, moment, zone } from './arbitraries.ts';
import { runs } from '../../tier.mjs';

type Facts = Pick<PublicEvent, 'starts' | 'ends' | 'zone' | 'status' | 'registrationCloses'>;

const at = (event: Facts, iso: string, defaults?: Parameters<typeof eventStatus>[2]) =>
  eventStatus(event, fixedClock(iso), defaults);
const utc = (milliseconds: number | undefined) =>
  milliseconds === undefined ? undefined : new Date(milliseconds).toISOString();

describe('an event', () => {
  it.each([
    ['2026-12-01T08:59:59.999Z', 'upcoming', '2026-12-01T09:00:00.000Z'],
    ['2026-12-01T09:00:00.000Z', 'now', '2026-12-01T11:00:00.000Z'],
    ['2026-12-01T10:59:59.999Z', 'now', '2026-12-01T11:00:00.000Z'],
    ['2026-12-01T11:00:00.000Z', 'past', undefined],
  ])('from 10:00 to 12:00 at %s is %s, until %s', (now, status, changesAt) => {
    const answer = at({ starts: '2026-12-01T10:00', ends: '2026-12-01T12:00', zone: 'Europe/Tirane' }, now);
    expect(answer.status).toBe(status);
    expect(utc(answer.changesAt)).toBe(changesAt);
    expect(utc(answer.startsAt)).toBe('2026-12-01T09:00:00.000Z');
    expect(utc(answer.endsAt)).toBe('2026-12-01T11:00:00.000Z');
  });

  it('on a day lasts that day', () => {
    const event: Facts = { starts: '2026-03-29' };
    expect(at(event, '2026-03-28T22:59:59.999Z').status).toBe('upcoming');
    expect(at(event, '2026-03-28T23:00:00Z')).toMatchObject({
      status: 'now',
      endsAt: Date.parse('2026-03-29T22:00:00Z'),
    });
    expect(at(event, '2026-03-29T22:00:00Z').status).toBe('past');
  });

  it('over several days lasts until the end of the last one', () => {
    const event: Facts = { starts: '2026-12-30', ends: '2027-01-02' };
    expect(at(event, '2027-01-02T22:59:59.999Z').status).toBe('now');
    expect(at(event, '2027-01-02T23:00:00Z').status).toBe('past');
  });

  it('with an hour and no end lasts until the end of its day, without a stated end', () => {
    const event: Facts = { starts: '2026-12-01T10:00' };
    expect(at(event, '2026-12-01T20:00:00Z')).toEqual({
      status: 'now',
      startsAt: Date.parse('2026-12-01T09:00:00Z'),
      changesAt: Date.parse('2026-12-01T23:00:00Z'),
    });
    expect(at(event, '2026-12-01T23:00:00Z')).toEqual({
      status: 'past',
      startsAt: Date.parse('2026-12-01T09:00:00Z'),
    });
  });

  it('ignores an end that is not after its start', () => {
    for (const ends of ['2026-12-01T10:00', '2026-12-01T09:00', '2026-11-30']) {
      const answer = at({ starts: '2026-12-01T10:00', ends }, '2026-12-01T12:00:00Z');
      expect(answer.status).toBe('now');
      expect(answer.endsAt).toBeUndefined();
    }
  });

  it('without a start is undated, or past once its end has passed', () => {
    expect(at({}, '2026-12-01T12:00:00Z')).toEqual({ status: 'undated' });
    expect(at({ ends: '2026-12-01' }, '2026-11-01T12:00:00Z')).toMatchObject({
      status: 'undated',
      changesAt: Date.parse('2026-12-01T23:00:00Z'),
    });
    expect(at({ ends: '2026-12-01' }, '2026-12-02T12:00:00Z').status).toBe('past');
    expect(at({ starts: '2026-02-30' }, '2026-12-02T12:00:00Z')).toEqual({ status: 'undated' });
  });

  it('that is cancelled or postponed stays so at any time', () => {
    for (const status of ['cancelled', 'postponed'] as const) {
      for (const now of ['2026-01-01T00:00:00Z', '2026-12-01T10:00:00Z', '2027-12-01T10:00:00Z']) {
        const answer = at({ starts: '2026-12-01', status }, now);
        expect(answer.status).toBe(status);
        expect(answer.changesAt).toBeUndefined();
      }
    }
  });

  it('that moved online keeps its times', () => {
    expect(at({ starts: '2026-12-01', status: 'moved-online' }, '2026-11-01T00:00:00Z').status).toBe(
      'upcoming',
    );
    expect(at({ starts: '2026-12-01', status: 'scheduled' }, '2026-12-03T00:00:00Z').status).toBe('past');
  });

  it('in the repeated hour begins the first time and ends the second', () => {
    const event: Facts = { starts: '2026-10-25T02:30', ends: '2026-10-25T02:45' };
    expect(utc(at(event, '2026-10-01T00:00:00Z').startsAt)).toBe('2026-10-25T00:30:00.000Z');
    expect(utc(at(event, '2026-10-01T00:00:00Z').endsAt)).toBe('2026-10-25T01:45:00.000Z');
  });

  it('is read in its own zone, or in that of the dataset', () => {
    expect(
      utc(
        at({ starts: '2026-12-01T10:00', zone: 'Europe/London' }, '2026-11-01T00:00:00Z', {
          zone: 'Europe/Athens',
        }).startsAt,
      ),
    ).toBe('2026-12-01T10:00:00.000Z');
    expect(
      utc(at({ starts: '2026-12-01T10:00' }, '2026-11-01T00:00:00Z', { zone: 'Europe/Athens' }).startsAt),
    ).toBe('2026-12-01T08:00:00.000Z');
  });
});

describe('registration', () => {
  const event: Facts = {
    starts: '2026-12-01T10:00',
    ends: '2026-12-01T12:00',
    registrationCloses: '2026-11-28',
  };

  it('is open until the end of its day', () => {
    expect(at(event, '2026-11-28T22:59:59.999Z')).toMatchObject({
      registration: 'open',
      changesAt: Date.parse('2026-11-28T23:00:00Z'),
    });
    expect(at(event, '2026-11-28T23:00:00Z')).toMatchObject({
      status: 'upcoming',
      registration: 'closed',
      changesAt: Date.parse('2026-12-01T09:00:00Z'),
    });
  });

  it('is closed when the event is over or cancelled', () => {
    expect(at({ ...event, registrationCloses: '2027-01-01' }, '2026-12-02T00:00:00Z').registration).toBe(
      'closed',
    );
    expect(at({ ...event, status: 'postponed' }, '2026-11-01T00:00:00Z').registration).toBe('closed');
  });

  it('is undefined without a closing date', () => {
    expect(at({ starts: '2026-12-01' }, '2026-11-01T00:00:00Z').registration).toBeUndefined();
  });
});

const facts: fc.Arbitrary<Facts> = fc.record(
  {
    starts: moment,
    ends: moment,
    zone,
    status: fc.constantFrom('scheduled', 'cancelled', 'postponed', 'moved-online'),
    registrationCloses: moment,
  },
  { requiredKeys: [] },
);

describe('any event', () => {
  it('keeps its status until exactly changesAt', () => {
    fc.assert(
      fc.property(facts, instant, fc.double({ min: 0, max: 1, noNaN: true }), (given, now, share) => {
        checkChange((when) => eventStatus(given, clockAt(when)), now, share);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('only moves forward: upcoming, now, past', () => {
    const order = ['undated', 'upcoming', 'now', 'past'];
    fc.assert(
      fc.property(facts, instant, instant, (given, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((when) =>
          order.indexOf(eventStatus(given, clockAt(when)).status),
        );
        expect(early).toBeLessThanOrEqual(late!);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('has a status that survives JSON unchanged', () => {
    fc.assert(
      fc.property(facts, instant, (given, now) => {
        const answer = eventStatus(given, clockAt(now));
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
      }),
    );
  });

  it('never throws, whatever it contains', () => {
    const hostile = fc.oneof(
      anything,
      fc.record(
        { starts: anything, ends: anything, zone: anything, status: anything, registrationCloses: anything },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(
        hostile,
        hostile,
        fc.integer({ min: -8.64e15, max: 8.64e15 }),
        (given, itsDefaults, now) => {
          const answer = eventStatus(given as never, clockAt(now), itsDefaults as never);
          expect(['upcoming', 'now', 'past', 'cancelled', 'postponed', 'undated']).toContain(answer.status);
          if (answer.changesAt !== undefined) expect(answer.changesAt).toBeGreaterThan(now);
        },
      ),
      { numRuns: runs(1000) },
    );
    expect(eventStatus({ starts: '2026-12-01' }, { now: () => new Date(NaN) })).toEqual({
      status: 'undated',
    });
  });
});

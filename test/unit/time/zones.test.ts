import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { callStatus } from '../../../src/time/call-status.ts';
import { fixedClock } from '../../../src/time/clock.ts';
import {
  DEFAULT_ZONE,
  dayNumberAt,
  endOfDay,
  instantOf,
  resolveZone,
  startOfDay,
  startOfDayNumber,
  today,
  wallClock,
  zoneOfCountry,
} from '../../../src/time/zones.ts';
import { anything, day, instant, time, zone } from './arbitraries.ts';
import { runs } from '../../tier.mjs';

const EUROPEAN_ZONES =
  'Belgrade Tirane Podgorica Sarajevo Skopje Zagreb Ljubljana Brussels Vienna Berlin Rome Paris Madrid Amsterdam Luxembourg Budapest Prague Bratislava Warsaw Zurich Stockholm Copenhagen Oslo London Dublin Lisbon Athens Sofia Bucharest Helsinki'
    .split(' ')
    .map((city) => `Europe/${city}`);

/** The fields of Intl's calendar, independent of the code under test. */
function machineOf(timeZone: string) {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (at: number) => {
    const part = Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, value]));
    return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
  };
}

/** The number of Intl formatters created while a function runs. */
function formattersMadeBy(run: () => void): number {
  const real = Intl.DateTimeFormat;
  let made = 0;
  Intl.DateTimeFormat = new Proxy(real, {
    construct(target, given) {
      made += 1;
      return Reflect.construct(target, given) as object;
    },
  });
  try {
    run();
  } finally {
    Intl.DateTimeFormat = real;
  }
  return made;
}

const shown = (at: number, inZone: string) => {
  const wall = wallClock(at, inZone)!;
  return `${wall.date}T${wall.time}`;
};
const iso = (at: number | undefined) =>
  at === undefined ? undefined : new Date(at).toISOString().slice(0, 16);

describe('the European rule', () => {
  it.each(EUROPEAN_ZONES)(
    'agrees with Intl in %s, in each hour near each change from 1996 to 2037',
    (name) => {
      const machine = machineOf(name);
      for (let year = 1996; year <= 2037; year++) {
        for (const month of [2, 9]) {
          const last = new Date(Date.UTC(year, month, 31));
          const change = last.getTime() - last.getUTCDay() * 864e5 + 36e5;
          for (let hours = -30; hours <= 30; hours++) {
            for (const away of hours ? [0] : [-1, 0]) {
              const at = change + hours * 36e5 + away;
              if (shown(at, name) !== machine(at))
                throw new Error(`${new Date(at).toISOString()}: ${shown(at, name)}, not ${machine(at)}`);
            }
          }
        }
        for (let month = 0; month < 12; month++) {
          const at = Date.UTC(year, month, 15, 12);
          if (shown(at, name) !== machine(at)) throw new Error(new Date(at).toISOString());
        }
      }
    },
  );

  it('creates no Intl formatter', () => {
    const made = formattersMadeBy(() => {
      for (const name of [...EUROPEAN_ZONES, 'UTC']) {
        const call = { opens: '2026-10-01', deadlines: [{ at: '2026-12-04T16:00', zone: name }] };
        callStatus(call, fixedClock('2026-12-01T09:00:00Z'), { zone: name });
      }
    });
    expect(made).toBe(0);
  });
});

describe('other zones', () => {
  it('agree with Intl at any instant', () => {
    const machines = new Map<string, (at: number) => string>();
    fc.assert(
      fc.property(zone, instant, (name, at) => {
        if (!machines.has(name)) machines.set(name, machineOf(name));
        expect(shown(at, name)).toBe(machines.get(name)!(at));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('create one formatter, and only when needed', () => {
    const made = formattersMadeBy(() => {
      instantOf('2026-12-04T16:00', 'Asia/Tokyo');
      instantOf('2026-12-05T16:00', 'Asia/Tokyo');
    });
    expect(made).toBe(1);
  });
});

describe('the night in which clocks go forward (29 March 2026, 02:00 becomes 03:00)', () => {
  it.each([
    ['2026-03-29T01:59', '2026-03-29T00:59'],
    ['2026-03-29T02:00', '2026-03-29T01:00'],
    ['2026-03-29T02:30', '2026-03-29T01:30'],
    ['2026-03-29T02:59', '2026-03-29T01:59'],
    ['2026-03-29T03:00', '2026-03-29T01:00'],
    ['2026-03-29T03:01', '2026-03-29T01:01'],
  ])('reads %s as %s UTC: a skipped hour counts with the offset before the change', (moment, utc) => {
    for (const edge of ['start', 'end'] as const)
      expect(iso(instantOf(moment, 'Europe/Belgrade', { edge }))).toBe(utc);
  });

  it('has a day of 23 hours', () => {
    expect(
      (endOfDay('2026-03-29', 'Europe/Tirane')! - startOfDay('2026-03-29', 'Europe/Tirane')!) / 36e5,
    ).toBe(23);
  });
});

describe('the night in which clocks go back (25 October 2026, 03:00 becomes 02:00)', () => {
  it.each([
    ['2026-10-25T01:59', '2026-10-24T23:59', '2026-10-24T23:59'],
    ['2026-10-25T02:00', '2026-10-25T00:00', '2026-10-25T01:00'],
    ['2026-10-25T02:30', '2026-10-25T00:30', '2026-10-25T01:30'],
    ['2026-10-25T02:59', '2026-10-25T00:59', '2026-10-25T01:59'],
    ['2026-10-25T03:00', '2026-10-25T02:00', '2026-10-25T02:00'],
  ])(
    'reads %s as %s UTC for a start and %s UTC for an end, which takes the second of a repeated hour',
    (moment, start, end) => {
      expect(iso(instantOf(moment, 'Europe/Belgrade', { edge: 'start' }))).toBe(start);
      expect(iso(instantOf(moment, 'Europe/Belgrade', { edge: 'end' }))).toBe(end);
    },
  );

  it('has a day of 25 hours', () => {
    expect(
      (endOfDay('2026-10-25', 'Europe/Tirane')! - startOfDay('2026-10-25', 'Europe/Tirane')!) / 36e5,
    ).toBe(25);
  });
});

describe('a moment', () => {
  it.each([
    ['2026-12-04T16:00', 'Europe/Belgrade', '2026-12-04T15:00', '2026-12-04T15:00'],
    ['2026-07-04T16:00', 'Europe/Belgrade', '2026-07-04T14:00', '2026-07-04T14:00'],
    ['2026-12-04T16:00', 'Europe/London', '2026-12-04T16:00', '2026-12-04T16:00'],
    ['2026-12-04T16:00', 'Europe/Athens', '2026-12-04T14:00', '2026-12-04T14:00'],
    ['2026-12-04T16:00', 'America/New_York', '2026-12-04T21:00', '2026-12-04T21:00'],
    ['2026-12-04T16:00', 'Asia/Kathmandu', '2026-12-04T10:15', '2026-12-04T10:15'],
    ['2026-12-31', 'Europe/Tirane', '2026-12-30T23:00', '2026-12-31T23:00'],
    ['2028-02-29', 'UTC', '2028-02-29T00:00', '2028-03-01T00:00'],
    ['1995-09-30T12:00', 'Europe/Belgrade', '1995-09-30T11:00', '1995-09-30T11:00'], // before 1996 summer ended in September
    ['1941-06-01T12:00', 'Europe/Belgrade', '1941-06-01T10:00', '1941-06-01T10:00'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00', '2011-12-30T10:00'], // a day that Samoa skipped
    ['2024-04-26', 'Africa/Cairo', '2024-04-25T22:00', '2024-04-26T21:00'], // this day begins at 01:00
    ['2026-11-01', 'America/Havana', '2026-11-01T04:00', '2026-11-02T05:00'], // a midnight that comes twice
  ])('%s in %s starts at %s UTC and ends at %s UTC', (moment, name, start, end) => {
    expect(iso(instantOf(moment, name, { edge: 'start' }))).toBe(start);
    expect(iso(instantOf(moment, name, { edge: 'end' }))).toBe(end);
  });

  it('that does not exist has no instant', () => {
    for (const text of [
      '2026',
      '2026-11',
      '2026-02-30',
      '2026-02-29T12:00',
      '2026-11-22T24:00',
      '2026-11-22T12:60',
      '2026-11-22T12',
      '2026-11-22 12:00',
      '2026-11-22T12:00Z',
      '2026-11-22T12:00:00',
      '',
    ]) {
      expect(instantOf(text, 'Europe/Belgrade'), text).toBeUndefined();
    }
  });

  it('converts to its instant and back, except in the skipped hour', () => {
    fc.assert(
      fc.property(day, time, zone, (date, clock, name) => {
        const written = `${date}T${clock}`;
        const start = instantOf(written, name, { edge: 'start' })!;
        const end = instantOf(written, name, { edge: 'end' })!;
        expect(start).toBeLessThanOrEqual(end);
        if (shown(start, name) === written) expect(shown(end, name)).toBe(written);
        else {
          expect(start).toBe(end);
          expect(shown(start, name) > written).toBe(true);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is found from any instant, as its start or its end', () => {
    fc.assert(
      fc.property(instant, zone, (at, name) => {
        const minute = Math.floor(at / 6e4) * 6e4;
        const written = shown(minute, name);
        expect([
          instantOf(written, name, { edge: 'start' }),
          instantOf(written, name, { edge: 'end' }),
        ]).toContain(minute);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('does not depend on the time zone of the system', () => {
    const before = process.env.TZ;
    try {
      for (const machine of ['UTC', 'America/New_York', 'Pacific/Kiritimati']) {
        process.env.TZ = machine;
        expect(iso(instantOf('2026-12-04T16:00', 'Europe/Belgrade'))).toBe('2026-12-04T15:00');
        expect(iso(instantOf('2026-12-04T16:00', undefined as unknown as string))).toBe('2026-12-04T15:00');
        expect(today(fixedClock('2026-11-22T23:30:00Z'), 'Europe/Tirane')).toBe('2026-11-23');
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe('a day', () => {
  it('of a month or a year ends with its last day', () => {
    expect(iso(endOfDay('2026', 'Europe/Belgrade'))).toBe('2026-12-31T23:00');
    expect(iso(endOfDay('2028-02', 'Europe/Belgrade'))).toBe('2028-02-29T23:00');
    expect(iso(startOfDay('2026', 'Europe/Belgrade'))).toBe('2025-12-31T23:00');
    expect(endOfDay('soon', 'Europe/Belgrade')).toBeUndefined();
    expect(startOfDay('2026-02-30', 'Europe/Belgrade')).toBeUndefined();
  });

  it('ends where the next begins, and contains its last millisecond', () => {
    fc.assert(
      fc.property(day, zone, (date, name) => {
        if (date === '2011-12-30' && name === 'Pacific/Apia') return; // it was skipped
        const number = dayNumberAt(startOfDay(date, name)!, name);
        expect(startOfDay(date, name)).toBe(startOfDayNumber(number, name));
        expect(endOfDay(date, name)).toBe(startOfDayNumber(number + 1, name));
        expect(dayNumberAt(endOfDay(date, name)! - 1, name)).toBe(number);
        expect(dayNumberAt(startOfDay(date, name)! - 1, name)).toBeLessThan(number);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('that has begun does not end again, even when clocks go back across midnight', () => {
    // St. John's, 7 November 2010: 00:01 became 23:01 of the day before.
    const [before, began, back, later] = [
      '2010-11-07T02:29:59Z',
      '2010-11-07T02:30:30Z',
      '2010-11-07T03:00:00Z',
      '2010-11-07T04:00:00Z',
    ];
    expect(wallClock(Date.parse(back), 'America/St_Johns')?.date).toBe('2010-11-06');
    expect([before, began, back, later].map((at) => today(fixedClock(at), 'America/St_Johns'))).toEqual([
      '2010-11-06',
      '2010-11-07',
      '2010-11-07',
      '2010-11-07',
    ]);
  });

  it('depends on the zone', () => {
    expect(today(fixedClock('2026-12-31T22:59:59Z'), 'Europe/Belgrade')).toBe('2026-12-31');
    expect(today(fixedClock('2026-12-31T23:00:00Z'), 'Europe/Belgrade')).toBe('2027-01-01');
    expect(today({ now: () => new Date(NaN) }, 'Europe/Belgrade')).toBeUndefined();
  });
});

describe('wallClock', () => {
  it.each([
    [Date.UTC(2026, 11, 4, 15), 'Europe/Belgrade', { date: '2026-12-04', time: '16:00', offset: '+01:00' }],
    [Date.UTC(2026, 6, 4, 22, 5), 'Europe/Tirane', { date: '2026-07-05', time: '00:05', offset: '+02:00' }],
    [Date.UTC(2026, 11, 4, 15), 'America/St_Johns', { date: '2026-12-04', time: '11:30', offset: '-03:30' }],
    [-1, 'UTC', { date: '1969-12-31', time: '23:59', offset: '+00:00' }],
    [0, 'UTC', { date: '1970-01-01', time: '00:00', offset: '+00:00' }],
  ])('shows at %i in %s %o', (at, name, wall) => {
    expect(wallClock(at, name)).toEqual(wall);
  });

  it('returns undefined for an invalid instant', () => {
    for (const at of [NaN, Infinity, -Infinity, 8.65e15, undefined as unknown as number, -7e13])
      expect(wallClock(at, 'Europe/Belgrade')).toBeUndefined();
  });
});

describe('formatters', () => {
  it('are bounded, however many spellings of zones the data has', () => {
    const made: string[] = [];
    const { DateTimeFormat } = Intl;
    const spy = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (locale, options) {
      made.push(options!.timeZone!);
      return new DateTimeFormat(locale, options);
    } as typeof DateTimeFormat);
    try {
      const NOON = Date.UTC(2026, 10, 22, 12);
      const NAME = 'america/argentina/buenos_aires';
      // Every other spelling of one name shares its formatter.
      for (let bits = 0; bits < 5000; bits++)
        wallClock(
          NOON,
          NAME.replace(/[a-z]/g, (letter, at: number) =>
            bits & (1 << at % 20) ? letter.toUpperCase() : letter,
          ),
        );
      expect(made.length).toBeLessThanOrEqual(1);
      // Zones that differ push the oldest out: it is made again, the newest is not.
      const offset = (minutes: number) =>
        `+${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      for (let minutes = 1; minutes <= 1000; minutes++) wallClock(NOON, offset(minutes));
      made.length = 0;
      wallClock(NOON, offset(1000));
      wallClock(NOON, offset(1000 - 63));
      expect(made).toEqual([]);
      wallClock(NOON, offset(1000 - 64));
      expect(made).toEqual([offset(1000 - 64)]);
      wallClock(NOON, `${'x'.repeat(1_000_000)}`);
      expect(made).toHaveLength(1);
    } finally {
      spy.mockRestore();
    }
  });
});

describe('a zone', () => {
  it('of a country is its usual one', () => {
    expect(zoneOfCountry('XK')).toBe('Europe/Belgrade');
    expect(zoneOfCountry('AL')).toBe('Europe/Tirane');
    expect(zoneOfCountry('DE')).toBe(DEFAULT_ZONE);
  });

  it('is the first known one', () => {
    expect(resolveZone('Europe/Gjilan', undefined, 'Europe/Tirane', 'UTC')).toBe('Europe/Tirane');
    expect(resolveZone('America/New_York')).toBe('America/New_York');
    expect(resolveZone('europe/tirane')).toBe('Europe/Tirane');
    expect(resolveZone('EUROPE/BELGRADE')).toBe('Europe/Belgrade');
    expect(resolveZone('america/new_york')).toBe('America/New_York');
    expect(resolveZone('utc')).toBe('UTC');
    expect(resolveZone('Europe/Gjilan', '', null, 7)).toBe('Europe/Belgrade');
    expect(resolveZone()).toBe('Europe/Belgrade');
  });

  it('that is unknown falls back to the default', () => {
    fc.assert(
      fc.property(instant, (at) => {
        expect(wallClock(at, 'Europe/Gjilan')).toEqual(wallClock(at, 'Europe/Belgrade'));
      }),
    );
    expect(iso(instantOf('1990-07-01T12:00', 'Europe/Gjilan'))).toBe(
      iso(instantOf('1990-07-01T12:00', 'Europe/Belgrade')),
    );
  });
});

it('no function of zones throws on any input', () => {
  fc.assert(
    fc.property(anything, anything, anything, (a, b, c) => {
      for (const each of [instantOf, startOfDay, endOfDay, wallClock, resolveZone, zoneOfCountry]) {
        expect(() => each(a as never, b as never, c as never)).not.toThrow();
      }
    }),
  );
  const stubborn = Object.create(null) as never; // has no toString
  for (const each of [instantOf, startOfDay, endOfDay, wallClock])
    for (const first of ['2026-11-22' as never, stubborn, 0 as never])
      expect(() => each(first, stubborn, stubborn)).not.toThrow();
  for (const at of [8.64e15, -8.64e15])
    expect(() => today({ now: () => new Date(at) }, 'Asia/Tokyo')).not.toThrow();
});

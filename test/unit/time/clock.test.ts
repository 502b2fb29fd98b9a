import { describe, expect, it } from 'vitest';
import { fixedClock, systemClock } from '../../../src/time/clock.ts';

describe('a clock', () => {
  it('that is fixed stays at its instant', () => {
    const clock = fixedClock('2026-11-22T12:00:00Z');
    expect(clock.now().toISOString()).toBe('2026-11-22T12:00:00.000Z');
    expect(clock.now().getTime()).toBe(1795348800000);
  });

  it('accepts any offset', () => {
    expect(fixedClock('2026-11-22T13:00+01:00').now().toISOString()).toBe('2026-11-22T12:00:00.000Z');
  });

  it('is not affected by changes to a returned date', () => {
    const clock = fixedClock('2026-11-22T12:00:00Z');
    clock.now().setFullYear(1999);
    expect(clock.now().getUTCFullYear()).toBe(2026);
  });

  it.each(['', 'now', '2026-11-22', '2026-11-22T12:00', '2026-13-01T00:00Z'])(
    'rejects %j, which is ambiguous or invalid',
    (iso) => {
      expect(() => fixedClock(iso)).toThrow(RangeError);
    },
  );

  it('of the system moves on', () => {
    const before = Date.now();
    const now = systemClock.now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});

import { describe, expect, it } from 'vitest';
import { isMemberOn } from '../../../src/time/is-member-on.ts';

describe('isMemberOn', () => {
  it('returns true from the first to the last day, inclusive', () => {
    const membership = { since: '2024-03-01', until: '2025-12-31' };
    expect(
      ['2024-02-29', '2024-03-01', '2025-12-31', '2026-01-01'].map((day) => isMemberOn(membership, day)),
    ).toEqual([false, true, true, false]);
  });

  it('reads a year or a month in favour of the member', () => {
    expect(isMemberOn({ since: '2019' }, '2019-01-01')).toBe(true);
    expect(isMemberOn({ until: '2025' }, '2025-12-31')).toBe(true);
    expect(isMemberOn({ until: '2025-11' }, '2025-12-01')).toBe(false);
  });

  it('treats a membership without dates as current', () => {
    expect(isMemberOn({}, '2026-11-22')).toBe(true);
  });

  it('ignores an invalid date', () => {
    expect(isMemberOn({ since: 'long ago', until: '2025-13' }, '2026-11-22')).toBe(true);
  });
});

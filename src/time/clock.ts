/**
 * Tells the time. Functions that depend on the present take a clock, so that their results can be
 * reproduced for any moment in a test, a story or a report.
 */
export interface Clock {
  /** Returns the present as a new `Date`. */
  now(): Date;
}

/** The clock of this machine. */
export const systemClock: Clock = { now: () => new Date() };

/**
 * Returns a clock that always shows the same instant.
 *
 * @param iso an instant with an offset, as `2026-11-22T12:00:00Z` or `2026-11-22T13:00+01:00`;
 *   without one it would be another instant on each machine
 * @throws {RangeError} if it is not an instant with an offset
 * @example fixedClock('2026-11-22T12:00:00Z').now().getTime() // 1795348800000
 */
export function fixedClock(iso: string): Clock {
  const instant = /T.*(Z|[+-]\d\d:\d\d)$/.test(iso) ? Date.parse(iso) : NaN;
  if (Number.isNaN(instant)) throw new RangeError(`not an instant with an offset: ${iso}`);
  return { now: () => new Date(instant) };
}

/**
 * What tells the time. It is the only door through which the present comes in: whoever needs to know what is true now is given a clock,
 * so every answer can be had again, for any moment, in a test, a story or a report.
 */
export interface Clock {
  /** The present, as a date of its own: changing it changes nothing else. */
  now(): Date;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() };

/**
 * A clock that stands still.
 *
 * @param iso An instant with its offset, as `2026-11-22T12:00:00Z` or `2026-11-22T13:00+01:00`. Without an offset it would mean another
 *   instant on each machine, so that is refused.
 * @returns A clock that always shows that instant.
 * @throws RangeError if it is not such an instant: the text stands in a program, not in data.
 *
 * @example fixedClock('2026-11-22T12:00:00Z').now().getTime() // 1795348800000
 */
export function fixedClock(iso: string): Clock {
  const instant = /T.*(Z|[+-]\d\d:\d\d)$/.test(iso) ? Date.parse(iso) : NaN;
  if (Number.isNaN(instant)) throw new RangeError(`not an instant with an offset: ${iso}`);
  return { now: () => new Date(instant) };
}

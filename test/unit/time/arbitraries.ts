import fc from 'fast-check';
import type { Clock } from '../../../src/time/clock.ts';

/**
 * Zones with all kinds of clock changes: at midnight, by half an hour, across the date line, in
 * Ramadan, never.
 */
export const ODD_ZONES = [
  'UTC',
  'Europe/Belgrade',
  'Europe/Tirane',
  'Europe/London',
  'Europe/Athens',
  'Europe/Istanbul',
  'Europe/Moscow',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'America/Sao_Paulo',
  'America/Santiago',
  'America/Nuuk',
  'Atlantic/Azores',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
] as const;

/** Zones that exist in every Node, and their neighbours. */
export const zone = fc.constantFrom(...ODD_ZONES);

const two = (number: number) => String(number).padStart(2, '0');

/** Days of a few years, often with a clock change, the end of a year or a leap day. */
export const day = fc.oneof(
  fc.constantFrom(
    '2026-03-29',
    '2026-03-28',
    '2026-10-25',
    '2026-10-26',
    '2026-12-31',
    '2027-01-01',
    '2028-02-29',
    '2010-11-07',
    '2011-12-30',
  ),
  fc
    .integer({ min: Date.UTC(2008, 0, 1) / 864e5, max: Date.UTC(2029, 0, 1) / 864e5 })
    .map((n) => new Date(n * 864e5).toISOString().slice(0, 10)),
  fc
    .integer({ min: Date.UTC(2026, 9, 1) / 864e5, max: Date.UTC(2027, 0, 10) / 864e5 })
    .map((n) => new Date(n * 864e5).toISOString().slice(0, 10)),
);

/** Times of day, often skipped, repeated, or the first after a change. */
export const time = fc.oneof(
  fc.constantFrom(
    '00:00',
    '00:30',
    '01:00',
    '01:30',
    '02:00',
    '02:30',
    '03:00',
    '12:00',
    '16:00',
    '23:30',
    '23:59',
  ),
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${two(hour)}:${two(minute)}`),
);

/** Moments with or without an hour. */
export const moment = fc.oneof(
  day,
  fc.tuple(day, time).map(([date, clock]) => `${date}T${clock}`),
);

/** Dates of any precision. */
export const date = fc.oneof(
  { weight: 3, arbitrary: day },
  day.map((whole) => whole.slice(0, 7)),
  day.map((whole) => whole.slice(0, 4)),
);

/** Instants of the same years, in milliseconds. */
export const instant = fc.oneof(
  fc.integer({ min: Date.UTC(2007, 0, 1), max: Date.UTC(2030, 0, 1) }),
  fc.integer({ min: Date.UTC(2026, 8, 25), max: Date.UTC(2027, 0, 12) }),
);

/** Text that looks like a date or zone, and JSON values of any kind. */
export const anything = fc.oneof(
  fc.jsonValue(),
  fc.string(),
  date,
  moment,
  fc.constantFrom(
    '',
    '2026',
    '2026-13',
    '2026-02-30',
    '0000',
    '0000-01-01',
    '9999-12-31',
    '9999-12-31T23:59',
    '2026-11-22T24:00',
    '２０２６',
    'Europe/Nowhere',
    'CET',
    '+01:00',
    'constructor',
    '__proto__',
    'planned',
    'cancelled',
    true,
    null,
    NaN,
    Infinity,
    -0,
    1e308,
  ),
);

/** A clock at an instant. */
export const clockAt = (at: number): Clock => ({ now: () => new Date(at) });

/**
 * Checks that the result stays the same until `changesAt`, at `share` of the way and one
 * millisecond before, and then differs. Without `changesAt` it must never change.
 */
export function checkChange<Answer extends { readonly changesAt?: number }>(
  answerAt: (now: number) => Answer,
  now: number,
  share: number,
): void {
  const resultAt = (at: number) => {
    const { changesAt: _, ...rest } = answerAt(at);
    return JSON.stringify(rest);
  };
  const { changesAt } = answerAt(now);
  const end = changesAt ?? Date.UTC(2300, 0, 1);
  if (!(end > now)) throw new Error(`changes at ${end}, which is not after ${now}`);
  for (const at of [
    Math.min(Math.floor(now + (end - now) * share), end - 1),
    Math.min(now + 1, end - 1),
    end - 1,
  ]) {
    if (resultAt(at) !== resultAt(now))
      throw new Error(
        `changes already at ${new Date(at).toISOString()}: ${resultAt(now)}, then ${resultAt(at)}`,
      );
    if (answerAt(at).changesAt !== changesAt)
      throw new Error(`another change is announced at ${new Date(at).toISOString()}`);
  }
  if (changesAt !== undefined && resultAt(changesAt) === resultAt(now))
    throw new Error(`is still ${resultAt(now)} at ${new Date(changesAt).toISOString()}`);
}

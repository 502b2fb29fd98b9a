import { formatList } from './lists.ts';
import type { Locale } from './locale.ts';
import { figuresOf } from './numbers.ts';
import { phrasesOf } from './phrases.ts';

const UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'] as const;

/** A unit in which lengths of time are said. */
export type DurationUnit = (typeof UNITS)[number];

/** A length of time: how many of each unit. Nothing is turned into another unit: 6 months are not half a year of days. */
export type Duration = { readonly [Unit in DurationUnit]?: number | undefined };

/**
 * Writes a length of time. Units of which there are none are left out, unless there is nothing else.
 *
 * @returns an empty string if the duration says nothing
 * @example
 * formatDuration({ months: 6 }, 'sq') // '6 muaj'
 * formatDuration({ years: 1, months: 6 }, 'sr-Latn') // '1 godina i 6 meseci'
 * formatDuration({ days: 21 }, 'sr-Latn') // '21 dan'
 */
export function formatDuration(duration: Duration, locale: Locale): string {
  const phrases = phrasesOf(locale);
  const said = UNITS.filter((unit) => duration[unit] !== undefined);
  const some = said.filter((unit) => duration[unit]);
  return formatList(
    (some.length ? some : said.slice(-1)).map((unit) => phrases[unit](duration[unit]!)),
    locale,
  );
}

/**
 * Writes how long something lasts at least and at most, in one unit.
 *
 * @param min at least so many, if anybody says
 * @param max at most so many, if anybody says
 * @returns an empty string if there is neither
 * @example
 * formatDurationRange(3, 6, 'months', 'sq') // '3–6 muaj'
 * formatDurationRange(undefined, 12, 'months', 'en') // 'up to 12 months'
 */
export function formatDurationRange(
  min: number | undefined,
  max: number | undefined,
  unit: DurationUnit,
  locale: Locale,
): string {
  const { atMost, atLeast } = figuresOf(locale);
  const said = phrasesOf(locale)[unit];
  if (min === undefined) return max === undefined ? '' : `${atMost} ${said(max)}`;
  if (max === undefined) return `${atLeast} ${said(min)}`;
  // The word agrees with the last number: 3–6 meseci.
  return min === max ? said(max) : `${said(min).split(' ')[0]!}–${said(max)}`;
}

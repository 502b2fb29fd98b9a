import { formatList } from './lists.ts';
import type { LocaleTag } from './locale.ts';
import { figuresOf } from './numbers.ts';
import { phrasesOf } from './phrases.ts';

const UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'] as const;

const isFinite = (value: number | undefined): value is number => Number.isFinite(value);

/** A unit of a duration. */
export type DurationUnit = (typeof UNITS)[number];

/** A duration: the number of each unit. Units are never converted into each other. */
export type Duration = { readonly [Unit in DurationUnit]?: number | undefined };

/**
 * Formats a duration. Units of zero are omitted, unless all are zero.
 *
 * @returns an empty string for an empty duration
 * @example
 * formatDuration({ months: 6 }, 'sq') // '6 muaj'
 * formatDuration({ years: 1, months: 6 }, 'sr-Latn') // '1 godina i 6 meseci'
 * formatDuration({ days: 21 }, 'sr-Latn') // '21 dan'
 */
export function formatDuration(duration: Duration, locale: LocaleTag): string {
  const phrases = phrasesOf(locale);
  const given = UNITS.filter((unit) => isFinite(duration?.[unit]));
  const positive = given.filter((unit) => duration[unit]);
  return formatList(
    (positive.length ? positive : given.slice(-1)).map((unit) => phrases[unit](duration[unit]!)),
    locale,
  );
}

/** A minimum and a maximum of one unit. */
export interface DurationRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unit: DurationUnit;
}

/**
 * Formats a minimum and maximum duration in one unit.
 *
 * @returns an empty string if there is neither
 * @example
 * formatDurationRange({ min: 3, max: 6, unit: 'months' }, 'sq') // '3–6 muaj'
 * formatDurationRange({ max: 12, unit: 'months' }, 'en') // 'up to 12 months'
 */
export function formatDurationRange(range: DurationRange, locale: LocaleTag): string;
/** @deprecated Pass a range: `formatDurationRange({ min, max, unit }, locale)`. */
export function formatDurationRange(
  min: number | undefined,
  max: number | undefined,
  unit: DurationUnit,
  locale: LocaleTag,
): string;
export function formatDurationRange(
  range: DurationRange | number | undefined,
  localeOrMax: LocaleTag | number | undefined,
  oldUnit?: DurationUnit,
  oldLocale?: LocaleTag,
): string {
  const isRange = typeof range === 'object' && range !== null;
  const { min, max, unit } = isRange
    ? range
    : { min: range, max: localeOrMax as number | undefined, unit: oldUnit! };
  const locale = isRange ? (localeOrMax as LocaleTag) : oldLocale!;
  const { atMost, atLeast } = figuresOf(locale);
  const format = phrasesOf(locale)[unit];
  if (!isFinite(min)) return isFinite(max) ? `${atMost} ${format(max)}` : '';
  if (!isFinite(max)) return `${atLeast} ${format(min)}`;
  // The word agrees with the last number: 3–6 meseci.
  return min === max ? format(max) : `${format(min).split(' ')[0]!}–${format(max)}`;
}

import { messageResolver } from './message-resolver.ts';
import { figures as en } from './en/number-format.ts';
import type { LocaleTag } from './locale.ts';
import { figures as sq } from './sq/number-format.ts';
import { figures as srLatn } from './sr-latn/number-format.ts';
import { writeNumber, type Figures } from './number-format.ts';

/** Returns the number format of a locale. */
export const figuresOf: (locale: LocaleTag) => Figures = /*@__PURE__*/ messageResolver('figures', {
  sq,
  srLatn,
  en,
});

/** Options for formatting a number. */
export interface NumberOptions {
  /** The maximum number of decimals. Default: 2. */
  readonly decimals?: number | undefined;
}

/**
 * Formats a number. Albanian groups digits with a no-break space, from 10 000 on.
 *
 * @param options `decimals` is the maximum number of decimals; trailing zeros are omitted
 * @example
 * formatNumber(1234567.8, 'sq') // '1 234 567,8', with no-break spaces
 * formatNumber(1234.5, 'sr-Latn') // '1.234,5'
 * formatNumber(2.345, 'en', { decimals: 0 }) // '2'
 */
export function formatNumber(value: number, locale: LocaleTag, options?: NumberOptions): string;
/** @deprecated Pass the decimals as an option: `formatNumber(value, locale, { decimals: 0 })`. */
export function formatNumber(value: number, locale: LocaleTag, decimals: number): string;
export function formatNumber(value: number, locale: LocaleTag, options?: NumberOptions | number): string {
  const decimals = (typeof options === 'number' ? options : options?.decimals) ?? 2;
  return typeof value === 'number' ? writeNumber(value, figuresOf(locale), decimals) : '';
}

/**
 * Formats a percentage.
 *
 * @param value the percentage, as 12.5 for 12.5 %
 * @example formatPercent(12.5, 'sq') // '12,5%'
 */
export function formatPercent(value: number, locale: LocaleTag): string {
  const number = formatNumber(value, locale);
  return number && (figuresOf(locale).percent ?? '#%').replace('#', number);
}

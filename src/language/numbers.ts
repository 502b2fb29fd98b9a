import { messageResolver } from './message-resolver.ts';
import { figures as en } from './en/number-format.ts';
import type { Locale } from './locale.ts';
import { figures as sq } from './sq/number-format.ts';
import { figures as srLatn } from './sr-latn/number-format.ts';
import { writeNumber, type Figures } from './number-format.ts';

/** Returns the number format of a locale. */
export const figuresOf: (locale: Locale) => Figures = /*@__PURE__*/ messageResolver('figures', {
  sq,
  srLatn,
  en,
});

/**
 * Formats a number. Albanian groups digits with a no-break space, from 10 000 on.
 *
 * @param decimals the maximum number of decimals (default 2); trailing zeros are omitted
 * @example
 * formatNumber(1234567.8, 'sq') // '1 234 567,8', with no-break spaces
 * formatNumber(1234.5, 'sr-Latn') // '1.234,5'
 */
export function formatNumber(value: number, locale: Locale, decimals = 2): string {
  return typeof value === 'number' ? writeNumber(value, figuresOf(locale), decimals) : '';
}

/**
 * Formats a percentage.
 *
 * @param value the percentage, as 12.5 for 12.5 %
 * @example formatPercent(12.5, 'sq') // '12,5%'
 */
export function formatPercent(value: number, locale: Locale): string {
  const number = formatNumber(value, locale);
  return number && (figuresOf(locale).percent ?? '#%').replace('#', number);
}

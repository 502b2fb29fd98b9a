import { messageResolver } from './message-resolver.ts';
import { figures as en } from './en/number-format.ts';
import type { Locale } from './locale.ts';
import { figures as sq } from './sq/number-format.ts';
import { figures as srLatn } from './sr-latn/number-format.ts';
import { writeNumber, type Figures } from './number-format.ts';

/** The figures of a locale. */
export const figuresOf: (locale: Locale) => Figures = /*@__PURE__*/ messageResolver('figures', {
  sq,
  srLatn,
  en,
});

/**
 * Writes a number as the locale does. Albanian groups with a no-break space, from 10 000 on.
 *
 * @param decimals at most so many, 2 if not said; zeros at the end are left out
 * @example
 * formatNumber(1234567.8, 'sq') // '1 234 567,8', with no-break spaces
 * formatNumber(1234.5, 'sr-Latn') // '1.234,5'
 */
export function formatNumber(value: number, locale: Locale, decimals = 2): string {
  return writeNumber(value, figuresOf(locale), decimals);
}

/**
 * Writes a share in percent. The value is the percentage itself, not its hundredth.
 *
 * @param value as 12.5 for twelve and a half
 * @example formatPercent(12.5, 'sq') // '12,5%'
 */
export function formatPercent(value: number, locale: Locale): string {
  return (figuresOf(locale).percent ?? '#%').replace('#', formatNumber(value, locale));
}

import type { LocaleTag } from './locale.ts';
import { phrasesOf } from './phrases.ts';

/**
 * Formats a day relative to today.
 *
 * @param days days from today: 0 is today, 1 tomorrow, -1 yesterday; fractions are truncated
 * @returns an empty string if `days` is not a finite number
 * @example
 * formatRelativeDays(1, 'sq') // 'nesër'
 * formatRelativeDays(3, 'sq') // 'pas 3 ditësh'
 * formatRelativeDays(-21, 'sr-Latn') // 'pre 21 dana'
 */
export function formatRelativeDays(days: number, locale: LocaleTag): string {
  const phrases = phrasesOf(locale);
  const whole = typeof days === 'number' ? Math.trunc(days) : NaN;
  if (!Number.isFinite(whole)) return '';
  if (!whole) return phrases.today;
  if (whole === 1) return phrases.tomorrow;
  if (whole === -1) return phrases.yesterday;
  return whole > 0 ? phrases.inDays(whole) : phrases.daysAgo(-whole);
}

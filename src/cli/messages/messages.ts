import type { Locale } from '../../language/locale.ts';
import { transliterate } from '../../language/transliterate.ts';
import { ownValue } from '../../language/own-value.ts';
import { en, type CommandMessages } from './en.ts';
import { sq } from './sq.ts';
import { srLatn } from './sr-latn.ts';

/** The errors of the command, by code. */
export type ErrorCode = keyof CommandMessages['errors'];

/** What a line of progress counts. */
export type ProgressCode = keyof CommandMessages['progress'];

/** The texts of the command in a language. Other languages than the built-in ones get English. */
export function commandMessages(locale: Locale): CommandMessages {
  if (locale === 'sq' || locale === 'sq-AL') return sq;
  return locale === 'sr-Latn' || locale === 'sr-Cyrl' ? srLatn : en;
}

/**
 * Fills in a text, and writes it in the script of the language. Code in backticks and the values
 * stay as they are.
 *
 * @example
 * fillIn('Opcija {value} nije poznata. Videti: `ura --help`', 'sr-Cyrl', { value: '--x' })
 * // 'Опција --x није позната. Видети: ura --help'
 */
export function fillIn(
  text: string,
  locale: Locale,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const parts = text.split(/(`[^`]*`|\{\w+\})/);
  const written =
    locale === 'sr-Cyrl'
      ? parts.map((part, index) => (index % 2 ? part : transliterate(part, 'Cyrl'))).join('')
      : text;
  return written
    .replaceAll('`', '')
    .replace(/\{(\w+)\}/g, (braces, name: string) => String(ownValue(values, name) ?? braces));
}

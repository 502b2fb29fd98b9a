import type { Locale } from './locale.ts';
import { phrasesOf } from './phrases.ts';

/**
 * Joins what is listed: commas, and a word before the last. None of the languages here puts a comma before that word.
 *
 * @param joint `and` (as if not said) or `or`
 * @example
 * formatList(['Gjilan', 'Istog', 'Klinë'], 'sq') // 'Gjilan, Istog dhe Klinë'
 * formatList(['Peć', 'Istok'], 'sr-Latn', 'or') // 'Peć ili Istok'
 */
export function formatList(items: readonly string[], locale: Locale, joint: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${phrasesOf(locale)[joint]} ${last}`;
}

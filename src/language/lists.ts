import { asText } from './as-text.ts';
import type { Locale } from './locale.ts';
import { phrasesOf } from './phrases.ts';

/**
 * Joins items with commas, and the last with a conjunction. No language here has a comma before it.
 *
 * @param conjunction `and` (default) or `or`
 * @example
 * formatList(['Gjilan', 'Istog', 'Klinë'], 'sq') // 'Gjilan, Istog dhe Klinë'
 * formatList(['Peć', 'Istok'], 'sr-Latn', 'or') // 'Peć ili Istok'
 */
export function formatList(
  items: readonly string[],
  locale: Locale,
  conjunction: 'and' | 'or' = 'and',
): string {
  const texts = items.map(asText);
  const last = texts.at(-1) ?? '';
  return texts.length < 2
    ? last
    : `${texts.slice(0, -1).join(', ')} ${phrasesOf(locale)[conjunction]} ${last}`;
}

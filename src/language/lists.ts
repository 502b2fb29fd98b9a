import { asText } from './as-text.ts';
import type { LocaleTag } from './locale.ts';
import { phrasesOf } from './phrases.ts';

/** Options for formatting a list. */
export interface ListOptions {
  /** The word before the last item. Default: `and`. */
  readonly conjunction?: 'and' | 'or' | undefined;
}

/**
 * Joins items with commas, and the last with a conjunction. No language here has a comma before it.
 *
 * @param options `conjunction` is `and` (default) or `or`
 * @example
 * formatList(['Gjilan', 'Istog', 'Klinë'], 'sq') // 'Gjilan, Istog dhe Klinë'
 * formatList(['Peć', 'Istok'], 'sr-Latn', { conjunction: 'or' }) // 'Peć ili Istok'
 */
export function formatList(items: readonly string[], locale: LocaleTag, options?: ListOptions): string;
/** @deprecated Pass an option: `formatList(items, locale, { conjunction: 'or' })`. */
export function formatList(items: readonly string[], locale: LocaleTag, conjunction: 'and' | 'or'): string;
export function formatList(
  items: readonly string[],
  locale: LocaleTag,
  options?: ListOptions | 'and' | 'or',
): string {
  const wanted = typeof options === 'string' ? options : options?.conjunction;
  const conjunction = wanted === 'or' ? 'or' : 'and';
  const texts = items.map(asText);
  const last = texts.at(-1) ?? '';
  return texts.length < 2
    ? last
    : `${texts.slice(0, -1).join(', ')} ${phrasesOf(locale)[conjunction]} ${last}`;
}

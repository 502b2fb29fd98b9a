import { localeRegistry } from './locale-registry.ts';
import type { Locale } from './locale.ts';

/**
 * The classes into which languages sort numbers; those that Ura brings have `one`, `few` and `other`. Source: CLDR 48, `plurals.xml`.
 */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/**
 * Which form of three a Serbian number takes: 1 dan, 2 dana, 5 dana. The last digits decide, so it is 21 dan but 11 dana; of a number with
 * decimals, the decimals decide.
 */
export function few<Form>(n: number, one: Form, two: Form, many: Form): Form {
  const [whole = '', decimals = ''] = String(Math.abs(n)).split('.');
  const last = Number((decimals || whole).slice(-2));
  if (last > 10 && last < 15) return many;
  return last % 10 === 1 ? one : last % 10 > 1 && last % 10 < 5 ? two : many;
}

/**
 * The plural class of a number in a locale, as `Intl.PluralRules` gives it, without `Intl`.
 *
 * @example
 * pluralCategory(21, 'sr-Latn') // 'one'
 * pluralCategory(21, 'sq') // 'other'
 */
export function pluralCategory(n: number, locale: Locale): PluralCategory {
  const language = localeRegistry.get?.(locale);
  if (language?.plural) return language.plural(n);
  const spoken = language ? language.base : locale;
  if (spoken === 'sr-Latn' || spoken === 'sr-Cyrl') return few<PluralCategory>(n, 'one', 'few', 'other');
  return Math.abs(n) === 1 ? 'one' : 'other';
}

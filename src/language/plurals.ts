import { localeRegistry, toLocale } from './locale-registry.ts';
import type { LocaleTag } from './locale.ts';
import type { PluralCategory } from './plural-category.ts';

/**
 * Chooses one of the three Serbian plural forms: 1 dan, 2 dana, 5 dana.
 *
 * The last digits decide (21 dan, but 11 dana); in a number with decimals, the decimals do.
 */
export function few<Form>(n: number, one: Form, two: Form, many: Form): Form {
  const [whole = '', decimals = ''] = String(Math.abs(n)).split('.');
  const last = Number((decimals || whole).slice(-2));
  if (last > 10 && last < 15) return many;
  return last % 10 === 1 ? one : last % 10 > 1 && last % 10 < 5 ? two : many;
}

/**
 * Returns the plural category of a number, as `Intl.PluralRules` does, without `Intl`.
 *
 * @example
 * pluralCategory(21, 'sr-Latn') // 'one'
 * pluralCategory(21, 'sq') // 'other'
 */
export function pluralCategory(n: number, tag: LocaleTag): PluralCategory {
  if (typeof n !== 'number') return 'other';
  const locale = toLocale(tag);
  const language = localeRegistry.get?.(locale);
  if (language?.plural) return language.plural(n);
  const base = language ? language.base : locale;
  if (base === 'sr-Latn' || base === 'sr-Cyrl') return few<PluralCategory>(n, 'one', 'few', 'other');
  return Math.abs(n) === 1 ? 'one' : 'other';
}

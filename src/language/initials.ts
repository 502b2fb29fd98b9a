import { initialLetter } from './collation.ts';
import { resolveLocale, type Locale } from './locale.ts';
import type { PickedText } from './text.ts';

/** Short lower-case words that join others: "e", "për", "dhe", "za", "of". */
const JOINS = /^\p{Ll}{1,3}$/u;

/**
 * Returns the initials of a name, to show where there is no logo: the first letters of its first
 * two words.
 *
 * Serbian nj, lj and dž and Albanian digraphs count as one letter. Short joining words are skipped.
 *
 * @param name the name and its language
 * @param locale the locale to use when the language of the name is unknown
 * @returns at most two letters; an empty string if the name has no letters
 * @example
 * initials({ text: 'Njegoš', lang: 'sr-Latn' }, 'en') // 'Nj'
 * initials({ text: 'Demokraci për Zhvillim', lang: 'sq' }, 'en') // 'DZh'
 */
export function initials({ text, lang }: PickedText, locale: Locale): string {
  const nameLocale = resolveLocale(lang, locale);
  const words = text
    .normalize('NFKC') // splits the single characters for lj, nj and dž
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .flatMap((word) => /\p{L}.*/u.exec(word) ?? []);
  const significant = words.filter((word) => !JOINS.test(word));
  return (significant.length ? significant : words)
    .slice(0, 2)
    .map((word) => {
      const [first = '', ...rest] = word;
      // toUpperCase() would turn the Turkish i into I instead of İ.
      const capital = /^(tr|az)\b/i.test(lang) ? first.toLocaleUpperCase('tr') : first.toUpperCase();
      return initialLetter(word, nameLocale).length > 1 ? capital + rest[0]!.toLowerCase() : capital;
    })
    .join('');
}

import { initialLetter } from './collation.ts';
import { resolveLocale, type Locale } from './locale.ts';
import type { PickedText } from './text.ts';

/** Words that join others: "e", "për", "dhe", "za", "of". They are short, and small. */
const JOINS = /^\p{Ll}{1,3}$/u;

/**
 * What stands for a name where there is no picture: the first letters of its first two words, by the alphabet of the language it is in.
 *
 * Serbian nj, lj and dž and the Albanian letters of two signs are one letter each. Small words that only join others are passed over.
 *
 * @param name the name, and what it is written in
 * @param locale how to read a name of which nobody said the language
 * @returns at most two letters; nothing of a name without letters
 * @example
 * initials({ text: 'Njegoš', lang: 'sr-Latn' }, 'en') // 'Nj'
 * initials({ text: 'Demokraci për Zhvillim', lang: 'sq' }, 'en') // 'DZh'
 */
export function initials({ text, lang }: PickedText, locale: Locale): string {
  const spoken = resolveLocale(lang, locale);
  const words = text
    .normalize('NFKC') // of lj, nj and dž as one character, two
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .flatMap((word) => /\p{L}.*/u.exec(word) ?? []);
  const naming = words.filter((word) => !JOINS.test(word));
  return (naming.length ? naming : words)
    .slice(0, 2)
    .map((word) => {
      const [first = '', ...rest] = word;
      // As it is written where it is large already: of Turkish İ the alphabets of the others would make I.
      const capital = /^(tr|az)\b/i.test(lang) ? first.toLocaleUpperCase('tr') : first.toUpperCase();
      return initialLetter(word, spoken).length > 1 ? capital + rest[0]!.toLowerCase() : capital;
    })
    .join('');
}

import { asText } from './as-text.ts';
import { localeRegistry, builtInLocale, toLocale } from './locale-registry.ts';
import { withoutStroke } from './letters.ts';
import type { Locale, LocaleTag } from './locale.ts';

// The alphabets. Foreign letters are where CLDR puts them: q before r, w after v.
const SQ = 'a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v w x xh y z zh';
const SR = 'a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž';
const EN = 'a b c d e f g h i j k l m n o p q r s t u v w x y z';
const CYRILLIC = 'а б в г д ђ ѓ е ж з ѕ и ј к л љ м н њ о п р с т ћ ќ у ф х ц ч џ ш';
const SR_CYRL = `${CYRILLIC} ${SR}`;

/** An alphabet: for each letter, a character that sorts in its place. */
interface Order {
  readonly weights: ReadonlyMap<string, string>;
  /** The weights of letters of one character, by its code. Faster than the map in long lists. */
  readonly single: readonly (string | undefined)[];
  /** The weights of letters of two characters, by the codes of both. */
  readonly double: readonly (readonly (string | undefined)[] | undefined)[];
}

/** The orders of the alphabets used so far. */
const orders = new Map<string, Order>();

function orderOf(locale: Locale): Order {
  const like = builtInLocale(locale);
  const own =
    localeRegistry.get?.(locale)?.alphabet ??
    (like === 'sr-Latn' ? SR : like === 'sr-Cyrl' ? SR_CYRL : /^sq/.test(like) ? SQ : EN);
  let order = orders.get(own);
  if (!order) {
    // Its own letters first, then those of the other alphabets.
    const letters = [...new Set(`${own} ${EN} ${CYRILLIC}`.split(' '))];
    const weights = new Map(letters.map((letter, index) => [letter, String.fromCharCode(16 + index)]));
    const single: string[] = [];
    const double: string[][] = [];
    for (const [letter, weight] of weights) {
      if (letter.length > 1) (double[letter.charCodeAt(0)] ??= [])[letter.charCodeAt(1)] = weight;
      else single[letter.charCodeAt(0)] = weight;
    }
    order = { weights, single, double };
    orders.set(own, order);
  }
  return order;
}

/**
 * Lower case by the rules of an added language: Turkish I becomes ı. Built-in languages have no
 * such letters.
 */
const toLower = (text: string, locale: Locale) =>
  localeRegistry.get?.(locale) ? text.toLocaleLowerCase(locale) : text.toLowerCase();

/** Upper case by the rules of an added language. */
const toUpper = (text: string, locale: Locale) =>
  localeRegistry.get?.(locale) ? text.toLocaleUpperCase(locale) : text.toUpperCase();

/** As `normalize`, which is slow even if there is nothing to compose. */
const composed = (text: string) => (/[^\0-\u02ffЀ-ҁ]/.test(text) ? text.normalize() : text);

const bases = new Map<string, string>();

/** A letter without its diacritics. Names have few different letters, so each is read once. */
function base(letter: string): string {
  let plain = bases.get(letter);
  if (plain === undefined) {
    plain = withoutStroke(letter).normalize('NFD').replace(/\p{M}/gu, '');
    if (bases.size < MOST_BASES) bases.set(letter, plain);
  }
  return plain;
}

/** More letters than the alphabets of Europe have. What data says does not grow a cache further. */
const MOST_BASES = 1000;

/**
 * The primary sort key of a lower-case text: its letters without accents.
 *
 * @param length the least length at which the key may end
 */
function primary(lower: string, order: Order, length = Infinity): string {
  const { single, double } = order;
  let key = '';
  let gap = false;
  for (let at = 0; at < lower.length && key.length < length; at++) {
    const code = lower.charCodeAt(at);
    if (code === 32) {
      gap = true;
      continue;
    }
    let weight = double[code]?.[lower.charCodeAt(at + 1)];
    if (weight) at++;
    else weight = single[code];
    if (!weight) {
      const letter = lower[at]!;
      if (letter === "'" || letter === '’' || letter === '‘') continue;
      if (letter >= '0' && letter <= '9') {
        // Numbers sort by size, 2 before 10: the number of digits comes first.
        const [digits] = /^\d+/.exec(lower.slice(at))!;
        const number = digits.replace(/^0+(?=\d)/, '');
        weight = '\x02' + String.fromCharCode(number.length) + number;
        at += digits.length - 1;
      } else if (/[^\p{L}\p{N}\p{M}\p{Cs}]/u.test(letter)) {
        gap = true;
        continue;
      } else {
        const plain = base(letter);
        weight = plain === letter ? letter : primary(plain, order);
      }
    }
    key += gap && key ? '\x01' + weight : weight;
    gap = false;
  }
  return key;
}

/**
 * Returns a key that sorts, compared by code units, like the text in the alphabet of a locale.
 * Compute it once for each text of a long list.
 *
 * Albanian has 36 letters (dh after d, xh after x), Serbian has dž, lj and nj. Other characters
 * count as a space and are ignored at the start; numbers sort by size. Ties are broken by accents,
 * then by case (lower first), then by the text itself. In `sr-Cyrl`, Cyrillic sorts before Latin.
 *
 * @example
 * ['Zhur', 'Zym', 'Dhërmi', 'Dukat'].sort((a, b) => (sortKey(a, 'sq') < sortKey(b, 'sq') ? -1 : 1))
 * // ['Dukat', 'Dhërmi', 'Zym', 'Zhur']
 */
export function sortKey(text: string, tag: LocaleTag): string {
  const locale = toLocale(tag);
  const written = composed(asText(text));
  const lower = toLower(written, locale);
  // The positions of capitals: of two equal texts, the one with the later first capital sorts
  // first.
  let cases = '';
  for (let at = 0; at < written.length; at++) {
    if (written.charCodeAt(at) !== lower.charCodeAt(at)) cases += String.fromCharCode(0xffff - at);
  }
  return `${primary(lower, orderOf(locale))}\0${lower.normalize('NFD')}\0${cases}\0${asText(text)}`;
}

/**
 * Returns a function for the start of {@link sortKey}: if it differs for two texts, it decides
 * their order. It costs a third of the full key and decides between most names.
 */
export function letterKeys(locale: Locale): (text: string) => string {
  const order = orderOf(locale);
  return (text) => primary(toLower(composed(asText(text)), locale), order);
}

/** Returns a function for the first character of {@link letterKeys}. */
export function initialKeys(locale: Locale): (text: string) => string {
  const order = orderOf(locale);
  return (text) => primary(toLower(composed(asText(text)), locale), order, 1).charAt(0);
}

/**
 * Returns a comparator for `sort`, in the alphabet of a locale. It does not use `Intl`, which has
 * no Albanian in Chromium.
 *
 * It caches the keys of all texts it compares, so create one for each list. Only equal texts
 * compare as equal.
 *
 * @example
 * ['Gjilan', 'Gora', 'Gllogoc'].sort(compareText('sq')) // ['Gllogoc', 'Gora', 'Gjilan']
 */
export function compareText(tag: LocaleTag): (a: string, b: string) => number {
  const locale = toLocale(tag);
  const keys = new Map<string, string>();
  const keyOf = (text: string) => {
    let key = keys.get(text);
    if (key === undefined) keys.set(text, (key = sortKey(text, locale)));
    return key;
  };
  return (a, b) => {
    if (a === b) return 0;
    const [first, second] = [keyOf(a), keyOf(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  };
}

/**
 * Returns the letter under which a name is listed in an index from A to Zh.
 *
 * @returns a letter of the locale's alphabet, which may have two characters; `#` if the name begins
 *   with a digit or has no letters
 * @example
 * initialLetter('Dhërmi', 'sq') // 'Dh'
 * initialLetter('Dhërmi', 'en') // 'D'
 * initialLetter('“4 maj”', 'sq') // '#'
 */
export function initialLetter(text: string, tag: LocaleTag): string {
  const locale = toLocale(tag);
  const [start = '#'] = /[\p{L}\p{N}].?/su.exec(asText(text).normalize()) ?? [];
  const lower = toLower(start, locale);
  const { weights } = orderOf(locale);
  const letter =
    [lower, lower[0]!, base(lower[0]!)].find((candidate) => weights.has(candidate)) ?? [...start][0]!;
  return /\p{L}/u.test(letter) ? toUpper(letter[0]!, locale) + letter.slice(1) : '#';
}

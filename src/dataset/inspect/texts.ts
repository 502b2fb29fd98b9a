import type { Path } from '../../model/finding.ts';
import { findGarbled } from '../load/garbled-text.ts';
import { at, type Rules } from './rule.ts';

/** One text of a record in one language. */
export interface Text {
  readonly text: string;
  /** Its BCP 47 tag; for a plain string, that of the dataset. */
  readonly language: string;
  readonly path: Path;
}

const lettersIn = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

// Only lower-case letters count, because acronyms and programme names stay in Latin script. URLs
// and e-mail addresses are removed, word by word: a single pattern takes minutes for a long word.
const small = (text: string) => text.replace(/\S+/g, (word) => (/[@/]|.\.\p{L}{2}/u.test(word) ? ' ' : word));
const cyrillicIn = (text: string) => lettersIn(small(text), /[а-џѐѓќѕ]/g);
const latinIn = (text: string) => lettersIn(small(text), /[a-zà-ɏ]/g);

const IS_CYRILLIC = /^(mk|bg|ru|uk)\b|-cyrl\b/i;
const IS_LATIN = /^(sq|en|tr|bs|hr|sl|ro|rom|de|fr|it|es)\b|-latn\b/i;

/**
 * The number of lower-case Latin letters that make a Cyrillic text suspicious. Names may stay
 * Latin.
 */
const MUCH_LATIN = 10;
/** The number of lower-case Cyrillic letters that make a Latin text suspicious. */
const MUCH_CYRILLIC = 4;

/**
 * The length in letters from which a text without any special letter has probably lost them.
 *
 * In the example data, all 25 Albanian texts of that length contain ë or ç, and the longest stretch
 * without one is 101 letters. In Serbian it is 248.
 */
const LOST: readonly (readonly [language: RegExp, special: RegExp, letters: number])[] = [
  [/^sq\b/i, /[ëç]/i, 110],
  [/^(sr-latn|bs|hr)\b/i, /[čćšžđ]/i, 300],
];

const TAG =
  /<\/?(?:a|abbr|b|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre|s|script|small|span|strong|style|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/i;
const ENTITY =
  /&(?:#\d{2,6}|#x[\da-f]{2,6}|nbsp|amp|lt|gt|quot|apos|[nm]dash|[lr][sd]quo|hellip|bull|copy|euro|shy|\w(?:uml|acute|grave|cedil|circ|caron));/i;

// "XXX" is also the Roman numeral for thirty. These words are written in Latin script only.
const PLACEHOLDER = /\b(?:TODO|TBD|TBC|FIXME|xxx+|XXXX+|asdf\w*)\b|lorem ipsum|\?\?\?/;

/** The rules for texts, which apply to each language. */
export const textRules: Rules<Text> = {
  /** The text is not in the script of its language. */
  'wrong-script': [
    'warning',
    ({ text, language, path }) => {
      const isCyrillic = IS_CYRILLIC.test(language);
      // A quick test first, since nearly every text is in the right script.
      if (isCyrillic ? !/[a-z]/.test(text) : !/[а-џ]/.test(text) || !IS_LATIN.test(language))
        return undefined;
      const [cyrillic, latin] = [cyrillicIn(text), latinIn(text)];
      const wrong = isCyrillic
        ? latin >= MUCH_LATIN && latin > 2 * cyrillic
        : cyrillic >= MUCH_CYRILLIC && cyrillic > latin;
      return wrong && at(path, { language });
    },
  ],
  /** The text was read in another encoding than it was written in. */
  'garbled-text': [
    'warning',
    ({ text, path }) => {
      const { found, suggestion } = findGarbled(text) ?? {};
      return (
        found !== undefined && at(path, { value: found, ...(suggestion !== undefined && { suggestion }) })
      );
    },
  ],
  /** A long text has none of the special letters of its language. */
  'lost-diacritics': [
    'advice',
    ({ text, language, path }) =>
      LOST.some(
        ([of, special, letters]) =>
          text.length >= letters &&
          of.test(language) &&
          !special.test(text) &&
          lettersIn(text, /[a-z]/gi) >= letters,
      ) && at(path, { language }),
  ],
  /** The text has HTML tags or entities, which would be shown as text. */
  'html-in-text': [
    'warning',
    ({ text, path }) => {
      const found = TAG.exec(text) ?? ENTITY.exec(text);
      return found !== null && at(path, { value: found[0].slice(0, 60) });
    },
  ],
  /** The text has placeholders that should have been replaced. */
  'placeholder-text': [
    'warning',
    ({ text, path }) => {
      const found = PLACEHOLDER.exec(text);
      return found !== null && at(path, { value: found[0].slice(0, 60) });
    },
  ],
  /** The text has spaces at its ends or several in a row, as in text copied from a table. */
  'double-space': ['advice', ({ text, path }) => /[ \u00a0]{2}|^\s|\s$/.test(text) && at(path)],
};

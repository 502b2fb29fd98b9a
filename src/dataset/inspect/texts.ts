import type { Path } from '../../model/finding.ts';
import { at, type Rules } from './rule.ts';

/** One text of a record in one language. */
export interface Text {
  readonly text: string;
  /** The BCP 47 tag under which it stands; of a plain string, that of the dataset. */
  readonly language: string;
  readonly path: Path;
}

const lettersIn = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

// Only small letters: acronyms and names of programmes stay in Latin script in every language. Addresses are no text.
const small = (text: string) => text.replace(/\S*[@/]\S*|\S+\.\p{L}{2,}/gu, ' ');
const cyrillicIn = (text: string) => lettersIn(small(text), /[а-џѐѓќѕ]/g);
const latinIn = (text: string) => lettersIn(small(text), /[a-zà-ɏ]/g);

const IS_CYRILLIC = /^(mk|bg|ru|uk)\b|-cyrl\b/i;
const IS_LATIN = /^(sq|en|tr|bs|hr|sl|ro|rom|de|fr|it|es)\b|-latn\b/i;

/** Small Latin letters that make a Cyrillic text a Latin one. A name or two may stay in its own script. */
const MUCH_LATIN = 10;
/** Small Cyrillic letters that make a Latin text a Cyrillic one. */
const MUCH_CYRILLIC = 4;

/**
 * From how many letters on a text without a single special one has lost them.
 *
 * Of the 25 Albanian texts of that length in the examples all have ë or ç; in their texts put end to end the longest way from one to the next
 * is 101 letters, once. Of Serbian it is 248.
 */
const LOST: readonly (readonly [language: RegExp, special: RegExp, letters: number])[] = [
  [/^sq\b/i, /[ëç]/i, 110],
  [/^(sr-latn|bs|hr)\b/i, /[čćšžđ]/i, 300],
];

const TAG =
  /<\/?(?:a|abbr|b|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre|s|script|small|span|strong|style|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/i;
const ENTITY =
  /&(?:#\d{2,6}|#x[\da-f]{2,6}|nbsp|amp|lt|gt|quot|apos|[nm]dash|[lr][sd]quo|hellip|bull|copy|euro|shy|\w(?:uml|acute|grave|cedil|circ|caron));/i;

// XXX in capitals is also thirty. In the other scripts nobody writes these.
const PLACEHOLDER = /\b(?:TODO|TBD|TBC|FIXME|xxx+|XXXX+|asdf\w*)\b|lorem ipsum|\?\?\?/;

/** What is asked of every text, in each of its languages. */
export const textRules: Rules<Text> = {
  /** A text in the other script than that of its language. */
  'wrong-script': [
    'warning',
    ({ text, language, path }) => {
      const isCyrillic = IS_CYRILLIC.test(language);
      // Nearly every text is in its script: that is seen at once.
      if (isCyrillic ? !/[a-z]/.test(text) : !/[а-џ]/.test(text) || !IS_LATIN.test(language))
        return undefined;
      const [cyrillic, latin] = [cyrillicIn(text), latinIn(text)];
      const wrong = isCyrillic
        ? latin >= MUCH_LATIN && latin > 2 * cyrillic
        : cyrillic >= MUCH_CYRILLIC && cyrillic > latin;
      return wrong && at(path, { language });
    },
  ],
  /** A long text without one of the letters that its language cannot do without. */
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
  /** Tags or entities of HTML, which are shown as they are written. */
  'html-in-text': [
    'warning',
    ({ text, path }) => {
      const found = TAG.exec(text) ?? ENTITY.exec(text);
      return found !== null && at(path, { value: found[0].slice(0, 60) });
    },
  ],
  /** Words that were to be replaced before anybody reads them. */
  'placeholder-text': [
    'warning',
    ({ text, path }) => {
      const found = PLACEHOLDER.exec(text);
      return found !== null && at(path, { value: found[0].slice(0, 60) });
    },
  ],
  /** Spaces at the ends or several in a row, as they come out of a copied table. */
  'double-space': ['advice', ({ text, path }) => /[ \u00a0]{2}|^\s|\s$/.test(text) && at(path)],
};

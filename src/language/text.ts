import type { LocalText } from '../model/local-text.ts';
import { builtInLocale } from './locale-registry.ts';
import { resolveLocale, type Locale } from './locale.ts';
import { transliterate } from './transliterate.ts';

/** A text in one language. */
export interface PickedText {
  readonly text: string;
  /** The BCP 47 tag of what it is written in, which may be another language than was asked for. `und` if nobody said. */
  readonly lang: string;
}

const CYRILLIC = /[Ђ-џ]/;

/** What a text is written in. "sr" alone does not say the script: the letters do. */
function writtenIn(tag: string, text: string): Locale | undefined {
  return /^srp?$|^sr-(?!latn|cyrl)/i.test(tag)
    ? CYRILLIC.test(text)
      ? 'sr-Cyrl'
      : 'sr-Latn'
    : resolveLocale(tag);
}

/** A language that a reader of Serbian reads as it stands, but that is not Serbian and is not rewritten in the other script. */
const isSerbian = (tag: string) => /^sr/i.test(tag);

function inOtherScript(tag: string, text: string, locale: Locale): PickedText | undefined {
  const from = writtenIn(tag, text);
  if (!isSerbian(tag) || !from || from === locale) return undefined;
  if (locale === 'sr-Latn') return { text: transliterate(text, 'Latn'), lang: locale };
  if (locale === 'sr-Cyrl') return { text: transliterate(text, 'Cyrl'), lang: locale };
  return undefined;
}

/** The language of a tag without region and script; of a variety, that of which it is one. */
const kin = (tag: string) => builtInLocale(resolveLocale(tag))?.split('-')[0];

const find = (
  texts: readonly (readonly [tag: string, text: string])[],
  wanted: (tag: string, text: string) => boolean,
): PickedText | undefined => {
  const found = texts.find(([tag, text]) => wanted(tag, text));
  return found && { text: found[1], lang: (isSerbian(found[0]) && writtenIn(...found)) || found[0] };
};

/**
 * Chooses the text for a reader.
 *
 * The order: the locale itself; the same language otherwise tagged (`en-GB` for `en`, `sq` for `sq-AL`); Serbian out of the other script,
 * transliterated; what a reader of Serbian reads too (`bs`, `hr`), and for an added variety all that a reader of its base gets; the language of the dataset; English; Albanian; whatever is first.
 *
 * @param language the language of the dataset, in which a plain string is read
 * @returns the text, and what it is written in: put that into `lang` where it is not the reader's
 * @example
 * pick({ sq: 'Komuna', 'sr-Latn': 'Opština' }, 'sr-Cyrl') // { text: 'Општина', lang: 'sr-Cyrl' }
 * pick({ sq: 'Komuna' }, 'en') // { text: 'Komuna', lang: 'sq' }
 * pick('Komuna', 'en', 'sq') // { text: 'Komuna', lang: 'sq' }
 */
export function pickText(text: LocalText, locale: Locale, language?: string): PickedText {
  if (typeof text === 'string') {
    if (language === undefined || language === locale) return { text, lang: language ?? 'und' };
    const from = writtenIn(language, text);
    return (
      inOtherScript(language, text, builtInLocale(locale)) ?? {
        text,
        lang: isSerbian(language) && from ? from : language,
      }
    );
  }
  const exact = text[locale];
  if (exact !== undefined) return { text: exact, lang: locale };
  const texts = Object.entries(text);
  const mother = locale.split('-')[0]!;
  const same = find(
    texts,
    (tag, value) => writtenIn(tag, value) === locale && tag.toLowerCase().startsWith(mother),
  );
  if (same) return { text: same.text, lang: mother === 'sr' ? locale : same.lang };
  const base = builtInLocale(locale);
  if (base !== locale) return pickText(text, base, language);
  if (mother === 'sr') {
    for (const [tag, value] of texts) {
      const turned = inOtherScript(tag, value, locale);
      if (turned) return turned;
    }
  }
  return (
    find(texts, (tag) => kin(tag) === mother) ??
    find(texts, (tag) => tag === language) ??
    find(texts, (tag) => kin(tag) === 'en') ??
    find(texts, (tag) => kin(tag) === 'sq') ??
    find(texts, () => true) ?? { text: '', lang: 'und' }
  );
}

/**
 * A label as it stands inside a line: with a small first letter, unless it is an acronym.
 *
 * @example
 * midSentence('Grupe joformale') // 'grupe joformale'
 * midSentence('OJQ') // 'OJQ'
 */
export function midSentence(label: string): string {
  const [first = '', second = ''] = label;
  return second === second.toUpperCase() && second !== second.toLowerCase()
    ? label
    : first.toLowerCase().slice(0, first.length) + label.slice(first.length); // of a Turkish İ, a dot would be left over
}

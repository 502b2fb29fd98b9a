import type { LocalText } from '../model/local-text.ts';
import { asText } from './as-text.ts';
import { builtInLocale, localeRegistry } from './locale-registry.ts';
import { resolveLocale, type Locale, type LocaleTag } from './locale.ts';
import { transliterate } from './transliterate.ts';

/** A text in one language. */
export interface PickedText {
  readonly text: string;
  /** The BCP 47 tag of its language, which may differ from the requested one. `und` if unknown. */
  readonly lang: string;
}

/** What else a choice of text depends on. */
export interface PickOptions {
  /** The language of the dataset, which is that of a plain string. */
  readonly language?: string | undefined;
}

const CYRILLIC = /[Ђ-џ]/;

/** The locale of a text. For "sr" without a script, the letters tell the script. */
function writtenIn(tag: string, text: string): Locale | undefined {
  return /^srp?$|^sr-(?!latn|cyrl)/i.test(tag)
    ? CYRILLIC.test(text)
      ? 'sr-Cyrl'
      : 'sr-Latn'
    : resolveLocale(tag);
}

/** Whether a tag is Serbian, and not a language that its readers merely understand. */
const isSerbian = (tag: string) => /^sr/i.test(tag);

function inOtherScript(tag: string, text: string, locale: Locale): PickedText | undefined {
  const from = writtenIn(tag, text);
  if (!isSerbian(tag) || !from || from === locale) return undefined;
  if (locale === 'sr-Latn') return { text: transliterate(text, 'Latn'), lang: locale };
  if (locale === 'sr-Cyrl') return { text: transliterate(text, 'Cyrl'), lang: locale };
  return undefined;
}

/** The language of a tag without region and script; for a variety, that of its base. */
const kin = (tag: string) => builtInLocale(resolveLocale(tag))?.split('-')[0];

const find = (
  texts: readonly (readonly [tag: string, text: string])[],
  wanted: (tag: string, text: string) => boolean,
): PickedText | undefined => {
  const found = texts.find(([tag, text]) => wanted(tag, text));
  return found && { text: found[1], lang: (isSerbian(found[0]) && writtenIn(...found)) || found[0] };
};

/**
 * Picks the best text for a locale, in this order:
 *
 * 1. the locale itself, or the same language with another tag (`en-GB` for `en`, `sq` for `sq-AL`)
 * 2. Serbian in the other script, transliterated
 * 3. a related language (`bs` and `hr` for Serbian); for an added variety, the text for its base
 * 4. the language of the dataset, English, Albanian, the first text
 *
 * @param options `language` is the language of the dataset, which is that of a plain string
 * @returns the text and its language; set `lang` where it is not the locale
 * @example
 * pickText({ sq: 'Komuna', 'sr-Latn': 'Opština' }, 'sr-Cyrl')
 * // { text: 'Општина', lang: 'sr-Cyrl' }
 * pickText({ sq: 'Komuna' }, 'en') // { text: 'Komuna', lang: 'sq' }
 * pickText('Komuna', 'en', { language: 'sq' }) // { text: 'Komuna', lang: 'sq' }
 */
export function pickText(text: LocalText, locale: LocaleTag, options?: PickOptions): PickedText;
/** @deprecated Pass the language as an option: `pickText(text, locale, { language: 'sq' })`. */
export function pickText(text: LocalText, locale: LocaleTag, language: string | undefined): PickedText;
export function pickText(text: LocalText, tag: LocaleTag, options?: PickOptions | string): PickedText {
  const language = typeof options === 'string' ? options : options?.language;
  const exact = typeof text === 'string' ? undefined : text?.[tag];
  if (typeof exact === 'string') return { text: exact, lang: tag };
  return pickFor(
    text,
    localeRegistry.get?.(tag as Locale) ? tag : (resolveLocale(tag) ?? asText(tag)),
    language,
  );
}

/** As {@link pickText}, for a resolved locale, or a tag that is not supported. */
function pickFor(text: LocalText, tag: string, language: string | undefined): PickedText {
  const locale = tag as Locale;
  if (typeof text === 'string') {
    if (typeof language !== 'string') return { text, lang: 'und' };
    if (language === locale) return { text, lang: language };
    const from = writtenIn(language, text);
    return (
      inOtherScript(language, text, builtInLocale(locale)) ?? {
        text,
        lang: isSerbian(language) && from ? from : language,
      }
    );
  }
  const exact = text?.[locale];
  if (typeof exact === 'string') return { text: exact, lang: locale };
  const texts = Object.entries(text ?? {}).filter(([, value]) => typeof value === 'string');
  const mother = locale.split('-')[0]!;
  const same = find(
    texts,
    (tag, value) => writtenIn(tag, value) === locale && tag.toLowerCase().startsWith(mother),
  );
  if (same) return { text: same.text, lang: mother === 'sr' ? locale : same.lang };
  const base = builtInLocale(locale);
  if (base !== locale) return pickFor(text, base, language);
  if (mother === 'sr') {
    for (const [tag, value] of texts) {
      const transliterated = inOtherScript(tag, value, locale);
      if (transliterated) return transliterated;
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
 * Returns a label as inside a sentence: with a lower-case first letter, unless it is an acronym.
 *
 * @example
 * midSentence('Grupe joformale') // 'grupe joformale'
 * midSentence('OJQ') // 'OJQ'
 */
export function midSentence(label: string): string {
  const [first = '', second = ''] = label;
  return second === second.toUpperCase() && second !== second.toLowerCase()
    ? label
    : first.toLowerCase().slice(0, first.length) + label.slice(first.length); // lower-case İ leaves a combining dot
}

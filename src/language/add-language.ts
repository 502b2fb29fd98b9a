import { localeRegistry } from './locale-registry.ts';
import { merge } from './message-resolver.ts';
import type { Language, LanguageGroups } from './language.ts';
import { addedTags, LOCALES, resolveLocale, type Locale } from './locale.ts';

const languages = /*@__PURE__*/ new Map<string, Language>();

/** The locale of each tag of an added language. Tags are in lower case. */
const tags = /*@__PURE__*/ new Map<string, Locale>();

/**
 * The messages used so far of each language, merged with those of its base, by the function that
 * returns those of the base.
 */
const mergedMessages = /*@__PURE__*/ new WeakMap<Language, Map<(locale: Locale) => unknown, unknown>>();

/**
 * Omits undefined and null values, which an untyped program may pass, so that they do not override
 * the base.
 */
const withoutNullish = <Value extends object>(value: Value): Value =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      inner === undefined || inner === null
        ? []
        : [[key, inner.constructor === Object ? withoutNullish(inner) : inner]],
    ),
  ) as Value;

function find(subtags: readonly string[]): Locale | undefined {
  for (let length = subtags.length; length; length--) {
    const locale = tags.get(subtags.slice(0, length).join('-'));
    if (locale) return locale;
  }
  return undefined;
}

function messages<Messages>(
  group: keyof LanguageGroups,
  locale: Locale,
  builtIn: (locale: Locale) => Messages,
): Messages | undefined {
  const language = languages.get(locale);
  const merged = language && mergedMessages.get(language);
  if (!merged) return undefined;
  if (!merged.has(builtIn))
    merged.set(builtIn, merge(builtIn(language.base ?? 'en'), withoutNullish(language[group] ?? {})));
  return merged.get(builtIn) as Messages;
}

/**
 * Adds a language. From then on, every function that takes a locale accepts its tag, and
 * {@link resolveLocale} returns it. Add it before the widgets are defined: a widget that is already
 * on the page looks for its language again only when a `lang` around it changes.
 *
 * A whole language has every message, or it does not compile. A variety has a `base` and only the
 * messages that differ. Messages that an untyped program leaves out come from the base, or from
 * English. The tag of a built-in language is allowed, so a site can change a word. `LOCALES` does
 * not change, nor do the derived languages (`sr-Cyrl`, `sq-AL`).
 *
 * Adding the same language twice has no effect; a second language with the same tag replaces the
 * first. Two bundles on one page do not share added languages.
 *
 * @example
 * import { tr } from 'ura/language/tr.js';
 * addLanguage(tr);
 * formatDate('2026-12-04', 'tr', { weekday: true }) // '4 Aralık 2026 Cuma'
 * resolveLocale('tr-TR') // 'tr'
 */
export function addLanguage(language: Language): void {
  addedTags.find = find;
  Object.assign(localeRegistry, { messages, get: (locale: string) => languages.get(locale) });
  const locale = language.locale as Locale;
  for (const name of [locale, ...(language.aliases ?? [])]) {
    // The tags of built-in languages keep their meaning.
    if ((LOCALES as readonly string[]).includes(name)) continue;
    const tag = name.toLowerCase();
    // A tag with the other script, such as "bs-Cyrl", still resolves to Serbian Cyrillic.
    const usual = resolveLocale(tag);
    for (const script of ['-latn', '-cyrl']) {
      const other = resolveLocale(tag + script);
      if (other && other !== usual) tags.set(tag + script, other);
    }
    tags.set(tag, locale);
  }
  if (languages.get(locale) === language) return;
  languages.set(locale, language);
  mergedMessages.set(language, new Map());
}

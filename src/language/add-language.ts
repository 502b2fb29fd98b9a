import { localeRegistry } from './locale-registry.ts';
import { merge } from './message-resolver.ts';
import type { Language, LanguageGroups, Overrides } from './language.ts';
import { LOCALES, resolveLocale, type Locale } from './locale.ts';

const languages = /*@__PURE__*/ new Map<string, Language>();

/** For each tag that an added language answers, in small letters, the locale. */
const tags = /*@__PURE__*/ new Map<string, Locale>();

/** The groups of each language that were asked for so far, with what its base says in them. */
const wholes = /*@__PURE__*/ new WeakMap<
  Language,
  { -readonly [Group in keyof LanguageGroups]?: LanguageGroups[Group] }
>();

/** What a program without types may have left undefined is left out, so that it is not put over what the base says. */
const said = <Value extends object>(value: Value): Value =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      inner === undefined || inner === null
        ? []
        : [[key, inner.constructor === Object ? said(inner) : inner]],
    ),
  ) as Value;

function find(subtags: readonly string[]): Locale | undefined {
  for (let length = subtags.length; length; length--) {
    const locale = tags.get(subtags.slice(0, length).join('-'));
    if (locale) return locale;
  }
  return undefined;
}

function messages<Group extends keyof LanguageGroups>(
  group: Group,
  locale: Locale,
  builtIn: (locale: Locale) => LanguageGroups[Group],
): LanguageGroups[Group] | undefined {
  const language = languages.get(locale);
  const whole = language && wholes.get(language);
  return (
    whole &&
    (whole[group] ??= merge(
      builtIn(language.base ?? 'en'),
      said((language[group] ?? {}) as Overrides<LanguageGroups[Group]>),
    ))
  );
}

/**
 * Adds a language to those that Ura speaks: every function that takes a locale takes its tag from now on, {@link resolveLocale} answers with
 * it, and so the widgets follow it. Add it before the widgets are defined: one that is on the page already asks again only when a `lang`
 * around it changes.
 *
 * A whole language has every message, or it does not compile; a variety has a `base` and only what it says differently. Where a program
 * without types leaves something out, the base says it, or English. The tag of a language that Ura brings is allowed: so a site changes a
 * word. `LOCALES` stays as it is, and so do the languages that Ura derives from others (`sr-Cyrl`, `sq-AL`).
 *
 * Adding a language twice is the same as once; another one with the same tag takes its place. The languages belong to this copy of the
 * library: two bundles on one page do not see each other's.
 *
 * @example
 * import { tr } from 'ura/language/tr.js';
 * addLanguage(tr);
 * formatDate('2026-12-04', 'tr', { weekday: true }) // '4 Aralık 2026 Cuma'
 * resolveLocale('tr-TR') // 'tr'
 */
export function addLanguage(language: Language): void {
  Object.assign(localeRegistry, { find, messages, get: (locale: string) => languages.get(locale) });
  const locale = language.locale as Locale;
  for (const name of [locale, ...(language.aliases ?? [])]) {
    // How the languages that Ura brings are found stays as it is.
    if ((LOCALES as readonly string[]).includes(name)) continue;
    const tag = name.toLowerCase();
    // Who asks for a script that is not the usual one, and was answered in it, still is: "bs-Cyrl" in Serbian Cyrillic.
    const usual = resolveLocale(tag);
    for (const script of ['-latn', '-cyrl']) {
      const other = resolveLocale(tag + script);
      if (other && other !== usual) tags.set(tag + script, other);
    }
    tags.set(tag, locale);
  }
  if (languages.get(locale) === language) return;
  languages.set(locale, language);
  wholes.set(language, {});
}

import { localeRegistry } from './locale-registry.ts';
import type { LanguageGroups, Overrides } from './language.ts';
import type { Locale } from './locale.ts';
import { inCyrillic } from './sr-cyrl.ts';

/** The hand-written tables of a message group. Those of other locales are derived from them. */
export interface Tables<Messages> {
  readonly sq: Messages;
  /** The messages that differ in Albania. */
  readonly sqAl?: Overrides<Messages>;
  readonly srLatn: Messages;
  readonly en: Messages;
}

/** Merges the messages of a variety into those of its base. */
export function merge<Messages>(messages: Messages, overrides: Overrides<Messages>): Messages {
  const merged = { ...messages } as Record<string, unknown>;
  for (const [key, value] of Object.entries(overrides)) {
    merged[key] = value?.constructor === Object ? { ...(merged[key] as object), ...value } : value;
  }
  return merged as Messages;
}

/**
 * Returns a function that resolves a locale to its messages. Serbian Cyrillic, the Albanian of
 * Albania and added languages are derived on first use and cached.
 *
 * @param group the name of the message group in an added language
 */
export function messageResolver<Group extends keyof LanguageGroups>(
  group: Group,
  { sq, sqAl, srLatn, en }: Tables<LanguageGroups[Group]>,
): (locale: Locale) => LanguageGroups[Group] {
  const derived: { [L in Locale]?: LanguageGroups[Group] } = { sq, 'sr-Latn': srLatn, en };
  const builtIn = (locale: Locale) =>
    (derived[locale] ??=
      locale === 'sr-Cyrl' ? inCyrillic(srLatn) : locale === 'sq-AL' ? (sqAl ? merge(sq, sqAl) : sq) : en);
  return (locale) => localeRegistry.messages?.(group, locale, builtIn) ?? builtIn(locale);
}

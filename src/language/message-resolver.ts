import { localeRegistry } from './locale-registry.ts';
import type { LanguageGroups, Overrides } from './language.ts';
import type { Locale } from './locale.ts';
import { inCyrillic } from './sr-cyrl.ts';

/** The tables of a group of messages, as they are written; the others are derived from them. */
export interface Tables<Messages> {
  readonly sq: Messages;
  /** Only what differs in Albania. */
  readonly sqAl?: Overrides<Messages>;
  readonly srLatn: Messages;
  readonly en: Messages;
}

/** Messages with those of a variety put over them. */
export function merge<Messages>(messages: Messages, overrides: Overrides<Messages>): Messages {
  const merged = { ...messages } as Record<string, unknown>;
  for (const [key, value] of Object.entries(overrides)) {
    merged[key] = value?.constructor === Object ? { ...(merged[key] as object), ...value } : value;
  }
  return merged as Messages;
}

/**
 * A function that finds the messages of a locale. Serbian Cyrillic, the Albanian of Albania and added languages are derived when they are
 * first asked for, and kept, so that loading the tables costs nothing.
 *
 * @param group under which name an added language has the same messages
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

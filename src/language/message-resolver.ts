import { localeRegistry, toLocale } from './locale-registry.ts';
import type { LanguageGroups, Overrides } from './language.ts';
import type { Locale, LocaleTag } from './locale.ts';
import { inCyrillic } from './sr-cyrl.ts';

/** The hand-written tables of a message group. Those of other locales are derived from them. */
export interface Tables<Messages> {
  readonly sq: Messages;
  /** The messages that differ in Albania. */
  readonly sqAl?: Overrides<Messages>;
  readonly srLatn: Messages;
  readonly en: Messages;
}

/** Some of the messages of a group. */
export type Part<Group extends keyof LanguageGroups> = Partial<LanguageGroups[Group]>;

/** Merges the messages of a variety into those of its base. */
export function merge<Messages>(messages: Messages, overrides: object): Messages {
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
 * The tables may be only a part of the group, so that a widget bundles what it reads.
 *
 * @param group the name of the message group in an added language
 */
export function messageResolver<Group extends keyof LanguageGroups, Messages extends Part<Group>>(
  group: Group,
  { sq, sqAl, srLatn, en }: Tables<Messages>,
): (locale: LocaleTag) => Messages {
  const derived: { [L in Locale]?: Messages } = { sq, 'sr-Latn': srLatn, en };
  const builtIn = (locale: Locale) =>
    (derived[locale] ??=
      locale === 'sr-Cyrl' ? inCyrillic(srLatn) : locale === 'sq-AL' ? (sqAl ? merge(sq, sqAl) : sq) : en);
  return (tag) => {
    const locale = toLocale(tag);
    return localeRegistry.messages?.(group, locale, builtIn) ?? builtIn(locale);
  };
}

/**
 * Joins the resolvers of the parts of a group. Overrides of a variety are in both parts, so tables
 * in them are merged.
 */
export function joinMessages<First extends object, Second extends object>(
  first: (locale: LocaleTag) => First,
  second: (locale: LocaleTag) => Second,
): (locale: LocaleTag) => First & Second {
  const joined = new WeakMap<First, First & Second>();
  return (locale) => {
    const messages = first(locale);
    let all = joined.get(messages);
    if (!all) joined.set(messages, (all = merge(messages, second(locale)) as First & Second));
    return all;
  };
}

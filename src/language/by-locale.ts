import type { Locale } from './locale.ts';
import { inCyrillic } from './sr-cyrl.ts';

/** What another variety of a language says differently, group by group. */
export type Overrides<Messages> = {
  readonly [Key in keyof Messages]?: Messages[Key] extends
    | string
    | readonly unknown[]
    | ((...args: never[]) => unknown)
    ? Messages[Key]
    : Partial<Messages[Key]>;
};

/** The tables of a group of messages, as they are written; the others are derived from them. */
export interface Tables<Messages> {
  readonly sq: Messages;
  /** Only what differs in Albania. */
  readonly sqAl?: Overrides<Messages>;
  readonly srLatn: Messages;
  readonly en: Messages;
}

function merge<Messages>(messages: Messages, overrides: Overrides<Messages>): Messages {
  const merged = { ...messages } as Record<string, unknown>;
  for (const [key, value] of Object.entries(overrides)) {
    merged[key] = value?.constructor === Object ? { ...(merged[key] as object), ...value } : value;
  }
  return merged as Messages;
}

/**
 * A function that finds the messages of a locale. Serbian Cyrillic and the Albanian of Albania are derived when they are first asked for,
 * and kept, so that loading the tables costs nothing.
 */
export function byLocale<Messages>({ sq, sqAl, srLatn, en }: Tables<Messages>): (locale: Locale) => Messages {
  const derived: { [L in Locale]?: Messages } = { sq, 'sr-Latn': srLatn, en };
  return (locale) =>
    (derived[locale] ??=
      locale === 'sr-Cyrl' ? inCyrillic(srLatn) : locale === 'sq-AL' ? (sqAl ? merge(sq, sqAl) : sq) : en);
}

import { builtInLocale } from './locale-registry.ts';
import type { Locale } from './locale.ts';
import type { Tables } from './message-resolver.ts';
import { inCyrillic } from './sr-cyrl.ts';

/**
 * Returns a function that resolves a locale to messages that added languages cannot have: they get
 * those of their base, or English.
 */
export function builtInMessages<Messages>({
  sq,
  srLatn,
  en,
}: Omit<Tables<Messages>, 'sqAl'>): (locale: Locale) => Messages {
  let cyrillic: Messages | undefined;
  return (locale) => {
    const builtIn = builtInLocale(locale);
    if (builtIn === 'sq' || builtIn === 'sq-AL') return sq;
    if (builtIn === 'sr-Latn') return srLatn;
    return builtIn === 'sr-Cyrl' ? (cyrillic ??= inCyrillic(srLatn)) : en;
  };
}

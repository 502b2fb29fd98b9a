import { messageResolver } from './message-resolver.ts';
import { phrases as en, type Phrases } from './en/phrases.ts';
import type { Locale } from './locale.ts';
import { phrases as sq } from './sq/phrases.ts';
import { phrases as srLatn } from './sr-latn/phrases.ts';

/** Returns the phrases of a locale. */
export const phrasesOf: (locale: Locale) => Phrases = /*@__PURE__*/ messageResolver('phrases', {
  sq,
  srLatn,
  en,
});

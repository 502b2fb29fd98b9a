import { messageResolver } from './message-resolver.ts';
import { phrases as en, type Phrases } from './en/phrases.ts';
import type { LocaleTag } from './locale.ts';
import { phrases as sq } from './sq/phrases.ts';
import { phrases as srLatn } from './sr-latn/phrases.ts';

/** Returns the phrases of a locale. */
export const phrasesOf: (locale: LocaleTag) => Phrases = /*@__PURE__*/ messageResolver('phrases', {
  sq,
  srLatn,
  en,
});

import type { Locale } from '../../src/language/locale.ts';

/**
 * Fetches the messages of a language, or returns `undefined` if they are here, as all are in the
 * package and the single files. The widgets of the loader have `loader/language.ts` in its place.
 */
export const fetchLanguage = (_locale: Locale): Promise<void> | undefined => undefined;

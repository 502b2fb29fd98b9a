import { builtInMessages } from '../../../language/built-in-messages.ts';
import type { Locale } from '../../../language/locale.ts';
import { en, type WorkbookWords } from './en.ts';
import { sq } from './sq.ts';
import { srLatn } from './sr-latn.ts';

/** The words of a workbook in a language. Added languages have those of their base, or English. */
export const workbookWords: (locale: Locale) => WorkbookWords = /*@__PURE__*/ builtInMessages({
  sq,
  srLatn,
  en,
});

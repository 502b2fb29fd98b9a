import { builtInMessages } from '../../../../src/language/built-in-messages.ts';
import type { Locale } from '../../../../src/language/locale.ts';
import { en, type EditorMessages } from './en.ts';
import { sq } from './sq.ts';
import { srLatn } from './sr-latn.ts';

/** The messages of the editor. Added languages have those of their base, or English. */
export const editorMessages: (locale: Locale) => EditorMessages = /*@__PURE__*/ builtInMessages({
  sq,
  srLatn,
  en,
});

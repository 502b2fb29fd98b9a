import { builtInLocale } from '../../../../src/language/locale-registry.ts';
import type { Locale } from '../../../../src/language/locale.ts';
import { inCyrillic } from '../../../../src/language/sr-cyrl.ts';
import { en, type EditorMessages } from './en.ts';
import { sq } from './sq.ts';
import { srLatn } from './sr-latn.ts';

let cyrillic: EditorMessages | undefined;

/** The messages of the editor. Added languages have those of their base, or English. */
export function editorMessages(locale: Locale): EditorMessages {
  const builtIn = builtInLocale(locale);
  if (builtIn === 'sq' || builtIn === 'sq-AL') return sq;
  if (builtIn === 'sr-Latn') return srLatn;
  return builtIn === 'sr-Cyrl' ? (cyrillic ??= inCyrillic(srLatn)) : en;
}

import { builtInLocale } from '../../../language/locale-registry.ts';
import type { Locale } from '../../../language/locale.ts';
import { inCyrillic } from '../../../language/sr-cyrl.ts';
import { en, type WorkbookWords } from './en.ts';
import { sq } from './sq.ts';
import { srLatn } from './sr-latn.ts';

let cyrillic: WorkbookWords | undefined;

/** The words of a workbook in a language. Added languages have those of their base, or English. */
export function workbookWords(locale: Locale): WorkbookWords {
  const builtIn = builtInLocale(locale);
  if (builtIn === 'sq' || builtIn === 'sq-AL') return sq;
  if (builtIn === 'sr-Latn') return srLatn;
  return builtIn === 'sr-Cyrl' ? (cyrillic ??= inCyrillic(srLatn)) : en;
}

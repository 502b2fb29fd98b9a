import type { FieldWords } from '../en/field-words.ts';
import { fieldWords as en } from '../en/field-words.ts';
import type { BuiltInLocale } from '../locale.ts';
import { merge } from '../message-resolver.ts';
import { fieldWords as sqAl } from '../sq-al.ts';
import { fieldWords as sq } from '../sq/field-words.ts';
import { inCyrillic } from '../sr-cyrl.ts';
import { fieldWords as srLatn } from '../sr-latn/field-words.ts';

const words: { [L in BuiltInLocale]?: FieldWords } = { sq, 'sr-Latn': srLatn, en };

/**
 * The words about fields. They are no group of messages that an added language must have: only
 * editors see them.
 */
export const fieldWords = (locale: BuiltInLocale): FieldWords =>
  (words[locale] ??= locale === 'sq-AL' ? merge(sq, sqAl) : inCyrillic(srLatn));

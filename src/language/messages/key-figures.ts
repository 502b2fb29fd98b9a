import { messageResolver } from '../message-resolver.ts';
import { keyFigures as en, type KeyFigureMessages } from '../en/key-figures.ts';
import type { LocaleTag } from '../locale.ts';
import { keyFigures as sqAl } from '../sq-al.ts';
import { keyFigures as sq } from '../sq/key-figures.ts';
import { keyFigures as srLatn } from '../sr-latn/key-figures.ts';

/**
 * The messages of the key figures.
 *
 * @example
 * keyFigureMessages('sr-Latn').labels.running(21) // 'projekat u toku'
 * keyFigureMessages('sq').stated(17, '2017') // 'rrjeti vetë numëron 17 (2017)'
 */
export const keyFigureMessages: (locale: LocaleTag) => KeyFigureMessages = /*@__PURE__*/ messageResolver(
  'keyFigures',
  {
    sq,
    sqAl,
    srLatn,
    en,
  },
);

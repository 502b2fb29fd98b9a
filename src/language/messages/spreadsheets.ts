import { messageResolver } from '../message-resolver.ts';
import { spreadsheets as en, type SpreadsheetMessages } from '../en/spreadsheets.ts';
import type { LocaleTag } from '../locale.ts';
import { spreadsheets as sq } from '../sq/spreadsheets.ts';
import { spreadsheets as srLatn } from '../sr-latn/spreadsheets.ts';

/** The messages about spreadsheets. */
export const spreadsheetMessages: (locale: LocaleTag) => SpreadsheetMessages = /*@__PURE__*/ messageResolver(
  'spreadsheets',
  { sq, srLatn, en },
);

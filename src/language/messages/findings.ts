import type { Dropped, FindingCode, Severity } from '../../model/finding.ts';
import type { Noun } from '../../model/noun.ts';
import { messageResolver } from '../message-resolver.ts';
import { findings as en } from '../en/findings.ts';
import type { Locale } from '../locale.ts';
import type { Counted } from '../phrases.ts';
import { findings as sqAl } from '../sq-al.ts';
import { findings as sq } from '../sq/findings.ts';
import { findings as srLatn } from '../sr-latn/findings.ts';

/** What is said of a data file to its editor. {@link sayFinding} puts it together. */
export interface FindingMessages {
  /** For each code what is wrong, and how to mend it. Values stand behind it, with labels: none is put into a sentence. */
  readonly sentences: Readonly<Record<FindingCode, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** What was left out. */
  readonly dropped: Readonly<Record<Dropped, string>>;
  /** One record of each list, before its number. */
  readonly nouns: Readonly<Record<Noun | 'municipalities', string>>;
  /** What the fields of the data file are called; see the types of the model. */
  readonly fields: Readonly<Record<string, string>>;
  /** The types that JSON has. */
  readonly types: Readonly<Record<string, string>>;
  /** The labels of the parameters of findings, by their names. */
  readonly params: Readonly<Record<string, string>>;
  /** The labels of places in the file. */
  readonly field: string;
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly quote: (text: string) => string;
  /** How many findings there are, 0 included. */
  readonly findingCount: Counted;
  /** The button or link to the place where the record is mended. */
  readonly edit: string;
}

/** The messages with which {@link sayFinding} speaks, for tables of findings with headings of their own. */
export const findingMessages: (locale: Locale) => FindingMessages = /*@__PURE__*/ messageResolver(
  'findings',
  {
    sq,
    sqAl,
    srLatn,
    en,
  },
);

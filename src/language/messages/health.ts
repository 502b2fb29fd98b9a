import type { Severity } from '../../model/finding.ts';
import { messageResolver } from '../message-resolver.ts';
import { health as en } from '../en/health.ts';
import type { Locale } from '../locale.ts';
import type { Counted } from '../phrases.ts';
import { health as sq } from '../sq/health.ts';
import { health as srLatn } from '../sr-latn/health.ts';

/** What the report on the health of a data file says around its findings. The findings themselves are in {@link FindingMessages}. */
export interface HealthMessages {
  /** Nothing was found, and that is good. */
  readonly allWell: string;
  /** The headings over the findings of one severity. */
  readonly headings: Readonly<Record<Severity, string>>;
  /** How many there are of a severity, never none. */
  readonly counts: Readonly<Record<Severity, Counted>>;
  /** A label of a filter, and its choice that does not filter. */
  readonly severity: string;
  readonly allSeverities: string;
  readonly noun: string;
  readonly allNouns: string;
  /** In the place of a record: the finding is on the file. */
  readonly file: string;
  /** The head of a column of a table. */
  readonly what: string;
}

/** The messages of the report on the health of a data file. */
export const healthMessages: (locale: Locale) => HealthMessages = /*@__PURE__*/ messageResolver('health', {
  sq,
  srLatn,
  en,
});

import { messageResolver } from '../message-resolver.ts';
import { keyFigures as en } from '../en/key-figures.ts';
import type { Locale } from '../locale.ts';
import type { Counted } from '../phrases.ts';
import { keyFigures as sqAl } from '../sq-al.ts';
import { keyFigures as sq } from '../sq/key-figures.ts';
import { keyFigures as srLatn } from '../sr-latn/key-figures.ts';

/** What stands beside a large figure. The labels have no number of their own: it stands above them, and they agree with it. */
export interface KeyFigureMessages {
  /** What is counted. */
  readonly labels: {
    readonly members: Counted;
    readonly organisations: Counted;
    readonly municipalities: Counted;
    readonly running: Counted;
    readonly completed: Counted;
    readonly calls: Counted;
    readonly grants: Counted;
    readonly events: Counted;
  };
  /** How it was counted. `date` is the day of today as it is said. */
  readonly byDates: (date: string) => string;
  readonly inData: string;
  readonly inList: string;
  /** What the network itself says of the number of its members; `asOf` is a date as it is said. */
  readonly stated: (count: number, asOf?: string) => string;
  readonly places: string;
  /** A number of grants, before the sum of one currency. */
  readonly grantCount: Counted;
  /** A label before the days from when to when the grants were given. */
  readonly awarded: string;
  readonly withoutAmount: Counted;
}

/**
 * The messages of the key figures.
 *
 * @example
 * keyFigureMessages('sr-Latn').labels.running(21) // 'projekat u toku'
 * keyFigureMessages('sq').stated(17, '2017') // 'rrjeti vetë numëron 17 (2017)'
 */
export const keyFigureMessages: (locale: Locale) => KeyFigureMessages = /*@__PURE__*/ messageResolver(
  'keyFigures',
  {
    sq,
    sqAl,
    srLatn,
    en,
  },
);

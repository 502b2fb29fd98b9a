import { messageResolver } from '../message-resolver.ts';
import { programmes as en } from '../en/programmes.ts';
import type { Locale } from '../locale.ts';
import type { Counted } from '../phrases.ts';
import { programmes as sqAl } from '../sq-al.ts';
import { programmes as sq } from '../sq/programmes.ts';
import { programmes as srLatn } from '../sr-latn/programmes.ts';

/** What the widget of a programme says. Labels have no colon; the status of its projects and calls is said by their own groups. */
export interface ProgrammeMessages {
  readonly otherTitles: string;
  readonly period: string;
  readonly goals: string;
  readonly components: string;
  /** The projects of the programme that belong to none of its components, and those of a component. */
  readonly projects: string;
  readonly municipalities: string;
  readonly calls: string;
  readonly services: string;
  /** The label over the sums of the grants, how many grants they are, and how many of them name no amount. */
  readonly grants: string;
  readonly grantCount: Counted;
  readonly withoutAmount: Counted;
}

/**
 * The messages of a programme.
 *
 * @example programmeMessages('sq').grantCount(4) // '4 grante'
 */
export const programmeMessages: (locale: Locale) => ProgrammeMessages = /*@__PURE__*/ messageResolver(
  'programmes',
  {
    sq,
    sqAl,
    srLatn,
    en,
  },
);

import type { Membership } from '../model/membership.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { compareDates, firstDay, lastDay } from './spans.ts';

/**
 * Whether a membership is in force on a day.
 *
 * Without a first or last day it has no limit on that side. An imprecise date counts in the
 * member's favour: a membership until 2025 lasts all of that year.
 *
 * @param membership the membership; only `since` and `until` are read
 * @param on a day, as `2026-11-22`
 * @example
 * isMemberOn({ since: '2019', until: '2025' }, '2025-12-31') // true
 * isMemberOn({ since: '2019', until: '2025' }, '2026-01-01') // false
 */
export function isMemberOn(membership: Pick<Membership, 'since' | 'until'>, on: PlainDate): boolean {
  const first = membership.since && firstDay(membership.since);
  const last = membership.until && lastDay(membership.until);
  return (!first || compareDates(first, on) <= 0) && (!last || compareDates(last, on) >= 0);
}

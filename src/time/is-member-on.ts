import type { Membership } from '../model/membership.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { compareDates, firstDay, lastDay } from './spans.ts';

/**
 * Whether somebody belongs to a network on a day. A first day that is not known was before; a last day that is not known is to come. A date of less
 * precision counts in the member's favour: whoever is a member until 2025 is one all of that year.
 *
 * @param membership a membership, of which only `since` and `until` are read
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

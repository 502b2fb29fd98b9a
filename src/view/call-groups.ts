import { statusOfCall } from '../dataset/search/status-of-call.ts';
import { callMessages } from '../language/messages/calls.ts';
import { formatNumber } from '../language/numbers.ts';
import type { Locale } from '../language/locale.ts';
import type { GrantCall } from '../model/grant-call.ts';
import type { CallStatusCode, ComputedCallStatus } from '../time/call-status.ts';
import type { ViewContext } from './context.ts';

/** A call and its current status. */
export interface CallEntry {
  readonly call: GrantCall;
  readonly status: ComputedCallStatus;
}

/** The groups of a list of calls, in order. */
export const CALL_GROUPS = ['open', 'forecast', 'unknown', 'closed'] as const;
export type CallGroup = (typeof CALL_GROUPS)[number];

const GROUP_OF: Readonly<Record<CallStatusCode, CallGroup>> = {
  'closing-soon': 'open',
  open: 'open',
  rolling: 'open',
  forecast: 'forecast',
  unknown: 'unknown',
  closed: 'closed',
  cancelled: 'closed',
};

export const callGroupOf = ({ status }: CallEntry): CallGroup => GROUP_OF[status.status];

export function callGroupName(group: CallGroup, locale: Locale): string {
  const messages = callMessages(locale);
  switch (group) {
    case 'open':
      return messages.openCalls;
    case 'closed':
      return messages.closedCalls;
    default:
      return messages.statuses[group];
  }
}

/** The instant by which a call is sorted; a call without one comes last. */
const instantOf = ({ call, status: { opensAt, closesAt } }: CallEntry, group: CallGroup): number =>
  (group === 'forecast' ? (opensAt ?? closesAt) : (closesAt ?? Date.parse(call.cancelledOn ?? ''))) ||
  Infinity;

/**
 * Compares calls by group and then by date: the next first, or the latest first for closed calls.
 */
export function compareCalls(a: CallEntry, b: CallEntry): number {
  const group = callGroupOf(a);
  const groups = CALL_GROUPS.indexOf(group) - CALL_GROUPS.indexOf(callGroupOf(b));
  if (groups) return groups;
  const [left, right] = [instantOf(a, group), instantOf(b, group)];
  return (group === 'closed' ? right - left : left - right) || 0; // Infinity - Infinity is NaN
}

/** Groups the calls of a list, with a sentence in case none is open. */
export function callGroups(
  calls: readonly GrantCall[],
  { linked, locale, clock }: ViewContext,
): {
  readonly nothingOpen: string | undefined;
  readonly groups: readonly {
    readonly label: string;
    /** Whether the group is collapsed, as closed calls are. */
    readonly isFolded: boolean;
    readonly calls: readonly GrantCall[];
  }[];
} {
  const entries = calls
    .map((call): CallEntry => ({ call, status: statusOfCall(call, clock, linked.dataset.zone) }))
    .sort(compareCalls);
  return {
    nothingOpen: entries.some((entry) => callGroupOf(entry) === 'open')
      ? undefined
      : callMessages(locale).noOpenCalls,
    groups: CALL_GROUPS.flatMap((group) => {
      const own = entries.filter((entry) => callGroupOf(entry) === group).map(({ call }) => call);
      const isFolded = group === 'closed';
      const name = callGroupName(group, locale);
      const label = isFolded ? `${name} (${formatNumber(own.length, locale)})` : name;
      return own.length ? [{ label, isFolded, calls: own }] : [];
    }),
  };
}

import { groupBy } from '../dataset/group-by.ts';
import { statusOfCall } from '../dataset/search/status-of-call.ts';
import { callMessages } from '../language/messages/calls.ts';
import { formatNumber } from '../language/numbers.ts';
import type { Locale } from '../language/locale.ts';
import type { GrantCall } from '../model/grant-call.ts';
import type { CallStatus, ComputedCallStatus } from '../time/call-status.ts';
import type { ViewContext } from './context.ts';

/** A call and its current status. */
export interface CallEntry {
  readonly call: GrantCall;
  readonly status: ComputedCallStatus;
}

/** The groups of a list of calls, in order. */
export const CALL_GROUPS = ['open', 'forecast', 'unknown', 'closed'] as const;
export type CallGroup = (typeof CALL_GROUPS)[number];

const GROUP_OF: Readonly<Record<CallStatus, CallGroup>> = {
  'closing-soon': 'open',
  open: 'open',
  rolling: 'open',
  forecast: 'forecast',
  unknown: 'unknown',
  closed: 'closed',
  cancelled: 'closed',
};

export const callGroupOf = ({ status }: CallEntry): CallGroup => GROUP_OF[status.status];

function callGroupName(group: CallGroup, locale: Locale): string {
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
  const groups = compareGroups(a, b);
  if (groups) return groups;
  const [left, right] = [instantOf(a, group), instantOf(b, group)];
  return (group === 'closed' ? right - left : left - right) || 0; // Infinity - Infinity is NaN
}

/** Compares calls by group only. */
export const compareGroups = (a: CallEntry, b: CallEntry): number =>
  CALL_GROUPS.indexOf(callGroupOf(a)) - CALL_GROUPS.indexOf(callGroupOf(b));

/** Calls with their current statuses, in the order of a list. */
export const callEntries = (
  calls: readonly GrantCall[],
  { linked, clock }: Pick<ViewContext, 'linked' | 'clock'>,
): readonly CallEntry[] =>
  calls.map((call) => ({ call, status: statusOfCall(call, clock, linked.dataset.zone) })).sort(compareCalls);

/** The calls of a list under one heading. */
export interface CallGroupFacts {
  readonly group: CallGroup;
  readonly heading: string;
  /** The number of its calls. */
  readonly count: string;
  readonly entries: readonly CallEntry[];
}

/** Groups sorted entries. */
export const callGroups = (entries: readonly CallEntry[], locale: Locale): readonly CallGroupFacts[] =>
  Array.from(groupBy(entries, callGroupOf), ([group, own]) => ({
    group,
    heading: callGroupName(group, locale),
    count: formatNumber(own.length, locale),
    entries: own,
  }));

/** The sentence that no call is open, if so. */
export const noOpenCalls = (entries: readonly CallEntry[], locale: Locale): string | undefined =>
  entries.some((entry) => callGroupOf(entry) === 'open') ? undefined : callMessages(locale).noOpenCalls;

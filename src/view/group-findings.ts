import { groupBy } from '../dataset/group-by.ts';
import type { LinkedDataset } from '../dataset/link/link-dataset.ts';
import { statusOfCall } from '../dataset/search/status-of-call.ts';
import { statusOfEvent } from '../dataset/search/status-of-event.ts';
import type { CooperativeTask } from '../dataset/cooperative-task.ts';
import type { AnyRecord } from '../model/dataset.ts';
import { encodeUrlPart } from '../model/encode-url-part.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { NOUNS, type Noun } from '../model/noun.ts';
import type { Clock } from '../time/clock.ts';
import { endOfDay, resolveZone, today } from '../time/zones.ts';

/** The most serious first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** The findings of one severity on one record, or on the file. */
export interface FindingGroup {
  readonly key: string;
  readonly severity: Severity;
  /** The list of the record, or `undefined` for the file. */
  readonly noun: string | undefined;
  /** Its index in that list of the file. */
  readonly index: number | undefined;
  readonly id: string | undefined;
  /** Its name, if readable. */
  readonly name: string | undefined;
  readonly findings: readonly Finding[];
}

/** Groups findings by severity and record, in the order of the file. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = groupBy(
    findings,
    ({ severity, record }) => `${severity} ${record ? `${record.noun} ${record.index}` : ''}`,
  );
  // The file comes first, then the lists in the order of the model, municipalities last.
  const lists: readonly (string | undefined)[] = [undefined, ...NOUNS];
  const place = ({ severity, noun }: FindingGroup) => {
    const list = lists.indexOf(noun);
    return SEVERITIES.indexOf(severity) * 100 + (list < 0 ? lists.length : list);
  };
  return Array.from(groups, ([key, own]): FindingGroup => {
    const { severity, record } = own[0]!;
    const { noun, index, id, name } = record ?? {};
    return { key, severity, noun, index, id, name, findings: own };
  }).sort((a, b) => place(a) - place(b) || (a.index ?? 0) - (b.index ?? 0));
}

/**
 * The URL to edit a record, from the pattern of the dataset, or `undefined` if it is not a safe
 * link.
 */
export function editAddress(pattern: unknown, noun: string | undefined, id: string | undefined) {
  if (typeof pattern !== 'string' || !/^https?:\/\/[^\s/?#]/i.test(pattern) || !noun || !id) return undefined;
  return pattern.replace(/\{(noun|id)\}/g, (_, part) => encodeUrlPart(part === 'id' ? id : noun));
}

/** The record of a group, unless it was omitted. */
export const recordOf = (linked: LinkedDataset, { noun, id }: FindingGroup): AnyRecord | undefined =>
  noun !== undefined && (NOUNS as readonly string[]).includes(noun)
    ? linked.get(noun as Noun, id)
    : undefined;

/**
 * The next instant at which the findings can change: a new day, or a new status of a call or event.
 */
export function* changesAt({ dataset }: LinkedDataset, clock: Clock): CooperativeTask<number> {
  const zone = resolveZone(dataset.zone);
  const day = today(clock, zone);
  if (day === undefined) return Infinity;
  let first = endOfDay(day, zone) ?? Infinity;
  const heed = ({ changesAt = Infinity }: { readonly changesAt?: number }) => {
    first = Math.min(first, changesAt);
  };
  for (const call of dataset.calls) {
    heed(statusOfCall(call, clock, dataset.zone));
    yield;
  }
  for (const event of dataset.events) {
    heed(statusOfEvent(event, clock, dataset.zone));
    yield;
  }
  return first;
}

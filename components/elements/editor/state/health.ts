import type { CooperativeTask } from '../../../../src/dataset/cooperative-task.ts';
import { inspectDatasetTask } from '../../../../src/dataset/inspect/inspect-dataset.ts';
import { inspectedFindings } from '../../../../src/dataset/inspect/inspected-findings.ts';
import { linkDataset, type LinkedDataset } from '../../../../src/dataset/link/link-dataset.ts';
import { checkParsedTask } from '../../../../src/dataset/validate/check-dataset.ts';
import { suggestCorrections } from '../../../../src/dataset/validate/suggest-corrections.ts';
import type { Dataset } from '../../../../src/model/dataset.ts';
import type { Finding, Severity } from '../../../../src/model/finding.ts';
import type { Clock } from '../../../../src/time/clock.ts';

export type Counts = Readonly<Record<Severity, number>>;

/** The findings in a file, and its valid part. */
export interface Health {
  /** The file that was checked. */
  readonly dataset: Dataset;
  /** Its valid part, as a page shows it. */
  readonly linked: LinkedDataset;
  readonly findings: readonly Finding[];
  /** The findings by list; those of the file itself are in `dataset`. */
  readonly counts: ReadonlyMap<string, Counts>;
  /** The findings by list and id. */
  readonly ofRecord: ReadonlyMap<string, readonly Finding[]>;
}

/** Findings that are counted at once, which takes less than a millisecond. */
const STEP = 256;

const NONE: Counts = { error: 0, warning: 0, advice: 0 };

/** The key of a record in `ofRecord`. */
export const recordKey = (noun: string, id: string): string => `${noun} ${id}`;

/** Counts the findings of each severity. */
export const countFindings = (findings: readonly Finding[]): Counts =>
  findings.reduce<Counts>((counts, { severity }) => ({ ...counts, [severity]: counts[severity] + 1 }), NONE);

/** Counts the findings about a record. */
export const countFindingsOf = (health: Health | undefined, noun: string, id: string): Counts =>
  countFindings(health?.ofRecord.get(recordKey(noun, id)) ?? []);

/** A sort key for the findings about a record: errors before warnings before advice. */
export function weightOfRecord(health: Health | undefined, noun: string, id: string): number {
  const { error, warning, advice } = countFindingsOf(health, noun, id);
  return error * 1e6 + warning * 1e3 + advice;
}

/** Checks and inspects a file in slices. */
export function* healthTask(dataset: Dataset, clock: Clock): CooperativeTask<Health> {
  const checked = yield* checkParsedTask(dataset);
  yield;
  const linked = linkDataset(checked.dataset);
  const inspected = yield* inspectDatasetTask(linked, clock);
  const findings = [
    ...suggestCorrections(checked.findings),
    ...inspectedFindings(inspected, checked.findings),
  ];
  yield;
  const counts = new Map<string, Counts>();
  const ofRecord = new Map<string, Finding[]>();
  for (const [index, finding] of findings.entries()) {
    if (index % STEP === STEP - 1) yield;
    const { record, severity } = finding;
    const list = record?.noun ?? 'dataset';
    const counted = counts.get(list) ?? NONE;
    counts.set(list, { ...counted, [severity]: counted[severity] + 1 });
    if (record?.id === undefined) continue;
    const key = recordKey(record.noun, record.id);
    const found = ofRecord.get(key);
    if (found) found.push(finding);
    else ofRecord.set(key, [finding]);
  }
  return { dataset, linked, findings, counts, ofRecord };
}

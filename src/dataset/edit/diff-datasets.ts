import type { AnyRecord, Dataset } from '../../model/dataset.ts';
import { headerShape, shapes } from '../../model/shapes.ts';
import { headerOf, LISTS, recordsIn, type ListName } from '../lists.ts';
import { changesBetween, withField, type FieldChange } from './field-changes.ts';

/** A record of a list. */
export interface ListedRecord {
  readonly list: ListName;
  readonly record: AnyRecord;
}

/** The changes in a record. */
export interface RecordChange {
  readonly list: ListName;
  readonly id: string;
  readonly fields: readonly FieldChange[];
}

/** The differences between two datasets. */
export interface DatasetDiff {
  /** The fields outside the lists. */
  readonly header: readonly FieldChange[];
  readonly added: readonly ListedRecord[];
  readonly removed: readonly ListedRecord[];
  readonly changed: readonly RecordChange[];
}

export const byId = (records: readonly AnyRecord[]): ReadonlyMap<string, AnyRecord> =>
  new Map(records.map((record) => [record.id as string, record]));

type Ids = ReadonlyMap<string, AnyRecord>;

/** Two lists without the records at their start and end that are the same in both. */
function changedParts(
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
): readonly (readonly AnyRecord[])[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

/**
 * Compares two datasets by the ids of their records and, in each record, field by field. The order
 * of records and of fields does not count.
 *
 * @example
 * const d4d = { id: 'd4d', name: 'D4D', kind: 'ngo' } as const;
 * const before = checkDataset({ organisations: [d4d] }).dataset;
 * const after = upsertRecord(before, 'organisations', { ...d4d, kind: 'network' });
 * diffDatasets(before, after).changed;
 * // [{ list: 'organisations', id: 'd4d', fields: [{ path: ['kind'], before: 'ngo', after: 'network' }] }]
 */
export function diffDatasets(before: Dataset, after: Dataset): DatasetDiff {
  const added: ListedRecord[] = [];
  const removed: ListedRecord[] = [];
  const changed: RecordChange[] = [];
  for (const list of LISTS) {
    if (before?.[list] === after?.[list]) continue;
    const [old, now] = changedParts(recordsIn(before, list), recordsIn(after, list)).map(byId) as [Ids, Ids];
    for (const [id, record] of now) {
      const earlier = old.get(id);
      if (!earlier) added.push({ list, record });
      else if (earlier !== record) {
        const fields = changesBetween(earlier, record, shapes[list]);
        if (fields.length) changed.push({ list, id, fields });
      }
    }
    for (const [id, record] of old) if (!now.has(id)) removed.push({ list, record });
  }
  return { header: changesBetween(headerOf(before), headerOf(after), headerShape), added, removed, changed };
}

/**
 * Applies the differences that `diffDatasets` found, all or some of them. Records that were added
 * come last in their list. A change of a record that the dataset does not have is left out.
 *
 * @returns a new dataset
 * @example
 * const forum = { id: 'forum', name: 'Forum', kind: 'ngo' } as const;
 * const after = upsertRecord(dataset, 'organisations', forum);
 * const { organisations } = applyDiff(dataset, diffDatasets(dataset, after));
 * organisations.at(-1)?.id; // 'forum'
 */
export function applyDiff(dataset: Dataset, diff: DatasetDiff): Dataset {
  let result: unknown = dataset;
  for (const { path, after } of diff.header) result = withField(result, path, after);
  const changed = { ...(result as Record<string, unknown>) };
  for (const list of LISTS) {
    const of = (each: { readonly list: ListName }) => each.list === list;
    const [added, removed, fields] = [
      diff.added.filter(of),
      diff.removed.filter(of),
      diff.changed.filter(of),
    ];
    if (!added.length && !removed.length && !fields.length) continue;
    const gone = new Set<string>(removed.map(({ record }) => record.id));
    const fresh = byId(added.map(({ record }) => record));
    const changes = new Map(fields.map((change) => [change.id, change.fields]));
    changed[list] = [
      ...recordsIn(dataset, list)
        .filter(({ id }) => !gone.has(id) && !fresh.has(id))
        .map((record) =>
          (changes.get(record.id) ?? []).reduce<unknown>(
            (value, { path, after }) => withField(value, path, after),
            record,
          ),
        ),
      ...fresh.values(),
    ];
  }
  return changed as unknown as Dataset;
}

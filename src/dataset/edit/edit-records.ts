import { NOUNS, type Noun } from '../../model/noun.ts';
import type { AnyRecord, Dataset } from '../../model/dataset.ts';
import type { DatasetInput } from '../../model/inputs.ts';
import { linkDataset, type RecordOf, type Referrer } from '../link/link-dataset.ts';
import { replaceIds } from '../link/replace-ids.ts';
import { recordsIn } from '../lists.ts';
import { isId } from './make-id.ts';

const withList = (dataset: Dataset, noun: Noun, records: readonly AnyRecord[]): Dataset => ({
  ...dataset,
  [noun]: records,
});

/** A record of a list, as it is written in a program. */
export type RecordInput<N extends Noun> = NonNullable<DatasetInput[N]>[number];

/**
 * Adds a record to a dataset, or replaces the one with its id.
 *
 * @returns a new dataset; a record that was there keeps its place, a new one comes last
 * @example
 * const forum = { id: 'forum', name: 'Forum', kind: 'ngo' } as const;
 * upsertRecord(dataset, 'organisations', forum).organisations.at(-1)?.id; // 'forum'
 */
export function upsertRecord<N extends Noun>(
  dataset: Dataset,
  noun: N,
  record: RecordOf<N> | RecordInput<N>,
): Dataset {
  const records = recordsIn(dataset, noun);
  const added = record as AnyRecord;
  const index = records.findIndex((old) => old?.id === added?.id);
  return withList(
    dataset,
    noun,
    index < 0 ? [...records, added] : [...records.slice(0, index), added, ...records.slice(index + 1)],
  );
}

/** A dataset without a record, and what still refers to it. */
export interface RemovedRecord {
  readonly dataset: Dataset;
  /** The references to the record, which now have no target. */
  readonly referrers: readonly Referrer[];
  /** Whether the record was the publisher of the dataset. */
  readonly wasPublisher: boolean;
}

/**
 * Removes a record, and says which records refer to it. They are not changed.
 *
 * @example
 * const { referrers } = removeRecord(dataset, 'organisations', 'casa');
 * referrers.map(({ noun, record }) => `${noun} ${record.id}`); // ['projects barabar']
 */
export function removeRecord(dataset: Dataset, noun: Noun, id: string): RemovedRecord {
  return {
    dataset: withList(
      dataset,
      noun,
      recordsIn(dataset, noun).filter((record) => record.id !== id),
    ),
    referrers: referrersOf(dataset, noun, id),
    wasPublisher: noun === 'organisations' && dataset?.publisher === id,
  };
}

/** The references to a record by other records. */
export function referrersOf(dataset: Dataset, noun: Noun, id: string): readonly Referrer[] {
  const linked = linkDataset(dataset);
  const byAnyNoun = linked.referrers('records', id);
  return [...linked.referrers(noun, id), ...byAnyNoun].filter(
    (referrer) => referrer.noun !== noun || referrer.record.id !== id,
  );
}

/** Why a record was not renamed. */
export type RenameFault = 'bad-id' | 'duplicate-id' | 'missing';

/** A dataset in which a record has another id. */
export interface RenamedRecord {
  /** The dataset; the same one, if there is a fault. */
  readonly dataset: Dataset;
  /** The number of other records whose references follow. */
  readonly updated: number;
  readonly fault?: RenameFault;
}

/**
 * Gives a record another id. References to it follow.
 *
 * An article can be about records of several nouns with the same id. It follows only if no other
 * noun has the old id.
 *
 * @example
 * renameRecord(dataset, 'organisations', 'casa', 'qendra-casa').updated; // 1
 */
export function renameRecord(dataset: Dataset, noun: Noun, id: string, newId: string): RenamedRecord {
  const records = recordsIn(dataset, noun);
  const has = (list: Noun, wanted: string) => recordsIn(dataset, list).some((record) => record.id === wanted);
  const refuse = (fault: RenameFault): RenamedRecord => ({ dataset, updated: 0, fault });
  if (!has(noun, id)) return refuse('missing');
  if (id === newId) return { dataset, updated: 0 };
  if (typeof newId !== 'string' || !isId(newId)) return refuse('bad-id');
  if (has(noun, newId)) return refuse('duplicate-id');

  const isShared = NOUNS.some((other) => other !== noun && has(other, id));
  let updated = 0;
  const lists = NOUNS.map((list) => {
    const before: readonly AnyRecord[] =
      list === noun
        ? records.map((record) => (record.id === id ? ({ ...record, id: newId } as AnyRecord) : record))
        : recordsIn(dataset, list);
    const after = before.map((record) => {
      const renamed = replaceIds(record, list, (target, old) =>
        old === id && (target === noun || (target === 'records' && !isShared)) ? newId : undefined,
      );
      if (renamed !== record && !(list === noun && record.id === newId)) updated++;
      return renamed;
    });
    return [list, after] as const;
  });
  const isPublisher = noun === 'organisations' && dataset?.publisher === id;
  return {
    dataset: {
      ...dataset,
      ...Object.fromEntries(lists.filter(([list]) => dataset?.[list] !== undefined)),
      ...(isPublisher && { publisher: newId as Dataset['publisher'] }),
    },
    updated,
  };
}

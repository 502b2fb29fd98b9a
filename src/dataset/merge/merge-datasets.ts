import type { AnyRecord, Dataset } from '../../model/dataset.ts';
import { NOUNS, type Noun } from '../../model/noun.ts';
import { replaceIds } from '../link/replace-ids.ts';
import { matchRecords, type Match, type MatchedBy } from './match-records.ts';
import { isSame, mergeValues } from './merge-record.ts';

/** How two datasets are merged. */
export interface MergeOptions {
  /** Removes records that the new dataset does not have, in the lists that it has. Default: no. */
  readonly removeMissing?: boolean;
  /**
   * Whether a record with another id and the same name is the same record. Default: the new record
   * is left out and reported.
   */
  readonly isSameByName?: (noun: Noun, existing: AnyRecord, incoming: AnyRecord) => boolean;
  /**
   * Whether a new record took its id from a record with the same name, as `foundByName` of
   * `readWorkbook` says. Then the same id is only a match by name.
   */
  readonly isFoundByName?: (noun: Noun, incoming: AnyRecord) => boolean;
}

/** A record in the summary of a merge. */
export interface MergedRecord {
  readonly noun: Noun;
  readonly id: string;
  /** Its name or title, in the first language. */
  readonly name?: string;
}

/** A record that changed. */
export interface ChangedRecord extends MergedRecord {
  readonly matchedBy: MatchedBy;
  /** Its fields that changed: `['email', 'dates']`. */
  readonly fields: readonly string[];
}

/** A new record that was left out because it may be an existing one. */
export interface UnresolvedRecord extends MergedRecord {
  /** The records that it can be. */
  readonly candidates: readonly MergedRecord[];
}

/** A merged dataset, and what became of each record. */
export interface MergedDatasets {
  readonly dataset: Dataset;
  readonly added: readonly MergedRecord[];
  readonly changed: readonly ChangedRecord[];
  /** Records that were removed, because the new dataset does not have them. */
  readonly removed: readonly MergedRecord[];
  /** Records that the new dataset does not have, and that stay. */
  readonly missing: readonly MergedRecord[];
  /** New records that were left out, because a person has to say which record they are. */
  readonly unresolved: readonly UnresolvedRecord[];
  /** The number of records that are the same in both. */
  readonly unchanged: number;
}

function summaryOf(noun: Noun, record: AnyRecord): MergedRecord {
  const { name, title } = record as { name?: unknown; title?: unknown };
  const text: unknown = name ?? title;
  const first: unknown = typeof text === 'object' && text !== null ? Object.values(text)[0] : text;
  return { noun, id: record.id, ...(typeof first === 'string' && { name: first }) };
}

/** Replaces ids that other records refer to. */
const withIds = <Value>(
  value: Value,
  noun: Noun,
  ids: ReadonlyMap<Noun, ReadonlyMap<string, string>>,
): Value =>
  replaceIds(value, noun, (target, id) =>
    target === 'records'
      ? [...ids.values()].map((each) => each.get(id)).find((each) => each !== undefined)
      : ids.get(target as Noun)?.get(id),
  );

/** The records that a new one may be, if a person has to decide. */
function doubtfulCandidates(
  noun: Noun,
  record: AnyRecord,
  match: Match | undefined,
  isSameByName: MergeOptions['isSameByName'],
): readonly AnyRecord[] | undefined {
  if (match?.by === 'candidates') return match.candidates;
  return match?.by === 'name' && !isSameByName?.(noun, match.record, record) ? [match.record] : undefined;
}

/**
 * Merges a dataset, such as a spreadsheet that covers some lists, into one that has the others.
 *
 * Records are matched by id, then by an identifier, then by name; a match by name is only taken if
 * `isSameByName` says so. A matched record keeps its id and the fields that the new one lacks;
 * references to the new id follow. The header of the first dataset stays. Neither input is changed.
 *
 * @param existing the whole dataset, as `checkDataset` returns it
 * @param incoming the new records
 * @example
 * const organisation = { id: 'd4d', name: 'D4D', kind: 'ngo' };
 * const existing = checkDataset({ organisations: [organisation] }).dataset;
 * const email = 'info@example.org';
 * const incoming = checkDataset({ organisations: [{ ...organisation, email }] }).dataset;
 * mergeDatasets(existing, incoming).changed;
 * // [{ noun: 'organisations', id: 'd4d', name: 'D4D', matchedBy: 'id', fields: ['email'] }]
 */
export function mergeDatasets(
  existing: Dataset,
  incoming: Dataset,
  { removeMissing = false, isSameByName, isFoundByName }: MergeOptions = {},
): MergedDatasets {
  const added: MergedRecord[] = [];
  const changed: ChangedRecord[] = [];
  const gone: MergedRecord[] = [];
  const unresolved: UnresolvedRecord[] = [];
  let unchanged = 0;
  const ids = new Map<Noun, Map<string, string>>(NOUNS.map((noun) => [noun, new Map()]));
  const lists = new Map<Noun, readonly AnyRecord[]>();

  // Memberships last: they are the same if their organisations are, under the ids that these keep.
  for (const noun of [...NOUNS].sort((a, b) => Number(a === 'memberships') - Number(b === 'memberships'))) {
    const records: readonly AnyRecord[] = incoming[noun];
    if (!records.length) continue;
    const fresh = noun === 'memberships' ? records.map((record) => withIds(record, noun, ids)) : records;
    const matches = matchRecords(existing[noun], fresh, (record) => isFoundByName?.(noun, record) === true);
    const merged = new Map<AnyRecord, AnyRecord>();
    const extra: AnyRecord[] = [];
    const kept = new Set<AnyRecord>();
    for (const record of fresh) {
      const match = matches.get(record);
      const candidates = doubtfulCandidates(noun, record, match, isSameByName);
      if (candidates) {
        for (const candidate of candidates) kept.add(candidate);
        unresolved.push({
          ...summaryOf(noun, record),
          candidates: candidates.map((candidate) => summaryOf(noun, candidate)),
        });
        continue;
      }
      if (!match || match.by === 'candidates') {
        extra.push(record);
        added.push(summaryOf(noun, record));
        continue;
      }
      const { record: old, by: matchedBy } = match;
      if (record.id !== old.id) ids.get(noun)!.set(record.id, old.id);
      const whole = {
        ...(mergeValues(old, record, incoming.language) as AnyRecord),
        id: old.id,
      } as AnyRecord;
      merged.set(old, whole);
      const fields = Object.keys(whole).filter(
        (key) => !isSame((old as Record<string, unknown>)[key], (whole as Record<string, unknown>)[key]),
      );
      if (fields.length) changed.push({ ...summaryOf(noun, whole), matchedBy, fields });
      else unchanged++;
    }
    const rest = (existing[noun] as readonly AnyRecord[]).filter((old) => !merged.has(old) && !kept.has(old));
    gone.push(...rest.map((old) => summaryOf(noun, old)));
    const stays = (old: AnyRecord) => !removeMissing || !rest.includes(old);
    lists.set(noun, [
      ...(existing[noun] as readonly AnyRecord[]).filter(stays).map((old) => merged.get(old) ?? old),
      ...extra,
    ]);
  }

  const dataset: Record<string, unknown> = { ...existing };
  for (const [noun, records] of lists) dataset[noun] = records.map((record) => withIds(record, noun, ids));
  const places = new Map(
    [...existing.municipalities, ...incoming.municipalities].map((place) => [place.id, place]),
  );
  dataset['municipalities'] = [...places.values()];
  return {
    dataset: dataset as Dataset,
    added,
    changed,
    removed: removeMissing ? gone : [],
    missing: removeMissing ? [] : gone,
    unresolved,
    unchanged,
  };
}

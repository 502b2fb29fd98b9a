import { diffDatasets } from '../../../../src/dataset/edit/diff-datasets.ts';
import { mergeVersions, type MergedVersions } from '../../../../src/dataset/edit/merge-versions.ts';
import { headerOf, LISTS, recordsIn, type ListName } from '../../../../src/dataset/lists.ts';
import type { Dataset } from '../../../../src/model/dataset.ts';
import { NOUNS } from '../../../../src/model/noun.ts';

/** Two versions of a file, or only their differences. */
export interface DraftParts {
  /** The file as it was opened. */
  readonly base: Dataset;
  /** The file with the unsaved changes. */
  readonly dataset: Dataset;
}

/** Returns a dataset with other records in its lists. */
const withLists = (dataset: Dataset, records: (list: ListName) => readonly unknown[] | undefined): Dataset =>
  ({
    ...headerOf(dataset),
    ...Object.fromEntries(
      LISTS.flatMap((list) => {
        const kept = records(list);
        return kept ? [[list, kept]] : [];
      }),
    ),
  }) as Dataset;

const isNoun = (list: ListName) => (NOUNS as readonly string[]).includes(list);

/** The parts of a draft that are stored: the headers, and the records that differ. */
export function partsOf({ base, dataset }: DraftParts): DraftParts {
  const { added, removed, changed } = diffDatasets(base, dataset);
  const touched = new Set<string>([
    ...[...added, ...removed].map(({ list, record }) => `${list} ${record.id}`),
    ...changed.map(({ list, id }) => `${list} ${id}`),
  ]);
  const part = (version: Dataset) =>
    withLists(version, (list) => {
      const records = recordsIn(version, list).filter(({ id }) => touched.has(`${list} ${id}`));
      return records.length || isNoun(list) ? records : undefined;
    });
  return { base: part(base), dataset: part(dataset) };
}

/**
 * Merges a draft into the current file, which others may have saved in the meantime. Records that
 * the draft does not contain come from the file.
 */
export function mergeDraft(draft: DraftParts, file: Dataset): MergedVersions {
  const versionOf = (part: Dataset) =>
    withLists(part, (list) => {
      const kept = new Map(recordsIn(part, list).map((record) => [record.id as string, record]));
      const touched = new Set<string>(
        [draft.base, draft.dataset].flatMap((version) => recordsIn(version, list).map(({ id }) => id)),
      );
      const records = recordsIn(file, list);
      if (!touched.size) return file[list];
      const ids = new Set<string>(records.map(({ id }) => id));
      return [
        ...records.flatMap((record) => (touched.has(record.id) ? (kept.get(record.id) ?? []) : record)),
        ...[...kept.values()].filter(({ id }) => !ids.has(id)),
      ];
    });
  return mergeVersions(versionOf(draft.base), versionOf(draft.dataset), file);
}

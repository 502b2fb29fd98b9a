// `ura/dataset`: checks, links, loads, inspects, merges and edits a data file.
export {
  checkDataset,
  DatasetError,
  parseDataset,
  type CheckedDataset,
} from './dataset/validate/check-dataset.ts';
export {
  linkDataset,
  type LinkedDataset,
  type LinkedParty,
  type Member,
  type RecordOf,
  type Referrer,
} from './dataset/link/link-dataset.ts';
export {
  loadDataset,
  type CachedCopy,
  type CacheStore,
  type Fetch,
  type Loaded,
  type LoadFailure,
  type LoadOptions,
} from './dataset/load/load-dataset.ts';
export { decodeText, type DecodedText, type TextEncoding } from './dataset/load/decode-text.ts';
export { readDataFile, type DataFile } from './dataset/load/read-data-file.ts';
export type { JsonError, JsonMistake, Position } from './dataset/load/scan-json.ts';
export { suggestCorrections } from './dataset/validate/suggest-corrections.ts';
export { inspectDataset, type InspectOptions } from './dataset/inspect/inspect-dataset.ts';
export { inspectIdentifiers } from './dataset/inspect/inspect-identifiers.ts';
export {
  mergeDatasets,
  type ChangedRecord,
  type MergedDatasets,
  type MergedRecord,
  type MergeOptions,
  type UnresolvedRecord,
} from './dataset/merge/merge-datasets.ts';
export {
  checkRecord,
  type CheckedRecord,
  type CheckRecordOptions,
  type RecordFinding,
} from './dataset/edit/check-record.ts';
export { correctionFor, type Correction } from './dataset/edit/correction-for.ts';
export {
  applyDiff,
  diffDatasets,
  type DatasetDiff,
  type ListedRecord,
  type RecordChange,
} from './dataset/edit/diff-datasets.ts';
export {
  removeRecord,
  renameRecord,
  upsertRecord,
  type RecordInput,
  type RemovedRecord,
  type RenamedRecord,
  type RenameFault,
} from './dataset/edit/edit-records.ts';
export type { ListName } from './dataset/lists.ts';
export type { FieldChange } from './dataset/edit/field-changes.ts';
export { makeId, type MakeIdOptions } from './dataset/edit/make-id.ts';
export { mergeVersions, type MergeConflict, type MergedVersions } from './dataset/edit/merge-versions.ts';
export { serializeDataset } from './dataset/edit/serialize-dataset.ts';
export { migrate } from './dataset/validate/migrate.ts';

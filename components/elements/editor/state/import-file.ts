import { applyDiff, diffDatasets, type DatasetDiff } from '../../../../src/dataset/edit/diff-datasets.ts';
import { decodeText } from '../../../../src/dataset/load/decode-text.ts';
import { mergeDatasets, type UnresolvedRecord } from '../../../../src/dataset/merge/merge-datasets.ts';
import { attempt, listOf } from '../../../../src/dataset/validate/safe-read.ts';
import { readWorkbook } from '../../../../src/formats/spreadsheet/read-workbook.ts';
import type { FoundByName } from '../../../../src/formats/spreadsheet/resolve-records.ts';
import type { Dataset } from '../../../../src/model/dataset.ts';
import type { Finding } from '../../../../src/model/finding.ts';
import { firstName, openDataset } from './open-dataset.ts';

/** The content of a chosen file: a dataset, and the findings from reading it. */
export interface ReadFile {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  readonly foundByName: readonly FoundByName[];
  /** Whether it is a spreadsheet, which is never written to. */
  readonly isTable?: boolean;
}

/**
 * Reads a data file or a spreadsheet.
 *
 * @param known the open file, which gives ids to records that it has under the same name
 * @returns `undefined` if there is nothing to read
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  known?: Dataset,
): Promise<ReadFile | undefined> {
  if (/^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 64)).replace(/^\ufeff/, ''))) {
    const opened = openDataset(attempt((): unknown => JSON.parse(decodeText(bytes).text)));
    return opened && { dataset: opened.dataset, findings: [], foundByName: [] };
  }
  const read = await readWorkbook(bytes, { name, ...(known && { known: withLists(known) }) });
  const isEmpty = !Object.values(read.dataset).some((list) => Array.isArray(list) && list.length > 0);
  return isEmpty && !read.findings.length ? undefined : { ...read, isTable: true };
}

/** A record that an import would change, as a row of its table. */
export interface ImportRow {
  /** Identifies it among the rows. */
  readonly key: string;
  readonly what: 'added' | 'changed' | 'removed' | 'doubtful';
  readonly list: string;
  readonly name: string;
  /** The fields that change. */
  readonly fields: readonly string[];
  /** The existing records that it may be, if that is not certain. */
  readonly candidates: readonly string[];
}

/** The changes that an import would make. */
export interface ImportPlan {
  readonly file: string;
  readonly rows: readonly ImportRow[];
  readonly findings: readonly Finding[];
  readonly read: ReadFile;
}

const withLists = (dataset: Dataset): Dataset => ({
  ...dataset,
  municipalities: listOf(dataset.municipalities) as never,
});

function merge(known: Dataset, { dataset, foundByName }: ReadFile, same: ReadonlySet<string>) {
  const found = new Set(foundByName.map(({ noun, id }) => `${noun} ${id}`));
  return mergeDatasets(withLists(known), withLists(dataset), {
    isFoundByName: (noun, { id }) => found.has(`${noun} ${id}`),
    isSameByName: (noun, _, { id }) => same.has(`doubtful ${noun} ${id}`),
  });
}

const keyOf = (what: string, list: string, id: string) => `${what} ${list} ${id}`;

const doubtfulRow = ({ noun, id, name, candidates }: UnresolvedRecord): ImportRow => ({
  key: keyOf('doubtful', noun, id),
  what: 'doubtful',
  list: noun,
  name: name ?? id,
  fields: [],
  candidates: candidates.map((each) => each.name ?? each.id),
});

/** Compares a file with the one that is open, record by record. */
export function planImport(file: string, known: Dataset, read: ReadFile): ImportPlan {
  const merged = merge(known, read, new Set());
  const diff = diffDatasets(known, merged.dataset);
  const rows: ImportRow[] = [
    ...diff.added.map(({ list, record }) => ({
      key: keyOf('added', list, record.id),
      what: 'added' as const,
      list,
      name: firstName(record) ?? record.id,
      fields: [],
      candidates: [],
    })),
    ...diff.changed.map(({ list, id, fields }) => ({
      key: keyOf('changed', list, id),
      what: 'changed' as const,
      list,
      name: firstName(listOf(known[list] as readonly { id: string }[]).find((each) => each.id === id)) ?? id,
      fields: [...new Set(fields.map(({ path }) => path[0]!))],
      candidates: [],
    })),
    ...merged.unresolved.map(doubtfulRow),
    ...merged.missing.map(({ noun, id, name }) => ({
      key: keyOf('removed', noun, id),
      what: 'removed' as const,
      list: noun,
      name: name ?? id,
      fields: [],
      candidates: [],
    })),
  ];
  return { file, rows, findings: read.findings, read };
}

/** The rows that are selected at first. */
export const usualRows = ({ rows }: ImportPlan): ReadonlySet<string> =>
  new Set(rows.flatMap(({ key, what }) => (what === 'added' || what === 'changed' ? key : [])));

/** Returns the open file with the selected rows of the import. */
export function applyImport(
  known: Dataset,
  { read, rows }: ImportPlan,
  chosen: ReadonlySet<string>,
): Dataset {
  const merged = merge(known, read, chosen);
  const all = diffDatasets(known, merged.dataset);
  const offered = new Set(rows.map(({ key }) => key));
  const diff: DatasetDiff = {
    header: [],
    added: all.added.filter(({ list, record }) => chosen.has(keyOf('added', list, record.id))),
    changed: all.changed.filter(({ list, id }) => {
      const key = keyOf('changed', list, id);
      // A record that the user matched with an existing one is a change of that record.
      return chosen.has(key) || !offered.has(key);
    }),
    removed: merged.missing.flatMap(({ noun, id }) => {
      const record = chosen.has(keyOf('removed', noun, id)) && known[noun].find((each) => each.id === id);
      return record ? [{ list: noun, record }] : [];
    }),
  };
  return applyDiff(known, diff);
}

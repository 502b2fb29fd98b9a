import { makeId } from '../../../../src/dataset/edit/make-id.ts';
import { migrate } from '../../../../src/dataset/validate/migrate.ts';
import { attempt, isObject } from '../../../../src/dataset/validate/safe-read.ts';
import type { AnyRecord, Dataset } from '../../../../src/model/dataset.ts';
import { NOUNS } from '../../../../src/model/noun.ts';

/** A file that is open in the editor. */
export interface OpenedDataset {
  /**
   * The whole file, including its errors, which are there to be corrected, and unknown fields. Only
   * missing and duplicate ids are replaced, since records are found by id.
   */
  readonly dataset: Dataset;
  /** The number of records that got a new id. */
  readonly repaired: number;
}

/** The first text that names a record. */
export function firstName(record: unknown): string | undefined {
  if (!isObject(record)) return undefined;
  const name = record['name'] ?? record['title'];
  const text = isObject(name) ? Object.values(name).find((each) => typeof each === 'string') : name;
  return typeof text === 'string' && text.trim() ? text.trim() : undefined;
}

/**
 * The deepest nesting that is opened. Much deeper files overflow the stack when they are written.
 */
const DEEPEST = 100;

const isTooDeep = (value: unknown, left = DEEPEST): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (!left || Object.values(value).some((inner) => isTooDeep(inner, left - 1)));

/**
 * Opens the content of a data file.
 *
 * @param input the result of `JSON.parse`
 * @returns `undefined` if it is no dataset, or nested too deep
 */
export function openDataset(input: unknown): OpenedDataset | undefined {
  // A getter may throw.
  if (!isObject(input) || attempt(() => isTooDeep(input)) !== false) return undefined;
  const file = migrate(input) as Record<string, unknown>;
  if (input['ura'] === undefined && !NOUNS.some((noun) => Array.isArray(file[noun]))) return undefined;
  let repaired = 0;
  const lists = NOUNS.map((noun) => {
    const records = Array.isArray(file[noun]) ? (file[noun] as unknown[]).filter(isObject) : [];
    const taken = new Set(records.map(({ id }) => id).filter((id) => typeof id === 'string'));
    const seen = new Set<string>();
    const kept = records.map((record) => {
      const { id } = record;
      if (typeof id === 'string' && id && !seen.has(id)) {
        seen.add(id);
        return record as unknown as AnyRecord;
      }
      repaired++;
      const made = makeId(firstName(record) ?? '', taken, noun);
      taken.add(made);
      seen.add(made);
      return { ...record, id: made } as unknown as AnyRecord;
    });
    return [noun, kept] as const;
  });
  return { dataset: { ...file, ...Object.fromEntries(lists) } as Dataset, repaired };
}

/** A file without records. */
export const emptyDataset = (language: string): Dataset => openDataset({ ura: '1', language })!.dataset;

import type { Dataset } from '../../model/dataset.ts';
import type { Finding } from '../../model/finding.ts';
import { NOUNS } from '../../model/noun.ts';
import { isObject } from '../validate/safe-read.ts';

/** A parsed data file. */
export interface ParsedJson {
  readonly value: unknown;
  /** A warning, if something else is around the JSON. */
  readonly findings: readonly Finding[];
}

/**
 * Parses a data file, with or without a byte order mark. Text around the JSON, such as a notice of
 * a server or a comment, is ignored if a dataset is inside.
 *
 * @throws {SyntaxError} if it is not JSON
 */
export function parseJson(text: string): ParsedJson {
  const json = text.trim(); // also removes a byte order mark
  try {
    return { value: JSON.parse(json), findings: [] };
  } catch (error) {
    const inside = json.slice(json.indexOf('{'), json.lastIndexOf('}') + 1);
    let value: unknown;
    try {
      value = JSON.parse(inside);
    } catch {
      throw error;
    }
    if (!isObject(value) || !('ura' in value)) throw error;
    return { value, findings: [{ code: 'text-around', severity: 'warning', path: [], params: {} }] };
  }
}

/**
 * Whether a file is meant as a dataset. JSON without the version and without any list is another
 * format, such as an API error.
 *
 * @param dataset what the check made of it
 */
export const isDataset = (value: unknown, dataset: Dataset): boolean =>
  isObject(value) &&
  ('ura' in value ||
    Boolean(dataset.publisher) ||
    [...NOUNS, 'municipalities' as const].some((list) => dataset[list].length));

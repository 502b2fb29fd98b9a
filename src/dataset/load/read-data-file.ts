import type { Finding } from '../../model/finding.ts';
import { checkDataset, type CheckedDataset } from '../validate/check-dataset.ts';
import { suggestCorrections } from '../validate/suggest-corrections.ts';
import { decodeText } from './decode-text.ts';
import { detectFormat } from './detect-format.ts';
import { findDuplicateKeys } from './find-duplicate-keys.ts';
import { isDataset, parseJson } from './parse-json.ts';
import { scanJson, type JsonError } from './scan-json.ts';

/** The content of a data file: a checked dataset, or why it cannot be read. */
export type DataFile =
  | ({
      readonly state: 'dataset';
      /** The value of the file, before the check. */
      readonly value: unknown;
    } & CheckedDataset)
  /** A file of another standard, such as GeoJSON. */
  | { readonly state: 'other-format'; readonly format: string }
  | { readonly state: 'not-json'; readonly error: JsonError }
  /** JSON, but neither a dataset nor a standard that is recognised. */
  | ({ readonly state: 'not-a-dataset' } & CheckedDataset)
  | { readonly state: 'empty' };

/**
 * Reads a data file as an editor wants it read: recognises its encoding, says where it is not JSON,
 * names files of other standards, finds keys that are there twice, checks it, and suggests
 * corrections.
 *
 * Widgets use `loadDataset`, which is smaller and faster and says less.
 *
 * @param file the bytes of the file, or its text
 * @example
 * readDataFile('{"type": "FeatureCollection"}'); // { state: 'other-format', format: 'GeoJSON' }
 */
export function readDataFile(file: Uint8Array | string): DataFile {
  const { text: whole, encoding } =
    typeof file === 'string' ? { text: file, encoding: 'utf-8' } : decodeText(file);
  const text = whole.replace(/^\ufeff/, '');
  if (!text.trim()) return { state: 'empty' };
  const findings: Finding[] = [];
  if (encoding !== 'utf-8') {
    const params = { encoding };
    findings.push({ code: 'wrong-encoding', severity: 'warning', path: [], params });
  }
  let value: unknown;
  try {
    const parsed = parseJson(text);
    findings.push(...parsed.findings);
    ({ value } = parsed);
  } catch {
    const other = detectFormat(text);
    if (other !== undefined) return { state: 'other-format', format: other };
    return { state: 'not-json', error: scanJson(text).error! };
  }
  const format = detectFormat(text, value);
  if (format !== undefined) return { state: 'other-format', format };
  const { dataset, findings: checked } = checkDataset(value);
  if (!isDataset(value, dataset)) return { state: 'not-a-dataset', dataset, findings: checked };
  findings.push(...findDuplicateKeys(text), ...checked);
  return { state: 'dataset', value, dataset, findings: suggestCorrections(findings) };
}

import type { Finding } from '../../model/finding.ts';
import { isObject } from '../validate/safe-read.ts';
import { parseJson } from './parse-json.ts';
import { scanJson, type Position } from './scan-json.ts';

const written = ({ line, column }: Position) => `${line}:${column}`;

/** The text with spaces in place of what surrounds the JSON, so that positions stay the same. */
function onlyJson(text: string): string {
  const start = text.indexOf('{');
  return text.slice(0, start).replace(/[^\r\n]/g, ' ') + text.slice(start, text.lastIndexOf('}') + 1);
}

/**
 * Finds the keys that an object has twice, of which `JSON.parse` keeps only the last.
 *
 * @param text the text of a data file, which `parseJson` can read
 * @example
 * findDuplicateKeys('{"ura": "1", "zone": "A", "zone": "B"}')[0]?.params;
 * // { field: 'zone', firstPlace: '1:14', place: '1:27' }
 */
export function findDuplicateKeys(text: string): readonly Finding[] {
  const { duplicates } = scanJson(onlyJson(text));
  if (!duplicates.length) return [];
  const { value } = parseJson(text);
  return duplicates.map(({ path, first, second }) => {
    const [noun, index] = path;
    const list = isObject(value) && typeof noun === 'string' ? value[noun] : undefined;
    const record: unknown = Array.isArray(list) ? list[index as number] : undefined;
    const id = isObject(record) ? record['id'] : undefined;
    return {
      code: 'duplicate-key',
      severity: 'error',
      path,
      ...(isObject(record) && {
        record: { noun: noun as string, index: index as number, ...(typeof id === 'string' && { id }) },
      }),
      dropped: 'value',
      params: { field: String(path.at(-1)), firstPlace: written(first), place: written(second) },
    };
  });
}

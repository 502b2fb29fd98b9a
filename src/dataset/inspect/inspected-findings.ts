import type { Finding } from '../../model/finding.ts';
import { remapIndices } from '../validate/remap-indices.ts';

/** Fields without whose value a finding would not be there, besides the field that it names. */
const CAUSES: Partial<Record<Finding['code'], readonly string[]>> = {
  'no-contact': ['website', 'email', 'phone', 'social', 'offices'],
  'no-dates': ['dates'],
  'no-end': ['duration'],
  'no-place': ['municipality', 'venue', 'onlineUrl'],
};

const keyOf = (path: Finding['path']) => path.join('/');

/**
 * The findings of an inspection as they are shown with those of the check: with the indices of the
 * file, and without the news that a value is missing where the check left one out.
 *
 * @param inspected the findings of the inspection
 * @param checked the findings of the check of the same file
 */
export function inspectedFindings(
  inspected: readonly Finding[],
  checked: readonly Finding[],
): readonly Finding[] {
  const values = new Set<string>();
  const fields = new Set<string>();
  for (const { path, dropped } of checked) {
    if (dropped !== 'value') continue;
    values.add(keyOf(path));
    fields.add(keyOf(path.slice(0, 3)));
  }
  const findings = remapIndices(inspected, checked);
  if (!values.size) return findings;
  return findings.filter(
    ({ code, path }) =>
      !values.has(keyOf(path)) &&
      !CAUSES[code]?.some((field) => fields.has(keyOf([...path.slice(0, 2), field]))),
  );
}

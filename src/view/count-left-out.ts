import type { Finding } from '../model/finding.ts';

/** Whether a finding keeps its record out of all lists. */
const leavesOut = ({ code, path, dropped }: Finding): boolean =>
  dropped === 'record' ||
  // The check keeps references to missing records, but a membership without its member is no row.
  (code === 'dangling-reference' && path[0] === 'memberships' && path[2] === 'member');

/** Counts the records of some nouns that are not shown because of errors. */
export function countLeftOut(findings: readonly Finding[], nouns: readonly string[]): number {
  const records = new Set<string>();
  for (const finding of findings) {
    const { record } = finding;
    if (record && nouns.includes(record.noun) && leavesOut(finding))
      records.add(`${record.noun} ${record.index}`);
  }
  return records.size;
}

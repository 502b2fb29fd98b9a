import type { Finding } from '../../model/finding.ts';

/**
 * Gives inspection findings the record indices of the file. An inspection counts only the records
 * that the check kept.
 *
 * @param inspected the findings of the inspection
 * @param checked the findings of the check, which say what records were dropped
 */
export function remapIndices(inspected: readonly Finding[], checked: readonly Finding[]): readonly Finding[] {
  const dropped = new Map<string, Set<number>>();
  for (const { dropped: what, record } of checked) {
    if (what !== 'record' || !record) continue;
    const rows = dropped.get(record.noun);
    if (rows) rows.add(record.index);
    else dropped.set(record.noun, new Set([record.index]));
  }
  if (!dropped.size) return inspected;
  const rows = new Map([...dropped].map(([noun, set]) => [noun, [...set].sort((a, b) => a - b)]));
  return inspected.map((finding) => {
    const { record } = finding;
    let index = record?.index ?? 0;
    for (const row of (record && rows.get(record.noun)) ?? []) if (row <= index) index++;
    return record && index !== record.index
      ? { ...finding, path: [record.noun, index, ...finding.path.slice(2)], record: { ...record, index } }
      : finding;
  });
}

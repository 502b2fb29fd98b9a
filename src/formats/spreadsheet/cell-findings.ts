import { recordOf, shown } from '../../dataset/validate/findings.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import type { Finding } from '../../model/finding.ts';
import { NOUNS } from '../../model/noun.ts';
import { cellAt, columnOfFault, placeIn, type Origins } from './origins.ts';
import type { ReadRow, RowFault } from './read-row.ts';
import { valueAt } from './record-builder.ts';

/** The findings of cells, in the order of their records. Those of the header name no record. */
export function cellFindings(
  rows: ReadonlyMap<FieldOwner, readonly ReadRow[]>,
  resolved: ReadonlyMap<ReadRow, readonly RowFault[]>,
  origins: Origins,
): Finding[] {
  const findings: Finding[] = [];
  for (const [owner, list] of rows) {
    for (const [index, row] of list.entries()) {
      const origin = origins.records[owner]?.[index];
      if (!origin) continue;
      for (const fault of [...row.faults, ...(resolved.get(row) ?? [])]) {
        const { code, severity, params, value, place } = fault;
        const isHeader = owner === 'dataset';
        findings.push({
          code,
          severity,
          path: isHeader ? place : [owner, index, ...place],
          ...(!isHeader && { record: recordOf(owner, index, row.record) }),
          cell: cellAt(origins, origin, columnOfFault(origins, origin, fault)),
          ...(severity === 'error' && code !== 'cell-name-ambiguous' && { dropped: 'value' as const }),
          params: { value: shown(value), ...params },
        });
      }
    }
  }
  return findings;
}

interface Context {
  readonly rows: ReadonlyMap<FieldOwner, readonly ReadRow[]>;
  /** The required fields for which a sheet has no column, which were reported for the sheet. */
  readonly missing: ReadonlyMap<string, ReadonlySet<string>>;
  readonly hasHeader: boolean;
  readonly known?: Dataset | undefined;
  /** The number of findings that were left out before. */
  readonly leftOut: number;
}

/** The ids that rows have, with their nouns, and without: a reference to any noun names none. */
function idsOf(rows: Context['rows']): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [owner, list] of rows) {
    for (const { record } of owner === 'dataset' ? [] : list) {
      const id = String(record['id']);
      ids.add(`${owner} ${id}`).add(` ${id}`);
    }
  }
  return ids;
}

/** The value that a finding is about, as text: that of its record, or of the header. */
const valueKey = ({ record, path }: Finding) => path.slice(0, record ? 3 : 1).join('/');

/** How many findings a reader gets; more are counted. */
const MOST_FINDINGS = 2000;

/**
 * Joins the findings of the cells with those of the check, without what both report: a value that
 * could not be read is missing for the check.
 */
export function withoutEchoes(
  own: readonly Finding[],
  checked: readonly Finding[],
  { rows, missing, hasHeader, known, leftOut }: Context,
): readonly Finding[] {
  const reported = new Map<string, number>();
  const all = [...own];
  for (const [index, finding] of own.entries())
    if (finding.severity === 'error' && finding.code.startsWith('cell-'))
      reported.set(valueKey(finding), index);
  const ids = idsOf(rows);
  for (const finding of checked) {
    const { code, path, record, params } = finding;
    if (!hasHeader && code === 'missing' && path.length === 1) continue;
    if (code === 'missing' || code === 'too-few' || code === 'party-needs-one') {
      // A record without an id has no name to make one from, which is reported.
      if (code === 'missing' && record && path[2] === 'id' && record.noun !== 'municipalities') continue;
      if (record && missing.get(record.noun)?.has(String(path[2]))) continue;
      const echo = reported.get(valueKey(finding));
      if (echo !== undefined) {
        if (finding.dropped === 'record') all[echo] = { ...all[echo]!, dropped: 'record' };
        continue;
      }
    }
    if (code === 'dangling-reference') {
      // Its target was left out, which is reported where the target is.
      if (ids.has(`${params['noun'] ?? ''} ${params['value']}`)) continue;
      const located = asWritten(finding, rows, known);
      if (located) all.push(located);
      continue;
    }
    all.push(finding);
  }
  if (all.length <= MOST_FINDINGS && !leftOut) return all;
  const params = { count: leftOut + Math.max(0, all.length - MOST_FINDINGS) };
  return [
    ...all.slice(0, MOST_FINDINGS),
    { code: 'too-many-findings', severity: 'warning', path: [], params },
  ];
}

/** A dangling reference as the cell writes it, unless the known dataset has its target. */
function asWritten(finding: Finding, rows: Context['rows'], known: Dataset | undefined): Finding | undefined {
  const { record } = finding;
  const row = record ? rows.get(record.noun as FieldOwner)?.[record.index] : rows.get('dataset')?.[0];
  const place = placeIn(finding);
  const id = record && row ? valueAt(row.record, place) : finding.params['value'];
  const isKnown = known && NOUNS.some((noun) => known[noun].some((each) => each.id === id));
  if (isKnown) return undefined;
  const reference = row?.references.find((each) => each.place.join('.') === place.join('.'));
  if (!reference || reference.text === id) return finding;
  const { noun: target = '' } = finding.params;
  const params = { noun: target, value: shown(reference.text) };
  return { ...finding, code: 'cell-name-unknown', params };
}

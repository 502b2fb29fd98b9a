import type { Finding } from '../../model/finding.ts';
import type { Noun } from '../../model/noun.ts';
import { setAt } from './record-builder.ts';
import type { ReadRow } from './read-row.ts';
import { sheetFinding } from './read-sheet.ts';
import type { ReadTable } from './read-tables.ts';

/** The value of a required field that a sheet has no column for: the least specific one. */
function defaultFor(owner: string, path: string, header: Readonly<Record<string, unknown>>): unknown {
  // A program without types may pass anything as the header.
  const publisher =
    typeof header['publisher'] === 'string' && header['publisher'] ? header['publisher'] : undefined;
  switch (`${owner}.${path}`) {
    case 'organisations.kind':
    case 'services.kind':
      return 'other';
    case 'calls.publisher':
    case 'memberships.network':
      return publisher;
    case 'services.provider':
      return publisher && { organisation: publisher };
    default:
      return undefined;
  }
}

/**
 * Fills in required fields that a whole sheet lacks, where there is a value that is not wrong, and
 * reports the others once for the sheet instead of once for each row.
 *
 * @returns the paths that stay missing, by noun
 */
export function fillIn(
  tables: readonly ReadTable[],
  rows: ReadonlyMap<Noun, readonly ReadRow[]>,
  header: Readonly<Record<string, unknown>>,
): { readonly findings: readonly Finding[]; readonly missing: ReadonlyMap<string, ReadonlySet<string>> } {
  const findings: Finding[] = [];
  const missing = new Map<string, Set<string>>();
  for (const { owner, sheet, missing: paths, headingRow, rows: own } of tables) {
    if (owner === 'dataset' || !own.length || !rows.has(owner as Noun)) continue;
    for (const path of paths) {
      const value = defaultFor(owner, path, header);
      const cell = { sheet, row: headingRow };
      if (value === undefined) {
        const known = missing.get(owner) ?? new Set();
        missing.set(owner, known.add(path));
        findings.push({ ...sheetFinding('column-missing', 'error', cell), path: [owner, path] });
        continue;
      }
      for (const { record } of own) setAt(record, [path], structuredCopy(value));
      const read = typeof value === 'string' ? value : String(header['publisher']);
      findings.push({ ...sheetFinding('column-filled-in', 'warning', cell, { read }), path: [owner, path] });
    }
  }
  return { findings, missing };
}

const structuredCopy = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? { ...value } : value;

import { formatFindingParts } from '../../language/format-finding.ts';
import type { LocaleTag } from '../../language/locale.ts';
import type { AnyRecord, Dataset } from '../../model/dataset.ts';
import type { Finding, Path } from '../../model/finding.ts';
import { NOUNS, type Noun } from '../../model/noun.ts';
import { shapes } from '../../model/shapes.ts';
import type { Clock } from '../../time/clock.ts';
import { inspectOne } from '../inspect/inspect-dataset.ts';
import { inspectedFindings } from '../inspect/inspected-findings.ts';
import { linkDataset, type LinkedDataset, type RecordOf } from '../link/link-dataset.ts';
import { checkReferences, type Row, type Rows } from '../validate/check-references.ts';
import { FindingCollector, paramsOf, recordOf } from '../validate/findings.ts';
import { isObject, listOf, readOnce } from '../validate/safe-read.ts';
import { suggestCorrections } from '../validate/suggest-corrections.ts';
import { validate, type ValidationResult } from '../validate/validate.ts';
import { correctionFor, type Correction } from './correction-for.ts';
import { upsertRecord } from './edit-records.ts';

/** What `checkRecord` needs besides the record. */
export interface CheckRecordOptions {
  /** The dataset that the record is or will be in. */
  readonly linked: LinkedDataset;
  /** The language of the messages. */
  readonly locale: LocaleTag;
  /**
   * The id of the record that this one replaces, if its own id has changed; `null` for a new
   * record. Default: the id of the record itself.
   */
  readonly replaces?: string | null;
  /** With a clock, the record is also inspected, as `inspectDataset` does. Default: it is not. */
  readonly clock?: Clock;
}

/** A finding about one record. */
export interface RecordFinding extends Finding {
  /** The path in the record: `['deadlines', 0, 'at']`. */
  readonly field: Path;
  /** What is wrong and how to correct it. */
  readonly message: string;
  /** The correction, if it is certain. */
  readonly correction?: Correction;
}

/** A checked record, and its own findings. */
export interface CheckedRecord<N extends Noun> {
  /** The valid parts of the record; absent if a required field is missing. */
  readonly record?: RecordOf<N>;
  readonly findings: readonly RecordFinding[];
}

const rowsOfDatasets = new WeakMap<Dataset, Rows>();

/** The records of a dataset by list and id. */
function rowsOf(dataset: Dataset): Rows {
  let rows = isObject(dataset) ? rowsOfDatasets.get(dataset) : undefined;
  if (!rows) {
    rows = Object.fromEntries(
      [...NOUNS, 'municipalities' as const].map((list) => [
        list,
        new Map<string, Row>(
          listOf(dataset?.[list] as readonly AnyRecord[]).flatMap((record, index) =>
            isObject(record) && typeof record.id === 'string' ? [[record.id, { index, record }]] : [],
          ),
        ),
      ]),
    ) as Rows;
    if (isObject(dataset)) rowsOfDatasets.set(dataset, rows);
  }
  return rows;
}

/** References to a record, for the check of one that is not in the dataset yet. */
class WithRow extends Map<string, Row> {
  readonly #rows: Map<string, Row>;
  constructor(rows: Map<string, Row>, id: string, row: Row) {
    super([[id, row]]);
    this.#rows = rows;
  }
  override has(id: string): boolean {
    return super.has(id) || this.#rows.has(id);
  }
  override get(id: string): Row | undefined {
    return super.get(id) ?? this.#rows.get(id);
  }
  override keys(): ReturnType<Map<string, Row>['keys']> {
    return new Map([...this.#rows, ...super.entries()]).keys();
  }
}

/**
 * Checks one record of a dataset, as an editor types it: its values and its references, and with a
 * clock its health. Findings about other records are left out. It never throws.
 *
 * @param value the record in the form, which may be incomplete
 * @example
 * const value = { id: 'd4d', name: 'D4D', kind: 'ngo', website: 'd4d-ks.org' };
 * const [finding] = checkRecord('organisations', value, { linked, locale: 'en' }).findings;
 * finding?.field; // ['website']
 * finding?.correction; // { path: ['website'], value: 'https://d4d-ks.org' }
 */
export function checkRecord<N extends Noun>(
  noun: N,
  value: unknown,
  { linked, locale, replaces, clock }: CheckRecordOptions,
): CheckedRecord<N> {
  const rows = rowsOf(linked.dataset);
  const copy = readOnce(value);
  const id = isObject(copy) && typeof copy['id'] === 'string' ? copy['id'] : undefined;
  const before = replaces === undefined ? id : (replaces ?? undefined);
  const index = (before === undefined ? undefined : rows[noun].get(before)?.index) ?? rows[noun].size;
  const result: ValidationResult = { faults: [], references: [], unknownFields: [] };
  const record = validate(copy, shapes[noun], [noun, index], result) as RecordOf<N> | undefined;
  const collector = new FindingCollector();
  const about = recordOf(noun, index, copy);
  for (const fault of result.faults) {
    const { code, path } = fault;
    const dropped = record ? 'value' : 'record';
    collector.add(() => ({ code, severity: 'error', path, record: about, dropped, params: paramsOf(fault) }));
  }
  const first = id !== undefined && id !== before ? rows[noun].get(id) : undefined;
  if (first)
    collector.add(() => ({
      code: 'duplicate-id',
      severity: 'error',
      path: [noun, index, 'id'],
      record: about,
      params: { value: id!, first: first.index + 1 },
    }));
  const row: Row = { index, record: (record ?? copy) as AnyRecord };
  const around: Rows = { ...rows, [noun]: new WithRow(rows[noun], id ?? '', row) };
  checkReferences(noun, result, around, collector);
  const findings = [...suggestCorrections(collector.all())];
  if (clock && record) {
    const dataset = upsertRecord(linked.dataset, noun, { ...record, id: before ?? id } as RecordOf<N>);
    const inspected = inspectOne(linkDataset(dataset), noun, (before ?? id)!, clock);
    findings.push(...inspectedFindings(inspected, findings));
  }
  return {
    ...(record && { record }),
    findings: findings.map((finding) => describeFinding(finding, copy, locale)),
  };
}

/**
 * Adds to a finding about a record what a form shows.
 *
 * @param record the record in the form
 */
export function describeFinding(finding: Finding, record: unknown, locale: LocaleTag): RecordFinding {
  const field = finding.path.slice(2);
  const { what, values } = formatFindingParts({ ...finding, dropped: undefined } as never, locale);
  const correction = correctionFor(finding, record);
  return {
    ...finding,
    field,
    message: [what, values].filter(Boolean).join(' '),
    ...(correction && { correction }),
  };
}

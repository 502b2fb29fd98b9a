import type { AnyRecord, Dataset } from '../../model/dataset.ts';
import type { Finding } from '../../model/finding.ts';
import { headerShape, shapes } from '../../model/shapes.ts';
import { gazetteer } from '../../places/gazetteer.ts';
import { runSync, type CooperativeTask } from '../cooperative-task.ts';
import { LISTS, type ListName } from '../lists.ts';
import { checkReferences, type Row, type Rows } from './check-references.ts';
import { compileFastValidator, type IsKnown } from './fast-validate.ts';
import { FindingCollector, paramsOf, recordOf, shown, typeName } from './findings.ts';
import { migrate } from './migrate.ts';
import { isObject, readLists, readOnce } from './safe-read.ts';
import { validate, type Fault, type ValidationResult } from './validate.ts';

/** A valid dataset, and the findings of the file that it comes from. */
export interface CheckedDataset {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}

/** Records checked per step, which takes less than a millisecond on a fast machine. */
const STEP = 128;

const emptyResult = (): ValidationResult => ({ faults: [], references: [], unknownFields: [] });

/**
 * Checks a data file: keeps what is valid, reports the rest, and never throws.
 *
 * - An invalid optional value is omitted. A record with an invalid required value is omitted, and
 *   so is a second record with the same id.
 * - What would say something else without an omitted value is omitted too, such as the start of a
 *   period without its end. `unreadable` of their owner names such fields.
 * - Unknown fields are kept, with an advice, so that files of a newer version still show.
 * - A reference without a target is kept, with a warning. Following it yields `undefined`.
 * - Without them in the file, title and publisher are empty and the language is `sq`.
 * - A file of an earlier version is migrated.
 *
 * @param input the result of `JSON.parse`, or any other value
 * @returns the dataset with all its lists, and at most a thousand findings, then their number. The
 *   dataset shares nothing with the input, and checking it again does not change it
 * @example
 * const d4d = { id: 'd4d', name: 'D4D', kind: 'ngo', website: 'javascript:alert(1)' };
 * const header = { ura: '1', title: 'Rrjeti', publisher: 'd4d', language: 'sq' };
 * const { dataset, findings } = checkDataset({ ...header, organisations: [d4d] });
 * dataset.organisations; // [{ id: 'd4d', name: 'D4D', kind: 'ngo' }]
 * findings.map(({ code }) => code); // ['bad-link']
 */
export function checkDataset(input: unknown): CheckedDataset {
  return runSync(checkValueTask(input));
}

/**
 * As {@link checkDataset}, in steps. The lists are copied in the first step, and each record right
 * before it is checked, so that no later change by the caller escapes the check.
 */
export function checkValueTask(input: unknown): CooperativeTask<CheckedDataset> {
  return checkTask(readLists(input), (record) => readOnce(record, RECORD_DEPTH));
}

/** How deep a record is in a file. */
const RECORD_DEPTH = 2;

/**
 * As {@link checkDataset}, in steps, for the result of `JSON.parse` to which there is no other
 * reference: valid records are kept without a copy.
 */
export function checkParsedTask(input: unknown): CooperativeTask<CheckedDataset> {
  return checkTask(input, (record) => record);
}

/** @param read returns a record as a plain value to which there is no other reference */
function* checkTask(input: unknown, read: (record: unknown) => unknown): CooperativeTask<CheckedDataset> {
  const findings = new FindingCollector();
  const file = isObject(input) ? (migrate(input) as Record<string, unknown>) : undefined;
  if (!file) {
    const params = { found: typeName(input) };
    findings.add(() => ({ code: 'not-a-dataset', severity: 'error', path: [], params }));
  }
  const rows = Object.fromEntries(LISTS.map((list) => [list, new Map()])) as Rows;
  const isKnown: IsKnown = (target, id) =>
    rows[target as ListName]?.has(id) || (target === 'municipalities' && gazetteer().has(id));

  const header = emptyResult();
  const dataset: Record<string, unknown> = { ura: '1', title: '', publisher: '', language: 'sq' };
  if (file) Object.assign(dataset, checkHeader(file, header, findings));
  const results: { list: ListName; result: ValidationResult }[] = [];
  for (const list of LISTS) {
    const result = emptyResult();
    yield* checkList(list, file?.[list], read, isKnown, rows[list], result, findings);
    dataset[list] = Array.from(rows[list].values(), ({ record }) => record);
    results.push({ list, result });
  }
  checkReferences(undefined, header, rows, findings);
  for (const { list, result } of results) {
    yield;
    checkReferences(list, result, rows, findings);
  }
  return { dataset: dataset as Dataset, findings: findings.all() };
}

/** Checks the fields of the file outside its lists, and returns the valid ones. */
function checkHeader(
  file: Record<string, unknown>,
  result: ValidationResult,
  findings: FindingCollector,
): unknown {
  const { required } = headerShape;
  const given = Object.entries(file).filter(
    ([key, value]) =>
      !Object.hasOwn(shapes, key) &&
      key !== '$schema' &&
      // An empty required text, as in an empty dataset, counts as missing.
      !(value === '' && required.some((field) => field === key)),
  );
  const header = Object.fromEntries(given);
  const valid = validate(header, { ...headerShape, required: [] }, [], result);
  for (const key of required)
    if (header[key] === undefined) result.faults.push({ code: 'missing', path: [key] });
  for (const fault of result.faults) {
    const { code, path, value } = fault;
    findings.add(() =>
      path[0] === 'ura'
        ? { code: 'unknown-version', severity: 'warning', path, params: paramsOf(fault) }
        : {
            code,
            severity: 'error',
            path,
            ...(value !== undefined && { dropped: 'value' }),
            params: paramsOf(fault),
          },
    );
  }
  return valid;
}

/** Checks the records of a list, and adds the valid ones to `rows`. */
function* checkList(
  list: ListName,
  input: unknown,
  read: (record: unknown) => unknown,
  isKnown: IsKnown,
  rows: Map<string, Row>,
  result: ValidationResult,
  findings: FindingCollector,
): CooperativeTask<void> {
  if (input === undefined) return;
  if (!Array.isArray(input)) {
    const params = { value: shown(input), expected: 'array', found: typeName(input) };
    findings.add(() => ({ code: 'wrong-type', severity: 'error', path: [list], dropped: 'value', params }));
    return;
  }
  const isValid = compileFastValidator(shapes[list]);
  const { faults, references } = result;
  for (let index = 0; index < input.length; index++) {
    if (index % STEP === STEP - 1) yield;
    const item = read(input[index]);
    if (isValid(item, isKnown) && !rows.has((item as AnyRecord).id)) {
      rows.set((item as AnyRecord).id, { index, record: item as AnyRecord });
      continue;
    }
    const referencesBefore = references.length;
    const record = validate(item, shapes[list], [list, index], result) as AnyRecord | undefined;
    const first = record && rows.get(record.id);
    if (faults.length || first) reportRecord(list, index, item, record, first, faults, findings);
    faults.length = 0;
    if (record && !first) rows.set(record.id, { index, record });
    else references.length = referencesBefore;
  }
}

/** Reports the faults of a record, or that an earlier record has the same id. */
function reportRecord(
  list: ListName,
  index: number,
  item: unknown,
  record: AnyRecord | undefined,
  first: Row | undefined,
  faults: readonly Fault[],
  findings: FindingCollector,
): void {
  const about = () => ({
    record: recordOf(list, index, item),
    dropped: record ? ('value' as const) : ('record' as const),
  });
  for (const fault of faults) {
    const { code, path } = fault;
    findings.add(() => ({ code, severity: 'error', path, ...about(), params: paramsOf(fault) }));
  }
  if (record && first) {
    const params = { value: record.id, first: first.index + 1 };
    const path = [list, index, 'id'];
    findings.add(() => ({
      code: 'duplicate-id',
      severity: 'error',
      path,
      ...about(),
      dropped: 'record',
      params,
    }));
  }
}

/** Thrown by {@link parseDataset} for a file that is refused, with all findings. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(({ code, path }) => `${code} at ${path.join('.') || 'the top'}`).join('\n'));
    this.findings = findings;
  }
}

/**
 * Checks a data file strictly, for build steps and tests: any error or warning refuses it.
 *
 * @param input the result of `JSON.parse`, or any other value
 * @returns the dataset with all its lists
 * @throws {DatasetError} with all findings, if one of them is an error or a warning
 * @example
 * parseDataset(JSON.parse(file)).organisations.length; // 34
 */
export function parseDataset(input: unknown): Dataset {
  const { dataset, findings } = checkDataset(input);
  if (findings.some(({ severity }) => severity !== 'advice')) throw new DatasetError(findings);
  return dataset;
}

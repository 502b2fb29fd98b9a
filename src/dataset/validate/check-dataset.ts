import type { AnyRecord, Dataset } from '../../model/dataset.ts';
import type { Finding } from '../../model/finding.ts';
import { NOUNS } from '../../model/noun.ts';
import type { Part, Shape, Target } from '../../model/shape.ts';
import { headerShape, shapes } from '../../model/shapes.ts';
import { gazetteer } from '../../places/gazetteer.ts';
import { compileFastValidator, ownCopy, type IsKnown } from './fast-validate.ts';
import { validate, type Fault, type ValidationResult } from './validate.ts';
import { migrate } from './migrate.ts';
import { suggest } from './suggest.ts';
import { attempt, isObject } from './safe-read.ts';
import { runSync, type CooperativeTask } from '../cooperative-task.ts';

/** A dataset that can be shown, and everything that was found in the file it came from. */
export interface CheckedDataset {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}

/** More findings than an editor reads are counted, not listed. */
const MOST_FINDINGS = 1000;

/** A suggestion costs a look at every id: so many of a list are sought, which in a large file takes a tenth of a second and not ten. */
const MOST_SUGGESTIONS = 100;

/** So many records are checked in a step: less than a millisecond on a fast machine. */
const STEP = 128;

type ListName = keyof typeof shapes;
const listNames = Object.keys(shapes) as ListName[];

/** Takes a finding, which is made only if there is still room for it. */
type Report = (make: () => Finding) => void;

/** Whether a value is a list. One that throws when it is asked is none. */
const isList = (value: unknown) => attempt(() => Array.isArray(value));

/** A value as a sentence can show it: short, and never a whole object. */
function shown(value: unknown): string {
  if (isList(value)) return '[…]';
  if (value !== null && (typeof value === 'object' || typeof value === 'function')) return '{…}';
  const text = String(value);
  // Never half of a character.
  return text.length > 80 ? text.slice(0, 79).replace(/[\ud800-\udbff]$/, '') + '…' : text;
}

const typeName = (value: unknown) => (isList(value) ? 'array' : value === null ? 'null' : typeof value);

/** The name under which an editor knows a record, in whatever language comes first. */
function nameOf(record: Record<string, unknown>): string | undefined {
  const name = record['name'] ?? record['title'];
  const text = isObject(name) ? Object.values(name)[0] : name;
  return typeof text === 'string' && text.trim() ? shown(text) : undefined;
}

function aboutRecord(noun: ListName, index: number, record: unknown): Pick<Finding, 'record'> {
  const id = attempt(() => (isObject(record) ? record['id'] : undefined));
  const name = attempt(() => (isObject(record) ? nameOf(record) : undefined));
  return {
    record: {
      noun,
      index,
      ...(typeof id === 'string' && { id: shown(id) }),
      ...(name !== undefined && { name }),
    },
  };
}

/** What a sentence about a fault needs. */
function paramsOf({ code, value, shape }: Fault): Finding['params'] {
  if (value === undefined) return {};
  const params = { value: shown(value) };
  if (code === 'wrong-type') {
    const { type } = shape!;
    return { ...params, expected: type === 'localized' ? 'object' : type, found: typeName(value) };
  }
  if (code !== 'unknown-value') return params;
  const options = shape!.values!.map(String);
  const suggestion = typeof value === 'string' ? suggest(value.toLowerCase(), options) : undefined;
  return { ...params, options: options.join(', '), ...(suggestion && { suggestion }) };
}

/** A record that was kept, and its place in the file. */
interface Row {
  readonly index: number;
  readonly record: AnyRecord;
}

/** The good of a value, and nothing if it cannot be kept. What throws when it is read never was JSON. */
function examineAt(
  path: readonly (string | number)[],
  value: unknown,
  shape: Shape,
  found: ValidationResult,
): unknown {
  const good = attempt(() => validate(value, shape, [...path], found));
  if (good === undefined && !found.faults.length) found.faults.push({ code: 'bad-value', path });
  return good;
}

/**
 * Checks a data file: keeps all that is good, reports the rest, and never throws.
 *
 * A bad optional value is left out of its record; a fault in something required leaves the record out; the second record with an
 * id is left out. Fields that the model does not know stay, with an advice, so that a newer file still shows. A reference into
 * nowhere stays too, with a warning: whoever follows it gets `undefined`. Where the file says nothing of itself, its title and
 * publisher are empty and its language is `sq`. A file of an earlier version is brought up to date, as far as it can be.
 *
 * @param input what `JSON.parse` returned, or anything else
 * @returns the dataset with all its lists, and the findings, at most a thousand and then a count. The dataset shares nothing with the
 *   input, and checking it again changes nothing in it.
 * @example
 * const d4d = { id: 'd4d', name: 'D4D', kind: 'ngo', website: 'javascript:alert(1)' };
 * const { dataset, findings } = checkDataset({ ura: '1', title: 'Rrjeti', publisher: 'd4d', language: 'sq', organisations: [d4d] });
 * dataset.organisations; // [{ id: 'd4d', name: 'D4D', kind: 'ngo' }]
 * findings.map(({ code }) => code); // ['bad-link']
 */
export function checkDataset(input: unknown): CheckedDataset {
  return runSync(checkDatasetTask(input));
}

/**
 * As {@link checkDataset}, some records a step.
 *
 * @param isOurs whether nobody else has the input, as what was just parsed: then what is good in it is kept as it is, and not copied
 */
export function* checkDatasetTask(input: unknown, isOurs = false): CooperativeTask<CheckedDataset> {
  const findings: Finding[] = [];
  let suppressed = 0;
  const report: Report = (make) => {
    if (findings.length < MOST_FINDINGS) findings.push(make());
    else suppressed++;
  };

  // A copy of the top: what throws when it is read does so here.
  const file = attempt(() =>
    isObject(input) ? { ...(migrate(input) as Record<string, unknown>) } : undefined,
  );
  if (!file) {
    report(() => ({
      code: 'not-a-dataset',
      severity: 'error',
      path: [],
      params: { found: typeName(input) },
    }));
  }
  const rows = Object.fromEntries(listNames.map((list) => [list, new Map()])) as Rows;
  const isKnown: IsKnown = (target, id) =>
    rows[target as ListName]?.has(id) || (target === 'municipalities' && gazetteer().has(id));
  const nothing = (): ValidationResult => ({ faults: [], references: [], unknownFields: [] });

  const header = nothing();
  const dataset: Record<string, unknown> = { ura: '1', title: '', publisher: '', language: 'sq' };
  if (file) Object.assign(dataset, checkHeader(file, header, report));
  const inLists: { list: ListName; found: ValidationResult }[] = [];
  for (const list of listNames) {
    const found = nothing();
    yield* checkList(list, file?.[list], isOurs, isKnown, rows[list], found, report);
    dataset[list] = Array.from(rows[list].values(), ({ record }) => record);
    inLists.push({ list, found });
  }
  checkReferences(undefined, header, rows, report);
  for (const { list, found } of inLists) {
    yield;
    checkReferences(list, found, rows, report);
  }

  if (suppressed) {
    findings.push({
      code: 'too-many-findings',
      severity: 'warning',
      path: [],
      params: { count: suppressed },
    });
  }
  return { dataset: dataset as Dataset, findings };
}

/** What a file says of itself, as far as it is good. */
function checkHeader(file: Record<string, unknown>, found: ValidationResult, report: Report): unknown {
  const { required } = headerShape;
  const said = Object.entries(file).filter(
    ([key, value]) =>
      !Object.hasOwn(shapes, key) &&
      key !== '$schema' &&
      // What an empty dataset has is as good as nothing, if something is needed.
      !(value === '' && required.some((field) => field === key)),
  );
  const header = Object.fromEntries(said);
  const good = examineAt([], header, { ...headerShape, required: [] }, found);
  for (const key of required)
    if (header[key] === undefined) found.faults.push({ code: 'missing', path: [key] });
  for (const fault of found.faults) {
    const { code, path, value } = fault;
    report(() =>
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
  return good;
}

/** The records that were kept, by list and id. */
type Rows = Readonly<Record<ListName, Map<string, Row>>>;

function* checkList(
  list: ListName,
  input: unknown,
  isOurs: boolean,
  isKnown: IsKnown,
  rows: Map<string, Row>,
  found: ValidationResult,
  report: Report,
): CooperativeTask<void> {
  const items = attempt(() => (Array.isArray(input) ? Array.from<unknown>(input) : undefined));
  if (!items && input !== undefined) {
    const params = () => ({ value: shown(input), expected: 'array', found: typeName(input) });
    report(() => ({
      code: 'wrong-type',
      severity: 'error',
      path: [list],
      dropped: 'value',
      params: params(),
    }));
  }
  const { faults, references, unknownFields } = found;
  const count = items?.length ?? 0;
  for (let index = 0; index < count; index++) {
    if (index % STEP === STEP - 1) yield;
    const item = items![index];
    const own = isOurs ? item : attempt(() => ownCopy(item));
    if (compileFastValidator(shapes[list])(own, isKnown) && !rows.has((own as AnyRecord).id)) {
      rows.set((own as AnyRecord).id, { index, record: own as AnyRecord });
      continue;
    }
    const referencesBefore = references.length;
    const unknownBefore = unknownFields.length;
    const record = examineAt([list, index], item, shapes[list], found) as AnyRecord | undefined;
    const first = record && rows.get(record.id);
    if (faults.length || first) reportRecord(list, index, item, record, first, faults, report);
    faults.length = 0;
    if (record && !first) {
      rows.set(record.id, { index, record });
    } else {
      references.length = referencesBefore;
      unknownFields.length = unknownBefore;
    }
  }
}

/** Reports what is wrong with a record, or that another one before it has its id. */
function reportRecord(
  list: ListName,
  index: number,
  item: unknown,
  record: AnyRecord | undefined,
  first: Row | undefined,
  faults: readonly Fault[],
  report: Report,
): void {
  const about = () => ({
    ...aboutRecord(list, index, item),
    dropped: record ? ('value' as const) : ('record' as const),
  });
  for (const fault of faults) {
    const { code, path } = fault;
    report(() => ({ code, severity: 'error', path, ...about(), params: paramsOf(fault) }));
  }
  if (record && first) {
    const params = { value: record.id, first: first.index + 1 };
    const path = [list, index, 'id'];
    report(() => ({ code: 'duplicate-id', severity: 'error', path, ...about(), dropped: 'record', params }));
  }
}

type Ids = ReadonlyMap<string, unknown>;

/** The ids of the parts of a record. */
const idsOf = (parts: readonly { readonly id: string }[] = []): Ids =>
  new Map(parts.map((part) => [part.id, part]));

/** Where a reference could lead. Nowhere to be asked, if that hangs on another one that leads nowhere: then that is reported. */
function placesOf(target: Target | Part, rows: Rows, record: unknown): readonly Ids[] | undefined {
  if (target === 'components') {
    const { programme } = record as Dataset['projects'][number];
    const owner = rows.programmes.get(programme!)?.record as Dataset['programmes'][number] | undefined;
    return programme && !owner ? undefined : [idsOf(owner?.components)];
  }
  if (target === 'offices') {
    const { organisation } = (record as Dataset['services'][number]).provider;
    const owner = rows.organisations.get(organisation!)?.record as
      | Dataset['organisations'][number]
      | undefined;
    return organisation && !owner ? undefined : [idsOf(owner?.offices)];
  }
  if (target === 'records') return NOUNS.map((noun) => rows[noun]);
  return target === 'municipalities' ? [gazetteer(), rows.municipalities] : [rows[target]];
}

/** Reports what leads nowhere, and what the model does not know, now that all records are there. Without a list it is about the header. */
function checkReferences(
  list: ListName | undefined,
  { references, unknownFields }: ValidationResult,
  rows: Rows,
  report: Report,
): void {
  if (!references.length && !unknownFields.length) return;
  const kept = new Map(list && Array.from(rows[list].values(), ({ index, record }) => [index, record]));
  const about = ([, index]: Finding['path']) =>
    list ? aboutRecord(list, index as number, kept.get(index as number)) : {};
  let suggestions = 0;
  for (const { target, id, path } of references) {
    const places = placesOf(target, rows, kept.get(path[1] as number));
    if (!places || places.some((ids) => ids.has(id))) continue;
    report(() => {
      const suggestion =
        suggestions++ < MOST_SUGGESTIONS
          ? suggest(
              id,
              places.flatMap((ids) => [...ids.keys()]),
            )
          : undefined;
      const code = target === 'municipalities' ? 'unknown-place' : 'dangling-reference';
      const noun = Object.hasOwn(rows, target) && { noun: target };
      const params = { value: id, ...noun, ...(suggestion && { suggestion }) };
      return { code, severity: 'warning', path, ...about(path), params };
    });
  }
  for (const path of unknownFields) {
    report(() => ({
      code: 'unknown-field',
      severity: 'advice',
      path,
      ...about(path),
      params: { field: shown(path.at(-1)) },
    }));
  }
}

/** A data file that is refused, with everything that was found in it. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(({ code, path }) => `${code} at ${path.join('.') || 'the top'}`).join('\n'));
    this.findings = findings;
  }
}

/**
 * Checks a data file strictly, for build steps and tests: one fault is enough to refuse it.
 *
 * @param input what `JSON.parse` returned, or anything else
 * @returns the dataset with all its lists
 * @throws {DatasetError} with all findings, when one of them is an error or a warning
 * @example
 * parseDataset(JSON.parse(file)).organisations.length; // 34
 */
export function parseDataset(input: unknown): Dataset {
  const { dataset, findings } = checkDataset(input);
  if (findings.some(({ severity }) => severity !== 'advice')) throw new DatasetError(findings);
  return dataset;
}

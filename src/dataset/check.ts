import type { AnyRecord, Dataset } from '../model/dataset.ts';
import type { Finding } from '../model/finding.ts';
import { NOUNS } from '../model/noun.ts';
import type { Part, Shape, Target } from '../model/shape.ts';
import { headerShape, shapes } from '../model/shapes.ts';
import { gazetteer } from '../places/gazetteer.ts';
import { examine, nothingFound, type Fault, type Found, type Reference } from './examine.ts';
import { migrate } from './migrate.ts';
import { nearest } from './nearest.ts';
import { attempt, isObject } from './plain.ts';

/** A dataset that can be shown, and everything that was found in the file it came from. */
export interface CheckedDataset {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}

/** More findings than an editor reads are counted, not listed. */
const MOST_FINDINGS = 1000;

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
  const known = isObject(record) ? record : {};
  const id = attempt(() => known['id']);
  const name = attempt(() => nameOf(known));
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
    return { ...params, expected: type === 'texts' ? 'object' : type, found: typeName(value) };
  }
  if (code !== 'unknown-value') return params;
  const options = shape!.values!.map(String);
  const suggestion = typeof value === 'string' ? nearest(value.toLowerCase(), options) : undefined;
  return { ...params, options: options.join(', '), ...(suggestion && { suggestion }) };
}

/** What is good in a value, and what was found in it. */
interface Examined {
  readonly good: unknown;
  readonly found: Found;
}

function examineAt(path: readonly (string | number)[], value: unknown, shape: Shape): Examined {
  const found = nothingFound();
  const good = attempt(() => examine(value, shape, [...path], found));
  // Something that threw when it was read, and so never was JSON.
  if (good === undefined && !found.faults.length) found.faults.push({ code: 'bad-value', path });
  return { good, found };
}

/**
 * Checks a data file: keeps all that is good, reports the rest, and never throws.
 *
 * A bad optional value is left out of its record; a fault in something required leaves the record out; the second record with an
 * id is left out. Fields that the model does not know stay, with an advice, so that a newer file still shows. A reference into
 * nowhere stays too, with a warning: whoever follows it gets `undefined`. Where the file says nothing of itself, its title and
 * publisher are empty and its language is `sq`. A file of an earlier version is brought up to date, see {@link migrate}.
 *
 * @param input what `JSON.parse` returned, or anything else
 * @returns the dataset with all its lists, and the findings, at most a thousand and then a count. The dataset shares nothing with the
 *   input, and checking it again changes nothing in it.
 * @example
 * const { dataset, findings } = checkDataset(JSON.parse(file));
 * findings.map((finding) => sayFinding(finding, 'sq'));
 */
export function checkDataset(input: unknown): CheckedDataset {
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
  const header = file && checkHeader(file, report);
  const dataset = {
    ura: '1',
    title: '',
    publisher: '',
    language: 'sq',
    ...(header?.good as object),
  } as Record<string, unknown>;
  const lists = {} as Lists;
  for (const list of listNames) {
    lists[list] = checkList(list, file?.[list], report);
    dataset[list] = lists[list].records;
  }
  if (header) checkReferences(header.found.references, lists, report);
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
function checkHeader(file: Record<string, unknown>, report: Report): Examined {
  const { needs } = headerShape;
  const isMissing = ([key, value]: [string, unknown]) =>
    value === undefined || (value === '' && needs.some((need) => need === key));
  const own = Object.entries(file).filter(
    (entry) => !(Object.hasOwn(shapes, entry[0]) || entry[0] === '$schema' || isMissing(entry)),
  );
  const header = examineAt([], Object.fromEntries(own), { ...headerShape, needs: [] });
  const { faults, unknownFields } = header.found;
  for (const key of needs) {
    // A file that has no header at all is said to have none field by field: an editor fills in one after the other.
    if (!own.some(([name]) => name === key)) faults.push({ code: 'missing', path: [key] });
  }
  for (const fault of faults) {
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
  for (const path of unknownFields) report(() => unknownField(path, {}));
  return header;
}

const unknownField = (path: Finding['path'], about: Pick<Finding, 'record'>): Finding => ({
  code: 'unknown-field',
  severity: 'advice',
  path,
  ...about,
  params: { field: shown(path.at(-1)) },
});

/** The good records of a list, and what else the check must know of them once all lists are read. */
interface Listed {
  readonly records: readonly AnyRecord[];
  readonly byId: ReadonlyMap<string, AnyRecord>;
  /** For each record the row that it came from, and what was found in that. */
  readonly rows: readonly { readonly index: number; readonly found: Found }[];
}

type Lists = Record<ListName, Listed>;

function checkList(list: ListName, input: unknown, report: Report): Listed {
  const records: AnyRecord[] = [];
  const byId = new Map<string, AnyRecord>();
  const rows: Listed['rows'][number][] = [];
  const given = attempt(() => (Array.isArray(input) ? Array.from<unknown>(input) : undefined)) ?? [];
  if (input !== undefined && !isList(input)) {
    report(() => ({
      code: 'wrong-type',
      severity: 'error',
      path: [list],
      dropped: 'value',
      params: { value: shown(input), expected: 'array', found: typeName(input) },
    }));
  }
  for (let index = 0; index < given.length; index++) {
    const row = given[index];
    const { good, found } = examineAt([list, index], row, shapes[list]);
    const dropped = good === undefined ? 'record' : 'value';
    for (const fault of found.faults) {
      const { code, path } = fault;
      report(() => ({
        code,
        severity: 'error',
        path,
        ...aboutRecord(list, index, row),
        dropped,
        params: paramsOf(fault),
      }));
    }
    if (good === undefined) continue;
    const record = good as AnyRecord;
    const { id } = record;
    const first = byId.get(id);
    if (first) {
      const params = () => ({ value: id, first: rows[records.indexOf(first)]!.index + 1 });
      report(() => ({
        code: 'duplicate-id',
        severity: 'error',
        path: [list, index, 'id'],
        ...aboutRecord(list, index, row),
        dropped: 'record',
        params: params(),
      }));
      continue;
    }
    byId.set(id, record);
    records.push(record);
    rows.push({ index, found });
  }
  return { records, byId, rows };
}

type Ids = ReadonlyMap<string, unknown>;

/** The ids of the parts of a record: none if there is no such record, and that is said where it is named. */
const idsOf = (parts: readonly { readonly id: string }[] = []): Ids =>
  new Map(parts.map((part) => [part.id, part]));

function checkReferences(publisher: readonly Reference[], lists: Lists, report: Report): void {
  const pools = new Map<Target | Part, readonly Ids[]>(listNames.map((list) => [list, [lists[list].byId]]));
  pools.set(
    'records',
    NOUNS.map((noun) => lists[noun].byId),
  );
  pools.set('municipalities', [gazetteer(), lists.municipalities.byId]);

  /** Where a reference can lead. Nowhere, if that hangs on another one which leads into nowhere itself. */
  const poolsOf = (target: Target | Part, record: AnyRecord | undefined): readonly Ids[] | undefined => {
    if (target === 'components') {
      const { programme } = record as Dataset['projects'][number];
      const owner = programme && lists.programmes.byId.get(programme);
      return programme && !owner ? undefined : [idsOf((owner as Dataset['programmes'][number])?.components)];
    }
    if (target === 'offices') {
      const { organisation } = (record as Dataset['services'][number]).provider;
      const owner = organisation && lists.organisations.byId.get(organisation);
      return organisation && !owner
        ? undefined
        : [idsOf((owner as Dataset['organisations'][number])?.offices)];
    }
    return pools.get(target);
  };

  const check = (
    references: readonly Reference[],
    record: AnyRecord | undefined,
    about: () => Pick<Finding, 'record'>,
  ) => {
    for (const { target, id, path } of references) {
      const ids = poolsOf(target, record);
      if (!ids || ids.some((pool) => pool.has(id))) continue;
      report(() => {
        const suggestion = nearest(
          id,
          ids.flatMap((pool) => [...pool.keys()]),
        );
        const code = target === 'municipalities' ? 'unknown-place' : 'dangling-reference';
        return {
          code,
          severity: 'warning',
          path,
          ...about(),
          params: { value: id, noun: target, ...(suggestion && { suggestion }) },
        };
      });
    }
  };

  check(publisher, undefined, () => ({}));
  for (const list of listNames) {
    const { records, rows } = lists[list];
    records.forEach((record, at) => {
      const { index, found } = rows[at]!;
      const about = () => aboutRecord(list, index, record);
      check(found.references, record, about);
      for (const path of found.unknownFields) report(() => unknownField(path, about()));
    });
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
 * @throws {DatasetError} with all findings, when one of them is an error or a warning
 * @example
 * const dataset = parseDataset(JSON.parse(await readFile('network.json', 'utf8')));
 */
export function parseDataset(input: unknown): Dataset {
  const { dataset, findings } = checkDataset(input);
  if (findings.some(({ severity }) => severity !== 'advice')) throw new DatasetError(findings);
  return dataset;
}

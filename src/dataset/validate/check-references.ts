import type { AnyRecord, Dataset } from '../../model/dataset.ts';
import type { Finding } from '../../model/finding.ts';
import { NOUNS } from '../../model/noun.ts';
import type { Part, Target } from '../../model/shape.ts';
import { gazetteer } from '../../places/gazetteer.ts';
import type { ListName } from '../lists.ts';
import { recordOf, shown, type FindingCollector } from './findings.ts';
import { listOf } from './safe-read.ts';
import { suggest } from './suggest.ts';
import type { ValidationResult } from './validate.ts';

/** A record that was kept, and its index in the file. */
export interface Row {
  readonly index: number;
  readonly record: AnyRecord;
}

/** The records that were kept, by list and id. */
export type Rows = Readonly<Record<ListName, Map<string, Row>>>;

type Ids = ReadonlyMap<string, unknown>;

/**
 * A suggestion compares an id with all others. This many per list take a tenth of a second in a
 * large file.
 */
const MOST_SUGGESTIONS = 100;

const idsOf = (parts: unknown): Ids =>
  new Map(
    listOf(parts as readonly ({ readonly id?: unknown } | null)[]).flatMap((part) =>
      typeof part?.id === 'string' ? [[part.id, part]] : [],
    ),
  );

/**
 * The ids that a reference can have, list by list. `undefined` if it depends on another reference
 * that has no target: that one is reported.
 */
function targetIds(target: Target | Part, rows: Rows, record: unknown): readonly Ids[] | undefined {
  if (target === 'components') {
    const { programme } = record as Dataset['projects'][number];
    const owner = rows.programmes.get(programme!)?.record as Dataset['programmes'][number] | undefined;
    return programme && !owner ? undefined : [idsOf(owner?.components)];
  }
  if (target === 'offices') {
    // A record that is being edited may have no provider yet.
    const organisation = (record as Partial<Dataset['services'][number]>).provider?.organisation;
    const owner = rows.organisations.get(organisation!)?.record as
      | Dataset['organisations'][number]
      | undefined;
    return organisation && !owner ? undefined : [idsOf(owner?.offices)];
  }
  if (target === 'records') return NOUNS.map((noun) => rows[noun]);
  return target === 'municipalities' ? [gazetteer(), rows.municipalities] : [rows[target]];
}

/**
 * Reports references without a target and fields that the model does not know. It runs after all
 * records are read.
 *
 * @param list the list of the records, or `undefined` for the header
 */
export function checkReferences(
  list: ListName | undefined,
  { references, unknownFields }: ValidationResult,
  rows: Rows,
  findings: FindingCollector,
): void {
  if (!references.length && !unknownFields.length) return;
  const kept = new Map(list && Array.from(rows[list].values(), ({ index, record }) => [index, record]));
  const about = ([, index]: Finding['path']): Pick<Finding, 'record'> =>
    list ? { record: recordOf(list, index as number, kept.get(index as number)) } : {};
  let suggestions = 0;
  for (const { target, id, path } of references) {
    const candidates = targetIds(target, rows, kept.get(path[1] as number));
    if (!candidates || candidates.some((ids) => ids.has(id))) continue;
    findings.add(() => {
      const suggestion =
        suggestions++ < MOST_SUGGESTIONS
          ? suggest(
              id,
              candidates.flatMap((ids) => [...ids.keys()]),
            )
          : undefined;
      const code = target === 'municipalities' ? 'unknown-place' : 'dangling-reference';
      const noun = Object.hasOwn(rows, target) && { noun: target };
      const params = { value: id, ...noun, ...(suggestion && { suggestion }) };
      return { code, severity: 'warning', path, ...about(path), params };
    });
  }
  for (const path of unknownFields) {
    const params = { field: shown(path.at(-1)) };
    findings.add(() => ({ code: 'unknown-field', severity: 'advice', path, ...about(path), params }));
  }
}

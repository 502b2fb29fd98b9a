import type { AnyRecord, Dataset } from '../../model/dataset.ts';
import { NOUNS, type Noun } from '../../model/noun.ts';
import { shapes } from '../../model/shapes.ts';
import { headerOf } from '../lists.ts';
import type { LinkedDataset } from './link-dataset.ts';
import { visitReferences } from './visit-references.ts';

/**
 * A dataset of some records: with the header of their dataset, and with the records that they
 * refer to, so that it is complete.
 *
 * @param records records of the linked dataset, of any nouns
 * @returns a dataset in which these records come first, in their order; lists without records are
 *   left out
 */
export function datasetOfRecords(linked: LinkedDataset, records: readonly AnyRecord[]): Partial<Dataset> {
  const { dataset } = linked;
  const lists = new Map<Noun, Set<AnyRecord>>();
  const places = new Set<string>();
  const waiting: (readonly [Noun, AnyRecord])[] = [];
  const add = (noun: Noun, record: AnyRecord | undefined) => {
    const list = lists.get(noun) ?? new Set();
    if (!record || list.has(record)) return;
    lists.set(noun, list.add(record));
    waiting.push([noun, record]);
  };
  const nounOf = new Map(
    NOUNS.flatMap((noun) => (dataset[noun] as readonly AnyRecord[]).map((record) => [record, noun] as const)),
  );
  for (const record of records) {
    const noun = nounOf.get(record);
    if (noun) add(noun, record);
  }
  add('organisations', linked.get('organisations', dataset.publisher));
  for (const [noun, record] of waiting)
    visitReferences(
      record,
      shapes[noun],
      (target, id) => {
        if (target === 'municipalities') places.add(id);
        else if (target === 'records') for (const each of NOUNS) add(each, linked.get(each, id));
        else if (target !== 'components' && target !== 'offices') add(target, linked.get(target, id));
      },
      [],
    );
  const header = Object.entries(headerOf(dataset));
  const own = dataset.municipalities.filter(({ id }) => places.has(id));
  return Object.fromEntries([
    ...header,
    ...NOUNS.flatMap((noun) => (lists.has(noun) ? [[noun, [...lists.get(noun)!]]] : [])),
    ...(own.length ? [['municipalities', own]] : []),
  ]) as Partial<Dataset>;
}

import { linkDataset, type LinkedDataset } from '../../dataset/link/link-dataset.ts';
import { checkDataset } from '../../dataset/validate/check-dataset.ts';
import type { AnyRecord, Dataset } from '../../model/dataset.ts';
import { NOUNS, type Noun } from '../../model/noun.ts';
import { shapes } from '../../model/shapes.ts';

/** The noun with most of the fields of a record, of those whose required fields it has. */
function likelyNoun(record: AnyRecord): Noun | undefined {
  const keys = Object.keys(record);
  const known = (noun: Noun) => keys.filter((key) => Object.hasOwn(shapes[noun].fields ?? {}, key)).length;
  return NOUNS.filter((noun) => shapes[noun].required?.every((key) => keys.includes(key)))
    .map((noun) => [noun, known(noun)] as const)
    .reduce<readonly [Noun | undefined, number]>(
      (best, each) => (each[1] > best[1] ? each : best),
      [undefined, 0],
    )[0];
}

/** Links records that are shown without their dataset, each as the noun that its fields tell. */
export function linkedRecords(what: unknown): LinkedDataset {
  const dataset = { ...checkDataset({}).dataset } as Record<Noun, AnyRecord[]> & Dataset;
  for (const record of [what].flat() as (AnyRecord | null | undefined)[]) {
    const noun = typeof record === 'object' && record ? likelyNoun(record) : undefined;
    if (noun) (dataset as Record<Noun, AnyRecord[]>)[noun] = [...dataset[noun], record!];
  }
  return linkDataset(dataset);
}

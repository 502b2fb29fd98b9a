import type { AnyRecord, Dataset } from '../model/dataset.ts';
import { shapes } from '../model/shapes.ts';
import { isObject, listOf } from './validate/safe-read.ts';

/** A list of a dataset: that of a noun, or the municipalities that it adds. */
export type ListName = keyof typeof shapes;

/** The lists of a dataset, in the order of the model. */
export const LISTS = /*@__PURE__*/ Object.keys(shapes) as readonly ListName[];

/** The records of a list. A dataset that was never checked may have none. */
export const recordsIn = (dataset: Dataset, list: ListName): readonly AnyRecord[] =>
  listOf(dataset?.[list] as readonly unknown[]).filter(isObject) as unknown as readonly AnyRecord[];

/** The fields of a file or dataset outside its lists. */
export const headerOf = (file: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(file ?? {}).filter(([key]) => !Object.hasOwn(shapes, key)));

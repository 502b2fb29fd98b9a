import { readFileSync } from 'node:fs';
import { checkDataset, type CheckedDataset } from '../../../src/dataset/validate/check-dataset.ts';

/** The folder of the example data files. */
export const FOLDER = new URL('../../../examples/data/', import.meta.url);

/** An example data file, as text. */
export const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

/** An example data file, checked. */
export const checked = (file: string): CheckedDataset => checkDataset(JSON.parse(read(file)));

/** Visits every object in a value, from the top down, with the path to it. */
export function eachObject(
  value: unknown,
  visit: (object: Record<string, unknown>, path: readonly (string | number)[]) => void,
  path: readonly (string | number)[] = [],
): void {
  if (Array.isArray(value)) value.forEach((item, index) => eachObject(item, visit, [...path, index]));
  else if (typeof value === 'object' && value !== null) {
    visit(value as Record<string, unknown>, path);
    for (const [key, inner] of Object.entries(value)) eachObject(inner, visit, [...path, key]);
  }
}

/** Visits every text in a value, with the path to it. */
export function eachText(
  value: unknown,
  visit: (text: string, path: readonly (string | number)[]) => void,
  path: readonly (string | number)[] = [],
): void {
  if (typeof value === 'string') visit(value, path);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) eachText(inner, visit, [...path, key]);
  }
}

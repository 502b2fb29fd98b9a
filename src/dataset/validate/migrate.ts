import { attempt, isObject } from './safe-read.ts';

type File = Readonly<Record<string, unknown>>;

const asVersion1 = (file: File): File => ({ ...file, ura: '1' });

/**
 * The step from each version to the next. A version without one is current or unknown.
 *
 * Two keys are common mistakes: no version at all, and a number instead of a text.
 */
const steps: ReadonlyMap<unknown, (file: File) => File> = /*@__PURE__*/ new Map([
  [undefined, asVersion1],
  [1, asVersion1],
]);

/**
 * Migrates a data file of an earlier version to the current one. {@link checkDataset} does so
 * itself.
 *
 * The input is not changed. A current file, a file of a later version and anything else is returned
 * as it is. It never throws.
 *
 * @param input the result of `JSON.parse`, or any other value
 * @returns the file in version "1"
 * @example
 * migrate({ ura: 1, title: 'Rrjeti' }); // { ura: '1', title: 'Rrjeti' }
 */
export function migrate(input: unknown): unknown {
  let file = input;
  attempt(() => {
    for (let step; isObject(file) && (step = steps.get(file['ura'])); ) file = step(file);
  });
  return file;
}
